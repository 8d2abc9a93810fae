import type { Glyph } from './pdfium.js';

/** A stretch of characters drawn one after the other on one baseline. */
export type Segment = { text: string; left: number; right: number; y: number; bottom: number; top: number; size: number };

type Box = { left: number; right: number; bottom: number; top: number };

/** The smallest box around all of them. (No spreading of lists into arguments: hostile files hold millions of characters.) */
export function boxAround(boxes: Box[]): Box {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const one of boxes) {
    box.left = Math.min(box.left, one.left);
    box.right = Math.max(box.right, one.right);
    box.bottom = Math.min(box.bottom, one.bottom);
    box.top = Math.max(box.top, one.top);
  }
  return box;
}

/** Gaps wider than this, in heights of the font, separate columns or cells, not words. */
const cellGap = 2.2;

/** Gaps that separate words, in heights of the font: narrower where a file draws no spaces at all. */
const wordGapAmongSpaces = 0.19;
const wordGap = 0.13;

const rightToLeft = /[\u0590-\u08ff]/;

/** Puts the characters of a page together as long as they follow each other, with spaces where the gaps are those between words. */
export function segmentsOf(glyphs: Glyph[]): Segment[] {
  const spaces = glyphs.filter((glyph) => glyph.char === ' ').length;
  const gap = spaces * 40 > glyphs.length ? wordGapAmongSpaces : wordGap;
  const segments: Segment[] = [];
  let open: Glyph[] = [];
  const close = (): void => {
    const segment = join(open, gap);
    if (segment) segments.push(segment);
    open = [];
  };
  for (const glyph of inReadingOrder(glyphs)) {
    const last = open[open.length - 1];
    if (last && !follows(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return segments;
}

/**
 * Wide opening marks have their ink in the right half of their box. Set close ("(《"), the box reaches back over the character before
 * them, and PDFium, which goes by boxes, puts the two the wrong way round.
 */
function inReadingOrder(glyphs: Glyph[]): Glyph[] {
  const ordered = [...glyphs];
  for (let i = 0; i + 1 < ordered.length; i += 1) {
    const [mark, other] = [ordered[i], ordered[i + 1]];
    if (!mark || !other || !/[《〈「『【（“‘]/.test(mark.char) || Math.abs(other.y - mark.y) > 1 || other.char === ' ') continue;
    const reach = other.left - mark.left;
    if (reach < 0 || reach > mark.size * 0.3 || mark.right - mark.left < mark.size * 0.9) continue;
    [ordered[i], ordered[i + 1]] = [other, mark];
    i += 1;
  }
  return ordered;
}

function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(next.y - last.y) > size * 0.08) return false;
  if (rightToLeft.test(last.char) || rightToLeft.test(next.char)) return Math.abs(next.x - last.x) < size * 4;
  // Wide punctuation may be set so close that its box reaches back over the character before it.
  return next.left - last.right < size * cellGap && next.left > last.left - size && next.right > last.right - size * 0.5;
}

/** What stands between two characters: a row of spaces as wide as a gap between cells is one. */
function between(last: Glyph, next: Glyph, spaced: boolean, gap: number): string {
  const distance = next.left - last.right;
  if (spaced) return distance > next.size * cellGap ? '\t' : ' ';
  return next.apart && distance > next.size * gap ? ' ' : '';
}

/** The size that most of the characters have. */
function usualSize(glyphs: Glyph[]): number {
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function join(glyphs: Glyph[], gap: number): Segment | null {
  const inked = glyphs.filter((glyph) => glyph.char !== ' ');
  const spaced = new Set(glyphs.filter((_, i) => glyphs[i - 1]?.char === ' '));
  if (inked.length === 0) return null;
  let text = '';
  inked.forEach((glyph, i) => {
    const last = inked[i - 1];
    text += (last ? between(last, glyph, spaced.has(glyph), gap) : '') + glyph.char;
  });
  return {
    text,
    ...boxAround(inked),
    y: inked[0]?.y ?? 0,
    size: usualSize(inked),
  };
}
