import { detectLanguage, languageFor, languages, type Language } from '../languages/index.js';
import { blocks, type Block } from './blocks.js';
import { clean, type Clean } from './clean.js';
import { enactingOrgan } from './enacting.js';
import type { DocumentHeader } from './header.js';
import { readHeader } from './header-reader.js';
import { splitEnacting } from './inline.js';
import { Labels } from './labels.js';
import { layOut, type Layout, type TextLine } from './layout.js';
import { withoutMarks } from './marks.js';
import type { Paragraph, ParsedDocument, Stretch } from './parsed.js';

const HEADER_LINES = 60;

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
  const header = { ...readHeader(layout.lines.slice(0, start.line), layout.symbols, closing, start.organ, language), language: code };
  const labels = new Labels(start.role, language);
  const paragraphs: Paragraph[] = [];
  for (const block of found) {
    const place = labels.place(block, paragraphs.length);
    if (place) paragraphs.push(paragraph(text, block, place, layout.plainMarks, language));
  }
  const later = Array.from({ length: paragraphs.at(-1)?.part ?? 0 }, () => emptyHeader(code));
  return { header, headers: [header, ...later], paragraphs, footnotes: layout.footnotes };
}

function emptyHeader(language: DocumentHeader['language']): DocumentHeader {
  return { symbol: null, title: null, language, organ: null, session: null, adopted: null, agendaItems: [] };
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

/** Where the text begins after the header, what kind of text it is, and the organ that speaks if it says so. */
function bodyStart(lines: readonly TextLine[], language: Language): { line: number; organ: string | null; role: Paragraph['role'] } {
  const head = lines.slice(0, HEADER_LINES);
  const { headings } = language;
  for (const [i, { text }] of head.entries()) {
    const organ = enactingOrgan(text, language);
    if (organ) return { line: i, organ, role: 'preamble' };
  }
  const statement = head.findIndex(({ text }) => headings.statement.some(({ forms }) => forms.includes(text)));
  if (statement >= 0) return { line: statement + 1, organ: headings.statement.find(({ forms }) => forms.includes(head[statement]?.text ?? ''))?.organ ?? null, role: 'operative' };
  const summary = head.findIndex(({ text }) => headings.summary.includes(text));
  if (summary >= 0) return { line: summary, organ: null, role: 'body' };
  const title = head.findIndex(({ text }) => /^\d{1,4}\/\d{1,4}( ?[A-Z])?[.、]/.test(text));
  if (title >= 0) return { line: title + 1, organ: null, role: 'operative' };
  const first = head.findIndex(({ text }) => /^(1[.、]|[一I][.、])/.test(text) || text.length > 90);
  return { line: Math.max(first, 0), organ: null, role: 'body' };
}
