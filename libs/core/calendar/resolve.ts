import type { Due, Resolution, SessionRef } from './due.js';
import { provisionalAgendaDay } from './milestones.js';
import { addDays, dayOf, daysInMonth, type PlainDate } from './plain-date.js';
import { capital } from './openings.js';
import type { Calendar } from './sessions.js';
import { longDate, longMonthDay } from './words.js';

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
  if (due.precision === 'recurring') return recurring(due, facts, calendar);
  if (due.start || due.end) return stated(due);
  if (due.precision === 'session') return due.session ? session(due.session, kind, due, calendar) : { refused: 'The text names a session, but not which one.' };
  if (due.precision === 'event') return { refused: event(due) };
  if (due.precision === 'relative') return { refused: 'The time is counted from something whose day the document does not give.' };
  return { refused: `The text names a ${due.precision}, but not which one.` };
}

/** What the text states stands as it is: never narrower. */
function stated(due: Due): Resolution {
  const because = [period(due), ...inferred(due)];
  if (due.precision === 'year' && due.part) because.push(`The text says only "${due.part}" in that year, which fixes no day, so the whole year counts.`);
  else if (due.precision !== 'day' && due.precision !== 'relative' && due.precision !== 'event') because.push(`The text fixes no day within the ${due.precision}.`);
  return { first: due.start, last: due.end, basis: 'stated', because };
}

function period(due: Due): string {
  const { start, end, precision, event } = due;
  if (precision === 'event') return `The document gives the days of ${event ? `"${event}"` : 'the event'}: ${days(start, end)}.`;
  if (precision === 'relative') return `The time is counted from a day that the document gives, and ends ${days(start, end)}.`;
  return `The text says: ${wholePeriod(due) ?? days(start, end)}.`;
}

/** A single whole month or year by its name: the text says "2022", not 1 January to 31 December. */
function wholePeriod({ start, end, precision, part }: Due): string | null {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 0;
  if (length === 0 || !end || (start && start.slice(0, length) !== end.slice(0, length))) return null;
  const name = longDate(end).split(' ').slice(precision === 'year' ? 2 : 1).join(' ');
  return `${start ? 'in' : 'by'} ${part ? `${PARTS[part]} ` : ''}${name}`;
}

const PARTS = { early: 'early', mid: 'mid', end: 'the end of' };

/** The period in words. */
function days(start: PlainDate | null, end: PlainDate | null): string {
  if (start && end) return start === end ? `on ${longDate(start)}` : `${longDate(start)} to ${longDate(end)}`;
  return end ? `by ${longDate(end)}` : `from ${longDate(start!)} on`;
}

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
  const often = due.recurrence ? `${capital(due.recurrence)}.` : 'It recurs.';
  if (due.on) return yearly(due, due.on, often, facts);
  if (due.start || due.end) return { first: due.start, last: due.end, basis: 'stated', because: [often, `The text gives the first time: ${days(due.start, due.end)}.`, ...inferred(due)] };
  if (due.session) {
    const first = session(due.session, '', due, calendar);
    return 'refused' in first ? first : { ...first, because: [often, 'The text names the session of the first time.', ...first.because] };
  }
  return { refused: `It recurs${due.recurrence ? ` (${due.recurrence})` : ''}, and the text gives no first day.` };
}

function yearly(due: Due, on: string, often: string, { adopted }: DatingFacts): Resolution {
  const from = due.start ?? (adopted && addDays(adopted, 1));
  if (!from) return { refused: `It falls on ${longMonthDay(on)} of each year, but the document has no date of adoption to count the first one from.` };
  const day = firstOccurrence(on, from);
  if (!day) return { refused: `"${on}" names no day of the year.` };
  const since = due.start ? `on or after ${longDate(due.start)}` : `after the adoption on ${longDate(adopted!)}`;
  const because = [often, `It falls on ${longMonthDay(on)} of each year; the first one ${since} is ${longDate(day)}.`, ...inferred(due)];
  return { first: day, last: day, basis: due.said ? 'stated' : 'assumed', because };
}

/** The first such day on or after `from`; 29 February falls on the 28th in common years. Null when `on` is no `--MM-DD`. */
function firstOccurrence(on: string, from: PlainDate): PlainDate | null {
  const match = /^--(\d{2})-(\d{2})$/.exec(on);
  if (!match) return null;
  const [month, date] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(2000, month)) return null;
  const year = Number(from.slice(0, 4));
  return [year, year + 1].map((y) => dayOf(y, month, Math.min(date, daysInMonth(y, month)))).find((day) => day !== null && day >= from) ?? null;
}
