/** A line of the raw text without the white space around it. */
export interface Line {
  /** Offsets of what is printed on it; equal when the line is blank. */
  start: number;
  end: number;
  /** Width of the white space before the first character. */
  indent: number;
  /** Blank lines before it. */
  blanksBefore: number;
  /** Columns that it takes in print: Chinese characters are two wide. */
  columns: number;
}

/** The lines that hold something. LF, CR, CRLF, form feed, NEL and the separators of Unicode end a line. */
export function printedLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let at = 0;
  while (at <= text.length) {
    let end = at;
    while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
    let start = at;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    start = behindBullet(text, start, end);
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) {
      lines.push({ start, end: last, indent: start - at, blanksBefore: blanks, columns: columns(text, start, last) });
      blanks = 0;
    } else {
      blanks++;
    }
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

function columns(text: string, start: number, end: number): number {
  let wide = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x2e80) wide++;
  return end - start + wide;
}

/** Web pages put the numbered paragraphs of a text into lists: "- 1. …". Elsewhere a dash may be part of what is said. */
function behindBullet(text: string, start: number, end: number): number {
  if (!BULLETS.has(text.charAt(start)) || text.charCodeAt(start + 1) !== 32 || !isDigit(text.charCodeAt(start + 2))) return start;
  let at = start + 2;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return NUMBER_ENDS.has(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1)) ? start + 2 : start;
}

const BULLETS = new Set(['-', '*', '•', '·', '–']);
const NUMBER_ENDS = new Set(['.', '、', '．']);
const isDigit = (code: number) => code >= 48 && code <= 57;
const endsLine = (code: number) => code === 10 || code === 13 || code === 12 || code === 11 || code === 0x85 || code === 0x2028 || code === 0x2029;
const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
