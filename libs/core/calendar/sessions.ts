import type { Body } from './bodies.js';
import type { SessionRef } from './due.js';
import { openingOf, ASSEMBLY_YEAR, type Opening } from './openings.js';
import { addDays, dayOf, type PlainDate } from './plain-date.js';
import { en } from './reasons/english.js';
import { reason, together, type Reason } from './reasons/reason.js';
import type { Names, NamedSession } from './reasons/values.js';
import { partDays, type PartDays, type SessionWindow } from './session-parts.js';
import { NO_STANDING_RULES, type StandingRules } from './standing-rules.js';

/** What is known of the sessions of bodies. */
export interface Calendar {
  /** The session's days; null when its opening or the next one cannot be known: `whyUnknown` says which. */
  window(ref: SessionRef): SessionWindow | null;
  /** The first day alone; null when it cannot be known. */
  opening(ref: SessionRef): Opening | null;
  /** The days of the part that the reference names, or of the whole session; null where `window` is. */
  days(ref: SessionRef): PartDays | null;
  /** Why `window` gives null for this session. */
  whyUnknown(ref: SessionRef): Reason;
  /** The number of the session that the day is in; null when none, or more than one, can be named. */
  sessionOn(organ: string, day: PlainDate): number | null;
  /** The session with what its body is called, for a reason. */
  named(ref: SessionRef): NamedSession;
  /** In English: `the seventy-fifth session of the General Assembly`, `the main part of the seventy-fifth session of the General Assembly`. */
  sessionName(ref: SessionRef): string;
  /** The key of the body with this English name; null where none has it. */
  organNamed(name: string): string | null;
  /** True where the rule of the body gives one session to every year; false where it does not or is not known. */
  sessionsAreYearly(organ: string): boolean;
  /** External rules and explicit schedules. */
  standing: StandingRules;
}

/**
 * A calendar over these bodies and standing rules. A later body with the same key stands in for an earlier one.
 * @param namesOf what a body is called that is not among them
 */
export function createCalendar(bodies: Body[], standing: StandingRules = NO_STANDING_RULES, namesOf: (organ: string) => Names | null = () => null): Calendar {
  const byOrgan = new Map(bodies.map((body) => [body.organ, body]));
  const named = (ref: SessionRef): NamedSession => ({ ...ref, names: byOrgan.get(ref.organ)?.names ?? namesOf(ref.organ) });
  return {
    opening: ({ organ, number }) => {
      const body = byOrgan.get(organ);
      return body ? openingOf(number, body) : null;
    },
    window: ({ organ, number }) => {
      const body = byOrgan.get(organ);
      return body ? windowOf(number, body) : null;
    },
    days: (ref) => {
      const body = byOrgan.get(ref.organ);
      const window = body ? windowOf(ref.number, body) : null;
      if (!window) return null;
      if (ref.part) return partDays(ref.part, window, body);
      return { first: window.opens, last: addDays(window.closes, -1), basis: window.basis, because: window.because };
    },
    whyUnknown: (ref) => whyUnknown(named(ref), byOrgan.get(ref.organ)),
    sessionOn: (organ, day) => {
      const body = byOrgan.get(organ);
      return body ? sessionOn(body, day) : null;
    },
    named,
    sessionName: (ref) => en.session(named(ref)),
    organNamed: (name) => bodies.find(({ names }) => names.en === name)?.organ ?? null,
    sessionsAreYearly: (organ) => (byOrgan.get(organ)?.openingRule ?? null) !== null,
    standing,
  };
}

function windowOf(number: number, body: Body): SessionWindow | null {
  const opening = openingOf(number, body);
  const closing = opening && closingOf(number, body);
  if (!opening || !closing || closing.day <= opening.day) return null;
  return { opens: opening.day, closes: closing.day, basis: opening.basis, because: [opening.because, closing.because] };
}

/** The day after the last day of the session. */
function closingOf(number: number, body: Body): { day: PlainDate; because: Reason } | null {
  const closes = body.sessions.find((session) => session.number === number)?.closes;
  if (closes) return { day: addDays(closes, 1), because: reason('session.last-day', { day: closes }) };
  const next = openingOf(number + 1, body);
  if (!next) return null;
  if (next.basis === 'assumed' || body.openingRule === 'calendar-year') return assumedClosing(number, body);
  return { day: next.day, because: reason('session.until-next', { next: number + 1, opens: next.day, known: next.basis === 'known', last: addDays(next.day, -1) }) };
}

/** A session named by year whose successor has no day yet: it ends with its year, or with the July in which the next one opens. */
function assumedClosing(year: number, body: Body): { day: PlainDate; because: Reason } {
  if (body.openingRule === 'july-to-july' && year >= 2014) {
    return { day: dayOf(year, 8, 1)!, because: reason('session.until-july', { year }) };
  }
  return { day: dayOf(year + 1, 1, 1)!, because: reason('session.until-year-end', { year }) };
}

function whyUnknown({ organ, number, names }: NamedSession, body: Body | undefined): Reason {
  const session = { organ, number, names };
  if (!body) return reason('session.no-table', { session });
  const note = body.note ? [reason('body.note', { note: body.note })] : [];
  if (note.length > 0 && body.sessions.length === 0) return together(reason('session.unknown', { session }), ...note);
  const missing = openingOf(number, body) ? { ...session, number: number + 1 } : session;
  const numbers = body.sessions.map((known) => known.number);
  return together(reason('session.not-in-table', { session, missing, first: numbers.length === 0 ? null : Math.min(...numbers) }), ...note);
}

function sessionOn(body: Body, day: PlainDate): number | null {
  const year = Number(day.slice(0, 4));
  const ruled = body.openingRule === 'general-assembly' ? [year - ASSEMBLY_YEAR - 1, year - ASSEMBLY_YEAR]
    : body.openingRule === null ? [] : [year, year + 1];
  const candidates = new Set([...ruled, ...body.sessions.map((session) => session.number)]);
  const holding = [...candidates].filter((number) => {
    const window = windowOf(number, body);
    return window !== null && window.opens <= day && day < window.closes;
  });
  return holding.length === 1 ? holding[0]! : null;
}
