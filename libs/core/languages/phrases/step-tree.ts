import { numbers, type Numbers } from './automaton.js';
import { isInserted } from './inserted.js';
import { Match, type Wording } from './match.js';
import type { Fitting, SlotSet } from './slots.js';
import { ATTRIBUTIVE, DONE, NOMINAL, type Token } from './token.js';

/** One piece of a rule written out. */
export interface Step {
  /** What may lie before it: nothing, the rest of the clause, the rest of the sentence. */
  gap: 'none' | 'clause' | 'sentence';
  slot: number;
  name: string;
  /** True when the slot is a verb's, so that its form matters. */
  verb: boolean;
  attributive: boolean;
  /** True behind a mark that makes a noun of a verb (的审议): the verb counts as that noun too. */
  nominal: boolean;
}

/** A rule written out, and the slots that may not be filled between its first and its last step. */
export interface Program extends Wording {
  steps: readonly Step[];
  without: SlotSet;
}

/** A step behind those before it; rules that begin alike share their first steps. Node 0 is what stands before all first steps. */
interface Node {
  step: Step | null;
  parent: number;
  children: number[];
  /** How many steps lead there. */
  depth: number;
  /** The programs that end here. */
  ends: number[];
}

/** A gap within a clause or sentence reaches no further than this many characters; further where a comma sets apart what it leads to, for that belongs to the verb of the sentence. */
const REACH = { none: 0, clause: 90, sentence: 260, apart: 400 };
const GAPS: readonly Step['gap'][] = ['none', 'clause', 'sentence'];
const NONE = 0;
const CLAUSE = 1;
const START = 0;
const NEVER = -1;
const NOTHING: Fitting = { first: [], slots: [], barriers: [] };
/** A node knows by one bit for each mixture of the forms of a token whether it takes that. */
const MIXTURES = 8;

/** Where a text has come to while its tokens are gone through. */
interface Place {
  tokens: readonly Token[];
  at: number;
  /** The last token that ended a clause, or a sentence. */
  clause: number;
  sentence: number;
}

/**
 * All rules of a language as one tree of steps. One pass over the tokens keeps, for every node, the latest arrival there.
 * What is behind a node is awaited from then on, under its slot, so that a token is held against nothing but what can follow.
 */
export class StepTree {
  private readonly nodes: Node[] = [{ step: null, parent: START, children: [], depth: 0, ends: [] }];
  /** What is asked of nodes for every token, in arrays by their numbers: the step before, the gap to it, the slot, the mixtures of forms that are taken, how many steps lead there, the programs that end there. */
  private readonly parents: Numbers;
  private readonly gaps: Uint8Array;
  private readonly slots: Numbers;
  private readonly forms: Uint8Array;
  private readonly depths: Uint8Array;
  private readonly ends: readonly (readonly number[] | null)[];
  /** The children of all nodes in a row, and where those of a node begin. */
  private readonly children: Numbers;
  private readonly childrenFrom: Numbers;
  /** 1 for every node, and for those that lead to a rule for recitals; and which of the two counts for the text at hand. */
  private readonly all: Uint8Array;
  private readonly inRecitals: Uint8Array;
  private wanted: Uint8Array;
  /** Every arrival at a node, in order: the node, the token, and the arrival at the parent from which the way went on. So many of them belong to the text at hand. */
  private readonly arrivedAt: number[] = [];
  private readonly arrivedWith: number[] = [];
  private readonly arrivedFrom: number[] = [];
  private arrivals = 0;
  /** The latest arrival at each node. */
  private readonly latest: Int32Array;
  /** Room for the tokens of a way. */
  private readonly way: Int32Array;
  /** For every slot the node that came to be awaited last, and for every node the one before it in the same slot; START for none. */
  private readonly awaited: Numbers;
  private readonly others: Numbers;
  /** The steps that the token at hand goes behind others. */
  private readonly next: Numbers;
  /** Sets of slots that may not be filled, each once; and the last token that filled one. */
  private readonly barriers: SlotSet[] = [];
  private readonly barrierOf: number[];
  private readonly barredAt: Int32Array;

  constructor(private readonly programs: readonly Program[]) {
    for (const [number, { steps }] of programs.entries()) this.plant(steps, number);
    this.barrierOf = programs.map(({ without }) => this.barrierFor(without));
    this.parents = numbersOf(this.nodes.map(({ parent }) => parent));
    this.gaps = Uint8Array.from(this.nodes, ({ step }) => (step ? GAPS.indexOf(step.gap) : NONE));
    this.slots = numbersOf(this.nodes.map(({ step }) => step?.slot ?? 0));
    this.forms = Uint8Array.from(this.nodes, ({ step }) => (step ? formsOf(step) : 0));
    this.depths = Uint8Array.from(this.nodes, ({ depth }) => depth);
    this.children = numbersOf(this.nodes.flatMap(({ children }) => children));
    let from = 0;
    this.childrenFrom = numbersOf([...this.nodes.map(({ children }) => { const own = from; from += children.length; return own; }), this.children.length]);
    this.wanted = this.all = new Uint8Array(this.nodes.length).fill(1);
    this.inRecitals = new Uint8Array(this.nodes.length);
    for (const [node, { ends }] of this.nodes.entries()) if (ends.some((end) => programs[end]?.form.recital)) this.markWay(node, this.inRecitals);
    this.latest = new Int32Array(this.nodes.length).fill(NEVER);
    this.way = new Int32Array(Math.max(...this.depths));
    this.awaited = numbers(Math.max(...this.slots) + 1, this.nodes.length);
    this.others = numbers(this.nodes.length, this.nodes.length);
    this.next = numbers(this.nodes.length, this.nodes.length);
    this.ends = this.nodes.map(({ ends }) => (ends.length > 0 ? ends : null));
    this.barredAt = new Int32Array(this.barriers.length);
  }

  /** Every match of every program, in the order of the programs, those of one in the order of their ends. */
  matches(tokens: readonly Token[], recital: boolean): Match[] {
    this.wanted = recital ? this.inRecitals : this.all;
    this.forget();
    this.awaited.fill(START);
    this.barredAt.fill(NEVER);
    const found: Found[] = [];
    const place: Place = { tokens, at: 0, clause: NEVER, sentence: NEVER };
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.is === 'clause' || token.is === 'sentence') {
        if (token.is === 'sentence' || !isInserted(tokens, at)) place.clause = at;
        if (token.is === 'sentence') place.sentence = at;
        continue;
      }
      const fitting = token.slots.fitting ?? this.fittingOf(token.slots);
      if (fitting === NOTHING) continue;
      place.at = at;
      this.take(token, fitting, place, found);
    }
    return inOrder(found);
  }

  /** Goes every step that a token is. */
  private take(token: Token, { first, slots, barriers }: Fitting, place: Place, found: Found[]): void {
    const form = 1 << token.forms;
    // A verb used as an attribute or as a noun is no other thing that is to be done: 将各国提交的材料分发.
    if ((token.forms & (ATTRIBUTIVE | NOMINAL)) === 0) for (let i = 0; i < barriers.length; i++) this.barredAt[barriers[i] ?? 0] = place.at;
    let count = 0;
    for (let i = 0; i < slots.length; i++) {
      for (let node = this.awaited[slots[i] ?? 0] ?? START; node !== START; node = this.others[node] ?? START) {
        if (((this.forms[node] ?? 0) & form) !== 0 && this.isWithinReach(node, place)) this.queue(node, count++);
      }
    }
    for (let i = 0; i < count; i++) this.reach(this.next[i] ?? START, place.at, found);
    for (let i = 0; i < first.length; i++) {
      const node = first[i] ?? START;
      if (this.wanted[node] === 1 && ((this.forms[node] ?? 0) & form) !== 0) this.reach(node, place.at, found);
    }
  }

  /** Puts a step among those that are to be gone, the deepest first: one token is no two steps of a way. */
  private queue(node: number, count: number): void {
    const { next, depths } = this;
    const depth = depths[node] ?? 0;
    let place = count;
    for (; place > 0 && (depths[next[place - 1] ?? START] ?? 0) < depth; place--) next[place] = next[place - 1] ?? START;
    next[place] = node;
  }

  /** True when nothing stands between a step and the one before it that the gap may not cross. */
  private isWithinReach(node: number, { tokens, at, clause, sentence }: Place): boolean {
    const from = this.arrivedWith[this.latest[this.parents[node] ?? START] ?? NEVER] ?? NEVER;
    const gap = this.gaps[node];
    if (gap === NONE) return at === from + 1 && Boolean(tokens[at]?.glued);
    if (from <= (gap === CLAUSE ? clause : sentence)) return false;
    const way = (tokens[at]?.start ?? 0) - (tokens[from]?.end ?? 0);
    return way <= (gap === CLAUSE ? REACH.clause : REACH.sentence) || (gap !== CLAUSE && way <= REACH.apart && tokens[at - 1]?.is === 'clause');
  }

  private reach(node: number, at: number, found: Found[]): void {
    if (this.latest[node] === NEVER) this.awaitChildren(node);
    const arrival = this.arrivals++;
    this.arrivedAt[arrival] = node;
    this.arrivedWith[arrival] = at;
    this.arrivedFrom[arrival] = this.latest[this.parents[node] ?? START] ?? NEVER;
    this.latest[node] = arrival;
    const ends = this.ends[node];
    if (ends) this.end(node, arrival, ends, found);
  }

  /** Makes all nodes such as nothing has arrived at. */
  private forget(): void {
    for (let arrival = 0; arrival < this.arrivals; arrival++) this.latest[this.arrivedAt[arrival] ?? START] = NEVER;
    this.arrivals = 0;
  }

  private awaitChildren(node: number): void {
    const { children, childrenFrom, slots, awaited, others, wanted } = this;
    const end = childrenFrom[node + 1] ?? 0;
    for (let i = childrenFrom[node] ?? 0; i < end; i++) {
      const child = children[i] ?? START;
      if (wanted[child] === 0) continue;
      const slot = slots[child] ?? 0;
      others[child] = awaited[slot] ?? START;
      awaited[slot] = child;
    }
  }

  /** Notes the matches of the programs that end in a node, unless a barrier stands in between. */
  private end(node: number, arrival: number, ends: readonly number[], found: Found[]): void {
    const { way } = this;
    const last = (this.depths[node] ?? 0) - 1;
    for (let at = arrival, step = last; step >= 0; at = this.arrivedFrom[at] ?? NEVER, step--) way[step] = this.arrivedWith[at] ?? 0;
    const first = way[0] ?? 0;
    for (const end of ends) {
      const program = this.programs[end];
      if (!program || first <= (this.barredAt[this.barrierOf[end] ?? 0] ?? NEVER)) continue;
      const tokens: number[] = [];
      for (const place of program.places) tokens.push(way[place] ?? 0);
      found.push({ program: end, match: new Match(program, tokens, first, way[last] ?? 0) });
    }
  }

  private fittingOf(slots: SlotSet): Fitting {
    const nodes = [...this.nodes.keys()].filter((number) => slots.has(this.nodes[number]?.step?.slot ?? -1));
    const first = nodes.filter((number) => this.nodes[number]?.parent === START);
    const further = nodes.filter((number) => this.nodes[number]?.parent !== START);
    const barriers = [...this.barriers.keys()].filter((barrier) => this.barriers[barrier]?.meets(slots));
    return slots.fitting = nodes.length + barriers.length > 0 ? { first, slots: [...new Set(further.map((number) => this.nodes[number]?.step?.slot ?? 0))], barriers } : NOTHING;
  }

  /** Marks a node and all those on the way to it. */
  private markWay(node: number, marks: Uint8Array): void {
    for (let at = node; at !== START; at = this.nodes[at]?.parent ?? START) marks[at] = 1;
  }

  private plant(steps: readonly Step[], program: number): void {
    let number = START;
    for (const step of steps) number = this.childOf(number, step);
    this.nodes[number]?.ends.push(program);
  }

  private childOf(parent: number, step: Step): number {
    const children = this.nodes[parent]?.children ?? [];
    const known = children.find((number) => { const other = this.nodes[number]?.step; return other && isSame(other, step); });
    if (known !== undefined) return known;
    const made = this.nodes.push({ step, parent, children: [], depth: (this.nodes[parent]?.depth ?? 0) + 1, ends: [] }) - 1;
    children.push(made);
    return made;
  }

  private barrierFor(without: SlotSet): number {
    const slots = String(without.values());
    const known = this.barriers.findIndex((other) => String(other.values()) === slots);
    return known >= 0 ? known : this.barriers.push(without) - 1;
  }
}

const numbersOf = (values: readonly number[]): Numbers => { const array = numbers(values.length, Math.max(...values)); array.set(values); return array; };

const NO_MATCHES: Match[] = [];

interface Found { program: number; match: Match }

/** In the order of the programs; what one of them found stays as it is. */
function inOrder(found: Found[]): Match[] {
  if (found.length === 0) return NO_MATCHES;
  if (found.length > 1) found.sort((a, b) => a.program - b.program);
  return found.map(({ match }) => match);
}

/** Steps of different names can still share a node: each program knows the names of its own. */
const isSame = (a: Step, b: Step): boolean => a.gap === b.gap && a.slot === b.slot && a.verb === b.verb && a.attributive === b.attributive && a.nominal === b.nominal;

/** A bit for every mixture of forms in which a token may stand there. */
function formsOf({ verb, attributive, nominal }: Step): number {
  let taken = 0;
  for (let form = 0; form < MIXTURES; form++) {
    const fits = !verb || (((form & ATTRIBUTIVE) !== 0) === attributive && (form & DONE) === 0 && ((form & NOMINAL) === 0 || nominal));
    if (fits) taken |= 1 << form;
  }
  return taken;
}
