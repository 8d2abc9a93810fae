import type { Mention, TimeMention } from './mention.js';
import type { TimeReader } from './times.js';
import type { Word, WordList } from './words.js';
import type { Lexicon } from '../language.js';
import { isInsideWord } from './letters.js';

/** A piece of a text that means something to the rules; what lies between two tokens means nothing to them. */
export interface Token {
  start: number;
  end: number;
  is: 'word' | 'time' | 'clause' | 'sentence' | 'title';
  word: Word | null;
  time: TimeMention | null;
  /** The slots of rules that it fills. */
  slots: ReadonlySet<number>;
  /** True when nothing but brackets or white space parts it from the token before. */
  glued: boolean;
  /** A verb used as an attribute ("the meeting held in Vienna"). */
  attributive: boolean;
  /** A verb in the past. */
  done: boolean;
  /** A verb that stands as a noun. */
  nominal: boolean;
}

const BRACKET = 40;
const NO_SLOTS: ReadonlySet<number> = new Set();
const CLAUSE = ',:';
const SENTENCE = ';。!?';
const OPENERS = '“《「『〈‘"';
const CLOSERS = '”》」』〉’"';
/** 1 for every mark and white space that means something to the reader. */
const MARKS = new Uint8Array(0x10000);
for (const character of `${CLAUSE}${SENTENCE}${OPENERS}. (\n\t`) MARKS[character.charCodeAt(0)] = 1;

/** A title or a bracket that runs on for longer than this was never closed. */
const LONGEST_TITLE = 300;

export interface Scanner {
  words: WordList;
  times: TimeReader;
  lexicon: Lexicon;
  /** True where white space parts words. */
  spaced: boolean;
  /** The slot of words that say nothing. */
  filler: number;
}

/**
 * The tokens of a text in order. One pass; titles in quotation marks and brackets are stepped over.
 * @param known the times of the text, those inside titles too
 */
export function tokenize(text: string, known: readonly Mention[], scanner: Scanner): Token[] {
  const times = new Times(text, known, scanner);
  const found: Token[] = [];
  let at = 0;
  /** Where the next token must begin to count as following directly. */
  let expected = 0;
  const push = (token: Token) => {
    token.glued = token.start === expected;
    token.nominal ||= token.glued && namesOfYear(found.at(-1), token.word);
    found.push(token);
    at = expected = token.end;
  };
  const pass = (end: number) => {
    if (expected === at) expected = end;
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (MARKS[code] !== 1 && !scanner.words.mayStart(code) && !scanner.times.mayStart(code)) {
      at = scanner.spaced ? nextWord(text, at) : at + 1;
      continue;
    }
    const character = text.charAt(at);
    const dates = bracketed(text, at, times, scanner);
    const skipped = dates ? at : skip(text, at);
    if (dates) {
      push(dates);
    } else if (skipped > at) {
      pass(skipped);
    } else if (OPENERS.includes(character)) {
      const end = closing(text, at, CLOSERS.charAt(OPENERS.indexOf(character)));
      // A paragraph that stands in quotation marks as a whole is no title.
      if (end > at && !(at === 0 && end >= text.length - 1)) push(mark('title', at, end));
      else at++;
    } else if (CLAUSE.includes(character) && !insideNumber(text, at)) {
      push(mark('clause', at, at + 1));
    } else if (SENTENCE.includes(character) || (character === '.' && scanner.spaced && endsSentence(text, at))) {
      push(mark('sentence', at, at + 1));
    } else {
      const token = scanner.spaced ? longerOf(timeAt(at, times, scanner), wordAt(text, at, scanner)) : timeAt(at, times, scanner) ?? wordAt(text, at, scanner);
      if (token?.word?.slots.has(scanner.filler)) pass(token.end);
      else if (token) push(token);
      else at = scanner.spaced ? nextWord(text, at) : at + 1;
    }
  }
  return found;
}

/** A full stop before a capital ends a sentence, but not after an abbreviation ("para. 5", "No. 3", "J. Smith"). */
function endsSentence(text: string, at: number): boolean {
  if (at === text.length - 1) return true;
  return /^\.[”"’)\d]{0,3} [“"(]?[A-Z]/.test(text.slice(at, at + 8)) && !/(?:^|[^A-Za-z])(?:[A-Z]|[Pp]aras?|Nos?|[Vv]ols?|[Cc]hap|[Aa]rts?|Mr|Ms|Mrs|Dr|St|Add|Corr|Rev|pp?)$/.test(text.slice(Math.max(0, at - 6), at));
}

/** The place where the next word can begin. */
function nextWord(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && isInsideWord(text, next)) next++;
  return next;
}

/** "The 2025 report": a word that is verb or noun is a noun right after a year. */
const namesOfYear = (before: Token | undefined, word: Word | null): boolean => Boolean(word?.noun && /^\d{4}(\/\d{4})?$/.test(before?.time?.code ?? ''));

/** One literal for all of them, and no copies: tokens are made by the thousand. */
function mark(is: Token['is'], start: number, end: number, word: Word | null = null, time: TimeMention | null = null, slots: ReadonlySet<number> = NO_SLOTS): Token {
  return { is, start, end, word, time, slots, glued: false, attributive: false, done: false, nominal: false };
}

/** "Third Committee" is a word and no time. */
const longerOf = (time: Token | null, word: Token | null): Token | null => (time && word && word.end > time.end ? word : time ?? word);

/** The times of a text for one who goes through it from the left. */
class Times {
  private next = 0;

  constructor(private readonly text: string, private readonly known: readonly Mention[], private readonly scanner: Scanner) {}

  /** The time that begins at `at`. Only behind a title or a longer word can that be inside one that is known: then it is read anew. */
  at(at: number): Mention | null {
    let time = this.known[this.next];
    while (time && time.end <= at) time = this.known[++this.next];
    if (!time || time.start > at) return null;
    if (time.start === at) return time;
    return isInside(this.text, at, this.scanner.spaced) ? null : this.scanner.times.read(this.text, at);
  }
}

function timeAt(at: number, times: Times, { words }: Scanner): Token | null {
  const time = times.at(at);
  return time && mark('time', at, time.end, null, time, timeSlots(time, words));
}

const slotSets = new WeakMap<WordList, Map<string, ReadonlySet<number>>>();

/** The slots that a time fills by what it is; where nothing is said, the one of that name. */
const GENERAL: Partial<Record<TimeMention['is'], readonly string[]>> = { date: ['date', 'when'], time: ['date', 'when'], session: ['session', 'when'], period: ['length', 'period'], often: ['every', 'often'] };

const sortOf = (is: TimeMention['is']): TimeMention['is'] => (is === 'time' ? 'date' : is);

/** Times that fill a slot of their own besides, by the shape of their code; dates where nothing is said. */
const SORTS: readonly { of?: TimeMention['is']; shape: RegExp; slots: readonly string[]; alone?: true }[] = [
  { of: 'session', shape: /\/\.\.$/, slots: ['since'] },
  // "The work of that session": what belongs to a session is not yet due at it.
  { of: 'session', shape: / of$/, slots: ['session_of'], alone: true },
  // With the part of it that is meant: `session 80 end`.
  { of: 'session', shape: /^session .* [a-z]+$/, slots: ['phased'] },
  { of: 'often', shape: /^R\/--/, slots: ['yearly'] },
  { shape: /^--\d{2}-\d{2}$/, slots: ['yearday'] },
  { shape: /^\.\.\/\d{4}$/, slots: ['deadline', 'horizon'] },
  { shape: /^\.\.\/\d{4}-/, slots: ['deadline', 'until'] },
  { shape: /^(\.\.\/|\+|-P)/, slots: ['deadline'] },
  { shape: /\/\.\.$/, slots: ['since'] },
  { shape: /^\d{4}-\d{2}-\d{2}\/\d{4}/, slots: ['span'] },
];

/** The slots that a time fills. */
function timeSlots({ is, code }: TimeMention, words: WordList): ReadonlySet<number> {
  let sets = slotSets.get(words);
  if (!sets) slotSets.set(words, sets = new Map<string, ReadonlySet<number>>());
  const sort = SORTS.findIndex(({ shape, of = 'date' }) => sortOf(is) === of && shape.test(code));
  const key = `${is} ${sort}`;
  let set = sets.get(key);
  if (!set) {
    const names = [...(SORTS[sort]?.alone ? [] : GENERAL[is] ?? [is]), ...(SORTS[sort]?.slots ?? [])];
    sets.set(key, set = new Set(names.map((name) => words.slot(name))));
  }
  return set;
}

/** Dates in brackets after the name of a meeting: "(New York, 5 to 9 May 2025)" begins or ends with them. */
function bracketed(text: string, at: number, times: Times, { words }: Scanner): Token | null {
  const time = text.charCodeAt(at) === BRACKET ? times.at(at + 1) : null;
  const end = closing(text, at, ')');
  if (time?.is !== 'date' || end < 0 || !/^\d{4}-\d{2}-\d{2}/.test(time.code) || !',)'.includes(text.charAt(time.end))) return null;
  return mark('time', at, end, null, time, new Set([words.slot('bracketed')]));
}

function wordAt(text: string, at: number, { words, lexicon, spaced }: Scanner): Token | null {
  const word = words.longest(text, at);
  if (!word) return null;
  const end = at + word.form.length;
  const token = mark('word', at, end, word, null, word.slots);
  if (word.verbal) {
    token.attributive = follows(text, end, lexicon.attributive);
    token.done = follows(text, end, lexicon.doneAfter) || precedes(text, at, lexicon.doneBefore, spaced);
    token.nominal = isNoun(word, text, at, lexicon) || precedes(text, at, lexicon.nominalBefore, spaced) || (word.noun && precedes(text, at, lexicon.determiners, spaced)) || (follows(text, end, lexicon.nominalAfter) && !beginsLonger(text, end, words));
    if (word.noun && lexicon.verbBefore.length > 0) token.slots = senseOf(word, token.nominal);
  }
  return token;
}

/** True when one of the forms stands right at `at`. */
function follows(text: string, at: number, forms: readonly string[]): boolean {
  const code = text.charCodeAt(at);
  for (const form of forms) if (form.charCodeAt(0) === code && text.startsWith(form, at)) return true;
  return false;
}

/** True for the head of a longer word: 提交中期报告 is no 提交中. */
const beginsLonger = (text: string, at: number, words: WordList): boolean => (words.longest(text, at)?.form.length ?? 0) > 1;

/** True when one of the forms ends right before `at`, as a whole word where words are spaced; a form that begins with a hyphen may end a longer word. */
function precedes(text: string, at: number, forms: readonly string[], spaced: boolean): boolean {
  const code = text.charCodeAt(at - 1);
  for (const form of forms) {
    if (form.charCodeAt(form.length - 1) !== code) continue;
    if (form.startsWith('-') ? text.endsWith(form.slice(1), at) : text.endsWith(form, at) && !(spaced && isInsideWord(text, at - form.length))) return true;
  }
  return false;
}

const senses = new WeakMap<Word, { noun: ReadonlySet<number>; verb: ReadonlySet<number> }>();

/** The slots that a word that is verb or noun fills as the one or the other. */
function senseOf(word: Word, noun: boolean): ReadonlySet<number> {
  let sense = senses.get(word);
  if (!sense) senses.set(word, sense = { noun: word.nounSlots, verb: new Set([...word.slots].filter((slot) => !word.nounSlots.has(slot))) });
  return noun ? sense.noun : sense.verb;
}

/** Where a language marks its verbs, a word that is verb or noun is a noun without such a mark ("climate finance", "to finance"); a name may stand before a verb too. */
const isNoun = (word: Word, text: string, at: number, { verbBefore }: Lexicon): boolean =>
  word.noun && verbBefore.length > 0 && at > 0 && !precedes(text, at, verbBefore, true) && !/[A-Z][\p{L}-]* $/u.test(text.slice(Math.max(0, at - 24), at));

/** The end of the white space or bracket that begins at `at`; `at` itself when there is none. */
function skip(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === ' ' || character === '\n' || character === '\t') return at + 1;
  return character === '(' ? Math.max(closing(text, at, ')'), at) : at;
}

/** The end of what is opened at `at`; -1 when it is not closed within reach. */
function closing(text: string, at: number, close: string): number {
  const open = text.charAt(at);
  let depth = 1;
  const limit = Math.min(text.length, at + LONGEST_TITLE);
  for (let i = at + 1; i < limit; i++) {
    const character = text.charAt(i);
    if (character === close && --depth === 0) return i + 1;
    if (character === open) depth++;
  }
  return -1;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function insideNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** True where neither a time nor a word begins. */
function isInside(text: string, at: number, spaced: boolean): boolean {
  return spaced ? isInsideWord(text, at) : isDigit(text.charCodeAt(at)) && at > 0 && isDigit(text.charCodeAt(at - 1));
}
