import type { Segment } from './segments.js';

/** A page as segments; y grows upwards from `bottom` to `top`. */
export type SegmentPage = { segments: Segment[]; left: number; right: number; bottom: number; top: number };

/** The share of the page's height at either end in which running heads and feet stand. */
const edgeShare = 0.11;

/** The same line may stand a little higher or lower on another page. */
const drift = 12;

type Edge = 'head' | 'foot';
type Row = { segments: Segment[]; height: number };
type Seen = { page: number; height: number; text: string };

/** The rows at one edge of a page, the outermost first. */
function rowsAt(edge: Edge, page: SegmentPage): Row[] {
  const depth = (page.top - page.bottom) * edgeShare;
  const distance = (segment: Segment): number => (edge === 'head' ? page.top - segment.y : segment.y - page.bottom);
  const rows: Row[] = [];
  const near = page.segments.filter((segment) => distance(segment) < depth).sort((a, b) => distance(a) - distance(b));
  for (const segment of near) {
    const row = rows.find((one) => Math.abs(one.height - distance(segment)) <= Math.max(segment.size, one.segments[0]?.size ?? 0) * 0.6);
    if (row) row.segments.push(segment);
    else rows.push({ segments: [segment], height: distance(segment) });
  }
  return rows;
}

/** Page numbers differ from page to page, the rest of a running line does not. */
const pattern = (text: string): string => text.replace(/\s+/g, '').replace(/^\d+(?:\/\d+)?|\d+(?:\/\d+)?$/g, '0');

/** A note: a small raised mark with text after it. Notes at the foot of two pages may well read alike ("Ibid."). */
function isNote({ segments }: Row): boolean {
  const [first, second] = [...segments].sort((a, b) => a.left - b.left);
  return first !== undefined && second !== undefined && first.size < second.size * 0.85 && first.y > second.y && second.left - first.right < second.size * 2;
}

/**
 * Drops running heads and feet: rows at an edge of a page all of whose parts stand again, page numbers aside, at the same height of
 * another page, with nothing else between them and the edge. Page numbers and symbols alone are known without a second page. The
 * head of the first page stays, because it is the document's own.
 */
export function withoutFurniture(pages: SegmentPage[]): SegmentPage[] {
  const dropped = new Set<Segment>();
  for (const edge of ['head', 'foot'] as const) {
    const rows = pages.map((page) => rowsAt(edge, page));
    const seen = seenIn(rows);
    const numbers = edge === 'foot' ? repeatedNumbers(seen) : [];
    rows.forEach((pageRows, page) => {
      if (page === 0 && edge === 'head') return;
      for (const row of pageRows) {
        const runs = (segment: Segment): boolean => isRunning(segment, row, page, seen) || isPlain(segment, page, edge) || holdsOnly(segment, numbers);
        if (isNote(row) || !row.segments.every(runs)) break;
        row.segments.forEach((segment) => dropped.add(segment));
      }
    });
  }
  return pages.map((page) => ({ ...page, segments: page.segments.filter((segment) => !dropped.has(segment)) }));
}

function seenIn(pages: Row[][]): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>();
  pages.forEach((rows, page) => {
    for (const { segments, height } of rows) {
      for (const { text } of segments) {
        const key = pattern(text);
        const others = seen.get(key) ?? [];
        seen.set(key, others);
        others.push({ page, height, text });
      }
    }
  });
  return seen;
}

function isRunning(segment: Segment, row: Row, page: number, seen: Map<string, Seen[]>): boolean {
  return (seen.get(pattern(segment.text)) ?? []).some((other) => other.page !== page && Math.abs(other.height - row.height) <= drift);
}

/** What is furniture though it stands on one page only: the number of the page, and a document symbol alone at the head. */
function isPlain(segment: Segment, page: number, edge: Edge): boolean {
  const number = /^(?:[-–—]\s*)?(\d+)(?:\/\d+)?(?:\s*[-–—])?$/.exec(segment.text)?.[1];
  return number === String(page + 1) || (edge === 'head' && /^[A-Z]{1,5}\/[A-Z0-9./()-]+$/.test(segment.text));
}

/** Long numbers that several feet repeat: job numbers. */
function repeatedNumbers(seen: Map<string, Seen[]>): string[] {
  const texts = [...seen.values()].filter((others) => others.length > 1).flatMap((others) => others.map((other) => other.text));
  return [...new Set(texts.filter((text) => /^[\d-]+$/.test(text)).map((text) => text.replace(/\D/g, '')))].filter((digits) => digits.length >= 5);
}

/** The first page prints the number of the running feet with more beside it, which is no text either: "18-16895 (E) 241018", "*1816895*". */
function holdsOnly(segment: Segment, numbers: string[]): boolean {
  const digits = segment.text.replace(/\D/g, '');
  return numbers.some((number) => digits.startsWith(number)) || (numbers.length > 0 && /^\d{6}$/.test(segment.text));
}
