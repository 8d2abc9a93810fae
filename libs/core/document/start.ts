import { toolsFor, type Headings, type Language } from '../languages/index.js';
import { enactingOf } from './enacting.js';
import { ended } from './endings.js';
import type { Line } from './line.js';
import { sectionNumberAt } from './section-number.js';
import type { Paragraph } from './parsed.js';

/** Where the text begins after the header. */
export interface TextStart {
  line: number;
  role: Paragraph['role'];
  /** The organ that speaks, if it says so. */
  organ: string | null;
  /** The sentence that introduces a president's statement: it says where and when, and of what. */
  statement: string | null;
}

const HEADER_LINES = 60;
/** A sentence that introduces a statement takes no more lines than this. */
const SENTENCE_LINES = 8;
const FIRST_PARAGRAPH = /^1[.、]/;
/** A line longer than this belongs to a text, and so does a sentence longer than that. */
const LONG_LINE = 90;
const SHORTEST_SENTENCE = 24;
/** So many recitals make a preamble; of `1.` before its words. */
const RECITALS = 2;
const FIRST_LENGTH = 2;
const NUMBERED = /^\d{1,2}[.、] ?/;
/** A document of fewer numbered paragraphs than this shows nothing by how they open. */
const FEWEST = 3;
/** The opening of a decision ("At its 49th plenary meeting, the Council:") is not longer than this. */
const LONGEST_OPENING = 80;

/** Finds where the text begins, and what kind of text it is. */
export function bodyStart(lines: readonly Line[], language: Language): TextStart {
  const head = lines.slice(0, HEADER_LINES);
  const { headings } = language;
  const enacting = enactingOf(language);
  for (const [line, { text }] of head.entries()) {
    const organ = enacting.organ(text, head[line + 1]?.text);
    if (organ) return { line, organ, role: 'preamble', statement: null };
  }
  const statement = statementStart(head, language);
  if (statement) return statement;
  const summary = head.findIndex(({ text }) => headings.summary.includes(text));
  if (summary >= 0) return { line: summary, organ: null, role: 'body', statement: null };
  const title = head.findIndex(({ text }) => /^\d{1,4}\/\d{1,4}( ?[A-Z])?[.、]/.test(text));
  if (title >= 0) return { line: title + 1, organ: null, role: 'operative', statement: null };
  const sentence = sentenceStart(head, language);
  const first = head.findIndex(({ text }, i) => /^(1[.、]|[一I][.、])/.test(text) || (text.length > LONG_LINE && (ended(text) || head[i + 1]?.blanksBefore === 0)) || sectionNumberAt(text, null, language.spaced) !== null);
  if (sentence && (first < 0 || sentence.line <= first || (head[first]?.text.length ?? 0) > LONG_LINE)) return sentence;
  const recital = headlessStart(head, language);
  if (recital >= 0) return { line: recital, organ: null, role: 'preamble', statement: null };
  if (decidesThroughout(head, language)) return { line: Math.max(first, 0), organ: null, role: 'operative', statement: null };
  const line = first < 0 ? head.findIndex(({ text }) => text.length > SHORTEST_SENTENCE && ended(text)) : first;
  return { line: Math.max(line, 0), organ: null, role: 'body', statement: null };
}

/** A resolution that lost its head: two recitals or more before a first paragraph that decides or asks for something. The first of them; -1 where there are none. */
function headlessStart(head: readonly Line[], language: Language): number {
  const numbered = head.findIndex(({ text }) => FIRST_PARAGRAPH.test(text));
  if (numbered < RECITALS) return -1;
  const strength = strengthsIn(language);
  if (strength((head[numbered]?.text ?? '').slice(FIRST_LENGTH).trimStart()) < 'S2' && !mostlyBinding(strengthsOf(head, language))) return -1;
  const recitals = head.slice(0, numbered).flatMap(({ text }, line) => (['S0', 'S1'].includes(strength(text)) ? [line] : []));
  return recitals.length >= RECITALS ? recitals[0] ?? -1 : -1;
}

/** A decision that lost its head and has no recitals: every numbered paragraph opens with what is decided, asked for or noted, as no report's do. */
function decidesThroughout(head: readonly Line[], language: Language): boolean {
  const strengths = strengthsOf(head, language);
  return strengths.length >= FEWEST && strengths.every((strength) => strength !== '') && mostlyBinding(strengths);
}

const mostlyBinding = (strengths: readonly string[]): boolean => strengths.length >= FEWEST && strengths.filter((strength) => strength >= 'S2').length * 2 > strengths.length;

/** How strongly each numbered paragraph binds by the verb that it opens with; empty for one that opens with none. */
const strengthsOf = (head: readonly Line[], language: Language): string[] =>
  head.flatMap(({ text }) => (NUMBERED.test(text) ? [strengthsIn(language)(text.replace(NUMBERED, ''))] : []));

const strengthsIn = (language: Language) => (text: string): string => toolsFor(language).opening(text)?.word.operative?.strength ?? '';

/** A decision may be one sentence: "The General Assembly, on the recommendation of the Third Committee, decides to …". */
function sentenceStart(head: readonly Line[], language: Language): TextStart | null {
  for (const { organ, forms } of language.headings.enacting) {
    const line = head.findIndex(({ text }) => forms.some((form) => (text.length > form.length + 1 && text.startsWith(`${form},`)) || (text.length < LONGEST_OPENING && text.endsWith(`,${form}:`))));
    if (line >= 0) return { line, organ, role: 'operative', statement: null };
  }
  return null;
}

/** A president's statement has a title, a sentence that introduces it, or both. */
function statementStart(head: readonly Line[], language: Language): TextStart | null {
  const { headings, spaced } = language;
  const title = head.findIndex(({ text }) => headings.statement.some(({ forms }) => forms.includes(text)));
  const named = headings.statement.find(({ forms }) => forms.includes(head[title]?.text ?? ''))?.organ ?? null;
  const end = introductionEnd(head, title + 1, language);
  if (end < 0) return title < 0 ? null : { line: title + 1, organ: named, role: 'operative', statement: null };
  const from = Math.max(title + 1, end - SENTENCE_LINES + 1);
  const statement = head.slice(from, end + 1).map(({ text }) => text).join(spaced ? ' ' : '');
  return { line: end + 1, organ: named ?? organIn(statement, headings), role: 'operative', statement };
}

/** The line that ends the sentence "… made the following statement:" before the first paragraph; -1 where there is none. */
function introductionEnd(head: readonly Line[], from: number, { headings, spaced }: Language): number {
  let words = '';
  for (let i = from; i < head.length; i++) {
    const text = head[i]?.text ?? '';
    if (FIRST_PARAGRAPH.test(text)) return -1;
    words += (spaced ? ' ' : '') + text;
    if (text.endsWith(':') && headings.statementOpens.some((form) => words.slice(-200).includes(form))) return i;
  }
  return -1;
}

const organIn = (text: string, { enacting }: Headings): string | null =>
  enacting.find(({ forms }) => forms.some((form) => text.toLowerCase().includes(form.toLowerCase())))?.organ ?? null;
