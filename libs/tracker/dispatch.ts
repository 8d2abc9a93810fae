import { localDate } from '../core/index.js';
import type { PlainDate } from '../core/index.js';
import { MailRefused } from './ports.js';
import type { ClaimedMail, Clock, JobHandlers, JobName, JobQueue, Jobs, MailContent, Mailer, MailWriter, ObligationFilter, TrackerEvent, TrackerStore } from './ports.js';
import { extendOccurrences } from './occurrences.js';
import { SECTION, weeklyContent } from './weekly.js';

/** What sending needs. `report` is told of trouble that no caller waits for. */
export interface Dispatch {
  store: TrackerStore;
  clock: Clock;
  queue: JobQueue;
  mailer: Mailer;
  writer: MailWriter;
  report(trouble: string): void;
}

/** Longer than a mail server takes to answer; a sender that is silent for so long has died. */
const LEASE_SECONDS = 300;
/** Mails that one round of the sweep rings for; the next round takes the rest. */
const BATCH = 200;

/**
 * One round of the sweep: opens mails that are due, rings for whatever waits, hands on events. It is the guarantee;
 * the queue only makes things quicker, so a lost ring costs one round and a broken queue costs nothing but the work done here.
 */
export async function sweep(d: Dispatch): Promise<void> {
  const now = d.clock.now();
  await settleDoubts(d);
  await extendOccurrences(d.store, d.clock);
  await d.store.gatherMails(now);
  const today = localDate(now, 'UTC');
  if (!(await d.store.hasSnapshot(today))) await ring(d, 'take-snapshot', { day: today }, `snapshot-${today}`);
  for (const due of await d.store.weekliesDue(now)) await ring(d, 'open-weekly', due, `weekly-${due.personId}-${due.monday}`);
  for (const mailId of await d.store.readyMails(BATCH)) await ring(d, 'send-mail', { mailId }, `mail-${mailId}`);
  await d.store.relayEvents(BATCH, (events) => relay(d, events));
}

/** The one handler of each job. */
export function handlers(d: Dispatch): JobHandlers {
  return {
    'send-mail': ({ mailId }) => sendMail(d, mailId),
    'take-snapshot': ({ day }) => takeSnapshot(d, day),
    'open-weekly': ({ personId, monday }) => openWeekly(d, personId, monday),
  };
}

/** Rings the bell; where the queue is out of reach, does the work here and now. */
async function ring<N extends JobName>(d: Dispatch, name: N, data: Jobs[N], id: string): Promise<void> {
  try {
    await d.queue.ring(name, data, id);
  } catch (error) {
    d.report(`The queue did not take ${name} (${sentence(error)}): done without it.`);
    await handlers(d)[name](data);
  }
}

/** A newly read document has something to say: its intake mail need not wait for the next round. */
async function relay(d: Dispatch, events: TrackerEvent[]): Promise<void> {
  if (!events.some((event) => event.type === 'document.read')) return;
  for (const mailId of await d.store.readyMails(BATCH)) await ring(d, 'send-mail', { mailId }, `mail-${mailId}`);
}

async function openWeekly(d: Dispatch, personId: string, monday: PlainDate): Promise<void> {
  await d.store.openWeekly(personId, monday);
}

async function takeSnapshot(d: Dispatch, day: PlainDate): Promise<void> {
  await d.store.addSnapshot(day, await d.store.rollup(day, false));
}

/** Sends one mail at most once: what is about to go out is committed before the first byte, and the outcome right after the answer. */
async function sendMail(d: Dispatch, mailId: string): Promise<void> {
  const mail = await d.store.claimMail(mailId, localDate(d.clock.now(), 'UTC'), LEASE_SECONDS);
  if (!mail) return;
  const content = await contentOf(d.store, mail);
  if (!content) {
    await d.store.settleMail(mail.id, mail.token, { state: 'dropped' });
    return;
  }
  const words = d.writer.write(content, mail.recipient);
  if (!(await d.store.markSending(mail.id, mail.token, words))) return;
  try {
    await d.mailer.send({ messageId: mail.messageId, to: mail.recipient, ...words });
  } catch (error) {
    await refused(d, mail, error);
    return;
  }
  await d.store.settleMail(mail.id, mail.token, { state: 'sent', at: d.clock.now() });
}

/** Without a clear refusal nobody knows whether the mail arrived: it stays `sending` and becomes a doubt to be settled by evidence. */
async function refused(d: Dispatch, mail: ClaimedMail, error: unknown): Promise<void> {
  d.report(`Mail ${mail.messageId} to ${mail.recipient.email}: ${sentence(error)}`);
  if (!(error instanceof MailRefused)) return;
  await d.store.settleMail(mail.id, mail.token, error.temporary
    ? { state: 'ready', retryInSeconds: pause(mail.attempts), error: error.message }
    : { state: 'failed', error: error.message });
}

/** Seconds until the next attempt: 15, 30, 60 … at most an hour. */
const pause = (attempts: number): number => Math.min(15 * 2 ** attempts, 3600);

async function settleDoubts(d: Dispatch): Promise<void> {
  for (const { id, messageId } of await d.store.markAmbiguous()) {
    const accepted = await d.mailer.accepted(messageId);
    if (accepted !== null) await d.store.resolveAmbiguous(id, accepted ? 'sent' : 'ready');
  }
}

/** Null when there is nothing left to say. */
async function contentOf(store: TrackerStore, mail: ClaimedMail): Promise<MailContent | null> {
  if (mail.type !== 'weekly') return mail.items.length > 0 ? { type: mail.type, window: mail.window, items: mail.items } : null;
  const filter: ObligationFilter = { asOf: mail.window, adoptedOnly: false, owner: mail.recipient.id };
  const list = async (status: NonNullable<ObligationFilter['status']>) =>
    (await store.obligations({ ...filter, status }, { cursor: null, limit: SECTION })).items;
  const [rollup, open, overdue, review] = await Promise.all([
    store.rollup(mail.window, false), list(['current', 'upcoming']), list(['overdue']), list(['review']),
  ]);
  return weeklyContent(mail.window, rollup, { open, overdue, review });
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
