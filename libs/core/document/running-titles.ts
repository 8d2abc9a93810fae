import { isEnglishDay } from './adopted.js';
import { beginsSmall, sentenceEnds } from './endings.js';
import type { Line } from './line.js';

/** A line of a title is shorter than this. */
const LONGEST_TITLE = 200;
/** A title at the head of a page takes no more lines. */
const LONGEST_BLOCK = 6;
/** What ends a line of the title tells it when it is longer than this; what stands inside one when it is longer than that. */
const SHORTEST_END = 4;
const SHORTEST_PART = 24;
/** A document's head has no more lines. */
const HEAD_LINES = 60;
/** A line of running text takes more columns than this. */
const LONG_LINE = 48;
/** A sentence, or a part of it, may end so. */
const PAUSE = /[,。.;:!?]["”’)\]]*$/;
const TAIL = 8;
const COMMA = 44;
/** The text begins with the enacting words, which a comma ends, or with its first number. */
const FIRST_NUMBER = /^\d{1,3}[.、]/;
/** A page number alone on its line: one beside other furniture, for a table has such lines too. */
const BARE_NUMBER = /^\d{1,3}$/;

/** Leaves out lines beside page furniture, or beside such a line, that say what an earlier such line or the title says. */
export function withoutRunningTitles(lines: Line[]): Line[] {
  if (!lines.some(({ besideFurniture, interrupted }) => besideFurniture || interrupted)) return lines;
  const title = new Title(lines);
  const said = timesSaid(lines);
  const whole = wholeTitles(lines, title);
  const kept: Line[] = [];
  let above: Line | undefined;
  let interrupted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const beside = line.besideFurniture || interrupted;
    const numbers = (beside || line.interrupted) && BARE_NUMBER.test(line.text);
    const repeats = beside && mayTell(line) && (interrupted || !wraps(above, line))
      && ((line.besideFurniture && (interrupted || !beginsSmall(line.text)) && ((said.get(line.text) ?? 0) > 1 || title.endsWith(line.text)))
        || (title.isCutTo(line.text, i) && !goesOn(above, lines[i + 1], title)))
      // "14 July 2023" ends the line "19 June–14 July 2023" of the head.
      && !isEnglishDay(line.text);
    if ((repeats || numbers || whole.has(i)) && kept.length > 0) {
      interrupted = true;
      // The first of the title's lines does not stand beside the furniture itself.
      for (let last = above; repeats && last && kept.length > title.lines && title.isCutTo(last.text, title.lines); last = kept.at(-1)) kept.pop();
      above = kept.at(-1);
    } else {
      if (interrupted) line.interrupted = true;
      kept.push(line);
      above = line;
      interrupted = false;
    }
  }
  return kept;
}

/** True for a line right under a long one that ends no sentence: it goes on with it, though it may say what the title says. */
const wraps = (above: Line | undefined, { blanksBefore, interrupted }: Line): boolean =>
  above !== undefined && blanksBefore === 0 && !interrupted && above.columns > LONG_LINE && !PAUSE.test(above.text.slice(-TAIL));

/** True where the line between the two belongs to their sentence, although the title has its words: the one above is open, and below it goes on. */
const goesOn = (above: Line | undefined, below: Line | undefined, title: Title): boolean =>
  above !== undefined && below !== undefined && below.blanksBefore === 0 && !below.interrupted && !PAUSE.test(above.text.slice(-TAIL)) && !title.holds(below.text);

/** The lines at the head of a file, in which its title stands. */
class Title {
  readonly lines: number;
  private readonly texts: readonly string[];
  private letters: string | null = null;
  private joined: readonly string[] | null = null;
  private whole: string | null = null;

  constructor(lines: readonly Line[]) {
    const body = lines.findIndex(({ text }) => text.charCodeAt(text.length - 1) === COMMA || FIRST_NUMBER.test(text));
    this.lines = Math.min(body < 0 ? lines.length : body, HEAD_LINES);
    this.texts = lines.slice(0, this.lines).map(({ text }) => text);
  }

  /** Each of them with the one below it. */
  private get pairs(): readonly string[] {
    return this.joined ??= this.texts.map((text, i) => `${text} ${this.texts[i + 1] ?? ''}`);
  }

  /** False for words that stand in none of the lines, nor in two of them: one look instead of one for each line. */
  private mayHold(text: string): boolean {
    return (this.whole ??= `${this.texts.join(' ')} `).includes(text);
  }

  holds(text: string): boolean {
    return this.mayHold(text) && this.pairs.some((pair) => pair.includes(text));
  }

  /** True for lines whose words stand in the head one after another, wherever its lines end. */
  says(block: readonly Line[]): boolean {
    this.letters ??= lettersOf(this.texts.join(''));
    // Nearly every line of running text is told by its first words.
    const opening = lettersOf((block[0]?.text ?? '').slice(0, SHORTEST_PART));
    if (!this.letters.includes(opening)) return false;
    const letters = lettersOf(block.map(({ text }) => text).join(''));
    return letters.length > SHORTEST_PART && this.letters.includes(letters);
  }

  /** True for the end of a line of the title. */
  endsWith(text: string): boolean {
    return text.length > SHORTEST_END && this.mayHold(text) && this.texts.some((line) => line !== text && line.endsWith(text));
  }

  /** True for part of the title, or of two of its first `count` lines: a running title is wrapped otherwise. */
  isCutTo(text: string, count: number): boolean {
    if (text.length <= SHORTEST_PART || !this.mayHold(text)) return false;
    const last = Math.min(count, this.lines) - 1;
    return this.texts.some((line, i) => i <= last && line.length < LONGEST_TITLE && line !== text && ((i < last ? this.pairs[i] : line)?.includes(text) ?? false));
  }
}

/**
 * The lines of blocks beside page furniture that say, all together, nothing but what the head of the file says: the title at the head of a page, however
 * many lines it takes and wherever they end.
 */
function wholeTitles(lines: readonly Line[], title: Title): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = title.lines; i < lines.length; i++) {
    if (!lines[i]?.besideFurniture) continue;
    let from = i;
    while (from > title.lines && i - from < LONGEST_BLOCK && (lines[from]?.blanksBefore ?? 1) === 0) from--;
    let to = i + 1;
    while (to < lines.length && to - from <= LONGEST_BLOCK && lines[to]?.blanksBefore === 0) to++;
    const block = lines.slice(from, to);
    if (block.length > 1 && block.length <= LONGEST_BLOCK && title.says(block)) for (let at = from; at < to; at++) found.add(at);
    i = Math.max(i, to - 1);
  }
  return found;
}

/** What is short enough for a title and ends no sentence. */
const mayTell = ({ text }: Line): boolean => text.length < LONGEST_TITLE && !sentenceEnds(text, false);

/** How often the file says what lines beside page furniture say that may be a title. */
function timesSaid(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const firsts = FIRSTS_OF_ALL.fill(0);
  for (const line of lines) {
    const { text, besideFurniture } = line;
    if (!besideFurniture || !mayTell(line)) continue;
    counts.set(text, 0);
    firsts[text.length] = (firsts[text.length] ?? 0) | firstBit(text);
  }
  if (counts.size === 0) return counts;
  for (const { text } of lines) {
    if (((firsts[text.length] ?? 0) & firstBit(text)) === 0) continue;
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
  }
  return counts;
}

/** Lines are told apart by their lengths and their first characters before a look at all they say. */
const firstBit = (text: string): number => 1 << (text.charCodeAt(0) & 31);

/** For each length, bits for the first characters of the lines that have it: one place for all files, for it is used by one at a time. */
const FIRSTS_OF_ALL = new Uint32Array(LONGEST_TITLE);

/** Most of what is no letter is easily told. */
const NO_LETTERS = /[\0-/:-@[-`{-\x7f]+/g;
const NO_LETTERS_EITHER = /[^\p{L}\p{N}]+/gu;
const RARE = /[\x80-\uffff]/;

function lettersOf(text: string): string {
  const letters = text.replace(NO_LETTERS, '');
  return RARE.test(letters) ? letters.replace(NO_LETTERS_EITHER, '') : letters;
}
