import type { TFunction } from 'i18next';
import { ApiError } from '../api/client.js';
import type { Language } from './i18n.js';

/** The codes of the API that have a sentence of their own; all others share one. */
const TITLES = {
  'NETWORK': 'answer.silent',
  'UNREADABLE': 'answer.unreadable',
  'HTTP.400': 'refusal.form',
  'CORRECTION.UNKNOWN': 'refusal.unknown',
  'CORRECTION.UNKNOWN_OBLIGATION': 'refusal.unknown',
  'CORRECTION.UNKNOWN_BODY': 'refusal.unknown',
  'CORRECTION.CLOSED': 'refusal.closed',
  'CORRECTION.NEWER_CLOSED': 'refusal.newerClosed',
  'CORRECTION.ITSELF': 'refusal.itself',
  'CORRECTION.CIRCLE': 'refusal.circle',
  'CORRECTION.NO_TIME': 'refusal.noTime',
  'CORRECTION.NO_CHANGE': 'refusal.noChange',
  'CORRECTION.CHANGED_MEANWHILE': 'refusal.changedMeanwhile',
  'CORRECTION.ALREADY_UNDONE': 'refusal.alreadyUndone',
  'CORRECTION.SESSION_ORDER': 'refusal.sessionOrder',
  'SOURCE.UNREADABLE': 'refusal.source.unreadable',
  'SOURCE.UNSUPPORTED': 'refusal.source.unsupported',
  'SOURCE.ENCRYPTED': 'refusal.source.encrypted',
  'SOURCE.EMPTY': 'refusal.source.empty',
  'SOURCE.TOO_LARGE': 'refusal.source.tooLarge',
  'SOURCE.TOO_MANY_ENTRIES': 'refusal.source.tooLarge',
  'SOURCE.TOO_MANY_PAGES': 'refusal.source.tooLarge',
  'SOURCE.RATIO': 'refusal.source.tooLarge',
  'SOURCE.TIMEOUT': 'refusal.source.tooLong',
  'SOURCE.MEMORY': 'refusal.source.tooLarge',
} as const;
const isKnown = (code: string): code is keyof typeof TITLES => code in TITLES;

/** What a refusal means for the reader, in the reader's language. */
export function refusalTitle(error: Error, t: TFunction): string {
  const code = error instanceof ApiError ? error.code : 'UNREADABLE';
  return t(isKnown(code) ? TITLES[code] : 'answer.refused');
}

/** The sentence of the API where it says more to the reader: it is in English, and others have the title. Null where the title says it all. */
export function refusalDetail(error: Error, language: Language): string | null {
  const told = error instanceof ApiError && isKnown(error.code) && !error.code.startsWith('HTTP.') && language !== 'en';
  return error.message === '' || told ? null : error.message;
}
