import type { Language, TimePhrase } from '../language.js';
import { Beginnings } from './beginnings.js';
import { isInsideWord, lowerCase } from './letters.js';
import { NotationError, variants, type Piece } from './notation.js';

/** A time as the text gives it. */
export interface TimeMention {
  is: TimePhrase['is'];
  /** In the dialect of ISO 8601 that the README of the languages folder describes: `2020-06-15/2020-06-19`, `session 75`, `R/P1Y`. */
  code: string;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node>;
  slots: SlotEdge[];
  ends: TimePhrase | null;
}

interface SlotEdge {
  slot: string;
  name: string;
  /** What a number is read for: `day2` is a day. */
  kind: string;
  limits: readonly [number, number] | null;
  /** True when the slot holds another time. */
  nests: boolean;
  node: Node;
}

/** A phrase that was read to its end, with what its slots hold. */
interface Reading { end: number; phrase: TimePhrase; values: Values }
type Values = { name: string; text: string; rest: Values } | null;

/** Ranges that a numeric slot may hold; slots that are not listed take any number. */
const LIMITS: Record<string, readonly [number, number]> = { year: [1000, 2999], month: [1, 12], day: [1, 31], quarter: [1, 4] };
const DIGITS = '0123456789';
const NESTING: ReadonlySet<string> = new Set(['date', 'session', 'length', 'every']);

/**
 * Reads times from a text. The phrases become two trees: plain ones, and those that hold another time as a slot
 * ("before {date}"), so that reading from a position costs a bounded number of steps.
 */
export class TimeReader {
  private readonly plain: Node = node();
  private readonly nested: Node = node();
  /** 1 for every character with which a time can begin. */
  private readonly starts = new Uint8Array(0x10000);
  /** 1 for every character with which a number can begin. */
  private readonly numeric = new Uint8Array(0x10000);
  /** How times and numbers begin; asked where letters are many and words are parted. */
  private readonly beginnings = new Beginnings();
  private readonly numbers = new Beginnings();
  /** The plain reading made last, and where: phrases that hold a time ask for it again. */
  private last: { text: string; at: number; reading: Reading | null } = { text: '', at: -1, reading: null };

  constructor(private readonly language: Language) {
    for (const first of language.numerals.starts) {
      this.numeric[first.charCodeAt(0)] = 1;
      this.numeric[first.toUpperCase().charCodeAt(0)] = 1;
    }
    for (const phrase of language.times) {
      for (const way of variants(phrase.reads)) this.plant(way, phrase);
    }
    for (const word of [...language.numerals.words ?? language.numerals.starts, ...DIGITS]) this.numbers.add(word);
    for (const tree of [this.plain, this.nested]) this.beginnings.addTree(tree, this.numbers);
  }

  /** False when no time can begin with the character: the cheap question asked at every position. */
  mayStart(code: number): boolean {
    return this.starts[code] === 1;
  }

  /** The longest time that begins at `at`. */
  read(text: string, at: number): TimeMention | null {
    if (!this.begins(this.beginnings, text, at)) return null;
    const plain = this.plainAt(text, at);
    const nested = this.walk(this.nested, text, at, at, null, null);
    const best = nested && (!plain || nested.end > plain.end) ? nested : plain;
    return best && { is: best.phrase.is, code: fill(best.phrase.means, best.values), start: at, end: best.end };
  }

  /** The times of a text in order, those inside titles too: a quick look before anything is taken apart. */
  mentions(text: string): TimeMention[] {
    const found: TimeMention[] = [];
    const { spaced } = this.language;
    for (let at = 0; at < text.length; at++) {
      if (this.starts[text.charCodeAt(at)] !== 1 || !this.begins(this.beginnings, text, at) || (spaced ? isInsideWord(text, at) : isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1)))) continue;
      const time = this.read(text, at);
      if (!time) continue;
      found.push(time);
      at = time.end - 1;
    }
    return found;
  }

  private plainAt(text: string, at: number): Reading | null {
    if (this.last.at !== at || this.last.text !== text) this.last = { text, at, reading: this.walk(this.plain, text, at, at, null, null) };
    return this.last.reading;
  }

  private plant(way: Piece[], phrase: TimePhrase): void {
    const nests = way.some((piece) => piece.is === 'slot' && NESTING.has(piece.slot));
    let at = nests ? this.nested : this.plain;
    for (const [i, piece] of way.entries()) {
      if (piece.is === 'gap') throw new NotationError(`a time has no gaps: "${phrase.reads}"`);
      if (i === 0) this.noteStart(piece);
      const space = this.language.spaced && parted(way[i - 1], piece);
      at = piece.is === 'word' ? this.plantWord(at, (space ? ' ' : '') + piece.text) : plantSlot(at, piece, space);
    }
    at.ends ??= phrase;
  }

  private plantWord(at: Node, text: string): Node {
    let here = at;
    for (let i = 0; i < text.length; i++) {
      const code = lowerCase(text.charCodeAt(i));
      let next = here.next.get(code);
      if (!next) here.next.set(code, next = node());
      here = next;
    }
    return here;
  }

  private noteStart(piece: Piece): void {
    const firsts = piece.is === 'word' ? piece.text.charAt(0) : piece.is === 'slot' && !NESTING.has(piece.slot) ? this.language.numerals.starts : '';
    for (const first of firsts) {
      this.starts[first.charCodeAt(0)] = 1;
      this.starts[first.toUpperCase().charCodeAt(0)] = 1;
    }
  }

  /** False when the slot cannot begin at `at`: asked before anything is read. */
  private mayFill({ nests }: SlotEdge, text: string, at: number): boolean {
    return (nests ? this.starts : this.numeric)[text.charCodeAt(at)] === 1 && this.begins(nests ? this.beginnings : this.numbers, text, at);
  }

  private begins(beginnings: Beginnings, text: string, at: number): boolean {
    return !this.language.spaced || beginnings.has(text, at);
  }

  private walk(here: Node, text: string, from: number, at: number, values: Values, best: Reading | null): Reading | null {
    let found = best;
    if (here.ends && at > from && (!found || at > found.end) && !(this.language.spaced && isInsideWord(text, at))) found = { end: at, phrase: here.ends, values };
    for (const edge of here.slots) {
      const value = this.mayFill(edge, text, at) ? this.slotAt(edge, text, at) : null;
      if (value) found = this.walk(edge.node, text, from, value.end, { name: edge.name, text: value.text, rest: values }, found);
    }
    const next = here.next.get(lowerCase(text.charCodeAt(at)));
    return next ? this.walk(next, text, from, at + 1, values, found) : found;
  }

  private slotAt({ slot, kind, limits, nests }: SlotEdge, text: string, at: number): { end: number; text: string } | null {
    if (nests) {
      const inner = this.plainAt(text, at);
      return inner && inner.phrase.is === slot ? { end: inner.end, text: fill(inner.phrase.means, inner.values) } : null;
    }
    const number = this.language.numerals.read(text, at, kind);
    if (!number) return null;
    if (limits && (number.value < limits[0] || number.value > limits[1])) return null;
    return { end: number.end, text: kind === 'month' || kind === 'day' ? String(number.value).padStart(2, '0') : String(number.value) };
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** White space parts two pieces, but not those that a mark joins: "15–19", "mid-June", "sessions, respectively". */
const parted = (before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined && !(before.is === 'word' && /[–\-/]$/.test(before.text)) && !(piece.is === 'word' && /^[^\p{L}\p{N}]/u.test(piece.text));

function node(): Node {
  return { next: new Map(), slots: [], ends: null };
}

function plantSlot(at: Node, piece: Piece & { is: 'slot' }, spaced: boolean): Node {
  let here = at;
  if (spaced) {
    let gap = here.next.get(32);
    if (!gap) here.next.set(32, gap = node());
    here = gap;
  }
  const known = here.slots.find((edge) => edge.slot === piece.slot && edge.name === piece.name);
  if (known) return known.node;
  const next = node();
  const kind = piece.slot.replace(/\d+$/, '');
  here.slots.push({ slot: piece.slot, name: piece.name, kind, limits: LIMITS[kind] ?? null, nests: NESTING.has(piece.slot), node: next });
  return next;
}

/** A meaning taken apart: text, slot, text, slot, text. */
const meanings = new Map<string, readonly string[]>();

function fill(means: string, values: Values): string {
  let parts = meanings.get(means);
  if (!parts) meanings.set(means, parts = means.split(/\{([a-z0-9_]+)\}/));
  let code = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) code += valueOf(parts[i] ?? '', values, means) + (parts[i + 1] ?? '');
  return code;
}

function valueOf(name: string, values: Values, means: string): string {
  for (let value = values; value; value = value.rest) if (value.name === name) return value.text;
  throw new NotationError(`"${means}" names a slot that its phrase lacks: {${name}}`);
}
