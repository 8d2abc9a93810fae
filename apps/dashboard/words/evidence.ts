import type { ObligationDetail, SourcePiece } from '../api/views.js';

type Span = readonly [start: number, end: number];

/**
 * The words of the source that prove a field, or null where they do not stand in the paragraph shown.
 * Spans count from the beginning of the document; the quoted pieces of the paragraph are `spans` in order, and that tells where each piece begins.
 */
export function evidenceWords(detail: Pick<ObligationDetail, 'source' | 'spans'>, field: Span[]): string | null {
  const pieces = placed(detail.source, detail.spans);
  const found = field.map(([start, end]) => wordsAt(pieces, start, end));
  return found.length === 0 || found.includes(null) ? null : found.join(' … ').replace(/\s+/g, ' ').trim();
}

interface PlacedPiece {
  start: number;
  text: string;
}

/**
 * Each piece with its offset in the document: a quoted one from the span of its length, an unquoted one from the neighbour that it touches.
 * Pieces whose place stays open (what stands for a lifted footnote, and what lies beyond it) are left out.
 */
function placed(source: SourcePiece[], spans: readonly Span[]): PlacedPiece[] {
  let from = 0;
  const starts = source.map(({ quoted, text }) => {
    const found = quoted ? spans.findIndex(([start, end], i) => i >= from && end - start === text.length) : -1;
    if (found >= 0) from = found + 1;
    return spans[found]?.[0] ?? null;
  });
  return source.flatMap(({ text, quoted }, i) => {
    const before = i > 0 && starts[i - 1] != null ? starts[i - 1]! + source[i - 1]!.text.length : null;
    const after = starts[i + 1] != null ? starts[i + 1]! - text.length : null;
    const torn = before !== null && after !== null && before !== after;
    const start = quoted ? starts[i] : torn ? null : before ?? after;
    return start == null ? [] : [{ start, text }];
  });
}

/** The text from start to end, gathered over pieces that follow each other without a gap. */
function wordsAt(pieces: PlacedPiece[], start: number, end: number): string | null {
  let words = '';
  for (const piece of pieces) {
    const at = start + words.length;
    if (words.length < end - start && at >= piece.start && at < piece.start + piece.text.length) {
      words += piece.text.slice(at - piece.start, end - piece.start);
    }
  }
  return words.length === end - start ? words : null;
}
