import { toolsFor, type Language, type Tools } from '../languages/index.js';
import type { Block } from './block.js';
import { isDigit, setOf } from './characters.js';
import { clean } from './clean.js';
import { enactingOf, type Enacting } from './enacting.js';
import type { Line } from './line.js';
import type { Stretch } from './parsed.js';

/** The number of a paragraph behind the end of another one, also where a footnote mark stands between them: "…报告,1/ 1. …". */
const INLINE_NUMBER = /(?:[;。,:.] ?|(?<=\p{L}) )(?:\d{1,3}\/ ?)?(\d{1,5})[.、](?!\d)/gu;
/** The enacting words stand in one of the first lines. */
const HEADER_LINES = 60;
/** The words are no longer. */
const LONGEST_WORDS = 100;
const FULL_STOP = '。';
const DOT = 0x2e;
const ENUMERATION_COMMA = 0x3001;
const BEFORE_NUMBER = setOf(';。,:. /');
/** A text shorter than this holds no second paragraph. */
const SHORTEST = 30;

/** Files that put a whole resolution on one line: cuts the line where the words stand that open the preamble. */
export function splitEnacting(raw: string, lines: Line[], language: Language): Line[] {
  const tools = toolsFor(language);
  const enacting = enactingOf(language);
  if (lines.some(({ text }) => enacting.organ(text) !== null)) return lines;
  for (let i = 0; i < Math.min(lines.length, HEADER_LINES); i++) {
    const line = lines[i];
    const at = line ? enactingAt(line.text, enacting, tools) : null;
    if (line && at) return [...lines.slice(0, i), ...cutLine(raw, line, at, language), ...lines.slice(i + 1)];
    const next = lines[i + 1];
    const over = line && next?.blanksBefore === 0 ? enactingOver(line.text, next.text, enacting, tools) : null;
    if (line && next && over) return [...lines.slice(0, i), ...cutOver(raw, line, next, over, language), ...lines.slice(i + 2)];
  }
  return lines;
}

/** Where the enacting words begin and end. */
function enactingAt(text: string, enacting: Enacting, tools: Tools): [number, number] | null {
  if (!enacting.within.test(text)) return null;
  let first: [number, number] | null = null;
  for (const form of enacting.withComma) {
    const at = text.indexOf(form);
    const end = at + form.length;
    if (at >= 0 && (!first || at < first[0]) && (end >= text.length || tools.opening(text, skipSpace(text, end)))) first = [at, end];
  }
  return first;
}

/** The same for words that begin on one line and end on the next; their places in the two lines joined. */
function enactingOver(text: string, next: string, enacting: Enacting, tools: Tools): [number, number] | null {
  const gap = tools.language.spaced ? ' ' : '';
  const joint = text.slice(-LONGEST_WORDS) + gap + next.slice(0, LONGEST_WORDS);
  const found = enacting.within.test(joint) ? enactingAt(text + gap + next, enacting, tools) : null;
  return found && found[0] < text.length && found[1] > text.length + 1 ? found : null;
}

function cutLine(raw: string, line: Line, [start, end]: [number, number], language: Language): Line[] {
  const { origin } = clean(raw, [[line.start, line.end]], language);
  const at = [0, start, end, line.text.length];
  return at.slice(1).flatMap((to, i) => {
    const from = at[i] ?? 0;
    if (to <= from) return [];
    return [{ ...line, start: origin[from] ?? line.start, end: (origin[to - 1] ?? line.end - 1) + 1, text: line.text.slice(from, to).trim(), blanksBefore: i === 0 ? line.blanksBefore : 0 }];
  });
}

/** The same for words that begin on one line and end on the next; its start and end are those in the joined text. */
function cutOver(raw: string, line: Line, next: Line, [start, end]: [number, number], language: Language): Line[] {
  const rest = end - line.text.length - (language.spaced ? 1 : 0);
  const before = cutLine(raw, line, [start, line.text.length], language);
  const [last, ...after] = cutLine(raw, next, [0, rest], language);
  const words = before.pop();
  if (!words || !last) return [line, next];
  return [...before, { ...words, end: last.end, text: words.text + (language.spaced ? ' ' : '') + last.text }, ...after];
}

/** Cuts blocks in which further paragraphs begin: numbered ones, recitals on the line of the enacting words, the closing lines. */
export function splitInline(raw: string, blocks: readonly Block[], language: Language): Block[] {
  const tools = toolsFor(language);
  const parts: Block[] = [];
  let expected = 1;
  let afterEnacting = false;
  for (const block of blocks) {
    if (block.kind === 'numbered') expected = Number(block.mark) + 1;
    const cuts = block.text.length < SHORTEST ? NONE : cutsIn(block.text, expected, afterEnacting, tools);
    for (const { kind } of cuts) if (kind === 'numbered') expected++;
    afterEnacting = block.kind === 'enacting';
    if (cuts.length === 0) parts.push(block);
    else parts.push(...cut(raw, block, cuts, language, tools));
  }
  return parts;
}

/** Where further paragraphs begin: recitals count only before the first number of a line that holds the whole text. */
function cutsIn(text: string, expected: number, afterEnacting: boolean, tools: Tools): readonly Cut[] {
  const numbers = numbersIn(text, expected, tools);
  const closing = closingAt(text, tools);
  if (numbers.length === 0) return closing;
  const first = afterEnacting ? numbers[0] : undefined;
  return first ? [...recitals(text, first.at, tools), ...numbers, ...closing] : [...numbers, ...closing];
}

/** Where a new block begins inside a text. */
interface Cut { at: number; kind: Block['kind']; mark: string | null; skip: number }

const NONE: readonly Cut[] = [];

function numbersIn(text: string, expected: number, tools: Tools): readonly Cut[] {
  let wanted = String(expected);
  if (!mayBegin(text, wanted)) return NONE;
  const found: Cut[] = [];
  INLINE_NUMBER.lastIndex = 0;
  for (let match = INLINE_NUMBER.exec(text); match; match = INLINE_NUMBER.exec(text)) {
    const after = match.index + match[0].length;
    // A footnote mark may stand glued to the number: "; 23 3. Requests".
    const digits = match[1] ?? '';
    if (!digits.endsWith(wanted) || digits.length > wanted.length + 2 || !tools.opening(text, skipSpace(text, after))) continue;
    // Behind a heading: "I Reform 1. Expresses …; 2. Requests …"; "in paragraph 1. Requests" goes on with no second number.
    if (match[0].startsWith(' ') && (wanted !== '1' || !isListed(text, '2'))) continue;
    found.push({ at: after - 1 - wanted.length, kind: 'numbered', mark: wanted, skip: wanted.length + 1 });
    wanted = String(Number(wanted) + 1);
  }
  return found;
}

/** False when the number stands nowhere as INLINE_NUMBER has it, other digits before it: with the mark of a list behind it, and a blank or a mark of punctuation before. */
function mayBegin(text: string, number: string): boolean {
  for (let at = text.indexOf(number, 1); at > 0; at = text.indexOf(number, at + 1)) {
    const after = text.charCodeAt(at + number.length);
    if (after !== DOT && after !== ENUMERATION_COMMA) continue;
    let before = at - 1;
    while (before > 0 && isDigit(text.charCodeAt(before))) before--;
    if (BEFORE_NUMBER.has(text.charCodeAt(before))) return true;
  }
  return false;
}

/** True when the number stands in the text with the mark of a list after it. */
function isListed(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const after = text.charAt(at + number.length);
    if (after === '.' || after === '、') return true;
  }
  return false;
}

/** Preambular paragraphs that follow each other on one line. */
function recitals(text: string, to: number, tools: Tools): Cut[] {
  const found: Cut[] = [];
  for (let at = text.indexOf(','); at >= 0 && at < to; at = text.indexOf(',', at + 1)) {
    const opening = tools.opening(text, skipSpace(text, at + 1));
    if (opening && opening.start < to && /S[01]/.test(opening.word.operative?.strength ?? '')) found.push({ at: at + 1, kind: 'text', mark: null, skip: 0 });
  }
  return found;
}

/** Where the day of adoption and the number of the meeting end a line that holds the text too. */
function closingAt(text: string, tools: Tools): readonly Cut[] {
  if (tools.language.spaced) return NONE;
  let found = -1;
  for (let at = text.indexOf(FULL_STOP, 1); at >= 0 && at < text.length - 1; at = text.indexOf(FULL_STOP, at + 1)) {
    const start = skipSpace(text, at + 1);
    if (tools.times.mayStart(text.charCodeAt(start)) && isClosing(text, start, tools)) found = start;
  }
  return found < 0 ? NONE : [{ at: found, kind: 'closing', mark: null, skip: 0 }];
}

/** True for a day with the number of a meeting right behind it. */
function isClosing(text: string, at: number, { times, language }: Tools): boolean {
  const time = times.read(text, at);
  return time?.is === 'date' && language.headings.plenary.some((form) => text.slice(time.end, time.end + 16).includes(form));
}

const skipSpace = (text: string, at: number) => (text.charAt(at) === ' ' ? at + 1 : at);

function cut(raw: string, block: Block, cuts: readonly Cut[], language: Language, tools: Tools): Block[] {
  const { text } = block;
  const { origin } = clean(raw, block.stretches, language);
  return [{ at: 0, kind: block.kind, mark: block.mark, skip: 0 }, ...cuts].map(({ at, kind, mark, skip }, i, all) => {
    const rest = text.slice(at + skip, all[i + 1]?.at ?? text.length);
    const own = rest.trim();
    const from = at + skip + rest.length - rest.trimStart().length;
    const stretches = own === '' ? [] : stretchesOf(block.stretches, origin[from] ?? 0, (origin[from + own.length - 1] ?? -1) + 1);
    return { kind, mark, text: own, opening: tools.opening(own), stretches };
  });
}

const stretchesOf = (stretches: readonly Stretch[], start: number, end: number): Stretch[] =>
  stretches.flatMap(([from, to]): Stretch[] => (Math.max(from, start) < Math.min(to, end) ? [[Math.max(from, start), Math.min(to, end)]] : []));
