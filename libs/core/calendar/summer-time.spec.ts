import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { addDays, mondayOf, plainDate, type PlainDate } from './plain-date.js';
import { instantAt, localDate, weekDue } from './zones.js';

/** The hours at which people have their mail: the first and the last of a day among them. */
const HOURS = ['00:00', '02:30', '07:00', '23:59'];
const [FROM, TO] = [2024, 2040];
const MINUTE = 60_000;

/** The clock of a zone by the tables of the running system: the oracle, which knows nothing of Temporal. */
function clockOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  return (instant) => format.format(instant).replace(', ', 'T');
}

/** Every instant from 2024 to 2040 at which the clocks of the zone change. */
function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let at = Temporal.PlainDateTime.from(`${FROM}-01-01T00:00`).toZonedDateTime(zone).getTimeZoneTransition('next');
  for (; at && at.year <= TO; at = at.getTimeZoneTransition('next')) found.push(at);
  return found;
}

const day = (at: Temporal.ZonedDateTime): PlainDate => at.toPlainDate().toString() as PlainDate;
const ZONES = Intl.supportedValuesOf('timeZone');

/** Zones whose clocks go alike all those years: what holds for one holds for all. */
function alike(changes: ReadonlyMap<string, Temporal.ZonedDateTime[]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [zone, all] of changes) {
    const start = Temporal.PlainDateTime.from(`${FROM}-01-01T00:00`).toZonedDateTime(zone).offset;
    const key = [start, ...all.map((at) => `${at.epochMilliseconds}${at.offset}`)].join();
    groups.set(key, [...groups.get(key) ?? [], zone]);
  }
  return groups;
}

describe(`in every zone, at every change of summer time from ${FROM} to ${TO}`, () => {
  const changes = new Map(ZONES.map((zone) => [zone, changesOf(zone)]));
  const groups = [...alike(changes).values()];
  const first = groups.map(([zone = '']) => [zone, changes.get(zone) ?? []] as const);

  test('zones that go alike go alike by the tables of the running system too', () => {
    expect(groups.flat().sort()).toEqual([...ZONES].sort());
    const strays = groups.flatMap(([zone = '', ...others]) => {
      const [clock, times] = [clockOf(zone), (changes.get(zone) ?? []).flatMap(({ epochMilliseconds }) => [epochMilliseconds - 1, epochMilliseconds])];
      return others.filter((other) => {
        const its = clockOf(other);
        return [Date.UTC(FROM, 0, 1), ...times].some((instant) => its(instant) !== clock(instant));
      });
    });
    expect(strays).toEqual([]);
  });

  test('there are changes to speak of, and days without a midnight among them', () => {
    const all = [...changes.values()].flat();
    expect(ZONES.length).toBeGreaterThan(400);
    expect(all.length).toBeGreaterThan(3_000);
    const begins = (zone: string) => changes.get(zone)!.some((at) => at.hour === 1 && day(at) !== day(at.subtract({ seconds: 1 })));
    expect(['Africa/Cairo', 'Asia/Beirut'].map(begins)).toEqual([true, true]);
  });

  test('one daily mail for every local date: on that date, at its hour or as soon as the clock has passed it, one after another', () => {
    const wrong: string[] = [];
    for (const [zone, transitions] of first) {
      const clock = clockOf(zone);
      for (const at of transitions) {
        for (const hour of HOURS) {
          let earlier = -Infinity;
          for (let around = addDays(day(at), -2); around <= addDays(day(at), 1); around = addDays(around, 1)) {
            const instant = instantAt(around, hour, zone).getTime();
            const shown = clock(instant);
            const onTheDay = shown.slice(0, 10) === around && localDate(new Date(instant), zone) === around;
            // At its hour or later, and not a minute before; a day that ends before its hour has its mail in its last minute.
            const inTime = shown >= `${around}T${hour}` ? clock(instant - MINUTE) < `${around}T${hour}` : clock(instant + MINUTE).slice(0, 10) > around;
            if (!onTheDay || !inTime || instant <= earlier) wrong.push(`${zone} ${around} ${hour}: ${shown}`);
            earlier = instant;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('one weekly mail for every local Monday: it falls due once, on that Monday, and stays due until the week is over', () => {
    const wrong: string[] = [];
    for (const [zone, transitions] of first) {
      for (const at of transitions) {
        for (const hour of HOURS) {
          for (const monday of [mondayOf(day(at)), addDays(mondayOf(day(at)), 7)]) {
            const falls = instantAt(monday, hour, zone).getTime();
            const next = instantAt(addDays(monday, 7), '00:00', zone).getTime();
            const due = (instant: number) => weekDue(new Date(instant), hour, zone);
            const before = due(falls - MINUTE);
            const right = before !== monday && due(falls) === monday && due(next - MINUTE) === monday && due(next) !== monday && localDate(new Date(falls), zone) === monday;
            if (!right) wrong.push(`${zone} ${monday} ${hour}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('a week without any change is no other', () => {
  expect(weekDue(new Date('2024-07-08T04:59:59Z'), '07:00', 'Europe/Zurich')).toBeNull();
  expect(weekDue(new Date('2024-07-08T05:00:00Z'), '07:00', 'Europe/Zurich')).toBe('2024-07-08');
  expect(weekDue(new Date('2024-07-14T21:59:59Z'), '07:00', 'Europe/Zurich')).toBe('2024-07-08');
  expect(plainDate('2024-07-08')).toBe(mondayOf(plainDate('2024-07-14')));
});
