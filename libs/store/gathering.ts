import type { DataSource, EntityManager } from 'typeorm';
import type { PlainDate } from '../core/index.js';
import type { Ledger, MailType } from '../tracker/index.js';
import { CLOSED } from './obligation-row.js';
import { row, rows, type Db } from './sql.js';

export function gatheringOn(db: DataSource): Pick<Ledger, 'gatherMails' | 'weekliesDue' | 'openWeekly'> {
  return {
    gatherMails: (now) => gatherMails(db, now),
    weekliesDue: (now) => weekliesDue(db, now),
    openWeekly: async (personId, monday) => (await openMail(db, { recipientId: personId, type: 'weekly', window: monday })) !== null,
  };
}

/** What a mail is for; there is at most one. */
interface Digest {
  recipientId: string;
  type: MailType;
  window: PlainDate;
}

/** Digests that one round opens; the next round takes the rest. */
const BATCH = 1_000;

async function gatherMails(db: DataSource, now: Date): Promise<number> {
  let opened = 0;
  for (const digest of await digestsDue(db, now)) {
    if (await db.transaction((tx) => gather(tx, digest, now))) opened += 1;
  }
  return opened;
}

/** Recipients with reminders due whose mail of their local date is not there yet; reminders that come later wait for the next date's. */
const digestsDue = (db: Db, now: Date): Promise<Digest[]> => rows(db, `
  select p.id as "recipientId", due.type, (($1::timestamptz) at time zone p.time_zone)::date as window
  from (select distinct recipient_id, type from reminder where state = 'planned' and fire_at <= $1) due
    join person p on p.id = due.recipient_id
  where not exists (
    select from mail m
    where m.recipient_id = p.id and m.type = due.type and m.window_day = (($1::timestamptz) at time zone p.time_zone)::date
  )
  order by p.position, due.type limit ${BATCH}`, [now]);

/**
 * One mail with everything that is due for it. Those who gather for one person do so one after the other: at once, each would hold a part of what is due,
 * only one of them could open the day's mail, and the parts of the others would wait for the next day. A reminder that is held even so is being taken back.
 */
async function gather(tx: EntityManager, digest: Digest, now: Date): Promise<boolean> {
  await tx.query('select from person where id = $1 for no key update', [digest.recipientId]);
  const of = [digest.recipientId, digest.type, now];
  const DUE = `r.recipient_id = $1 and r.type = $2 and r.state = 'planned' and r.fire_at <= $3`;
  await tx.query(`
    update reminder r set state = 'cancelled'
    from obligation o where o.id = r.obligation_id and ${CLOSED} and r.rule <> 'moved' and ${DUE}`, of);
  const due = await rows<{ id: string }>(tx, `select r.id from reminder r where ${DUE} for update skip locked`, of);
  if (due.length === 0) return false;
  const mailId = await openMail(tx, digest);
  if (mailId === null) return false;
  await tx.query(`update reminder set state = 'attached', mail_id = $1 where id = any($2::uuid[])`, [mailId, due.map(({ id }) => id)]);
  return true;
}

/** The mail's id, or null when it is there already. Its Message-ID is the same whoever opens it and whenever, and no other tracker's. */
async function openMail(db: Db, { recipientId, type, window }: Digest): Promise<string | null> {
  const opened = await row<{ id: string }>(db, `
    insert into mail (recipient_id, type, window_day, message_id)
    select $1, $2, $3, '<' || $4 || '@' || id || '.mandate-tracker>' from installation
    on conflict do nothing returning id`, [recipientId, type, window, `${type}.${window}.${recipientId}`]);
  return opened && opened.id;
}

/** The week is the one that is under way in the recipient's zone: weeks missed altogether are not made up for. */
const weekliesDue = (db: Db, now: Date): Promise<{ personId: string; monday: PlainDate }[]> => rows(db, `
  select w.id as "personId", w.monday
  from (
    select id, position, send_at, local, date_trunc('week', local)::date as monday
    from (select id, position, send_at, $1::timestamptz at time zone time_zone as local from person) here
  ) w
  where w.local >= w.monday + w.send_at
    and w.monday >= (select installed_on from installation)
    and not exists (select from mail m where m.recipient_id = w.id and m.type = 'weekly' and m.window_day = w.monday)
  order by w.position limit ${BATCH}`, [now]);
