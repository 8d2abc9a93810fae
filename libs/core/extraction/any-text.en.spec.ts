import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';

/** Pieces that mean something to the reader of English, in no order that means anything. */
const PIECES = [
  'Requests the Secretary-General ', 'Decides ', 'to submit ', 'a report ', 'to the General Assembly ', 'at its eightieth session ', 'by 30 June 2024', 'from 15 to 19 June ', 'in the provisional agenda of its ', 'one hundred and ',
  '“', '”', '"', '\n', '\n\n', '1. ', '(a) ', ', ', '; ', '. ', ': ', '1 ', 'annually ', 'within six months ', 'the seventh ', 'meeting ', 'to be held ', 'eighty-', 'respectively', '99999999999999999999', '\u0000', '\ud800', '\u202e', '(', '____________',
  'A/RES/78/1', '\t3', '32 June 2024', 'zeroth session', '(A/78/L.1)', '大会', '请秘书长', '第八十届会议', 'L’Assemblée générale ', 'Генеральная Ассамблея ', 'الجمعية العامة ', '\u00ad', 'Annex', 'Summary', '2/5', '24-01234',
];

function quotesAreProved(text: string): void {
  const { obligations, undated } = readDocument(text);
  for (const { quote, spans } of [...obligations, ...undated]) {
    expect(quote).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' ... ').replace(/\s+/g, ' ').trim());
    for (const [start, end] of spans) expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
  }
}

describe('any text is read without an error, and every quote is proved by its spans', () => {
  test('pieces of English resolutions, and of other languages, in any order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => quotesAreProved(pieces.join(''))), { numRuns: 400 });
  });

  test('a sample resolution with any characters in its paragraph', () => {
    const sample = languages.find(({ code }) => code === 'en')?.sample ?? String;
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...PIECES), (text, piece) => quotesAreProved(sample(piece + text))), { numRuns: 200 });
  });

  test.each([
    ['French', 'L’Assemblée générale,\n\n1. Prie le Secrétaire général de lui présenter un rapport à sa quatre-vingtième session.'],
    ['Russian', 'Генеральная Ассамблея,\n\n1. просит Генерального секретаря представить доклад на ее восьмидесятой сессии.'],
    ['none at all', '%%% 000 ---'],
  ])('%s has no obligations, and no error', (_, text) => {
    expect(readDocument(text).obligations).toEqual([]);
  });
});
