import type { PlainDate } from '../core/index.js';
import type { DocumentView, KeptReading, Page, Reads } from '../tracker/index.js';
import { isPosition, pageOf, pageSize, readCursor } from './cursor.js';
import { isUuid, row, rows, type Db } from './sql.js';

type DocumentRow = DocumentView & { position: number };

const VIEW = `
  select d.id, d.name, h.symbol, h.title, h.language, h.organ, h.session, h.adopted, h.agenda_items as "agendaItems", d.first_read_on as "firstReadOn",
    (select count(*) from obligation o where o.document_id = d.id) as obligations, (select count(*) from header e where e.document_id = d.id) as documents, d.position
  from document d join header h on h.document_id = d.id and h.part = 0`;

const view = ({ position, ...document }: DocumentRow): DocumentView => document;

/** As of a day, only what had been adopted by then counts; a document whose header `h` has no date always does. */
export const ADOPTED = (asOf: string, adoptedOnly: string): string => `(not ${adoptedOnly}::boolean or h.adopted is null or h.adopted <= ${asOf}::date)`;

export function documentsOn(db: Db): Pick<Reads, 'documentCount' | 'documents' | 'documentText'> {
  return {
    documentCount: async (asOf, adoptedOnly) =>
      (await row<{ n: number }>(db, `select count(*) as n from document d join header h on h.document_id = d.id and h.part = 0 where ${ADOPTED('$1', '$2')}`, [asOf, adoptedOnly]))!.n,
    documents: (asOf, adoptedOnly, page) => documents(db, asOf, adoptedOnly, page),
    documentText: (id) => documentText(db, id),
  };
}

/** Null when this text has not been read. */
export async function documentByHash(db: Db, sha256: string): Promise<DocumentView | null> {
  const found = await row<DocumentRow>(db, `${VIEW} where d.sha256 = $1`, [sha256]);
  return found && view(found);
}

/** As they were read: what people or other documents changed since is not in it. */
export function readings(db: Db, documentId: string): Promise<KeptReading[]> {
  return rows<KeptReading>(db, `
    select key, ref, part, kind, paragraph, quote, spans, said as due from obligation where document_id = $1 order by (spans -> 0 -> 0)::int nulls last, key`, [documentId]);
}

async function documents(db: Db, asOf: PlainDate, adoptedOnly: boolean, page: { cursor: string | null; limit: number }): Promise<Page<DocumentView>> {
  const limit = pageSize(page.limit);
  const [before] = readCursor(page.cursor, isPosition) ?? [null];
  const found = await rows<DocumentRow>(db, `
    ${VIEW}
    where ${ADOPTED('$1', '$2')} and ($3::bigint is null or d.position < $3::bigint)
    order by d.position desc limit $4`, [asOf, adoptedOnly, before, limit + 1]);
  return pageOf(found, limit, ({ position }) => [position], view);
}

async function documentText(db: Db, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const found = await row<{ text: string }>(db, 'select text from document where id = $1', [id]);
  return found?.text ?? null;
}
