import type { Due, PlainDate, SessionRef } from '../core/index.js';
import type { ObligationRow } from '../tracker/views.js';
import { daysAfter, partsOf, periodOf } from './dates.js';
import type { Period } from './dates.js';
import type { Target, Words } from './words/index.js';

/** What is known of the time of an obligation. */
export type DueRow = Pick<ObligationRow, 'kind' | 'due' | 'first' | 'last' | 'basis' | 'occurrence'>;

/**
 * The time of an obligation in words, as exact as the text and never finer: `15–19 June 2020`, `2022 (the text gives the year only)`,
 * `during the 75th session of the General Assembly, opening 15 September 2020`. What is not printed in the document is marked.
 */
export function formatDue(row: DueRow, words: Words): string {
  if (!row.due) return words.due.none;
  if (row.occurrence) return oneTime(row, row.due, row.occurrence, words);
  const phrase = said(row, row.due, words);
  return words.due.noted(phrase, [...coarse(row.due, words), ...support(row, row.due, words), ...unknown(row, row.due, words)]);
}

/** Of what recurs, the one time that is meant, and after it how often: `31 May 2021 (annually)`. */
function oneTime(row: DueRow, { recurrence, on }: Due, { due, overdue }: NonNullable<DueRow['occurrence']>, words: Words): string {
  const often = recurrence ? words.due.recurrence(recurrence) : on ? words.due.recurrence('annual') : null;
  const time = formatDue({ ...row, due, occurrence: null }, words);
  return words.due.join([time, often, overdue > 0 ? words.due.earlier(overdue) : null].filter((phrase) => phrase !== null));
}

/** What a countdown to this obligation counts to. */
export function targetOf({ kind, due: whole, first, last, basis, occurrence }: DueRow): Target {
  const due = occurrence?.due ?? whole;
  if (!due?.session || basis === 'stated' || due.session.part === 'end' || countedBackFrom(due)) return 'day';
  if (first !== last) return 'session';
  return kind === 'agenda_item' ? 'agenda' : 'day';
}

function said(row: DueRow, due: Due, words: Words): string {
  switch (due.precision) {
    case 'session': return due.session ? session(row, due.session, words) : words.due.none;
    case 'event': return joined(words, due.event && words.due.atEvent(due.event), stretch(row, due, words));
    case 'recurring': return recurring(row, due, words);
    case 'relative': return stretch(row, due, words) ?? counted(due, words);
    default: return stretch(row, due, words) ?? words.due.none;
  }
}

/** The session from whose opening a term is counted back. */
const countedBackFrom = ({ precision, session }: Due): SessionRef | null => (precision === 'relative' ? session : null);

function counted(due: Due, words: Words): string {
  const from = countedBackFrom(due);
  return from ? words.due.beforeOpening(words.due.session(from)) : words.due.none;
}

function session(row: DueRow, ref: SessionRef, words: Words): string {
  const name = words.due.session(ref);
  const { first, last } = row;
  if (ref.part === 'end') return joined(words, words.due.beforeEnd(name), last && words.dates.by(words.dates.day(last)));
  if (first === null || last === null) return words.due.duringSession(name);
  if (row.basis === 'stated') return joined(words, words.due.duringSession(name), words.dates.range(first, last));
  if (targetOf(row) === 'agenda') return joined(words, words.due.agendaOf(name), words.dates.day(first));
  // On which day of January a session resumes is not known.
  const opens = ref.part === 'resumed' ? words.dates.from(words.dates.period(around(first, 'month'))) : opening(first, last, words);
  return joined(words, words.due.duringSession(name), opens);
}

/** A session of which only the year or month is known shows no opening day: its window is then one of whole months. */
function opening(first: PlainDate, last: PlainDate, words: Words): string {
  const period = periodOf(first, last);
  if (period) return words.dates.period(period);
  return isWholeMonths(first, last) ? words.due.opening(words.dates.period(around(first, 'month')), false) : words.due.opening(words.dates.day(first), true);
}

const isWholeMonths = (first: PlainDate, last: PlainDate): boolean => partsOf(first).date === 1 && partsOf(daysAfter(last, 1)).date === 1;

function recurring(row: DueRow, due: Due, words: Words): string {
  const often = due.on ? words.due.yearly(words.dates.yearlyDay(due.on)) : due.recurrence && words.due.recurrence(due.recurrence);
  const first = due.session ? session(row, due.session, words) : stretch(row, due, words);
  return joined(words, often, first && words.due.firstTime(first));
}

const joined = (words: Words, ...phrases: (string | null)[]): string => words.due.join(phrases.filter((phrase) => phrase !== null)) || words.due.none;

/** The window by its name where it is a period, else by its days; null where it has neither end. */
function stretch({ first, last }: DueRow, due: Due, words: Words): string | null {
  const { dates } = words;
  const part = (phrase: string): string => (due.part ? dates.part(due.part, phrase) : phrase);
  if (first && last) {
    return part((due.precision === 'day' ? null : wholePeriods(first, last, words)) ?? dates.range(first, last));
  }
  if (last) return isPeriod(due) ? dates.byEndOf(dates.period(around(last, due.precision))) : dates.by(dates.day(last));
  if (first) return dates.from(isPeriod(due) ? dates.period(around(first, due.precision)) : dates.day(first));
  return null;
}

/** A stretch of whole months by name, so that it shows no day: `2022`, `2024–2025`, `February 2024 – April 2024`; null for any other. */
function wholePeriods(first: PlainDate, last: PlainDate, { dates }: Words): string | null {
  const period = periodOf(first, last);
  if (period) return dates.period(period);
  if (!isWholeMonths(first, last)) return null;
  const unit = partsOf(first).month === 1 && partsOf(last).month === 12 ? 'year' : 'month';
  return dates.periods(around(first, unit), around(last, unit));
}

/** The year, half, quarter or month that the day is in. */
function around(day: PlainDate, precision: keyof typeof PERIODS): Period {
  const { year, month } = partsOf(day);
  switch (precision) {
    case 'month': return { of: 'month', year, number: month };
    case 'quarter': return { of: 'quarter', year, number: Math.ceil(month / 3) as 1 | 2 | 3 | 4 };
    case 'half': return { of: 'half', year, number: month <= 6 ? 1 : 2 };
    case 'year': return { of: 'year', year };
  }
}

const PERIODS = { month: true, quarter: true, half: true, year: true } as const;
const isPeriod = (due: Due): due is Due & { precision: keyof typeof PERIODS } => due.precision in PERIODS;

/** What the text leaves open. */
function coarse(due: Due, words: Words): string[] {
  if (!isPeriod(due)) return [];
  return [due.part ? words.due.coarse.part : words.due.coarse[due.precision]];
}

/** A time that has a name but no days. */
function unknown({ first, last }: DueRow, due: Due, words: Words): string[] {
  const named = due.session ?? due.event ?? due.recurrence;
  return named !== null && first === null && last === null ? [words.due.noDay] : [];
}

/** What supports the days, where that is not the text itself. */
function support({ basis, first, last }: DueRow, due: Due, { due: words }: Words): string[] {
  const dated = first !== null || last !== null;
  const session = countedBackFrom(due);
  return [
    ...(dated && basis === 'assumed' ? [words.assumed] : []),
    ...(dated && basis === 'projected' ? [words.projected] : []),
    ...(dated && due.precision === 'relative' ? [words.counted(session && words.session(session))] : []),
    ...(due.said ? [] : [words.inferred]),
  ];
}
