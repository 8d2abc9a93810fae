import { StoreError } from './store-error.js';

/** Where a page ended, as text that says nothing to its bearer. */
export const writeCursor = (place: unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place that a cursor stands for; null for the beginning.
 * @param fits says whether a place can have come from this list
 * @throws StoreError `STORE.BAD_CURSOR`
 */
export function readCursor<P extends unknown[]>(cursor: string | null, fits: (place: unknown[]) => place is P): P | null {
  if (cursor === null) return null;
  const place = parse(cursor);
  if (Array.isArray(place) && fits(place)) return place;
  throw new StoreError('STORE.BAD_CURSOR', 'The cursor is not one that this list gave out.');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** A place in a list that is ordered by one ascending number. */
export const isPosition = (place: unknown[]): place is [number] => place.length === 1 && Number.isSafeInteger(place[0]);

/** A day that the database takes: `2020-06-15`, from the year 1 on. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

const LONGEST_PAGE = 500;

/** The first `limit` of up to `limit + 1` rows, and the cursor to the rest. */
export function pageOf<R, T>(found: R[], limit: number, place: (row: R) => unknown[], view: (row: R) => T): { items: T[]; next: string | null } {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: found.length > limit && last ? writeCursor(place(last)) : null };
}

/** Rows to a page: at least one, at most 500, whatever was asked for. */
export const pageSize = (limit: number): number => Math.min(Math.max(Math.trunc(limit), 1), LONGEST_PAGE);
