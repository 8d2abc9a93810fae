import { toolsFor, type Language } from '../languages/index.js';
import { firstDay } from './adopted.js';
import type { Block } from './block.js';
import { emptyHeader, type DocumentHeader, type HeadLine } from './header.js';
import { readHeader } from './header-reader.js';
import { isHeading } from './labels.js';
import type { PrintedSymbol } from './layout.js';
import { shortLinesOf } from './short-lines.js';
import { opensTitle } from './title.js';


/** True for the first paragraph of a decision after others: its number and title stand right above it, and no words that open a preamble. */
export function opensDecision(blocks: readonly Block[], at: number, first: DocumentHeader, language: Language): boolean {
  const block = blocks[at];
  const title = blocks[at - 1];
  if (block?.kind !== 'text' || !title || !opensTitle(title.text) || isHeading(block, language.spaced)) return false;
  return Number.parseInt(title.text, 10) === first.session;
}

/** The closing lines that are the first document's: those of the others stand behind their numbers. */
export function firstClosing(blocks: readonly Block[]): string[] {
  const next = blocks.findIndex(({ text }, i) => i > 0 && opensTitle(text));
  return blocks.slice(0, next < 0 ? blocks.length : next).filter(({ kind }) => kind === 'closing').map(({ text }) => text);
}

/** What a later document in the file says of itself in the lines right before its text, which begins with the block at `at`. */
export function laterHeader(blocks: readonly Block[], at: number, first: DocumentHeader, language: Language): DocumentHeader {
  const block = blocks[at];
  const decision = block?.kind === 'text' && opensTitle(blocks[at - 1]?.text ?? '');
  if (block?.kind !== 'enacting' && !decision) return emptyHeader(first.language);
  const head: HeadLine[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const above = blocks[i];
    if (!above || !isHead(above, language)) break;
    head.unshift({ text: above.text, blanksBefore: 0 });
  }
  const start = { organ: decision ? first.organ : block.mark, statement: null };
  const header = readHeader(head, { masthead: [], later: [] }, [], start, language);
  // Another organ counts its sessions otherwise. Of the same organ, a line that both documents bear at their head, as that of the session, was taken for a running title.
  const session = header.session ?? (header.organ === first.organ ? first.session : null);
  const headless = header.agendaItems.length === 0 && header.session === null && header.adopted === null && header.symbol === null;
  // Without a head it is another section of the same document, or a draft that it recommends.
  return headless ? { ...first, organ: header.organ, session } : { ...header, session, adopted: header.adopted ?? firstDay(closingBehind(blocks, at, language), toolsFor(language)) };
}

/** True for a line of a head: a heading, or the line that tells how the text was adopted. */
const isHead = (block: Block, language: Language): boolean =>
  block.kind === 'heading' || (block.kind === 'text' && (isHeading(block, language.spaced) || language.headings.votes.some((form) => block.text.startsWith(form))));

/** The first closing lines behind the text that begins with the block at `at`, where the number of a meeting is among them. */
function closingBehind(blocks: readonly Block[], at: number, language: Language): string[] {
  const lines: string[] = [];
  for (let i = at + 1; i < blocks.length && blocks[i]?.kind !== 'enacting'; i++) {
    const { kind, text } = blocks[i] ?? { text: '' };
    if (kind === 'closing') lines.push(text);
    else if (lines.length > 0 || opensTitle(text)) break;
  }
  const tight = language.spaced ? lines : lines.map((text) => text.replace(/ /g, ''));
  return tight.some((text) => shortLinesOf(language).endsWithMeeting(text)) ? lines : [];
}

/** Gives each document of a file its symbol, where there are as many symbols as documents. */
export function withSymbols(headers: readonly DocumentHeader[], symbols: readonly PrintedSymbol[]): DocumentHeader[] {
  if (headers.length < 2) return [...headers];
  const printed = [...new Set(symbols.map(({ text }) => text))];
  if (printed.length !== headers.length) return [...headers];
  return headers.map((header, part) => ({ ...header, symbol: part === 0 ? header.symbol : header.symbol ?? printed[part] ?? null }));
}
