import { Match, type Wording } from './match.js';
import type { Fitting, SlotSet } from './slots.js';
import type { Token } from './tokens.js';

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

/** A gap within a clause or sentence reaches no further than this many characters. */
const REACH = { none: 0, clause: 90, sentence: 260 };
const START = 0;
const NEVER = -1;
const NOTHING: Fitting = { nodes: [], parents: [], barriers: [] };
/** The forms that a token can have, a bit for each; a node knows by one bit for each mixture of them whether it takes that. */
const ATTRIBUTIVE = 1;
const DONE = 2;
const NOMINAL = 4;
const MIXTURES = 8;

/**
 * All rules of a language as one tree of steps. One pass over the tokens keeps, for every node, the latest way to have got there,
 * so that the cost is tokens × the nodes that their slots fit, whatever the text.
 */
export class StepTree {
  private readonly nodes: Node[] = [{ step: null, parent: START, children: [], depth: 0, ends: [] }];
  /** For every node the mixtures of forms that it takes. */
  private readonly forms: Uint8Array;
  /** The token that reached a node last, and in a row of its own all tokens on the way there. */
  private readonly latest: Int32Array;
  private readonly ways: Int32Array;
  private readonly longest: number;
  /** Sets of slots that may not be filled, each once; and the last token that filled one. */
  private readonly barriers: SlotSet[] = [];
  private readonly barrierOf: number[];
  private readonly barredAt: Int32Array;

  constructor(private readonly programs: readonly Program[]) {
    for (const [number, { steps }] of programs.entries()) this.plant(steps, number);
    this.barrierOf = programs.map(({ without }) => this.barrierFor(without));
    this.longest = this.nodes.reduce((longest, { depth }) => Math.max(longest, depth), 0);
    this.forms = Uint8Array.from(this.nodes, ({ step }) => (step ? formsOf(step) : 0));
    this.latest = new Int32Array(this.nodes.length);
    this.ways = new Int32Array(this.nodes.length * this.longest);
    this.barredAt = new Int32Array(this.barriers.length);
  }

  /** Every match of every program, in the order of the programs, those of one in the order of their ends. */
  matches(tokens: readonly Token[]): Match[] {
    const { latest, forms } = this;
    latest.fill(NEVER);
    latest[START] = 0;
    this.barredAt.fill(NEVER);
    const found: Found[] = [];
    let clause = NEVER;
    let sentence = NEVER;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.is === 'clause' || token.is === 'sentence') {
        if (token.is === 'sentence' || !isInserted(tokens, at)) clause = at;
        if (token.is === 'sentence') sentence = at;
        continue;
      }
      const fitting = token.slots.fitting ?? this.fittingOf(token.slots);
      if (fitting === NOTHING) continue;
      const { nodes, parents, barriers } = fitting;
      for (let i = 0; i < barriers.length; i++) this.barredAt[barriers[i] ?? 0] = at;
      const form = 1 << ((token.attributive ? ATTRIBUTIVE : 0) | (token.done ? DONE : 0) | (token.nominal ? NOMINAL : 0));
      for (let i = 0; i < nodes.length; i++) {
        const from = latest[parents[i] ?? START] ?? NEVER;
        if (from === NEVER) continue;
        const number = nodes[i] ?? START;
        const node = this.nodes[number];
        if (!node?.step || ((forms[number] ?? 0) & form) === 0 || (node.depth > 1 && !reaches(node.step.gap, tokens, from, at, clause, sentence))) continue;
        this.reach(number, node, at);
        if (node.ends.length > 0) this.end(number, node, found);
      }
    }
    return inOrder(found);
  }

  private reach(number: number, { depth, parent }: Node, at: number): void {
    const { ways, longest } = this;
    const row = number * longest;
    const before = parent * longest;
    for (let i = 0; i < depth - 1; i++) ways[row + i] = ways[before + i] ?? 0;
    ways[row + depth - 1] = at;
    this.latest[number] = at;
  }

  /** Notes the matches of the programs that end in a node, unless a barrier stands in between. */
  private end(number: number, { ends, depth }: Node, found: Found[]): void {
    const { ways, longest } = this;
    const row = number * longest;
    const first = ways[row] ?? 0;
    for (const end of ends) {
      const program = this.programs[end];
      if (!program || first <= (this.barredAt[this.barrierOf[end] ?? 0] ?? NEVER)) continue;
      const tokens: number[] = [];
      for (const place of program.places) tokens.push(ways[row + place] ?? 0);
      found.push({ program: end, match: new Match(program, tokens, first, ways[row + depth - 1] ?? 0) });
    }
  }

  private fittingOf(slots: SlotSet): Fitting {
    const nodes = [...this.nodes.keys()].filter((number) => slots.has(this.nodes[number]?.step?.slot ?? -1)).sort((a, b) => (this.nodes[b]?.depth ?? 0) - (this.nodes[a]?.depth ?? 0));
    const barriers = [...this.barriers.keys()].filter((barrier) => this.barriers[barrier]?.meets(slots));
    const parents = nodes.map((number) => this.nodes[number]?.parent ?? START);
    return slots.fitting = nodes.length + barriers.length > 0 ? { nodes, parents, barriers } : NOTHING;
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

/** "The Committee, at the sixtieth session of the Assembly, establish …": commas around nothing but a time part no clauses. */
function isInserted(tokens: readonly Token[], comma: number): boolean {
  const opens = comma + (tokens[comma + 2]?.word?.body ? 3 : 2);
  if (tokens[comma + 1]?.time && tokens[comma + 1]?.glued && tokens[opens]?.is === 'clause' && tokens[opens]?.glued) return true;
  const time = tokens[comma - 1]?.word?.body ? comma - 2 : comma - 1;
  return Boolean(tokens[comma]?.glued && tokens[time]?.time && tokens[time]?.glued && tokens[time - 1]?.is === 'clause');
}

/** True when nothing stands between two tokens that the gap may not cross. */
function reaches(gap: Step['gap'], tokens: readonly Token[], from: number, to: number, clause: number, sentence: number): boolean {
  if (gap === 'none') return to === from + 1 && Boolean(tokens[to]?.glued);
  if (from <= (gap === 'clause' ? clause : sentence)) return false;
  return (tokens[to]?.start ?? 0) - (tokens[from]?.end ?? 0) <= REACH[gap];
}
