import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../../libs/core/index.js';
import type { LanguageCode } from '../../../libs/core/index.js';
import { UsageError } from '../usage.js';
import type { Peer } from './peers.js';
import { timed, type Runner, type Timing } from './rounds.js';

/** What was measured on the documents of one language. */
export interface LanguageFigures {
  language: LanguageCode;
  documents: number;
  /** UTF-16 units of all documents together. */
  characters: number;
  /** Ourselves first, then the peers. */
  timings: Timing[];
  /** The cost at once, twice and four times the length. */
  growth: Growth[];
}

export interface Growth {
  characters: number;
  /** Nanoseconds for each character, the median of the rounds. */
  perCharacter: number;
}

export const OURSELVES = 'Mandate Tracker';
/** The text whose growth is measured is at least this long at its shortest. */
const GROWTH_LENGTH = 40_000;

/** The texts of the .txt files below the folders. @throws UsageError when there are none */
export async function textsBelow(folders: readonly string[]): Promise<string[]> {
  const files = (await Promise.all(folders.map(textFiles))).flat();
  if (files.length === 0) throw new UsageError(`There is no .txt file in ${folders.join(', ')}.`);
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

async function textFiles(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`"${folder}" is not a folder.`);
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.txt')).sort().map((name) => join(folder, name));
}

/** Measures each language of the texts. Languages without rules are left out: to do nothing is no speed. */
export function measure(texts: readonly string[], peers: readonly Peer[]): { figures: LanguageFigures[]; unread: LanguageCode[] } {
  const byLanguage = new Map<LanguageCode, string[]>();
  const unread = new Set<LanguageCode>();
  for (const text of texts) {
    const { documents: [first], problems } = readDocument(text);
    if (!first) continue;
    const { language } = first;
    if (problems.some(({ code }) => code === 'LANGUAGE.UNKNOWN')) unread.add(language);
    else byLanguage.set(language, [...byLanguage.get(language) ?? [], text]);
  }
  return { figures: [...byLanguage].map(([language, own]) => figuresOf(language, own, peers)), unread: [...unread] };
}

function figuresOf(language: LanguageCode, texts: readonly string[], peers: readonly Peer[]): LanguageFigures {
  const runners: Runner[] = [
    { name: OURSELVES, pass: () => sum(texts, (text) => readDocument(text).obligations.length) },
    ...peers.map((peer) => ({ name: peer.name, pass: () => sum(texts, (text) => peer.count(text, language)) })),
  ];
  return { language, documents: texts.length, characters: sum(texts, ({ length }) => length), timings: timed(runners), growth: growthOf(texts) };
}

/** The same text once, twice and four times, end to end. */
function growthOf(texts: readonly string[]): Growth[] {
  const all = `${texts.join('\n\n')}\n\n`;
  const once = all.repeat(Math.ceil(GROWTH_LENGTH / all.length));
  const lengths = [once, once.repeat(2), once.repeat(4)];
  const timings = timed(lengths.map((text) => ({ name: String(text.length), pass: () => readDocument(text).obligations.length })));
  return timings.map(({ median }, i) => ({ characters: lengths[i]?.length ?? 0, perCharacter: (median * 1e6) / (lengths[i]?.length ?? 1) }));
}

const sum = (texts: readonly string[], value: (text: string) => number): number => texts.reduce((total, text) => total + value(text), 0);
