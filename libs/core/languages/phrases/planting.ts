import type { Language, NumberAt, TimePhrase } from '../language.js';
import { ROOT, Tree, type Alphabet, type Automaton } from './automaton.js';
import { lowerCase } from './letters.js';
import { isEven, meaningOf, type Meaning } from './mention.js';
import { NotationError, variants, type Piece } from './notation.js';

/** A slot of a time, as a way from one state to another. */
export interface Slot {
  slot: string;
  name: string;
  /** What a number is read for. */
  reads: keyof NumberAt;
  padded: boolean;
  limits: readonly [number, number] | null;
  /** True when the slot holds another time. */
  nests: boolean;
}

/** The slots of a state, in the order of the phrases, with the state that each leads to. */
export type Edges = readonly { slot: Slot; to: number }[];

/** A state at which something ends or a slot begins. */
export interface Stop { phrase: Meaning | null; edges: Edges }

/** Phrases ready to be walked along: the stops by the mark of their state; a state without a mark is none. */
export interface Graph { automaton: Automaton; stops: readonly (Stop | null)[] }

/** Ranges that a numeric slot may hold; slots that are not listed take any number. */
const LIMITS: Record<string, readonly [number, number]> = { year: [1000, 2999], month: [1, 12], day: [1, 31], quarter: [1, 4] };
const READS: Record<string, keyof NumberAt> = { n: 'count', nth: 'ordinal', month: 'month', year: 'year' };
const PADDED: ReadonlySet<string> = new Set(['month', 'day']);
/** Slots with a range hold numbers of so many digits, padded or not; those of another time have a shape of their own. */
const isEvenSlot = (slot: string): boolean => LIMITS[kindOf(slot)] !== undefined || NESTING.has(slot);
const kindOf = (slot: string): string => slot.replace(/\d+$/, '');
const NESTING: ReadonlySet<string> = new Set(['date', 'session', 'length', 'every']);
/** Steps above the characters are slots. */
const FIRST_SLOT = 0x10000;
const SPACE = 32;

/** The times of a language as two graphs: plain ones, and those that hold another time as a slot; their letters are added to the alphabet. */
export function graphsOf({ times, spaced }: Pick<Language, 'times' | 'spaced'>, alphabet: Alphabet): { plain: Graph; nested: Graph } {
  const planter = new Planter(spaced);
  for (const phrase of times) for (const way of variants(phrase.reads)) planter.plant(way, phrase);
  for (const tree of [planter.plain, planter.nested]) tree.spellIn(alphabet);
  return { plain: planter.graphOf(planter.plain, alphabet), nested: planter.graphOf(planter.nested, alphabet) };
}

class Planter {
  readonly plain = new Tree();
  readonly nested = new Tree();
  private readonly slots: Slot[] = [];
  private readonly meanings: Meaning[] = [];
  private readonly meaningNumbers = new Map<string, number>();

  constructor(private readonly spaced: boolean) {}

  plant(way: readonly Piece[], phrase: TimePhrase): void {
    const tree = way.some((piece) => piece.is === 'slot' && NESTING.has(piece.slot)) ? this.nested : this.plain;
    let node = ROOT;
    for (const [i, piece] of way.entries()) {
      if (piece.is === 'gap') throw new NotationError(`a time has no gaps: "${phrase.reads}"`);
      if (this.spaced && parted(way[i - 1], piece)) node = tree.child(node, SPACE);
      node = piece.is === 'word' ? plantWord(tree, node, piece.text) : tree.child(node, FIRST_SLOT + this.slotNumber(piece));
    }
    // Of two phrases that are written alike the first one counts.
    if (tree.markOf(node) === 0) tree.mark(node, this.meaningNumber(phrase, way));
  }

  graphOf(tree: Tree, alphabet: Alphabet): Graph {
    const automaton = tree.compile(alphabet);
    const stops: (Stop | null)[] = [null];
    for (const [i, { mark, ways }] of automaton.states.entries()) {
      const phrase = this.meanings[mark - 1] ?? null;
      const edges = ways.flatMap(({ step, to }) => { const slot = this.slots[step - FIRST_SLOT]; return slot ? [{ slot, to: automaton.placeOf(to) }] : []; });
      // What ends in a state was a phrase as long as it was a tree; from now on it is the stop there.
      automaton.marks[automaton.placeOf(i)] = phrase || edges.length > 0 ? stops.push({ phrase, edges }) - 1 : 0;
    }
    return { automaton, stops };
  }

  private slotNumber({ slot, name }: Piece & { is: 'slot' }): number {
    const known = this.slots.findIndex((other) => other.slot === slot && other.name === name);
    if (known >= 0) return known;
    const kind = kindOf(slot);
    return this.slots.push({ slot, name, reads: READS[kind] ?? 'other', padded: PADDED.has(kind), limits: LIMITS[kind] ?? null, nests: NESTING.has(slot) }) - 1;
  }

  /** Phrases that mean the same have one number, so that what leads to them can be shared. */
  private meaningNumber(phrase: TimePhrase, way: readonly Piece[]): number {
    const key = `${phrase.is} ${phrase.means}`;
    let number = this.meaningNumbers.get(key);
    const slots = new Map(way.flatMap((piece) => (piece.is === 'slot' ? [[piece.name, isEvenSlot(piece.slot)] as const] : [])));
    if (number === undefined) {
      number = this.meanings.push(meaningOf(phrase, slots));
      this.meaningNumbers.set(key, number);
    }
    const meaning = this.meanings[number - 1];
    if (meaning && !isEven(meaning.parts, slots)) meaning.shape = null;
    return number;
  }
}

function plantWord(tree: Tree, from: number, text: string): number {
  let node = from;
  for (let i = 0; i < text.length; i++) node = tree.child(node, lowerCase(text.charCodeAt(i)));
  return node;
}

/** White space parts two pieces, but not those that a mark joins: "15–19", "mid-June", "sessions, respectively". */
const parted = (before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined && !(before.is === 'word' && /[–\-/]$/.test(before.text)) && !(piece.is === 'word' && /^[^\p{L}\p{N}]/u.test(piece.text));
