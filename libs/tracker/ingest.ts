import { createHash } from 'node:crypto';
import { createCalendar, createWorkingDays, instantAt, localDate, needsReview, planReminders, plainDate, policyFor } from '../core/index.js';
import type { Calendar, Obligation, PlainDate, Policy, Problem, WorkingDays } from '../core/index.js';
import type { NewReminder, Person, TrackerStore, Writes } from './ports.js';
import { DATES } from './correct.js';
import { onKnownEvents } from './known-events.js';
import { study } from './study.js';
import type { DocumentView } from './views.js';

export interface Ingested {
  document: DocumentView;
  /** True when the same text had been read before: nothing changed. */
  alreadyRead: boolean;
  problems: Problem[];
}

/** Reminders are planned from here for a document without a date of adoption, so that the ledger shows what was past. */
const BEGINNING = plainDate('0001-01-01');

/**
 * Reads a document into the tracker: obligations, reminders and the event, all in one transaction. The same text read twice changes nothing.
 * @param file name as people know it, media type, and the decoded text
 */
export async function ingest(store: TrackerStore, file: { name: string; mediaType: string; text: string }, now: Date): Promise<Ingested> {
  const [policies, people, { holidays }] = await Promise.all([store.policies(), store.people(), store.almanac()]);
  const owner = people[0] ?? null;
  const today = localDate(now, owner?.timeZone ?? 'UTC');
  const sha256 = createHash('sha256').update(file.text).digest('hex');

  return store.write(async (tx) => {
    await tx.lock(`document:${sha256}`);
    await tx.lock(DATES, 'shared');
    const calendar = createCalendar(await tx.bodies());
    const read = study(file.text, file.name, calendar);
    const known = await tx.documentByHash(sha256);
    if (known) return { document: known, alreadyRead: true, problems: read.problems };

    const documentId = await tx.addDocument({ ...read.document, ...file, sha256, problems: read.problems, firstReadOn: today });
    const obligations = await onKnownEvents(tx, read, calendar);
    const ids = await tx.addObligations(documentId, obligations.map((o) => ({ ...o, needsReview: needsReview(o), ownerId: owner?.id ?? null })));
    if (owner) await plan(tx, obligations, ids, { owner, policies, calendar, workingDays: createWorkingDays(holidays), today, now, adopted: read.document.adopted });
    await tx.addEvent({ type: 'document.read', documentId, obligations: ids.length });
    const document = await tx.documentByHash(sha256);
    if (!document) throw new Error(`The document "${file.name}" was written and cannot be found again.`);
    return { document, alreadyRead: false, problems: read.problems };
  });
}

interface PlanningFacts {
  owner: Person;
  policies: Policy[];
  calendar: Calendar;
  workingDays: WorkingDays;
  today: PlainDate;
  now: Date;
  adopted: PlainDate | null;
}

/** Every reminder that the policy asks for is a row; those whose day is past are kept as skipped, and the intake mail speaks for them. */
async function plan(tx: Writes, obligations: Obligation[], ids: string[], facts: PlanningFacts): Promise<void> {
  const rows = obligations.flatMap((obligation, i): NewReminder[] => {
    const row = { obligationId: ids[i]!, dueVersion: 1, recipientId: facts.owner.id };
    const planned = planReminders(obligation, policyFor(obligation.kind, facts.policies), facts.calendar, facts.adopted ?? BEGINNING, facts.workingDays);
    return [
      { ...row, rule: 'intake', type: 'intake', day: facts.today, fireAt: facts.now, state: 'planned' },
      ...planned.map(({ rule, day }): NewReminder => ({
        ...row, rule, day, type: 'reminders',
        fireAt: instantAt(day, facts.owner.sendAt, facts.owner.timeZone),
        state: day < facts.today || wasOver(obligation, facts.today) ? 'skipped' : 'planned',
      })),
    ];
  });
  await tx.addReminders(rows);
}

const wasOver = ({ resolution }: Obligation, today: PlainDate): boolean =>
  'last' in resolution && resolution.last !== null && resolution.last < today;
