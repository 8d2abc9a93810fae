import type { DataSource } from 'typeorm';
import type { Page } from '../tracker/index.js';
import { isPosition, pageOf, pageSize, readCursor } from './cursor.js';
import { addNew } from './add-new.js';
import { CaughtMailEntity } from './entities/index.js';
import { isUuid, row, rows, type Db } from './sql.js';

/** A mail as the built-in local mail server received it. */
export interface ReceivedMail {
  messageId: string;
  receivedAt: Date;
  /** Envelope addresses. */
  from: string;
  to: string[];
  /** The mail itself (RFC 5322). */
  raw: Buffer;
}

/** The same, kept; `receivedAt` is an ISO instant. */
export interface KeptMail extends Omit<ReceivedMail, 'receivedAt'> {
  id: string;
  receivedAt: string;
}

/** Mails that were caught instead of delivered. */
export interface CaughtMailStore {
  /** A mail whose Message-ID is there already is left alone. */
  addCaughtMail(mail: ReceivedMail): Promise<void>;
  wasCaught(messageId: string): Promise<boolean>;
  /** Newest first. */
  caughtMails(page: { cursor: string | null; limit: number }): Promise<Page<KeptMail>>;
  caughtMail(id: string): Promise<KeptMail | null>;
}

type CaughtRow = ReceivedMail & { id: string; position: number };

const SELECT = 'select id, position, message_id as "messageId", received_at as "receivedAt", sender as "from", recipients as "to", raw from caught_mail';

const kept = ({ position, receivedAt, ...mail }: CaughtRow): KeptMail => ({ ...mail, receivedAt: receivedAt.toISOString() });

export function caughtMailsOn(db: DataSource): CaughtMailStore {
  return {
    addCaughtMail: ({ messageId, receivedAt, from, to, raw }) =>
      addNew(db.manager, CaughtMailEntity, [{ messageId, receivedAt, sender: from, recipients: to, raw }]),
    wasCaught: (messageId) => db.manager.existsBy(CaughtMailEntity, { messageId }),
    caughtMails: (page) => caughtMails(db, page),
    caughtMail: async (id) => {
      const found = isUuid(id) ? await row<CaughtRow>(db, `${SELECT} where id = $1`, [id]) : null;
      return found && kept(found);
    },
  };
}

async function caughtMails(db: Db, page: { cursor: string | null; limit: number }): Promise<Page<KeptMail>> {
  const limit = pageSize(page.limit);
  const [before] = readCursor(page.cursor, isPosition) ?? [null];
  const found = await rows<CaughtRow>(db, `
    ${SELECT} where $1::bigint is null or position < $1::bigint order by position desc limit $2`, [before, limit + 1]);
  return pageOf(found, limit, ({ position }) => [position], kept);
}
