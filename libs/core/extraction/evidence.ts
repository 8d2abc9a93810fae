import type { Token } from '../languages/index.js';
import type { Passage } from './passage.js';
import type { Frame } from './frames.js';
import type { Span } from './reading.js';
import type { Terms } from './terms.js';

/** A quote is not longer than this, and neither begins nor ends far from what was matched. */
const LONGEST = 200;
const HEAD = 60;
const TAIL = 40;
/** Where the words of another paragraph open it ("Requests the Committee, at its session in 2025: (a) To consider …"), so much of its own is shown. */
const OWN_TAIL = 120;

/** The shortest stretch that shows who, what and when: from the operative verb, if near, to the end of the clause, if near. */
export function quoteBounds(passage: Passage, frame: Frame, first: number, to: number, terms: Terms): [number, number] {
  const { tokens, text } = passage;
  const from = withPreposition(tokens, first, terms);
  const verb = frame.verb === null ? undefined : tokens[frame.verb];
  const near = verb && verb.start < from && from - verb.start <= HEAD;
  const weak = (frame.operative?.strength ?? 'S0') < 'S2' && near && tokensIn(tokens, verb.start + 1, from).some(({ is }) => is === 'clause');
  const start = near && !weak ? verb.start : from;
  const stop = endOfClause(tokens, to) ?? text.length;
  const continued = first < passage.own && to > passage.own;
  if (continued) return [start, text.length - to <= OWN_TAIL ? text.length : text.lastIndexOf(' ', to + OWN_TAIL)];
  let end = stop - to <= TAIL ? stop : to;
  if (end - start > LONGEST) end = Math.max(to, start + LONGEST);
  return [start, end];
}

/** Where the clause ends that goes on at `from`; null where the passage ends first. */
function endOfClause(tokens: readonly Token[], from: number): number | null {
  for (let i = indexFrom(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.is === 'clause' || token?.is === 'sentence') return token.start;
  }
  return null;
}

/** The index of the first token that begins at `from` or later; a passage may be long, so that it is not gone through from its head. */
export function indexFrom(tokens: readonly Token[], from: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie between two places. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): Token[] {
  const inside: Token[] = [];
  for (let i = indexFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end > end) break;
    inside.push(token);
  }
  return inside;
}

/** The small word right before a time belongs to it ("in 2022"). */
function withPreposition(tokens: readonly Token[], first: number, { preposition }: Terms): number {
  const at = indexFrom(tokens, first);
  const before = tokens[at - 1];
  return tokens[at]?.glued && before?.slots.has(preposition) ? before.start : first;
}

/** The raw text of the spans as a quote. */
export function quoteOf(raw: string, spans: readonly Span[]): string {
  const [first] = spans;
  const text = first && spans.length === 1 ? raw.slice(first[0], first[1]) : spans.map(([start, end]) => raw.slice(start, end)).join(' ... ');
  // A single space stays as it is: in most quotes nothing is left to collapse.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Spans without the white space at their ends, so that the quote is exactly their text. */
export function trimmed(raw: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [start, end] of spans) {
    let from = start;
    let to = end;
    while (from < to && isWhite(raw.charCodeAt(from))) from++;
    while (to > from && isWhite(raw.charCodeAt(to - 1))) to--;
    if (from < to) found.push([from, to]);
  }
  return found;
}

/** Most characters are told from white space by their code alone. */
const isWhite = (code: number): boolean => code <= 32 || code >= 0xa0 ? WHITE.test(String.fromCharCode(code)) : false;
const WHITE = /\s/;
