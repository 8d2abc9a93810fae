import type { Language } from '../languages/index.js';
import { charactersOf, DROPPED, SPACE } from './characters.js';
import { clean } from './clean.js';
import type { Line } from './line.js';

/** The mark of a paragraph is looked for first in so many characters. */
const LONGEST_HEAD = 32;

/** Where the mark ends at the head of a line, in the raw text: the place of the next character that is printed. @param skip the length of the mark */
export function placeBehind(raw: string, line: Line, skip: number, language: Language): number {
  if (!isPrinted(raw, line, skip)) return placeOf(raw, line, skip, language);
  const { table } = charactersOf(language);
  let at = line.start + skip;
  for (; at < line.end; at++) {
    const kind = table[raw.charCodeAt(at)];
    if (kind !== SPACE && kind !== DROPPED) break;
  }
  return at;
}

/** True when the head of the line reads as it is printed. */
function isPrinted(raw: string, { start, text }: Line, length: number): boolean {
  if (start + length > raw.length) return false;
  for (let i = 0; i < length; i++) if (raw.charCodeAt(start + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** Where a character of a line stands in the raw text; the end of the line where it has no more of them. A look at its head mostly does. */
function placeOf(raw: string, { start, end }: Line, index: number, language: Language): number {
  const head = clean(raw, [[start, Math.min(end, start + LONGEST_HEAD)]], language).origin[index];
  return head ?? clean(raw, [[start, end]], language).origin[index] ?? end;
}
