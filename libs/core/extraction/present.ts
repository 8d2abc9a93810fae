import { dayOf, isPlainDate, type PlainDate } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Tools } from '../languages/index.js';

/**
 * The day on which the document speaks: what lies before it had happened already.
 * The day of adoption; else the latest day of a text that it cites, or what its session tells of the year. Null when nothing tells.
 */
export function presentOf(parsed: ParsedDocument, tools: Tools): PlainDate | null {
  if (parsed.header.adopted) return parsed.header.adopted;
  const hints = [bySession(parsed), lastCited(parsed, tools)].filter((day) => day !== null);
  return hints.length > 0 ? hints.reduce((latest, day) => (day > latest ? day : latest)) : null;
}

/** Reports to a session of the General Assembly come out in the summer before it opens; its resolutions follow from the autumn on. */
function bySession({ header: { session, organ }, paragraphs }: ParsedDocument): PlainDate | null {
  if (session === null) return null;
  if (session > 1900) return dayOf(session, 1, 1);
  if (organ !== null && organ !== 'GA') return null;
  return dayOf(1945 + session, paragraphs.some(({ role }) => role === 'operative') ? 10 : 7, 1);
}

/** A document is younger than every text that it cites with its day. */
function lastCited({ paragraphs }: ParsedDocument, { times }: Tools): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { text } of paragraphs) {
    for (let at = 0; at < text.length; at++) {
      const time = times.mayStart(text.charCodeAt(at)) ? times.read(text, at) : null;
      if (!time) continue;
      const day = /^cited (.+)$/.exec(time.code)?.[1] ?? '';
      if (isPlainDate(day) && (last === null || day > last)) last = day;
      at = time.end - 1;
    }
  }
  return last;
}
