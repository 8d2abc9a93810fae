import type { Opening, Tools } from '../languages/index.js';
import type { Block, BlockKind } from './block.js';
import { setOf } from './characters.js';
import { jointOf } from './clean.js';
import type { Line } from './line.js';

/** A block that has not opened with a verb after so many characters will not. */
const LATEST_OPENING = 60;
const HYPHEN = 0x2d;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const OPENING_QUOTES = setOf('“「');
const CLOSING_QUOTE = /[”」]/;

/** A block to which lines are still added. Its text is put together at the end: to look at all of it after every line would cost the square of its length. */
export class OpenBlock implements Block {
  readonly stretches: [start: number, end: number][] = [];
  /** Of all lines, once it is done. */
  text = '';
  opening: Opening | null;
  /** True while a quotation is open with which the block begins: every paragraph of a statement begins so. */
  quotes: boolean;
  /** Its lines but the last one, with what stands between them. */
  private pieces: string[] | null = null;
  /** The line added last, and the length of all. */
  private last: string;
  private length: number;
  /** True when a line of print has ended since the last piece. */
  private broken = false;

  /** @param text what stands after the mark, put right; in the raw text from `start` to `end` */
  constructor(readonly kind: BlockKind, readonly mark: string | null, text: string, start: number, private end: number, private readonly tools: Tools) {
    if (start < end) this.stretches.push([start, end]);
    this.last = text;
    this.length = text.length;
    this.opening = tools.opening(text);
    this.quotes = beginsQuoted(text) && !CLOSING_QUOTE.test(text);
  }

  /** True while nothing is printed but its mark. */
  get blank(): boolean {
    return this.length === 0;
  }

  add(raw: string, line: Line): void {
    const stretch = this.stretches[this.stretches.length - 1];
    const joined = stretch !== undefined && !line.interrupted;
    if (joined) stretch[1] = line.end;
    else this.stretches.push([line.start, line.end]);
    // Only a hyphen asks how the line before it ended.
    if (joined && this.last.charCodeAt(this.last.length - 1) === HYPHEN) this.broken ||= holdsLineEnd(raw, this.end, line.start);
    this.end = line.end;
    if (line.text !== '') this.append(line.text);
    if (this.opening === null && this.length < LATEST_OPENING) this.opening = this.tools.opening(this.joined());
  }

  done(): Block {
    this.text = this.joined();
    return this;
  }

  private append(text: string): void {
    if (this.length > 0) {
      const joint = jointOf(this.last, text, this.broken, this.tools.language);
      this.pieces ??= [];
      this.pieces.push(joint === 'unbroken' ? this.last.slice(0, -1) : this.last);
      if (joint === 'apart') this.pieces.push(' ');
    }
    this.last = text;
    this.length += text.length;
    this.broken = false;
    if (this.quotes || this.length === text.length) this.quotes = (this.quotes || beginsQuoted(text)) && !CLOSING_QUOTE.test(text);
  }

  private joined(): string {
    return this.pieces === null ? this.last : this.pieces.join('') + this.last;
  }
}

const beginsQuoted = (text: string): boolean => OPENING_QUOTES.has(text.charCodeAt(0));

/** True when a line ends between two places. Only LF and CR part words with a hyphen. */
function holdsLineEnd(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (raw.charCodeAt(i) === LINE_FEED || raw.charCodeAt(i) === CARRIAGE_RETURN) return true;
  return false;
}
