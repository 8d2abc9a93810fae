import { detectLanguage, languageFor, languages, type Language } from '../languages/index.js';
import type { Block } from './block.js';
import { blocks } from './blocks.js';
import { clean, type Clean } from './clean.js';
import { emptyHeader } from './header.js';
import { readHeader, type Symbols } from './header-reader.js';
import { splitEnacting } from './inline.js';
import { Labels } from './labels.js';
import { layOut, type Layout, type PrintedSymbol } from './layout.js';
import { withoutMarks } from './marks.js';
import type { Paragraph, ParsedDocument, Stretch } from './parsed.js';
import { laterHeader, withSymbols } from './parts.js';
import { bodyStart } from './start.js';

/** Text to a document: what it says of itself, its paragraphs put right, its footnotes. Never throws on any text. */
export function parseDocument(text: string): ParsedDocument {
  const code = detectLanguage(text);
  const language = languageFor(code) ?? languages[0];
  if (!language) return { header: emptyHeader(code), headers: [emptyHeader(code)], paragraphs: [], footnotes: [] };
  const laidOut = layOut(text, language);
  const layout: Layout = { ...laidOut, lines: splitEnacting(text, laidOut.lines, language) };
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
    if (place) paragraphs.push(paragraph(text, block, place, layout.plainMarks, language));
  }
  return { header, headers: withSymbols(headers, layout.symbols), paragraphs, footnotes: layout.footnotes };
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

type Place = Pick<Paragraph, 'label' | 'role' | 'section' | 'parent' | 'part'>;

/** The way back to the raw text is worked out only for paragraphs that are asked for it. */
function paragraph(raw: string, block: Block, place: Place, marks: ReadonlySet<string>, language: Language): Paragraph {
  const put = (): Clean => withoutMarks(clean(raw, block.stretches, language), marks, language.spaced);
  let whole: Clean | null = marks.size > 0 || block.lines > 1 ? put() : null;
  const { label, role, section, parent, part } = place;
  return { label, role, section, parent, part, text: whole?.text ?? block.text, spans: block.stretches, toRaw: (start, end) => toRaw(block.stretches, (whole ??= put()).origin, start, end) };
}

/** The raw stretches behind a stretch of the cleaned text: one for each run that nothing interrupts. */
function toRaw(stretches: readonly Stretch[], origin: Clean['origin'], start: number, end: number): Stretch[] {
  const first = origin[start];
  const last = origin[end - 1];
  if (first === undefined || last === undefined || end <= start) return [];
  return stretches.flatMap(([from, to]): Stretch[] => {
    const cut: Stretch = [Math.max(from, first), Math.min(to, last + 1)];
    return cut[0] < cut[1] ? [cut] : [];
  });
}
