import type { Language } from '../language.js';
import { headings } from './headings.js';
import { lexicon } from './lexicon/index.js';
import { numerals } from './numerals.js';
import { rules } from './rules/index.js';
import { sample } from './sample.js';
import { times } from './times.js';

/** English as the United Nations writes it. */
export const en: Language = { code: 'en', spaced: true, lexicon, numerals, headings, times, rules, script: null, sample };
