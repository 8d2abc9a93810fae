import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultLimits } from '../limits.js';
import { asSourceError, SourceError } from '../source-error.js';
import { withoutFurniture, type SegmentPage } from './furniture.js';
import { jointOf, wordsOf } from './joining.js';
import { linesOf } from './lines.js';
import { bodyOf, paragraphsOf } from './paragraphs.js';
import { readPdf } from './pdf.js';
import type { Glyph } from './pdfium.js';
import { segmentsOf, type Segment } from './segments.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../../test/fixtures/sources/${name}`, import.meta.url));

/** A stretch of text on a page 600 points wide and 800 high; a character is half as wide as it is high. */
const at = (text: string, left: number, y: number, size = 10): Segment =>
  ({ text, left, right: left + text.length * size * 0.5, y, bottom: y - size * 0.2, top: y + size * 0.8, size });
const page = (...segments: Segment[]): SegmentPage => ({ segments, left: 0, right: 600, bottom: 0, top: 800 });
const lineTexts = (...segments: Segment[]): string[] => linesOf(page(...segments)).flat().map((line) => line.text);
const filler = 'recalled that the programme would be reviewed in time and with care';

describe('characters', () => {
  /** Characters 10 points high, each with where it begins and how wide it is. */
  const glyphs = (...placed: [string, number, number][]): Glyph[] => placed.map(([char, left, width]) =>
    ({ char, apart: char === '+', left, right: left + width, bottom: 498, top: 508, x: left, y: 500, size: 10 })).map((glyph) => (glyph.char === '+' ? { ...glyph, char: 'b' } : glyph));
  const texts = (...placed: [string, number, number][]): string[] => segmentsOf(glyphs(...placed)).map((segment) => segment.text);

  test.each<[string, [string, number, number][], string[]]>([
    ['drawn spaces are spaces, however narrow', [['a', 0, 5], [' ', 5, 1], ['b', 6, 5]], ['a b']],
    ['a gap is a space when PDFium sees it and it is wide enough', [['a', 0, 5], ['+', 8, 5]], ['a b']],
    ['a gap that only justifies the line is none', [['a', 0, 5], ['+', 6, 5]], ['ab']],
    ['a ligature of two characters in one place is no gap', [['f', 0, 3], ['i', 0, 3], ['f', 7, 3]], ['fif']],
    ['a row of spaces as wide as a gap between cells is a tab', [['a', 0, 5], [' ', 5, 5], [' ', 10, 25], ['b', 35, 5]], ['a\tb']],
    ['wide gaps begin a new stretch', [['a', 0, 5], ['b', 90, 5]], ['a', 'b']],
    ['opening marks set close stand after what they reach back over', [['》', 0, 10], ['《', 9, 10], ['(', 10, 4], ['国', 20, 10]], ['》(《国']],
  ])('%s', (_, placed, expected) => expect(texts(...placed)).toEqual(expected));
});

describe('lines', () => {
  test('a raised mark hangs on the word before it, in the order of the line', () => {
    expect(lineTexts(at('including', 130, 500), at('1', 124, 504, 6.5), at('Agenda,', 80, 500))).toEqual(['Agenda,¹ including']);
  });

  test('a note stands off from its mark, and the rule above the notes is dropped', () => {
    expect(lineTexts(at('__________________', 80, 115), at('12', 80, 104, 5.5), at('Resolution 70/1.', 89, 100, 8.5))).toEqual(['¹² Resolution 70/1.']);
  });

  test('wide gaps part cells, but not a label from its paragraph', () => {
    expect(lineTexts(at('United Nations', 80, 700), at('A/80/L.10', 480, 701))).toEqual(['United Nations\tA/80/L.10']);
    expect(lineTexts(at('(a)', 80, 600), at('To hold', 130, 600))).toEqual(['(a) To hold']);
    expect(lineTexts(at('一. 导言 . . . . . . . . . .', 80, 600), at('3', 480, 600))).toEqual(['一. 导言\t3']);
  });

  test('two columns are read one after the other, a table is not', () => {
    const column = (left: number, name: string): Segment[] => Array.from({ length: 9 }, (_, i) => at(`${name}${i} ${filler.slice(0, 45)}`, left, 600 - i * 12));
    const texts = lineTexts(...column(40, 'L'), ...column(310, 'R'), at('Heading over both columns of this page', 200, 640, 12));
    expect(texts.map((text) => text.slice(0, 2)).join(' ')).toBe('He L0 L1 L2 L3 L4 L5 L6 L7 L8 R0 R1 R2 R3 R4 R5 R6 R7 R8');
    const table = Array.from({ length: 12 }, (_, i) => [at('Posts', 40, 600 - i * 12), at('1 358.0', 400, 600 - i * 12)]).flat();
    expect(lineTexts(...table)[0]).toBe('Posts\t1 358.0');
  });
});

describe('paragraphs', () => {
  const paragraphs = (...segments: Segment[]): string[][] => {
    const column = linesOf(page(...segments)).flat();
    return paragraphsOf(column, bodyOf([column]), true).map((paragraph) => paragraph.lines.map((line) => line.text));
  };
  const full = (name: string, y: number): Segment => at(`${name} ${filler}`, 80, y);

  test('end where the next line stands farther off, is set in, or would have fitted', () => {
    expect(paragraphs(full('a', 500), full('b', 488), full('c', 470), full('d', 458)).map((lines) => lines.length)).toEqual([2, 2]);
    expect(paragraphs(full('a', 500), full('b', 488), at(filler.slice(0, 60), 105, 476), full('d', 464)).map((lines) => lines.length)).toEqual([2, 2]);
    expect(paragraphs(full('a', 500), at('Ended.', 80, 488), full('C', 476), full('d', 464)).map((lines) => lines.length)).toEqual([2, 2]);
  });

  test('headings go on over lines that are not full', () => {
    expect(paragraphs(at('Political declaration of the', 80, 500, 14), at('General Assembly', 80, 484, 14), full('a', 450), full('b', 438), full('c', 426)).map((lines) => lines.length)).toEqual([2, 3]);
  });

  test('notes begin at their marks', () => {
    const note = (mark: string, text: string, y: number): Segment[] => [at(mark, 80, y + 4, 5.5), at(text, 89, y, 8.5)];
    expect(paragraphs(full('a', 500), full('b', 488), ...note('1', 'Ibid.', 100), ...note('2', 'See resolution 70/1.', 91)).slice(1)).toEqual([['¹ Ibid.'], ['² See resolution 70/1.']]);
  });
});

describe('running heads and feet', () => {
  const texts = (pages: SegmentPage[]): string[][] => withoutFurniture(pages).map((one) => one.segments.map((segment) => segment.text));

  test('go, wherever they stand on odd and even pages; the head of the first page stays', () => {
    const body = (n: number): Segment => at(`Body of page ${n}`, 80, 400);
    const pages = [
      page(at('A/RES/73/3', 480, 760), body(1), at('18-16895 (E)', 80, 44), at('*1816895*', 80, 30)),
      page(at('A/RES/73/3', 60, 760), at('On tuberculosis', 400, 765), body(2), at('2/4', 60, 37), at('18-16895', 500, 38)),
      page(at('On tuberculosis', 60, 765), at('A/RES/73/3', 480, 760), body(3), at('18-16895', 60, 38), at('3/4', 500, 37)),
    ];
    expect(texts(pages)).toEqual([['A/RES/73/3', 'Body of page 1'], ['Body of page 2'], ['Body of page 3']]);
  });

  test('notes stay though they read alike, and so does what stands farther in', () => {
    const noted = (n: number): SegmentPage => page(at(String(n), 80, 64, 5.5), at('Ibid.', 89, 60, 8.5), at('17-1234', 80, 30));
    expect(texts([noted(4), noted(5), noted(6)])).toEqual([['4', 'Ibid.'], ['5', 'Ibid.'], ['6', 'Ibid.']]);
    const continued = page(at('and', 80, 740), at('only here', 200, 760));
    expect(texts([page(), continued, page(at('and', 80, 740), at('once more', 300, 770))])).toEqual([[], ['and', 'only here'], ['and', 'once more']]);
  });

  test('the number of the page goes even from a single page', () => {
    expect(texts([page(at('Body', 80, 400), at('- 1 -', 290, 40)), page(at('A/76/501', 80, 770), at('Body', 80, 400))])).toEqual([['Body'], ['Body']]);
  });
});

describe('lines put together', () => {
  const words = wordsOf(['The implementation of drug-resistant and high-level, co-operation']);
  const joined = (before: string, after: string): string => {
    const { cut, between } = jointOf(before, after, words);
    return before.slice(0, before.length - cut) + between + after;
  };

  test.each([
    ['the General', 'Assembly', 'the General Assembly'],
    ['drug-', 'resistant forms', 'drug-resistant forms'],
    ['its drug -', 'resistant forms', 'its drug-resistant forms'],
    ['the imple-', 'mentation of', 'the implementation of'],
    ['co-', 'operation', 'co-operation'],
    ['well-', 'being', 'well-being'],
    ['imple\u00ad', 'mentation', 'implementation'],
    ['A/RES/', '73/3', 'A/RES/73/3'],
    ['forms –', 'all of them', 'forms – all of them'],
    ['改', '善库存', '改善库存'],
    ['纲领》，', '并', '纲领》，并'],
    ['2009', '年 12 月', '2009 年 12 月'],
    ['至', '9 月', '至 9 月'],
  ])('%s | %s', (before, after, whole) => expect(joined(before, after)).toBe(whole));
});

describe('real files', () => {
  test('columns, a table, ligatures, soft hyphens and a note, as a browser prints them', async () => {
    const { text } = await readPdf(fixture('columns.pdf'), defaultLimits);
    const sentence = (i: number): string => `The representative of country ${i} recalled that the implementation of the programme would be reviewed in ${2029 + i}.`;
    const sentences = Array.from({ length: 26 }, (_, i) => sentence(i + 1) + (i === 3 ? '¹' : ''));
    expect(text).toBe(['Provisional record of the fifth meeting', ...sentences, 'Object\t2030\t2031\nPosts\t1 358.0\t1 400.5', '¹ See resolution 74/501.\n'].join('\n\n'));
  });

  test('every place is a line on its page, and lies inside the page', async () => {
    const { text, origin } = await readPdf(fixture('resolution.pdf'), defaultLimits);
    const places = origin?.unit === 'page' ? origin.places : [];
    const place = places.find((one) => text.slice(one.start, one.end).startsWith('3. '));
    expect(place).toMatchObject({ page: 2 });
    expect(text.slice(0, place?.start).endsWith('\n\n\f')).toBe(true);
    for (const { box: [left, top, right, bottom] } of places) {
      expect(left >= 0 && top >= 0 && right <= 596 && bottom <= 842 && left < right && top < bottom).toBe(true);
    }
  });

  test('too many pages and too much text are refused', async () => {
    await expect(readPdf(fixture('resolution.pdf'), { ...defaultLimits, pages: 1 })).rejects.toMatchObject({ code: 'SOURCE.TOO_MANY_PAGES' });
    await expect(readPdf(fixture('resolution.pdf'), { ...defaultLimits, characters: 100 })).rejects.toMatchObject({ code: 'SOURCE.TOO_LARGE' });
  });

  test('cut or changed anywhere, the answer is a text or a SourceError', async () => {
    const whole = fixture('columns.pdf');
    const damage = fc.record({ length: fc.integer({ min: 1, max: whole.length }), at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(fc.asyncProperty(damage, async ({ length, at: position, to }) => {
      const bytes = Uint8Array.from(whole.subarray(0, length));
      if (position < length) bytes[position] = to;
      const outcome = await readPdf(bytes, defaultLimits).catch((thrown: unknown) => asSourceError(thrown));
      expect(outcome instanceof SourceError ? ['SOURCE.UNREADABLE', 'SOURCE.EMPTY', 'SOURCE.ENCRYPTED'] : ['read']).toContain(outcome instanceof SourceError ? outcome.code : 'read');
    }), { numRuns: 40 });
  });
});
