import { toolsFor, type Language, type Tools } from '../languages/index.js';
import type { Block, BlockKind } from './block.js';
import { clean } from './clean.js';
import { enactingOrgan } from './enacting.js';
import { splitInline } from './inline.js';
import type { Layout, TextLine } from './layout.js';
import { letterAt, opened } from './letter.js';

/** Where a new block begins: its kind, its mark, and how many cleaned characters the mark takes. */
interface Start { kind: BlockKind; mark: string | null; skip: number }

/** A number may be followed by a year ("19. 1991年"), but "16.4" is no number of a paragraph. */
const NUMBER = /^(\d{1,3})[.、](?!\d(?!\d{3}年))/;
const ROMAN_HEADING = /^([一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-Z])[.、]/;
const ENDED = /[。.;!?:][”"’)\]]*( ?\d{1,2})?$/;
const SMALL = /^\p{Ll}/u;
/** A line narrower than this may be a heading. */
const SHORT = 60;
const COMMA = /[,、]( ?\d{1,2})?$/;

/** What is quoted and goes on; every paragraph of a statement begins so. */
const QUOTE_OPEN = /^[“「][^”」]*$/;

/** A block that has not opened with a verb after so many characters will not. */
const LATEST_OPENING = 60;
/** Only the last characters of a line tell how it ends. */
const TAIL = 8;
const ended = (text: string): boolean => ENDED.test(text.slice(-TAIL));
const pauses = (text: string): boolean => COMMA.test(text.slice(-TAIL));

/** Joins lines into blocks: wrapped lines into paragraphs, and paragraphs that a page break had cut in two. */
export function blocks(raw: string, layout: Layout, language: Language, bodyStart: number): Block[] {
  const joiner = new Joiner(raw, layout, language);
  for (const [i, line] of layout.lines.entries()) {
    if (i >= bodyStart) joiner.take(line, layout.lines[i + 1]);
  }
  return splitInline(raw, joiner.done(), language);
}

class Joiner {
  private readonly found: Block[] = [];
  private readonly tools: Tools;
  private lastNumber = 0;
  /** The last letter of each level of sub-paragraphs that is open. */
  private letters: string[] = [];
  private lastLine: TextLine | null = null;
  /** True when the first line of every paragraph is indented. */
  private readonly indented: boolean;

  constructor(private readonly raw: string, private readonly layout: Layout, private readonly language: Language) {
    this.tools = toolsFor(language);
    const firsts = layout.lines.filter(({ text }) => NUMBER.test(text));
    this.indented = firsts.length > 2 && firsts.every(({ indent }) => indent > 0) && layout.lines.some(({ indent }) => indent === 0);
  }

  take(line: TextLine, next: TextLine | undefined): void {
    const start = this.startOf(line, next);
    const current = this.found.at(-1);
    if (!start && current) this.extend(current, line);
    else this.begin(start ?? { kind: 'text', mark: null, skip: 0 }, line);
    this.lastLine = line;
  }

  done(): Block[] {
    return this.found;
  }

  /** The block that begins with the line; null when the line goes on with the one before. */
  private startOf(line: TextLine, next: TextLine | undefined): Start | null {
    const { text } = line;
    const marked = this.marked(text, line, next);
    if (marked) return marked;
    const current = this.found.at(-1);
    if (!current || !this.lastLine) return { kind: 'text', mark: null, skip: 0 };
    if (current.kind === 'enacting' || current.kind === 'closing' || current.kind === 'annex' || current.kind === 'summary') return { kind: 'text', mark: null, skip: 0 };
    if (current.text === '' ) return null;
    return this.goesOn(current, line) ? null : { kind: 'text', mark: null, skip: 0 };
  }

  private marked(text: string, line: TextLine, next: TextLine | undefined): Start | null {
    const { headings } = this.language;
    const tight = !this.language.spaced && text.length < 60 ? text.replace(/ /g, '') : text;
    const organ = enactingOrgan(text, this.language);
    if (organ) return this.afresh({ kind: 'enacting', mark: organ, skip: text.length });
    if (this.closes(tight, line.blanksBefore > 0)) return { kind: 'closing', mark: null, skip: 0 };
    if (headings.annex.some((form) => tight.startsWith(form) && tight.length <= form.length + 4) && !ended(tight) && !pauses(tight) && (this.isFresh(line) || this.found.at(-1)?.kind === 'closing')) return this.afresh({ kind: 'annex', mark: tight, skip: 0 });
    if (headings.summary.includes(tight)) return { kind: 'summary', mark: null, skip: text.length };
    const letter = letterAt(text, this.letters);
    if (letter && this.isFresh(line)) {
      this.letters = opened(this.letters, letter.mark);
      return { kind: 'lettered', mark: letter.mark, skip: letter.length };
    }
    const number = NUMBER.exec(text);
    if (number) return this.numbered(number, text, line, next);
    if (ROMAN_HEADING.test(text) && text.length < 120 && !ended(text)) return { kind: 'heading', mark: null, skip: 0 };
    return null;
  }

  /** Numbers run on by one; a short line with a number out of turn is a heading of a report. */
  private numbered(match: RegExpExecArray, text: string, line: TextLine, next: TextLine | undefined): Start | null {
    const value = Number(match[1]);
    const rest = text.slice(match[0].length);
    const follows = value === this.lastNumber + 1;
    if (!follows && rest !== '' && rest.length < 60 && !ended(rest) && !pauses(rest) && (next?.blanksBefore ?? 1) > 0 && !this.tools.opening(rest)) return { kind: 'heading', mark: null, skip: 0 };
    const fresh = this.isFresh(line);
    if (!fresh && !follows) return null;
    if (!follows && value > this.lastNumber + 40) return fresh && this.lastNumber === 0 ? this.number(value, match) : null;
    return this.number(value, match);
  }

  /** True when the line before it leaves no sentence open: "in paragraph 5 / (a) of" goes on. */
  private isFresh({ blanksBefore }: TextLine): boolean {
    const last = this.lastLine;
    return !last || blanksBefore > 0 || ended(last.text) || pauses(last.text) || last.text === '' || this.found.at(-1)?.text === '' || (this.language.spaced && / (and|or)$/.test(last.text));
  }

  /** In an annex and in another document of the file the numbers begin again with 1. */
  private afresh(start: Start): Start {
    this.lastNumber = 0;
    this.letters = [];
    return start;
  }

  private number(value: number, match: RegExpExecArray): Start {
    this.lastNumber = value;
    this.letters = [];
    return { kind: 'numbered', mark: match[1] ?? null, skip: match[0].length };
  }

  /** The day of adoption or the number of the meeting on a line of its own, after a sentence that has ended. */
  private closes(tight: string, apart: boolean): boolean {
    if (tight.length > 40) return false;
    const current = this.found.at(-1);
    const before = this.lastLine?.text ?? '';
    const complete = !current || current.kind === 'closing' || current.kind === 'heading' || ended(before);
    const plenary = this.language.headings.plenary.some((form) => tight.replace(/[\s|]+$/, '').endsWith(this.language.spaced ? form : form.replace(/ /g, ''))) && tight.length < 34;
    if (plenary) return complete || pauses(before) || (apart && this.language.spaced);
    const time = complete && this.tools.times.mayStart(tight.charCodeAt(0)) ? this.tools.times.read(tight, 0) : null;
    return Boolean(time && time.is === 'date' && time.end === tight.length && /^\d{4}-\d{2}-\d{2}$/.test(time.code));
  }

  private isFull({ columns, indent }: TextLine): boolean {
    const { width } = this.layout;
    return width !== null && columns + indent >= width * 0.75;
  }

  /** True when the line continues the sentence of the line before it. */
  private goesOn(current: Block, line: TextLine): boolean {
    const { width } = this.layout;
    const last = this.lastLine;
    if (!last) return false;
    const full = this.isFull(last);
    const close = line.blanksBefore === 0;
    if (this.indented && full && line.indent === 0 && line.blanksBefore <= 1) return true;
    if (current.kind === 'heading') return full && close && !ended(last.text);
    // Where words are spaced a paragraph begins with a capital: a verb at the head of a wrapped line does not.
    const opens = !(this.language.spaced && SMALL.test(line.text)) && this.tools.opening(line.text) !== null;
    // A short line that ends nothing is no rest of a paragraph, but a heading.
    if (ended(last.text)) return full && close && !opens && !/[;:]\d*$/.test(last.text.slice(-TAIL)) && (this.isFull(line) || ended(line.text) || pauses(line.text));
    const paragraph = current.kind === 'numbered' || current.kind === 'lettered' || current.opening !== null || QUOTE_OPEN.test(current.text);
    if (last.text.endsWith('、')) return true;
    if (pauses(last.text)) return (line.interrupted || full || close || paragraph) && (!opens || current.kind !== 'text');
    // Where paragraphs are numbered, what has no number of its own goes on with the sentence that is open.
    const numbered = current.kind === 'numbered' || current.kind === 'lettered';
    if (line.interrupted || numbered || (paragraph && !opens)) return true;
    const fragment = last.columns < SHORT && opens;
    return close ? !fragment && (width !== null || last.columns > SHORT) : full && line.blanksBefore <= 1;
  }

  private extend(block: Block, line: TextLine): void {
    const last = block.stretches.at(-1);
    if (last && !line.interrupted) block.stretches[block.stretches.length - 1] = [last[0], line.end];
    else block.stretches.push([line.start, line.end]);
    block.lines++;
    block.text += (this.language.spaced && block.text !== '' ? ' ' : '') + line.text;
    if (block.text.length < LATEST_OPENING) block.opening ??= this.tools.opening(block.text);
  }

  private begin({ kind, mark, skip }: Start, line: TextLine): void {
    const from = skip > 0 ? this.rawAfter(line, skip) : line.start;
    const text = line.text.slice(skip).trimStart();
    this.found.push({ kind, mark, stretches: from < line.end ? [[from, line.end]] : [], text, lines: 1, opening: this.tools.opening(text) });
  }

  private rawAfter(line: TextLine, skip: number): number {
    // The mark stands at the head of the line: there is no need to look at the rest.
    const near = Math.min(line.end, line.start + skip * 4 + 40);
    const { origin } = clean(this.raw, [[line.start, near]], this.language);
    return origin[skip] ?? (near < line.end ? clean(this.raw, [[line.start, line.end]], this.language).origin[skip] : undefined) ?? line.end;
  }
}
