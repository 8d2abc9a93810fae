import { describe, expect, test } from '@jest/globals';
import { evidenceWords } from './evidence.js';

// "The Assembly decides to meet in 2020 and ‖footnote‖ to report in 2021." beginning at offset 100 of its document.
const text = 'The Assembly decides to meet in 2020 and [note] to report in 2021.';
const detail = {
  spans: [[113, 140], [147, 165]] as [number, number][],
  source: [
    { text: text.slice(0, 13), quoted: false },
    { text: text.slice(13, 40), quoted: true },
    { text: text.slice(40, 47), quoted: false },
    { text: text.slice(47, 65), quoted: true },
    { text: text.slice(65), quoted: false },
  ],
};

describe('the words that prove a field', () => {
  test.each<[string, [number, number][], string | null]>([
    ['within the quote', [[132, 136]], '2020'],
    ['before the quote', [[104, 112]], 'Assembly'],
    ['over two pieces', [[104, 120]], 'Assembly decides'],
    ['after the last quoted piece', [[165, 166]], '.'],
    ['two places', [[113, 120], [161, 165]], 'decides … 2021'],
    ['outside the paragraph', [[10, 20]], null],
    ['running out of the paragraph', [[160, 200]], null],
    ['no evidence', [], null],
  ])('%s', (_, field, expected) => {
    expect(evidenceWords(detail, field)).toBe(expected);
  });

  test('nothing is made up where a footnote was lifted out', () => {
    const torn = { spans: [[100, 104], [150, 154]] as [number, number][], source: [{ text: 'meet', quoted: true }, { text: ' … ', quoted: false }, { text: 'soon', quoted: true }] };
    expect(evidenceWords(torn, [[100, 106]])).toBeNull();
    expect(evidenceWords(torn, [[102, 104], [150, 154]])).toBe('et … soon');
  });

  test('pieces that touch no quoted piece have no known place', () => {
    const loose = { spans: [], source: [{ text: 'words', quoted: false }] };
    expect(evidenceWords(loose, [[0, 5]])).toBeNull();
  });
});
