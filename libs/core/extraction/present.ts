import { dayOf, isPlainDate, type PlainDate } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Outlines } from './outlines.js';

/**
 * The day on which the document speaks: what lies before it had happened already.
 * The day of adoption or of distribution; else the latest day of a text that it cites, or what its session tells of the year. Null when nothing tells.
 * @param part the one of the documents in the file that is asked for
 */
export function presentOf(parsed: ParsedDocument, part: number, outlines: Outlines): PlainDate | null {
  const { header: { adopted }, issued, paragraphs } = parsed;
  // The report of a meeting is written after the decisions that it tells of.
  const later = adopted && issued && issued > adopted && paragraphs.some((paragraph) => paragraph.part === part && paragraph.role === 'body') ? issued : null;
  const printed = later ?? adopted ?? issued;
  if (printed) return printed;
  const hints = [bySession(parsed, part), lastCited(parsed, part, outlines)].filter((day) => day !== null);
  return hints.length > 0 ? hints.reduce((latest, day) => (day > latest ? day : latest)) : null;
}

/** Reports to a session of the General Assembly come out in the summer before it opens; its resolutions follow from the autumn on. */
function bySession({ header: { session, organ }, paragraphs }: ParsedDocument, part: number): PlainDate | null {
  if (session === null) return null;
  if (session > 1900) return dayOf(session, 1, 1);
  if (organ !== null && organ !== 'GA') return null;
  return dayOf(1945 + session, paragraphs.some((paragraph) => paragraph.part === part && paragraph.role === 'operative') ? 10 : 7, 1);
}

/** A document is younger than every text that it cites with its day. */
function lastCited({ paragraphs }: ParsedDocument, part: number, outlines: Outlines): PlainDate | null {
  let last: PlainDate | null = null;
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]?.part !== part) continue;
    for (const time of outlines.at(i).times) {
      const day = time.cites ? time.code.slice('cited '.length) : '';
      if (isPlainDate(day) && (last === null || day > last)) last = day;
    }
  }
  return last;
}
