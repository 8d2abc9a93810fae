import type { DataSource, EntityManager } from 'typeorm';
import type { Occurrence, PlainDate } from '../core/index.js';
import type { OccurrenceEdit, OccurrenceView, Reads, Recurring, Writes } from '../tracker/index.js';
import { row, rows, storable, type Db } from './sql.js';
import { isUuid } from './sql.js';

/** Of obligation `o` and the header `h` of its document. */
const RECURRING = `
  select o.id, o.kind, o.due, o.to_whom as "to", o.needs_review as "needsReview", o.owner_id as "ownerId", h.adopted, h.session, h.organ
  from obligation o join header h on h.document_id = o.document_id and h.part = o.part`;

export function occurrencesOn(db: DataSource): Pick<Reads, 'recurrencesBehind' | 'recurring'> {
  return {
    recurrencesBehind: (until, limit) => rows<Recurring>(db, `
      ${RECURRING}
      where o.due ->> 'precision' = 'recurring' and (o.occurrences_until is null or o.occurrences_until < $1::date) and o.lifecycle = 'open' and o.refused is null
      order by o.occurrences_until nulls first, o.id limit $2`, [until, limit]),
    recurring: async (id) => (isUuid(id) ? row<Recurring>(db, `${RECURRING} where o.id = $1`, [id]) : null),
  };
}

/** Columns of an occurrence `c`, as a reckoned time has them. */
const TIME = 'c.number, c.due, c.first_day as first, c.last_day as last, c.basis, c.because';

/** The times of obligation $1, with where each stands on the day $2. */
export const occurrencesOf = (db: Db, obligationId: string, asOf: PlainDate): Promise<OccurrenceView[]> => rows(db, `
  select ${TIME}, c.lifecycle, c.edited_at is not null as edited,
    obligation_status(case when o.lifecycle = 'open' then c.lifecycle else o.lifecycle end, o.needs_review, o.kind, c.first_day, c.last_day, o.first_read_on, $2::date) as status
  from occurrence c join obligation o on o.id = c.obligation_id join document d on d.id = o.document_id
  where c.obligation_id = $1 order by c.number`, [obligationId, asOf]);

/** True where staff have not touched the row and its time has not come; one that has begun may still end on another day. */
const MAY_MOVE = `occurrence.edited_at is null and occurrence.lifecycle <> 'done' and (
  coalesce(occurrence.first_day, occurrence.last_day) > $2::date
  or (occurrence.first_day is not distinct from excluded.first_day and coalesce(occurrence.last_day, 'infinity') >= $2::date))`;

const DAYS_DIFFER = '(occurrence.first_day, occurrence.last_day) is distinct from (excluded.first_day, excluded.last_day)';

export async function keepOccurrences(tx: EntityManager, obligationId: string, found: Occurrence[], { today, until }: { today: PlainDate; until: PlainDate }): ReturnType<Writes['keepOccurrences']> {
  const given = found.map(({ number, due, first, last, basis, because }) => ({
    number, due: storable(due), first, last, basis, because: storable(because), session: due.session ? `${due.session.organ} ${due.session.number}` : null,
  }));
  const changed = await rows<{ number: number; dueVersion: number }>(tx, `
    insert into occurrence (obligation_id, number, due, first_day, last_day, basis, because, session)
    select $1, g.number, g.due, g.first, g.last, g.basis, g.because, g.session
    from jsonb_to_recordset($3::jsonb) g(number integer, due jsonb, first date, last date, basis text, because jsonb, session text)
    on conflict (obligation_id, number) do update set
      due = excluded.due, first_day = excluded.first_day, last_day = excluded.last_day, basis = excluded.basis, because = excluded.because,
      session = excluded.session, lifecycle = 'open',
      due_version = occurrence.due_version + case when ${DAYS_DIFFER} or occurrence.lifecycle = 'cancelled' then 1 else 0 end
    where ${MAY_MOVE} and (${DAYS_DIFFER} or occurrence.lifecycle = 'cancelled' or occurrence.because is distinct from excluded.because)
    returning number, due_version as "dueVersion"`, [obligationId, today, JSON.stringify(given)]);
  if (given.length > 0) await cancelTheRest(tx, obligationId, given.length, { today, until });
  await supersedeReminders(tx, obligationId);
  await tx.query(`
    update obligation set occurrences_until = $2, recurs = exists (select from occurrence where obligation_id = $1) where id = $1`, [obligationId, until]);
  return changed;
}

/** Times that no longer follow from the anchor. They keep their numbers, and come back when they follow from it again. */
const cancelTheRest = (tx: EntityManager, obligationId: string, given: number, { today, until }: { today: PlainDate; until: PlainDate }): Promise<unknown> => tx.query(`
  update occurrence set lifecycle = 'cancelled'
  where obligation_id = $1 and number > $2 and lifecycle = 'open' and edited_at is null
    and coalesce(first_day, last_day) > $3::date and coalesce(first_day, last_day) <= $4::date`, [obligationId, given, today, until]);

/** Nobody is reminded of days that are no more. */
const supersedeReminders = (tx: EntityManager, obligationId: string): Promise<unknown> => tx.query(`
  update reminder r set state = 'superseded'
  from occurrence c
  where r.obligation_id = $1 and r.state = 'planned' and c.obligation_id = r.obligation_id and c.number = r.occurrence and r.due_version < c.due_version`, [obligationId]);

export async function renewOccurrences(tx: EntityManager, obligationId: string): ReturnType<Writes['renewOccurrences']> {
  const renewed = await rows<Awaited<ReturnType<Writes['renewOccurrences']>>[number]>(tx, `
    with renewed as (
      update occurrence c set due_version = due_version + 1 where obligation_id = $1 and lifecycle = 'open'
      returning ${TIME}, c.due_version as "dueVersion")
    select *, (
      select coalesce(jsonb_agg(jsonb_build_object('rule', r.rule, 'day', r.day, 'recipientId', r.recipient_id)), '[]')
      from reminder r where r.obligation_id = $1 and r.occurrence = renewed.number and r.type = 'reminders' and r.state in ('attached', 'sent')
    ) as sent
    from renewed order by number`, [obligationId]);
  await supersedeReminders(tx, obligationId);
  return renewed;
}

export async function editOccurrence(tx: EntityManager, obligationId: string, number: number, edit: OccurrenceEdit, at: Date): ReturnType<Writes['editOccurrence']> {
  if (!isUuid(obligationId)) return null;
  const key = [obligationId, number, at.toISOString()];
  const edited = 'lifecycle' in edit
    ? await row<Occurrence & { dueVersion: number }>(tx, `
        update occurrence c set lifecycle = $4, edited_at = $3, due_version = due_version + case when lifecycle <> 'open' and $4 = 'open' then 1 else 0 end
        where obligation_id = $1 and number = $2
        returning ${TIME}, c.due_version as "dueVersion"`, [...key, edit.lifecycle])
    : await row<Occurrence & { dueVersion: number }>(tx, `
        update occurrence c set due = $4, first_day = $5, last_day = $6, basis = $7, because = $8, session = null, edited_at = $3, due_version = due_version + 1
        where obligation_id = $1 and number = $2
        returning ${TIME}, c.due_version as "dueVersion"`, [...key, JSON.stringify(storable(edit.due)), edit.first, edit.last, edit.basis, JSON.stringify(storable(edit.because))]);
  if (edited) await supersedeReminders(tx, obligationId);
  return edited;
}
