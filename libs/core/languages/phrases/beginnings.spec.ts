import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Written } from '../language.js';
import { languages } from '../registry.js';
import { Beginnings, TIME } from './beginnings.js';
import { isInsideWord } from './letters.js';
import { graphsOf } from './planting.js';
import { alphabetOf, Spelling, TIMES } from './spelling.js';
import { toolsFor } from './tools.js';

/** Tells whether a number may begin a text, where the words begin one. */
function lookFor(words: readonly string[]): (text: string) => boolean {
  const alphabet = alphabetOf(true);
  for (const word of words) alphabet.addAll(word);
  const { plain, nested } = graphsOf({ times: [{ is: 'length', reads: '{n}', means: '{n}' }], spaced: true }, alphabet);
  const beginnings = Beginnings.ofPhrases(plain, nested, words, [], true, alphabet);
  const spelling = new Spelling(alphabet, TIMES, () => true, true);
  return (text) => {
    spelling.spell(text);
    return beginnings.look(spelling, 0) === TIME;
  };
}

test.each<[text: string, expected: boolean]>([
  ['twelve', true], ['TWELVE', true], ['twelve-year', true], ['twelfth', false], ['twelves', false], ['tw', false], ['2 days', true], ['24', true], ['b', false], ['', false], ['届', false], ['十二', true],
])('with "twelve", "2" and "十" a number may be read in "%s": %s', (text, expected) => {
  expect(lookFor(['twelve', '2', '十'])(text)).toBe(expected);
});

describe.each(languages.map((language) => ({ code: language.code, language })))('every number is known by its beginning: $code', ({ language: { numerals } }) => {
  const { words } = numerals;
  /** True for a number that does not end inside a word. */
  const read = (text: string): boolean => Object.values(numerals.at(text, 0) ?? {}).some((number: Written | null) => number !== null && !isInsideWord(text, number.end));

  test('each word of the numerals begins one', () => {
    for (const word of words ?? []) expect([word, ['', 'th', ' and first', ' hundred', ' hundredth'].some((rest) => read(word + rest))]).toEqual([word, true]);
  });

  test('what is read as a number begins with a digit or such a word', () => {
    const known = lookFor([...(words ?? numerals.starts), ...'0123456789']);
    const pieces = fc.constantFrom('one', 'two', 'eighty', '-', ' ', 'first', 'third', 'hundred', 'and', 'May', 'sept', 'a', 'th', '7', '十', '二', '百', '第', 'the', 'of');
    fc.assert(fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join('');
      expect(!read(text) || known(text)).toBe(true);
    }), { numRuns: 500 });
  });
});

test.each(languages.flatMap(({ code, times }) => (times.length > 0 ? [code] : [])))('a capital letter changes no time that is read: %s', (code) => {
  const language = languages.find((other) => other.code === code);
  if (!language) throw new Error(`no ${code}`);
  const { times } = toolsFor(language);
  const text = 'in May 2024, at its eighty-first session, within six months, 2024年5月，第八十一届会议，六个月内';
  expect(times.mentions(text.toUpperCase()).map(({ start }) => start)).toEqual(times.mentions(text).map(({ start }) => start));
});
