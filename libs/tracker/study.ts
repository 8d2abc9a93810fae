import { readDocument, toObligations } from '../core/index.js';
import type { Calendar, DocumentHeader, Obligation, Problem, Span } from '../core/index.js';

/** A document read from end to end, nothing kept yet. */
export interface Study {
  /** Every document in the file, in order; obligations name theirs by index. */
  documents: DocumentHeader[];
  /** Dated obligations, then those whose time cannot be known. */
  obligations: Obligation[];
  paragraphs: { label: string; role: string; spans: Span[] }[];
  problems: Problem[];
}

/**
 * Text to obligations with their due times worked out. Never throws on any text.
 * @param name the file's name: it stands in for the symbol where the text has none.
 */
export function study(text: string, name: string, calendar: Calendar): Study {
  const { documents, obligations, undated, paragraphs, problems } = readDocument(text, calendar.standing);
  return { documents, obligations: toObligations([...obligations, ...undated], { documents, name }, calendar), paragraphs, problems };
}
