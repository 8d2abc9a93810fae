import type { Token, Tools } from '../languages/index.js';
import type { Passage } from './passage.js';
import type { Frame } from './frames.js';
import type { Span } from './reading.js';

/** A quote is not longer than this, and neither begins nor ends far from what was matched. */
const LONGEST = 200;
const HEAD = 60;
const TAIL = 40;

/** The shortest stretch that shows who, what and when: from the operative verb, if near, to the end of the clause, if near. */
export function quoteBounds(passage: Passage, frame: Frame, first: number, to: number, tools: Tools): [number, number] {
  const { tokens, text } = passage;
  const from = withPreposition(tokens, first, tools);
  const verb = frame.verb === null ? undefined : tokens[frame.verb];
  const near = verb && verb.start < from && from - verb.start <= HEAD;
  const weak = (frame.operative?.strength ?? 'S0') < 'S2' && near && tokens.some((token) => token.is === 'clause' && token.start > verb.start && token.start < from);
  const start = near && !weak ? verb.start : from;
  const stop = tokens.find((token) => token.start >= to && (token.is === 'clause' || token.is === 'sentence'))?.start ?? text.length;
  let end = stop - to <= TAIL ? stop : to;
  if (end - start > LONGEST) end = Math.max(to, start + LONGEST);
  return [start, end];
}

/** The small word right before a time belongs to it ("in 2022"). */
function withPreposition(tokens: readonly Token[], first: number, { words }: Tools): number {
  const at = tokens.findIndex(({ start }) => start === first);
  const before = tokens[at - 1];
  return tokens[at]?.glued && before?.slots.has(words.slot('preposition')) ? before.start : first;
}

/** The raw text of the spans as a quote. */
export function quoteOf(raw: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => raw.slice(start, end)).join(' ... ').replace(/\s+/g, ' ').trim();
}

/** Spans without the white space at their ends, so that the quote is exactly their text. */
export function trimmed(raw: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(raw.charAt(from))) from++;
    while (to > from && /\s/.test(raw.charAt(to - 1))) to--;
    return from < to ? [[from, to]] : [];
  });
}
