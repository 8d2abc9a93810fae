import type { ReadLimits } from '../limits.js';
import { SourceError } from '../source-error.js';
import type { PagePlace, ReadText, SourceProblem } from '../source.js';
import { TextBuilder, type Piece } from '../text-builder.js';
import { withoutFurniture, type SegmentPage } from './furniture.js';
import { jointOf, wordsOf } from './joining.js';
import { linesOf, type Line } from './lines.js';
import { markNotes } from './notes.js';
import { bodyOf, paragraphsOf } from './paragraphs.js';
import { readGlyphs, type GlyphPage } from './pdfium.js';
import { segmentsOf } from './segments.js';

type Place = Omit<PagePlace, 'start' | 'end'>;

/** Where a line stands, measured from the upper left corner of its page. */
function placeOf(line: Line, page: SegmentPage, number: number): Place {
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return { page: number, box: [rounded(line.left - page.left), rounded(page.top - line.top), rounded(line.right - page.left), rounded(page.top - line.bottom)] };
}

/** The lines of a paragraph as one line, each with its place. */
function piecesOf(lines: Line[], page: SegmentPage, number: number, words: Set<string>): Piece<Place>[] {
  const pieces: Piece<Place>[] = [];
  for (const line of lines) {
    const last = pieces[pieces.length - 1];
    if (last) {
      const joint = jointOf(last.text, line.text, words);
      last.text = last.text.slice(0, last.text.length - joint.cut);
      pieces.push({ text: joint.between, place: null });
    }
    pieces.push({ text: line.text, place: placeOf(line, page, number) });
  }
  return pieces;
}

function problemsOf(pages: GlyphPage[]): SourceProblem[] {
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  const mapped = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  if (unmapped * 20 <= mapped) return [];
  return [{ code: 'SOURCE.CHARACTERS_LOST', message: { code: 'reading.characters-unknown', values: { count: unmapped } } }];
}

/**
 * Reads a PDF: one line per paragraph, a form feed between pages. Paragraphs, columns, note marks (raised digits) and table rows are
 * found by position and size; running heads and feet are dropped. A paragraph that goes on over a page break stays in two.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadText> {
  const glyphPages = await readGlyphs(bytes, limits);
  const problems = problemsOf(glyphPages);
  const pages = withoutFurniture(glyphPages.map(({ glyphs, ...page }) => ({ ...page, segments: segmentsOf(glyphs) })));
  const columns = pages.map(linesOf);
  const body = bodyOf(columns.flat());
  columns.forEach((page) => markNotes(page.flat(), body.size));
  const lines = columns.flat(2);
  if (lines.length === 0) throw new SourceError('SOURCE.EMPTY', 'The file holds no text; its pages are perhaps pictures of paper.');
  const words = wordsOf(lines.map((line) => line.text));
  const builder = new TextBuilder<Place>();
  pages.forEach((page, index) => {
    if (index > 0) builder.pageBreak();
    const own = columns[index] ?? [];
    for (const column of own) {
      let rowBefore = false;
      for (const paragraph of paragraphsOf(column, body, own.length === 1)) {
        const pieces = piecesOf(paragraph.lines, page, index + 1, words);
        if (paragraph.row && rowBefore) builder.line(pieces);
        else builder.paragraph(pieces);
        rowBefore = paragraph.row;
      }
    }
  });
  return { text: builder.text, encoding: null, origin: { unit: 'page', places: builder.places }, problems };
}
