import { toolsFor, type Language, type Tools } from '../languages/index.js';
import { clean } from './clean.js';
import type { TextLine } from './layout.js';

const INLINE_NUMBER = /[;。,:.] ?(\d{1,5})[.、](?!\d)/g;
/** A line shorter than this holds no second paragraph. */
const SHORTEST = 60;

/** Files that put a whole resolution on one line: cuts such lines where a numbered paragraph or the preamble begins. */
export function splitInline(raw: string, lines: readonly TextLine[], language: Language): TextLine[] {
  const tools = toolsFor(language);
  const enacted = lines.some(({ text }) => enactingAt(text, tools, true) === 0);
  let expected = 1;
  let preamble = false;
  const found: TextLine[] = [];
  for (const line of lines) {
    const cuts: number[] = [];
    const enacting = enacted ? -1 : enactingAt(line.text, tools, false);
    const head = enacting >= 0 && !preamble ? enacting : null;
    if (head !== null) {
      preamble = true;
      cuts.push(head, line.text.indexOf(',', head) + 1);
    }
    const numbers = line.text.length < SHORTEST ? [] : numbersIn(line.text, expected, tools);
    if (numbers.length > 0) expected += numbers.length;
    const own = /^(\d{1,3})[.、](?!\d)/.exec(line.text);
    if (own) expected = Number(own[1]) + 1 + numbers.length;
    if (head !== null) cuts.push(...recitals(line.text, line.text.indexOf(',', head) + 1, numbers[0] ?? line.text.length, tools));
    cuts.push(...numbers, ...closingAt(line.text, tools));
    found.push(...cut(raw, line, cuts, language));
  }
  return found;
}

/** Where the enacting words stand; only as the whole text when `alone`. */
function enactingAt(text: string, tools: Tools, alone: boolean): number {
  let first = -1;
  for (const { forms } of tools.language.headings.enacting) {
    for (const form of forms) {
      if (alone) {
        if (text === `${form},` || text === `${form}:`) return 0;
        continue;
      }
      const at = text.indexOf(`${form},`);
      if (at >= 0 && (first < 0 || at < first) && tools.opening(text, skipSpace(text, at + form.length + 1))) first = at;
    }
  }
  return first;
}

function numbersIn(text: string, expected: number, tools: Tools): number[] {
  const found: number[] = [];
  let wanted = expected;
  for (const match of text.matchAll(INLINE_NUMBER)) {
    const after = match.index + match[0].length;
    // A footnote mark may stand glued to the number: "; 23 3. Requests".
    const digits = match[1] ?? '';
    if (!digits.endsWith(String(wanted)) || digits.length > String(wanted).length + 2 || !tools.opening(text, skipSpace(text, after))) continue;
    found.push(after - 1 - String(wanted).length);
    wanted++;
  }
  return found;
}

/** Preambular paragraphs that follow each other on one line. */
function recitals(text: string, from: number, to: number, tools: Tools): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(',', from); at >= 0 && at < to; at = text.indexOf(',', at + 1)) {
    const opening = tools.opening(text, skipSpace(text, at + 1));
    if (opening && opening.start < to && /S[01]/.test(opening.word.operative?.strength ?? '')) found.push(at + 1);
  }
  return found;
}

/** Where the day of adoption and the number of the meeting end a line that holds the text too. */
function closingAt(text: string, tools: Tools): number[] {
  if (text.length < SHORTEST) return [];
  for (let at = text.lastIndexOf('。'); at > 0; at = text.lastIndexOf('。', at - 1)) {
    const start = skipSpace(text, at + 1);
    const time = tools.times.mayStart(text.charCodeAt(start)) ? tools.times.read(text, start) : null;
    if (time?.is === 'date' && tools.language.headings.plenary.some((form) => text.slice(time.end, time.end + 16).includes(form))) return [start];
  }
  return [];
}

const skipSpace = (text: string, at: number) => (text.charAt(at) === ' ' ? at + 1 : at);

function cut(raw: string, line: TextLine, cuts: readonly number[], language: Language): TextLine[] {
  if (cuts.length === 0) return [line];
  const { origin } = clean(raw, [[line.start, line.end]], language);
  const at = [0, ...cuts.filter((value) => value > 0 && value < line.text.length), line.text.length];
  return at.slice(1).flatMap((to, i) => {
    const from = at[i] ?? 0;
    if (to <= from) return [];
    return [{
      ...line, start: origin[from] ?? line.start, end: (origin[to - 1] ?? line.end - 1) + 1,
      text: line.text.slice(from, to).trim(), interrupted: i === 0 && line.interrupted, blanksBefore: i === 0 ? line.blanksBefore : 1,
    }];
  });
}
