import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../libs/core/languages/index.js';
import { hostileTexts } from './hostile.js';
import { brokenPromises } from './reading.js';

/** The documents of the project: the four first ones and those of the golden set, in both languages. */
const DOCUMENTS = ['../../seeds/documents/', '../golden/documents/'].flatMap((folder) => {
  const below = new URL(folder, import.meta.url);
  return readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(new URL(file, below), 'utf8'));
});

/** Short pieces of the documents, cut without regard to what they mean. */
const PIECES = DOCUMENTS.flatMap((text) => Array.from({ length: 40 }, (_, i) => text.slice(Math.floor((text.length * i) / 40)).slice(0, 3 + ((i * 7) % 23))));

const keepsItsPromises = (text: string): void => expect(brokenPromises(text)).toEqual([]);
const holds = (texts: fc.Arbitrary<string>, numRuns: number) => fc.assert(fc.property(texts, keepsItsPromises), { numRuns });

test('there are documents in every language that has rules', () => {
  expect(languages.every(({ code }) => DOCUMENTS.some((text) => /[\u4e00-\u9fff]/.test(text) === (code === 'zh')))).toBe(true);
});

describe('any text is read without an error, and every quote is proved by its spans', () => {
  test('printable ASCII', () => holds(fc.string({ unit: 'binary-ascii', maxLength: 500 }), 400));

  test('any UTF-16 units, halves of pairs among them', () => holds(fc.uint16Array({ maxLength: 500 }).map((units) => String.fromCharCode(...units)), 400));

  test('pieces of documents glued together', () => holds(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')), 400));

  test('pieces of documents between any units', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    holds(fc.array(fc.oneof(fc.constantFrom(...PIECES), unit), { maxLength: 80 }).map((pieces) => pieces.join('')), 300);
  });
});

/** What befalls a text on its way: places and lengths are shares of the text. */
type Mutation = { at: number; length: number; to: number; piece: string; how: 'delete' | 'double' | 'swap' | 'insert' };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(20_000), length: fc.integer({ min: 1, max: 300 }), to: fc.nat(20_000),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), how: fc.constantFrom('delete', 'double', 'swap', 'insert'),
});

function mutated(text: string, { at, length, to, piece, how }: Mutation): string {
  const from = at % (text.length + 1);
  const target = to % (text.length + 1);
  const taken = text.slice(from, from + length);
  const [first, second] = from < target ? [from, target] : [target, from];
  switch (how) {
    case 'delete': return text.slice(0, from) + text.slice(from + length);
    case 'double': return text.slice(0, target) + taken + text.slice(target);
    case 'insert': return text.slice(0, target) + piece + text.slice(target);
    case 'swap': {
      const width = Math.min(length, second - first, text.length - second);
      return text.slice(0, first) + text.slice(second, second + width) + text.slice(first + width, second) + text.slice(first, first + width) + text.slice(second + width);
    }
  }
}

test('documents with pieces deleted, doubled, swapped and inserted', () => {
  holds(fc.tuple(fc.constantFrom(...DOCUMENTS), fc.array(mutation, { minLength: 1, maxLength: 12 })).map(([text, mutations]) => mutations.reduce(mutated, text)), 250);
});

test('every document as it is, cut off anywhere, and two in one file', () => {
  DOCUMENTS.forEach(keepsItsPromises);
  holds(fc.tuple(fc.constantFrom(...DOCUMENTS), fc.constantFrom(...DOCUMENTS), fc.nat(20_000), fc.nat(20_000)).map(([a, b, head, tail]) => a.slice(0, head) + b.slice(tail % (b.length + 1))), 60);
});

describe.each(languages.map((language) => ({ code: language.code, language })))('hostile texts: $code', ({ language }) => {
  test.each(hostileTexts(language))('$name', ({ text }) => keepsItsPromises(text(2)));
});

test('a megabyte in one line without a full stop', () => {
  const line = DOCUMENTS.join(' ').replace(/[\r\n。.;；]+/g, ' ');
  keepsItsPromises(line.repeat(Math.ceil(1_000_000 / line.length)).slice(0, 1_000_000));
});
