import type { ObligationRow } from '../tracker/index.js';

/** The status of obligation `o` of document `d`, which stands for the window `w`, on the day of the given parameter. */
export const STATUS = (asOf: string): string =>
  `obligation_status(w.lifecycle, o.needs_review, o.kind, w.first_day, w.last_day, o.first_read_on, ${asOf}::date)`;

/** What a row of a list needs; the one parameter is the day that statuses are reckoned on. */
export const COLUMNS = (asOf: string): string => `
  o.id, o.ref, o.kind, o.paragraph, o.quote, o.who, o.to_whom as "to", o.strength, o.confidence, ${STATUS(asOf)} as status, o.due,
  w.first_day as first, w.last_day as last, w.basis, o.refused, w.number as "occurrenceNumber", w.due as "occurrenceDue", w.overdue as "earlierOverdue",
  p.id as "ownerId", p.name as "ownerName", d.id as "documentId", h.symbol, h.title, h.adopted`;

/** Obligation `o` has times of its own, and a window is that of one of them. */
export const RECURS = `(o.recurs and coalesce(o.due ->> 'precision', '') = 'recurring')`;

/** The window of obligation `o` itself. */
export const OWN_WINDOW = 'select o.first_day, o.last_day, o.basis, o.lifecycle, o.session, null::integer as number, null::jsonb as due, 0::bigint as overdue';

/** The window of time `c`, with how many times before it are overdue. */
const TIME = (asOf: string): string => `
  c.first_day, c.last_day, c.basis, case when o.lifecycle = 'open' then c.lifecycle else o.lifecycle end as lifecycle,
  coalesce(c.session, o.session) as session, c.number, c.due, (
    select count(*) from occurrence e
    where e.obligation_id = o.id and e.number < c.number
      and obligation_status(e.lifecycle, o.needs_review, o.kind, e.first_day, e.last_day, o.first_read_on, ${asOf}::date) = 'overdue') as overdue`;

/** The window of the time that a recurring obligation `o` stands for on a day; the twin of `standsFor` in libs/core. */
export const NEXT_WINDOW = (asOf: string): string => {
  const ahead = `c.lifecycle = 'open' and coalesce(c.last_day, 'infinity'::date) >= ${asOf}::date`;
  return `
    select ${TIME(asOf)} from occurrence c where c.obligation_id = o.id
    order by (${ahead}) desc, (c.lifecycle = 'open') desc, case when ${ahead} then c.number else -c.number end limit 1`;
};

/** The window that obligation `o` stands for on a day. */
const WINDOW = (asOf: string): string => `${OWN_WINDOW} where not ${RECURS} union all (select * from (${NEXT_WINDOW(asOf)}) next where ${RECURS})`;

/** Obligations `o` with their files `d`, the headers `h` of their documents, owners `p`, and the windows `w` that they stand for on a day. */
export const FROM = (asOf: string): string => from(WINDOW(asOf));

export const from = (window: string): string => `
  from obligation o join document d on d.id = o.document_id join header h on h.document_id = o.document_id and h.part = o.part left join person p on p.id = o.owner_id cross join lateral (${window}) w`;

/** Reminders `r` with what they are about: the one time of what recurs, or the obligation as it stands. */
export const FROM_REMINDER = (asOf: string): string => `
  from reminder r join obligation o on o.id = r.obligation_id join document d on d.id = o.document_id join header h on h.document_id = o.document_id and h.part = o.part
    left join person p on p.id = o.owner_id
    cross join lateral (
      select * from (${WINDOW(asOf)}) whole where r.occurrence = 0
      union all
      select ${TIME(asOf)} from occurrence c where r.occurrence > 0 and c.obligation_id = o.id and c.number = r.occurrence
    ) w`;

/** The version of the days that reminder `r` should speak of: those of obligation `o`, or of the one time of it. */
export const VERSION = `case r.occurrence when 0 then o.due_version else (
  select c.due_version from occurrence c where c.obligation_id = r.obligation_id and c.number = r.occurrence) end`;

/** Reminder `r` is about something that people have closed: obligation `o`, or the one time of it; or of a time of what does not recur any more. */
export const CLOSED = `(o.lifecycle <> 'open' or (r.occurrence > 0 and not ${RECURS}) or exists (
  select from occurrence c where c.obligation_id = r.obligation_id and c.number = r.occurrence and c.lifecycle <> 'open'))`;

/** What the columns give. */
export type Found = Omit<ObligationRow, 'owner' | 'document' | 'occurrence'> & Omit<ObligationRow['document'], 'id'> & {
  documentId: string;
  ownerId: string | null;
  ownerName: string | null;
  occurrenceNumber: number | null;
  occurrenceDue: NonNullable<ObligationRow['occurrence']>['due'] | null;
  earlierOverdue: number;
};

export function obligationRow(found: Found): ObligationRow {
  const { id, ref, kind, paragraph, quote, who, to, strength, confidence, status, due, first, last, basis, refused } = found;
  const { documentId, symbol, title, adopted, ownerId, ownerName, occurrenceNumber, occurrenceDue, earlierOverdue } = found;
  return {
    id, ref, kind, paragraph, quote, who, to, strength, confidence, status, due, first, last, basis, refused,
    occurrence: occurrenceNumber === null || occurrenceDue === null ? null : { number: occurrenceNumber, due: occurrenceDue, overdue: earlierOverdue },
    owner: ownerId === null || ownerName === null ? null : { id: ownerId, name: ownerName },
    document: { id: documentId, symbol, title, adopted },
  };
}
