import type { LanguageCode } from './vocabulary.js';

const SAMPLE = 20_000;
/** Small words that are frequent in one language and rare in the others. */
const LATIN: Partial<Record<LanguageCode, RegExp>> = {
  en: /\b(the|of|and|its|by|at)\b/gi,
  fr: /\b(le|les|des|du|et|aux|une)\b/gi,
  es: /\b(el|los|las|del|y|por|una)\b/gi,
};

/** The language of a text, by script and then by its commonest words. English where nothing speaks for another. */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const letters = { han: count(sample, /\p{Script=Han}/gu), cyrillic: count(sample, /\p{Script=Cyrillic}/gu), arabic: count(sample, /\p{Script=Arabic}/gu), latin: count(sample, /[A-Za-z]/g) };
  if (letters.han * 3 > letters.latin && letters.han > 0) return 'zh';
  if (letters.cyrillic * 2 > letters.latin && letters.cyrillic > 0) return 'ru';
  if (letters.arabic * 2 > letters.latin && letters.arabic > 0) return 'ar';
  const scores = Object.entries(LATIN).map(([code, words]) => ({ code: code as LanguageCode, hits: count(sample, words) }));
  return scores.reduce((best, next) => (next.hits > best.hits ? next : best), { code: 'en' as LanguageCode, hits: 0 }).code;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
