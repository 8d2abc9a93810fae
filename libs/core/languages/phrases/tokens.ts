import type { Lexicon } from '../language.js';
import { Forms } from './forms.js';
import { isDigit, isInsideWord } from './letters.js';
import type { Mention } from './mention.js';
import { SlotSet } from './slots.js';
import { ENDS_CLAUSE, ENDS_SENTENCE, MAY_END_SENTENCE, OPENERS, OPENS_BRACKET, OPENS_TITLE, WHITE_SPACE, type Spelling } from './spelling.js';
import { TimeSlots } from './time-slots.js';
import type { TimeReader } from './times.js';
import { ATTRIBUTIVE, DONE, NOMINAL, Token } from './token.js';
import type { Word, WordList } from './words.js';

const NO_SLOTS = new SlotSet();
const CLOSERS = '”》」』〉’"';

/** A title or a bracket that runs on for longer than this was never closed. */
const LONGEST_TITLE = 300;
/** An explanation of a day is not longer than this. */
const LONGEST_EXPLANATION = 60;

/** Takes texts apart into tokens, with the data of a language. */
export class Tokenizer {
  private readonly timeSlots: TimeSlots;
  private readonly filler: number;
  private readonly namely: number;
  private readonly bracketed: SlotSet;
  private readonly attributive: Forms;
  private readonly doneAfter: Forms;
  private readonly doneBefore: Forms;
  private readonly nominalBefore: Forms;
  private readonly nominalAfter: Forms;
  private readonly determiners: Forms;
  private readonly verbBefore: Forms;
  private readonly via: readonly string[];

  constructor(readonly words: WordList, readonly times: TimeReader, lexicon: Lexicon, readonly spaced: boolean) {
    this.timeSlots = new TimeSlots(words);
    this.filler = words.slot('filler');
    this.namely = words.slot('namely');
    this.bracketed = words.slots(['bracketed']);
    const forms = (list: readonly string[]) => new Forms(list, spaced);
    this.attributive = forms(lexicon.attributive);
    this.doneAfter = forms(lexicon.doneAfter);
    this.doneBefore = forms(lexicon.doneBefore);
    this.nominalBefore = forms(lexicon.nominalBefore);
    this.nominalAfter = forms(lexicon.nominalAfter);
    this.determiners = forms(lexicon.determiners);
    this.verbBefore = forms(lexicon.verbBefore);
    this.via = lexicon.via;
  }

  /**
   * The tokens of a text in order. One pass; titles in quotation marks and brackets are stepped over.
   * @param known the times of the text, those inside titles too
   */
  tokens(text: string, known: readonly Mention[]): Token[] {
    const times = new Times(text, known, this);
    const spelling = this.words.spelled(text);
    const { length } = spelling;
    const places = new Places(spelling, times);
    const found: Token[] = [];
    /** Where the next token must begin to count as following directly. */
    let expected = 0;
    for (let at = places.from(0); at < length;) {
      const mark = spelling.mark(at);
      const token = mark === 0 ? this.piece(text, spelling, at, times) : this.marked(mark, text, spelling, at, times);
      const explained = token?.slots.has(this.namely) ? endOfExplanation(found, text, token) : 0;
      if (explained > 0) {
        found.pop();
        at = places.from(expected = explained);
        continue;
      }
      if (token && !token.slots.has(this.filler)) {
        token.glued = token.start === expected;
        if (token.glued && namesOfYear(found[found.length - 1], token.word)) token.forms |= NOMINAL;
        if (token.glued && token.word !== null && token.word.body !== null) this.passBody(text, found[found.length - 1], token.end);
        found.push(token);
        expected = token.end;
        at = places.from(expected);
        continue;
      }
      const end = token ? token.end : mark === 0 ? at : passed(mark, text, at);
      if (end > at && expected === at) expected = end;
      at = places.from(end > at ? end : at + 1);
    }
    return found;
  }

  /** 通过委员会提交: what stands before a body through which something goes is no verb; where the body owns what follows it may be one (通过委员会的报告). */
  private passBody(text: string, before: Token | undefined, end: number): void {
    if (before?.word?.verbal && this.via.includes(before.word.form) && !this.attributive.follow(text, end)) before.forms |= NOMINAL;
  }

  /** The token that a mark makes; null for white space, for a bracket, and for a mark that stands for nothing. */
  private marked(mark: number, text: string, spelling: Spelling, at: number, times: Times): Token | null {
    switch (mark) {
      case OPENS_TITLE: return titleAt(text, at) ?? null;
      case ENDS_CLAUSE: return insideNumber(text, at) ? this.piece(text, spelling, at, times) : markToken('clause', at, at + 1);
      case ENDS_SENTENCE: return markToken('sentence', at, at + 1);
      case OPENS_BRACKET: return this.inBrackets(text, at, times);
      case MAY_END_SENTENCE: return this.spaced && endsSentence(text, at) ? markToken('sentence', at, at + 1) : this.piece(text, spelling, at, times);
      default: return null;
    }
  }

  /** A time or a word; where words are spaced the longer one ("Third Committee" is a word and no time). */
  private piece(text: string, spelling: Spelling, at: number, times: Times): Token | null {
    const time = at < times.next ? null : times.at(at);
    if (time && !this.spaced) return this.timeToken(time);
    const word = this.words.longestIn(spelling, at);
    if (time && !(word && at + word.form.length > time.end)) return this.timeToken(time);
    return word && this.wordToken(word, text, spelling, at);
  }

  private timeToken(time: Mention): Token {
    return new Token('time', time.start, time.end, null, time, this.timeSlots.of(time));
  }

  private wordToken(word: Word, text: string, spelling: Spelling, at: number): Token {
    const end = at + word.form.length;
    const token = new Token('word', at, end, word, null, word.slots);
    if (word.verbal) {
      if (this.attributive.follow(text, end)) token.forms |= ATTRIBUTIVE;
      if (this.doneAfter.follow(text, end) || this.doneBefore.precede(text, at)) token.forms |= DONE;
      if (this.isNoun(word, text, at) || this.nominalBefore.precede(text, at) || (word.noun && this.determiners.precede(text, at)) || (this.nominalAfter.follow(text, end) && !this.beginsLonger(spelling, end))) token.forms |= NOMINAL;
      if (word.noun && !this.verbBefore.isEmpty) token.slots = senseOf(word, token.nominal);
    }
    return token;
  }

  /** Dates in brackets after the name of a meeting: "(New York, 5 to 9 May 2025)" begins or ends with them. */
  private inBrackets(text: string, at: number, times: Times): Token | null {
    const time = times.at(at + 1);
    if (time?.is !== 'date') return null;
    const end = closing(text, at, ')');
    if (end < 0 || !/^\d{4}-\d{2}-\d{2}/.test(time.code) || !',)'.includes(text.charAt(time.end))) return null;
    return new Token('time', at, end, null, time, this.bracketed);
  }

  /** True for the head of a longer word: 提交中期报告 is no 提交中. */
  private beginsLonger(spelling: Spelling, at: number): boolean {
    return (this.words.longestIn(spelling, at)?.form.length ?? 0) > 1;
  }

  /** Where a language marks its verbs, a word that is verb or noun is a noun without such a mark ("climate finance", "to finance"); a name may stand before a verb too, but a word with a capital belongs to the name ("the Implementation Support Unit"). */
  private isNoun(word: Word, text: string, at: number): boolean {
    if (!word.noun || this.verbBefore.isEmpty || at === 0) return false;
    return isInName(text, at) || !this.verbBefore.precede(text, at) && !/[A-Z][\p{L}-]* $/u.test(text.slice(Math.max(0, at - 24), at));
  }
}

/** A capital behind a word, and at the head of no sentence. */
const isInName = (text: string, at: number): boolean => /[A-Z]/.test(text.charAt(at)) && /\p{L} $/u.test(text.slice(Math.max(0, at - 2), at));

/** The times of a text for one who goes through it from the left. */
class Times {
  /** Where the next one begins; before that there is none. */
  next: number;
  private index = 0;

  constructor(private readonly text: string, private readonly known: readonly Mention[], private readonly tokenizer: Tokenizer) {
    this.next = known[0]?.start ?? text.length;
  }

  /** The time that begins at `at`. Only behind a title or a longer word can that be inside one that is known: then it is read anew. */
  at(at: number): Mention | null {
    let time = this.known[this.index];
    while (time && time.end <= at) time = this.known[++this.index];
    this.next = time?.start ?? this.text.length;
    if (!time || time.start > at) return null;
    if (time.start === at) return time;
    return isInside(this.text, at, this.tokenizer.spaced) ? null : this.tokenizer.times.read(this.text, at);
  }
}

/** The places at which a token may begin, from the left. */
class Places {
  private index = 0;

  constructor(private readonly spelling: Spelling, private readonly times: Times) {}

  /** The first of them from `at` on; behind the text there is none. */
  from(at: number): number {
    // Inside a time that is known others may begin anywhere.
    if (this.times.next <= at) return at;
    const { starts, count, length } = this.spelling;
    while (this.index < count && (starts[this.index] ?? 0) < at) this.index++;
    return Math.min(this.index < count ? starts[this.index] ?? 0 : length, this.times.next);
  }
}

/** A full stop before a capital ends a sentence, but not after an abbreviation ("para. 5", "No. 3", "J. Smith"). */
function endsSentence(text: string, at: number): boolean {
  if (at === text.length - 1) return true;
  return /^\.[”"’)\d]{0,3} [“"(]?[A-Z]/.test(text.slice(at, at + 8)) && !/(?:^|[^A-Za-z])(?:[A-Z]|[Pp]aras?|Nos?|[Vv]ols?|[Cc]hap|[Aa]rts?|Mr|Ms|Mrs|Dr|St|Add|Corr|Rev|pp?)$/.test(text.slice(Math.max(0, at - 6), at));
}

/** "The 2025 report": a word that is verb or noun is a noun right after a year. */
const namesOfYear = (before: Token | undefined, word: Word | null): boolean => Boolean(word?.noun && before?.time && /^\d{4}(\/\d{4})?$/.test(before.time.code));

/** A token that stands for no word and for no time. */
const markToken = (is: 'clause' | 'sentence' | 'title', start: number, end: number): Token => new Token(is, start, end, null, null, NO_SLOTS);

const senses = new WeakMap<Word, { noun: SlotSet; verb: SlotSet }>();

/** The slots that a word that is verb or noun fills as the one or the other. */
function senseOf(word: Word, noun: boolean): SlotSet {
  let sense = senses.get(word);
  if (!sense) senses.set(word, sense = { noun: word.nounSlots, verb: word.slots.without(word.nounSlots) });
  return noun ? sense.noun : sense.verb;
}

/** Where what is stepped over at a mark ends: white space, a bracket; `at` itself where nothing is. */
function passed(mark: number, text: string, at: number): number {
  return mark === WHITE_SPACE ? at + 1 : mark === OPENS_BRACKET ? closing(text, at, ')') : at;
}

/** A title in quotation marks. A paragraph that stands in them as a whole is none. */
function titleAt(text: string, at: number): Token | null {
  const end = closing(text, at, CLOSERS.charAt(OPENERS.indexOf(text.charAt(at))));
  return end > at && !(at === 0 && end >= text.length - 1) ? markToken('title', at, end) : null;
}

/** Behind a day and a comma, "that is, the Monday before the general debate," is stepped over like a bracket: where it ends, with its comma; 0 where it is no such words. */
function endOfExplanation(found: readonly Token[], text: string, { start, end }: Token): number {
  const [day, comma] = found.slice(-2);
  if (comma?.is !== 'clause' || comma.end !== start || day?.end !== comma.start || !/\d{4}-\d{2}-\d{2}$/.test(day.time?.code ?? '')) return 0;
  for (let i = end; i < Math.min(text.length, end + LONGEST_EXPLANATION); i++) {
    const mark = text.charAt(i);
    if (mark === ',') return i + 1;
    if (mark === ';' || mark === '。' || mark === ':') return 0;
  }
  return 0;
}

/** The end of what is opened at `at`; -1 when it is not closed within reach. */
function closing(text: string, at: number, close: string): number {
  const opens = text.charCodeAt(at);
  const closes = close.charCodeAt(0);
  let depth = 1;
  const limit = Math.min(text.length, at + LONGEST_TITLE);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === closes && --depth === 0) return i + 1;
    if (code === opens) depth++;
  }
  return -1;
}

function insideNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** True where neither a time nor a word begins. */
function isInside(text: string, at: number, spaced: boolean): boolean {
  return spaced ? isInsideWord(text, at) : isDigit(text.charCodeAt(at)) && at > 0 && isDigit(text.charCodeAt(at - 1));
}
