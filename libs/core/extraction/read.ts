import { NO_STANDING_RULES, reason, type StandingRules } from '../calendar/index.js';
import { parseDocument, type DocumentHeader } from '../document/index.js';
import { languageFor, toolsFor } from '../languages/index.js';
import { citationProblems } from './citations.js';
import { findObligations } from './find.js';
import type { Problem, Reading, Span } from './reading.js';

/** Everything that was read in a file. */
export interface ReadDocument {
  /** Every document in the file, in order, at least one; readings name theirs by index. */
  documents: DocumentHeader[];
  paragraphs: { label: string; role: string; spans: Span[] }[];
  /** Obligations with a due time, in the order of the file. */
  obligations: Reading[];
  /** Obligations that look dated and fix no time; `undated` says why. */
  undated: Reading[];
  problems: Problem[];
}

/**
 * Raw text to obligations with proof. Never throws on any text: what cannot be read is named in `problems`.
 * @param standing rules from outside that fix times which the text only cites ("the annual report under article 13")
 */
export function readDocument(text: string, standing: StandingRules = NO_STANDING_RULES): ReadDocument {
  const parsed = parseDocument(text);
  const { header, headers } = parsed;
  const paragraphs = parsed.paragraphs.map(({ label, role, spans }) => ({ label, role, spans }));
  const language = languageFor(header.language);
  if (!language) {
    const problem = { code: 'LANGUAGE.UNKNOWN', message: reason('reading.no-rules', { language: header.language }), span: null };
    return { documents: headers, paragraphs, obligations: [], undated: [], problems: [problem] };
  }
  const found = findObligations(text, parsed, toolsFor(language), standing);
  return {
    documents: headers, paragraphs, problems: [...found.problems, ...citationProblems(parsed, language)],
    obligations: found.readings.filter(({ due }) => due !== null),
    undated: found.readings.filter(({ due }) => due === null),
  };
}
