import type { ParsedDocument } from '../document/index.js';
import type { Language } from '../languages/index.js';
import type { Problem, Span } from './reading.js';

/** Numbers of resolutions of the General Assembly stay below this; decisions that are no elections begin here, or above, since the session of 1976. */
const FIRST_DECISION = 401;
const FIRST_SESSION = 31;
const NUMBER = /(?<![\d/])(\d{2,3})\/(\d{3})(?!\d)/g;

/** Citations that cannot be right: a decision that is called a resolution ("resolution 60/519"). Nothing is changed, a person must look. */
export function citationProblems({ paragraphs, footnotes }: ParsedDocument, { headings }: Language): Problem[] {
  const { before, after } = headings.resolutionNumber;
  const found: Problem[] = [];
  const look = (text: string, span: (start: number, end: number) => Span | null): void => {
    for (const match of text.matchAll(NUMBER)) {
      const end = match.index + match[0].length;
      if (Number(match[1]) < FIRST_SESSION || Number(match[2]) < FIRST_DECISION) continue;
      if (!text.slice(0, match.index).endsWith(before) || !text.startsWith(after, end)) continue;
      found.push({ code: 'CITATION.DECISION_CALLED_RESOLUTION', message: `${match[0]} is called a resolution, but numbers from ${FIRST_DECISION} on are decisions.`, span: span(match.index, end) });
    }
  };
  for (const { text, toRaw } of paragraphs) look(text, (start, end) => toRaw(start, end)[0] ?? null);
  for (const { text, spans } of footnotes) look(text, () => spans[0] ?? null);
  return found;
}
