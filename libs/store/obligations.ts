import type { PlainDate, Rollup } from '../core/index.js';
import type { KeptObligation, ObligationFilter, ObligationRow, Page, Reads, ReminderView } from '../tracker/index.js';
import { isDay, pageOf, pageSize, readCursor } from './cursor.js';
import { ADOPTED } from './documents.js';
import { Conditions, narrow } from './obligation-filter.js';
import { changesOf, correctionsOf, correctionView, corrections, dependantsOf, historyOf, sameEvents, tie } from './history.js';
import { CLOSED, COLUMNS, FROM, from, NEXT_WINDOW, obligationRow, OWN_WINDOW, RECURS, STATUS, type Found } from './obligation-row.js';
import { occurrencesOf } from './occurrences.js';
import { isUuid, row, rows, storable, type Db } from './sql.js';

export function obligationsOn(db: Db): Pick<Reads, 'rollup' | 'obligations' | 'obligation' | 'reminderCounts' | 'obligationsCalled' | 'sameEvents' | 'correctionView' | 'corrections' | 'changesOf'> {
  return {
    rollup: (asOf, adoptedOnly) => rollup(db, asOf, adoptedOnly),
    obligations: (filter, page) => obligations(db, filter, page),
    obligation: (id, asOf) => obligation(db, id, asOf),
    reminderCounts: (asOf, adoptedOnly) => reminderCounts(db, asOf, adoptedOnly),
    obligationsCalled: async (ref) => (await rows<{ id: string }>(db, `select id from obligation where ref = $1 order by id limit ${MOST_TRANSLATIONS}`, [storable(ref)])).map(({ id }) => id),
    sameEvents: (id) => sameEvents(db, id),
    correctionView: (id) => correctionView(db, id),
    corrections: (page) => corrections(db, page),
    changesOf: (correctionId, undo, limit) => changesOf(db, correctionId, undo, limit),
  };
}

/** A document is read in six languages at most, and seldom twice in one. */
const MOST_TRANSLATIONS = 50;

type Place = [first: PlainDate | null, last: PlainDate | null, id: string];

const isPlace = (place: unknown[]): place is Place =>
  place.length === 3 && [place[0], place[1]].every((day) => day === null || isDay(day)) && typeof place[2] === 'string' && isUuid(place[2]);

/** "By 30 June" stands at 30 June. Behind every day stand the rows without one. */
const order = (first: string, last: string, id: string): string => `coalesce(${first}, ${last}, 'infinity'::date), coalesce(${last}, 'infinity'::date), ${id}`;
const ORDER = order('w.first_day', 'w.last_day', 'o.id');

async function obligations(db: Db, filter: ObligationFilter, page: { cursor: string | null; limit: number }): Promise<Page<ObligationRow>> {
  const limit = pageSize(page.limit);
  const after = readCursor(page.cursor, isPlace);
  const where = new Conditions();
  const asOf = narrow(where, filter);
  if (after) {
    const [first, last, id] = after.map((part) => where.value(part));
    where.add(`(${ORDER}) > (${order(`${first}::date`, `${last}::date`, `${id}::uuid`)})`);
  }
  const most = where.value(limit + 1);
  // Apart, so that what does not recur is still found by the index on its own days.
  const part = (recurs: string, window: string) => `(select ${COLUMNS(asOf)} ${from(window)} where ${recurs} and ${where.sql} order by ${ORDER} limit ${most})`;
  const both = `${part(`not ${RECURS}`, OWN_WINDOW)} union all ${part(RECURS, NEXT_WINDOW(asOf))}`;
  const found = await rows<Found>(db, `select * from (${both}) listed order by ${order('first', 'last', 'id')} limit ${most}`, where.values);
  return pageOf(found, limit, ({ first, last, id }) => [first, last, id], obligationRow);
}

type More = Pick<KeptObligation, 'place' | 'duration' | 'qualifiers' | 'rule' | 'lifecycle' | 'spans' | 'evidence' | 'because' | 'event' | 'version'>;

async function obligation(db: Db, id: string, asOf: PlainDate): Promise<KeptObligation | null> {
  if (!isUuid(id)) return null;
  const found = await row<Found & More>(db, `
    select ${COLUMNS('$2')}, o.place, o.duration, o.qualifiers, o.rule, o.lifecycle, o.spans, o.evidence, o.because, o.event_name as event, o.due_version as version
    ${FROM('$2')} where o.id = $1`, [id, asOf]);
  if (!found) return null;
  const { place, duration, qualifiers, rule, lifecycle, spans, evidence, because, event, version } = found;
  const [told, hangsOn, dependants, corrections, history, occurrences] = await Promise.all([reminders(db, id), tie(db, id), dependantsOf(db, id), correctionsOf(db, id), historyOf(db, id), occurrencesOf(db, id, asOf)]);
  // What recurs stands for one of its times, and that one's reasons are those of the window.
  const time = occurrences.find(({ number }) => number === found.occurrenceNumber);
  return {
    ...obligationRow(found), place, duration, qualifiers, rule, lifecycle, spans, evidence, because: time?.because ?? because, reminders: told, event, version,
    hangsOn, dependants, corrections, history, occurrences,
  };
}

/** More than any policy plans for one obligation. */
const MOST_REMINDERS = 1_000;

const reminders = (db: Db, obligationId: string): Promise<ReminderView[]> => rows(db, `
  select nullif(r.occurrence, 0) as occurrence, r.rule, r.day, r.state, p.name as recipient
  from reminder r join person p on p.id = r.recipient_id
  where r.obligation_id = $1
  order by r.day, r.fire_at, r.occurrence, r.rule, p.name limit ${MOST_REMINDERS}`, [obligationId]);

type Dimension = 'status' | 'kind' | 'owner' | 'body' | 'session';

/** Every dimension from one look at the table, so that they agree. */
async function rollup(db: Db, asOf: PlainDate, adoptedOnly: boolean): Promise<Rollup> {
  const found = await rows<Record<Dimension, string | null> & { n: number }>(db, `
    select status, kind, owner, body, session, count(*) as n
    from (
      select ${STATUS('$1')} as status, o.kind, coalesce(o.owner_id::text, 'none') as owner, coalesce(o.body, 'none') as body,
        coalesce(w.session, 'none') as session
      ${FROM('$1')}
      where ${ADOPTED('$1', '$2')}
    ) counted
    group by grouping sets ((status), (kind), (owner), (body), (session))
    order by status, kind, owner, body, session`, [asOf, adoptedOnly]);
  const by = (dimension: Dimension): Record<string, number> =>
    Object.fromEntries(found.flatMap(({ n, ...counted }) => (counted[dimension] === null ? [] : [[counted[dimension], n]])));
  const byStatus = by('status');
  return {
    total: Object.values(byStatus).reduce((sum, n) => sum + n, 0),
    byStatus, byKind: by('kind'), byOwner: by('owner'), byBody: by('body'), bySession: by('session'),
  };
}

/**
 * Planned is whatever falls on or after the day and had not gone out by its end: looking back, also what was past when the document was read.
 * A mail went out on its window, the recipient's local date.
 */
async function reminderCounts(db: Db, asOf: PlainDate, adoptedOnly: boolean): Promise<{ planned: number; sent: number }> {
  const counts = await row<{ planned: number; sent: number }>(db, `
    select
      count(*) filter (where not gone and open and day >= $1::date and state not in ('cancelled', 'superseded')
        and (state <> 'skipped' or day < first_read_on)) as planned,
      count(*) filter (where gone) as sent
    from (
      select r.day, r.state, o.first_read_on, not ${CLOSED} as open, r.state = 'sent' and m.window_day <= $1::date as gone
      from reminder r
        join obligation o on o.id = r.obligation_id
        join document d on d.id = o.document_id
        join header h on h.document_id = o.document_id and h.part = o.part
        left join mail m on m.id = r.mail_id
      where r.type = 'reminders' and ${ADOPTED('$1', '$2')}
    ) counted`, [asOf, adoptedOnly]);
  return counts ?? { planned: 0, sent: 0 };
}
