import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from './read.js';

const SOURCES = ['000_800e9d4c14b40531', '001_1512857cda4d73a0', '002_e35b18e8a8faf8c4', '003_68fe543ad68a8d33']
  .map((file) => readFileSync(new URL(`../../../seeds/documents/${file}.txt`, import.meta.url), 'utf8'));

/** Pieces that mean something to the reader, in no order that means anything. */
const PIECES = [
  '请秘书长', '决定', '大会', '第七十五届会议', '向', '提交报告', '2024年', '6月15日至19日', '在', '列入', '临时议程', '题为“', '”的项目', '\n', '\n\n', '1. ', '(a) ', '，', '；', '。', '：',
  '¹ ', '每年', '六个月内', '第七次', '会议', '举行', '的', '至迟于', '99999999999999999999', '\u0000', '\ud800', '\u202e', '（', '《', '____________', 'A/RES/78/1', '\t3', '13月45日', '第零届会议',
];

/** Every quote is its spans, every span lies in the text, and every quote begins in a paragraph. */
function quotesAreProved(text: string): void {
  const { obligations, undated, paragraphs } = readDocument(text);
  for (const { quote, spans, evidence } of [...obligations, ...undated]) {
    expect(quote).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' ... ').replace(/\s+/g, ' ').trim());
    expect(quote).not.toBe('');
    const [begins] = spans[0] ?? [-1];
    expect([quote, paragraphs.some((paragraph) => paragraph.spans.some(([start, end]) => start <= begins && begins < end))]).toEqual([quote, true]);
    for (const [start, end] of [...spans, ...Object.values(evidence).flat()]) expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
  }
  for (const { spans } of paragraphs) for (const [start, end] of spans) expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
}

describe('any text is read without an error, and every quote is proved by its spans', () => {
  test('strings of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), quotesAreProved), { numRuns: 300 });
  });

  test('pieces of resolutions in any order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => quotesAreProved(pieces.join(''))), { numRuns: 400 });
  });

  test('the source documents with pieces cut out, doubled or moved', () => {
    const cut = fc.tuple(fc.nat(8000), fc.nat(400), fc.nat(8000), fc.constantFrom(...PIECES));
    fc.assert(fc.property(fc.constantFrom(...SOURCES), fc.array(cut, { maxLength: 6 }), (text, cuts) => {
      quotesAreProved(cuts.reduce((changed, [at, length, to, piece]) => {
        const taken = changed.slice(at, at + length);
        const rest = changed.slice(0, at) + changed.slice(at + length);
        return rest.slice(0, to) + piece + taken + rest.slice(to);
      }, text));
    }), { numRuns: 120 });
  });

  test.each([
    ['a mark of bold that has lost its fellow', '大会，\n\n6. **鼓励**各国在2024年6月30日之前提交国家报告，并**请秘书长分发；\n\n7. **请**秘书长向大会第七十九届会议提出报告。\n'],
    ['a text that begins with a mark of bold', '**请**秘书长在2024年6月30日之前提交报告，并**请秘书长分发。\n'],
  ])('%s', (_, text) => {
    quotesAreProved(text);
    expect(readDocument(text).obligations).not.toEqual([]);
  });

  test.each(SOURCES.map((text) => [text.trim().slice(0, 20), text]))('the source document %j as it is', (_, text) => quotesAreProved(text));

  test('the empty text has nothing', () => {
    expect(readDocument('')).toMatchObject({ obligations: [], undated: [], paragraphs: [] });
  });
});
