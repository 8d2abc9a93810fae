import type { LanguageCode } from './vocabulary.js';

/** As much of a text as tells its language. */
const SAMPLE = 6000;
/** Small words that are frequent in one language and rare in the others. */
const LATIN: Partial<Record<LanguageCode, RegExp>> = {
  en: /\b(the|of|and|its|by|at)\b/gi,
  fr: /\b(le|les|des|du|et|aux|une)\b/gi,
  es: /\b(el|los|las|del|y|por|una)\b/gi,
};

/** The language of a text, by script and then by its commonest words. English where nothing speaks for another. */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE);
  const letters = { han: 0, cyrillic: 0, arabic: 0, latin: 0 };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) letters.han++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters.latin++;
    else if (code >= 0x400 && code <= 0x52f) letters.cyrillic++;
    else if (code >= 0x600 && code <= 0x6ff) letters.arabic++;
  }
  if (letters.han * 3 > letters.latin && letters.han > 0) return 'zh';
  if (letters.cyrillic * 2 > letters.latin && letters.cyrillic > 0) return 'ru';
  if (letters.arabic * 2 > letters.latin && letters.arabic > 0) return 'ar';
  const scores = Object.entries(LATIN).map(([code, words]) => ({ code: code as LanguageCode, hits: sample.match(words)?.length ?? 0 }));
  return scores.reduce((best, next) => (next.hits > best.hits ? next : best), { code: 'en', hits: 0 }).code;
}
