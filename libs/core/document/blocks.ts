import { toolsFor, type Language, type Tools } from '../languages/index.js';
import type { Block, BlockKind } from './block.js';
import { isDigit } from './characters.js';
import { enactingOf, type Enacting } from './enacting.js';
import { beginsSmall, ended, isPunctuated, pauses } from './endings.js';
import { splitInline } from './inline.js';
import type { Layout } from './layout.js';
import { hasMark, letterAt, opened } from './letter.js';
import type { Line } from './line.js';
import { digitsOfNumber } from './number.js';
import { OpenBlock } from './open-block.js';
import { placeBehind } from './place.js';
import { Rows } from './rows.js';
import { opensTitle } from './title.js';
import { sectionNumberAt, type SectionNumber } from './section-number.js';
import { shortLinesOf, type ShortLines } from './short-lines.js';

/** Where a new block begins: its kind, its mark, and how many cleaned characters the mark takes. */
interface Start { kind: BlockKind; mark: string | null; skip: number }

const PLAIN: Start = { kind: 'text', mark: null, skip: 0 };
const ROW: Start = { kind: 'row', mark: null, skip: 0 };
const ROMAN_HEADING = /^([一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-Z])[.、]/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A meeting that took several days. */
const DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;
const ENUMERATION_COMMA = 0x3001;
const BLANK = 0x20;
/** A line with a roman number is a heading when it is shorter than this, one with a number out of turn when it is shorter than that. */
const LONGEST_ROMAN_HEADING = 120;
const LONGEST_HEADING = 60;
/** A line narrower than this may be a heading. */
const SHORT = 60;
/** The day of adoption and the number of the meeting stand on lines no longer than this. */
const LONGEST_CLOSING = 40;
/** A number further on than this counts no paragraphs. */
const LONGEST_JUMP = 40;

/** Joins lines into blocks: wrapped lines into paragraphs, and paragraphs that a page break had cut in two. */
export function blocks(raw: string, layout: Layout, language: Language, bodyStart: number): Block[] {
  const joiner = new Joiner(raw, layout, language);
  for (let i = bodyStart; i < layout.lines.length; i++) joiner.take(i);
  return splitInline(raw, joiner.done(), language);
}

class Joiner {
  private readonly found: Block[] = [];
  private readonly tools: Tools;
  private readonly short: ShortLines;
  private readonly enacting: Enacting;
  private readonly spaced: boolean;
  private readonly rows: Rows;
  private current: OpenBlock | null = null;
  private lastNumber = 0;
  private lastInSection: SectionNumber | null = null;
  /** The last letter of each level of sub-paragraphs that is open. */
  private letters: string[] = [];
  private lastLine: Line | null = null;
  /** How the last line ended. */
  private lastEnded = false;
  private lastPauses = false;
  /** True when the first line of every paragraph is indented. */
  private readonly indented: boolean;

  constructor(private readonly raw: string, private readonly layout: Layout, private readonly language: Language) {
    this.tools = toolsFor(language);
    this.short = shortLinesOf(language);
    this.enacting = enactingOf(language);
    this.spaced = language.spaced;
    this.rows = new Rows(raw);
    this.indented = areIndented(layout.lines);
  }

  /** Takes the line of this index. */
  take(index: number): void {
    const line = this.layout.lines[index];
    if (!line) return;
    const start = this.startOf(line, this.layout.lines[index + 1]);
    if (!start && this.current) this.current.add(this.raw, line);
    else this.begin(start ?? PLAIN, line);
    this.lastLine = line;
    this.lastEnded = ended(line.text);
    this.lastPauses = !this.lastEnded && pauses(line.text);
  }

  done(): Block[] {
    if (this.current) this.found.push(this.current.done());
    this.current = null;
    return this.found;
  }

  /** The block that begins with the line; null when the line goes on with the one before. */
  private startOf(line: Line, next: Line | undefined): Start | null {
    const marked = this.marked(line, next);
    if (marked) return marked;
    const { current, lastLine } = this;
    if (!current || !lastLine) return PLAIN;
    if (current.kind === 'enacting' || current.kind === 'closing' || current.kind === 'annex' || current.kind === 'summary' || current.kind === 'row') return PLAIN;
    return current.blank || this.goesOn(current, line, lastLine) ? null : PLAIN;
  }

  private marked(line: Line, next: Line | undefined): Start | null {
    const { text } = line;
    const organ = this.enacting.organ(text, next?.text);
    if (organ) return this.afresh({ kind: 'enacting', mark: organ, skip: text.length });
    if (text.length < LONGEST_HEADING || text.length <= this.short.longest) {
      const start = this.shortStart(line);
      if (start) return start;
    }
    if (this.rows.has(line, next, this.current?.kind === 'row')) return ROW;
    return hasMark(text) ? this.listed(line, next) : null;
  }

  /** The block that begins with a number or a letter. */
  private listed(line: Line, next: Line | undefined): Start | null {
    const { text } = line;
    const letter = letterAt(text, this.letters);
    if (letter && this.isFresh(line)) {
      this.letters = opened(this.letters, letter.mark);
      return { kind: 'lettered', mark: letter.mark, skip: letter.length };
    }
    const digits = digitsOfNumber(text);
    if (digits > 0) return this.numbered(digits, line, next);
    const inSection = isDigit(text.charCodeAt(0)) ? this.numberedInSection(line, next) : null;
    if (inSection) return inSection;
    const titled = text.length < LONGEST_ROMAN_HEADING && (ROMAN_HEADING.test(text) || (opensTitle(text) && this.isFresh(line)));
    return titled && !ended(text) ? { kind: 'heading', mark: null, skip: 0 } : null;
  }

  /** The block that begins with a line of a few words: closing lines, an annex, a summary. */
  private shortStart(line: Line): Start | null {
    const { text } = line;
    if (!this.short.mayBeKnown(text) && !this.tools.times.mayStart(text.charCodeAt(0))) return null;
    const tight = !this.spaced && text.length < LONGEST_HEADING && text.includes(' ') ? text.replace(/ /g, '') : text;
    if (this.closes(tight, line.blanksBefore > 0)) return { kind: 'closing', mark: null, skip: 0 };
    if (this.short.isAnnex(tight) && !ended(tight) && !pauses(tight) && (this.current?.kind === 'closing' || this.isFresh(line))) return this.afresh({ kind: 'annex', mark: tight, skip: 0 });
    return this.short.isSummary(tight) ? { kind: 'summary', mark: null, skip: text.length } : null;
  }

  /** Numbers run on by one; a short line with a number out of turn is a heading of a report. */
  private numbered(digits: number, line: Line, next: Line | undefined): Start | null {
    const mark = line.text.slice(0, digits);
    const value = Number(mark);
    const follows = value === this.lastNumber + 1;
    if (!follows && this.isHeading(line.text.slice(digits + 1), next)) return { kind: 'heading', mark: null, skip: 0 };
    const fresh = this.isFresh(line);
    if (!follows && !(fresh && (this.lastNumber === 0 || value <= this.lastNumber + LONGEST_JUMP))) return null;
    this.lastNumber = value;
    this.letters = [];
    return { kind: 'numbered', mark, skip: digits + 1 };
  }

  /** The number names the section too; short lines that bear such a number are headings. */
  private numberedInSection(line: Line, next: Line | undefined): Start | null {
    const number = sectionNumberAt(line.text, this.lastInSection, this.spaced);
    if (!number || !this.isFresh(line)) return null;
    if (this.isHeading(line.text.slice(number.length), next)) return { kind: 'heading', mark: null, skip: 0 };
    this.lastInSection = number;
    this.letters = [];
    return { kind: 'numbered', mark: number.mark, skip: number.length };
  }

  /** True for what stands behind a number on a short line that lays down nothing. */
  private isHeading(rest: string, next: Line | undefined): boolean {
    return rest !== '' && rest.length < LONGEST_HEADING && !ended(rest) && !pauses(rest) && (next?.blanksBefore ?? 1) > 0 && !this.tools.opening(rest);
  }

  /** True when the line before it leaves no sentence open: "in paragraph 5 / (a) of" goes on. */
  private isFresh({ blanksBefore }: Line): boolean {
    const last = this.lastLine;
    return !last || blanksBefore > 0 || this.lastEnded || this.lastPauses || last.text === '' || this.current?.blank === true || (this.spaced && / (and|or)$/.test(last.text.slice(-4)));
  }

  /** In an annex and in another document of the file the numbers begin again with 1. */
  private afresh(start: Start): Start {
    this.lastNumber = 0;
    this.lastInSection = null;
    this.letters = [];
    return start;
  }

  /** The day of adoption or the number of the meeting on a line of its own, after a sentence that has ended. */
  private closes(tight: string, apart: boolean): boolean {
    if (tight.length > LONGEST_CLOSING) return false;
    const kind = this.current?.kind ?? 'closing';
    const complete = kind === 'closing' || kind === 'heading' || this.lastEnded;
    if (this.short.isMeeting(tight)) return complete || this.lastPauses || (apart && this.spaced);
    const time = complete && !isPunctuated(tight) && this.tools.times.mayStart(tight.charCodeAt(0)) && digitsOfNumber(tight) === 0 ? this.tools.times.read(tight, 0) : null;
    return time !== null && time.is === 'date' && time.end === tight.length && (DAY.test(time.code) || (kind === 'closing' && DAYS.test(time.code)));
  }

  private isFull({ columns, indent }: Line): boolean {
    const { width } = this.layout;
    return width !== null && columns + indent >= width * 0.75;
  }

  /** True when the line continues the sentence of the line before it. */
  private goesOn(current: OpenBlock, line: Line, last: Line): boolean {
    const { width } = this.layout;
    const full = this.isFull(last);
    const close = line.blanksBefore === 0;
    if (this.indented && full && line.indent === 0 && line.blanksBefore <= 1) return true;
    if (current.kind === 'heading') return full && close && !this.lastEnded;
    // A short line that ends nothing is no rest of a paragraph, but a heading.
    if (this.lastEnded) return full && close && !this.opens(line) && !/[;:]\d*$/.test(last.text.slice(-8)) && (this.isFull(line) || ended(line.text) || pauses(line.text));
    if (last.text.charCodeAt(last.text.length - 1) === ENUMERATION_COMMA || (this.spaced && beginsSmall(line.text))) return true;
    const numbered = current.kind === 'numbered' || current.kind === 'lettered';
    const paragraph = numbered || current.opening !== null || current.quotes;
    if (this.lastPauses) return (line.interrupted || full || close || paragraph) && (numbered || !this.opens(line));
    // Where paragraphs are numbered, what has no number of its own goes on with the sentence that is open.
    if (line.interrupted || numbered) return true;
    const opens = this.opens(line);
    if (paragraph && !opens) return true;
    const fragment = last.columns < SHORT && opens;
    return close ? !fragment && (width !== null || last.columns > SHORT) : full && line.blanksBefore <= 1;
  }

  /** True for a verb at the head of a line. Where words are spaced a paragraph begins with a capital: one at the head of a wrapped line does not. */
  private opens({ text }: Line): boolean {
    return !(this.spaced && beginsSmall(text)) && this.tools.opening(text) !== null;
  }

  private begin({ kind, mark, skip }: Start, line: Line): void {
    if (this.current) this.found.push(this.current.done());
    const { text } = line;
    if (skip === 0) this.current = new OpenBlock(kind, mark, text, line.start, line.end, this.tools);
    else this.current = new OpenBlock(kind, mark, text.slice(text.charCodeAt(skip) === BLANK ? skip + 1 : skip), placeBehind(this.raw, line, skip, this.language), line.end, this.tools);
  }
}

function areIndented(lines: readonly Line[]): boolean {
  let firsts = 0;
  let flush = false;
  for (const { text, indent } of lines) {
    if (indent === 0) flush = true;
    if (digitsOfNumber(text) === 0) continue;
    if (indent === 0) return false;
    firsts++;
  }
  return firsts > 2 && flush;
}
