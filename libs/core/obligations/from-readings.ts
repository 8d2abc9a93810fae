import { resolve, type Calendar, type Resolution } from '../calendar/index.js';
import { SURE, type Reading } from '../extraction/index.js';
import type { DocumentFacts, Obligation } from './obligation.js';

/**
 * The readings of one document as obligations: each with a key of its own and its due time worked out.
 * Keys depend on paragraph, kind and order alone, so the same text read again gives the same keys.
 * The document is called by its symbol, else by `facts.name`.
 */
export function toObligations(readings: Reading[], facts: DocumentFacts, calendar: Calendar): Obligation[] {
  const counts = new Map<string, number>();
  return readings.map((reading) => {
    const place = `${reading.paragraph}/${reading.kind}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const key = `${place}/${count}`;
    return { ...reading, key, ref: `${facts.symbol ?? facts.name ?? 'Document without a symbol'} ${key}`, resolution: resolution(reading, facts, calendar) };
  });
}

function resolution(reading: Reading, facts: DocumentFacts, calendar: Calendar): Resolution {
  if (!reading.due && reading.undated) return { refused: reading.undated };
  return resolve(reading.due, reading.kind, facts, calendar);
}

/** True when a person must look before anyone is reminded: the reading is not sure, or no day can be known. */
export function needsReview({ confidence, resolution }: Pick<Obligation, 'confidence' | 'resolution'>): boolean {
  return confidence < SURE || 'refused' in resolution;
}
