import { due, type Due, type Precision, type SessionRef } from './due.js';
import { addDays, type PlainDate } from './plain-date.js';
import { daysSpan } from './precision.js';
import { reason, type Reason } from './reasons/reason.js';
import type { Basis, Resolution } from './resolution.js';
import { comingSession, resolve, type DatingFacts } from './resolve.js';
import { dayInYear, parseMonthDay, rhythmOf, stepped, steppedLast, type Rhythm } from './rhythm.js';
import type { Calendar } from './sessions.js';
import { externalReasons, externalRuleOf, scheduledReasons, scheduleOf, timesAfter } from './standing-times.js';
import type { Schedule } from './standing-rules.js';
import { isWholeMonths } from './words.js';

/** One time of something that recurs. */
export interface Occurrence {
  /** Counted from the first time, from 1: the key under which it is kept. */
  number: number;
  /** This one time as a symbol: `2021-05-31`, `GA 76`, `2026`. */
  due: Due;
  /** The window, inclusive; null is an open end. */
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis;
  because: Reason[];
}

/** How far to look ahead. */
export interface Horizon {
  /** The next time after this day is always among the occurrences, however far it is. */
  today: PlainDate;
  /** Times that begin (or, without a beginning, end) after this day are left out. */
  until: PlainDate;
}

/** More times than any text can mean; a rhythm of a day over a lifetime stops here. */
const MOST = 2_000;

/**
 * The times of a recurring due time, in order, from the first one to the horizon, and never past the last time that the text gives.
 * Every time is counted from the first, so that nothing drifts. Null where it does not recur; a refusal where no day can be known.
 * @param kind the kind of the obligation, as for `resolve`
 */
export function occurrences(symbol: Due | null, kind: string, facts: DatingFacts, calendar: Calendar, horizon: Horizon): Occurrence[] | Extract<Resolution, { refused: Reason }> | null {
  if (symbol?.precision !== 'recurring') return null;
  const first = resolve(symbol, kind, facts, calendar);
  if ('refused' in first) return first;
  const schedule = scheduleOf(symbol, calendar.standing);
  if (schedule) return upTo(horizon, symbol, (number) => scheduled(schedule, facts, number));
  const rhythm = rhythmOf(symbol.recurrence ?? (symbol.on ? 'annual' : ''));
  const anchored = rhythm?.unit === 'session' && !symbol.session ? { ...symbol, session: comingSession(facts, calendar), said: false } : symbol;
  const start = firstTime(anchored, rhythm, first);
  const next = rhythm ? following(symbol, rhythm, kind, facts, calendar, start) : () => null;
  return upTo(horizon, symbol, (number) => (number === 1 ? start : next(number)));
}

/** Makes times one by one until the horizon, the last time of the text, or the end of what is known. */
function upTo({ today, until }: Horizon, symbol: Due, nth: (number: number) => Occurrence | null): Occurrence[] {
  const found: Occurrence[] = [];
  let ahead = false;
  for (let number = 1; number <= MOST; number++) {
    const one = nth(number);
    if (!one || isPastTheLast(one, symbol)) break;
    const begins = one.first ?? one.last!;
    if (begins > until && ahead) break;
    found.push(one);
    ahead ||= begins > today;
  }
  return found;
}

function isPastTheLast({ due: { session }, first, last }: Occurrence, { until }: Due): boolean {
  if (until === undefined) return false;
  if (typeof until === 'string') return (first ?? last!) > until;
  return session !== null && session.organ === until.organ && session.number > until.number;
}

/** A first time of which only the beginning is said lasts until the second one begins. */
function firstTime(symbol: Due, rhythm: Rhythm | null, resolved: Omit<Occurrence, 'number' | 'due'>): Occurrence {
  const { first, last } = resolved;
  const window = first && !last && rhythm && rhythm.unit !== 'session' ? { first, last: addDays(stepped(first, rhythm, 1), -1) } : { first, last };
  return { number: 1, ...resolved, ...window, due: firstSymbol(symbol, window) };
}

/** The symbol of the first time alone, as exact as its window. */
function firstSymbol(symbol: Due, { first, last }: Pick<Occurrence, 'first' | 'last'>): Due {
  const { session, said } = symbol;
  if (session && !symbol.on && !symbol.start && !symbol.end) return due({ precision: 'session', session, said });
  return inWindow(symbol.on || symbol.start ? first : null, last, symbol);
}

/** A window as a symbol: a year or a month by its name, anything else by its days. */
function inWindow(start: PlainDate | null, end: PlainDate | null, { said, session }: Pick<Due, 'said' | 'session'>): Due {
  return due({ precision: start && end && isWholeMonths(start, end) ? periodOf(start, end) : 'day', start, end, said, session });
}

function periodOf(start: PlainDate, end: PlainDate): Precision {
  const months = (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1;
  return ({ 1: 'month', 3: 'quarter', 6: 'half' } as Record<number, Precision>)[months] ?? 'year';
}

/** How to get from the first time to the n-th: by sessions, or by months and days. */
function following(symbol: Due, rhythm: Rhythm, kind: string, facts: DatingFacts, calendar: Calendar, start: Occurrence): (number: number) => Occurrence | null {
  const session = start.due.precision === 'session' ? start.due.session : null;
  if (session) return (number) => atSession(symbol, kind, facts, calendar, { start, session, rhythm, number });
  if (rhythm.unit === 'session' || start.due.end === null) return () => null;
  return (number) => inStep(symbol, calendar, start, rhythm, number);
}

interface SessionStep { start: Occurrence; session: SessionRef; rhythm: Rhythm; number: number }

/** The sessions of the body one after the other, or every so many years where it meets once a year. */
function atSession(symbol: Due, kind: string, facts: DatingFacts, calendar: Calendar, { start, session, rhythm, number }: SessionStep): Occurrence | null {
  const years = rhythm.unit === 'month' && rhythm.every % 12 === 0 ? rhythm.every / 12 : null;
  if (years !== null && !calendar.sessionsAreYearly(session.organ)) return inYear(symbol, start, years, number);
  const step = rhythm.unit === 'session' ? rhythm.every : years;
  if (step === null) return null;
  const ref = { ...session, number: session.number + step * (number - 1) };
  const one = due({ precision: 'session', session: ref, said: false });
  const resolved = resolve(one, kind, facts, calendar);
  if ('refused' in resolved) return null;
  const counted = reason('time-number.by-sessions', { number, often: symbol.recurrence ?? 'each session', first: calendar.named(session), session: calendar.named(ref) });
  return { number, due: one, ...resolved, because: [counted, ...resolved.because.slice(2)] };
}

/** A body that meets several times a year: which session is meant is not known, the year is. */
function inYear(symbol: Due, start: Occurrence, years: number, number: number): Occurrence | null {
  if (start.first === null) return null;
  const year = String(Number(start.first.slice(0, 4)) + years * (number - 1)).padStart(4, '0');
  const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [PlainDate, PlainDate];
  const because = [
    reason('time-number.by-years', { number, often: symbol.recurrence ?? 'annual', year }), reason('time-number.which-session', {}),
  ];
  return { number, due: due({ precision: 'year', start: first, end: last, said: false }), first, last, basis: 'assumed', because };
}

/** So many months or days after the first time. */
function inStep(symbol: Due, calendar: Calendar, start: Occurrence, rhythm: Rhythm, number: number): Occurrence | null {
  const steps = number - 1;
  const window = symbol.on ? onTheDay(symbol.on, start, rhythm, steps) : steppedWindow(start, rhythm, steps);
  if (!window) return null;
  const { first, last } = window;
  const byTheEnd = start.due.start === null;
  const because = [
    reason('time-number.by-days', { number, often: symbol.recurrence ?? 'annual', time: daysSpan(byTheEnd ? null : first, last) }),
    ...externalReasons(externalRuleOf(symbol, calendar.standing), last),
  ];
  return { number, due: inWindow(byTheEnd ? null : first, last, { said: false, session: null }), first, last, basis: start.basis, because };
}

/** The yearly day itself, not the one before it moved on: 29 February comes back after every common year. */
function onTheDay(on: string, start: Occurrence, { every, unit }: Rhythm, steps: number): { first: PlainDate; last: PlainDate } | null {
  const monthDay = parseMonthDay(on);
  if (!monthDay || !start.first || unit !== 'month' || every % 12 !== 0) return null;
  const day = dayInYear(monthDay, Number(start.first.slice(0, 4)) + (every / 12) * steps);
  return { first: day, last: day };
}

/** Of "within 90 days, and every 30 days thereafter" each time runs from the end of the one before. */
function steppedWindow({ due: { start, end } }: Occurrence, rhythm: Rhythm, steps: number): { first: PlainDate; last: PlainDate } {
  const last = steppedLast(start, end!, rhythm, steps);
  return { first: start ? stepped(start, rhythm, steps) : addDays(steppedLast(null, end!, rhythm, steps - 1), 1), last };
}

/** The n-th time of the schedule that was still to come when the document was adopted. */
function scheduled(schedule: Schedule, facts: DatingFacts, number: number): Occurrence | null {
  const time = timesAfter(schedule, facts.adopted)[number - 1];
  if (time === undefined) return null;
  const { start, end, precision } = time;
  return { number, due: due({ precision, start, end, said: false }), first: start, last: end, basis: 'known', because: scheduledReasons(schedule, time) };
}
