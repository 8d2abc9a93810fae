import type { Due, Precision, Resolution, SessionRef } from './due.js';
import { provisionalAgendaDay } from './milestones.js';
import { addDays, dayOf, daysInMonth, type PlainDate } from './plain-date.js';
import type { Calendar } from './sessions.js';
import { longDate, longMonth, longMonthDay, longRange, wholePeriod } from './words.js';

/** What dating needs to know of the document. */
export interface DatingFacts {
  adopted: PlainDate | null;
  session?: number | null;
  organ?: string | null;
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
  if (due.precision === 'recurring') return recurring(due, facts, calendar);
  if (start || end) return stated(due);
  if (due.precision === 'session') return due.session ? session(due.session, kind, due, calendar) : { refused: 'The text names a session, but not which one.' };
  if (due.precision === 'event') return { refused: event(due) };
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
  if (start && end) {
    const period = precision === 'day' ? null : wholePeriod(start, end);
    return named + (period ? `in ${within}${period}` : longRange(start, end));
  }
  if (!end) return `${named}from ${longDate(start!)} on`;
  return `${named}by ${within}${precision === 'year' ? end.slice(0, 4) : precision === 'month' ? longMonth(end) : longDate(end)}`;
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
  const window = calendar.window(ref);
  if (!window) return { refused: calendar.whyUnknown(ref) };
  return { first: window.opens, last: addDays(window.closes, -1), basis: window.basis, because: [...named, ...window.because] };
}

function event({ event: name }: Due): string {
  return name ? `The time hangs on an event whose days this document does not give: ${name}.` : 'The time hangs on an event that the document does not name.';
}

/** The first occurrence: a yearly day after adoption, stated days, or the first session. */
function recurring(due: Due, facts: DatingFacts, calendar: Calendar): Resolution {
  const often = due.recurrence ? `It recurs (${due.recurrence}).` : 'It recurs.';
  if (due.on) return yearly(due, due.on, often, facts);
  if (due.start || due.end) return { first: due.start, last: due.end, basis: 'stated', because: [often, `The text gives the first time: ${when(due)}.`, ...inferred(due)] };
  if (due.session) {
    const first = session(due.session, '', due, calendar);
    return 'refused' in first ? first : { ...first, because: [often, 'The text names the session of the first time.', ...first.because] };
  }
  return { refused: `It recurs${due.recurrence ? ` (${due.recurrence})` : ''}, and the text gives no first day.` };
}

function yearly(due: Due, on: string, often: string, { adopted }: DatingFacts): Resolution {
  const monthDay = parseMonthDay(on);
  if (!monthDay) return { refused: `"${on}" names no day of the year.` };
  const name = longMonthDay(on);
  const from = due.start ?? (adopted && addDays(adopted, 1));
  if (!from) return { refused: `It falls on ${name} of each year, but the document has no date of adoption to count the first one from.` };
  const day = firstOccurrence(monthDay, from);
  const since = due.start ? `on or after ${longDate(due.start)}` : `after the adoption on ${longDate(adopted!)}`;
  const because = [often, `It falls on ${name} of each year; the first one ${since} is ${longDate(day)}.`, ...inferred(due)];
  return { first: day, last: day, basis: due.said ? 'stated' : 'assumed', because };
}

/** Month and day of ISO 8601 `--MM-DD`; null when that is no day of any year. */
function parseMonthDay(on: string): { month: number; day: number } | null {
  const match = /^--(\d{2})-(\d{2})$/.exec(on);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  return dayOf(LEAP_YEAR, month, day) && { month, day };
}

const LEAP_YEAR = 2000;

/** The first such day on or after `from`; 29 February falls on the 28th in common years. */
function firstOccurrence({ month, day }: { month: number; day: number }, from: PlainDate): PlainDate {
  const year = Number(from.slice(0, 4));
  const inYear = (y: number) => dayOf(y, month, Math.min(day, daysInMonth(y, month)))!;
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}
