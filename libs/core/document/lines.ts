import type { Language } from '../languages/index.js';
import { charactersOf, DROPPED, isDigit, isLetter, LINE_END, partsWords, RARE, setOf, SPACE, type Characters } from './characters.js';
import { textOf } from './clean.js';

/** A line of the raw text without the white space around it. */
export interface Line {
  /** Offsets of what is printed on it. */
  start: number;
  end: number;
  /** Width of the white space before the first character. */
  indent: number;
  /** Blank lines before it. */
  blanksBefore: number;
  /** Columns that it takes in print: Chinese characters are two wide. */
  columns: number;
  /** What is printed on it, put right: the same as `clean` makes of it. */
  text: string;
}

/** A line of the running text, with what was taken out just before it. */
export interface TextLine extends Line {
  /** True when page furniture or a footnote stood between it and the line before: a sentence may run on across it. */
  interrupted: boolean;
  /** True when it stands right before or after page furniture. */
  besideFurniture: boolean;
}

/** Characters from here on are two columns wide. */
const WIDE = 0x2e80;
const BLANK = 0x20;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Goes through a file once, from line to line: where a line begins and ends, how wide it is and what it says is found on the same way.
 * LF, CR, CRLF, form feed, NEL and the separators of Unicode end a line. Lines that hold nothing are only counted.
 */
export class LineReader implements Line {
  start = 0;
  end = 0;
  indent = 0;
  blanksBefore = 0;
  columns = 0;
  text = '';
  /** Where the next line begins. */
  private at = 0;
  private readonly characters: Characters;
  private readonly spaced: boolean;
  /** What the line becomes that is read now. */
  private readonly units: number[] = [];
  /** Nothing is printed between the white space that was met last and this place. */
  private blankUntil = 0;

  constructor(private readonly raw: string, language: Language) {
    this.characters = charactersOf(language);
    this.spaced = language.spaced;
  }

  /** Goes to the next line that holds something; false when there is none. */
  next(): boolean {
    this.blanksBefore = 0;
    while (this.at < this.raw.length) {
      const start = behindBullet(this.raw, this.printedFrom(this.at));
      this.indent = start - this.at;
      if (this.read(start)) return true;
      this.blanksBefore++;
    }
    return false;
  }

  /** Reads the line in which nothing is printed before `start`; false when it is blank. */
  private read(start: number): boolean {
    const { raw, spaced, units } = this;
    const { table } = this.characters;
    let size = 0;
    let wide = 0;
    /** Bits in which the text differs from what is printed. */
    let changed = 0;
    /** The size at which a gap between words was left: more white space makes it no wider. */
    let gap = 0;
    let at = start;
    for (; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      const unit = table[code] ?? RARE;
      if (code >= WIDE) wide++;
      if (unit > LINE_END) {
        changed |= unit ^ code;
        units[size++] = unit;
      } else if (unit === SPACE) {
        if (size === gap || !(spaced || this.partsWords(size, at))) continue;
        changed |= code ^ BLANK;
        units[size++] = BLANK;
        gap = size;
      } else if (unit === LINE_END) {
        break;
      } else if (unit === RARE) {
        size = this.unfold(code, size);
        changed |= 1;
      }
    }
    this.at = at + (at + 1 < raw.length && raw.charCodeAt(at) === CARRIAGE_RETURN && raw.charCodeAt(at + 1) === LINE_FEED ? 2 : 1);
    let end = at;
    for (; end > start && isSpace(raw.charCodeAt(end - 1)); end--) if (raw.charCodeAt(end - 1) >= WIDE) wide--;
    if (spaced && size > 0 && size === gap) size--;
    this.start = start;
    this.end = end;
    this.columns = end - start + wide;
    this.text = changed === 0 && size === end - start ? raw.slice(start, end) : textOf(units, size);
    return end > start;
  }

  /** Where the white space ends that begins here. */
  private printedFrom(at: number): number {
    const { raw } = this;
    let start = at;
    while (start < raw.length && isSpace(raw.charCodeAt(start))) start++;
    return start;
  }

  /** Adds what a rare unit becomes. Returns the new size. */
  private unfold(code: number, size: number): number {
    const unfolded = this.characters.unfold(code);
    for (let i = 0; i < unfolded.length; i++) this.units[size + i] = unfolded.charCodeAt(i);
    return size + unfolded.length;
  }

  /** In a language without spaces: true when the white space that begins at `at` stands between two words. */
  private partsWords(size: number, at: number): boolean {
    const last = size > 0 ? this.units[size - 1] ?? 0 : 0;
    if (at < this.blankUntil || !(isLetter(last) || isDigit(last))) return false;
    const { raw, characters } = this;
    let next = at;
    let unit = SPACE;
    while (unit === SPACE || unit === DROPPED) {
      next++;
      unit = next < raw.length ? characters.table[raw.charCodeAt(next)] ?? RARE : LINE_END;
    }
    this.blankUntil = next;
    if (unit === LINE_END) return false;
    return partsWords(last, unit === RARE ? characters.unfold(raw.charCodeAt(next)).charCodeAt(0) : unit);
  }
}

/** Web pages put the numbered paragraphs of a text into lists: "- 1. …". Elsewhere a dash may be part of what is said. */
function behindBullet(raw: string, start: number): number {
  if (BULLETS[raw.charCodeAt(start)] !== 1 || raw.charCodeAt(start + 1) !== BLANK || !isDigit(raw.charCodeAt(start + 2))) return start;
  let at = start + 2;
  while (isDigit(raw.charCodeAt(at))) at++;
  return NUMBER_ENDS[raw.charCodeAt(at)] === 1 && !isDigit(raw.charCodeAt(at + 1)) ? start + 2 : start;
}

const BULLETS = setOf('-*•·–');
const NUMBER_ENDS = setOf('.、．');

const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
