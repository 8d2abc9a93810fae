import { isAhead, type Due, type DueAhead, type Precision, type Resolution, type SessionRef } from './due.js';
import { lengthWords, shifted } from './length.js';
import { provisionalAgendaDay } from './milestones.js';
import { periodWords, unitWords, type Grain } from './precision.js';
import { addDays, type PlainDate } from './plain-date.js';
import { dayInYear, parseMonthDay, type MonthDay } from './rhythm.js';
import type { Calendar } from './sessions.js';
import type { Schedule } from './standing-rules.js';
import { externalReasons, externalRuleOf, scheduledReasons, scheduleOf, timesAfter } from './standing-times.js';
import { longDate, longMonthDay, longRange, wholePeriod } from './words.js';

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
  if (!due) return { refused: 'The text fixes no time.' };
  const { start, end } = due;
  if (start && end && end < start) return { refused: `The text gives a last day (${longDate(end)}) before the first day (${longDate(start)}).` };
  if (due.precision === 'recurring') return recurring(due, kind, facts, calendar);
  if (start || end) return stated(due);
  if (due.precision === 'session') return due.session ? session(due.session, kind, due, calendar) : { refused: 'The text names a session, but not which one.' };
  if (due.precision === 'event') return { refused: event(due) };
  if (isAhead(due)) return aheadOf(due, calendar);
  if (due.precision === 'relative') return { refused: NO_COUNT };
  return { refused: `The text speaks of a ${due.precision}, but not of which one.` };
}

/** What the text states stands as it is: never narrower. */
function stated(due: Due): Resolution {
  const { start: first, end: last, precision } = due;
  if (precision === 'relative' && !last) return { refused: NO_COUNT };
  return { first, last, basis: 'stated', because: [`${SOURCES[precision] ?? 'The text says'}: ${when(due)}.`, ...coarse(due), ...inferred(due)] };
}

const NO_COUNT = 'The time is counted from something whose day the document does not give.';

/** Where the stated days were read. */
const SOURCES: Partial<Record<Precision, string>> = {
  event: 'The document gives the days of the event that this hangs on',
  relative: 'Counted from a day that the document gives, the time ends',
};

/** The stated time in words, as coarse as the text is. */
function when({ start, end, precision, part, event }: Due): string {
  const named = precision === 'event' && event ? `${event}, ` : '';
  const within = part ? `${PARTS[part]} ` : '';
  const grain = PERIOD_WORDS[precision] ? precision as Grain : 'day';
  if (start && end) {
    const period = grain !== 'day' ? periodWords(start, end, grain) : precision === 'day' ? null : wholePeriod(start, end);
    return named + (period ? `in ${within}${period}` : longRange(start, end));
  }
  if (!end) return `${named}from ${unitWords(start!, grain)} on`;
  return `${named}by ${within}${unitWords(end, grain)}`;
}

const PARTS = { early: 'early', mid: 'mid', end: 'the end of' };

/** Why a period is not narrowed to a day. */
function coarse({ precision, part, event }: Due): string[] {
  if (part) return [`"${part}" fixes no day, so the whole ${precision} counts.`];
  const period = PERIOD_WORDS[precision];
  return period && !event ? [`The text fixes no day within the ${period}.`] : [];
}

const PERIOD_WORDS: Partial<Record<Precision, string>> = { month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' };

const inferred = ({ said }: Due): string[] => (said ? [] : ['Not all of this is printed at this place: it was inferred from the words around it or from a standing rule.']);

function session(ref: SessionRef, kind: string, due: Due, calendar: Calendar): Resolution {
  const named = [`The text names ${calendar.sessionName(ref)}.`, ...inferred(due)];
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
  const name = calendar.sessionName(ref);
  const opening = calendar.opening(ref);
  const last = opening && shifted(opening.day, ahead, -1);
  if (!last) return { refused: `The time is counted back from ${name}. ${calendar.whyUnknown(ref)}` };
  if (opening.basis === 'assumed') return { refused: `The time is counted back from ${name}, and on which day that opens is not known.` };
  const because = [`It is due ${lengthWords(ahead)} before ${name} opens on ${longDate(opening.day)}, that is by ${longDate(last)}.`, opening.because];
  return { first: null, last, basis: opening.basis, because };
}

function event({ event: name }: Due): string {
  return name ? `The time hangs on an event whose days this document does not give: ${name}.` : 'The time hangs on an event that the document does not name.';
}

/** The first occurrence: by an explicit schedule, a yearly day after adoption, stated days, or the first session. */
function recurring(due: Due, kind: string, facts: DatingFacts, calendar: Calendar): Resolution {
  const often = due.recurrence ? `It recurs (${due.recurrence}).` : 'It recurs.';
  const schedule = scheduleOf(due, calendar.standing);
  if (schedule) return scheduled(schedule, often, facts);
  if (due.on) return yearly(due, due.on, often, facts, calendar);
  if (due.start || due.end) return { first: due.start, last: due.end, basis: 'stated', because: [often, `The text gives the first time: ${when(due)}.`, ...inferred(due)] };
  if (due.session) {
    const first = session(due.session, kind, due, calendar);
    return 'refused' in first ? first : { ...first, because: [often, 'The text names the session of the first time.', ...first.because] };
  }
  if (due.recurrence === 'each session') return eachSession(kind, facts, calendar);
  return { refused: `It recurs${due.recurrence ? ` (${due.recurrence})` : ''}, and the text gives no first day.` };
}

/** The next session after the adoption, of the body that receives, else of the document's own organ. */
function eachSession(kind: string, facts: DatingFacts, calendar: Calendar): Resolution {
  const ref = comingSession(facts, calendar);
  if (!ref) return { refused: 'It recurs (each session), and it is not known of which body, or which of its sessions is the next.' };
  const first = resolve({ start: null, end: null, precision: 'session', part: null, session: ref, event: null, recurrence: null, on: null, said: true }, kind, facts, calendar);
  if ('refused' in first) return first;
  const assumed = `It recurs (each session). The first one after the adoption is assumed: ${calendar.sessionName(ref)}.`;
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
function scheduled(schedule: Schedule, often: string, { adopted }: DatingFacts): Resolution {
  const [time] = timesAfter(schedule, adopted);
  if (!time) return { refused: `${schedule.names.en} follow an explicit schedule, and it has no time after ${adopted ? longDate(adopted) : 'that'}.` };
  return { first: time.start, last: time.end, basis: 'known', because: [often, ...scheduledReasons(schedule, time)] };
}

function yearly(due: Due, on: string, often: string, { adopted }: DatingFacts, { standing }: Calendar): Resolution {
  const monthDay = parseMonthDay(on);
  if (!monthDay) return { refused: `"${on}" names no day of the year.` };
  const name = longMonthDay(on);
  const from = due.start ?? (adopted && addDays(adopted, 1));
  if (!from) return { refused: `It falls on ${name} of each year, but the document has no date of adoption to count the first one from.` };
  const day = firstOccurrence(monthDay, from);
  const since = due.start ? `on or after ${longDate(due.start)}` : `after the adoption on ${longDate(adopted!)}`;
  const external = externalRuleOf(due, standing);
  const why = external ? externalReasons(external, day) : inferred(due);
  const because = [often, `It falls on ${name} of each year; the first one ${since} is ${longDate(day)}.`, ...why];
  return { first: day, last: day, basis: due.said ? 'stated' : external ? 'known' : 'assumed', because };
}

/** The first such day on or after `from`. */
function firstOccurrence(monthDay: MonthDay, from: PlainDate): PlainDate {
  const year = Number(from.slice(0, 4));
  return dayInYear(monthDay, year) >= from ? dayInYear(monthDay, year) : dayInYear(monthDay, year + 1);
}
