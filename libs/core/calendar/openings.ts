import type { Body } from './bodies.js';
import type { Basis, SessionRef } from './due.js';
import { addDays, dayOf, mondayOf, weekday, type PlainDate } from './plain-date.js';
import { longDate, ordinal } from './words.js';

/** The first day of a session, with what supports it. */
export interface Opening {
  day: PlainDate;
  basis: Extract<Basis, 'known' | 'assumed' | 'projected'>;
  /** One sentence. */
  because: string;
}

/** Session s of the General Assembly opens in year 1945 + s. */
export const ASSEMBLY_YEAR = 1945;
/** Rule 1 as this module knows it starts with the 56th session (resolution 55/14 of 3 November 2000). */
const FIRST_RULED_SESSION = 56;
const LAST_YEAR = 9998;

/** `the seventy-fifth session of the General Assembly`, `the 2024 session of the Economic and Social Council`. */
export function sessionName({ organ, number }: SessionRef, body: Body | undefined): string {
  const name = body ? `the ${body.names.en}` : `"${organ}"`;
  return `the ${sessionNumber(number)} session of ${name}`;
}

/** Sessions above 1900 are named by their year. */
export const sessionNumber = (number: number): string => (number > 1900 ? String(number) : ordinal(number));

/** When the session opens: from the table, else by the body's rule; null when neither knows. */
export function openingOf(number: number, body: Body): Opening | null {
  const known = body.sessions.find((session) => session.number === number);
  const name = sessionName({ organ: body.organ, number }, body);
  if (known) return { day: known.opens, basis: 'known', because: `${capital(name)} opened on ${longDate(known.opens)} (table of openings: ${known.source}).` };
  if (!Number.isInteger(number)) return null;
  switch (body.openingRule) {
    case 'general-assembly': return byAssemblyRule(number, name);
    case 'july-to-july': return byJulyCycle(number, name);
    case 'calendar-year': return byYear(number, name);
    case null: return null;
  }
}

/** Rule 1 in force for a session of the General Assembly: the opening day and the rule in words; null before the 56th session. */
export function assemblyRule(session: number): { day: PlainDate; rule: string } | null {
  const year = ASSEMBLY_YEAR + session;
  if (session < FIRST_RULED_SESSION || year > LAST_YEAR) return null;
  if (session <= 57) return { day: addDays(firstMonday(year), 8), rule: 'the Tuesday after the second Monday of September (resolution 55/14)' };
  const week = session <= 77 ? 3 : 2;
  return {
    day: addDays(firstWorkingWeek(year), 7 * (week - 1) + 1),
    rule: `the Tuesday of the ${ordinal(week)} week of September, counting from the first week with at least one working day (rule 1 as amended by resolution ${week === 3 ? '57/301' : '75/325'})`,
  };
}

function byAssemblyRule(session: number, name: string): Opening | null {
  const ruled = assemblyRule(session);
  return ruled && { day: ruled.day, basis: 'projected', because: `${capital(name)} is projected to open on ${longDate(ruled.day)}: ${ruled.rule}.` };
}

/** Monday of the first week with a Monday-to-Friday day in September. Not holidays: 1 September 2017 was one, and the session still opened on the 12th. */
function firstWorkingWeek(year: number): PlainDate {
  const first = dayOf(year, 9, 1)!;
  return mondayOf(weekday(first) > 5 ? addDays(first, 8 - weekday(first)) : first);
}

/** First Monday of September. */
function firstMonday(year: number): PlainDate {
  const first = dayOf(year, 9, 1)!;
  return addDays(first, (8 - weekday(first)) % 7);
}

/** The 2014 session still opened in January; the first meeting of the 2015 session was in July 2014 (press release ECOSOC/6648). */
const FIRST_JULY_SESSION = 2015;
/** Sessions and resolutions of the Council have been named by year since 1978 (E/2013/99, note). */
const FIRST_SESSION_NAMED_BY_YEAR = 1978;

function byJulyCycle(year: number, name: string): Opening | null {
  if (year < FIRST_JULY_SESSION) return year < FIRST_SESSION_NAMED_BY_YEAR ? null : byYear(year, name);
  if (year > LAST_YEAR) return null;
  const day = dayOf(year - 1, 7, 1)!;
  return { day, basis: 'assumed', because: `${capital(name)} is assumed to open in July ${year - 1}: sessions have run from July to July since 2014. The day is not in the table, so the whole month counts.` };
}

function byYear(year: number, name: string): Opening | null {
  if (year < 1946 || year > LAST_YEAR) return null;
  return { day: dayOf(year, 1, 1)!, basis: 'assumed', because: `${capital(name)} is assumed to be held within ${year}: its sessions are named by year, and its opening day is not in the table.` };
}

/** The sentence with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
