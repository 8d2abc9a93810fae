import type { Language } from './language.js';
import type { LanguageCode } from './vocabulary.js';
import { en } from './en/index.js';
import { zh } from './zh/index.js';

/** The languages that can be read. A new one adds its folder and one line here. */
export const languages: readonly Language[] = [en, zh];

/** The pack for a code; null where there is none yet. */
export const languageFor = (code: LanguageCode): Language | null => languages.find((language) => language.code === code) ?? null;
