import type { Line } from './line.js';

const TAB = '\t';
/** What stands before the text of a paragraph, or before the first cell of a numbered row: a mark and a tab. */
const MARK = /^(?:\(?[a-z]{1,4}[.)]|\d{1,3}(?:\.\d{1,3})?[A-Z]?[.)、．]?|[A-Z][.)]|[IVX]{1,4}\.|[一二三四五六七八九十]{1,3}、|[-–•·*])\s*\t/;

/** Tells the rows of tables from text: their cells have tabs between them, and row follows row without a blank line. */
export class Rows {
  /** The first tab at or after the line that was asked for last: most files have none, and then no line is looked at. */
  private tab = -1;

  constructor(private readonly raw: string) {}

  /** True for a row. @param inTable true when the line before it is one */
  has({ start, end, blanksBefore }: Line, next: Line | undefined, inTable: boolean): boolean {
    const below = inTable && blanksBefore === 0;
    if (below || !this.holdsTab(start, end)) return below;
    const gaps = this.raw.slice(start, end).replace(MARK, '').split(TAB).length - 1;
    return gaps > 1 || (gaps === 1 && next?.blanksBefore === 0 && this.raw.slice(next.start, next.end).includes(TAB));
  }

  private holdsTab(start: number, end: number): boolean {
    if (this.tab < start) this.tab = this.raw.indexOf(TAB, start);
    if (this.tab < 0) this.tab = this.raw.length;
    return this.tab < end;
  }
}
