import { createHash } from 'node:crypto';
import { createWorkingDays, instantAt, localDate, needsReview, planReminders, policyFor } from '../core/index.js';
import type { Calendar, DocumentHeader, Obligation, PlainDate, Problem } from '../core/index.js';
import { trackerCalendar } from './calendar.js';
import { BEGINNING, keepOccurrences, type PlanningFacts } from './occurrences.js';
import type { NewReminder, Person, TrackerStore, Writes } from './ports.js';
import { onKnownEvents } from './known-events.js';
import { DATES } from './locks.js';
import { study, type Study } from './study.js';
import type { DocumentView } from './views.js';

export interface Ingested {
  document: DocumentView;
  /** True when the same text had been read before: nothing changed. */
  alreadyRead: boolean;
  problems: Problem[];
}

/**
 * Reads a document into the tracker: obligations, reminders and the event, all in one transaction. The same text read twice changes nothing.
 * @param file name as people know it, media type, and the decoded text
 */
export async function ingest(store: TrackerStore, file: { name: string; mediaType: string; text: string }, now: Date): Promise<Ingested> {
  const desk = await deskOf(store, now);
  const sha256 = hashOf(file.text);

  return store.write(async (tx) => {
    const calendar = await calendarFor(tx, sha256);
    const read = study(file.text, file.name, calendar);
    const known = await tx.documentByHash(sha256);
    if (known) return { document: known, alreadyRead: true, problems: read.problems };

    const documentId = await tx.addDocument({ ...file, sha256, documents: read.documents, problems: read.problems, firstReadOn: desk.today });
    await takeUp(tx, documentId, read, { ...desk, calendar });
    const document = await tx.documentByHash(sha256);
    if (!document) throw new Error(`The document "${file.name}" was written and cannot be found again.`);
    return { document, alreadyRead: false, problems: read.problems };
  });
}

/** What reading documents on a day goes by. */
export interface Desk extends Omit<PlanningFacts, 'calendar'> {
  owner: Person | null;
  now: Date;
}

export async function deskOf(store: TrackerStore, now: Date): Promise<Desk> {
  const [policies, people, { holidays }] = await Promise.all([store.policies(), store.people(), store.almanac()]);
  const owner = people[0] ?? null;
  return { policies, people, owner, workingDays: createWorkingDays(holidays), today: localDate(now, owner?.timeZone ?? 'UTC'), now };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The calendar by which a text is read, once nobody else reads it or corrects dates meanwhile. */
export async function calendarFor(tx: Writes, sha256: string): Promise<Calendar> {
  await tx.lock(`document:${sha256}`);
  await tx.lock(DATES, 'shared');
  return trackerCalendar(await tx.bodies(), await tx.standingRules());
}

/** Keeps what was read of a document, with reminders and the event, in the transaction of the caller. */
export async function takeUp(tx: Writes, documentId: string, read: Study, facts: Desk & { calendar: Calendar }): Promise<void> {
  const obligations = await onKnownEvents(tx, read, facts.calendar);
  const ids = await tx.addObligations(documentId, obligations.map((o) => ({ ...o, firstReadOn: facts.today, needsReview: needsReview(o), ownerId: facts.owner?.id ?? null })));
  await plan(tx, obligations, ids, { ...facts, documents: read.documents });
  await tx.addEvent({ type: 'document.read', documentId, obligations: ids.length });
}

/** Of a document that says nothing of itself. */
const NOTHING_SAID = { adopted: null, session: null, organ: null };

interface ReadingFacts extends Desk {
  calendar: Calendar;
  documents: readonly Pick<DocumentHeader, 'adopted' | 'session' | 'organ'>[];
}

/** Every reminder that the policy asks for is a row; those whose day is past are kept as skipped, and the intake mail speaks for them. */
async function plan(tx: Writes, obligations: Obligation[], ids: string[], facts: ReadingFacts): Promise<void> {
  const { owner, documents, calendar, policies, today, workingDays } = facts;
  const rows: NewReminder[] = [];
  for (const [i, obligation] of obligations.entries()) {
    const id = ids[i]!;
    const { adopted, session, organ } = documents[obligation.part] ?? NOTHING_SAID;
    const recurs = await keepOccurrences(tx, { ...obligation, id, needsReview: needsReview(obligation), ownerId: owner?.id ?? null, adopted, session, organ }, facts);
    if (!owner) continue;
    const row = { obligationId: id, occurrence: 0, dueVersion: 1, recipientId: owner.id };
    rows.push({ ...row, rule: 'intake', type: 'intake', day: today, fireAt: facts.now, state: 'planned' });
    const planned = recurs ? [] : planReminders(obligation, policyFor(obligation.kind, policies), calendar, adopted ?? BEGINNING, workingDays);
    rows.push(...planned.map(({ rule, day }): NewReminder => ({
      ...row, rule, day, type: 'reminders', fireAt: instantAt(day, owner.sendAt, owner.timeZone),
      state: day < today || wasOver(obligation, today) ? 'skipped' : 'planned',
    })));
  }
  await tx.addReminders(rows);
}

const wasOver = ({ resolution }: Obligation, today: PlainDate): boolean =>
  'last' in resolution && resolution.last !== null && resolution.last < today;
