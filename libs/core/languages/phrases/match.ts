import type { Rule, RuleMeaning } from '../language.js';
import type { Kind } from '../vocabulary.js';

/** A time that a rule means: text, slot, text, slot, text. */
export interface DueForm {
  /** As the rule writes it. */
  means: string;
  parts: readonly string[];
  /** The slots among them. */
  slots: readonly string[];
}

/** What the finder asks of a rule for every match, taken apart once. */
export interface RuleForm {
  rule: Rule;
  due: readonly DueForm[];
  /** The slots of the session, the actor and the receiver that the rule names; null where it names none. */
  session: string | null;
  who: string | null;
  to: string | null;
  /** True where what it finds may stand in a recital: that may look ahead to what will take place, but lays nothing on anybody. */
  recital: boolean;
}

/** What a recital may look ahead to. */
const TOLD_AHEAD: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'report', 'review']);

/** One way of writing a rule out, as the matches of it show it. */
export interface Wording {
  form: RuleForm;
  /** Its slots and words, each name once; and at which step the token stands that counts for it: the last one of that name. */
  names: readonly string[];
  places: readonly number[];
}

/** A rule found in a text. */
export class Match {
  readonly form: RuleForm;
  readonly rule: Rule;
  readonly names: readonly string[];

  /**
   * @param tokens the index of the token that fills each name of the wording
   * @param first index of the first and of the last token of the match
   */
  constructor({ form, names }: Wording, readonly tokens: readonly number[], readonly first: number, readonly last: number) {
    this.form = form;
    this.rule = form.rule;
    this.names = names;
  }

  /** The index of the token that fills a slot, by the slot's name; words stand under their own text. Undefined where nothing fills it. */
  at(name: string | null): number | undefined {
    if (name === null) return undefined;
    const place = this.names.indexOf(name);
    return place < 0 ? undefined : this.tokens[place];
  }

  /** True when the token at this index fills one of the names. */
  uses(token: number): boolean {
    return this.tokens.includes(token);
  }
}

export function ruleForm(rule: Rule): RuleForm {
  const { means, where } = rule;
  const recital = where === 'any' || (where === 'future' && TOLD_AHEAD.has(means.kind));
  return { rule, due: dueForms(means), session: bare(means.session), who: bare(means.who), to: bare(means.to), recital };
}

/** Several times are parted by a semicolon. */
function dueForms({ due }: RuleMeaning): DueForm[] {
  return due.split('; ').map((means) => {
    const parts = means.split(/\{([a-z0-9_]+)\}/);
    return { means, parts, slots: parts.filter((_, i) => i % 2 === 1) };
  });
}

const bare = (slot: string | undefined): string | null => slot?.replace(/[{}]/g, '') ?? null;
