import { addDays, addMonths, type PlainDate } from './plain-date.js';

/** The longest count that a length may have; more is no length that a text means. */
const MOST = 2000;

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length of one unit, ISO 8601 (`P90D`, `P6W`, `P6M`, `P4Y`), taken apart; null for any other text. */
export function lengthParts(length: string): { count: number; unit: string } | null {
  const match = /^P(\d{1,4})([YMWD])$/.exec(length);
  const count = Number(match?.[1] ?? Number.NaN);
  return match && count <= MOST ? { count, unit: match[2] ?? '' } : null;
}

/** True for a length that can be counted: `P90D`, `P6M`. */
export const isLength = (text: string): boolean => lengthParts(text) !== null;

/** The day so long after (`1`) or before (`-1`) the given one; null where the text is no length. Months and years keep the day of the month where there is one. */
export function shifted(day: PlainDate, length: string, sign: 1 | -1): PlainDate | null {
  const parts = lengthParts(length);
  if (!parts) return null;
  const count = sign * parts.count;
  switch (parts.unit) {
    case 'Y': return addMonths(day, count * 12);
    case 'M': return addMonths(day, count);
    case 'W': return addDays(day, count * 7);
    default: return addDays(day, count);
  }
}

/** In words: `90 days`, `1 month`. */
export function lengthWords(length: string): string {
  const parts = lengthParts(length);
  return parts ? `${parts.count} ${UNITS[parts.unit]}${parts.count === 1 ? '' : 's'}` : length;
}
