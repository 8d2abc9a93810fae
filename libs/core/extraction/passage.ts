import type { Paragraph, Stretch } from '../document/index.js';
import type { Mention, Token, Tools } from '../languages/index.js';
import { joined } from './outlines.js';

const NONE: ReadonlySet<number> = new Set();

/** A paragraph ready to be searched: with the words of the paragraph that it continues before it. */
export interface Passage {
  paragraph: Paragraph;
  text: string;
  tokens: Token[];
  /** The times of the text, as they were read. */
  times: readonly Mention[];
  /** Where the paragraph's own words begin; what stands before belongs to the one that it continues. */
  own: number;
  /** Tokens of years that only belong to the name of an event. */
  nameYears: ReadonlySet<number>;
  toRaw(start: number, end: number): Stretch[];
}

/** A paragraph in which nothing is to be found: only others may continue it. */
export function barePassage(paragraph: Paragraph, times: readonly Mention[]): Passage {
  return { paragraph, text: paragraph.text, tokens: [], times, own: 0, nameYears: NONE, toRaw: (start, end) => paragraph.toRaw(start, end) };
}

/** @param opening the paragraph that this one continues ("Decides:"); null when it stands alone. */
export function passageOf(paragraph: Paragraph, ownTimes: readonly Mention[], opening: Passage | null, tools: Tools): Passage {
  if (!opening) {
    const alone = barePassage(paragraph, ownTimes);
    alone.tokens = tools.tokens(paragraph.text, ownTimes);
    return alone;
  }
  // The colon between them ends no clause: "Decides that the Conference: (a) shall be held …".
  const text = `${opening.text.slice(0, -1)}  ${paragraph.text}`;
  const own = opening.text.length + 1;
  const times = joined(opening.times, ownTimes, own);
  return {
    paragraph, text, own, times, tokens: tools.tokens(text, times), nameYears: NONE,
    toRaw: (start, end) => [
      ...(start < own ? opening.toRaw(start, Math.min(end, own - 1)) : []),
      ...(end > own ? paragraph.toRaw(Math.max(start, own) - own, end - own) : []),
    ],
  };
}
