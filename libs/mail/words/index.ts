import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

/** Languages that mails can be written in. */
export type MailLanguage = 'en' | 'zh';

export const WORDS: Record<MailLanguage, Words> = { en, zh };
export type { Move, Target, Words } from './words.js';
