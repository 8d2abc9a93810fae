import type { TFunction } from 'i18next';
import type { Due } from '../../../libs/core/index.js';
import type { ObligationRow } from '../api/views.js';
import { daysBetween, daysWords, dayWords, isWholeMonths, monthRangeWords, monthWords, periodWords, rangeWords, yearRangeWords, yearWords } from './dates.js';
import type { Language } from './i18n.js';
import { recurringWords } from './recurrence.js';
import { sessionWords } from './session.js';

export type Dated = Pick<ObligationRow, 'kind' | 'due' | 'first' | 'last' | 'basis' | 'refused'> & Partial<Pick<ObligationRow, 'occurrence'>>;

export interface DueWords {
  /** The time as the text says it, no finer: `15–19 June 2020`, `2022`, `75th session of the General Assembly`. */
  time: string;
  /** What is known beyond the text, and how: `year only`, `opens 15 September 2020 (assumed)`. */
  note: string | null;
}

/** A due time in words that claim no day which the text and the rules do not support. */
export function dueWords(row: Dated, t: TFunction, language: Language): DueWords {
  if (row.due === null) return { time: t('due.none'), note: null };
  const { due } = row;
  const [start, end] = [due.start ?? row.first, due.end ?? row.last];
  switch (due.precision) {
    case 'relative':
      return { time: daysOrNone(due, start, end, t, language), note: due.session === null ? basisNote(row, t) : withBasis(t('due.beforeOpening', { session: sessionWords(due.session, t) }), row, t) };
    case 'day':
      return { time: daysOrNone(due, start, end, t, language), note: basisNote(row, t) };
    case 'month':
      return { time: start === null ? t('due.none') : monthRangeWords(start, end ?? start, language), note: t('due.only.month') };
    case 'quarter':
      return { time: start === null ? t('due.none') : t(`due.quarter.${quarterOf(start)}`, { year: yearWords(start, language) }), note: t('due.only.quarter') };
    case 'half':
      return { time: start === null ? t('due.none') : t(`due.half.${halfOf(start)}`, { year: yearWords(start, language) }), note: t('due.only.half') };
    case 'year':
      return { time: years(due, start, end, t, language), note: t(due.part === null ? 'due.only.year' : 'due.only.part') };
    case 'session':
      return { time: due.session === null ? t('due.session') : sessionWords(due.session, t), note: sessionNote(row, t, language) };
    case 'event':
      return { time: due.event ?? t('due.event'), note: windowNote(row, t, language) };
    case 'recurring':
      return { time: recurringWords(due.recurrence, due.on, t, language), note: row.occurrence ? oneTime(row, row.occurrence, t, language) : windowNote(row, t, language) };
  }
}

/** Of what recurs, the time that the row stands for, and how many before it are overdue. */
function oneTime(row: Dated, { number, due, overdue }: NonNullable<ObligationRow['occurrence']>, t: TFunction, language: Language): string {
  const { time, note } = dueWords({ ...row, due, occurrence: null }, t, language);
  const words = t('due.time', { number, time: note === null ? time : t('due.withBasis', { words: time, basis: note }) });
  return overdue === 0 ? words : t('due.andOverdue', { words, count: overdue });
}

/**
 * Where something stands in time, to be set beside where it stood before: the days where a name would hide that they moved,
 * a whole month or year where no day is known.
 */
export function whenWords(row: Dated, t: TFunction, language: Language): string {
  const { due, first, last } = row;
  if (due === null || row.refused !== null) return t('due.none');
  const { time, note } = dueWords(row, t, language);
  if (first === null && last === null) return time;
  if (due.precision === 'event' || due.precision === 'recurring') return windowWords(row, t, language);
  if (due.precision !== 'session') return time;
  return row.kind === 'agenda_item' && note !== null ? note : windowWords(row, t, language);
}

/** How far off a day is. Null where the text gives no day: a countdown to an assumed day would claim too much. */
export function distanceWords(
  row: Pick<ObligationRow, 'due' | 'first' | 'last' | 'status'> & Partial<Pick<ObligationRow, 'occurrence'>>, asOf: string, t: TFunction, language: Language,
): string | null {
  const precision = (row.occurrence?.due ?? row.due)?.precision;
  if (precision !== 'day' && precision !== 'relative') return null;
  const say = (key: 'due.starts' | 'due.distance' | 'due.closed', day: string) => {
    const days = daysBetween(asOf, day);
    return days === null ? null : t(key, { when: daysWords(days, language) });
  };
  // What is due on one day does not start: a report is handed in on it.
  if (row.status === 'upcoming' && row.first !== null) return say(row.first === row.last ? 'due.distance' : 'due.starts', row.first);
  if (row.status === 'overdue' && row.last !== null) return say('due.closed', row.last);
  return null;
}

function daysOrNone(due: Due, start: string | null, end: string | null, t: TFunction, language: Language): string {
  if (due.start === null && end !== null) return t('due.by', { day: dayWords(end, language) });
  if (start !== null && end !== null) return rangeWords(start, end, language);
  if (start !== null) return t('due.from', { day: dayWords(start, language) });
  return due.event === null ? t('due.none') : due.event;
}

function years(due: Due, start: string | null, end: string | null, t: TFunction, language: Language): string {
  if (start === null) return end === null ? t('due.none') : t('due.by', { day: yearWords(end, language) });
  return due.part === null ? yearRangeWords(start, end ?? start, language) : t(`due.part.${due.part}`, { year: yearWords(start, language) });
}

function sessionNote(row: Dated, t: TFunction, language: Language): string | null {
  if (row.first === null && row.last !== null) return windowNote(row, t, language);
  if (row.first === null) return row.refused === null ? t('due.openingUnknown') : null;
  // An item of a session is due when the provisional agenda goes out, weeks before the session opens.
  const key = row.kind === 'agenda_item' && row.first === row.last ? 'due.provisionalAgenda' : 'due.opens';
  // Of some sessions the month alone is known: their window is whole months, and its first day is nobody's opening day.
  const wholeMonths = row.last !== null && isWholeMonths(row.first, row.last);
  return withBasis(t(key, { day: wholeMonths ? monthWords(row.first, language) : dayWords(row.first, language) }), row, t);
}

function windowNote(row: Dated, t: TFunction, language: Language): string | null {
  if (row.first === null && row.last === null) return row.refused === null ? t('due.dayUnknown') : null;
  return withBasis(windowWords(row, t, language), row, t);
}

function windowWords({ first, last }: Pick<Dated, 'first' | 'last'>, t: TFunction, language: Language): string {
  if (first === null) return last === null ? t('due.dayUnknown') : t('due.by', { day: dayWords(last, language) });
  return last === null ? t('due.from', { day: dayWords(first, language) }) : periodWords(first, last, language);
}

const basisNote = (row: Dated, t: TFunction): string | null => (row.basis === null || row.basis === 'stated' ? null : t(`basis.${row.basis}`));

function withBasis(words: string, row: Dated, t: TFunction): string {
  const basis = basisNote(row, t);
  return basis === null ? words : t('due.withBasis', { words, basis });
}

const monthOf = (day: string): number => Number(day.slice(5, 7));
const quarterOf = (day: string) => (['1', '2', '3', '4'] as const)[Math.floor((monthOf(day) - 1) / 3)] ?? '1';
const halfOf = (day: string) => (monthOf(day) <= 6 ? '1' : '2');
