import { resolve, type Calendar, type Resolution } from '../calendar/index.js';
import { SURE, type Reading } from '../extraction/index.js';
import { hang } from './hang.js';
import type { DocumentFacts, FileFacts, Obligation } from './obligation.js';

/** A document that says nothing of itself. */
const UNKNOWN: DocumentFacts = { symbol: null, session: null, organ: null, adopted: null };

/**
 * The readings of one file as obligations: each with a key of its own and its due time worked out.
 * Keys depend on paragraph, kind and order alone, so the same text read again gives the same keys.
 * A time that hangs on a meeting of the file has the days of that meeting. Each document is called by its symbol, else by the name of the file.
 */
export function toObligations(readings: Reading[], { documents, name }: FileFacts, calendar: Calendar): Obligation[] {
  const counts = new Map<string, number>();
  const obligations = readings.map((reading): Obligation => {
    const place = `${reading.paragraph}/${reading.kind}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const key = `${place}/${count}`;
    const facts = documents[reading.part] ?? UNKNOWN;
    return { ...reading, key, ref: `${facts.symbol ?? name} ${key}`, anchor: null, resolution: resolution(reading, facts, calendar) };
  });
  const meetings = new Map(obligations.flatMap((obligation) => (obligation.meeting ? [[obligation.meeting.id, obligation]] : [])));
  return obligations.map((obligation) => hung(obligation, meetings));
}

function resolution(reading: Reading, facts: DocumentFacts, calendar: Calendar): Resolution {
  if (!reading.due && reading.undated) return { refused: reading.undated };
  return resolve(reading.due, reading.kind, { ...facts, to: reading.to }, calendar);
}

/** With the days of the meeting of the document that it hangs on. A meeting that itself hangs on another one keeps the days that the text gives. */
function hung(obligation: Obligation, meetings: ReadonlyMap<number, Obligation>): Obligation {
  const { hangsOn, due } = obligation;
  const event = hangsOn?.meeting === null || hangsOn?.meeting === undefined ? undefined : meetings.get(hangsOn.meeting);
  if (!hangsOn || !due || !event || event === obligation || obligation.meeting) return obligation;
  return { ...obligation, ...hang(due, hangsOn, { ...event, cancelled: null }), anchor: event.key };
}

/** True when a person must look before anyone is reminded: the reading is not sure, or no day can be known. */
export function needsReview({ confidence, resolution }: Pick<Obligation, 'confidence' | 'resolution'>): boolean {
  return confidence < SURE || 'refused' in resolution;
}
