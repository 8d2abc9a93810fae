import type { EntityManager } from 'typeorm';
import type { Correction, Due, Kind, Lifecycle, Relation, Tie } from '../core/index.js';
import type { KnownEvent, TrackedObligation, Writes } from '../tracker/index.js';
import { standingOf, type StandingColumns } from './standing.js';
import { isUuid, rows, type Db } from './sql.js';

/** Everything that hangs together with some obligations: in either direction, by the reader or by a correction that stands, over any number of steps. */
export async function web(tx: EntityManager, ids: string[]): ReturnType<Writes['web']> {
  const found = await rows<TrackedRow>(tx, `
    with recursive web (id) as (
      select unnest($1::uuid[])
      union
      select next.id from web w cross join lateral (
        select o.hangs_on_id as id from obligation o where o.id = w.id and o.hangs_on_id is not null
        union all select o.id from obligation o where o.hangs_on_id = w.id
        union all select c.other_id from correction c where c.obligation_id = w.id and ${TIES}
        union all select c.obligation_id from correction c where c.other_id = w.id and ${TIES}
      ) next
    )
    select o.id, o.ref, o.kind, coalesce(o.event_name, '') as name, o.said, o.undated, o.to_whom as "to", h.adopted, h.session, h.organ, o.lifecycle,
      o.hangs_on_id as "hangsOnId", coalesce(o.hangs_on_name, '') as "hangsOnName", o.hangs_on_relation as relation, o.hangs_on_by as by,
      o.due, o.first_day as first, o.last_day as last, o.basis, o.because, o.refused, o.confidence, o.needs_review as "needsReview",
      o.owner_id as "ownerId", o.due_version as version
    from web w join obligation o on o.id = w.id join header h on h.document_id = o.document_id and h.part = o.part
    order by o.id`, [ids.filter(isUuid)]);
  return { obligations: found.map(trackedOf), corrections: await correctionsAmong(tx, found.map(({ id }) => id)) };
}

/** Of correction `c`: it stands, and makes one obligation's time need another's. */
const TIES = `c.undone_at is null and c.kind in ('supersedes', 'hangs')`;

const correctionsAmong = (db: Db, ids: string[]): Promise<Correction[]> => rows(db, `
  select id, kind, obligation_id as obligation, other_id as other, source, moved_to as "to", relation, by
  from correction where undone_at is null and obligation_id = any($1::uuid[]) order by position`, [ids]);

type TrackedRow = StandingColumns & Omit<TrackedObligation, 'facts' | 'tie' | 'standing'> & TrackedObligation['facts'] & {
  said: Due | null;
  kind: Kind;
  lifecycle: Lifecycle;
  hangsOnId: string | null;
  hangsOnName: string;
  relation: Relation | null;
  by: string | null;
};

function trackedOf(row: TrackedRow): TrackedObligation {
  const { id, ref, kind, name, said, undated, adopted, session, organ, to, lifecycle, confidence, needsReview, ownerId, version } = row;
  return {
    id, ref, kind, name, said, undated, facts: { adopted, session, organ, to }, tie: tieOf(row), standing: standingOf(row), lifecycle, confidence, needsReview, ownerId, version,
  };
}

function tieOf({ hangsOnId, hangsOnName, relation, by }: TrackedRow): Tie | null {
  return hangsOnId !== null && relation !== null ? { on: hangsOnId, name: hangsOnName, relation, by } : null;
}

export const dueAtSessions = async (db: Db, organ: string, sessions: number[]): Promise<string[]> =>
  (await rows<{ id: string }>(db, 'select id from obligation where session = any($1::text[]) order by id', [sessions.map((number) => `${organ} ${number}`)])).map(({ id }) => id);

/** More documents than that do not speak of one meeting. */
const MOST_EVENTS = 200;

export const events = (db: Db, number: number, organ: string | null): Promise<KnownEvent[]> => rows(db, `
  select o.id, o.event_name as name, o.event_number as number, h.title, h.organ, o.lifecycle
  from obligation o join document d on d.id = o.document_id join header h on h.document_id = o.document_id and h.part = o.part
  where o.event_number = $1 and h.organ = $2 and o.event_name is not null
  order by d.position, o.id limit ${MOST_EVENTS}`, [number, organ]);

