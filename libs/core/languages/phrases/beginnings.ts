import { ROOT, Tree, type Automaton } from './automaton.js';
import { isLatinLetter } from './letters.js';
import type { Graph } from './planting.js';

/** Nothing more is known of a beginning than so many characters; a number that begins in time is known to its end. */
const LONGEST = 10;
/** Marks the end of what is known: anything may follow, or anything but the rest of a word. */
const KNOWN = 1;
const WORD = 2;

/**
 * How everything begins that may be read, so that nearly all places of a text are left after a look. A number is known by its first
 * word, and a time inside another by its own beginning.
 */
export class Beginnings {
  private readonly automaton: Automaton;
  /** The state after the first character. */
  private readonly firsts = new Uint16Array(0x10000);
  /** A bit for every character with which something begins: small enough to stay at hand while a text is gone through. */
  readonly starts = new Uint32Array(0x10000 / 32);

  private constructor(tree: Tree) {
    const automaton = this.automaton = tree.compile();
    for (let code = 0; code < this.firsts.length; code++) {
      this.firsts[code] = automaton.next(automaton.root, code);
      if (this.firsts[code] !== 0) this.starts[code >> 5] = (this.starts[code >> 5] ?? 0) | (1 << (code & 31));
    }
  }

  /** Of words, and of digits and characters with which a number begins; words of letters are known as a whole. */
  static ofWords(words: readonly string[]): Beginnings {
    const tree = new Tree();
    plantAll(tree, ROOT, words);
    return new Beginnings(tree);
  }

  /** Of phrases, some of which hold others. */
  static ofPhrases(plain: Graph, nested: Graph, numbers: readonly string[]): Beginnings {
    const tree = new Tree();
    const plant = (graph: Graph, state: number, node: number, depth: number): void => {
      const { automaton, ends, edges } = graph;
      const place = automaton.placeOf(state);
      const slots = edges.get(place) ?? [];
      if (ends.has(place) || depth >= LONGEST) return tree.mark(node, KNOWN);
      if (slots.some(({ slot }) => !slot.nests)) plantAll(tree, node, numbers);
      // At its very beginning, a phrase that begins with another begins like that.
      if (depth > 0 && slots.some(({ slot }) => slot.nests)) plant(plain, ROOT, node, depth);
      for (const { step, to } of automaton.states[state]?.ways ?? []) {
        const next = step < automaton.columns.length ? tree.child(node, step) : 0;
        if (next !== 0 && tree.markOf(next) !== KNOWN) plant(graph, to, next, depth + 1);
      }
    };
    plant(plain, ROOT, ROOT, 0);
    plant(nested, ROOT, ROOT, 0);
    return new Beginnings(tree);
  }

  /** False when nothing can begin with the character. */
  mayStart(code: number): boolean {
    return (((this.starts[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }

  /** False when nothing can begin at `at`. */
  has(text: string, at: number): boolean {
    const { columns, owners, targets, marks } = this.automaton;
    let state = this.firsts[text.charCodeAt(at)] ?? 0;
    for (let i = at + 1; state !== 0; i++) {
      const mark = marks[state];
      if (mark === KNOWN) return true;
      if (i >= text.length) return mark === WORD;
      const code = text.charCodeAt(i);
      if (mark === WORD && !isLatinLetter(code)) return true;
      const place = state + (columns[code] ?? 0);
      state = owners[place] === state ? targets[place] ?? 0 : 0;
    }
    return false;
  }
}

function plantAll(tree: Tree, from: number, words: readonly string[]): void {
  for (const word of words) {
    let node = from;
    for (let i = 0; i < word.length; i++) node = tree.child(node, word.charCodeAt(i));
    if (tree.markOf(node) !== KNOWN) tree.mark(node, isLatinLetter(word.charCodeAt(word.length - 1)) ? WORD : KNOWN);
  }
}
