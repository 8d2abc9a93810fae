import type { EntityManager } from 'typeorm';
import type { Almanac, Body, Policy } from '../core/index.js';
import type { NewDocument, NewReminder, Person, TrackerEvent, Writes } from '../tracker/index.js';
import { correctingOn } from './corrections.js';
import { documentByHash, readings } from './documents.js';
import { BodyEntity, BodySessionEntity, DocumentEntity, HeaderEntity, HolidayListEntity, MilestoneSetEntity, OutboxEventEntity, PersonEntity, PolicyEntity } from './entities/index.js';
import { addNew } from './add-new.js';
import { claimClock } from './installation.js';
import { addObligations } from './new-obligations.js';
import { editOccurrence, keepOccurrences, renewOccurrences } from './occurrences.js';
import { bodies } from './people.js';
import { row } from './sql.js';
import { addStandingRules, standingRules } from './standing-rules.js';

/** The writes of one open transaction. */
export function writesOn(tx: EntityManager): Writes {
  return {
    lock: async (name, how = 'alone') => void (await tx.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended($1, 0))`, [name])),
    ...correctingOn(tx),
    bodies: () => bodies(tx),
    standingRules: () => standingRules(tx),
    documentByHash: (sha256) => documentByHash(tx, sha256),
    addDocument: (document) => addDocument(tx, document),
    readings: (documentId) => readings(tx, documentId),
    addObligations: (documentId, found) => addObligations(tx, documentId, found),
    keepOccurrences: (obligationId, found, horizon) => keepOccurrences(tx, obligationId, found, horizon),
    renewOccurrences: (obligationId) => renewOccurrences(tx, obligationId),
    editOccurrence: (obligationId, number, edit, at) => editOccurrence(tx, obligationId, number, edit, at),
    addReminders: (reminders) => addReminders(tx, reminders),
    addEvent: (event) => addEvent(tx, event),
    addBodies: (bodies) => addBodies(tx, bodies),
    addPolicies: (policies) => addPolicies(tx, policies),
    addAlmanac: (almanac) => addAlmanac(tx, almanac),
    addPeople: (people) => addPeople(tx, people),
    addStandingRules: (rules) => addStandingRules(tx, rules),
    claimClock: (mode, installedOn) => claimClock(tx, mode, installedOn),
  };
}

/** The same text, read by two at the same moment, is one document: the second gets the first one's id. */
async function addDocument(tx: EntityManager, document: NewDocument): Promise<string> {
  const { name, mediaType, sha256, text, problems, firstReadOn, documents } = document;
  await addNew(tx, DocumentEntity, [{ name, mediaType, sha256, text, problems, firstReadOn }]);
  const { id: documentId } = await tx.findOneOrFail(DocumentEntity, { select: { id: true }, where: { sha256 } });
  await addNew(tx, HeaderEntity, documents.map(({ symbol, title, language, organ, session, adopted, agendaItems }, part) => ({ documentId, part, symbol, title, language, organ, session, adopted, agendaItems })));
  return documentId;
}

/** One statement, whatever the number of rows. */
async function addReminders(tx: EntityManager, reminders: NewReminder[]): Promise<number> {
  if (reminders.length === 0) return 0;
  const column = <K extends keyof NewReminder>(name: K): NewReminder[K][] => reminders.map((reminder) => reminder[name]);
  const added = await row<{ n: number }>(tx, `
    with added as (
      insert into reminder (obligation_id, rule, due_version, recipient_id, type, day, fire_at, state, occurrence)
      select * from unnest($1::uuid[], $2::text[], $3::integer[], $4::uuid[], $5::text[], $6::date[], $7::timestamptz[], $8::text[], $9::integer[])
      on conflict do nothing
      returning 1
    )
    select count(*) as n from added`, [
    column('obligationId'), column('rule'), column('dueVersion'), column('recipientId'), column('type'), column('day'),
    column('fireAt').map((instant) => instant.toISOString()), column('state'), column('occurrence'),
  ]);
  return added?.n ?? 0;
}

/** Part of the transaction whose change it tells of. */
export async function addEvent(tx: EntityManager, event: TrackerEvent): Promise<void> {
  await tx.insert(OutboxEventEntity, { type: event.type, event });
}

/** Sessions that are new join a body that is there already. */
async function addBodies(tx: EntityManager, bodies: Body[]): Promise<void> {
  await addNew(tx, BodyEntity, bodies.map(({ organ, names, openingRule, note = null }) => ({ organ, nameEn: names.en, nameZh: names.zh, openingRule, note })));
  await addNew(tx, BodySessionEntity, bodies.flatMap(({ organ, sessions }) =>
    sessions.map(({ number, opens, closes = null, source }) => ({ organ, number, opens, closes, source }))));
}

async function addPolicies(tx: EntityManager, policies: Policy[]): Promise<void> {
  await addNew(tx, PolicyEntity, policies.map(({ id, kinds, daysBefore, daysOverdue, roll = null }) =>
    ({ id, kinds: kinds === '*' ? null : kinds, daysBefore, daysOverdue, roll })));
}

async function addAlmanac(tx: EntityManager, { holidays, milestones }: Almanac): Promise<void> {
  await addNew(tx, HolidayListEntity, holidays.map(({ station, year, days, source }) => ({ station, year, days, source })));
  await addNew(tx, MilestoneSetEntity, milestones.map(({ id, ...content }) => ({ id, content })));
}

async function addPeople(tx: EntityManager, people: Person[]): Promise<void> {
  await addNew(tx, PersonEntity, people.map(({ id, name, email, language, timeZone, sendAt }) => ({ id, name, email, language, timeZone, sendAt })));
}
