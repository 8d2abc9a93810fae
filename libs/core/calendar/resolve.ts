import { isAhead, type Due, type DueAhead, type Grain, type Precision, type SessionRef } from './due.js';
import { shifted } from './length.js';
import { provisionalAgendaDay } from './milestones.js';
import { addDays, type PlainDate } from './plain-date.js';
import { daysSpan } from './precision.js';
import { reason, together, type Reason } from './reasons/reason.js';
import type { TimeSpan } from './reasons/values.js';
import type { Resolution } from './resolution.js';
import { dayInYear, parseMonthDay, type MonthDay } from './rhythm.js';
import type { Calendar } from './sessions.js';
import type { Schedule } from './standing-rules.js';
import { externalReasons, externalRuleOf, scheduledReasons, scheduleOf, timesAfter } from './standing-times.js';

/** What dating needs to know of the document. */
export interface DatingFacts {
  adopted: PlainDate | null;
  session?: number | null;
  organ?: string | null;
  /** English name of the body that receives; "each session" is a session of that body. */
  to?: string | null;
}

/**
 * Works out a due time: the symbol of the text becomes a window of days with its reasons, or a refusal that says why no day can be known.
 * `first` and `last` are inclusive; null is an open end.
 * @param kind the kind of the obligation: an agenda item of a session is due with the provisional agenda
 */
export function resolve(due: Due | null, kind: string, facts: DatingFacts, calendar: Calendar): Resolution {
  if (!due) return { refused: reason('time.none', {}) };
  const { start, end } = due;
  if (start && end && end < start) return { refused: reason('time.reversed', { first: start, last: end }) };
  if (due.precision === 'recurring') return recurring(due, kind, facts, calendar);
  if (start || end) return stated(due);
  if (due.precision === 'session') return due.session ? session(due.session, kind, due, calendar) : { refused: reason('time.which-session', {}) };
  if (due.precision === 'event') return { refused: event(due) };
  if (isAhead(due)) return aheadOf(due, calendar);
  if (due.precision === 'relative') return { refused: reason('time.uncounted', {}) };
  return { refused: reason('time.which', { precision: due.precision }) };
}

/** What the text states stands as it is: never narrower. */
function stated(due: Due): Resolution {
  const { start: first, end: last, precision } = due;
  if (precision === 'relative' && !last) return { refused: reason('time.uncounted', {}) };
  return { first, last, basis: 'stated', because: [source(due), ...coarse(due), ...inferred(due)] };
}

/** Where the stated days were read. */
function source(due: Due): Reason {
  const time = timeSaid(due);
  switch (due.precision) {
    case 'event': return reason('time.of-event', { event: due.event, time });
    case 'relative': return reason('time.counted', { time });
    default: return reason('time.stated', { time });
  }
}

/** The stated time, as coarse as the text is. */
function timeSaid({ start: first, end: last, precision, part }: Due): TimeSpan {
  if (isPeriod(precision)) return { first, last, grain: precision, part, ofSession: false };
  return precision === 'day' ? { first, last, grain: 'day', part, ofSession: false } : { ...daysSpan(first, last), part };
}

/** Why a period is not narrowed to a day. */
function coarse({ precision, part, event }: Due): Reason[] {
  if (part) return [reason('time.part-is-no-day', { part, unit: isPeriod(precision) ? precision : 'day' })];
  return isPeriod(precision) && !event ? [reason('time.no-day-within', { unit: precision })] : [];
}

const isPeriod = (precision: Precision): precision is Exclude<Grain, 'day'> => precision === 'month' || precision === 'quarter' || precision === 'half' || precision === 'year';

const inferred = ({ said }: Due): Reason[] => (said ? [] : [reason('time.inferred', {})]);

function session(ref: SessionRef, kind: string, due: Due, calendar: Calendar): Resolution {
  const named = [reason('time.session', { session: calendar.named(ref) }), ...inferred(due)];
  if (kind === 'agenda_item') {
    const agenda = provisionalAgendaDay(ref, calendar);
    if (agenda) return { first: agenda.day, last: agenda.day, basis: 'assumed', because: [...named, ...agenda.because] };
  }
  const days = calendar.days(ref);
  if (!days) return { refused: calendar.whyUnknown(ref) };
  return { ...days, because: [...named, ...days.because] };
}

/** "Six weeks before its eightieth session": by the day so long before it opens. */
function aheadOf({ session: ref, ahead }: DueAhead, calendar: Calendar): Resolution {
  const session = calendar.named(ref);
  const opening = calendar.opening(ref);
  const last = opening && shifted(opening.day, ahead, -1);
  if (!last) return { refused: together(reason('time.ahead-of-unknown', { session }), calendar.whyUnknown(ref)) };
  if (opening.basis === 'assumed') return { refused: reason('time.ahead-of-no-day', { session }) };
  const because = [reason('time.ahead', { length: ahead, session, opens: opening.day, last }), opening.because];
  return { first: null, last, basis: opening.basis, because };
}

function event({ event: name }: Due): Reason {
  return name ? reason('time.event-without-days', { event: name }) : reason('time.event-without-name', {});
}

/** The first occurrence: by an explicit schedule, a yearly day after adoption, stated days, or the first session. */
function recurring(due: Due, kind: string, facts: DatingFacts, calendar: Calendar): Resolution {
  const often = reason('recurs', { often: due.recurrence || null });
  const schedule = scheduleOf(due, calendar.standing);
  if (schedule) return scheduled(schedule, often, facts);
  if (due.on) return yearly(due, due.on, often, facts, calendar);
  if (due.start || due.end) return { first: due.start, last: due.end, basis: 'stated', because: [often, reason('recurs.first-time', { time: timeSaid(due) }), ...inferred(due)] };
  if (due.session) {
    const first = session(due.session, kind, due, calendar);
    return 'refused' in first ? first : { ...first, because: [often, reason('recurs.first-session', {}), ...first.because] };
  }
  if (due.recurrence === 'each session') return eachSession(kind, facts, calendar);
  return { refused: reason('recurs.no-first-day', { often: due.recurrence || null }) };
}

/** The next session after the adoption, of the body that receives, else of the document's own organ. */
function eachSession(kind: string, facts: DatingFacts, calendar: Calendar): Resolution {
  const ref = comingSession(facts, calendar);
  if (!ref) return { refused: reason('recurs.no-body', {}) };
  const first = resolve({ start: null, end: null, precision: 'session', part: null, session: ref, event: null, recurrence: null, on: null, said: true }, kind, facts, calendar);
  if ('refused' in first) return first;
  const assumed = reason('recurs.next-session', { session: calendar.named(ref) });
  return { ...first, basis: first.basis === 'known' ? 'assumed' : first.basis, because: [assumed, ...first.because.slice(1)] };
}

/** Null where the body is not known by name, or it is not known in which session the document was adopted. */
export function comingSession({ to, organ, session: own, adopted }: DatingFacts, calendar: Calendar): SessionRef | null {
  const body = to ? calendar.organNamed(to) : organ ?? null;
  if (!body) return null;
  const current = body === organ && own ? own : adopted && calendar.sessionOn(body, adopted);
  return current ? { organ: body, number: current + 1 } : null;
}

/** A pattern such as "every two years" never overrides the schedule that was decided. */
function scheduled(schedule: Schedule, often: Reason, { adopted }: DatingFacts): Resolution {
  const [time] = timesAfter(schedule, adopted);
  if (!time) return { refused: reason('schedule.over', { schedule: schedule.names, after: adopted }) };
  return { first: time.start, last: time.end, basis: 'known', because: [often, ...scheduledReasons(schedule, time)] };
}

function yearly(due: Due, on: string, often: Reason, { adopted }: DatingFacts, { standing }: Calendar): Resolution {
  const monthDay = parseMonthDay(on);
  if (!monthDay) return { refused: reason('yearly.no-day', { on }) };
  const from = due.start ?? (adopted && addDays(adopted, 1));
  if (!from) return { refused: reason('yearly.no-adoption', { on }) };
  const day = firstOccurrence(monthDay, from);
  const since = due.start ? reason('yearly.from', { on, from: due.start, day }) : reason('yearly.after-adoption', { on, adopted: adopted!, day });
  const external = externalRuleOf(due, standing);
  const why = external ? externalReasons(external, day) : inferred(due);
  const because = [often, since, ...why];
  return { first: day, last: day, basis: due.said ? 'stated' : external ? 'known' : 'assumed', because };
}

/** The first such day on or after `from`. */
function firstOccurrence(monthDay: MonthDay, from: PlainDate): PlainDate {
  const year = Number(from.slice(0, 4));
  return dayInYear(monthDay, year) >= from ? dayInYear(monthDay, year) : dayInYear(monthDay, year + 1);
}
