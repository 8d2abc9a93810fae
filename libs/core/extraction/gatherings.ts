import { daysBetween, plainDate, type Due, type PlainDate } from '../calendar/index.js';
import type { Token, Tools } from '../languages/index.js';
import type { Passage } from './passage.js';
import type { EventName } from './reading.js';

/** A meeting that the document speaks of, under one of the names that it gives it. */
export interface Gathering {
  name: string;
  /** The seventh: 7. */
  number: number | null;
  start: PlainDate | null;
  end: PlainDate | null;
  /** The number of the paragraph that dates it, or that is named where it is spoken of ("referred to in paragraph 4"); null where none is. */
  paragraph: number | null;
}

/** Two names mean the same meeting when they end alike in at least this many characters. */
const ALIKE = 4;
const NAME_LENGTH = 24;
/** Where words are spaced a name goes on behind its head ("Conference on Financing for Development") for at most this long. */
const TAIL_LENGTH = 80;
/** Share of the words of the shorter name that the longer one must have too. */
const SHARED = 0.6;
const HINT_REACH = 90;
const NOT_SAID: readonly string[] = [];
const NO_YEARS: ReadonlySet<number> = new Set();

/** All meetings of a document with the dates that it gives them anywhere, so that "at the seventh meeting" can be dated. */
export class Gatherings {
  private readonly known: Gathering[] = [];
  private readonly hints: Gathering[] = [];
  private readonly wordsOf = new Map<string, readonly string[]>();
  private readonly spaced: boolean;

  constructor(tools: Tools) {
    this.spaced = tools.language.spaced;
  }

  /** Notes a meeting that is to be held, with its dates. @param paragraph the number of the one that dates it */
  add({ name, number, paragraph: said }: Gathering, { start, end }: Due, paragraph: number | null): Gathering {
    const held = { name, number, start, end, paragraph: paragraph ?? said };
    this.known.push(held);
    return held;
  }

  /** Notes the years that belong to the names of events ("the 2020 … seventh meeting"), and which tokens those are. */
  note({ tokens }: Passage): ReadonlySet<number> {
    let years: Set<number> | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const at = token?.time?.is === 'ordinal' ? yearBefore(tokens, i) : null;
      const year = at ? /^(\d{4})$/.exec(tokens[at]?.time?.code ?? '')?.[1] : undefined;
      const named = token && year ? gatheringOf(token) : null;
      if (!at || !year || !named) continue;
      years ??= new Set();
      years.add(at);
      this.hints.push({ ...named, start: plainDate(`${year}-01-01`), end: plainDate(`${year}-12-31`) });
    }
    return years ?? NO_YEARS;
  }

  /** The event with the dates that the document gives it elsewhere, and the name under which they were found. */
  dated(due: Due, code: string): { due: Due; wanted: EventName; on: Gathering | null } {
    const [, number, said] = /^event (?:no (\d+) |¶(\d+) )/.exec(code) ?? NOT_SAID;
    const wanted = { name: due.event ?? '', number: number ? Number(number) : null };
    const on = this.find(gathering(wanted.name, wanted.number, said ? Number(said) : null));
    return { wanted, on, due: on ? { ...due, start: on.start, end: on.end, said: false } : due };
  }

  /** A meeting of that name with the dates that the document gives it. */
  find(wanted: Gathering): Gathering | null {
    if (wanted.paragraph !== null) return this.inParagraph(wanted);
    const hint = this.hints.find((other) => wanted.number !== null && other.number === wanted.number && this.namesAgree(wanted, other));
    const same = this.known.filter((other) => this.same(wanted, other) && (!hint || overlaps(hint, other)));
    return same.sort((a, b) => days(a) - days(b))[0] ?? hint ?? this.only(wanted.name);
  }

  /** The meeting that a paragraph dates; of several the one that is called so. */
  private inParagraph(wanted: Gathering): Gathering | null {
    const there = this.known.filter(({ paragraph }) => paragraph === wanted.paragraph);
    return there.find((other) => this.namesAgree(wanted, other)) ?? (there.length === 1 ? there[0] : undefined) ?? null;
  }

  /** "The forum referred to in paragraph 6": the only one of its sort in the document. */
  private only(sort: string): Gathering | null {
    const alike = sort.length < ALIKE ? this.known.filter(({ name }) => name.endsWith(sort)) : [];
    return alike.length === 1 && !this.spaced ? alike[0] ?? null : null;
  }

  /** True when both names can mean one meeting. */
  same(a: Gathering, b: Gathering): boolean {
    return !(a.number !== null && b.number !== null && a.number !== b.number) && this.namesAgree(a, b);
  }

  /** True when the first name is nothing but the word for what the other names in full: 会议 for 联合国会议. Where words are spaced the article says so. */
  generic(short: Gathering, full: Gathering): boolean {
    const bare = short.name.length > 1 && short.name.length < ALIKE && full.name.length >= ALIKE;
    return !this.spaced && short.number === null && full.number === null && bare && full.name.endsWith(short.name);
  }

  private namesAgree(a: Gathering, b: Gathering): boolean {
    if (this.spaced) return sharesWords(this.contentWords(a.name), this.contentWords(b.name));
    const [one, other] = [a.name.length, b.name.length];
    let common = 0;
    while (common < one && common < other && a.name.charCodeAt(one - 1 - common) === b.name.charCodeAt(other - 1 - common)) common++;
    return common >= Math.min(ALIKE, one, other) && common >= ALIKE - 1;
  }

  /** The words of a name that count when names are compared; each name is compared with many. */
  private contentWords(name: string): readonly string[] {
    let words = this.wordsOf.get(name);
    if (!words) this.wordsOf.set(name, words = [...new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].map((word) => word.replace(/s$/, '')));
    return words;
  }
}

/** A meeting without its dates. */
const gathering = (name: string, number: number | null, paragraph: number | null = null): Gathering => ({ name, number, start: null, end: null, paragraph });

/** The meeting that a token names. */
export function gatheringOf(token: Token): Gathering | null {
  if (!token.time?.code.startsWith('event ')) return null;
  const match = /^event (?:no (\d+) |¶(\d+) )?(.+)$/s.exec(token.time.code);
  return match && gathering(match[3] ?? '', match[1] ? Number(match[1]) : null, match[2] ? Number(match[2]) : null);
}

/** The meeting that the word at `at` stands for: its name is what stands before it in the clause; in a spaced language also what follows. */
export function gatheringAt(passage: Passage, at: number, spaced: boolean): Gathering {
  const token = passage.tokens[at];
  const named = token && gatheringOf(token);
  if (spaced) return gathering(spacedName(passage, at), named?.number ?? null, named?.paragraph);
  if (named) return named;
  const end = token?.end ?? 0;
  // "Decides that the conference …": the verb is no part of the name.
  const before = passage.tokens[at - 1];
  const verb = before?.word?.verbal && !before.attributive ? before.end : 0;
  const text = passage.text.slice(Math.max(verb, end - NAME_LENGTH), end);
  const number = token?.time ? /^session (\d+)(?: \S+)?$/.exec(token.time.code)?.[1] : undefined;
  return gathering(text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('、'), text.lastIndexOf('的')) + 1), number ? Number(number) : null);
}

function spacedName({ tokens, text }: Passage, at: number): string {
  const from = Math.max(tokens[at - 1]?.end ?? 0, (tokens[at]?.start ?? 0) - NAME_LENGTH);
  const longest = (tokens[at]?.end ?? 0) + TAIL_LENGTH;
  return text.slice(from, Math.min(longest, endOfNoun(tokens, at, longest)));
}

/** Where the words end that can belong to the noun at `at`; `longest` if they reach so far. */
function endOfNoun(tokens: readonly Token[], at: number, longest: number): number {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= longest) break;
    if (token.is !== 'word' || token.word?.verbal) return token.start;
  }
  return longest;
}

function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => long.includes(word)).length;
  return shared > 0 && shared >= short.length * SHARED;
}

const overlaps = (a: Gathering, b: Gathering): boolean => a.start !== null && b.start !== null && a.end !== null && b.end !== null && a.start <= b.end && b.start <= a.end;

const days = ({ start, end }: Gathering): number => (start && end ? daysBetween(start, end) : Number.MAX_SAFE_INTEGER);

/** The time nearest before the name of an event, in the same clause. */
function yearBefore(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at]?.start ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || here - token.end > HINT_REACH) return null;
    if (token.time) return i;
  }
  return null;
}
