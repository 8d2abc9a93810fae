/** Days and numbers in words. A day is ISO 8601 text without a zone; text that is no day is shown as it is. */
import type { Language } from './i18n.js';

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MILLISECONDS_A_DAY = 86_400_000;

/** `15 June 2020`, `2020年6月15日`. */
export const dayWords = (day: string, language: Language): string => written(day, language, DAY);

/** `June 2020`, `2020年6月`. */
export const monthWords = (day: string, language: Language): string => written(day, language, { month: 'long', year: 'numeric' });

/** `2020`, `2020年`. */
export const yearWords = (day: string, language: Language): string => written(day, language, { year: 'numeric' });

/** `Monday 15 June 2020`, `2020年6月15日星期一`. */
export const weekdayWords = (day: string, language: Language): string => written(day, language, { weekday: 'long', ...DAY });

/** `15–19 June 2020`, `2020年6月15日至19日`; one day where both are the same. */
export function rangeWords(first: string, last: string, language: Language): string {
  const [from, to] = [instant(first), instant(last)];
  if (first === last || from === null || to === null) return first === last ? dayWords(first, language) : `${first} – ${last}`;
  if (language === 'zh') return `${dayWords(first, 'zh')}至${chineseEnd(first, last)}`;
  return formatter('en', DAY).formatRange(from, to).replace(/^(\d+)\s*–\s*(?=\d+ \p{L}+ \d{4}$)/u, '$1–');
}

/** A window in words, never finer than it is: one of whole years or months is written as such (`2022`, `July 2021`). */
export function periodWords(first: string, last: string, language: Language): string {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return yearRangeWords(first, last, language);
  return isWholeMonths(first, last) ? monthRangeWords(first, last, language) : rangeWords(first, last, language);
}

/** `July 2012`, `July 2012 – August 2012`. */
export function monthRangeWords(first: string, last: string, language: Language): string {
  const [from, to] = [monthWords(first, language), monthWords(last, language)];
  return from === to ? from : `${from} – ${to}`;
}

/** The last day of the month that the day is in; text that is no day as it is. */
export function monthEnd(day: string): string {
  const when = instant(day);
  if (when === null) return day;
  when.setUTCMonth(when.getUTCMonth() + 1, 0);
  return when.toISOString().slice(0, 10);
}

/** The names of the twelve months, from January. */
export const monthNames = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, i) => written(`2000-${String(i + 1).padStart(2, '0')}-01`, language, { month: 'long' }));

/** What Chinese says after 至: only what differs from the first day. Intl writes such ranges as 2020/6/15 – 2020/6/19. */
function chineseEnd(first: string, last: string): string {
  const words = dayWords(last, 'zh');
  if (first.slice(0, 7) === last.slice(0, 7)) return words.replace(/^.*月/, '');
  return first.slice(0, 4) === last.slice(0, 4) ? words.replace(/^.*年/, '') : words;
}

/** `2022`, `2022–2023`. */
export function yearRangeWords(first: string, last: string, language: Language): string {
  const [from, to] = [instant(first), instant(last)];
  if (from === null || to === null) return `${first} – ${last}`;
  return formatter(language, { year: 'numeric' }).formatRange(from, to).replace(/\s*–\s*/, '–');
}

/** An instant at the reader's own clock: `15 Jan 2020, 07:00`. */
export function instantWords(iso: string, language: Language): string {
  const when = new Date(iso);
  if (Number.isNaN(when.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(when);
}

/** `in 12 days`, `5 days ago`, `tomorrow`. */
export const daysWords = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(days, 'day');

export const numberWords = (count: number, language: Language): string => new Intl.NumberFormat(LOCALES[language]).format(count);

/** Days from `a` to `b`; negative when `b` is earlier; null when one of them is no day. */
export function daysBetween(a: string, b: string): number | null {
  const [from, to] = [instant(a), instant(b)];
  return from === null || to === null ? null : Math.round((to.getTime() - from.getTime()) / MILLISECONDS_A_DAY);
}

/** The day some years and days later; 29 February becomes 1 March where there is none. */
export function later(day: string, by: { years?: number; days?: number }): string {
  const when = instant(day);
  if (when === null) return day;
  when.setUTCFullYear(when.getUTCFullYear() + (by.years ?? 0), when.getUTCMonth(), when.getUTCDate() + (by.days ?? 0));
  return when.toISOString().slice(0, 10);
}

/** From the first day of a month to the last day of one. */
export const isWholeMonths = (first: string, last: string): boolean => first.endsWith('-01') && later(last, { days: 1 }).endsWith('-01');

/** True for text that names a real day. */
export const isDay = (text: string): boolean => instant(text)?.toISOString().slice(0, 10) === text;

const written = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const when = instant(day);
  return when === null ? day : formatter(language, options).format(when);
};

const formatter = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });

function instant(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const when = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(when.getTime()) ? null : when;
}
