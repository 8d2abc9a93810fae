import type { TFunction } from 'i18next';
import type { SessionRef } from '../../../libs/core/index.js';

/** Bodies whose names are translated; others are shown by their short name. */
const NAMED = ['GA', 'SC', 'ECOSOC', 'HRC'] as const;
type Named = (typeof NAMED)[number];
const isNamed = (organ: string): organ is Named => (NAMED as readonly string[]).includes(organ);

/** Numbers from here on are years: some bodies name their sessions so. */
const FIRST_YEAR = 1900;

export const bodyWords = (organ: string, t: TFunction): string => (isNamed(organ) ? t(`body.${organ}`) : organ);

/** `75th session of the General Assembly`, `2024 session of the Economic and Social Council`. */
export function sessionWords(session: SessionRef, t: TFunction): string {
  const { part, ...whole } = session;
  if (part) return t(`session.part.${part}`, { session: sessionWords(whole, t) });
  const body = bodyWords(session.organ, t);
  if (session.number >= FIRST_YEAR) return t('session.ofYear', { year: session.number, body });
  return t('session.numbered', { count: session.number, ordinal: true, body });
}

/** The session behind a key of the rollup or a code (`GA 75`, `GA 80 main`); the key itself where it is not of that shape. */
export function sessionKeyWords(key: string, t: TFunction): string {
  const [, organ, number, part] = /^(.+?) (\d+)(?: (main|resumed|end))?$/.exec(key) ?? [];
  if (organ === undefined || number === undefined) return key;
  return sessionWords({ organ, number: Number(number), ...(part ? { part: part as SessionRef['part'] } : {}) }, t);
}
