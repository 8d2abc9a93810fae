import { isDigit, setOf } from './characters.js';

/** Only the last characters of a line tell how it ends. */
const TAIL = 8;
const SPACE = 32;

const FULL_STOPS = setOf('。.;!?');
const CLOSERS = setOf('”"’)]');
const COMMAS = setOf(',、');
const PUNCTUATION = setOf('。;:,.!?');
const COLON = 58;
const SMALL_A = 97;
const SMALL_Z = 122;
const ASCII_END = 128;
const SMALL = /^\p{Ll}/u;

/** True when the text ends with a full stop or a semicolon. @param otherwise the answer for a text of nothing but closing marks, which only follow what stood before */
export function sentenceEnds(text: string, otherwise: boolean): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.has(text.charCodeAt(at))) at--;
  return at < 0 ? otherwise : FULL_STOPS.has(text.charCodeAt(at));
}

/** True when a sentence ends with the text, or a colon, whatever closing marks follow, and a footnote mark. */
export function ended(text: string): boolean {
  const least = Math.max(0, text.length - TAIL);
  let at = beforeMark(text);
  while (at >= least && CLOSERS.has(text.charCodeAt(at))) at--;
  return at >= least && (FULL_STOPS.has(text.charCodeAt(at)) || text.charCodeAt(at) === COLON);
}

/** True when the text ends with a comma, and perhaps a footnote mark. */
export function pauses(text: string): boolean {
  const at = beforeMark(text);
  return at >= 0 && COMMAS.has(text.charCodeAt(at));
}

/** The place of the last character before a footnote mark of one or two digits; of the last one where there is none. */
function beforeMark(text: string): number {
  const last = text.length - 1;
  let at = last;
  while (at >= 0 && last - at < 2 && isDigit(text.charCodeAt(at))) at--;
  return at < last && at >= 0 && text.charCodeAt(at) === SPACE ? at - 1 : at;
}

/** True for a line that any mark of punctuation ends. */
export const isPunctuated = (text: string): boolean => PUNCTUATION.has(text.charCodeAt(text.length - 1));

/** True for a text that begins with a small letter: where words are spaced, what begins so goes on with something. */
export function beginsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < ASCII_END ? first >= SMALL_A && first <= SMALL_Z : SMALL.test(text);
}
