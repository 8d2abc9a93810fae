import type { Body, Language, OperativeVerb } from '../language.js';
import { ROOT, Tree, type Automaton } from './automaton.js';
import { isInsideWord, lowerCase } from './letters.js';
import { SlotSet } from './slots.js';
import { alphabetOf, isMark, Spelling, WORDS } from './spelling.js';

/** What the lexicon knows of one written form. A form can stand for several things (报告: a noun and a verb). */
export interface Word {
  form: string;
  /** The slots it fills, as numbers given by the word list. */
  slots: SlotSet;
  /** True when it is a verb in at least one reading: then marks of attribute and past count. */
  verbal: boolean;
  /** True for a verb that only says by what or for what something else is done ("on achieving", "by promoting"); where words are spaced it ends in -ing. */
  gerund: boolean;
  /** True when it is a noun in at least one reading. */
  noun: boolean;
  /** Those of the slots that it fills as a noun. */
  nounSlots: SlotSet;
  /** English name of the party, for actors and bodies. */
  actor: string | null;
  body: Body | null;
  operative: OperativeVerb | null;
  place: string | null;
  qualifier: string | null;
}

/** "Achieving", "continuing its work": the first word ends in -ing and is no shorter one that happens to. */
const isGerund = (form: string): boolean => {
  const [first = ''] = form.split(' ');
  return first.endsWith('ing') && first.length > 'bring'.length;
};

/** All forms of a language in one automaton, so that one walk from a position finds the longest word there. */
export class WordList {
  private readonly tree = new Tree();
  private readonly words: Word[] = [];
  private readonly byForm = new Map<string, Word>();
  /** The automaton of the tree, and room for a text in its alphabet; made anew when words came in. */
  private compiled: { automaton: Automaton; spelling: Spelling } | null = null;
  private readonly slotNumbers = new Map<string, number>();
  private readonly spaced: boolean;

  /** @param alphabet in which the letters of all words find room; shared with other readers of the language */
  constructor(language: Language, private readonly alphabet = alphabetOf(language.spaced)) {
    this.spaced = language.spaced;
    const { lexicon } = language;
    for (const [name, forms] of Object.entries(lexicon.actors)) {
      for (const form of forms) this.add(form, 'actor', lexicon.givers.includes(name) ? 'giver' : 'server').actor = name;
    }
    for (const body of lexicon.bodies) {
      for (const form of body.forms) {
        const word = this.add(form, 'actor', 'body', 'server');
        word.actor = body.name;
        word.body = body;
      }
    }
    for (const verb of lexicon.operative) {
      for (const form of verb.forms) {
        const word = this.add(form, 'operative');
        word.operative = verb;
        word.verbal = true;
      }
    }
    for (const [slot, forms] of Object.entries(lexicon.verbs)) for (const form of forms) this.add(form, slot).verbal = true;
    for (const [slot, forms] of Object.entries(lexicon.words)) for (const form of forms) this.addNoun(form, slot);
    for (const [name, forms] of Object.entries(lexicon.places)) for (const form of forms) this.add(form, 'place').place = name;
    for (const [name, forms] of Object.entries(lexicon.qualifiers)) for (const form of forms) this.add(form, 'qualifier').qualifier = name;
    for (const form of lexicon.opaque) this.add(form, 'opaque');
  }

  /** The number of a slot; a slot that no word fills gets a number too. */
  slot(name: string): number {
    const known = this.slotNumbers.get(name);
    if (known !== undefined) return known;
    this.slotNumbers.set(name, this.slotNumbers.size);
    return this.slotNumbers.size - 1;
  }

  /** The slots of these names. */
  slots(names: readonly string[]): SlotSet {
    return new SlotSet(names.map((name) => this.slot(name)));
  }

  /** Makes the form a word that fills the slots. */
  add(form: string, ...slots: string[]): Word {
    const key = keyOf(form);
    let word = this.byForm.get(key);
    if (!word) {
      word = { form, slots: new SlotSet(), verbal: false, gerund: this.spaced && isGerund(form), noun: false, nounSlots: new SlotSet(), actor: null, body: null, operative: null, place: null, qualifier: null };
      this.byForm.set(key, word);
      this.plant(key, this.words.push(word));
    }
    for (const slot of slots) word.slots.add(this.slot(slot));
    return word;
  }

  private plant(key: string, number: number): void {
    let node = ROOT;
    for (let i = 0; i < key.length; i++) node = this.tree.child(node, key.charCodeAt(i));
    this.tree.mark(node, number);
    this.compiled = null;
  }

  private compile(): { automaton: Automaton; spelling: Spelling } {
    const automaton = this.tree.compile(this.alphabet);
    const mayStart = (code: number): boolean => automaton.next(automaton.root, code) !== 0 || isMark(code);
    return this.compiled = { automaton, spelling: new Spelling(this.alphabet, WORDS, mayStart, !this.spaced) };
  }

  private addNoun(form: string, slot: string): void {
    const word = this.add(form, slot);
    word.noun = true;
    word.nounSlots.add(this.slot(slot));
  }

  /** The text spelled in the letters of these words; good until the next one is spelled. Marks start something there too. */
  spelled(text: string): Spelling {
    const { spelling } = this.compiled ?? this.compile();
    spelling.spell(text);
    return spelling;
  }

  /** The longest word that begins at `at` in a text that is spelled; null when none does. */
  longestIn(spelling: Spelling, at: number): Word | null {
    const { automaton } = this.compiled ?? this.compile();
    const { marks } = automaton;
    const { spaced } = this;
    const { codes } = spelling;
    if (spaced && spelling.isInsideWord(at)) return null;
    let state = automaton.root;
    let found = 0;
    for (let i = at; state !== 0; i++) {
      const mark = marks[state] ?? 0;
      if (mark !== 0 && !(spaced && spelling.isInsideWord(i))) found = mark;
      state = automaton.follow(state, codes[i] ?? 0);
    }
    return found === 0 ? null : this.words[found - 1] ?? null;
  }

  /** The longest word that begins at `at`; null when none does. */
  longest(text: string, at: number): Word | null {
    const { automaton } = this.compiled ?? this.compile();
    const { length } = text;
    if (this.spaced && isInsideWord(text, at)) return null;
    let state = automaton.root;
    let found = 0;
    for (let i = at; state !== 0; i++) {
      const mark = automaton.marks[state] ?? 0;
      if (mark !== 0 && !(this.spaced && isInsideWord(text, i))) found = mark;
      state = i < length ? automaton.next(state, charCodeAt.call(text, i)) : 0;
    }
    return found === 0 ? null : this.words[found - 1] ?? null;
  }
}

/** Forms are looked up without regard to the case of Latin letters. */
const keyOf = (form: string): string => form.replace(/[A-Z]/g, (letter) => String.fromCharCode(lowerCase(letter.charCodeAt(0))));

/** Looked up once, for texts of all shapes: see `isInsideWord`. */
const { charCodeAt } = String.prototype;
