import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../language.js';
import { languages } from '../registry.js';
import { variants, type Piece } from './notation.js';
import { Spelling, TIMES } from './spelling.js';
import { TimeReader } from './times.js';

/** What can stand in the slots of a time. */
const FILLINGS: Record<string, Record<string, readonly string[]>> = {
  en: { n: ['six', '90', 'twenty-one'], nth: ['eightieth', 'eighty-first', '3rd', 'one hundred and second'], month: ['May', 'september'], date: ['5 May 2024', '2024'], session: ['its eightieth session'], length: ['six months', '90 days'], every: ['annually', 'every two years'] },
  zh: { n: ['六', '90', '二十一'], month: ['5', '十二'], date: ['2024年5月5日', '二〇二四年'], session: ['第八十届会议'], length: ['六个月', '90天'], every: ['每年', '每两年'] },
};
const DIGITS: Record<string, readonly string[]> = { year: ['2024', '1999'], day: ['5', '31'], quarter: ['3'] };

function reader(language: Language, looks: boolean): TimeReader {
  const made = new TimeReader(language);
  // The one that is compared with reads at every place, without a look at what stands there.
  if (!looks) {
    const { alphabet } = made;
    Object.assign(made, { beginnings: { mayStart: () => true, look: () => 1 }, spelling: new Spelling(alphabet, TIMES, () => true, false) });
  }
  return made;
}

describe.each(languages.filter(({ times }) => times.length > 0).map((language) => ({ code: language.code, language })))('$code', ({ code, language }) => {
  const [quick, thorough] = [reader(language, true), reader(language, false)];
  const ways = language.times.flatMap(({ reads }) => variants(reads));
  const slot = (name: string): fc.Arbitrary<string> => fc.constantFrom(...(FILLINGS[code]?.[name] ?? DIGITS[name] ?? FILLINGS[code]?.['n'] ?? ['5']));
  const written = (piece: Piece): fc.Arbitrary<string> => (piece.is === 'word' ? fc.constant(piece.text) : piece.is === 'slot' ? slot(piece.slot.replace(/\d+$/, '')) : fc.constant(''));
  const time = fc.constantFrom(...ways).chain((way) => fc.tuple(...way.map(written)).map((pieces) => pieces.join(language.spaced ? ' ' : '')));
  const around = fc.constantFrom('', ' ', 'the ', 'Requests ', ', ', '请', '的', '(', 'a', '7');

  test('the quick looks leave no time out', () => {
    fc.assert(fc.property(around, time, around, time, around, (a, one, b, other, c) => {
      const text = a + one + b + other + c;
      expect(quick.mentions(text)).toEqual(thorough.mentions(text));
    }), { numRuns: 3_000 });
  });
});
