import type { TFunction } from 'i18next';
import { dayWords } from './dates.js';
import type { Language } from './i18n.js';

const PLAIN = { annual: 'recurrence.annual', biennial: 'recurrence.biennial', triennial: 'recurrence.triennial', quarterly: 'recurrence.quarterly', monthly: 'recurrence.monthly', 'each session': 'recurrence.session' } as const;
const isPlain = (text: string): text is keyof typeof PLAIN => text in PLAIN;

/** `annual`, `every 3 years`, `every 6 months`, `each session` in the reader's language; other recurrences as they are. */
function recurrenceWords(recurrence: string, t: TFunction): string {
  if (isPlain(recurrence)) return t(PLAIN[recurrence]);
  const [, count, unit] = /^every (\d+) (year|month)s?$/.exec(recurrence) ?? [];
  if (count === undefined) return recurrence;
  return t(unit === 'year' ? 'recurrence.years' : 'recurrence.months', { count: Number(count) });
}

/** `annual` on `--05-31` → `every year, by 31 May`; null where the text does not say how often, or on which day. */
export function recurringWords(recurrence: string | null, on: string | null, t: TFunction, language: Language): string {
  const often = recurrence === null ? t('due.recurring') : recurrenceWords(recurrence, t);
  return on === null ? often : t('due.onDay', { often, day: monthDayWords(on, language) });
}

/** `--05-31` names no year; a leap year lends itself, and is cut off again. */
function monthDayWords(on: string, language: Language): string {
  const day = dayWords(`2000${on.slice(1)}`, language);
  return language === 'zh' ? day.replace(/^2000年/, '') : day.replace(/ 2000$/, '');
}
