import type { Language } from '../languages/index.js';
import { isDigit, setOf } from './characters.js';
import { isPunctuated } from './endings.js';
import { FootnoteReader } from './footnotes.js';
import { furnitureOf, isRule, type Furniture } from './furniture.js';
import type { Line } from './line.js';
import { readLines } from './lines.js';
import type { Footnote } from './parsed.js';
import { withoutRunningTitles } from './running-titles.js';
import { symbolAlone } from './symbol.js';

/** A symbol on a line of its own, and where that line begins in the raw text. */
export interface PrintedSymbol { text: string; start: number }

export interface Layout {
  lines: Line[];
  footnotes: Footnote[];
  /** Symbols that stand on lines of their own, in order. */
  symbols: PrintedSymbol[];
  /** Footnote marks that were not raised: in the text they may stand as plain digits too. */
  plainMarks: ReadonlySet<string>;
  /** Width of a full line in columns where the text has hard line breaks; null where every line is a paragraph. */
  width: number | null;
}

/** A page behind the leader of its line, or behind numbers that follow that. */
const PAGE_BEHIND_LEADER = /(?:\t|\.{4}|…{2}) {0,20}\d{1,3}$/;
const PAGE_BEHIND_NUMBERS = /(?:\.{4}|(?: \.){4})[ \d–-]{1,16} \d{1,3}$/;
const BEFORE_PAGE = setOf(' \t.…');
/** A cell with a number before the last one: the row of a table. */
const NUMBER_CELL = /\t[\d .,()%–-]{1,20}\t/;
/** Behind room that no sentence leaves. */
const AT_MARGIN = /\S {4,}([A-Z]{1,5}\/[A-Z\d][^\s]*)$/;
const LONGEST_MARGIN = 200;
/** The masthead takes no more lines. */
const FIRST_LINES = 8;
/** Furniture so many lines above belongs to no line. */
const APART = 3;
/** Hard line breaks leave lines of a width between these. */
const NARROWEST = 30;
const WIDEST = 140;
/** Lines wider than twice the widest are counted together. */
const WIDTHS = 2 * WIDEST;

/** Where lines are counted by their widths: one place for all files, for it is used by one at a time. */
const COUNTS_OF_ALL = new Uint32Array(WIDTHS + 1);

/** Sorts the lines of a file into running text, page furniture and footnotes. */
export function layOut(raw: string, language: Language): Layout {
  const sorter = new Sorter(raw, language);
  for (const line of readLines(raw, language)) sorter.take(line);
  sorter.notes.close();
  const lines = withoutRunningTitles(sorter.lines);
  return { lines, footnotes: sorter.notes.footnotes, symbols: sorter.symbols, plainMarks: sorter.notes.plainMarks, width: fullWidth(lines) };
}

class Sorter {
  readonly lines: Line[] = [];
  readonly symbols: PrintedSymbol[] = [];
  readonly notes: FootnoteReader;
  private readonly furniture: Furniture;
  /** The symbol at the margin of the first page. */
  private running: string | null = null;
  private interrupted = false;
  private afterFurniture = false;
  /** True after a rule across the page: what follows are footnotes. */
  private belowRule = false;

  constructor(private readonly raw: string, language: Language) {
    this.furniture = furnitureOf(language);
    this.notes = new FootnoteReader(raw, language);
  }

  take(line: Line): void {
    const { raw, notes } = this;
    if (isRule(raw, line)) {
      this.belowRule = true;
      return this.interrupt();
    }
    if (this.furniture.has(raw, line) || this.endsWithSymbol(line)) return this.leaveOut(line);
    if (mayEndWithPage(raw, line.end) && isContentsEntry(raw.slice(line.start, line.end))) return this.interrupt();
    if (notes.takes(line, this.belowRule)) {
      this.interrupted = true;
      return;
    }
    notes.close();
    line.interrupted = this.interrupted;
    line.besideFurniture = this.afterFurniture;
    this.lines.push(line);
    this.interrupted = this.afterFurniture = this.belowRule = false;
  }

  /** A running title with the symbol at the other margin. The first line of that kind stands on the first page. */
  private endsWithSymbol({ start, end }: Line): boolean {
    const { raw } = this;
    if (!isDigit(raw.charCodeAt(end - 1))) return false;
    const symbol = AT_MARGIN.exec(raw.slice(Math.max(start, end - LONGEST_MARGIN), end))?.[1];
    if (symbol === undefined) return false;
    this.running ??= symbol;
    return symbol === this.running && this.lines.length > FIRST_LINES;
  }

  private leaveOut({ text, start, blanksBefore }: Line): void {
    const symbol = symbolAlone(text);
    if (symbol !== null) this.symbols.push({ text: symbol, start });
    const last = this.lines.at(-1);
    if (last && blanksBefore < APART) last.besideFurniture = true;
    this.belowRule = false;
    this.afterFurniture = true;
    this.interrupt();
  }

  private interrupt(): void {
    this.notes.close();
    this.interrupted = true;
  }
}

/** False where no number of a page stands with white space or a leader before it. */
function mayEndWithPage(raw: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && isDigit(raw.charCodeAt(at))) at--;
  return at < end - 1 && BEFORE_PAGE.has(raw.charCodeAt(at));
}

/** A line of a table of contents: it ends with the number of a page. */
const isContentsEntry = (printed: string): boolean => (PAGE_BEHIND_LEADER.test(printed) || PAGE_BEHIND_NUMBERS.test(printed)) && !NUMBER_CELL.test(printed);

/** Hard line breaks show in many lines of one width that stop in mid-sentence. */
function fullWidth(lines: readonly Line[]): number | null {
  const counts = COUNTS_OF_ALL.fill(0);
  let cut = 0;
  for (const { text, columns } of lines) {
    if (isPunctuated(text)) continue;
    const width = Math.min(columns, WIDTHS);
    counts[width] = (counts[width] ?? 0) + 1;
    cut++;
  }
  if (cut < 5) return null;
  const width = quantile(counts, Math.floor(cut * 0.8));
  if (width < NARROWEST || width > WIDEST) return null;
  let full = 0;
  for (let columns = Math.floor(width * 0.85) + 1; columns < width * 1.1; columns++) full += counts[columns] ?? 0;
  return full > lines.length * 0.25 ? width : null;
}

/** The width below which so many lines are, from the counts of every width. */
function quantile(counts: Uint32Array, rank: number): number {
  let width = 0;
  for (let below = counts[0] ?? 0; below <= rank; below += counts[++width] ?? 0);
  return width;
}
