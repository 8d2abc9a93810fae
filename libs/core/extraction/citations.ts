import { reason } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Language } from '../languages/index.js';
import type { Problem, Span } from './reading.js';

/** Numbers of resolutions of the General Assembly stay below this; decisions that are no elections begin here, or above, since the session of 1976. */
const FIRST_DECISION = 401;
const FIRST_SESSION = 31;

/** Citations that cannot be right: a decision that is called a resolution ("resolution 60/519"). Nothing is changed, a person must look. */
export function citationProblems({ paragraphs, footnotes }: ParsedDocument, { headings }: Language): Problem[] {
  const { before, after } = headings.resolutionNumber;
  const found: Problem[] = [];
  const look = (text: string, firstSlash: number, span: (start: number, end: number) => Span | null): void => {
    for (let slash = firstSlash; slash >= 0; slash = text.indexOf('/', slash + 1)) {
      const number = numberAround(text, slash);
      if (!number || number.session < FIRST_SESSION || number.decision < FIRST_DECISION) continue;
      const { start, end } = number;
      if (!text.endsWith(before, start) || !text.startsWith(after, end)) continue;
      found.push({ code: 'CITATION.DECISION_CALLED_RESOLUTION', message: reason('reading.decision', { number: text.slice(start, end), from: FIRST_DECISION }), span: span(start, end) });
    }
  };
  // Most paragraphs hold no stroke and are left at once.
  for (const paragraph of paragraphs) {
    const slash = paragraph.text.indexOf('/');
    if (slash >= 0) look(paragraph.text, slash, (start, end) => paragraph.toRaw(start, end)[0] ?? null);
  }
  for (const { text, spans } of footnotes) look(text, text.indexOf('/'), () => spans[0] ?? null);
  return found;
}

/** The number of a decision around its stroke: two or three digits for the session, three for the decision, and none of a longer number. */
function numberAround(text: string, slash: number): { session: number; decision: number; start: number; end: number } | null {
  if (!isDigit(text.charCodeAt(slash + 3)) || !isDigit(text.charCodeAt(slash - 1))) return null;
  let start = slash;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  let end = slash + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (slash - start < 2 || slash - start > 3 || end - slash !== 4 || text.charAt(start - 1) === '/') return null;
  return { session: Number(text.slice(start, slash)), decision: Number(text.slice(slash + 1, end)), start, end };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
