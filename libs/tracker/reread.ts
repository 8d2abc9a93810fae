import { compareReadings, type Obligation } from '../core/index.js';
import { calendarFor, deskOf, hashOf, takeUp } from './ingest.js';
import type { KeptReading, TrackerStore } from './ports.js';
import { study } from './study.js';
import type { DocumentView } from './views.js';

/** What a second reading of a document found. */
export interface Reread {
  added: Obligation[];
  /** Of another kind, or due at another time than was read before: a person compares, and corrects where the new reading is right. */
  otherwise: { before: KeptReading; now: Obligation }[];
  /** Found before and not any more: a person compares, and dismisses where that is right. */
  gone: KeptReading[];
  /** True where the file is divided into other documents than before: nothing is kept, for what is new may belong to none that is known. */
  divided: boolean;
}

/**
 * Reads a document of the tracker again, with the rules of today. What is new is kept like that of a first reading, reminders and intake mail included;
 * what was found before stays as it is, with all that people recorded, for no rule may undo their work. Read a third time, it adds nothing.
 * @param how with `dry`, nothing is kept
 * @returns null where the tracker holds no such document
 */
export async function reread(store: TrackerStore, { id, name, documents }: Pick<DocumentView, 'id' | 'name' | 'documents'>, now: Date, how: { dry: boolean }): Promise<Reread | null> {
  const text = await store.documentText(id);
  if (text === null) return null;
  const desk = await deskOf(store, now);
  return store.write(async (tx) => {
    const calendar = await calendarFor(tx, hashOf(text));
    const read = study(text, name, calendar);
    const found = compareReadings(await tx.readings(id), read.obligations);
    const divided = read.documents.length !== documents;
    if (!how.dry && !divided && found.added.length > 0) await takeUp(tx, id, { ...read, obligations: found.added }, { ...desk, calendar });
    return { ...found, divided };
  });
}
