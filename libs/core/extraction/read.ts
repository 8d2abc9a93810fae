import { parseDocument, type DocumentHeader } from '../document/index.js';
import { languageFor, toolsFor } from '../languages/index.js';
import { citationProblems } from './citations.js';
import { findObligations } from './find.js';
import type { Problem, Reading, Span } from './reading.js';

/** Everything that was read in a file. */
export interface ReadDocument {
  document: DocumentHeader;
  paragraphs: { label: string; role: string; spans: Span[] }[];
  /** Obligations with a due time, in the order of the file. */
  obligations: Reading[];
  /** Obligations that look dated and fix no time; `undated` says why. */
  undated: Reading[];
  problems: Problem[];
}

/** Raw text to obligations with proof. Never throws on any text: what cannot be read is named in `problems`. */
export function readDocument(text: string): ReadDocument {
  const parsed = parseDocument(text);
  const { header } = parsed;
  const paragraphs = parsed.paragraphs.map(({ label, role, spans }) => ({ label, role, spans: [...spans] }));
  const language = languageFor(header.language);
  if (!language) {
    const problem = { code: 'LANGUAGE.UNKNOWN', message: `No rules are known for the language "${header.language}".`, span: null };
    return { document: header, paragraphs, obligations: [], undated: [], problems: [problem] };
  }
  const found = findObligations(text, parsed, toolsFor(language));
  return {
    document: header, paragraphs, problems: [...found.problems, ...citationProblems(parsed, language)],
    obligations: found.readings.filter(({ due }) => due !== null),
    undated: found.readings.filter(({ due }) => due === null),
  };
}
