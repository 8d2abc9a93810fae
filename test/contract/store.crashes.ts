import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TrackerStore } from '../../libs/tracker/index.js';
import { aReminder, day, eventsOf, given, LEASE, LIN, remind, stateOf, WORDS, type StoreBench } from './store.samples.js';

const ENDS = ['goes well', 'dies after claiming', 'dies before sending', 'dies after sending', 'is refused for now'] as const;
type End = (typeof ENDS)[number];

/** Senders die at every step, the mail server remembers what it accepted: nothing is lost and nothing goes out twice. */
export function crashesContract(bench: () => StoreBench): void {
  /** One sender's attempt; `accepted` is what the mail server took. */
  async function attempt(store: TrackerStore, mailId: string, end: End, accepted: string[]): Promise<void> {
    const mail = await store.claimMail(mailId, day('2020-03-10'), LEASE);
    if (!mail || end === 'dies after claiming') return;
    if (!(await store.markSending(mailId, mail.token, WORDS)) || end === 'dies before sending') return;
    if (end === 'is refused for now') {
      await store.settleMail(mailId, mail.token, { state: 'ready', retryInSeconds: 0, error: '421' });
      return;
    }
    accepted.push(mail.messageId);
    if (end === 'goes well') await store.settleMail(mailId, mail.token, { state: 'sent', at: new Date('2020-03-10T06:00:00Z') });
  }

  /** One round of the sweep of one process. */
  async function round(store: TrackerStore, now: Date, ends: () => End, accepted: string[]): Promise<void> {
    for (const { id, messageId } of await store.markAmbiguous()) await store.resolveAmbiguous(id, accepted.includes(messageId) ? 'sent' : 'ready');
    await store.gatherMails(now);
    await Promise.all((await store.readyMails(10)).map((mailId) => attempt(store, mailId, ends(), accepted)));
  }

  describe('crashes', () => {
    test('whenever senders die, every reminder goes out in one mail and every mail once', async () => {
      const { store, other, endLeases } = bench();
      let runs = 0;
      await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom<End>(...ENDS), { minLength: 1, maxLength: 12 }), async (schedule) => {
        runs += 1;
        const today = day(new Date(Date.UTC(2020, 2, 10 + runs)).toISOString().slice(0, 10));
        const now = new Date(`${today}T00:00:00Z`);
        const obligations = await given(store, ['7/report/1', '8/report/1']);
        await remind(store, obligations.flatMap((id) => [aReminder(id, { day: today, fireAt: now }), aReminder(id, { day: today, fireAt: now, recipientId: LIN.id })]));

        const accepted: string[] = [];
        const ends = [...schedule];
        for (let rounds = 0; rounds < schedule.length + 2; rounds += 1) {
          await Promise.all([store, other].map((process) => round(process, now, () => ends.shift() ?? 'goes well', accepted)));
          await endLeases(); // whoever was silent is given up
        }

        expect(accepted).toHaveLength(2);
        expect(new Set(accepted).size).toBe(2);
        expect(await Promise.all(obligations.map((id) => stateOf(store, id)))).toEqual(['sent', 'sent']);
        expect(await store.mailCounts()).toEqual({ sent: 2 * runs });
        expect((await eventsOf(store)).filter(({ type }) => type === 'mail.sent')).toHaveLength(2);
      }), { numRuns: 25 });
    });
  });
}
