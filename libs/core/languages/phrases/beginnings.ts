import { CHARACTERS, ROOT, Tree, type Alphabet, type Automaton } from './automaton.js';
import { isLatinLetter, lowerCase } from './letters.js';
import type { Graph } from './planting.js';
import type { Spelling } from './spelling.js';

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
  private constructor(private readonly automaton: Automaton) {}

  /**
   * Of phrases, some of which hold others.
   * @param hints words that may mean a time although they are none
   */
  static ofPhrases(plain: Graph, nested: Graph, numbers: readonly string[], hints: readonly string[], spaced: boolean, alphabet: Alphabet): Beginnings {
    const tree = new Tree();
    const longest = spaced ? LONGEST.spaced : LONGEST.unspaced;
    const plant = (graph: Graph, state: number, node: number, depth: number): void => {
      const { automaton, stops } = graph;
      const stop = stops[automaton.marks[automaton.placeOf(state)] ?? 0];
      const slots = stop?.edges ?? [];
      if (stop?.phrase || depth >= longest) return mark(tree, node, KNOWN);
      if (slots.some(({ slot }) => !slot.nests)) plantAll(tree, node, numbers, KNOWN);
      // At its very beginning, a phrase that begins with another begins like that.
      if (depth > 0 && slots.some(({ slot }) => slot.nests)) plant(plain, ROOT, node, depth);
      for (const { step, to } of automaton.states[state]?.ways ?? []) {
        const next = step < CHARACTERS ? tree.child(node, step) : 0;
        if (next !== 0 && (tree.markOf(next) & KNOWN) === 0) plant(graph, to, next, depth + 1);
      }
    };
    plant(plain, ROOT, ROOT, 0);
    plant(nested, ROOT, ROOT, 0);
    plantAll(tree, ROOT, hints, HINT);
    return new Beginnings(tree.compile(alphabet));
  }

  /** False when nothing can begin with the character. */
  mayStart(code: number): boolean {
    return this.automaton.next(this.automaton.root, code) !== 0;
  }

  /** What can begin at `at` in a text that is spelled in the alphabet: TIME, TIMELY, both or 0. */
  look(spelling: Spelling, at: number): number {
    const { automaton } = this;
    const { marks } = automaton;
    const { codes } = spelling;
    let state = automaton.root;
    let found = 0;
    for (let i = at; state !== 0; i++) {
      const mark = marks[state] ?? 0;
      if (mark !== 0) {
        if ((mark & HINT) !== 0) found |= TIMELY;
        if ((mark & KNOWN) !== 0 || ((mark & WORD) !== 0 && !spelling.isLatin(i))) found |= TIME;
      }
      state = automaton.follow(state, codes[i] ?? 0);
    }
    return found;
  }
}

function plantAll(tree: Tree, from: number, words: readonly string[], as: typeof KNOWN | typeof HINT): void {
  for (const word of words) {
    let node = from;
    for (let i = 0; i < word.length; i++) node = tree.child(node, lowerCase(word.charCodeAt(i)));
    mark(tree, node, as === KNOWN && isLatinLetter(word.charCodeAt(word.length - 1)) ? WORD : as);
  }
}

const mark = (tree: Tree, node: number, also: number): void => tree.mark(node, tree.markOf(node) | also);
