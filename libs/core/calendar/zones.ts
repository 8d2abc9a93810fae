import { Temporal } from 'temporal-polyfill';
import { mondayOf, type PlainDate } from './plain-date.js';

/**
 * The first instant of the day at which a wall clock in the zone shows the given time or a later one: exactly one for every day, on that day.
 * Where summer time skips the time, that is the first instant after the gap (in Cairo the day begins at one o'clock); where the gap swallows
 * the rest of the day (in Nuuk 23:00 is followed by midnight), the last minute before it. Where the time comes twice, the first.
 * @param time local time of day, `HH:MM`
 * @param zone IANA zone
 */
export function instantAt(day: PlainDate, time: string, zone: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const shown = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(shown.toPlainDateTime().equals(local) ? shown.epochMilliseconds : afterGap(local, zone));
}

const MINUTE = 60_000;

/** Where the clock leaps over the time: the instant of the leap, or the minute before it when it leaps into the next day. */
function afterGap(local: Temporal.PlainDateTime, zone: string): number {
  const before = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const leap = before.getTimeZoneTransition('next') ?? before;
  return leap.toPlainDate().equals(local.toPlainDate()) ? leap.epochMilliseconds : leap.epochMilliseconds - MINUTE;
}

/**
 * The Monday of the week that is under way in the zone, once the local hour of its mail has come; null before.
 * The store says the same in SQL (`weekliesDue`); test/contract compares the two.
 */
export function weekDue(now: Date, time: string, zone: string): PlainDate | null {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();
  const monday = mondayOf(local.toPlainDate().toString() as PlainDate);
  return Temporal.PlainDateTime.compare(local, `${monday}T${time}`) >= 0 ? monday : null;
}

/** The local date in the zone at the instant. */
export function localDate(instant: Date, zone: string): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString() as PlainDate;
}

/** True for a zone name that the running system knows. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
