import type { ParsedDocument } from '../document/index.js';
import type { Tools } from '../languages/index.js';
import type { Terms } from './terms.js';

/** Of "The " before the name of a meeting. */
const LONGEST_ARTICLE = 4;

/** True where nothing but operative words stands in a document, or where it is the report of a meeting on its own decisions. */
export function isDecision({ paragraphs }: ParsedDocument, part: number, tools: Tools, terms: Terms): boolean {
  const own = paragraphs.filter((paragraph) => paragraph.part === part);
  return own.every(({ role }) => role !== 'preamble' && role !== 'body') || (terms.definiteNames.size > 0 && own.some(({ text }) => tellsOwnDecision(text, tools, terms)));
}

/** "The Meeting decided …": a meeting tells of its own decisions. */
function tellsOwnDecision(text: string, { opening }: Tools, { definiteNames }: Terms): boolean {
  for (let at = 1; at <= LONGEST_ARTICLE; at++) {
    const forms = definiteNames.get(text.charCodeAt(at));
    if (forms?.some((form) => text.startsWith(form, at) && opening(text, at + form.length + 1)?.word.operative?.past)) return true;
  }
  return false;
}
