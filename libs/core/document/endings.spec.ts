import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ended, isPunctuated, pauses, sentenceEnds } from './endings.js';

/** The same said in expressions, which cost more. */
const ENDED = /[。.;!?:][”"’)\]]*( ?\d{1,2})?$/;
const PAUSES = /[,、]( ?\d{1,2})?$/;
const SENTENCE_END = /[。.;!?]["”’)\]]*$/;
const PUNCTUATED = /[。;:,.!?]$/;

describe('how a line ends', () => {
  test.each([
    ['to meet.', true, false], ['to meet.” 12', true, false], ['paragraph 16.4', true, false], ['in 2012', false, false], ['the States,', false, true], ['the States,7', false, true], ['会议。', true, false], ['各国、', false, true], ['', false, false], ['12', false, false],
  ])('%j', (text, ends, stops) => {
    expect([ended(text), pauses(text)]).toEqual([ends, stops]);
  });

  test('as the expressions say', () => {
    const texts = fc.array(fc.constantFrom('a', '大', '。', '.', ';', ':', ',', '、', '”', '"', ')', ']', ' ', '1', '2'), { maxLength: 8 }).map((characters) => characters.join(''));
    fc.assert(fc.property(texts, (text) => {
      expect([ended(text), pauses(text), sentenceEnds(text, false), isPunctuated(text)]).toEqual([ENDED, PAUSES, SENTENCE_END, PUNCTUATED].map((expression) => expression.test(text)));
    }), { numRuns: 2000 });
  });

  test.each([true, false])('closing marks alone end what stood before them: %s', (before) => {
    expect(sentenceEnds('”)', before)).toBe(before);
  });
});
