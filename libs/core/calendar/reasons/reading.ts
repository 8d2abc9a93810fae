import type { Sentences } from './sentences.js';

/** What was noticed in reading a file and could not be settled. */
export interface ReadingValues {
  'reading.no-rules': { language: string };
  'reading.decision': { number: string; from: number };
  'reading.encoding-guessed': { encoding: string };
  'reading.characters-lost': { count: number; encoding: string };
  'reading.characters-unknown': { count: number };
}

export const READING_SENTENCES: Sentences<ReadingValues> = {
  'reading.no-rules': {
    en: ({ language }) => `No rules are known for the language "${language}".`,
    zh: ({ language }) => `没有适用于语文“${language}”的规则。`,
  },
  'reading.decision': {
    en: ({ number, from }) => `${number} is called a resolution, but numbers from ${from} on are decisions.`,
    zh: ({ number, from }) => `${number}被称为决议，但从${from}号起的编号属于决定。`,
  },
  'reading.encoding-guessed': {
    en: ({ encoding }) => `Nothing in the file says how its characters are encoded; it was read as ${encoding}.`,
    zh: ({ encoding }) => `文件没有说明其字符编码，现按${encoding}读取。`,
  },
  'reading.characters-lost': {
    en: ({ count, encoding }) => `${count} character(s) could not be read as ${encoding} and are shown as \ufffd.`,
    zh: ({ count, encoding }) => `有${count}个字符无法按${encoding}读取，显示为\ufffd。`,
  },
  'reading.characters-unknown': {
    en: ({ count }) => `${count} character(s) are drawn without saying what they are and could not be read.`,
    zh: ({ count }) => `有${count}个字符只有图形而没有编码，无法读取。`,
  },
};
