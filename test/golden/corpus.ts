import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Due, Kind } from '../../libs/core/index.js';

export const CORPUS = 'test/golden/documents';
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An obligation as a reader wrote it down (README.md tells how). */
export interface TruthRow {
  kind: Kind;
  paragraph: string;
  /** Text of the file, white space collapsed; ` ... ` where page furniture was skipped. */
  quote: string;
  who: string | null;
  to: string | null;
  due: Pick<Due, 'start' | 'end' | 'precision' | 'session' | 'event' | 'recurrence'>;
  optional: boolean;
}

export interface Truth {
  symbol: string | null;
  adopted: string | null;
  session: number | null;
  agendaItems: string[];
  title: string;
  obligations: TruthRow[];
}

export interface GoldenDocument {
  language: Language;
  /** Folder name; twins have the same one in both languages. */
  name: string;
  text: string;
  truth: Truth;
}

/** Every document with its truth, in the order of their names. */
export const documents: GoldenDocument[] = LANGUAGES.flatMap((language) =>
  readdirSync(join(CORPUS, language)).sort().map((name) => ({
    language,
    name,
    text: readFileSync(join(CORPUS, language, name, 'source.txt'), 'utf8'),
    truth: JSON.parse(readFileSync(join(CORPUS, language, name, 'truth.json'), 'utf8')) as Truth,
  })));

export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Data that stands beside the tests: the scoreboard and what is known to go wrong. */
export const readData = <T>(name: string): T => JSON.parse(readFileSync(join('test/golden', name), 'utf8')) as T;

/**
 * Expects the two to be equal; or, where a fault is known, still not to be, so that a mended one leaves its list.
 * @param known  the list that names the fault, or null
 */
export function expectSame(after: unknown, before: unknown, known: string | null): void {
  if (known === null) expect(after).toEqual(before);
  else expect(JSON.stringify(after) === JSON.stringify(before) ? `mended: take it off ${known}` : 'still wrong').toBe('still wrong');
}
