import type { Language, TimePhrase } from '../language.js';
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
  slots: { slot: string; name: string; node: Node }[];
  ends: TimePhrase | null;
}

interface Reading { end: number; code: string; is: TimePhrase['is'] }
type Values = { name: string; text: string; rest: Values } | null;

/** Ranges that a numeric slot may hold; slots that are not listed take any number. */
const LIMITS: Record<string, readonly [number, number]> = { year: [1000, 2999], month: [1, 12], day: [1, 31], quarter: [1, 4] };

/**
 * Reads times from a text. The phrases become two trees: plain ones, and those that hold another time as a slot
 * ("before {date}"), so that reading from a position costs a bounded number of steps.
 */
export class TimeReader {
  private readonly plain: Node = node();
  private readonly nested: Node = node();
  private readonly starts = new Set<number>();

  constructor(private readonly language: Language) {
    for (const phrase of language.times) {
      for (const way of variants(phrase.reads)) this.plant(way, phrase);
    }
  }

  /** False when no time can begin with the character: the cheap question asked at every position. */
  mayStart(code: number): boolean {
    return this.starts.has(code);
  }

  /** The longest time that begins at `at`. */
  read(text: string, at: number): TimeMention | null {
    const plain = this.walk(this.plain, text, at, at, null, null);
    const nested = this.walk(this.nested, text, at, at, null, null);
    const best = nested && (!plain || nested.end > plain.end) ? nested : plain;
    return best && { is: best.is, code: best.code, start: at, end: best.end };
  }

  private plant(way: Piece[], phrase: TimePhrase): void {
    const nests = way.some((piece) => piece.is === 'slot' && this.isTime(piece.slot));
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

  private isTime(slot: string): boolean {
    return slot === 'date' || slot === 'session' || slot === 'length' || slot === 'every';
  }

  private noteStart(piece: Piece): void {
    const firsts = piece.is === 'word' ? piece.text.charAt(0) : piece.is === 'slot' && !this.isTime(piece.slot) ? this.language.numerals.starts : '';
    for (const first of firsts) {
      this.starts.add(first.charCodeAt(0));
      this.starts.add(first.toUpperCase().charCodeAt(0));
    }
  }

  private walk(here: Node, text: string, from: number, at: number, values: Values, best: Reading | null): Reading | null {
    let found = best;
    if (here.ends && at > from && (!found || at > found.end) && !(this.language.spaced && isInsideWord(text, at))) found = { end: at, is: here.ends.is, code: fill(here.ends.means, values) };
    for (const { slot, name, node: next } of here.slots) {
      const value = this.slotAt(slot, text, at);
      if (value) found = this.walk(next, text, from, value.end, { name, text: value.text, rest: values }, found);
    }
    const next = here.next.get(lowerCase(text.charCodeAt(at)));
    return next ? this.walk(next, text, from, at + 1, values, found) : found;
  }

  private slotAt(slot: string, text: string, at: number): { end: number; text: string } | null {
    if (this.isTime(slot)) {
      const inner = this.walk(this.plain, text, at, at, null, null);
      return inner && inner.is === slot ? { end: inner.end, text: inner.code } : null;
    }
    const kind = slot.replace(/\d+$/, '');
    const number = this.language.numerals.read(text, at, kind);
    if (!number) return null;
    const limits = LIMITS[kind];
    if (limits && (number.value < limits[0] || number.value > limits[1])) return null;
    return { end: number.end, text: kind === 'month' || kind === 'day' ? String(number.value).padStart(2, '0') : String(number.value) };
  }
}

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
  here.slots.push({ slot: piece.slot, name: piece.name, node: next });
  return next;
}

function fill(means: string, values: Values): string {
  return means.replace(/\{([a-z0-9_]+)\}/g, (_, name: string) => {
    for (let value = values; value; value = value.rest) if (value.name === name) return value.text;
    throw new NotationError(`"${means}" names a slot that its phrase lacks: {${name}}`);
  });
}
