import { describe, expect, test } from '@jest/globals';
import type { MailOutcome } from '../../libs/tracker/index.js';
import { ANNA, claimed, day, eightTimes, eventsOf, given, LEASE, NOW, opened, SENT, stateOf, TODAY, WORDS, type StoreBench } from './store.samples.js';

/** A mail is held by one sender at a time, and sent at most once. */
export function sendingContract(bench: () => StoreBench): void {
  describe('claiming and sending', () => {
    test('of eight who claim at once one holds the mail', async () => {
      const { store, other } = bench();
      const { mailId } = await opened(store);
      const claims = await eightTimes((i) => (i % 2 ? store : other).claimMail(mailId, TODAY, LEASE));
      expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.mailCounts()).toEqual({ claimed: 1 });
    });

    test('there is nothing to claim under an id that is not there, or is none', async () => {
      const { store } = bench();
      for (const id of [ANNA.id, 'no id']) {
        expect(await store.claimMail(id, TODAY, LEASE)).toBeNull();
        expect(await store.markSending(id, ANNA.id, WORDS)).toBe(false);
        expect(await store.settleMail(id, 'no token', SENT)).toBe(false);
      }
    });

    test('a sent mail is sent: its reminders too, one event, and nobody can claim or settle it again', async () => {
      const { store } = bench();
      const { mailId, obligations } = await opened(store, ['7/report/1', '8/report/1']);
      const { token } = await claimed(store, mailId);
      expect(await store.markSending(mailId, token, WORDS)).toBe(true);
      expect(await store.settleMail(mailId, token, SENT)).toBe(true);
      expect(await Promise.all(obligations.map((id) => stateOf(store, id)))).toEqual(['sent', 'sent']);
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.gatherMails(NOW)).toBe(0);
      expect(await store.mailCounts()).toEqual({ sent: 1 });
      expect(await eventsOf(store)).toEqual([{ type: 'mail.sent', mailId }]);
    });

    test('nothing is sent before it is written down', async () => {
      const { store } = bench();
      const { mailId } = await opened(store);
      const { token } = await claimed(store, mailId);
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await store.markSending(mailId, token, WORDS)).toBe(true);
      expect(await store.markSending(mailId, token, WORDS)).toBe(false);
    });

    test('a claim whose lease is over passes to the next; the old token moves nothing any more', async () => {
      const { store, other, endLeases } = bench();
      const { mailId, obligations } = await opened(store);
      const old = await claimed(store, mailId);
      expect(await other.claimMail(mailId, TODAY, LEASE)).toBeNull();
      await endLeases();
      expect(await store.markSending(mailId, old.token, WORDS)).toBe(false);
      expect(await store.readyMails(10)).toEqual([mailId]);
      const next = await claimed(other, mailId);
      expect(next.token).not.toBe(old.token);
      expect(next.messageId).toBe(old.messageId);
      expect(await store.markSending(mailId, old.token, WORDS)).toBe(false);
      const outcomes: MailOutcome[] = [SENT, { state: 'ready', retryInSeconds: 0, error: 'x' }, { state: 'failed', error: 'x' }, { state: 'dropped' }];
      for (const outcome of outcomes) expect(await store.settleMail(mailId, old.token, outcome)).toBe(false);
      expect(await other.markSending(mailId, next.token, WORDS)).toBe(true);
      for (const outcome of outcomes) expect(await store.settleMail(mailId, old.token, outcome)).toBe(false);
      expect(await stateOf(store, obligations[0]!)).toBe('attached');
      expect(await eventsOf(store)).toEqual([]);
      expect(await other.settleMail(mailId, next.token, SENT)).toBe(true);
    });

    test('a mail refused for now waits, and is tried again', async () => {
      const { store } = bench();
      const { mailId } = await opened(store);
      const first = await claimed(store, mailId);
      await store.markSending(mailId, first.token, WORDS);
      expect(await store.settleMail(mailId, first.token, { state: 'ready', retryInSeconds: 0, error: '421 later' })).toBe(true);
      const second = await claimed(store, mailId);
      expect(second).toMatchObject({ attempts: 1, items: first.items, messageId: first.messageId });
      expect(await store.settleMail(mailId, second.token, { state: 'ready', retryInSeconds: 3600, error: '421 later' })).toBe(true);
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.mailCounts()).toEqual({ ready: 1 });
      expect(await eventsOf(store)).toEqual([]);
    });

    test('a mail refused for good is never tried again', async () => {
      const { store } = bench();
      const { mailId, obligations } = await opened(store);
      const { token } = await claimed(store, mailId);
      await store.markSending(mailId, token, WORDS);
      expect(await store.settleMail(mailId, token, { state: 'failed', error: '550 no such user' })).toBe(true);
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.mailCounts()).toEqual({ failed: 1 });
      expect(await stateOf(store, obligations[0]!)).toBe('attached');
    });

    test('what was done in the meantime is left out, and a mail with nothing left is dropped', async () => {
      const { store, conclude } = bench();
      const { mailId, obligations: [first, second] } = await opened(store, ['7/report/1', '8/report/1']);
      await conclude(first!);
      const mail = await claimed(store, mailId);
      expect(mail.items.map(({ obligation }) => obligation.id)).toEqual([second]);
      await conclude(second!);
      expect(await store.settleMail(mailId, mail.token, { state: 'dropped' })).toBe(true);
      expect([await stateOf(store, first!), await stateOf(store, second!)]).toEqual(['cancelled', 'cancelled']);
      expect(await store.mailCounts()).toEqual({ dropped: 1 });
      expect(await store.gatherMails(new Date('2020-04-01T00:00:00Z'))).toBe(0);
    });

    test('the oldest window is served first, as many as asked for', async () => {
      const { store } = bench();
      await given(store, []);
      for (const monday of ['2020-03-16', '2020-03-02', '2020-03-09']) await store.openWeekly(ANNA.id, day(monday));
      const mails = await store.readyMails(2);
      expect(await Promise.all(mails.map(async (mail) => (await claimed(store, mail)).window))).toEqual(['2020-03-02', '2020-03-09']);
    });
  });

  describe('doubts', () => {
    const inDoubt = async (): Promise<{ mailId: string; token: string; obligation: string; messageId: string }> => {
      const { store, endLeases } = bench();
      const { mailId, obligations } = await opened(store);
      const { token, messageId } = await claimed(store, mailId);
      await store.markSending(mailId, token, WORDS);
      expect(await store.markAmbiguous()).toEqual([]);
      await endLeases();
      return { mailId, token, messageId, obligation: obligations[0]! };
    };

    test('a sender that went silent leaves a doubt that is told of until it is settled', async () => {
      const { store, other } = bench();
      const { mailId, messageId } = await inDoubt();
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.markAmbiguous()).toEqual([{ id: mailId, messageId }]);
      expect(await other.markAmbiguous()).toEqual([{ id: mailId, messageId }]);
      expect(await store.mailCounts()).toEqual({ ambiguous: 1 });
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
    });

    test('evidence that it was accepted makes it sent, once', async () => {
      const { store } = bench();
      const { mailId, token, obligation } = await inDoubt();
      await store.markAmbiguous();
      await store.resolveAmbiguous(mailId, 'sent');
      await store.resolveAmbiguous(mailId, 'ready');
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await store.mailCounts()).toEqual({ sent: 1 });
      expect(await stateOf(store, obligation)).toBe('sent');
      expect(await eventsOf(store)).toEqual([{ type: 'mail.sent', mailId }]);
      expect(await store.markAmbiguous()).toEqual([]);
    });

    test('evidence that it was not lets it be sent again, under the same Message-ID', async () => {
      const { store } = bench();
      const { mailId, token, messageId } = await inDoubt();
      await store.markAmbiguous();
      await store.resolveAmbiguous(mailId, 'ready');
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await claimed(store, mailId)).toMatchObject({ messageId, attempts: 1 });
      await store.resolveAmbiguous(mailId, 'sent'); // evidence for an attempt that is over
      expect(await store.mailCounts()).toEqual({ claimed: 1 });
    });

    test('a sender that was given up and lives after all still knows best', async () => {
      const { store } = bench();
      const { mailId, token } = await inDoubt();
      await store.markAmbiguous();
      expect(await store.settleMail(mailId, token, SENT)).toBe(true);
      await store.resolveAmbiguous(mailId, 'ready');
      expect(await store.mailCounts()).toEqual({ sent: 1 });
      expect(await eventsOf(store)).toHaveLength(1);
    });
  });
}
