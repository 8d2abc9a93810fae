import type { TFunction } from 'i18next';
import type { SessionRef } from '../../../libs/core/index.js';

/** Numbers from here on are years: some bodies name their sessions so. */
const FIRST_YEAR = 1900;

/** The name of a body: the words of the tracker's table (see `nameBodies`), and for a body that it does not know the key. */
export const bodyWords = (organ: string, t: TFunction): string => t(`body.${organ as 'GA'}`, { defaultValue: organ });

/** `75th session`, `2024 session`: where the body is named above. */
export const shortSessionWords = (number: number, t: TFunction): string =>
  (number >= FIRST_YEAR ? t('session.year', { year: number }) : t('session.number', { count: number, ordinal: true }));

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
