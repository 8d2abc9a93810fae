import { isDigit, setOf } from './characters.js';

/** The number of a paragraph has no more digits. */
const LONGEST = 3;
const MARKS = setOf('.、');
const YEAR = /^\d{4}年/;

/** How many digits the number of a paragraph has that opens a line; 0 where none does. A year may follow it ("19. 1991年"), but "16.4" is no such number. */
export function digitsOfNumber(text: string): number {
  const most = Math.min(LONGEST + 1, text.length - 1);
  let digits = 0;
  while (digits < most && isDigit(text.charCodeAt(digits))) digits++;
  if (digits === 0 || digits > LONGEST || !MARKS.has(text.charCodeAt(digits))) return 0;
  const next = digits + 1;
  return next < text.length && isDigit(text.charCodeAt(next)) && !YEAR.test(text.slice(next, next + 5)) ? 0 : digits;
}
