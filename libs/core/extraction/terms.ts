import type { Body, Language, SlotSet, Tools } from '../languages/index.js';

const ORDINARY_VERBS = ['holds', 'submits', 'considers', 'lists'];
/** How the name of an event can stand to what is due. */
export type Standing = 'until_event' | 'before_event' | 'at_event' | 'dated_event' | null;

/** The slots by which parties are known. */
export interface Parties {
  actor: number;
  /** "Them": those that were named before. */
  they: number;
  /** "In consultation with the Government": what is done with a party that is not addressed. */
  together: number;
  /** States and organizations. */
  named: readonly number[];
  spaced: boolean;
  /** True where a party begins to which something goes: "to the ". */
  toward: readonly string[];
  /** Marks that make an attribute of what stands before them. */
  attributive: readonly string[];
}

/** What is asked of a language for every passage, looked up once. */
export class Terms {
  readonly language: Language;
  readonly join: number;
  readonly ordinal: number;
  readonly spokenOrdinal: number;
  readonly saidEvent: number;
  readonly meeting: number;
  /** Bodies that are meetings themselves. */
  readonly gathering: number;
  readonly held: number;
  readonly place: number;
  /** One of these has every token with which the name of an event can begin, but for names that the lexicon lists. */
  readonly eventful: SlotSet;
  /** One of these has every token that says something of who speaks in a clause. */
  readonly framing: SlotSet;
  /** How the name of an event can stand to what is due, by the words right before it with the space around them; those that count first stand first. */
  readonly standings: readonly { form: string; standing: Standing }[];
  readonly connective: number;
  readonly pronoun: number;
  /** Says that a session is that of the party addressed (其). */
  readonly own: number;
  readonly actor: number;
  readonly parties: Parties;
  readonly holds: number;
  readonly preposition: number;
  readonly lasting: number;
  readonly after: number;
  readonly adoption: number;
  readonly ordinaryVerbs: readonly number[];
  /** The slots that nouns fill. */
  readonly nouns: ReadonlySet<string>;
  /** The names that a meeting has when it was named before, by the code of their first character. */
  readonly definiteNames: ReadonlyMap<number, readonly string[]>;
  /** The first body of each organ. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** The names of bodies by their last character, the longest first. */
  private readonly bodyNames: ReadonlyMap<number, readonly { name: string; organ: string }[]>;
  private readonly eventSlots = new Map<SlotSet, Map<Standing, SlotSet>>();

  constructor(private readonly tools: Tools) {
    const { words, language: { lexicon } } = tools;
    this.language = tools.language;
    this.join = words.slot('join');
    this.ordinal = words.slot('ordinal');
    this.spokenOrdinal = words.slot('ordinal_event');
    this.saidEvent = words.slot('said_event');
    this.meeting = words.slot('meeting');
    this.gathering = words.slot('gathering');
    this.held = words.slot('held');
    this.place = words.slot('place');
    // A meeting is an event by its own name only where such names are listed, or where a paragraph is named that dates it.
    this.eventful = words.slots(['ordinal', 'ordinal_event', 'said_event', ...(lexicon.definite.length + lexicon.saidIn.length > 0 ? ['meeting', 'gathering', 'every'] : [])]);
    const standing = (forms: readonly string[], is: Standing) => forms.map((form) => ({ form: ` ${form} `, standing: is }));
    this.standings = [...standing(lexicon.eventAside, null), ...standing(lexicon.eventUntil, 'until_event'), ...standing(lexicon.eventBefore, 'before_event'), ...standing(lexicon.eventAt, 'at_event')];
    this.connective = words.slot('connective');
    this.pronoun = words.slot('pronoun');
    this.own = words.slot('own');
    this.actor = words.slot('actor');
    this.parties = { actor: this.actor, they: words.slot('they'), together: words.slot('together'), named: ['giver', 'agency'].map((name) => words.slot(name)), spaced: tools.language.spaced, toward: lexicon.toward, attributive: lexicon.attributive };
    this.framing = words.slots(['connective', 'pronoun', 'actor', 'meeting']);
    this.holds = words.slot('holds');
    this.preposition = words.slot('preposition');
    this.lasting = words.slot('lasting');
    this.after = words.slot('after');
    this.adoption = words.slot('adoption');
    this.ordinaryVerbs = ORDINARY_VERBS.map((name) => words.slot(name));
    this.nouns = new Set(Object.keys(lexicon.words));
    this.definiteNames = grouped(lexicon.definite, (form) => form.charCodeAt(0));
    this.bodies = new Map([...lexicon.bodies].reverse().map((body) => [body.organ, body]));
    const names = lexicon.bodies.flatMap(({ organ, forms }) => forms.map((name) => ({ name, organ }))).sort((a, b) => b.name.length - a.name.length);
    this.bodyNames = grouped(names, ({ name }) => name.charCodeAt(name.length - 1));
  }

  /** The organ whose name ends the text; undefined where none does. */
  organEnding(text: string): string | undefined {
    return this.bodyNames.get(text.charCodeAt(text.length - 1))?.find(({ name }) => text.endsWith(name))?.organ;
  }

  /** The slots of the name of an event that ends in a word with these slots. */
  eventSlotsOf(slots: SlotSet, standing: Standing): SlotSet {
    let known = this.eventSlots.get(slots);
    if (!known) this.eventSlots.set(slots, known = new Map<Standing, SlotSet>());
    let filled = known.get(standing);
    if (!filled) {
      known.set(standing, filled = this.tools.words.slots(['event', 'meeting', ...(standing === 'dated_event' ? ['at_event'] : []), ...(standing ? [standing] : [])]));
      filled.addAll(slots);
    }
    return filled;
  }
}

/** The items by a number that each has, in their order. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const known = new WeakMap<Tools, Terms>();

export function termsFor(tools: Tools): Terms {
  let terms = known.get(tools);
  if (!terms) known.set(tools, terms = new Terms(tools));
  return terms;
}
