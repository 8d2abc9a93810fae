import { lowerCase } from './letters.js';

/** The state in which every walk begins; what leads nowhere is state 0. */
export const ROOT = 1;

/** Columns of characters; above them stand those of other steps. */
export const CHARACTERS = 0x10000;
/** Room for what else is said of a character beside its column. */
const KIND_BITS = 10;

/**
 * The characters of automata, and all that is said of each in one number: its column in their tables, and in the lowest bits its kind.
 * Automata and readers of a language share one alphabet, so that a text needs no more than one table at hand.
 */
export class Alphabet {
  /** For every character its kind in the lowest KIND_BITS and its column above: what `Automaton.follow` takes. */
  readonly codes: Int32Array;
  /** How many columns there are. */
  size = 1;

  constructor(kindOf: (character: number) => number = () => 0) {
    this.codes = Int32Array.from({ length: CHARACTERS }, (_, character) => kindOf(character));
  }

  /** The column of a character; 0, which no state uses, for those that never occur. Capital Latin letters have the column of the small ones. */
  column(character: number): number {
    return (this.codes[character] ?? 0) >> KIND_BITS;
  }

  add(character: number): void {
    if (character >= CHARACTERS || this.column(character) !== 0) return;
    this.say(character, this.size << KIND_BITS);
    if (character >= 97 && character <= 122) this.say(character - 32, this.size << KIND_BITS);
    this.size++;
  }

  addAll(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(lowerCase(text.charCodeAt(i)));
  }

  /** Adds bits to what is said of a character. */
  say(character: number, bits: number): void {
    this.codes[character] = (this.codes[character] ?? 0) | bits;
  }
}

/**
 * Texts as a tree under construction, on numbers instead of objects: hundreds of thousands of places are no burden. A step is a
 * character's code, or any number above those that the caller gives a meaning of its own.
 */
export class Tree {
  /** For every node the step that leads to it, its first child and its next brother; 0 where there is none. */
  private readonly steps: number[] = [0, 0];
  private readonly children: number[] = [0, 0];
  private readonly brothers: number[] = [0, 0];
  private readonly lasts: number[] = [0, 0];
  private readonly marks: number[] = [0, 0];

  /** The node to which a step leads; made where there is none yet. */
  child(node: number, step: number): number {
    for (let child = this.children[node] ?? 0; child !== 0; child = this.brothers[child] ?? 0) if (this.steps[child] === step) return child;
    const made = this.steps.push(step) - 1;
    this.children.push(0);
    this.brothers.push(0);
    this.lasts.push(0);
    this.marks.push(0);
    const last = this.lasts[node] ?? 0;
    if (last === 0) this.children[node] = made;
    else this.brothers[last] = made;
    this.lasts[node] = made;
    return made;
  }

  /** Says what ends in a node: a number above 0. */
  mark(node: number, mark: number): void {
    this.marks[node] = mark;
  }

  markOf(node: number): number {
    return this.marks[node] ?? 0;
  }

  /** Gives every character in the tree a column. */
  spellIn(alphabet: Alphabet): void {
    for (const step of this.steps) if (step !== 0) alphabet.add(step);
  }

  /** The same as an automaton: nodes from which the same things follow become one state. */
  compile(alphabet = new Alphabet()): Automaton {
    this.spellIn(alphabet);
    const states: State[] = [{ mark: 0, ways: [] }, { mark: 0, ways: [] }];
    const known = new Map<string, number>();
    const stateOf = new Int32Array(this.steps.length);
    // Children are younger than their parents, so that going backwards meets them first.
    for (let node = this.steps.length - 1; node >= ROOT; node--) {
      const state: State = { mark: this.marks[node] ?? 0, ways: [] };
      let key = String(state.mark);
      for (let child = this.children[node] ?? 0; child !== 0; child = this.brothers[child] ?? 0) {
        const way = { step: this.steps[child] ?? 0, to: stateOf[child] ?? 0 };
        state.ways.push(way);
        key += `,${way.step}:${way.to}`;
      }
      let at = node === ROOT ? ROOT : known.get(key);
      if (at === ROOT) states[ROOT] = state;
      else if (at === undefined) known.set(key, at = states.push(state) - 1);
      stateOf[node] = at;
    }
    return new Automaton(states, alphabet);
  }
}

/** What is known of a state: what ends in it, and where it leads, in the order in which the ways were planted. */
export interface State { mark: number; ways: { step: number; to: number }[] }

/**
 * States and steps between them, in two arrays: the rows of a sparse table are laid over each other wherever they leave room
 * ("row displacement"), and a state is known by the place where its row begins. Its step in column `c` stands `c` places further,
 * if that place is its own. A step costs a look-up or two and asks for no memory.
 */
export class Automaton {
  readonly root: number;
  /** For every place the state to which it belongs, and right behind that the state to which it leads. */
  readonly table: Numbers;
  /** What ends in a state; 0 for nothing. */
  readonly marks: Numbers;
  /** The states as they were given, with their places. */
  private readonly places: Int32Array;

  constructor(readonly states: readonly State[], private readonly alphabet: Alphabet) {
    const rows = states.map(({ ways }) => ways.filter(({ step }) => step < CHARACTERS).map(({ step }) => alphabet.column(step)));
    this.places = placesFor(rows);
    this.root = this.places[ROOT] ?? 0;
    const room = Math.max(...this.places) + alphabet.size;
    this.table = numbers(2 * room, room);
    this.marks = numbers(room, states.reduce((most, { mark }) => Math.max(most, mark), 0));
    for (const [i, { ways, mark }] of states.entries()) {
      const state = this.places[i] ?? 0;
      this.marks[state] = mark;
      for (const { step, to } of ways) {
        if (step >= CHARACTERS) continue;
        const place = 2 * (state + alphabet.column(step));
        this.table[place] = state;
        this.table[place + 1] = this.places[to] ?? 0;
      }
    }
  }

  /** The state to which a character leads; 0 when it leads nowhere. */
  next(state: number, code: number): number {
    return this.follow(state, this.alphabet.codes[code] ?? 0);
  }

  /** The same for a character as it is spelled. */
  follow(state: number, spelled: number): number {
    const place = 2 * (state + (spelled >> KIND_BITS));
    return this.table[place] === state ? this.table[place + 1] ?? 0 : 0;
  }

  /** The place of a state, by its number. */
  placeOf(state: number): number {
    return this.places[state] ?? 0;
  }
}

/** Small tables stay at hand for the processor: they are half as wide wherever their numbers are small. */
export type Numbers = Uint16Array | Int32Array;
export const numbers = (length: number, largest: number): Numbers => (largest > 0xffff ? new Int32Array(length) : new Uint16Array(length));

/** Gaps that lie further back than this are given up. */
const REACH = 64;

/** A place for every row of columns, so that no two rows begin at one place or use one: the fullest first, each where there is room first. */
function placesFor(rows: readonly (readonly number[])[]): Int32Array {
  const places = new Int32Array(rows.length);
  const room = 2 + rows.reduce((sum, row) => sum + 1 + Math.max(0, ...row), 0);
  const taken = new Uint8Array(room);
  const begun = new Uint8Array(room);
  let first = 1;
  for (const row of [...rows.keys()].slice(1).sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0))) {
    const columns = rows[row] ?? [];
    while (begun[first] === 1) first++;
    let place = first;
    while (begun[place] === 1 || meets(columns, place, taken)) place++;
    places[row] = place;
    begun[place] = 1;
    first = Math.max(first, place - REACH);
    for (const column of columns) taken[place + column] = 1;
  }
  return places;
}

function meets(columns: readonly number[], place: number, taken: Uint8Array): boolean {
  for (const column of columns) if (taken[place + column] === 1) return true;
  return false;
}
