import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Forms } from './forms.js';

describe('forms beside a word', () => {
  const english = new Forms(['the ', 'a ', 'of the ', '-sponsored '], true);

  test.each([
    ['as a whole word', 'at the report', 7, true],
    ['not as the end of one', 'bathe report', 6, false],
    ['the longer form where the shorter one is no whole word', 'of the report', 7, true],
    ['a form with a hyphen as the end of any word', 'a cosponsored report', 14, true],
    ['not where only a part of it stands', 'he report', 3, false],
    ['not at the head of the text', 'report', 0, false],
  ])('precede it %s', (_what, text, at, expected) => {
    expect(english.precede(text, at)).toBe(expected);
  });

  test.each([
    ['right behind it', '提交的报告', 2, true],
    ['not further on', '提交报告的', 2, false],
    ['not behind the text', '提交', 2, false],
    ['not where the text ends inside it', '提交之', 2, false],
  ])('follow it %s', (_what, text, at, expected) => {
    expect(new Forms(['的', '之后'], false).follow(text, at)).toBe(expected);
  });

  test('where words are not spaced, they are what the text holds there', () => {
    const few = fc.string({ unit: fc.constantFrom('的', '之', '后'), minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(few, { minLength: 1, maxLength: 4 }), fc.string({ unit: fc.constantFrom('的', '之', '后'), maxLength: 6 }), fc.nat(6), (forms, text, at) => {
      fc.pre(at <= text.length);
      const known = new Forms(forms, false);
      expect(known.follow(text, at)).toBe(forms.some((form) => text.startsWith(form, at)));
      expect(known.precede(text, at)).toBe(forms.some((form) => text.endsWith(form, at)));
    }));
  });
});
