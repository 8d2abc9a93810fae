import type { ChangeView, CorrectionView, DependantView, KnownEvent, ObligationMention, Page, Reads, TieView } from '../tracker/index.js';
import { isPosition, pageOf, pageSize, readCursor } from './cursor.js';
import { isUuid, row, rows, type Db } from './sql.js';
import { events } from './web.js';

/** An obligation in few words, as JSON; null where the alias holds none. */
const MENTION = (o: string): string => `case when ${o}.id is not null then jsonb_build_object(
  'id', ${o}.id, 'ref', ${o}.ref, 'kind', ${o}.kind, 'quote', ${o}.quote, 'event', ${o}.event_name, 'due', ${o}.due, 'first', ${o}.first_day, 'last', ${o}.last_day,
  'basis', ${o}.basis, 'refused', ${o}.refused, 'lifecycle', ${o}.lifecycle) end`;

/** More than one page shows. */
const MOST = 500;

/** The tie that staff recorded last and that stands, else the one that the reader found. */
const TIE = `
  left join lateral (
    select c.other_id, c.relation, c.by from correction c
    where c.obligation_id = o.id and c.kind = 'hangs' and c.undone_at is null order by c.position desc limit 1
  ) t on true`;

export async function tie(db: Db, id: string): Promise<TieView | null> {
  const found = await row<Omit<TieView, 'relation'> & { relation: TieView['relation'] | null }>(db, `
    select coalesce(t.relation, o.hangs_on_relation) as relation, case when t.relation is null then o.hangs_on_by else t.by end as by,
      nullif(o.hangs_on_name, '') as event, ${MENTION('e')} as obligation, t.relation is not null as recorded
    from obligation o ${TIE} left join obligation e on e.id = coalesce(t.other_id, o.hangs_on_id)
    where o.id = $1`, [id]);
  return found?.relation ? { ...found, relation: found.relation } : null;
}

export const dependantsOf = (db: Db, id: string): Promise<DependantView[]> => rows(db, `
  select coalesce(t.relation, o.hangs_on_relation) as relation, case when t.relation is null then o.hangs_on_by else t.by end as by, ${MENTION('o')} as obligation
  from obligation o ${TIE}
  where o.id in (
    select d.id from obligation d where d.hangs_on_id = $1
    union select c.obligation_id from correction c where c.other_id = $1 and c.kind = 'hangs' and c.undone_at is null
  ) and coalesce(t.other_id, o.hangs_on_id) = $1
  order by coalesce(o.first_day, o.last_day, 'infinity'::date), o.ref, o.id limit ${MOST}`, [id]);

type CorrectionRow = CorrectionView & { position: number };

const CORRECTION = `
  select c.id, c.kind, c.source, to_json(c.recorded_at) #>> '{}' as "recordedAt", c.recorded_by as "recordedBy", ${MENTION('o')} as obligation, ${MENTION('n')} as other,
    c.moved_to as "to", c.relation, c.by,
    case when c.organ is not null then jsonb_build_object('organ', c.organ, 'number', c.session, 'opens', c.opens, 'closes', c.closes, 'was', c.opened_before) end as session,
    case when c.undone_at is not null then jsonb_build_object('at', c.undone_at, 'by', c.undone_by) end as undone,
    (select count(*) from change h where h.correction_id = c.id and not h.undo) as changed, c.position
  from correction c left join obligation o on o.id = c.obligation_id left join obligation n on n.id = c.other_id`;

/** Instants leave as ISO 8601 in UTC, however the database writes them. */
function correctionOf({ position, recordedAt, undone, ...view }: CorrectionRow): CorrectionView {
  return { ...view, recordedAt: instant(recordedAt), undone: undone && { ...undone, at: instant(undone.at) } };
}

const instant = (text: string | Date): string => new Date(text).toISOString();

export async function correctionsOf(db: Db, obligationId: string): Promise<CorrectionView[]> {
  const found = await rows<CorrectionRow>(db, `${CORRECTION} where c.obligation_id = $1 or c.other_id = $1 order by c.position desc limit ${MOST}`, [obligationId]);
  return found.map(correctionOf);
}

export async function correctionView(db: Db, id: string): Promise<CorrectionView | null> {
  const found = isUuid(id) ? await row<CorrectionRow>(db, `${CORRECTION} where c.id = $1`, [id]) : null;
  return found && correctionOf(found);
}

export async function corrections(db: Db, page: { cursor: string | null; limit: number }): Promise<Page<CorrectionView>> {
  const limit = pageSize(page.limit);
  const [before] = readCursor(page.cursor, isPosition) ?? [null];
  const found = await rows<CorrectionRow>(db, `${CORRECTION} where $1::bigint is null or c.position < $1::bigint order by c.position desc limit $2`, [before, limit + 1]);
  return pageOf(found, limit, ({ position }) => [position], correctionOf);
}

const CHANGE = `
  select h.id, h.at, h.recorded_by as "recordedBy", ${MENTION('o')} as obligation, jsonb_build_object('id', c.id, 'kind', c.kind, 'source', c.source) as correction,
    h.undo, ${MENTION('t')} as through, h.due_version as version, h.before, h.after
  from change h join obligation o on o.id = h.obligation_id join correction c on c.id = h.correction_id left join obligation t on t.id = h.through_id`;

const changeOf = (found: ChangeView): ChangeView => ({ ...found, at: instant(found.at) });

export const historyOf = async (db: Db, obligationId: string): Promise<ChangeView[]> =>
  (await rows<ChangeView>(db, `${CHANGE} where h.obligation_id = $1 order by h.id desc limit ${MOST}`, [obligationId])).map(changeOf);

export async function changesOf(db: Db, correctionId: string, undo: boolean, limit: number): Promise<{ total: number; items: ChangeView[] }> {
  if (!isUuid(correctionId)) return { total: 0, items: [] };
  const counted = await row<{ n: number }>(db, 'select count(*) as n from change where correction_id = $1 and undo = $2', [correctionId, undo]);
  const items = await rows<ChangeView>(db, `${CHANGE} where h.correction_id = $1 and h.undo = $2 order by h.through_id is not null, o.ref, h.id limit $3`, [correctionId, undo, pageSize(limit)]);
  return { total: counted?.n ?? 0, items: items.map(changeOf) };
}

export async function sameEvents(db: Db, id: string): ReturnType<Reads['sameEvents']> {
  if (!isUuid(id)) return null;
  const own = await row<KnownEvent & { documentId: string }>(db, `
    select o.id, o.event_name as name, o.event_number as number, h.title, h.organ, o.lifecycle, o.document_id as "documentId"
    from obligation o join header h on h.document_id = o.document_id and h.part = o.part where o.id = $1 and o.event_name is not null and o.event_number is not null`, [id]);
  if (!own) return null;
  const alike = await events(db, own.number, own.organ);
  const mentions = await rows<{ id: string; mention: ObligationMention }>(db, `
    select o.id, ${MENTION('o')} as mention from obligation o where o.id = any($1::uuid[]) and o.document_id <> $2`, [alike.map((event) => event.id), own.documentId]);
  const byId = new Map(mentions.map(({ id: other, mention }) => [other, mention]));
  const { documentId: _, ...event } = own;
  return { own: event, others: alike.flatMap((other) => (byId.has(other.id) ? [{ ...other, mention: byId.get(other.id)! }] : [])) };
}
