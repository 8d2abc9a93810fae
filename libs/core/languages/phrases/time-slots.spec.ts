import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../registry.js';
import type { Mention } from './mention.js';
import { TimeSlots } from './time-slots.js';
import { toolsFor } from './tools.js';

const PIECES: Record<string, readonly string[]> = {
  en: ['by ', 'in ', 'until ', 'before ', 'since ', 'every ', 'at its ', 'session', ' and ', ' to ', 'two', 'years', 'May', '2024', '2030', '5 ', '15', 'six months', 'eighty-first ', 'annually', 'the end of ', 'after ', ' of ', '–', ', '],
  zh: ['2024年', '2030年', '5月', '15日', '至', '到', '前', '起', '每', '两年', '第八十届', '会议', '底', '以来', '之前', '后', '六个月', '内', '年度', '、', '和', '在', '开始'],
};

describe.each(languages.map((language) => ({ code: language.code, language })))('$code', ({ code, language }) => {
  const { times, words } = toolsFor(language);
  const slots = new TimeSlots(words);

  test('what is known of the shape of a time holds for its code', () => {
    const text = fc.array(fc.constantFrom(...(PIECES[code] ?? [])), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, (words) => {
      for (const time of times.mentions(words)) {
        const shapeless = { is: time.is, code: time.code, shape: null } as unknown as Mention;
        expect([time.code, slots.of(time).values()]).toEqual([time.code, slots.of(shapeless).values()]);
      }
    }), { numRuns: 3_000 });
  });
});
