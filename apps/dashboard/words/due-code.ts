import type { TFunction } from 'i18next';
import { dayWords, isDay, monthWords, rangeWords, yearWords } from './dates.js';
import type { Language } from './i18n.js';
import { recurringWords } from './recurrence.js';
import { sessionKeyWords } from './session.js';

/** The short code of a due time (`2020-06-15/2020-06-19`, `2024 early`, `GA 75`, `event: …`) in words; a code of another shape as it is. */
export function dueCodeWords(code: string, t: TFunction, language: Language): string {
  if (code === 'undated') return t('due.none');
  if (code.startsWith('event: ')) return code.slice('event: '.length);
  if (isDay(code)) return dayWords(code, language);
  if (/^\d{4}-\d{2}$/.test(code)) return monthWords(`${code}-01`, language);
  const [, year, part] = /^(\d{4})(?: (early|mid|end))?$/.exec(code) ?? [];
  if (year !== undefined) return yearOrPart(yearWords(`${year}-01-01`, language), part, t);
  const [start, end, more] = code.split('/');
  if (end === undefined || more !== undefined) return /^[a-z]/.test(code) ? recurrenceCodeWords(code, t, language) : sessionKeyWords(code, t);
  if (start === '..') return t('due.by', { day: dayWords(end, language) });
  if (end === '..') return t('due.from', { day: dayWords(start ?? '', language) });
  return rangeWords(start ?? '', end, language);
}

/** `biennial`, `annual --05-31`; session keys begin with a capital, recurrences do not. */
function recurrenceCodeWords(code: string, t: TFunction, language: Language): string {
  const [, recurrence, on] = /^(.+?)(?: (--\d{2}-\d{2}))?$/.exec(code) ?? [];
  return recurringWords(recurrence ?? code, on ?? null, t, language);
}

function yearOrPart(year: string, part: string | undefined, t: TFunction): string {
  return part === undefined ? year : t(`due.part.${part as 'early'}`, { year });
}
