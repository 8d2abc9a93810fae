import type { TFunction } from 'i18next';
import { dayWords, isDay, monthWords, rangeWords, yearRangeWords, yearWords } from './dates.js';
import type { Language } from './i18n.js';
import { recurringWords } from './recurrence.js';
import { sessionKeyWords } from './session.js';

/** The short code of a due time (`2020-06-15/2020-06-19`, `2024 early`, `2024-Q1`, `GA 75`, `event: …`) in words; a code of another shape as it is. */
export function dueCodeWords(code: string, t: TFunction, language: Language): string {
  if (code === 'undated') return t('due.none');
  if (code.startsWith('event: ')) return eventWords(code.slice('event: '.length), t, language);
  const time = intervalWords(code.replace(/^relative /, '').replace(/ \([^()]+\)$/, ''), t, language);
  if (time !== null) return time;
  return /^[a-z]/.test(code) ? recurrenceCodeWords(code, t, language) : sessionKeyWords(code, t);
}

/** The name of the event, with its days where the code has them. */
function eventWords(code: string, t: TFunction, language: Language): string {
  const [, name, days] = /^(.*) \(([^()]+)\)$/.exec(code) ?? [];
  const when = days === undefined ? null : intervalWords(days, t, language);
  return when === null ? code : t('due.withBasis', { words: name, basis: when });
}

/** Null where the code is no time of the calendar. */
function intervalWords(code: string, t: TFunction, language: Language): string | null {
  const [, from = '', to = from, part] = /^([\w.-]+)(?:\/([\w.-]+))?(?: (early|mid|end))?$/.exec(code) ?? [];
  const unit = (one: string): string | null => unitWords(one, part, t, language);
  if (from === '..') return unit(to) && t('due.by', { day: unit(to) });
  if (to === '..') return unit(from) && t('due.from', { day: unit(from) });
  if (from === to) return unit(from);
  if (isDay(from) && isDay(to)) return rangeWords(from, to, language);
  if (isYear(from) && isYear(to)) return yearRangeWords(`${from}-01-01`, `${to}-01-01`, language);
  const [first, last] = [unit(from), unit(to)];
  return first === null || last === null ? null : `${first} – ${last}`;
}

const isYear = (code: string): boolean => /^\d{4}$/.test(code);

function unitWords(code: string, part: string | undefined, t: TFunction, language: Language): string | null {
  if (isDay(code)) return dayWords(code, language);
  if (/^\d{4}-\d{2}$/.test(code)) return monthWords(`${code}-01`, language);
  const [, year, period, number] = /^(\d{4})(?:-([QH])([1-4]))?$/.exec(code) ?? [];
  if (year === undefined) return null;
  const words = yearWords(`${year}-01-01`, language);
  if (period === 'Q') return t(`due.quarter.${number as '1'}`, { year: words });
  if (period === 'H') return t(`due.half.${number as '1'}`, { year: words });
  return part === undefined ? words : t(`due.part.${part as 'early'}`, { year: words });
}

/** `biennial`, `annual --05-31`; session keys begin with a capital, recurrences do not. */
function recurrenceCodeWords(code: string, t: TFunction, language: Language): string {
  const [, recurrence, on] = /^(.+?)(?: (--\d{2}-\d{2}))?(?: from .+)?$/.exec(code) ?? [];
  return recurringWords(recurrence ?? code, on ?? null, t, language);
}
