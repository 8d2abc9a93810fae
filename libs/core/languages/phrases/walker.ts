import type { NumberAt, Written } from '../language.js';
import { Mention, Value, type Meaning, type Values } from './mention.js';
import type { Edges, Graph, Slot } from './planting.js';
import type { Spelling } from './spelling.js';

/** The text along which is walked, and what the slots of a phrase can hold in it. */
export interface Source {
  spelling: Spelling;
  spaced: boolean;
  /** The number at a place; null where there is none. */
  numberAt(at: number): NumberAt | null;
  /** The time at a place that holds no other time; null where there is none. */
  plainAt(at: number): Mention | null;
}

/** Finds the longest phrase of a graph that begins at a place. It remembers one walk at a time, so that nothing is made for a way that leads nowhere. */
export class Walker {
  private start = 0;
  /** The longest phrase so far, where it ends, and what its slots hold. */
  private end = 0;
  private phrase: Meaning | null = null;
  private values: Values = null;

  constructor(private readonly graph: Graph, private readonly source: Source) {}

  longest(at: number): Mention | null {
    this.start = this.end = at;
    this.phrase = null;
    this.walk(this.graph.automaton.root, at, null);
    return this.phrase && new Mention(this.phrase, this.values, at, this.end);
  }

  /** Walks from a state on. @param at how far the reading has come, with `values` in its slots */
  private walk(from: number, at: number, values: Values): void {
    const { automaton, stops } = this.graph;
    const { marks } = automaton;
    const { spelling, spaced } = this.source;
    const { codes } = spelling;
    let state = from;
    for (let here = at; state !== 0; here++) {
      const stop = stops[marks[state] ?? 0];
      if (stop) {
        if (stop.phrase && here > this.end && !(spaced && spelling.isInsideWord(here))) {
          this.phrase = stop.phrase;
          this.values = values;
          this.end = here;
        }
        if (stop.edges.length > 0) this.fill(stop.edges, here, values);
      }
      state = automaton.follow(state, codes[here] ?? 0);
    }
  }

  /** Walks on through every slot that something at `at` fills. */
  private fill(edges: Edges, at: number, values: Values): void {
    let number: NumberAt | null | undefined;
    let inner: Mention | null | undefined;
    for (const { slot, to } of edges) {
      if (slot.nests) {
        if (inner === undefined) inner = this.source.plainAt(at);
        if (inner && holds(slot, inner) && this.leadsOn(to, inner.end)) this.walk(to, inner.end, new Value(slot, 0, inner, values));
        continue;
      }
      if (number === undefined) number = this.source.numberAt(at);
      const written = number && readFor(slot, number);
      if (written && this.leadsOn(to, written.end)) this.walk(to, written.end, new Value(slot, written.value, null, values));
    }
  }

  /** False where nothing ends in a state and nothing follows there: most slots that are filled are no part of a time. */
  private leadsOn(state: number, at: number): boolean {
    const { automaton } = this.graph;
    return automaton.marks[state] !== 0 || automaton.follow(state, this.source.spelling.codes[at] ?? 0) !== 0;
  }
}

const holds = ({ slot }: Slot, { is }: Mention): boolean => is === slot || (is === 'often' && slot === 'every');

/** What a number is read for in a slot; null where it cannot be that. */
function readFor({ reads, limits }: Slot, number: NumberAt): Written | null {
  const written = numberFor(reads, number);
  return written && limits && (written.value < limits[0] || written.value > limits[1]) ? null : written;
}

/** One property each by its name: a name that changes from call to call would have to be looked up. */
function numberFor(reads: keyof NumberAt, number: NumberAt): Written | null {
  switch (reads) {
    case 'count': return number.count;
    case 'ordinal': return number.ordinal;
    case 'month': return number.month;
    case 'year': return number.year;
    case 'other': return number.other;
  }
}
