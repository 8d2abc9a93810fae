import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

/** Languages that mails can be written in. */
export type MailLanguage = 'en' | 'zh';

const WORDS: Record<MailLanguage, Words> = { en, zh };

/** What languages call the body that sessions name by a key; null where they know none. */
export type BodyNames = (organ: string) => Record<MailLanguage, string> | null;

/** The words of a language, in which bodies have their names. */
export function wordsOf(language: MailLanguage, bodyNames: BodyNames): Words {
  const words = WORDS[language];
  return { ...words, due: { ...words.due, session: (ref) => words.due.session(ref, bodyNames(ref.organ)?.[language]) } };
}

export type { Move, Target, Words } from './words.js';
