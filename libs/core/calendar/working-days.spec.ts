import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addDays, daysBetween, plainDate, weekday, type PlainDate } from './plain-date.js';
import { assemblyRule } from './openings.js';
import { said } from './reasons/say.js';
import { createWorkingDays, type HolidayList, type RollDirection } from './working-days.js';

const LISTS: HolidayList[] = JSON.parse(readFileSync(new URL('../../../seeds/holidays.json', import.meta.url), 'utf8'));
const days = createWorkingDays(LISTS);
const d = plainDate;

/** Written apart from the seeds, which must agree. */
const NEW_YORK: [number, string][] = [
  [2017, '01-02 04-14 05-29 06-26 07-04 09-01 09-04 11-23 12-25'],
  [2020, '01-01 04-10 05-25 05-26 07-03 07-31 09-07 11-26 12-25'],
  [2024, '01-01 03-29 04-10 05-27 06-17 07-04 09-02 11-28 12-25'],
];

test.each(NEW_YORK)('New York %i: every day of the list is free, and no other weekday is', (year, list) => {
  const free = list.split(' ').map((day) => `${year}-${day}`);
  for (let day = d(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1)) {
    expect([day, days.isWorkingDay(day, 'New York')]).toEqual([day, weekday(day) <= 5 && !free.includes(day)]);
  }
});

test.each<[string, RollDirection, string, string, string[]]>([
  ['2020-05-16', 'none', 'New York', '2020-05-16', []],
  ['2020-05-16', 'backward', 'New York', '2020-05-15', ['16 May 2020 is a Saturday, so the day rolls backward.']],
  ['2020-05-17', 'forward', 'New York', '2020-05-18', ['17 May 2020 is a Sunday, so the day rolls forward.']],
  ['2020-05-26', 'backward', 'New York', '2020-05-22', [
    '26 May 2020 is a holiday in New York (Eid al-Fitr; ST/IC/2019/23), so the day rolls backward.',
    '25 May 2020 is a holiday in New York (Memorial Day; ST/IC/2019/23), so the day rolls backward.',
    '24 May 2020 is a Sunday, so the day rolls backward.', '23 May 2020 is a Saturday, so the day rolls backward.']],
  ['2023-04-24', 'forward', 'Vienna', '2023-04-25', ['24 April 2023 is a holiday in Vienna (Eid al-Fitr, in lieu of 22 April; unis.unvienna.org, official holidays), so the day rolls forward.']],
  ['2020-07-07', 'backward', 'New York', '2020-07-07', []],
  ['2021-07-06', 'backward', 'New York', '2021-07-06', ['The holidays of New York in 2021 are not in the table: only weekends were left out.']],
  ['2024-12-25', 'forward', 'Nairobi', '2024-12-25', ['The holidays of Nairobi in 2024 are not in the table: only weekends were left out.']],
  ['2022-01-01', 'backward', 'New York', '2021-12-31', [
    '1 January 2022 is a Saturday, so the day rolls backward.',
    'The holidays of New York in 2022 are not in the table: only weekends were left out.', 'The holidays of New York in 2021 are not in the table: only weekends were left out.']],
])('%s rolled %s in %s is %s', (raw, direction, station, day, because) => {
  expect(said(days.roll(d(raw), direction, station), 'en')).toEqual({ raw, day, direction, because });
});

test('a session opens by weeks of Monday to Friday: 1 September 2017 was no working day in New York, and the session opened on the 12th', () => {
  expect(days.isWorkingDay(d('2017-09-01'), 'New York')).toBe(false);
  expect(assemblyRule(72)!.day).toBe('2017-09-12');
});

describe('for every day', () => {
  const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays(d('2010-01-01'), n));
  const station = fc.constantFrom('New York', 'Vienna', 'Geneva', 'Nairobi');

  test('a rolled day is the nearest working day in its direction, and none in between is one', () => {
    fc.assert(fc.property(day, fc.constantFrom<RollDirection>('backward', 'forward'), station, (raw, direction, where) => {
      const rolled = days.roll(raw, direction, where);
      const step = direction === 'backward' ? -1 : 1;
      expect(days.isWorkingDay(rolled.day, where)).toBe(true);
      const between = Math.abs(daysBetween(raw, rolled.day));
      for (let n = 0; n < between; n++) expect(days.isWorkingDay(addDays(raw, n * step), where)).toBe(false);
      expect(addDays(raw, between * step)).toBe(rolled.day);
      expect(said(rolled.because, 'en').some((sentence) => sentence.includes('only weekends'))).toBe(
        [raw, rolled.day].some((one) => !days.knows(where, Number(one.slice(0, 4)))));
    }));
  });

  test('what does not roll keeps its day', () => {
    fc.assert(fc.property(day, station, (raw, where) => expect(days.roll(raw, 'none', where)).toEqual({ raw, day: raw, direction: 'none', because: [] })));
  });

  test('rolling twice is rolling once', () => {
    fc.assert(fc.property(day, fc.constantFrom<RollDirection>('backward', 'forward', 'none'), station, (raw, direction, where) => {
      const once = days.roll(raw, direction, where).day;
      expect(days.roll(once, direction, where).day).toBe(once);
    }));
  });
});

describe('seeds/holidays.json', () => {
  test.each(LISTS.map((list) => [list.station, list.year, list] as const))('%s %i: nine weekdays of that year in order, with a source', (_, year, list) => {
    const free = list.days.map(({ day }) => plainDate(day));
    expect(free).toHaveLength(9);
    expect([...new Set(free)].sort()).toEqual(free);
    expect(free.every((day) => day.startsWith(String(year)) && weekday(day) <= 5)).toBe(true);
    expect(list.source.length).toBeGreaterThan(5);
  });
});
