import type { Rule } from '../language.js';
import { ruleForm, type Match } from './match.js';
import { variants, type Piece } from './notation.js';
import { SlotSet } from './slots.js';
import { StepTree, type Program, type Step } from './step-tree.js';
import type { Token } from './token.js';
import type { WordList } from './words.js';

/** The rules of a language, compiled. Each variant of a rule is a row of steps. */
export class RuleSet {
  private readonly tree: StepTree;

  constructor(rules: readonly Rule[], private readonly words: WordList, verbSlots: ReadonlySet<string>, private readonly attributives: readonly string[]) {
    const programs: Program[] = [];
    for (const rule of rules) {
      const form = ruleForm(rule);
      const without = new SlotSet((rule.without ?? []).map((item) => this.slotOf(item)));
      for (const phrase of typeof rule.reads === 'string' ? [rule.reads] : rule.reads) {
        for (const way of variants(phrase, attributives)) {
          const steps = this.steps(way, verbSlots);
          programs.push({ form, steps, without, ...namesOf(steps) });
        }
      }
    }
    this.tree = new StepTree(programs);
  }

  /** Every match of every rule. @param recital true where no more is wanted than what may stand in a recital */
  matches(tokens: readonly Token[], recital = false): Match[] {
    return this.tree.matches(tokens, recital);
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

/** Each name once, with the last step that has it. */
function namesOf(steps: readonly Step[]): Pick<Program, 'names' | 'places'> {
  const places = [...steps.keys()].filter((place) => !steps.slice(place + 1).some(({ name }) => name === steps[place]?.name));
  return { places, names: places.map((place) => steps[place]?.name ?? '') };
}
