import { EVENT_SENTENCES } from './events.js';
import { MILESTONE_SENTENCES } from './milestones.js';
import type { Reason, SentenceCode, SentenceValues } from './reason.js';
import { READING_SENTENCES } from './reading.js';
import { RECURRENCE_SENTENCES } from './recurrence.js';
import type { Sentences } from './sentences.js';
import { SESSION_SENTENCES } from './sessions.js';
import { TIME_SENTENCES } from './times.js';
import type { ReaderLanguage } from './values.js';

/** Every sentence in every language: one that is missing does not compile. */
export const SENTENCES: Sentences<SentenceValues> = { ...SESSION_SENTENCES, ...TIME_SENTENCES, ...RECURRENCE_SENTENCES, ...MILESTONE_SENTENCES, ...EVENT_SENTENCES, ...READING_SENTENCES };

const BETWEEN: Record<ReaderLanguage, string> = { en: ' ', zh: '' };

/** The reason as a sentence. */
export function say(reason: Reason, language: ReaderLanguage): string {
  switch (reason.code) {
    case 'written': return reason.values.text;
    case 'together': return reason.values.reasons.map((one) => say(one, language)).join(BETWEEN[language]);
    default: return sentence(reason, language);
  }
}

/** The code and its values belong together, as `Reason` says: the compiler cannot follow that through the table. */
function sentence({ code, values }: { code: SentenceCode; values: SentenceValues[SentenceCode] }, language: ReaderLanguage): string {
  return (SENTENCES[code][language] as (values: SentenceValues[SentenceCode]) => string)(values);
}

/** What is told to a reader: the same with a sentence in place of each reason. */
export type Said<T> = T extends Reason ? string
  : T extends string | number | boolean | null | undefined ? T
  : T extends object ? { [K in keyof T]: Said<T[K]> } : T;

/** Plain data, as it goes out as JSON, with a sentence in place of each reason. */
export function said<T>(data: T, language: ReaderLanguage): Said<T> {
  return told(data, language) as Said<T>;
}

function told(data: unknown, language: ReaderLanguage): unknown {
  if (Array.isArray(data)) return data.map((one) => told(one, language));
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) return data;
  if (isReason(data)) return say(data, language);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, told(value, language)]));
}

function isReason(data: object): data is Reason {
  if (!('code' in data && 'values' in data) || typeof data.code !== 'string') return false;
  return data.code === 'together' || data.code === 'written' || Object.hasOwn(SENTENCES, data.code);
}
