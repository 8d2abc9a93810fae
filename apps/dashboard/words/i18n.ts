import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh.json' with { type: 'json' };
import type { Party } from '../../../libs/core/index.js';

export type Language = 'en' | 'zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    // A key that is not in en.json does not compile; locales.spec.ts holds zh.json to the same keys.
    resources: { translation: typeof en };
    enableSelector: false;
  }
}

const REMEMBERED = 'mandate-tracker.language';
const languageOf = (text: string | null | undefined): Language | null => (!text ? null : text.startsWith('zh') ? 'zh' : text.startsWith('en') ? 'en' : null);

/** The language of the address, else the one used last, else the browser's, else English. */
export function preferredLanguage(query: URLSearchParams): Language {
  return languageOf(query.get('lang')) ?? languageOf(remembered()) ?? navigator.languages.map(languageOf).find((one) => one !== null) ?? 'en';
}

/** Shows everything in the language, and remembers it for the next visit. */
export function speak(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  if (i18next.language !== language) void i18next.changeLanguage(language);
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage may be forbidden; the address still holds the choice.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** Both languages are part of the script, so the first picture is already in the right one. */
export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
    // Pages are drawn again once the names of the bodies have come.
    react: { bindI18nStore: 'added' },
  });
  speak(language);
}

/** What languages call what is kept under its English name, and bodies whose sessions are in no table. */
export function nameParties(parties: readonly Party[]): void {
  for (const language of ['en', 'zh'] as const) {
    i18next.addResourceBundle(language, 'translation', { party: Object.fromEntries(parties.map(({ name, names }) => [name, names[language] ?? name])) }, true, true);
    const bodies = parties.flatMap(({ organ, name, names }) => (organ === undefined ? [] : [[organ, language === 'en' ? name.replace(/^the /, '') : names[language] ?? name]]));
    i18next.addResourceBundle(language, 'translation', { body: Object.fromEntries(bodies) as Record<string, string> }, true, false);
  }
}

/** The names of bodies are data of the tracker, which staff correct: they join the words once they are known. */
export function nameBodies(bodies: { organ: string; names: Record<Language, string> }[]): void {
  for (const language of ['en', 'zh'] as const) {
    i18next.addResourceBundle(language, 'translation', { body: Object.fromEntries(bodies.map(({ organ, names }) => [organ, names[language]])) }, true, true);
  }
}
