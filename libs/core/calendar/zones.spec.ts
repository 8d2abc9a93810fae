import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from './plain-date.js';
import { instantAt, isTimeZone, localDate } from './zones.js';

test.each([
  ['2020-06-15', '07:00', 'Europe/Zurich', '2020-06-15T05:00:00.000Z', 'summer time'],
  ['2020-01-15', '07:00', 'Europe/Zurich', '2020-01-15T06:00:00.000Z', 'winter time'],
  ['2020-03-29', '02:30', 'Europe/Zurich', '2020-03-29T01:00:00.000Z', 'a time that summer time skips: the first instant after the gap'],
  ['2024-04-26', '00:00', 'Africa/Cairo', '2024-04-25T22:00:00.000Z', 'a day that begins at one o\'clock'],
  ['2025-03-29', '23:59', 'America/Nuuk', '2025-03-30T00:59:00.000Z', 'a day that ends at 23:00: its last minute'],
  ['2025-03-29', '22:30', 'America/Nuuk', '2025-03-30T00:30:00.000Z', 'the same day before it ends'],
  ['2020-10-25', '02:30', 'Europe/Zurich', '2020-10-25T00:30:00.000Z', 'a time that comes twice: the first'],
  ['2024-03-31', '00:00', 'Asia/Beirut', '2024-03-30T22:00:00.000Z', 'a midnight that does not exist'],
])('%s %s in %s is %s: %s', (day, time, zone, instant) => {
  expect(instantAt(plainDate(day), time, zone).toISOString()).toBe(instant);
});

test('the local date at the local hour is the day itself, in every season and zone', () => {
  const zones = ['UTC', 'America/New_York', 'Europe/Zurich', 'Asia/Beirut', 'Africa/Cairo', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'];
  fc.assert(fc.property(fc.integer({ min: 0, max: 12_000 }), fc.constantFrom(...zones), fc.constantFrom('00:00', '02:30', '07:00', '23:59'), (n, zone, time) => {
    const day = addDays(plainDate('2008-01-01'), n);
    expect(localDate(instantAt(day, time, zone), zone)).toBe(day);
  }));
});

test('zones', () => {
  expect(isTimeZone('Europe/Zurich')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});
