import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayOf, daysBetween, daysInMonth, isPlainDate, mondayOf, plainDate, weekday, type PlainDate } from './plain-date.js';

/** The oracle: days since 1970 by the arithmetic of JavaScript's Date in UTC, which shares no code with the library behind plain dates. */
const toNumber = (day: string): number => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(y, m - 1, d) / 86_400_000;
};
const fromNumber = (n: number): PlainDate => new Date(n * 86_400_000).toISOString().slice(0, 10) as PlainDate;

const anyDay = fc.integer({ min: toNumber('1900-01-01'), max: toNumber('2199-12-31') });

describe('plain dates agree with an independent oracle', () => {
  test('every day of 1996 to 2036 is a plain date, and no other text of that shape is', () => {
    const real = new Set<string>();
    for (let n = toNumber('1996-01-01'); n <= toNumber('2036-12-31'); n++) real.add(fromNumber(n));
    const wrong: string[] = [];
    for (let y = 1996; y <= 2036; y++) for (let m = 0; m <= 13; m++) for (let d = 0; d <= 32; d++) {
      const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      if (isPlainDate(text) !== real.has(text)) wrong.push(text);
      if ((dayOf(y, m, d) !== null) !== real.has(text)) wrong.push(`dayOf ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  test('days added', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (n, days) => {
      expect(addDays(fromNumber(n), days)).toBe(fromNumber(n + days));
    }));
  });

  test('days between', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(daysBetween(fromNumber(a), fromNumber(b))).toBe(b - a);
    }));
  });

  test('months added: the same day of the month, or the last one there is', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (n, months) => {
      const day = fromNumber(n);
      const [y, m, d] = day.split('-').map(Number) as [number, number, number];
      const lastOfTarget = new Date(Date.UTC(y, m + months, 0)).getUTCDate();
      const expected = new Date(Date.UTC(y, m - 1 + months, Math.min(d, lastOfTarget))).toISOString().slice(0, 10);
      expect(addMonths(day, months)).toBe(expected);
    }));
  });

  test('weekdays and Mondays', () => {
    fc.assert(fc.property(anyDay, (n) => {
      const day = fromNumber(n);
      expect(weekday(day)).toBe(new Date(n * 86_400_000).getUTCDay() || 7);
      const monday = mondayOf(day);
      expect(weekday(monday)).toBe(1);
      expect(n - toNumber(monday)).toBe(weekday(day) - 1);
    }));
  });

  test('days in a month', () => {
    fc.assert(fc.property(fc.integer({ min: 1583, max: 9998 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
    }));
  });

  test('text compares in the order of the calendar', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(fromNumber(a) < fromNumber(b)).toBe(a < b);
    }));
  });
});

test.each(['2021-02-29', '2020-13-01', '2020-00-10', '2020-6-1', '20200601', '', '2020-06-15T00:00', ' 2020-06-15'])('%j is no day', (text) => {
  expect(isPlainDate(text)).toBe(false);
  expect(() => plainDate(text)).toThrow(RangeError);
});
