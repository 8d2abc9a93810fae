import { superscriptDigits } from '../superscript.js';
import type { Line } from './lines.js';

const plainDigits = (marks: string): string => marks.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (mark) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)));

/**
 * Some writers raise the mark in the text but not the one before the note. A line in small type that opens with a number which is a
 * mark on the same page is that note; its mark is put as the others are.
 */
export function markNotes(lines: Line[], bodySize: number): void {
  const small = (line: Line): boolean => line.size < bodySize * 0.97;
  const marks = new Set(lines.filter((line) => !small(line)).flatMap((line) => line.text.match(/[⁰¹²³⁴-⁹]+/g) ?? []).map(plainDigits));
  for (const line of lines) {
    const opening = /^(\d{1,3})(?:[\s\u3000]+(?=\D)|(?=[\p{L}《“"(])(?![年月日]))/u.exec(line.text);
    if (!small(line) || line.noted || !opening?.[1] || !marks.has(opening[1])) continue;
    line.text = `${superscriptDigits(opening[1])} ${line.text.slice(opening[0].length)}`;
    line.noted = true;
  }
}
