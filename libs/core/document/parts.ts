import type { Language } from '../languages/index.js';
import type { Block } from './block.js';
import { emptyHeader, type DocumentHeader, type HeadLine } from './header.js';
import { readHeader } from './header-reader.js';
import { isHeading } from './labels.js';
import type { PrintedSymbol } from './layout.js';

/** What a later document in the file says of itself in the lines right before its text, which begins with the block at `at`. */
export function laterHeader(blocks: readonly Block[], at: number, first: DocumentHeader, language: Language): DocumentHeader {
  const block = blocks[at];
  if (block?.kind !== 'enacting') return emptyHeader(first.language);
  const head: HeadLine[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const above = blocks[i];
    if (!above || !(above.kind === 'heading' || (above.kind === 'text' && isHeading(above, language.spaced)))) break;
    head.unshift({ text: above.text, blanksBefore: 0 });
  }
  const start = { organ: block.mark, statement: null };
  const header = readHeader(head, { masthead: [], later: [] }, [], start, language);
  // Another organ counts its sessions otherwise. Of the same organ, a line that both documents bear at their head, as that of the session, was taken for a running title.
  const session = header.session ?? (header.organ === first.organ ? first.session : null);
  const headless = header.agendaItems.length === 0 && header.session === null && header.adopted === null && header.symbol === null;
  // Without a head it is another section of the same document, or a draft that it recommends.
  return headless ? { ...first, organ: header.organ, session } : { ...header, session };
}

/** Gives each document of a file its symbol, where there are as many symbols as documents. */
export function withSymbols(headers: readonly DocumentHeader[], symbols: readonly PrintedSymbol[]): DocumentHeader[] {
  const printed = [...new Set(symbols.map(({ text }) => text))];
  if (headers.length < 2 || printed.length !== headers.length) return [...headers];
  return headers.map((header, part) => ({ ...header, symbol: part === 0 ? header.symbol : header.symbol ?? printed[part] ?? null }));
}
