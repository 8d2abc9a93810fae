import { ROOT, Tree, type Automaton } from './automaton.js';
import { isLatinLetter, lowerCase } from './letters.js';
import type { Graph } from './planting.js';

/** Nothing more is known of a beginning than so many characters; a number that begins in time is known to its end. A Chinese character tells as much as several letters. */
const LONGEST = { spaced: 12, unspaced: 5 };
/** Mark the end of what is known: anything may follow, or anything but the rest of a word; a word that may mean a time. */
const KNOWN = 1;
const WORD = 2;
const HINT = 4;
/** What a look may find. */
export const TIME = 1;
export const TIMELY = 2;

/**
 * How everything begins that may be read, so that nearly all places of a text are left after a look. A number is known by its first
 * word, and a time inside another by its own beginning.
 */
export class Beginnings {
  private readonly automaton: Automaton;
  /** The state after the first character. */
  private readonly firsts = new Int32Array(0x10000);
  /** A bit for every character with which something begins: small enough to stay at hand while a text is gone through. */
  private readonly starts = new Uint32Array(0x10000 / 32);

  /** 1 for every head of three Latin letters with which something can begin; most words of a text are left for theirs. */
  private readonly heads: Uint8Array;

  private constructor(tree: Tree) {
    const automaton = this.automaton = tree.compile();
    this.heads = headsOf(automaton);
    for (let code = 0; code < this.firsts.length; code++) {
      this.firsts[code] = automaton.next(automaton.root, code);
      if (this.firsts[code] !== 0) this.starts[code >> 5] = (this.starts[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  /** Of words, and of digits and characters with which a number begins; words of letters are known as a whole. */
  static ofWords(words: readonly string[]): Beginnings {
    const tree = new Tree();
    plantAll(tree, ROOT, words, KNOWN);
    return new Beginnings(tree);
  }

  /**
   * Of phrases, some of which hold others.
   * @param hints words that may mean a time although they are none
   */
  static ofPhrases(plain: Graph, nested: Graph, numbers: readonly string[], hints: readonly string[], spaced: boolean): Beginnings {
    const tree = new Tree();
    const longest = spaced ? LONGEST.spaced : LONGEST.unspaced;
    const plant = (graph: Graph, state: number, node: number, depth: number): void => {
      const { automaton, stops } = graph;
      const stop = stops[automaton.placeOf(state)];
      const slots = stop?.edges ?? [];
      if (stop?.phrase || depth >= longest) return mark(tree, node, KNOWN);
      if (slots.some(({ slot }) => !slot.nests)) plantAll(tree, node, numbers, KNOWN);
      // At its very beginning, a phrase that begins with another begins like that.
      if (depth > 0 && slots.some(({ slot }) => slot.nests)) plant(plain, ROOT, node, depth);
      for (const { step, to } of automaton.states[state]?.ways ?? []) {
        const next = step < automaton.columns.length ? tree.child(node, step) : 0;
        if (next !== 0 && (tree.markOf(next) & KNOWN) === 0) plant(graph, to, next, depth + 1);
      }
    };
    plant(plain, ROOT, ROOT, 0);
    plant(nested, ROOT, ROOT, 0);
    plantAll(tree, ROOT, hints, HINT);
    return new Beginnings(tree);
  }

  /** False when nothing can begin with the character. */
  mayStart(code: number): boolean {
    return (((this.starts[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }

  /** False when nothing can begin at `at`. */
  has(text: string, at: number): boolean {
    return (this.look(text, at) & TIME) !== 0;
  }

  /** False when nothing can begin with the Latin letter at `at`, seeing the two characters behind it; a quick look before the long one. */
  headMayStart(text: string, at: number): boolean {
    const first = letter(text.charCodeAt(at));
    const second = at + 1 < text.length ? letter(text.charCodeAt(at + 1)) : 0;
    const third = at + 2 < text.length ? letter(text.charCodeAt(at + 2)) : 0;
    return first === 0 || this.heads[(first * LETTERS + second) * LETTERS + third] === 1;
  }

  /** What can begin at `at`: TIME, TIMELY, both or 0. */
  look(text: string, at: number): number {
    const { columns, owners, targets, marks } = this.automaton;
    let state = this.firsts[text.charCodeAt(at)] ?? 0;
    let found = 0;
    for (let i = at + 1; state !== 0; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      const mark = marks[state] ?? 0;
      if (mark !== 0) {
        if ((mark & HINT) !== 0) found |= TIMELY;
        if ((mark & KNOWN) !== 0 || ((mark & WORD) !== 0 && !isLatinLetter(code))) found |= TIME;
      }
      const place = state + (columns[code] ?? 0);
      state = owners[place] === state ? targets[place] ?? 0 : 0;
    }
    return found;
  }
}

/** Latin letters are 1 to 26 whatever their case, and anything else is 0. */
const LETTERS = 27;
const letter = (code: number): number => (isLatinLetter(code) ? (code | 32) - 96 : 0);

/** Which heads of three lead anywhere. What is no letter may be any character, so that it leads on wherever one does. */
function headsOf(automaton: Automaton): Uint8Array {
  const heads = new Uint8Array(LETTERS ** 3);
  const byPlace = new Map(automaton.states.map((state, number) => [automaton.placeOf(number), state]));
  const fill = (place: number, depth: number, head: number): void => {
    const { mark, ways } = byPlace.get(place) ?? { mark: 0, ways: [] };
    const size = LETTERS ** (3 - depth);
    if (mark !== 0 || depth === 3) return void heads.fill(1, head * size, (head + 1) * size);
    for (const { step, to } of ways) {
      const next = letter(step);
      if (next !== 0) fill(automaton.placeOf(to), depth + 1, head * LETTERS + next);
      else if (depth > 0) heads.fill(1, head * size, head * size + size / LETTERS);
    }
  };
  fill(automaton.root, 0, 0);
  return heads;
}

function plantAll(tree: Tree, from: number, words: readonly string[], as: typeof KNOWN | typeof HINT): void {
  for (const word of words) {
    let node = from;
    for (let i = 0; i < word.length; i++) node = tree.child(node, lowerCase(word.charCodeAt(i)));
    mark(tree, node, as === KNOWN && isLatinLetter(word.charCodeAt(word.length - 1)) ? WORD : as);
  }
}

const mark = (tree: Tree, node: number, also: number): void => tree.mark(node, tree.markOf(node) | also);
