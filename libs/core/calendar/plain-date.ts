import { Temporal } from 'temporal-polyfill';

/** A calendar day without a zone, as ISO 8601 text: `2020-06-15`. Plain text compares in calendar order. */
export type PlainDate = string & { readonly plainDate: unique symbol };

const LENGTH = 10;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for `YYYY-MM-DD` that names a real day of the Gregorian calendar. */
export function isPlainDate(text: string): text is PlainDate {
  if (text.length !== LENGTH || !SHAPE.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a day. @throws RangeError when it names no real day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a calendar day (YYYY-MM-DD)`);
  return text;
}

/** The day for year, month (1–12) and day of month; null when there is none (31 April, 29 February 2021). */
export function dayOf(year: number, month: number, day: number): PlainDate | null {
  const real = year >= 0 && year <= 9999 && Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate : null;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day of a text of that shape. */
const partsOf = (text: string): [number, number, number] => [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];

/** A day in UTC, which knows no summer time, is always so many milliseconds long. */
const DAY = 86_400_000;

/** The day `days` after (before, when negative) the given one. */
export function addDays(day: PlainDate, days: number): PlainDate {
  const [year, month, dayOfMonth] = partsOf(day);
  // Most days that are asked for lie in the same month.
  return dayOf(year, month, dayOfMonth + days) ?? new Date(Date.parse(day) + days * DAY).toISOString().replace(/T.*/, '') as PlainDate;
}

/** Month arithmetic from the given anchor; a day that the target month lacks becomes its last day (31 August + 6 months = 28 February). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, dayOfMonth] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [to, of] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  // Years of more or fewer than four digits are seldom meant.
  return dayOf(to, of, Math.min(dayOfMonth, daysInMonth(to, of))) ?? Temporal.PlainDate.from(day).add({ months }).toString() as PlainDate;
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => (Date.parse(b) - Date.parse(a)) / DAY;

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (day: PlainDate): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday of the ISO week that the day is in. */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day));
