import type { Language } from '../languages/index.js';
import { isDigit, isRaised, setOf } from './characters.js';
import { sentenceEnds } from './endings.js';
import type { Line } from './line.js';
import type { Footnote, Stretch } from './parsed.js';

const ASTERISK = 0x2a;
const SLASH = 0x2f;
const DIGIT_0 = 0x30;
const FIRST_OF_OTHERS = 0x2070;
/** Raised digits stand from here on; what else does is sorted out by their pattern. */
const FIRST_RAISED = 0xb2;
const RAISED_MARK = /^([\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\*{1,3}(?!\*))/;
/** Words set in bold or italics, which no asterisk of a footnote does. */
const EMPHASIS = /^(?:\*[^\s*][^*]*\*|\*\*[^\s*][^*]*\*\*|\*\*\*[^\s*][^*]*\*\*\*)/;
const PLAIN_MARK = /^(\d{1,3}|\*{1,3})\/?(?=[^\d.,:)\]年月日/])/;
const LONGEST_MARK = 3;
const MARK_ALONE = /^[1-9]\d{0,2}$/;
/** So many footnotes may have been lost between two marks. */
const LONGEST_JUMP = 4;
const NUMBER_ENDS = setOf('.,:)]年月日');
/** A footnote that has neither a raised mark nor a rule above it begins with a line shorter than this. */
const LONGEST_BARE = 200;

/** A footnote whose sentence has not ended yet. */
interface OpenFootnote { mark: string; stretches: Stretch[]; text: string; ended: boolean }

/** Lifts the footnotes out of the lines of a file. They begin with a raised mark anywhere, with a plain one below a rule, and run on until a sentence ends. */
export class FootnoteReader {
  readonly footnotes: Footnote[] = [];
  /** Marks that were not raised. */
  readonly plainMarks = new Set<string>();
  private lastPlain = '0';
  private open: OpenFootnote | null = null;
  /** Marks that stood alone on their lines, and whose footnotes have not come yet. */
  private readonly waiting: string[] = [];
  /** True when the last line was such a mark, and when the footnote that is open had none. */
  private adjacent = false;
  private unmarked = false;

  constructor(private readonly raw: string, private readonly language: Language) {}

  /** True when the line belongs to a footnote. @param belowRule what follows a rule across the page are footnotes */
  takes(line: Line, belowRule: boolean): boolean {
    if (this.takesMark(line, belowRule) || this.takesNote(line, belowRule) || this.begins(line, belowRule)) return true;
    const { open } = this;
    if (!open || open.ended || line.blanksBefore > 1) return false;
    open.stretches.push([line.start, line.end]);
    open.text += (this.language.spaced ? ' ' : '') + line.text;
    open.ended = sentenceEnds(line.text, !this.language.spaced && open.ended);
    return true;
  }

  /** Ends the footnote that is open. */
  close(): void {
    if (this.open) this.footnotes.push({ mark: this.open.mark, text: this.open.text, spans: this.open.stretches });
    this.open = null;
    this.adjacent = this.unmarked = false;
  }

  /** A mark alone on its line below a rule, as some programs that read pages have it. One that is out of turn has lost its footnote. */
  private takesMark({ text }: Line, belowRule: boolean): boolean {
    if (!belowRule || text.length > LONGEST_MARK || !MARK_ALONE.test(text)) return false;
    this.close();
    if (Number(text) > this.lastNumber && Number(text) <= this.lastNumber + LONGEST_JUMP) {
      this.waiting.push(text);
      this.adjacent = true;
    }
    return true;
  }

  /** The footnote of a mark that stood alone: right below it, or below the marks of other footnotes and the page number; or one below a rule that has lost its mark. */
  private takesNote(line: Line, belowRule: boolean): boolean {
    const { text, blanksBefore } = line;
    // Where words are not spaced, too many lines of the text begin as footnotes do.
    const unmarked = belowRule && this.language.spaced && (this.open === null || (this.unmarked && this.open.ended && blanksBefore === 0));
    if (this.waiting.length === 0 && !unmarked) return false;
    const opens = this.language.spaced && text.length < LONGEST_BARE && this.language.headings.footnote.some((form) => text.startsWith(form));
    const below = this.adjacent && blanksBefore === 0 && this.waiting.length === 1;
    if (!below && !(opens && (sentenceEnds(text, false) || this.waiting.length > 0 && belowRule))) {
      this.waiting.length = 0;
      return false;
    }
    const mark = this.waiting.shift();
    this.begin(mark ?? String(this.lastNumber + 1), text, line, false);
    this.unmarked = mark === undefined;
    return true;
  }

  private get lastNumber(): number {
    return Number(this.waiting.at(-1) ?? this.lastPlain) || 0;
  }

  private begins(line: Line, belowRule: boolean): boolean {
    const { text } = line;
    const first = this.raw.charCodeAt(line.start);
    if (!(isRaised(first) || first === ASTERISK || mayBeMark(text))) return false;
    const printed = this.raw.slice(line.start, line.end);
    if (!(isDigit(first) || first >= FIRST_RAISED || (first === ASTERISK && !EMPHASIS.test(printed)))) return false;
    const raised = RAISED_MARK.exec(printed);
    const plain = belowRule || this.open ? PLAIN_MARK.exec(text) : null;
    const bare = raised || plain ? null : this.bareFootnote(text);
    if (!raised && !bare && !(plain && this.mayOpen(plain[0], belowRule) && !this.runsOn(plain[0], line))) return false;
    const found = (raised ?? plain ?? bare)?.[0] ?? '';
    this.begin(plainMark(found), raised ? text : text.slice(found.length).trim(), line, raised !== null);
    return true;
  }

  private begin(mark: string, text: string, { start, end }: Line, raised: boolean): void {
    this.close();
    if (!raised) {
      if (this.follows(mark)) this.lastPlain = mark;
      this.plainMarks.add(mark);
    }
    this.open = { mark, text, stretches: [[start, end]], ended: sentenceEnds(text, false) };
  }

  /** True for the first mark below a rule, for the next after the footnote that is open, and for one that follows the last on an earlier page. */
  private mayOpen(found: string, belowRule: boolean): boolean {
    const number = Number(found.replace('/', ''));
    return (this.open ? number === Number(this.open.mark) + 1 : belowRule) || this.follows(found);
  }

  /** True for a line that begins with a number and goes on with the footnote above it: "… Rio de Janeiro, / 3–14 June 1992". */
  private runsOn(found: string, { blanksBefore }: Line): boolean {
    return this.open !== null && blanksBefore === 0 && !this.open.ended && Number(found.replace('/', '')) !== Number(this.lastPlain) + 1;
  }

  /** A footnote without a raised mark or a rule above it: the next number, and then words with which footnotes open. */
  private bareFootnote(text: string): RegExpExecArray | null {
    const plain = text.length < LONGEST_BARE ? PLAIN_MARK.exec(text) : null;
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

/** False for a text that begins with no mark of a footnote, or with a number as paragraphs and dates have it. */
function mayBeMark(text: string): boolean {
  if (!isDigit(text.charCodeAt(0))) return text.charCodeAt(0) === ASTERISK;
  let at = 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at <= LONGEST_MARK && !NUMBER_ENDS.has(text.charCodeAt(at));
}

/** A mark as it would stand on the line: "¹²" is 12, and "3/" is 3. */
function plainMark(mark: string): string {
  let plain = '';
  for (let i = 0; i < mark.length; i++) {
    const code = mark.charCodeAt(i);
    plain += isRaised(code) ? String.fromCharCode(DIGIT_0 + raisedDigit(code)) : code === SLASH ? '' : mark.charAt(i);
  }
  return plain;
}

/** One, two and three stand apart from the other raised digits. */
const raisedDigit = (code: number): number => (code === 0xb9 ? 1 : code < FIRST_OF_OTHERS ? code - 0xb0 : code - FIRST_OF_OTHERS);
