import { detectLanguage, languageFor, languages, type Language } from '../languages/index.js';
import { blocks } from './blocks.js';
import { emptyHeader, type DocumentHeader } from './header.js';
import { dayTold, distributed } from './adopted.js';
import { readHeader, type Symbols } from './header-reader.js';
import { splitEnacting } from './inline.js';
import { Labels } from './labels.js';
import { layOut, type PrintedSymbol } from './layout.js';
import { paragraphOf } from './paragraph.js';
import type { Paragraph, ParsedDocument } from './parsed.js';
import { laterHeader, withSymbols } from './parts.js';
import { bodyStart } from './start.js';

/** The day of a decision is told in one of so many paragraphs. */
const TELLING = 40;

/** Text to a document: what it says of itself, its paragraphs put right, its footnotes. Never throws on any text. */
export function parseDocument(text: string): ParsedDocument {
  const code = detectLanguage(text);
  const language = languageFor(code) ?? languages[0];
  if (!language) return { header: emptyHeader(code), headers: [emptyHeader(code)], issued: null, paragraphs: [], footnotes: [] };
  const layout = layOut(text, language);
  layout.lines = splitEnacting(text, layout.lines, language);
  const start = bodyStart(layout.lines, language);
  const found = blocks(text, layout, language, start.line);
  const closing = found.filter(({ kind }) => kind === 'closing').map((block) => block.text);
  const first = layout.lines[start.line]?.start ?? text.length;
  const header = { ...readHeader(layout.lines.slice(0, start.line), mastheadFirst(layout.symbols, first), closing, start, language), language: code };
  const labels = new Labels(start.role, language);
  const paragraphs: Paragraph[] = [];
  const headers = [header];
  for (const [i, block] of found.entries()) {
    const place = labels.place(block, paragraphs.length);
    if (headers.length <= labels.part && block.kind === 'enacting') dropHead(paragraphs);
    while (headers.length <= labels.part) headers.push(laterHeader(found, i, header, language));
    if (place) paragraphs.push(paragraphOf(text, block, place, layout.plainMarks, language));
  }
  const all = withSymbols(headers, layout.symbols).map((one, part) => withDayTold(one, paragraphs.filter((paragraph) => paragraph.part === part), language));
  return { header: all[0] ?? header, headers: all, issued: distributed(layout.lines.slice(0, start.line)), paragraphs, footnotes: layout.footnotes };
}

/** The day that the text itself tells, where no line of the head or at the end gives it. */
function withDayTold(header: DocumentHeader, paragraphs: readonly Paragraph[], language: Language): DocumentHeader {
  if (header.adopted !== null) return header;
  const texts = paragraphs.filter(({ role }) => role !== 'heading');
  const decision = texts[0]?.role === 'operative' && texts[0].label.startsWith('~');
  return { ...header, adopted: dayTold(texts.slice(0, TELLING).map(({ text }) => text), decision, language) };
}

/** The symbols that stand before the text, then the others: those may be another document's. */
function mastheadFirst(symbols: readonly PrintedSymbol[], first: number): Symbols {
  const texts = (before: boolean): string[] => symbols.filter(({ start }) => start < first === before).map(({ text }) => text);
  return { masthead: texts(true), later: texts(false) };
}

/** The headings that end the text so far were the head of the document that begins now. */
function dropHead(paragraphs: Paragraph[]): void {
  while (paragraphs.at(-1)?.role === 'heading') paragraphs.pop();
}
