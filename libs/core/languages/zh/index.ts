import type { Language } from '../language.js';
import { headings } from './headings.js';
import { lexicon } from './lexicon/index.js';
import { numerals } from './numerals.js';
import { rules } from './rules/index.js';
import { sample } from './sample.js';
import { script } from './script.js';
import { times } from './times.js';

/** Chinese, both scripts: traditional text is folded into simplified before anything is looked up. */
export const zh: Language = { code: 'zh', spaced: false, lexicon, numerals, headings, times, rules, script, sample };
