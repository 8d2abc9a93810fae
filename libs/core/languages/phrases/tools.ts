import type { Language } from '../language.js';
import type { Mention } from './mention.js';
import { RuleSet } from './rules.js';
import { alphabetOf } from './spelling.js';
import { TimeReader } from './times.js';
import type { Token } from './token.js';
import { Tokenizer } from './tokens.js';
import { WordList, type Word } from './words.js';

/** A language ready to read with: its data, compiled once. */
export interface Tools {
  language: Language;
  words: WordList;
  times: TimeReader;
  rules: RuleSet;
  /** @param times those of the text, where they are known */
  tokens(text: string, times?: readonly Mention[]): Token[];
  /** The operative verb with which the text begins, connectives aside; null when it begins otherwise. */
  opening(text: string, at?: number): Opening | null;
}

export interface Opening {
  word: Word;
  /** Where the verb stands in the text. */
  start: number;
  end: number;
}

const compiled = new WeakMap<Language, Tools>();

/** The compiled form of a language; compiled on first use. */
export function toolsFor(language: Language): Tools {
  let tools = compiled.get(language);
  if (!tools) compiled.set(language, tools = compile(language));
  return tools;
}

function compile(language: Language): Tools {
  const { lexicon } = language;
  const alphabet = alphabetOf(language.spaced);
  const words = new WordList(language, alphabet);
  for (const form of lexicon.connectives) words.add(form, 'connective');
  for (const form of lexicon.joins) words.add(form, 'join');
  for (const form of lexicon.fillers) words.add(form, 'filler');
  const verbs = new Set(['operative', ...Object.keys(lexicon.verbs)]);
  const rules = new RuleSet(language.rules, words, verbs, lexicon.attributive);
  const times = new TimeReader(language, alphabet);
  const tokenizer = new Tokenizer(words, times, lexicon, language.spaced);
  const connective = words.slot('connective');
  const opens = firstsOf([...lexicon.connectives, ...lexicon.operative.flatMap(({ forms }) => forms)]);
  return {
    language, words, times, rules,
    tokens: (text, known = times.mentions(text)) => tokenizer.tokens(text, known),
    opening(text, at = 0) {
      if (opens[text.charCodeAt(at)] !== 1) return null;
      let here = at;
      for (let i = 0; i < 4; i++) {
        const word = words.longest(text, here);
        if (!word) return null;
        const end = here + word.form.length;
        if (word.operative) return { word, start: here, end };
        if (!word.slots.has(connective)) return null;
        here = text.charAt(end) === ',' || text.charAt(end) === ' ' ? end + 1 : end;
      }
      return null;
    },
  };
}

/** 1 for the characters with which one of the forms begins, whatever their case. */
function firstsOf(forms: readonly string[]): Uint8Array {
  const firsts = new Uint8Array(0x10000);
  for (const form of forms) for (const first of [form.charAt(0), form.charAt(0).toLowerCase(), form.charAt(0).toUpperCase()]) firsts[first.charCodeAt(0)] = 1;
  return firsts;
}
