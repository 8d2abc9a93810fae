import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages, type Language } from '../languages/index.js';
import { clean } from './clean.js';
import { readLines } from './lines.js';

const linesOf = (raw: string, language: Language) =>
  readLines(raw, language).map(({ start, end, indent, blanksBefore, columns, text }) => ({ start, end, indent, blanksBefore, columns, text }));

const cleaned = (raw: string, start: number, end: number, language: Language): string => String.fromCharCode(...clean(raw, [[start, end]], language).units);

const [en, zh] = ['en', 'zh'].map((code) => languages.find((language) => language.code === code)) as [Language, Language];

describe('lines', () => {
  test('blank ones are counted, white space around them is measured', () => {
    expect(linesOf('  one  two \n\n \t\r\nthree\r', en)).toEqual([
      { start: 2, end: 10, indent: 2, blanksBefore: 0, columns: 8, text: 'one two' },
      { start: 17, end: 22, indent: 0, blanksBefore: 2, columns: 5, text: 'three' },
    ]);
  });

  test.each([['\n', 2], ['\r', 2], ['\r\n', 2], ['\f', 2], ['\v', 2], ['\u0085', 2], ['\u2028', 2], ['\u2029', 2], ['\t', 1]])('%j parts them', (end, count) => {
    expect(linesOf(`a${end}b`, en)).toHaveLength(count);
  });

  test.each([
    ['Chinese characters are two columns wide', zh, '大会，\u3000', 6, '大会,'],
    ['and white space between them is no word gap', zh, '在 2020 年 6 月 General Assembly 12 34', 38, '在2020年6月General Assembly 1234'],
    ['marks of bold and raised digits are no text', en, '**Decides** to meet¹ in\u00ad Geneva', 31, 'Decides to meet in Geneva'],
    ['what is rare is unfolded', en, 'ofﬁce … ½', 10, 'office ... 1⁄2'],
    ['traditional script is read as simplified', zh, '大會決議', 8, '大会决议'],
  ])('%s', (_, language, raw, columns, text) => {
    expect(linesOf(raw, language)).toMatchObject([{ columns, text }]);
  });
});

describe('every line says what is printed on it, put right', () => {
  const unit = fc.oneof(fc.nat(0xffff).map((code) => String.fromCharCode(code)), fc.constantFrom(' ', ' ', '\n', '\u3000', 'a', '1', '大', '，', '¹', '*', '\u200b', 'ﬁ', '-'));
  const texts = fc.array(unit, { maxLength: 80 }).map((units) => units.join(''));

  test.each(languages.map((language) => [language.code, language] as const))('%s', (_, language) => {
    fc.assert(fc.property(texts, (raw) => {
      for (const { start, end, text } of linesOf(raw, language)) expect(text).toBe(cleaned(raw, start, end, language));
    }), { numRuns: 500 });
  });

  test.each(languages.map((language) => [language.code, language] as const))('every unit there is between two letters: %s', (_, language) => {
    const units = Array.from({ length: 0x10000 }, (__, code) => `a${String.fromCharCode(code)}b`).filter((raw) => linesOf(raw, language).length === 1);
    expect(units.filter((raw) => linesOf(raw, language)[0]?.text !== cleaned(raw, 0, raw.length, language))).toEqual([]);
  });

  test('a line longer than any page', () => {
    const raw = `${'大会決議，'.repeat(20_000)}\nend`;
    expect(linesOf(raw, zh).map(({ text }) => text)).toEqual(['大会决议,'.repeat(20_000), 'end']);
  });
});
