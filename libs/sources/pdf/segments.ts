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
  for (const glyph of glyphs) {
    const last = open[open.length - 1];
    if (last && !follows(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return segments;
}

function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(next.y - last.y) > size * 0.08) return false;
  if (rightToLeft.test(last.char) || rightToLeft.test(next.char)) return Math.abs(next.x - last.x) < size * 4;
  return next.left - last.right < size * cellGap && next.left > last.left - size * 0.5;
}

/** The size that most of the characters have. */
function usualSize(glyphs: Glyph[]): number {
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function join(glyphs: Glyph[], gap: number): Segment | null {
  const inked = glyphs.filter((glyph) => glyph.char !== ' ');
  if (inked.length === 0) return null;
  let text = '';
  glyphs.forEach((glyph, i) => {
    const last = glyphs[i - 1];
    const apart = last && glyph.apart && last.char !== ' ' && glyph.char !== ' ' && glyph.left - last.right > glyph.size * gap;
    text += apart ? ` ${glyph.char}` : glyph.char;
  });
  return {
    text: text.replace(/ +/g, ' ').trim(),
    ...boxAround(inked),
    y: inked[0]?.y ?? 0,
    size: usualSize(inked),
  };
}
