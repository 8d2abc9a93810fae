/** A stretch of text and where it comes from; null for what the reader itself adds. */
export type Piece<Place> = { text: string; place: Place | null };

/** Puts paragraphs together into one text, blank lines between them, and keeps where each stretch came from. */
export class TextBuilder<Place extends object> {
  private readonly parts: string[] = [];
  private length = 0;
  private pageBreakDue = false;
  readonly places: (Place & { start: number; end: number })[] = [];

  /** Adds a paragraph made of pieces, which follow each other directly. An empty one adds nothing. */
  paragraph(pieces: Piece<Place>[]): void {
    this.add(pieces, '\n\n');
  }

  /** Adds a line that belongs to the lines before it, as the rows of a table do. */
  line(pieces: Piece<Place>[]): void {
    this.add(pieces, '\n');
  }

  /**
   * Adds the row of a table: its cells in one line with tabs between them. A row in which some cell holds several paragraphs is
   * rather a page layout, and is written paragraph by paragraph. Empty cells at either end leave nothing.
   */
  row(cells: Piece<Place>[][][], followsRow: boolean): void {
    if (cells.some((paragraphs) => paragraphs.length > 1)) {
      cells.flat().forEach((pieces) => this.paragraph(pieces));
      return;
    }
    const first = cells.findIndex((paragraphs) => paragraphs.length > 0);
    const last = cells.findLastIndex((paragraphs) => paragraphs.length > 0);
    const line = cells.slice(Math.max(0, first), last + 1).flatMap((paragraphs, i) => {
      const flat = (paragraphs[0] ?? []).map((piece) => ({ ...piece, text: piece.text.replace(/[\n\f]+/g, ' ') }));
      return i === 0 ? flat : [{ text: '\t', place: null }, ...flat];
    });
    if (followsRow) this.line(line);
    else this.paragraph(line);
  }

  /** What follows begins on a new page. */
  pageBreak(): void {
    this.pageBreakDue = this.length > 0;
  }

  get text(): string {
    return this.parts.length === 0 ? '' : `${this.parts.join('')}\n`;
  }

  private add(pieces: Piece<Place>[], separator: string): void {
    if (pieces.every((piece) => piece.text.trim() === '')) return;
    if (this.length > 0) this.append(this.pageBreakDue ? '\n\n\f' : separator);
    this.pageBreakDue = false;
    for (const piece of pieces) {
      const start = this.length;
      this.append(piece.text);
      if (piece.place && piece.text !== '') this.places.push({ start, end: this.length, ...piece.place });
    }
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
