import type { Rule } from '../language.js';
import { variants, type Piece } from './notation.js';
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

interface Program { rule: Rule; steps: Step[]; without: number[] }
interface Chain { token: number; step: Step; before: Chain | null }

/** A gap within a clause or sentence reaches no further than this many characters. */
const REACH = { none: 0, clause: 90, sentence: 260 };

/**
 * The rules of a language, compiled. Each variant of a rule is a row of steps; one pass over the tokens keeps, for every
 * step, the latest way to have got there. So the cost is tokens × steps, whatever the text.
 */
export class RuleSet {
  private readonly programs: Program[] = [];
  /** 1 for every slot that the text at hand fills. */
  private present = new Uint8Array(1024);

  constructor(rules: readonly Rule[], private readonly words: WordList, verbSlots: ReadonlySet<string>, private readonly attributives: readonly string[]) {
    for (const rule of rules) {
      const without = (rule.without ?? []).map((item) => this.slotOf(item));
      for (const phrase of typeof rule.reads === 'string' ? [rule.reads] : rule.reads) {
        for (const way of variants(phrase, attributives)) this.programs.push({ rule, steps: this.steps(way, verbSlots), without });
      }
    }
  }

  /** Every match of every rule. */
  matches(tokens: readonly Token[]): Match[] {
    this.present.fill(0);
    for (const token of tokens) for (const slot of token.slots) this.present[slot] = 1;
    const found: Match[] = [];
    for (const program of this.programs) {
      if (possible(program, this.present)) run(program, tokens, found);
    }
    return found;
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

function run({ rule, steps, without }: Program, tokens: readonly Token[], found: Match[]): void {
  const reached: (Chain | null)[] = new Array<Chain | null>(steps.length).fill(null);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.is === 'clause' || token.is === 'sentence') {
      for (let i = 0; i < steps.length - 1; i++) if (!crosses(steps[i + 1]?.gap, token.is)) reached[i] = null;
      continue;
    }
    if (without.some((slot) => token.slots.has(slot))) { reached.fill(null); continue; }
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

/** False when the text lacks something that the rule cannot do without. */
function possible({ steps }: Program, present: Uint8Array): boolean {
  for (let i = steps.length - 1; i >= 0; i--) if (present[steps[i]?.slot ?? 0] !== 1) return false;
  return true;
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
