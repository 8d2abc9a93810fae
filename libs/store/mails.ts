import type { DataSource, EntityManager } from 'typeorm';
import type { PlainDate } from '../core/index.js';
import type { ClaimedMail, Ledger, MailItem, MailOutcome, Moved, Person } from '../tracker/index.js';
import { TOLD } from './corrections.js';
import type { MailState } from './entities/index.js';
import { CLOSED, COLUMNS, FROM_REMINDER, obligationRow, VERSION, type Found } from './obligation-row.js';
import { isUuid, row, rows, storable, type Db } from './sql.js';
import { addEvent } from './writes.js';

type Sending = Pick<Ledger, 'readyMails' | 'claimMail' | 'markSending' | 'settleMail' | 'markAmbiguous' | 'resolveAmbiguous' | 'mailCounts'>;

export function mailsOn(db: DataSource): Sending {
  return {
    readyMails: (limit) => readyMails(db, limit),
    claimMail: (id, asOf, leaseSeconds) => db.transaction((tx) => claim(tx, id, asOf, leaseSeconds)),
    markSending: (id, token, content) => markSending(db, id, token, content),
    settleMail: (id, token, outcome) => db.transaction((tx) => settle(tx, { id, token, from: FROM_STATES[outcome.state] }, outcome)),
    markAmbiguous: () => markAmbiguous(db),
    resolveAmbiguous: (id, state) => db.transaction((tx) => resolveAmbiguous(tx, id, state)),
    mailCounts: () => mailCounts(db),
  };
}

/** A mail that may be sent now: it waits and its time has come, or whoever claimed it went silent before a byte went out. All by the database's clock. */
const FREE = `((state = 'ready' and not_before <= clock_timestamp()) or (state = 'claimed' and lease_until <= clock_timestamp()))`;

const readyMails = async (db: Db, limit: number): Promise<string[]> =>
  (await rows<{ id: string }>(db, `select id from mail where ${FREE} order by window_day, id limit $1`, [limit])).map(({ id }) => id);

/** Of reminder `r` of obligation `o`: it speaks of a due time that was changed since. */
const STALE = `(r.type = 'reminders' and r.due_version <> ${VERSION})`;

type Claimed = Omit<ClaimedMail, 'recipient' | 'items'> & { recipientId: string };

/** Of several that claim at once, the first locks the row and the others find it claimed. */
async function claim(tx: EntityManager, id: string, asOf: PlainDate, leaseSeconds: number): Promise<ClaimedMail | null> {
  if (!isUuid(id)) return null;
  const claimed = await row<Claimed>(tx, `
    update mail set state = 'claimed', token = gen_random_uuid(), lease_until = clock_timestamp() + make_interval(secs => $2)
    where id = $1 and ${FREE}
    returning id, token, message_id as "messageId", type, window_day as window, attempts, recipient_id as "recipientId"`, [id, leaseSeconds]);
  if (!claimed) return null;
  await tx.query(`
    update reminder r set state = case when ${STALE} then 'superseded' else 'cancelled' end
    from obligation o where r.mail_id = $1 and r.state = 'attached' and o.id = r.obligation_id and ((${CLOSED} and r.rule <> 'moved') or ${STALE})`, [id]);
  const { recipientId, ...mail } = claimed;
  return { ...mail, recipient: await recipientOf(tx, recipientId), items: await itemsOf(tx, id, asOf) };
}

async function recipientOf(tx: EntityManager, id: string): Promise<Person> {
  const person = await row<Person>(tx, `
    select id, name, email, language, time_zone as "timeZone", to_char(send_at, 'HH24:MI') as "sendAt" from person where id = $1`, [id]);
  return person!;
}

async function itemsOf(tx: EntityManager, mailId: string, asOf: PlainDate): Promise<MailItem[]> {
  const found = await rows<Found & { reminderRule: string; reminderDay: PlainDate; told: Moved['from'] | null; cause: Omit<Moved, 'from'> | null }>(tx, `
    select ${COLUMNS('$2')}, r.rule as "reminderRule", r.day as "reminderDay",
      case when r.rule = 'moved' then ${TOLD('r.due_version')} end as told, case when r.rule = 'moved' then ${CAUSE('r.due_version')} end as cause
    ${FROM_REMINDER('$2')}
    where r.mail_id = $1 and r.state = 'attached'
    order by r.day, w.first_day, w.last_day, o.id, r.occurrence, r.rule`, [mailId, asOf]);
  return found.map((item) => ({ rule: item.reminderRule, day: item.reminderDay, obligation: obligationRow(item), ...movedOf(item) }));
}

/** Only while the lease runs: after it another may have taken the mail, and nothing may go out any more. */
async function markSending(db: Db, id: string, token: string, content: { subject: string; text: string; html: string }): Promise<boolean> {
  if (!isUuid(id) || !isUuid(token)) return false;
  const { subject, text, html } = storable(content);
  const marked = await rows(db, `
    update mail set state = 'sending', subject = $3, text = $4, html = $5
    where id = $1 and token = $2 and state = 'claimed' and lease_until > clock_timestamp()
      and not exists (select from reminder r join obligation o on o.id = r.obligation_id where r.mail_id = mail.id and r.state = 'attached' and ${STALE})
    returning id`, [id, token, subject, text, html]);
  return marked.length > 0;
}

/** Why obligation `o` has the version: the correction, and what it moved with. */
const CAUSE = (version: string): string => `(
  select jsonb_build_object('lifecycle', o.lifecycle, 'kind', c.kind, 'source', c.source, 'undo', h.undo, 'through', case when t.id is not null then coalesce(o.hangs_on_name, t.event_name, t.ref) end)
  from change h join correction c on c.id = h.correction_id left join obligation t on t.id = h.through_id
  where h.obligation_id = o.id and h.due_version = ${version} order by h.id limit 1)`;

function movedOf({ told, cause }: { told: Moved['from'] | null; cause: Omit<Moved, 'from'> | null }): Pick<MailItem, 'moved'> {
  if (!told || !cause) return {};
  const { due, first, last, basis } = told;
  return { moved: { ...cause, from: { due, first, last, basis } } };
}

/**
 * From which states each outcome may follow. A sender that was given up but lives after all still knows best what became of its mail,
 * as long as nobody has settled it since.
 */
const FROM_STATES: Record<MailOutcome['state'], MailState[]> = {
  sent: ['sending', 'ambiguous'],
  ready: ['claimed', 'sending', 'ambiguous'],
  failed: ['claimed', 'sending', 'ambiguous'],
  dropped: ['claimed'],
};

/** Without an instant it is the database's: that of the evidence. */
type Settled = MailOutcome | { state: 'sent'; at: null };

/** Which mail, in whose hands (anybody's when there is no token), in which states. */
interface Held {
  id: string;
  token: string | null;
  from: MailState[];
}

/** One settled mail: its own row, its reminders and the event in the same transaction. False when it is not, or no longer, held so. */
async function settle(tx: EntityManager, { id, token, from }: Held, outcome: Settled): Promise<boolean> {
  if (!isUuid(id) || (token !== null && !isUuid(token))) return false;
  const settled = await rows(tx, `
    update mail set state = $4, error = $6, token = null, lease_until = null,
      sent_at = case when $4 = 'sent' then coalesce($5::timestamptz, clock_timestamp()) end,
      attempts = attempts + 1, not_before = clock_timestamp() + make_interval(secs => $7)
    where id = $1 and ($2::uuid is null or token = $2::uuid) and state = any($3::text[])
    returning id`, [
    id, token, from, outcome.state,
    outcome.state === 'sent' ? outcome.at : null,
    'error' in outcome ? storable(outcome.error) : null,
    outcome.state === 'ready' ? outcome.retryInSeconds : 0,
  ]);
  if (settled.length === 0) return false;
  if (outcome.state === 'sent') await addEvent(tx, { type: 'mail.sent', mailId: id });
  const become = { sent: 'sent', dropped: 'cancelled', ready: null, failed: null }[outcome.state];
  if (become) await tx.query(`update reminder set state = $2 where mail_id = $1 and state = 'attached'`, [id, become]);
  return true;
}

/** Doubts that one round looks into. */
const DOUBTS = 500;

async function markAmbiguous(db: Db): Promise<{ id: string; messageId: string }[]> {
  await db.query(`update mail set state = 'ambiguous' where state = 'sending' and lease_until <= clock_timestamp()`);
  return rows(db, `
    select id, message_id as "messageId" from mail where state = 'ambiguous' order by window_day, id limit ${DOUBTS}`);
}

async function resolveAmbiguous(tx: EntityManager, id: string, state: 'sent' | 'ready'): Promise<void> {
  const outcome: Settled = state === 'sent'
    ? { state, at: null }
    : { state, retryInSeconds: 0, error: 'The sender went silent; the mail server has not seen this mail.' };
  await settle(tx, { id, token: null, from: ['ambiguous'] }, outcome);
}

async function mailCounts(db: Db): Promise<Record<string, number>> {
  const found = await rows<{ state: MailState; n: number }>(db, 'select state, count(*) as n from mail group by state order by state');
  return Object.fromEntries(found.map(({ state, n }) => [state, n]));
}
