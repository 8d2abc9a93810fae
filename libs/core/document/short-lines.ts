import type { Language } from '../languages/index.js';
import { anyOf } from './any-of.js';
import { firstsOf, setOf, type CharacterSet } from './characters.js';

/** The longest line that names a meeting. */
const LONGEST_MEETING = 34;
/** The number of an annex takes no more characters. */
const LONGEST_NUMBER = 4;

/** Knows the short lines that open or close a part of a document. Where words are not spaced, lines are asked for without white space. */
export class ShortLines {
  /** No line that is known here is longer. */
  readonly longest: number;
  private readonly meetings: readonly string[];
  private readonly meetingEnds: CharacterSet;
  /** With which a line ends or begins that is known here, and a blank. */
  private readonly lasts: CharacterSet;
  private readonly firsts: CharacterSet;
  private readonly annexes: readonly string[];
  private readonly annexFirsts: CharacterSet;
  private readonly summaries: readonly string[];
  private readonly votes: readonly string[];
  private readonly voteFirsts: CharacterSet;
  private readonly councilFirsts: CharacterSet;
  private readonly items: readonly string[];
  private readonly itemFirsts: CharacterSet;
  private readonly adoptions: RegExp;
  private readonly decisions: RegExp;
  private readonly within: RegExp;
  private readonly bodies: ReadonlySet<string>;

  constructor({ headings, lexicon, spaced }: Language) {
    this.meetings = headings.plenary.map((form) => (spaced ? form : form.replace(/ /g, '')));
    this.meetingEnds = setOf(`${this.meetings.map((form) => form.slice(-1)).join('')}|`);
    this.lasts = setOf(`${this.meetings.map((form) => form.slice(-1)).join('')}| `);
    this.firsts = firstsOf([...headings.annex, ...headings.summary, ' ']);
    this.annexes = headings.annex;
    this.annexFirsts = firstsOf(headings.annex);
    this.summaries = headings.summary;
    this.votes = headings.votes;
    this.voteFirsts = firstsOf(headings.votes);
    this.councilFirsts = firstsOf([headings.councilResolution.before, headings.councilResolution.before.toUpperCase()]);
    this.items = headings.agendaItem.map((form) => form.replace(/ /g, '')).sort((a, b) => b.length - a.length);
    this.itemFirsts = firstsOf([...this.items, ' ', '*']);
    this.within = new RegExp(`(?:${headings.agendaItem.map((form) => (spaced ? ` ${form} ` : form)).join('|')})(?=\\d)`);
    this.decisions = anyOf(headings.decided);
    this.adoptions = anyOf(headings.adopted.flatMap(({ forms }) => forms));
    this.bodies = new Set(lexicon.bodies.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
    const forms = [...headings.annex, ...headings.summary];
    this.longest = Math.max(LONGEST_MEETING, ...forms.map(({ length }) => length + LONGEST_NUMBER));
  }

  /** False for a text that is neither the line of a meeting, nor of an annex or a summary, whatever white space is in it: told by its first and last characters. */
  mayBeKnown(text: string): boolean {
    return this.lasts.has(text.charCodeAt(text.length - 1)) || this.firsts.has(text.charCodeAt(0));
  }

  /** "37th plenary meeting". */
  isMeeting(text: string): boolean {
    if (text.length >= LONGEST_MEETING || !this.meetingEnds.has(text.charCodeAt(text.length - 1))) return false;
    return this.endsWithMeeting(text.replace(/[\s|]+$/, ''));
  }

  endsWithMeeting(text: string): boolean {
    return this.meetings.some((form) => text.endsWith(form));
  }

  /** The words with which the text begins that give the agenda items, without white space as the text. */
  itemAt(tight: string): string | null {
    return this.items.find((form) => tight.startsWith(form)) ?? null;
  }

  /** False for a text that does not open with such words, whatever white space and asterisks stand before them. */
  mayOpenWithItem(text: string): boolean {
    return this.itemFirsts.has(text.charCodeAt(0));
  }

  /** Where words that give the agenda items end inside a text, before a number; -1 where none do. */
  itemsWithin(text: string): number {
    const match = this.within.exec(text);
    return match ? match.index + match[0].length : -1;
  }

  /** True for the name of a body that meets in sessions. */
  isBody(text: string): boolean {
    return this.bodies.has(text.toLowerCase());
  }

  /** True when words of adoption stand anywhere in the text. */
  tellsAdoption(text: string): boolean {
    return this.adoptions.test(text);
  }

  /** True when the text says that it was decided what follows. */
  tellsDecision(text: string): boolean {
    return this.decisions.test(text);
  }

  /** "Annex II". */
  isAnnex(text: string): boolean {
    return this.annexFirsts.has(text.charCodeAt(0)) && this.annexes.some((form) => text.length <= form.length + LONGEST_NUMBER && text.startsWith(form));
  }

  /** True for a paragraph that tells how a text was adopted. */
  tellsVotes(text: string): boolean {
    return this.voteFirsts.has(text.charCodeAt(0)) && this.votes.some((form) => text.startsWith(form));
  }

  /** False for a text that does not begin as a line does which gives the number of a resolution of the Security Council. */
  mayNumberCouncil(text: string): boolean {
    return this.councilFirsts.has(text.charCodeAt(0));
  }

  isSummary(text: string): boolean {
    return this.summaries.includes(text);
  }
}

const known = new WeakMap<Language, ShortLines>();

export function shortLinesOf(language: Language): ShortLines {
  let lines = known.get(language);
  if (!lines) known.set(language, lines = new ShortLines(language));
  return lines;
}
