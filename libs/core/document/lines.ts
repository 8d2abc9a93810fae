import type { Language } from '../languages/index.js';
import { charactersOf, DROPPED, isDigit, isLetter, LINE_END, partsWords, RARE, setOf, SPACE, type Characters } from './characters.js';
import { Line } from './line.js';
import { Tidy } from './tidy.js';

/** Characters from here on are two columns wide. */
const WIDE = 0x2e80;
const BLANK = 0x20;
/** So many units become a string at once: a call takes no more arguments than fit on the stack. */
const PIECE = 1024;
/** Where units are written until they become a string: one place for all files, for it is used by one at a time. */
const PIECE_OF_ALL = new Array<number>(PIECE).fill(0);
/** What stands for the unit written last at the beginning of a line, and after a gap between words, which more white space makes no wider. */
const NOTHING = 0;
const GAP = 1;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** The lines of a file that hold something. LF, CR, CRLF, form feed, NEL and the separators of Unicode end a line; lines that hold nothing are only counted. */
export function readLines(raw: string, language: Language): Line[] {
  return new LineReader(raw, language).read();
}

/** Goes through a file once, from line to line: where a line begins and ends, how wide it is and what it says is found on the same way. */
class LineReader {
  private readonly lines: Line[] = [];
  private readonly characters: Characters;
  private readonly spaced: boolean;
  private readonly tidy: Tidy;
  /** The lines that do not read as they are printed, where each of them ends in what they become, and that, up to the piece that is written now. */
  private readonly changed: Line[] = [];
  private readonly ends: number[] = [];
  private written = '';
  private readonly piece = PIECE_OF_ALL;
  /** So many units of the piece are in use. */
  private used = 0;
  /** Where the next line begins. */
  private at = 0;
  /** The first line feed behind the places that were asked for: a file may end its lines otherwise. */
  private lineFeed = -1;
  /** Characters of the line that are two columns wide. */
  private wide = 0;
  /** Nothing is printed between the white space that was met last and this place. */
  private blankUntil = 0;

  constructor(private readonly raw: string, language: Language) {
    this.characters = charactersOf(language);
    this.spaced = language.spaced;
    this.tidy = new Tidy(raw);
  }

  read(): Line[] {
    const { raw, lines } = this;
    let blanks = 0;
    while (this.at < raw.length) {
      const from = this.at;
      const printed = this.printedFrom(from);
      if (raw.charCodeAt(printed) === LINE_FEED) {
        this.at = printed + 1;
        blanks++;
        continue;
      }
      const start = behindBullet(raw, printed);
      const line = this.tidyLine(start, start - from, blanks) ?? this.changedLine(start, start - from, blanks);
      if (line) lines.push(line);
      blanks = line ? 0 : blanks + 1;
    }
    this.finish();
    return lines;
  }

  /** A line that reads as it is printed. */
  private tidyLine(start: number, indent: number, blanks: number): Line | null {
    const { raw } = this;
    if (!this.spaced) return null;
    if (this.lineFeed < start) {
      const found = raw.indexOf('\n', start);
      this.lineFeed = found < 0 ? raw.length : found;
    }
    let end = this.lineFeed;
    while (end > start && raw.charCodeAt(end - 1) === BLANK) end--;
    if (end === start || !this.tidy.is(start, end)) return null;
    this.at = this.lineFeed + 1;
    const line = new Line(start, end, indent, blanks, end - start);
    line.text = raw.slice(start, end);
    return line;
  }

  /** Puts a line right in which nothing is printed before `start`; null when it is blank. */
  private changedLine(start: number, indent: number, blanks: number): Line | null {
    const { raw } = this;
    this.wide = 0;
    const at = this.writeLine(start);
    this.at = at + (at + 1 < raw.length && raw.charCodeAt(at) === CARRIAGE_RETURN && raw.charCodeAt(at + 1) === LINE_FEED ? 2 : 1);
    let end = at;
    for (; end > start && isSpace(raw.charCodeAt(end - 1)); end--) if (raw.charCodeAt(end - 1) >= WIDE) this.wide--;
    if (end === start) return null;
    const line = new Line(start, end, indent, blanks, end - start + this.wide);
    this.changed.push(line);
    this.ends.push(this.written.length + this.used);
    return line;
  }

  /** Writes what a line becomes. Returns where it ends. */
  private writeLine(start: number): number {
    const { raw, spaced, characters } = this;
    /** The unit written last. */
    let last = NOTHING;
    let at = start;
    for (; at < raw.length; at++) {
      const behind = this.writeRun(at);
      if (behind > at) {
        last = this.piece[this.used - 1] ?? NOTHING;
        at = behind;
        if (at === raw.length) break;
      }
      const code = raw.charCodeAt(at);
      const unit = characters.table[code] ?? RARE;
      if (unit === LINE_END) break;
      if (code >= WIDE) this.wide++;
      if (unit === SPACE) {
        if (last <= GAP || !(spaced || this.partsWords(last, at))) continue;
        this.write(BLANK);
        last = GAP;
      } else if (unit !== DROPPED) {
        last = unit === RARE ? this.unfold(code) : unit;
        if (unit !== RARE) this.write(unit);
      }
    }
    if (last === GAP) this.used--;
    return at;
  }

  /** Writes unit for unit as far as there is nothing to think about, and room. Returns where that ends. */
  private writeRun(start: number): number {
    const { raw, piece } = this;
    const { table } = this.characters;
    let { used, wide } = this;
    const end = Math.min(raw.length, start + PIECE - used);
    let at = start;
    for (; at < end; at++) {
      const code = raw.charCodeAt(at);
      const unit = table[code] ?? RARE;
      if (unit <= LINE_END) break;
      piece[used++] = unit;
      if (code >= WIDE) wide++;
    }
    this.used = used;
    this.wide = wide;
    return at;
  }

  private write(unit: number): void {
    if (this.used === PIECE) this.flush();
    this.piece[this.used++] = unit;
  }

  /** Adds what a rare unit becomes. Returns the last unit of it. */
  private unfold(code: number): number {
    const unfolded = this.characters.unfold(code);
    this.flush();
    this.written += unfolded;
    return unfolded.charCodeAt(unfolded.length - 1);
  }

  private text(): string {
    return String.fromCharCode.apply(null, this.used === PIECE ? this.piece : this.piece.slice(0, this.used));
  }

  /** Makes room for a new piece. */
  private flush(): void {
    this.written += this.text();
    this.used = 0;
  }

  /** Gives the changed lines their text: one long text that is cut is much cheaper than a text for each. */
  private finish(): void {
    const all = this.written + this.text();
    let start = 0;
    for (let i = 0; i < this.changed.length; i++) {
      const line = this.changed[i];
      const end = this.ends[i] ?? start;
      if (line) line.text = all.slice(start, end);
      start = end;
    }
  }

  /** Where the white space ends that begins here. */
  private printedFrom(at: number): number {
    const { raw } = this;
    let start = at;
    while (start < raw.length && isSpace(raw.charCodeAt(start))) start++;
    return start;
  }

  /** In a language without spaces: true when the white space that begins at `at` stands between two words. */
  private partsWords(last: number, at: number): boolean {
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
  if (!BULLETS.has(raw.charCodeAt(start)) || raw.charCodeAt(start + 1) !== BLANK || !isDigit(raw.charCodeAt(start + 2))) return start;
  let at = start + 2;
  while (isDigit(raw.charCodeAt(at))) at++;
  return NUMBER_ENDS.has(raw.charCodeAt(at)) && !isDigit(raw.charCodeAt(at + 1)) ? start + 2 : start;
}

const BULLETS = setOf('-*•·–');
const NUMBER_ENDS = setOf('.、．');

const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
