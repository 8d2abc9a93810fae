import { toolsFor, type Language } from '../languages/index.js';
import { anyOf } from './any-of.js';
import { firstsOf, type CharacterSet } from './characters.js';

const COMMA = 44;
const COLON = 58;
/** The first paragraph may follow at once, with its number. */
const NUMBER = /^1[.、] ?/;

/** Knows the words that open the preamble. */
export class Enacting {
  /** The words with their comma. */
  readonly withComma: readonly string[];
  /** Finds any of them within a text. */
  readonly within: RegExp;
  /** The organ that each line names which holds nothing else. */
  private readonly organs: ReadonlyMap<string, string>;
  private readonly longest: number;
  /** 1 for the characters with which such a line begins: nearly all others are told by them. */
  private readonly firsts: CharacterSet;

  constructor(private readonly language: Language) {
    const { enacting } = language.headings;
    this.organs = new Map(enacting.flatMap(({ organ, forms }) => forms.flatMap((form) => [[`${form},`, organ], [`${form}:`, organ]] as const)));
    const lines = [...this.organs.keys()];
    this.withComma = lines.filter((words) => words.endsWith(','));
    this.within = anyOf(this.withComma);
    this.longest = Math.max(0, ...lines.map(({ length }) => length));
    this.firsts = firstsOf(lines);
  }

  /**
   * The organ whose name opens the preamble, where a line holds nothing else ("The General Assembly,"); null for any other line. Without a comma
   * it is one only where the next line opens with what the organ does ("Adopts the following declaration:"): headings look the same, and copies lose commas.
   */
  organ(text: string, next = ''): string | null {
    if (text.length > this.longest || !this.firsts.has(text.charCodeAt(0))) return null;
    const last = text.charCodeAt(text.length - 1);
    if (last === COMMA || last === COLON) return this.organs.get(text) ?? null;
    const organ = next !== '' ? this.organs.get(`${text},`) ?? null : null;
    return organ !== null && toolsFor(this.language).opening(next, NUMBER.exec(next)?.[0].length ?? 0) ? organ : null;
  }
}

const known = new WeakMap<Language, Enacting>();

export function enactingOf(language: Language): Enacting {
  let enacting = known.get(language);
  if (!enacting) known.set(language, enacting = new Enacting(language));
  return enacting;
}
