import { dayOf, type PlainDate } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';

/**
 * The day on which the document speaks: what lies before it had happened already.
 * The day of adoption; else the latest day of a text that it cites, or what its session tells of the year.
 */
export function presentOf({ header }: ParsedDocument, cited: PlainDate | null): PlainDate | null {
  if (header.adopted) return header.adopted;
  const bySession = header.session === null ? null
    : header.session > 1900 ? dayOf(header.session, 1, 1)
      : header.organ === null || header.organ === 'GA' ? dayOf(1945 + header.session, 7, 1) : null;
  if (bySession && cited) return cited > bySession ? cited : bySession;
  return bySession ?? cited;
}
