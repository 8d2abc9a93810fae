import type { Line } from './lines.js';

/** What the lines of a document have in common: the size of its running text, the distance of lines of each size, the right edge. */
export type Body = { size: number; leading: Map<number, number>; right: number };

/** Measures a document from the lines of all its pages, column by column. */
export function bodyOf(columns: Line[][]): Body {
  const weights = new Map<number, number>();
  for (const line of columns.flat()) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.text.length);
  }
  const size = [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0];
  return { size, leading: leadingOf(columns), right: rightEdge(columns.flat()) };
}

/** Lines that belong together: a paragraph, or the rows of a table one by one. */
export type PrintedParagraph = { lines: Line[]; row: boolean };

/** Puts the lines of one column together into paragraphs; `alone` says that it is the only one of its page. */
export function paragraphsOf(lines: Line[], body: Body, alone: boolean): PrintedParagraph[] {
  // A page with few lines does not show how wide its column is; the whole document does.
  const right = alone ? body.right : rightEdge(lines);
  const paragraphs: PrintedParagraph[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    if (isRow(line)) paragraphs.push({ lines: [line], row: true });
    else if (!open || !last || open.row || begins(last, line, body, right)) paragraphs.push({ lines: [line], row: false });
    else open.lines.push(line);
    last = line;
  }
  return paragraphs;
}

const label = /^(?:\(?(?:\d{1,3}|[a-z]{1,5}|[A-Z])[.)]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．])(?:\s|$)/;

/** A line with wide gaps in it is the row of a table, or of a table of contents. */
function isRow(line: Line): boolean {
  return line.text.includes('\t');
}

/** Whether a line begins a paragraph of its own after another one. */
function begins(last: Line, line: Line, body: Body, right: number): boolean {
  const distance = last.y - line.y;
  const usual = body.leading.get(Math.round(line.size)) ?? line.size * 1.2;
  if (Math.abs(last.size - line.size) > line.size * 0.08 || distance > usual * 1.2 + line.size * 0.1 || distance < 0) return true;
  if (line.noted && line.size < body.size * 0.97) return true;
  if (/^\*+\s/.test(line.text) && line.size < body.size * 0.97) return true;
  if (label.test(line.text) && /[.:;,。：；，、]$|\b(?:and|or)$|[和及]$/.test(last.text)) return true;
  // Headings break where they read well, not where the line is full, and may be centred.
  if (line.size > body.size * 1.1) return false;
  const centred = last.right < right - line.size && Math.abs(last.left - line.left) > line.size * 0.5 && Math.abs(middle(last) - middle(line)) < line.size * 0.5;
  if (centred) return false;
  if (line.left - last.left > line.size * 1.2) return true;
  if (/^\p{Ll}/u.test(line.text) && !/[.;:]$/.test(last.text)) return false;
  return last.right + firstWidth(line) < right - line.size * 0.5;
}

const middle = (line: Line): number => (line.left + line.right) / 2;

/** What the first word of a line (in Chinese the first character and what may not be parted from it) takes, with the space before it. */
function firstWidth(line: Line): number {
  const first = /^(?:\p{Script=Han}[^\p{Script=Han}\s]*|\S+)/u.exec(line.text)?.[0] ?? '';
  const wide = first.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  return (wide + (first.length - wide) * 0.5 + 0.3) * line.size;
}

/** Where the lines of a text end on the right, taking no notice of a few that stick out. */
function rightEdge(lines: Line[]): number {
  const rights = lines.filter((line) => !isRow(line)).map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}

/** The usual distance of lines for each size of type: the smallest that is common, so that spaces between paragraphs do not count. */
function leadingOf(columns: Line[][]): Map<number, number> {
  const distances = new Map<number, number[]>();
  columns.forEach((lines) => lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (!last || Math.round(last.size) !== Math.round(line.size)) return;
    const distance = last.y - line.y;
    if (distance <= 0 || distance > line.size * 2.5) return;
    const size = Math.round(line.size);
    const known = distances.get(size) ?? [];
    distances.set(size, known);
    known.push(distance);
  }));
  return new Map([...distances].map(([size, all]) => [size, all.sort((a, b) => a - b)[Math.floor(all.length * 0.15)] ?? size * 1.2]));
}
