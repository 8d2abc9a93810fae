import type { Language } from '../languages/index.js';
import { cleanText } from './clean.js';
import { printedLines, type Line } from './lines.js';
import type { Footnote, Stretch } from './parsed.js';

/** A line of the running text, with what was taken out just before it. */
export interface TextLine extends Line {
  /** Cleaned text. */
  text: string;
  /** True when page furniture or a footnote stood between it and the line before: a sentence may run on across it. */
  interrupted: boolean;
}

/** A symbol on a line of its own, and where that line begins in the raw text. */
export interface PrintedSymbol { text: string; start: number }

export interface Layout {
  lines: TextLine[];
  footnotes: Footnote[];
  /** Symbols that stand on lines of their own, in order. */
  symbols: PrintedSymbol[];
  /** Footnote marks that were not raised: in the text they may stand as plain digits too. */
  plainMarks: ReadonlySet<string>;
  /** Width of a full line in columns where the text has hard line breaks; null where every line is a paragraph. */
  width: number | null;
}

/** What every page number, job number, symbol or address begins with. */
const PAGE_MARK = /^[\d*\-–—/…A-Zhpw第]/;
const ASTERISK = 0x2a;
/** Raised digits stand from here on; what else does is sorted out by their pattern. */
const FIRST_RAISED = 0xb2;
const SEPARATOR = /^[_\-—–=]{5,}$/;
const JOB_NUMBER = /^((?:[A-Z]{2}\.)?\*?\d{2}-\d{4,6}(\([A-Z]\))?\*?|\*?\d{6,8}\*?)([ ]*\d{6})*([ ]*\(?[A-Z]\)?([ ]*\d{1,3}(?!\/))?)?([ ]*\d+\/\d+)?$/;
const PAGE_NUMBER = /^(\d{1,3}\/\d{1,3}|[-–—]\d{1,3}[-–—]|第\d+页(,?共\d+页)?|page\d+(of\d+)?|\/\.\.\.|…)$/i;
/** A page number alone on its line: one beside other furniture, for a table has such lines too. */
const BARE_NUMBER = /^\d{1,3}$/;
const SYMBOL_ALONE = /^[A-Z]{1,6}(\/[A-Z0-9.()\-]+){1,6}\**$/;
const URL_ALONE = /^(https?:\/\/|www\.)\S+$/;
const CONTENTS_ENTRY = /(\t|\.{4}|…{2}) *\d{1,3}$/;
const RAISED_MARK = /^([\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\*{1,3}(?!\*))/;
/** Words set in bold or italics, which no asterisk of a footnote does. */
const EMPHASIS = /^(?:\*[^\s*][^*]*\*|\*\*[^\s*][^*]*\*\*|\*\*\*[^\s*][^*]*\*\*\*)/;
const PLAIN_MARK = /^(\d{1,3}|\*{1,3})\/?(?=[^\d.,:)\]年月日/])/;
/** A line of a title is shorter than this. */
const LONGEST_TITLE = 200;
/** A line of running text takes more columns than this. */
const LONG_LINE = 48;
const SMALL = /^\p{Ll}/u;
const FIRST_NUMBER = /^\d{1,3}[.、]/;
/** A sentence, or a part of it, may end so. */
const PAUSE = /[,。.;:!?]["”’)\]]*$/;
const SENTENCE_END = /[。.;!?]["”’)\]]*$/;

/** Sorts the lines of a file into running text, page furniture and footnotes. */
export function layOut(raw: string, language: Language): Layout {
  const sorter = new Sorter(raw, language);
  for (const line of printedLines(raw)) sorter.take(line);
  sorter.close();
  const lines = withoutRunningTitles(sorter.lines);
  return { lines, footnotes: sorter.footnotes, symbols: sorter.symbols, plainMarks: sorter.plainMarks, width: fullWidth(lines) };
}

class Sorter {
  readonly lines: (TextLine & { besideFurniture: boolean })[] = [];
  readonly footnotes: Footnote[] = [];
  readonly symbols: PrintedSymbol[] = [];
  readonly plainMarks = new Set<string>();
  private interrupted = false;
  private afterFurniture = false;
  /** True after a rule across the page: what follows are footnotes. */
  private belowRule = false;
  /** The last footnote mark that was not raised. */
  private lastPlain = '0';
  private open: { mark: string; stretches: Stretch[]; text: string } | null = null;

  constructor(private readonly raw: string, private readonly language: Language) {}

  take(line: Line): void {
    const printed = this.raw.slice(line.start, line.end);
    const short = line.end - line.start <= 60;
    const text = cleanText(this.raw, line.start, line.end, this.language);
    if (short && isRule(printed.charCodeAt(0)) && SEPARATOR.test(printed)) {
      this.belowRule = true;
      return this.interrupt();
    }
    if (short && this.isFurniture(printed, text)) {
      this.noteSymbol(text, line.start);
      this.belowRule = false;
      const last = this.lines.at(-1);
      if (last && line.blanksBefore < 3) last.besideFurniture = true;
      this.afterFurniture = true;
      return this.interrupt();
    }
    if (isDigit(printed.charCodeAt(printed.length - 1)) && CONTENTS_ENTRY.test(printed)) return this.interrupt();
    if (this.takesFootnote(line, printed, text)) return;
    this.close();
    const { start, end, indent, blanksBefore, columns } = line;
    this.lines.push({ start, end, indent, blanksBefore, columns, text, interrupted: this.interrupted, besideFurniture: this.afterFurniture });
    this.interrupted = this.afterFurniture = this.belowRule = false;
  }

  /** A symbol with a full stop is what a footnote says. */
  private noteSymbol(text: string, start: number): void {
    const tight = text.replace(/ /g, '');
    if (SYMBOL_ALONE.test(tight) && !tight.endsWith('.')) this.symbols.push({ text: tight.replace(/\*/g, ''), start });
  }

  private interrupt(): void {
    this.close();
    this.interrupted = true;
  }

  /** Ends the footnote that is open. */
  close(): void {
    if (this.open) this.footnotes.push({ mark: this.open.mark, text: this.open.text, spans: this.open.stretches });
    this.open = null;
  }

  private isFurniture(printed: string, text: string): boolean {
    const { exact, prefixes } = furnitureOf(this.language);
    const tight = text.includes(' ') ? text.replace(/ /g, '') : text;
    if (exact.has(this.language.spaced ? text : tight) || prefixes.some((form) => text.startsWith(form))) return true;
    return PAGE_MARK.test(tight) && (JOB_NUMBER.test(tight) || PAGE_NUMBER.test(tight) || SYMBOL_ALONE.test(tight) || URL_ALONE.test(printed));
  }

  /** Footnotes begin with a raised mark anywhere, with a plain one below a rule, and run on until a sentence ends. */
  private takesFootnote(line: Line, printed: string, text: string): boolean {
    const first = printed.charCodeAt(0);
    const marked = isDigit(first) || (first === ASTERISK && !EMPHASIS.test(printed)) || first >= FIRST_RAISED;
    const raised = marked ? RAISED_MARK.exec(printed) : null;
    const plain = marked && (this.belowRule || this.open) ? PLAIN_MARK.exec(text) : null;
    const stretch: Stretch = [line.start, line.end];
    const bare = !marked || raised || plain ? null : this.bareFootnote(text);
    if (raised ?? bare ?? (plain && this.mayOpen(plain[0]) && !this.runsOn(plain[0], line))) {
      this.close();
      const found = (raised ?? plain ?? bare)?.[0] ?? '';
      const mark = found.normalize('NFKC').replace('/', '');
      if (!raised) {
        if (this.follows(mark)) this.lastPlain = mark;
        this.plainMarks.add(mark);
      }
      this.open = { mark, stretches: [stretch], text: raised ? text : text.slice(found.length).trim() };
      this.interrupted = true;
      return true;
    }
    if (!this.open || SENTENCE_END.test(this.open.text) || line.blanksBefore > 1) return false;
    this.open.stretches.push(stretch);
    this.open.text += (this.language.spaced ? ' ' : '') + text;
    return true;
  }

  /** True for the first mark below a rule, for the next after the footnote that is open, and for one that follows the last on an earlier page. */
  private mayOpen(found: string): boolean {
    const number = Number(found.replace('/', ''));
    return (this.open ? number === Number(this.open.mark) + 1 : this.belowRule) || this.follows(found);
  }

  /** True for a line that begins with a number and goes on with the footnote above it: "… Rio de Janeiro, / 3–14 June 1992". */
  private runsOn(found: string, { blanksBefore }: Line): boolean {
    return this.open !== null && blanksBefore === 0 && !SENTENCE_END.test(this.open.text) && Number(found.replace('/', '')) !== Number(this.lastPlain) + 1;
  }

  /** A footnote without a raised mark or a rule above it: the next number, and then words with which footnotes open. */
  private bareFootnote(text: string): RegExpExecArray | null {
    const plain = text.length < 200 ? PLAIN_MARK.exec(text) : null;
    const rest = plain ? text.slice(plain[0].length).trimStart() : '';
    return plain && this.follows(plain[0]) && this.language.headings.footnote.some((form) => rest.startsWith(form)) ? plain : null;
  }

  private follows(found: string): boolean {
    const last = this.lastPlain;
    const before = Number(last);
    const mark = found.replace('/', '');
    return Number.isNaN(before) || Number.isNaN(Number(mark)) || (Number(mark) > before && Number(mark) <= before + 3);
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isRule = (code: number): boolean => code === 0x5f || code === 0x2d || code === 0x3d || code === 0x2013 || code === 0x2014;

/** Lines that are furniture as a whole, and what others begin with that are. */
interface Furniture { exact: ReadonlySet<string>; prefixes: readonly string[] }

const furniture = new WeakMap<Language, Furniture>();

function furnitureOf(language: Language): Furniture {
  let known = furniture.get(language);
  if (!known) {
    const { contents, furniture: forms } = language.headings;
    known = { exact: new Set([...contents, ...forms]), prefixes: forms.filter((form) => form.endsWith(':')) };
    furniture.set(language, known);
  }
  return known;
}

/** Lines beside page furniture, or beside such a line, that say what an earlier such line or the title says. */
function withoutRunningTitles(lines: (TextLine & { besideFurniture: boolean })[]): TextLine[] {
  if (!lines.some(({ besideFurniture, interrupted }) => besideFurniture || interrupted)) return lines;
  const seen = new Map<string, number>();
  for (const { text } of lines) if (text.length < LONGEST_TITLE) seen.set(text, (seen.get(text) ?? 0) + 1);
  const body = lines.findIndex(({ text }) => text.endsWith(',') || FIRST_NUMBER.test(text));
  const head = lines.slice(0, Math.min(body < 0 ? lines.length : body, 60));
  const kept: TextLine[] = [];
  let interrupted = false;
  for (const [i, line] of lines.entries()) {
    const beside = line.besideFurniture || interrupted;
    const numbers = (beside || line.interrupted) && BARE_NUMBER.test(line.text);
    const repeats = beside && line.text.length < LONGEST_TITLE && !SENTENCE_END.test(line.text.slice(-8)) && (interrupted || !wraps(kept.at(-1), line))
      && ((line.besideFurniture && (interrupted || !SMALL.test(line.text)) && tells(line.text, seen, head)) || (cutsTitle(line.text, head.slice(0, i)) && !goesOn(kept.at(-1), lines[i + 1], head)));
    if ((repeats || numbers) && kept.length > 0) {
      interrupted = true;
      // The first of the title's lines does not stand beside the furniture itself.
      for (let last = kept.at(-1); repeats && last && kept.length > head.length && cutsTitle(last.text, head); last = kept.at(-1)) kept.pop();
    } else {
      if (interrupted) line.interrupted = true;
      kept.push(line);
      interrupted = false;
    }
  }
  return kept;
}

/** True for a line right under a long one that ends no sentence: it goes on with it, though it may say what the title says. */
const wraps = (above: TextLine | undefined, { blanksBefore, interrupted }: TextLine): boolean =>
  above !== undefined && blanksBefore === 0 && !interrupted && above.columns > LONG_LINE && !PAUSE.test(above.text.slice(-8));

/** True where the line between the two belongs to their sentence, although the title has its words: the one above is open, and below it goes on. */
const goesOn = (above: TextLine | undefined, below: TextLine | undefined, head: readonly { text: string }[]): boolean =>
  above !== undefined && below !== undefined && below.blanksBefore === 0 && !below.interrupted && !PAUSE.test(above.text.slice(-8))
  && !head.some(({ text }, i) => `${text} ${head[i + 1]?.text ?? ''}`.includes(below.text));

/** True for a line that stands in the file again, or that ends a line of the title. */
const tells = (text: string, seen: ReadonlyMap<string, number>, head: readonly { text: string }[]): boolean =>
  (seen.get(text) ?? 0) > 1 || (text.length > 4 && head.some((line) => line.text !== text && line.text.endsWith(text)));

/** A running title is wrapped otherwise than the title: part of it, or of two of its lines. */
const cutsTitle = (text: string, before: readonly { text: string }[]): boolean =>
  text.length > 24 && before.some((line, i) => line.text.length < LONGEST_TITLE && line.text !== text && `${line.text} ${before[i + 1]?.text ?? ''}`.includes(text));

/** Hard line breaks show in many lines of one width that stop in mid-sentence. */
function fullWidth(lines: readonly TextLine[]): number | null {
  const cut = lines.filter(({ text }) => !/[。;:,.!?]$/.test(text)).map(({ columns }) => columns);
  if (cut.length < 5) return null;
  const sorted = [...cut].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.8)] ?? 0;
  const full = cut.filter((columns) => columns > width * 0.85 && columns < width * 1.1).length;
  return width >= 30 && width <= 140 && full > lines.length * 0.25 ? width : null;
}
