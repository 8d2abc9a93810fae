import { superscriptDigits } from '../superscript.js';
import type { SegmentPage } from './furniture.js';
import { boxAround, type Segment } from './segments.js';

/** A printed line, with tabs for wide gaps in it; `noted` says that it opens with a raised mark. */
export type Line = { text: string; left: number; right: number; y: number; bottom: number; top: number; size: number; noted: boolean };

/** The lines of a page in reading order: column after column where the page has columns. */
export function linesOf(page: SegmentPage): Line[][] {
  return columnsOf(page.segments).map((segments) => groupLines(segments).map(toLine).filter((line) => !/^[_\-–—=.\s]{5,}$/.test(line.text)));
}

type Row = { base: Segment; parts: { segment: Segment; raised: boolean }[] };

function groupLines(segments: Segment[]): Row[] {
  const rows: Row[] = [];
  // Larger type first, so that raised marks find the line that they belong to.
  for (const segment of [...segments].sort((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find((one) => Math.abs(one.base.y - segment.y) <= one.base.size * 0.2);
    const marked = row ? undefined : rows.find((one) => isRaisedOn(segment, one));
    if (row) row.parts.push({ segment, raised: false });
    else if (marked) marked.parts.push({ segment, raised: true });
    else rows.push({ base: segment, parts: [{ segment, raised: false }] });
  }
  return rows.sort((a, b) => b.base.y - a.base.y);
}

/** Whether a small segment stands a little above the baseline of a row and close to some of its text. */
function isRaisedOn(segment: Segment, row: Row): boolean {
  const rise = segment.y - row.base.y;
  if (segment.size > row.base.size * 0.85 || rise <= 0 || rise > row.base.size * 0.75) return false;
  const reach = row.base.size * 2;
  return row.parts.some(({ segment: part }) => segment.left < part.right + reach && segment.right > part.left - reach);
}

const arabicOrHebrew = /[\u0590-\u08ff]/g;

function toLine(row: Row): Line {
  const parts = row.parts;
  const text = parts.map((part) => part.segment.text).join('');
  const rightToLeft = (text.match(arabicOrHebrew)?.length ?? 0) * 2 > text.replace(/[\s\d]/g, '').length;
  parts.sort((a, b) => (rightToLeft ? b.segment.right - a.segment.right : a.segment.left - b.segment.left));
  const segments = parts.map((part) => part.segment);
  let joined = '';
  parts.forEach(({ segment, raised }, i) => {
    const last = parts[i - 1];
    const gap = last ? Math.max(segment.left - last.segment.right, last.segment.left - segment.right) : 0;
    joined += (last ? separator(gap, row.base.size, raised, last.raised, i === 1) : '') + (raised ? superscriptDigits(segment.text) : segment.text);
  });
  return {
    // Dots that lead to a page number are a gap; the gap after the label of a paragraph is none.
    text: joined.replace(/\s*(?:\.\s*){5,}/g, '\t').replace(/^([^\t]{1,8}[.)、．])\t/, '$1 ').trim(),
    ...boxAround(segments),
    y: row.base.y,
    // The longest part counts: a single large initial does not make a heading.
    size: segments.reduce((longest, segment) => (segment.text.length > longest.text.length ? segment : longest), row.base).size,
    noted: parts[0]?.raised ?? false,
  };
}

/** What stands between two segments of a line that are `gap` apart. A mark hangs on the word before it; a note stands off from its mark. */
function separator(gap: number, size: number, raised: boolean, afterRaised: boolean, second: boolean): string {
  if (gap > size * 2.2) return '\t';
  if (raised && gap < size) return '';
  if (afterRaised && second) return ' ';
  return gap > size * 0.18 ? ' ' : '';
}

/** A column has to have this many lines that fill most of its width; tables do not. */
const fullLines = 8;

/** Splits a page with two columns of running text into them; what spans both stays where it stands, above, between or below. */
function columnsOf(segments: Segment[]): Segment[][] {
  const columns = twoColumns(segments);
  if (!columns) return [segments];
  const { gutter, top, bottom } = columns;
  const above = segments.filter((segment) => segment.y > top);
  const below = segments.filter((segment) => segment.y < bottom);
  const inside = segments.filter((segment) => segment.y <= top && segment.y >= bottom);
  const spanning = inside.filter((segment) => segment.left < gutter && segment.right > gutter).sort((a, b) => b.y - a.y);
  const parts: Segment[][] = [above];
  let rest = inside.filter((segment) => !spanning.includes(segment));
  for (const wide of [...spanning, null]) {
    const part = wide ? rest.filter((segment) => segment.y > wide.y + wide.size * 0.5) : rest;
    rest = rest.filter((segment) => !part.includes(segment));
    parts.push(part.filter((segment) => segment.right <= gutter), part.filter((segment) => segment.left >= gutter));
    if (wide) parts.push([wide]);
  }
  return [...parts, below].filter((part) => part.length > 0);
}

/** Where the gap between two columns is and how far they reach, or null where the page has one column. */
function twoColumns(segments: Segment[]): { gutter: number; top: number; bottom: number } | null {
  const { left, right } = boxAround(segments);
  const width = right - left;
  for (let share = 0.4; share <= 0.6; share += 0.02) {
    const gutter = left + width * share;
    const full = segments.filter((one) => one.right - one.left > width * 0.35);
    const sides = [full.filter((one) => one.right <= gutter), full.filter((one) => one.left >= gutter)];
    const crossing = segments.filter((one) => one.left < gutter && one.right > gutter).length;
    if (sides.some((side) => side.length < fullLines) || crossing * 10 > segments.length) continue;
    const lines = sides.flat();
    const leading = (lines[0]?.size ?? 0) * 1.4;
    // The last line of a column may be a short one.
    return { gutter, top: boxAround(lines).top, bottom: boxAround(lines).bottom - leading };
  }
  return null;
}
