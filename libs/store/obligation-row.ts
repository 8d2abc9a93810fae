import type { ObligationRow } from '../tracker/index.js';

/** The status of obligation `o` of document `d` on the day of the given parameter. */
export const STATUS = (asOf: string): string =>
  `obligation_status(o.lifecycle, o.needs_review, o.kind, o.first_day, o.last_day, d.first_read_on, ${asOf}::date)`;

/** What a row of a list needs; the one parameter is the day that statuses are reckoned on. */
export const COLUMNS = (asOf: string): string => `
  o.id, o.ref, o.kind, o.paragraph, o.quote, o.who, o.to_whom as "to", o.strength, o.confidence, ${STATUS(asOf)} as status, o.due,
  o.first_day as first, o.last_day as last, o.basis, o.refused, p.id as "ownerId", p.name as "ownerName",
  d.id as "documentId", d.symbol, d.title, d.adopted`;

export const FROM = 'from obligation o join document d on d.id = o.document_id left join person p on p.id = o.owner_id';

/** What the columns give. */
export type Found = Omit<ObligationRow, 'owner' | 'document'> & Omit<ObligationRow['document'], 'id'> & {
  documentId: string;
  ownerId: string | null;
  ownerName: string | null;
};

export function obligationRow(found: Found): ObligationRow {
  const { id, ref, kind, paragraph, quote, who, to, strength, confidence, status, due, first, last, basis, refused } = found;
  const { documentId, symbol, title, adopted, ownerId, ownerName } = found;
  return {
    id, ref, kind, paragraph, quote, who, to, strength, confidence, status, due, first, last, basis, refused,
    owner: ownerId === null || ownerName === null ? null : { id: ownerId, name: ownerName },
    document: { id: documentId, symbol, title, adopted },
  };
}
