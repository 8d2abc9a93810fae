import type { Language, NumberAt } from '../language.js';
import { Beginnings, TIME, TIMELY } from './beginnings.js';
import { isInsideWord, isWordCharacter } from './letters.js';
import { Mention, type Reading, type Values } from './mention.js';
import { timelyForms } from './timely.js';
import { graphsOf, type Edges, type Graph, type Slot } from './planting.js';

/** What a character can be to a text: something may start with it; between it and another of its kind a word or number goes on, so that nothing starts there. */
const STARTS = 1;
const GOES_ON = 2;
const LATIN = 128;

/** What a text says of time. */
export interface Outline {
  /** Its times in order, those inside titles too. */
  times: readonly Mention[];
  /** True where words stand in it that may mean a time although they are none; whoever goes by it looks closer. */
  timely: boolean;
}

const NOTHING: Outline = { times: [], timely: false };

/**
 * Reads times from a text. The phrases become two automata: plain ones, and those that hold another time as a slot
 * ("before {date}"), so that reading from a position costs a bounded number of steps.
 */
export class TimeReader {
  private readonly plain: Graph;
  private readonly nested: Graph;
  /** How times and numbers begin; asked at every position, so that nearly all of them are left after a look. */
  private readonly beginnings: Beginnings;
  private readonly numbers: Beginnings;
  private readonly spaced: boolean;
  /** The kinds of the first characters of Unicode, by which most of a Latin text is told. */
  private readonly kinds: Uint8Array;
  /** The plain reading made last, and where: phrases that hold a time ask for it again. */
  private lastText = '';
  private lastAt = -1;
  private lastReading: Reading | null = null;
  private numberText = '';
  private numberPlace = -1;
  private number: NumberAt | null = null;

  constructor(private readonly language: Language) {
    this.spaced = language.spaced;
    ({ plain: this.plain, nested: this.nested } = graphsOf(language));
    const numbers = [...language.numerals.words ?? language.numerals.starts, ...'0123456789'];
    this.numbers = Beginnings.ofWords(numbers);
    this.beginnings = Beginnings.ofPhrases(this.plain, this.nested, numbers, timelyForms(language.lexicon), language.spaced);
    this.kinds = Uint8Array.from({ length: LATIN }, (_, code) => this.kindOf(code));
  }

  /** False when no time can begin with the character: the cheap question asked at every position. */
  mayStart(code: number): boolean {
    return this.beginnings.mayStart(code);
  }

  /** The longest time that begins at `at`. */
  read(text: string, at: number): Mention | null {
    return this.beginnings.has(text, at) ? this.longestAt(text, at) : null;
  }

  private longestAt(text: string, at: number): Mention | null {
    const plain = this.plainAt(text, at);
    const nested = this.walk(this.nested, this.nested.automaton.root, text, at, at, null, null);
    const best = nested && (!plain || nested.end > plain.end) ? nested : plain;
    return best && new Mention(best, at);
  }

  /** The times of a text in order, those inside titles too. */
  mentions(text: string): readonly Mention[] {
    return this.outline(text).times;
  }

  /** The one pass over a text: nearly every place of it is left after a look at its character. */
  outline(text: string): Outline {
    let times: Mention[] | null = null;
    let timely = false;
    const { kinds } = this;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < LATIN ? kinds[code] ?? 0 : this.kindOf(code);
      const inside = before & kind & GOES_ON;
      before = kind;
      if ((kind & STARTS) === 0 || inside !== 0 || (this.spaced && !this.beginnings.headMayStart(text, at))) continue;
      const look = this.beginnings.look(text, at);
      if (look === 0 || (this.spaced && isInsideWord(text, at))) continue;
      if ((look & TIMELY) !== 0) timely = true;
      if ((look & TIME) === 0) continue;
      const time = this.longestAt(text, at);
      if (!time) continue;
      times ??= [];
      times.push(time);
      while (!timely && ++at < time.end) timely = (this.beginnings.look(text, at) & TIMELY) !== 0;
      at = time.end - 1;
      before = this.kindOf(text.charCodeAt(at));
    }
    return times || timely ? { times: times ?? NOTHING.times, timely } : NOTHING;
  }

  private kindOf(code: number): number {
    const goesOn = this.spaced ? isWordCharacter(code) : isDigit(code);
    return (goesOn ? GOES_ON : 0) | (this.beginnings.mayStart(code) ? STARTS : 0);
  }

  private plainAt(text: string, at: number): Reading | null {
    if (this.lastAt !== at || this.lastText !== text) {
      this.lastReading = this.walk(this.plain, this.plain.automaton.root, text, at, at, null, null);
      this.lastText = text;
      this.lastAt = at;
    }
    return this.lastReading;
  }

  /**
   * The longest way from a state on.
   * @param start where the time begins; `at` is how far the reading has come, with `values` in its slots
   */
  private walk(graph: Graph, from: number, text: string, start: number, at: number, values: Values, best: Reading | null): Reading | null {
    const { columns, owners, targets } = graph.automaton;
    const { stops } = graph;
    let found = best;
    let state = from;
    for (let here = at; ; here++) {
      const stop = stops[state];
      if (stop) {
        const { phrase, edges } = stop;
        if (phrase && here > start && (!found || here > found.end) && !(this.spaced && isInsideWord(text, here))) found = { phrase, values, end: here };
        if (edges.length > 0 && here < text.length) found = this.fill(graph, edges, text, start, here, values, found);
      }
      if (here >= text.length) return found;
      const place = state + (columns[text.charCodeAt(here)] ?? 0);
      if (owners[place] !== state) return found;
      state = targets[place] ?? 0;
    }
  }

  /** The longest way on through one of the slots that begin at `at`. */
  private fill(graph: Graph, edges: Edges, text: string, start: number, at: number, values: Values, best: Reading | null): Reading | null {
    const number = this.numberAt(text, at);
    let inner: Reading | null | undefined;
    let found = best;
    for (const { slot, to } of edges) {
      let value: Values = null;
      if (slot.nests) {
        if (inner === undefined) inner = this.beginnings.has(text, at) ? this.plainAt(text, at) : null;
        if (inner && (inner.phrase.is === slot.slot || (inner.phrase.is === 'often' && slot.slot === 'every'))) value = { name: slot.name, value: 0, padded: false, inner, end: inner.end, rest: values };
      } else if (number) {
        value = numberIn(slot, number, values);
      }
      if (value) found = this.walk(graph, to, text, start, value.end, value, found);
    }
    return found;
  }

  /** Several phrases ask for the number at one place, one after the other. */
  private numberAt(text: string, at: number): NumberAt | null {
    if (this.numberPlace !== at || this.numberText !== text) {
      this.number = this.numbers.has(text, at) ? this.language.numerals.at(text, at) : null;
      this.numberText = text;
      this.numberPlace = at;
    }
    return this.number;
  }
}

function numberIn({ name, reads, padded, limits }: Slot, number: NumberAt, rest: Values): Values {
  const written = number[reads];
  if (!written || (limits && (written.value < limits[0] || written.value > limits[1]))) return null;
  return { name, value: written.value, padded, inner: null, end: written.end, rest };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
