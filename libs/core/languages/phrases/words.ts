import type { Body, Language, OperativeVerb } from '../language.js';
import { isInsideWord, lowerCase, upperCase } from './letters.js';

/** What the lexicon knows of one written form. A form can stand for several things (报告: a noun and a verb). */
export interface Word {
  form: string;
  /** The slots it fills, as numbers given by the word list. */
  slots: Set<number>;
  /** True when it is a verb in at least one reading: then marks of attribute and past count. */
  verbal: boolean;
  /** True when it is a noun in at least one reading. */
  noun: boolean;
  /** Those of the slots that it fills as a noun. */
  nounSlots: Set<number>;
  /** English name of the party, for actors and bodies. */
  actor: string | null;
  body: Body | null;
  operative: OperativeVerb | null;
  place: string | null;
  qualifier: string | null;
}

interface Node { next: Map<number, Node>; word: Word | null }

/** All forms of a language in one tree, so that one walk from a position finds the longest word there. */
export class WordList {
  private readonly root: Node = { next: new Map(), word: null };
  /** The nodes below the root by character: the walk that is begun at every position. */
  private readonly firsts: (Node | undefined)[] = new Array<Node | undefined>(0x10000);
  private readonly slotNumbers = new Map<string, number>();
  private readonly spaced: boolean;

  constructor(language: Language) {
    this.spaced = language.spaced;
    const { lexicon } = language;
    for (const [name, forms] of Object.entries(lexicon.actors)) {
      for (const form of forms) this.add(form, 'actor', ...(lexicon.givers.includes(name) ? ['giver'] : [])).actor = name;
    }
    for (const body of lexicon.bodies) {
      for (const form of body.forms) {
        const word = this.add(form, 'actor', 'body');
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

  /** Makes the form a word that fills the slots. */
  add(form: string, ...slots: string[]): Word {
    let node = this.root;
    for (let i = 0; i < form.length; i++) {
      const code = lowerCase(form.charCodeAt(i));
      let next = node.next.get(code);
      if (!next) node.next.set(code, next = { next: new Map(), word: null });
      if (i === 0) this.firsts[code] = this.firsts[upperCase(code)] = next;
      node = next;
    }
    node.word ??= { form, slots: new Set(), verbal: false, noun: false, nounSlots: new Set(), actor: null, body: null, operative: null, place: null, qualifier: null };
    for (const slot of slots) node.word.slots.add(this.slot(slot));
    return node.word;
  }

  private addNoun(form: string, slot: string): void {
    const word = this.add(form, slot);
    word.noun = true;
    word.nounSlots.add(this.slot(slot));
  }

  /** False when no word begins with the character: the cheap question asked at every position. */
  mayStart(code: number): boolean {
    return this.firsts[code] !== undefined;
  }

  /** The longest word that begins at `at`; null when none does. */
  longest(text: string, at: number): Word | null {
    let node = this.firsts[text.charCodeAt(at)];
    if (!node || (this.spaced && isInsideWord(text, at))) return null;
    let found: Word | null = null;
    for (let i = at + 1; node; i++) {
      if (node.word && !(this.spaced && isInsideWord(text, i))) found = node.word;
      node = node.next.get(lowerCase(text.charCodeAt(i)));
    }
    return found;
  }
}
