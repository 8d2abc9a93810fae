import type { Body } from './bodies.js';
import { addDays, dayOf, mondayOf, weekday, type PlainDate } from './plain-date.js';
import { reason, type Reason } from './reasons/reason.js';
import type { AssemblyRule } from './reasons/sessions.js';
import type { NamedSession } from './reasons/values.js';
import type { Basis } from './resolution.js';

/** The first day of a session, with what supports it. */
export interface Opening {
  day: PlainDate;
  basis: Extract<Basis, 'known' | 'assumed' | 'projected'>;
  because: Reason;
}

/** Session s of the General Assembly opens in year 1945 + s. */
export const ASSEMBLY_YEAR = 1945;
/** Rule 1 as this module knows it starts with the 56th session (resolution 55/14 of 3 November 2000). */
const FIRST_RULED_SESSION = 56;
const LAST_YEAR = 9998;

/** When the session opens: from the table, else by the body's rule; null when neither knows. */
export function openingOf(number: number, body: Body): Opening | null {
  const known = body.sessions.find((session) => session.number === number);
  const session: NamedSession = { organ: body.organ, number, names: body.names };
  if (known) return { day: known.opens, basis: 'known', because: reason('session.opened', { session, day: known.opens, source: known.source }) };
  if (!Number.isInteger(number)) return null;
  switch (body.openingRule) {
    case 'general-assembly': return byAssemblyRule(session);
    case 'july-to-july': return byJulyCycle(session);
    case 'calendar-year': return byYear(session);
    case null: return null;
  }
}

/** Rule 1 in force for a session of the General Assembly: the opening day and the resolution that gave the rule its form; null before the 56th session. */
export function assemblyRule(session: number): { day: PlainDate; rule: AssemblyRule } | null {
  const year = ASSEMBLY_YEAR + session;
  if (session < FIRST_RULED_SESSION || year > LAST_YEAR) return null;
  if (session <= 57) return { day: addDays(firstMonday(year), 8), rule: '55/14' };
  const week = session <= 77 ? 3 : 2;
  return {
    day: addDays(firstWorkingWeek(year), 7 * (week - 1) + 1),
    rule: week === 3 ? '57/301' : '75/325',
  };
}

function byAssemblyRule(session: NamedSession): Opening | null {
  const ruled = assemblyRule(session.number);
  return ruled && { day: ruled.day, basis: 'projected', because: reason('session.projected', { session, ...ruled }) };
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

function byJulyCycle(session: NamedSession): Opening | null {
  const { number: year } = session;
  if (year < FIRST_JULY_SESSION) return year < FIRST_SESSION_NAMED_BY_YEAR ? null : byYear(session);
  if (year > LAST_YEAR) return null;
  const day = dayOf(year - 1, 7, 1)!;
  return { day, basis: 'assumed', because: reason('session.in-july', { session, year: year - 1 }) };
}

function byYear(session: NamedSession): Opening | null {
  const { number: year } = session;
  if (year < 1946 || year > LAST_YEAR) return null;
  return { day: dayOf(year, 1, 1)!, basis: 'assumed', because: reason('session.in-year', { session, year }) };
}
