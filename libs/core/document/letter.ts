import { setOf } from './characters.js';

const BRACKET = 0x28;
const BRACKETED = /^\(([a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})\)/;
/** As web pages and typewriters have it: "a. ", "b) ". */
const BARE = /^([a-z]{1,4})[.)](?= \S|\p{Script=Han})/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The mark of a number or letter that opens a line stands no further on. */
const LATEST_MARK = 6;
const MARKS = setOf('.)、');

/** True when a mark stands near the head of a line as it does behind a number or a letter ("12.", "iv)", "一、"). */
export function hasMark(text: string): boolean {
  const last = Math.min(LATEST_MARK, text.length - 1);
  for (let at = 1; at <= last; at++) if (MARKS.has(text.charCodeAt(at))) return true;
  return false;
}

/** The letter at the head of a sub-paragraph, and how many characters it takes. */
export interface Letter { mark: string; length: number }

/**
 * Reads the letter that opens a line. Without two brackets it counts only where it is the first or follows on one before.
 * @param open  the last letter of each level that is open, the outermost first
 */
export function letterAt(text: string, open: readonly string[]): Letter | null {
  const first = text.charCodeAt(0);
  const match = first === BRACKET ? BRACKETED.exec(text) : isSmall(first) ? BARE.exec(text) : null;
  const letter = match && { mark: match[1] ?? '', length: match[0].length };
  return letter && (first === BRACKET || isFirst(letter.mark) || open.some((before) => follows(letter.mark, before))) ? letter : null;
}

/** Sub-paragraphs go no deeper. */
const LEVELS = 4;

/** The letters that are open after this one. */
export function opened(open: readonly string[], mark: string): string[] {
  const level = open.findLastIndex((before) => before === mark || follows(mark, before));
  return [...(level < 0 ? open : open.slice(0, level)), mark].slice(-LEVELS);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isFirst = (mark: string): boolean => mark === 'a' || mark === 'i';

function follows(mark: string, before: string): boolean {
  const roman = ROMAN.indexOf(mark);
  return (roman > 0 && ROMAN[roman - 1] === before) || (mark.length === 1 && before.length === 1 && mark.charCodeAt(0) === before.charCodeAt(0) + 1);
}
