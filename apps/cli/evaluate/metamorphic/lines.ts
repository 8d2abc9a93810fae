import { isHan, lineEnd, type Subject } from './subject.js';

/** What no line of running text goes on with: a label, the mark of a footnote, a rule. */
const OPENS = /^\s*(?:\d{1,3}[.、．]\s|\(\p{L}{1,4}\)\s|\d{1,2} \p{Lu}|[_⁰¹²³⁴-⁹*])/u;
/** Where a paragraph may end, though its last line is full; what follows decides, where it begins with a small letter or a number. */
const ENDED = /[.;:。；：][”"’)]?\d{0,2}\s*$/;
const MAY_END = /[\d,)]\s*$/;
const CAPITAL = /^\s*\p{Lu}/u;
/** Between two of these the line is not broken: numbers, symbols and words in Latin letters. */
const TIGHT = /[\w./()\-’']/;
/** No line of Chinese begins with these, and none ends with an opening one. */
const CLOSING = /[，。；：、）》」”’！？,.;:)\]⁰¹²³⁴-⁹*]/;
const OPENING = /[（《「“‘(\[*]/;

/**
 * The document with the hard wraps of its running text undone; what looks like a heading, a label or a footnote stays where it is. A document
 * with lines that no page is wide enough for has none.
 */
export function wholeLines(subject: Subject): Subject {
  const lines = subject.text.split(/\r?\n/);
  const width = widthOf(lines);
  if (width > (isHan(subject) ? 60 : 120) || lines.some((line) => line.trim().length > width * 1.3)) return subject;
  const full = (isHan(subject) ? 0.95 : 0.75) * width;
  const whole: string[] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = last.trimEnd().length >= full && line.trim() !== '' && !OPENS.test(line) && !ENDED.test(last) && !(CAPITAL.test(line) && MAY_END.test(last));
    if (goesOn) whole.push(`${(whole.pop() ?? '').trimEnd()}${isHan(subject) || last.trimEnd().endsWith('-') ? '' : ' '}${line.trimStart()}`);
    else whole.push(line);
    last = line;
  }
  return { ...subject, text: whole.join(lineEnd(subject)) };
}

/** The length of a full line: four lines of five with text are no longer. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/**
 * Breaks long lines: between words, and in Chinese anywhere but within a number or a word in Latin letters.
 * @param ends  line ends at each break: with 2 a blank line stands between
 */
export function wrapped(subject: Subject, width: number, ends = 1): string {
  const end = lineEnd(subject);
  const split = isHan(subject) ? splitHan : splitWords;
  return subject.text.split(end).map((line) => (line.includes('\t') ? line : split(line, width).join(end.repeat(ends)))).join(end);
}

function splitWords(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (rest.slice(0, at).trim() === '') break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest];
}

function splitHan(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    let at = width;
    while (at > 0 && holds(rest.charAt(at - 1), rest.charAt(at))) at--;
    if (at === 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest];
}

const holds = (before: string, after: string): boolean => CLOSING.test(after) || OPENING.test(before) || (TIGHT.test(before) && TIGHT.test(after));

/** Ends the line within dates: after the year, and in English after the day. */
export function brokenDates(subject: Subject): string {
  return isHan(subject)
    ? subject.text.replace(/(?<=[^\r\n]{30}\d{4}) ?(?=年 ?\d)/g, lineEnd(subject))
    : subject.text.replace(/(?<=[^\r\n]{40}\d) (?=[A-Z][a-z]+ \d{4})/g, lineEnd(subject));
}
