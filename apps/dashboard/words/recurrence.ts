import type { TFunction } from 'i18next';

const PLAIN = { annual: 'recurrence.annual', biennial: 'recurrence.biennial', triennial: 'recurrence.triennial', quarterly: 'recurrence.quarterly', monthly: 'recurrence.monthly', 'each session': 'recurrence.session' } as const;
const isPlain = (text: string): text is keyof typeof PLAIN => text in PLAIN;

/** `annual`, `every 3 years`, `every 6 months`, `each session` in the reader's language; other recurrences as they are. */
export function recurrenceWords(recurrence: string, t: TFunction): string {
  if (isPlain(recurrence)) return t(PLAIN[recurrence]);
  const [, count, unit] = /^every (\d+) (year|month)s?$/.exec(recurrence) ?? [];
  if (count === undefined) return recurrence;
  return t(unit === 'year' ? 'recurrence.years' : 'recurrence.months', { count: Number(count) });
}
