import type { Rule } from '../language.js';
import { variants, type Piece } from './notation.js';
import { SlotSet } from './slots.js';
import type { Token } from './tokens.js';
import type { WordList } from './words.js';

/** A rule found in a text. */
export interface Match {
  rule: Rule;
  /** Index of the token that fills each slot, by the slot's name; words stand under their own text. */
  filled: ReadonlyMap<string, number>;
  /** Index of the first and of the last token of the match. */
  first: number;
  last: number;
}

interface Step {
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

interface Program {
  rule: Rule;
  steps: Step[];
  without: SlotSet;
  /** The slots of all steps, and with them those that may not be filled. */
  needs: SlotSet;
  concerns: SlotSet;
}
interface Chain { token: number; step: Step; before: Chain | null }

/** A gap within a clause or sentence reaches no further than this many characters. */
const REACH = { none: 0, clause: 90, sentence: 260 };

/**
 * The rules of a language, compiled. Each variant of a rule is a row of steps; one pass over the tokens keeps, for every
 * step, the latest way to have got there. So the cost is tokens × steps, whatever the text.
 */
export class RuleSet {
  private readonly programs: Program[] = [];
  /** The programs that cannot do without a slot, each under the one that fewest of them need, by the slot's number. */
  private readonly bySlot: number[][] = [];

  constructor(rules: readonly Rule[], private readonly words: WordList, verbSlots: ReadonlySet<string>, private readonly attributives: readonly string[]) {
    for (const rule of rules) {
      const without = (rule.without ?? []).map((item) => this.slotOf(item));
      for (const phrase of typeof rule.reads === 'string' ? [rule.reads] : rule.reads) {
        for (const way of variants(phrase, attributives)) this.programs.push(program(rule, this.steps(way, verbSlots), without));
      }
    }
    this.index();
  }

  /** Every match of every rule. */
  matches(tokens: readonly Token[]): Match[] {
    const present = new SlotSet();
    for (const token of tokens) present.addAll(token.slots);
    const able: number[] = [];
    for (let slot = 0; slot < this.bySlot.length; slot++) {
      const programs = this.bySlot[slot];
      if (programs && present.has(slot)) for (const at of programs) if (present.hasAll(this.programs[at]?.needs ?? present)) able.push(at);
    }
    const found: Match[] = [];
    for (const at of able.sort((a, b) => a - b)) {
      const program = this.programs[at];
      if (program) run(program, tokens, found);
    }
    return found;
  }

  private index(): void {
    const uses = new Map<number, number>();
    for (const { needs } of this.programs) for (const slot of needs.values()) uses.set(slot, (uses.get(slot) ?? 0) + 1);
    for (const [at, { needs }] of this.programs.entries()) {
      const rarest = needs.values().reduce((best, slot) => ((uses.get(slot) ?? 0) < (uses.get(best) ?? Infinity) ? slot : best), -1);
      (this.bySlot[rarest] ??= []).push(at);
    }
  }

  private slotOf(item: string): number {
    const slot = /^\{(.+)\}$/.exec(item)?.[1];
    if (slot) return this.words.slot(slot);
    this.words.add(item, `=${item}`);
    return this.words.slot(`=${item}`);
  }

  private steps(way: Piece[], verbSlots: ReadonlySet<string>): Step[] {
    const steps: Step[] = [];
    let gap: Step['gap'] = 'none';
    let mark = '';
    for (const piece of way) {
      if (piece.is === 'gap') { gap = piece.reach; continue; }
      const item = piece.is === 'word' ? piece.text : `{${piece.slot}}`;
      steps.push({
        gap, slot: this.slotOf(item), name: piece.is === 'word' ? piece.text : piece.name,
        verb: piece.is === 'slot' && verbSlots.has(piece.slot), attributive: piece.is === 'slot' && piece.attributive,
        nominal: gap === 'none' && this.attributives.includes(mark),
      });
      gap = 'none';
      mark = piece.is === 'word' ? piece.text : '';
    }
    return steps;
  }
}

function program(rule: Rule, steps: Step[], forbidden: readonly number[]): Program {
  const without = new SlotSet(forbidden);
  const needs = new SlotSet(steps.map(({ slot }) => slot));
  const concerns = new SlotSet(needs.values());
  concerns.addAll(without);
  return { rule, steps, without, needs, concerns };
}

function run({ rule, steps, without, concerns }: Program, tokens: readonly Token[], found: Match[]): void {
  const reached: (Chain | null)[] = new Array<Chain | null>(steps.length).fill(null);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.is === 'clause' || token.is === 'sentence') {
      for (let i = 0; i < steps.length - 1; i++) if (!crosses(steps[i + 1]?.gap, token.is)) reached[i] = null;
      continue;
    }
    if (!concerns.meets(token.slots)) continue;
    if (without.meets(token.slots)) { reached.fill(null); continue; }
    for (let i = steps.length - 1; i >= 0; i--) {
      const step = steps[i];
      if (!step || !fits(step, token)) continue;
      const before = i > 0 ? reached[i - 1] : null;
      if (i > 0 && !(before && near(step, tokens, before.token, at))) continue;
      reached[i] = { token: at, step, before: before ?? null };
    }
    const end = reached[steps.length - 1];
    if (end?.token === at) found.push(matchOf(rule, end));
  }
}

const crosses = (gap: Step['gap'] | undefined, mark: 'clause' | 'sentence') => gap === 'sentence' && mark === 'clause';

function fits(step: Step, token: Token): boolean {
  return token.slots.has(step.slot) && (!step.verb || (token.attributive === step.attributive && !token.done && (!token.nominal || step.nominal)));
}

function near(step: Step, tokens: readonly Token[], from: number, to: number): boolean {
  if (step.gap === 'none') return to === from + 1 && Boolean(tokens[to]?.glued);
  return (tokens[to]?.start ?? 0) - (tokens[from]?.end ?? 0) <= REACH[step.gap];
}

function matchOf(rule: Rule, end: Chain): Match {
  const filled = new Map<string, number>();
  let first = end.token;
  for (let chain: Chain | null = end; chain; chain = chain.before) {
    if (!filled.has(chain.step.name)) filled.set(chain.step.name, chain.token);
    first = chain.token;
  }
  return { rule, filled, first, last: end.token };
}
