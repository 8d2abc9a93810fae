import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.js';

/**
 * The instant at which a wall clock in the zone shows the given time on the given day.
 * Where summer time skips that time, the first instant after the gap; where it comes twice, the first.
 * @param time local time of day, `HH:MM`
 * @param zone IANA zone
 */
export function instantAt(day: PlainDate, time: string, zone: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const instant = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(instant.epochMilliseconds);
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
