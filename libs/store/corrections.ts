import type { EntityManager } from 'typeorm';
import type { SessionRef } from '../core/index.js';
import type { KeptCorrection, NewChange, NewCorrection, Reminded, Writes } from '../tracker/index.js';
import { ChangeEntity, CorrectionEntity } from './entities/index.js';
import { standingOf, columnsOf, type StandingColumns } from './standing.js';
import { isUuid, row, rows, storable } from './sql.js';
import { dueAtSessions, events, web } from './web.js';

type Correcting = Pick<Writes, 'events' | 'web' | 'dueAtSessions' | 'addCorrection' | 'correction' | 'applyOpenings' | 'undoCorrection' | 'addChanges' | 'withdrawReminders'>;

/** What correcting writes in an open transaction. */
export function correctingOn(tx: EntityManager): Correcting {
  return {
    events: (number, organ) => events(tx, number, organ),
    web: (ids) => web(tx, ids),
    dueAtSessions: (organ, sessions) => dueAtSessions(tx, organ, sessions),
    addCorrection: (correction) => addCorrection(tx, correction),
    correction: (id) => correction(tx, id),
    applyOpenings: (session) => applyOpenings(tx, session),
    undoCorrection: async (id, at, by) => void (await tx.query('update correction set undone_at = $2, undone_by = $3 where id = $1 and undone_at is null', [id, at, storable(by)])),
    addChanges: (changes) => addChanges(tx, changes),
    withdrawReminders: (ids) => withdrawReminders(tx, ids),
  };
}

async function addCorrection(tx: EntityManager, correction: NewCorrection): Promise<string> {
  const { kind, obligation, other, source, to, relation, by, session, recordedAt, recordedBy } = storable(correction);
  const { identifiers } = await tx.insert(CorrectionEntity, {
    kind, obligationId: obligation, otherId: other, source, movedTo: to, relation, by, recordedAt, recordedBy,
    organ: session?.organ ?? null, session: session?.number ?? null, opens: session?.opens ?? null, closes: session?.closes ?? null,
    openedBefore: session?.was?.opens ?? null, closedBefore: session?.was?.closes ?? null, sourceBefore: session?.was?.source ?? null,
  });
  return (identifiers[0] as { id: string }).id;
}

async function correction(tx: EntityManager, id: string): Promise<KeptCorrection | null> {
  if (!isUuid(id)) return null;
  const found = await row<Omit<KeptCorrection, 'session'> & { organ: string | null; number: number | null }>(tx, `
    select id, kind, obligation_id as obligation, other_id as other, organ, session as number, undone_at is not null as undone
    from correction where id = $1`, [id]);
  if (!found) return null;
  const { organ, number, ...kept } = found;
  return { ...kept, session: organ === null || number === null ? null : { organ, number } };
}

type SessionDays = { opens: string | null; closes: string | null; source: string | null };

/** The last correction that stands says when a session opens; without one, what was there before the first. */
async function applyOpenings(tx: EntityManager, { organ, number }: SessionRef): Promise<void> {
  const of = [organ, number];
  const standing = await row<SessionDays>(tx, `
    select opens, closes, source from correction where organ = $1 and session = $2 and undone_at is null order by position desc limit 1`, of);
  const before = await row<SessionDays>(tx, `
    select opened_before as opens, closed_before as closes, source_before as source from correction where organ = $1 and session = $2 order by position limit 1`, of);
  // What recurs at sessions of the body is reckoned anew.
  await tx.query('update obligation set occurrences_until = null where recurs');
  const day = standing ?? before;
  if (!day?.opens) {
    await tx.query('delete from body_session where organ = $1 and number = $2', of);
    return;
  }
  await tx.query(`
    insert into body_session (organ, number, opens, closes, source) values ($1, $2, $3, $4, $5)
    on conflict (organ, number) do update set opens = excluded.opens, closes = excluded.closes, source = excluded.source`, [...of, day.opens, day.closes, day.source]);
}

/** A statement carries at most 65,535 values; a row has nine. */
const CHUNK = 5_000;

async function addChanges(tx: EntityManager, changes: NewChange[]): Promise<number[]> {
  const written = storable(changes.map(({ after, session, ...change }) => ({ ...change, ...columnsOf(after), session: session && `${session.organ} ${session.number}` })));
  const versions = await rows<{ id: string; version: number }>(tx, `
    update obligation o set
      due = c.due, first_day = c.first, last_day = c.last, basis = c.basis, because = c.because, refused = c.refused, lifecycle = c.lifecycle,
      body = c.body, session = c.session, needs_review = c."needsReview", due_version = o.due_version + case when c.moved then 1 else 0 end,
      occurrences_until = null
    from jsonb_to_recordset($1::jsonb) as c ("obligationId" uuid, due jsonb, first date, last date, basis text, because jsonb, refused jsonb, lifecycle text,
      body text, session text, "needsReview" boolean, moved boolean)
    where o.id = c."obligationId"
    returning o.id, o.due_version as version`, [JSON.stringify(written)]);
  const byId = new Map(versions.map(({ id, version }) => [id, version]));
  const entries = changes.map(({ obligationId, correctionId, throughId, undo, at, recordedBy, before, after }) => storable(
    { obligationId, correctionId, throughId, undo, at, recordedBy, before: columnsOf(before), after: columnsOf(after), dueVersion: byId.get(obligationId)! }));
  for (let from = 0; from < entries.length; from += CHUNK) await tx.insert(ChangeEntity, entries.slice(from, from + CHUNK));
  return entries.map(({ dueVersion }) => dueVersion);
}

/** A mail that was claimed and not yet begun goes back to be claimed anew, without what is taken back; one that is just going out has its say. */
async function withdrawReminders(tx: EntityManager, obligationIds: string[]): Promise<Reminded[]> {
  // Times of what recurs have days, and versions, of their own.
  const OLD = `r.obligation_id = any($1::uuid[]) and r.occurrence = 0 and o.id = r.obligation_id and r.type = 'reminders' and r.due_version < o.due_version`;
  await tx.query(`
    update mail m set state = 'ready', token = null, lease_until = null
    where m.state = 'claimed' and m.id in (select r.mail_id from reminder r, obligation o where ${OLD} and r.state = 'attached')`, [obligationIds]);
  await tx.query(`
    update reminder r set state = 'superseded'
    from obligation o
    where ${OLD} and (r.state = 'planned' or (r.state = 'attached' and exists (select from mail m where m.id = r.mail_id and m.state = 'ready')))`, [obligationIds]);
  const found = await rows<{ id: string; told: StandingColumns; sent: Reminded['sent'] }>(tx, `
    select o.id, ${TOLD('o.due_version')} as told, coalesce((
      select jsonb_agg(jsonb_build_object('rule', r.rule, 'day', r.day, 'recipientId', r.recipient_id))
      from reminder r where r.obligation_id = o.id and r.type = 'reminders' and r.state in ('attached', 'sent')
    ), '[]') as sent
    from obligation o where o.id = any($1::uuid[])`, [obligationIds]);
  return found.map(({ id, told, sent }) => ({ obligationId: id, told: standingOf(told), sent }));
}

/** What people were last told of obligation `o` before the version: the last change whose mail went out or is going out, else how it stood before the first change. */
export const TOLD = (version: string): string => `coalesce(
  (select c.after from change c where c.obligation_id = o.id and c.due_version < ${version} and exists (
    select from reminder r where r.obligation_id = o.id and r.rule = 'moved' and r.due_version = c.due_version and r.state in ('attached', 'sent')
  ) order by c.id desc limit 1),
  (select c.before from change c where c.obligation_id = o.id order by c.id limit 1))`;
