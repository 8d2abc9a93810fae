import { detectLanguage, languageFor, languages, type Language } from '../languages/index.js';
import { blocks } from './blocks.js';
import { emptyHeader, type DocumentHeader } from './header.js';
import { dayTold, distributed } from './adopted.js';
import { readHeader, type Symbols } from './header-reader.js';
import { splitEnacting } from './inline.js';
import { Labels } from './labels.js';
import { layOut, type PrintedSymbol } from './layout.js';
import { BlockParagraph, BOLD, type Source } from './paragraph.js';
import type { Paragraph, ParsedDocument } from './parsed.js';
import { firstClosing, laterHeader, opensDecision, withSymbols } from './parts.js';
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
  const first = layout.lines[start.line]?.start ?? text.length;
  const head = layout.lines.slice(0, start.line);
  const header = readHeader(head, mastheadFirst(layout.symbols, first), firstClosing(found), start, language);
  header.language = code;
  const labels = new Labels(start.role, language);
  const paragraphs: Paragraph[] = [];
  const headers = [header];
  const source: Source = { raw: text, language, marks: layout.plainMarks, bold: text.includes(BOLD) };
  for (let i = 0; i < found.length; i++) {
    const block = found[i];
    if (!block) continue;
    if (labels.begins(block, opensDecision(found, i, header, language))) dropHead(paragraphs);
    const place = labels.place(block, paragraphs.length);
    while (headers.length <= labels.part) headers.push(laterHeader(found, i, header, language));
    if (place) paragraphs.push(new BlockParagraph(source, block, place));
  }
  const all = withDaysTold(withSymbols(headers, layout.symbols), paragraphs, language);
  return { header: all[0] ?? header, headers: all, issued: distributed(head), paragraphs, footnotes: layout.footnotes };
}

/** With the day that a text itself tells, where no line of its head or at its end gives it. */
function withDaysTold(headers: readonly DocumentHeader[], paragraphs: readonly Paragraph[], language: Language): DocumentHeader[] {
  if (headers.every(({ adopted }) => adopted !== null)) return [...headers];
  const texts: Paragraph[][] = headers.map(() => []);
  for (const paragraph of paragraphs) if (paragraph.role !== 'heading' && (texts[paragraph.part]?.length ?? TELLING) < TELLING) texts[paragraph.part]?.push(paragraph);
  return headers.map((header, part) => {
    const own = texts[part] ?? [];
    const decision = own[0]?.role === 'operative' && own[0].label.startsWith('~');
    return header.adopted === null ? { ...header, adopted: dayTold(own.map(({ text }) => text), decision, language) } : header;
  });
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
