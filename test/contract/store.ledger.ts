import { describe, expect, test } from '@jest/globals';
import type { PlainDate, Rollup } from '../../libs/core/index.js';
import type { ClaimedMail, MailOutcome, NewReminder, TrackerEvent, TrackerStore } from '../../libs/tracker/index.js';
import { ANNA, aReminder, day, eightTimes, given, LIN, remind, TODAY, type StoreBench } from './store.samples.js';

const NOW = new Date('2020-03-10T06:00:00Z');
const WORDS = { subject: 'Due in 90 days', text: 'A report is due.', html: '<p>A report is due.</p>' };
const SENT: MailOutcome = { state: 'sent', at: NOW };
const LEASE = 600;

/** Mails that are opened, claimed, sent and doubted; each at most once. */
export function ledgerContract(bench: () => StoreBench): void {
  /** A mail for Anna with one reminder for each key, and the obligations' ids. */
  const opened = async (...keys: string[]): Promise<{ mailId: string; obligations: string[] }> => {
    const { store } = bench();
    const obligations = await given(store, keys.length > 0 ? keys : ['7/report/1']);
    await remind(store, obligations.map((id) => aReminder(id)));
    expect(await store.gatherMails(NOW)).toBe(1);
    const [mailId] = await store.readyMails(1);
    return { mailId: mailId!, obligations };
  };
  const claimed = async (mailId: string, store = bench().store): Promise<ClaimedMail> => (await store.claimMail(mailId, TODAY, LEASE))!;
  const stateOf = async (obligation: string): Promise<string | undefined> => (await bench().store.obligation(obligation, TODAY))?.reminders[0]?.state;
  const events = async (): Promise<TrackerEvent[]> => {
    const seen: TrackerEvent[] = [];
    await bench().store.relayEvents(100, async (some) => void seen.push(...some));
    return seen;
  };

  describe('gathering', () => {
    test('a mail is opened when the hour has come and not before, with everything that is due', async () => {
      const { store } = bench();
      const obligations = await given(store, ['7/report/1', '8/report/1']);
      await remind(store, [
        ...obligations.map((id) => aReminder(id)),
        aReminder(obligations[0]!, { rule: 'before-7', day: day('2020-06-08'), fireAt: new Date('2020-06-08T05:00:00Z') }),
      ]);
      expect(await store.gatherMails(new Date(NOW.getTime() - 1))).toBe(0);
      expect(await store.gatherMails(NOW)).toBe(1);
      expect(await store.gatherMails(NOW)).toBe(0);
      const mails = await store.readyMails(10);
      expect(mails).toHaveLength(1);
      const mail = await claimed(mails[0]!);
      expect(mail).toMatchObject({
        id: mails[0], type: 'reminders', window: '2020-03-10', recipient: ANNA, attempts: 0, messageId: `<reminders.2020-03-10.${ANNA.id}@mandate-tracker>`,
      });
      expect(mail.items.map(({ rule, day: on, obligation }) => [rule, on, obligation.id]).sort())
        .toEqual(obligations.map((id) => ['before-90', '2020-03-10', id]).sort());
    });

    test.each<[string, string, string]>([
      ['2020-03-10T10:59:00Z', '2020-03-10', '2020-03-10'],
      ['2020-03-10T11:00:00Z', '2020-03-10', '2020-03-11'],
      ['2020-03-10T23:30:00Z', '2020-03-11', '2020-03-11'],
    ])('at %s the local date is %s for Anna and %s for Lin', async (now, annas, lins) => {
      const { store } = bench();
      const [id] = await given(store, ['7/report/1']);
      await remind(store, [aReminder(id!), aReminder(id!, { recipientId: LIN.id })]);
      expect(await store.gatherMails(new Date(now))).toBe(2);
      const mails = await Promise.all((await store.readyMails(10)).map((mail) => claimed(mail)));
      expect(Object.fromEntries(mails.map(({ recipient, window }) => [recipient.name, window]))).toEqual({ Anna: annas, 林: lins });
    });

    test('what comes too late for the mail of a day waits for the next day; what was missed for days comes in one mail', async () => {
      const { store } = bench();
      const [first, second, third] = await given(store, ['7/report/1', '8/report/1', '9/report/1']);
      await remind(store, [aReminder(first!)]);
      expect(await store.gatherMails(NOW)).toBe(1);
      await remind(store, [aReminder(second!), aReminder(third!, { rule: 'before-30', day: day('2020-03-05'), fireAt: new Date('2020-03-05T06:00:00Z') })]);
      expect(await store.gatherMails(new Date('2020-03-10T22:59:59Z'))).toBe(0);
      expect(await store.gatherMails(new Date('2020-03-10T23:00:00Z'))).toBe(1);
      const [, late] = await store.readyMails(10);
      const mail = await claimed(late!);
      expect(mail.window).toBe('2020-03-11');
      expect(mail.items.map(({ obligation }) => obligation.id)).toEqual([third, second]);
    });

    test('intake and reminders are two mails', async () => {
      const { store } = bench();
      const [id] = await given(store, ['7/report/1']);
      await remind(store, [aReminder(id!), aReminder(id!, { rule: 'intake', type: 'intake' })]);
      expect(await store.gatherMails(NOW)).toBe(2);
      const types = await Promise.all((await store.readyMails(10)).map(async (mail) => (await claimed(mail)).type));
      expect(types.sort()).toEqual(['intake', 'reminders']);
    });

    test('nobody is reminded of what is done, nor of what was over when it was read', async () => {
      const { store, conclude } = bench();
      const [done, over] = await given(store, ['7/report/1', '8/report/1']);
      await remind(store, [aReminder(done!), aReminder(over!, { state: 'skipped' })]);
      await conclude(done!);
      expect(await store.gatherMails(NOW)).toBe(0);
      expect(await store.mailCounts()).toEqual({});
      expect(await stateOf(done!)).toBe('cancelled');
      expect(await stateOf(over!)).toBe('skipped');
    });

    test('eight who gather at once, on two dates, open each mail once and attach each reminder once', async () => {
      const { store, other } = bench();
      const ids = await given(store, Array.from({ length: 20 }, (_, i) => `${i}/report/1`));
      await remind(store, ids.map((id) => aReminder(id)));
      const counts = await eightTimes((i) => (i % 2 ? store : other).gatherMails(i < 4 ? NOW : new Date('2020-03-11T06:00:00Z')));
      const mails = await Promise.all((await store.readyMails(10)).map((mail) => claimed(mail)));
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(mails.length);
      expect(mails.flatMap(({ items }) => items.map(({ obligation }) => obligation.id)).sort()).toEqual([...ids].sort());
      expect(mails.every(({ items }) => items.length > 0)).toBe(true);
    });
  });

  describe('claiming and sending', () => {
    test('of eight who claim at once one holds the mail', async () => {
      const { store, other } = bench();
      const { mailId } = await opened();
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
      const { mailId, obligations } = await opened('7/report/1', '8/report/1');
      const { token } = await claimed(mailId);
      expect(await store.markSending(mailId, token, WORDS)).toBe(true);
      expect(await store.settleMail(mailId, token, SENT)).toBe(true);
      expect(await Promise.all(obligations.map(stateOf))).toEqual(['sent', 'sent']);
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.gatherMails(NOW)).toBe(0);
      expect(await store.mailCounts()).toEqual({ sent: 1 });
      expect(await events()).toEqual([{ type: 'mail.sent', mailId }]);
    });

    test('nothing is sent before it is written down', async () => {
      const { store } = bench();
      const { mailId } = await opened();
      const { token } = await claimed(mailId);
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await store.markSending(mailId, token, WORDS)).toBe(true);
      expect(await store.markSending(mailId, token, WORDS)).toBe(false);
    });

    test('a claim whose lease is over passes to the next; the old token moves nothing any more', async () => {
      const { store, other, endLeases } = bench();
      const { mailId, obligations } = await opened();
      const old = await claimed(mailId);
      expect(await other.claimMail(mailId, TODAY, LEASE)).toBeNull();
      await endLeases();
      expect(await store.markSending(mailId, old.token, WORDS)).toBe(false);
      expect(await store.readyMails(10)).toEqual([mailId]);
      const next = await claimed(mailId, other);
      expect(next.token).not.toBe(old.token);
      expect(next.messageId).toBe(old.messageId);
      expect(await store.markSending(mailId, old.token, WORDS)).toBe(false);
      const outcomes: MailOutcome[] = [SENT, { state: 'ready', retryInSeconds: 0, error: 'x' }, { state: 'failed', error: 'x' }, { state: 'dropped' }];
      for (const outcome of outcomes) expect(await store.settleMail(mailId, old.token, outcome)).toBe(false);
      expect(await other.markSending(mailId, next.token, WORDS)).toBe(true);
      for (const outcome of outcomes) expect(await store.settleMail(mailId, old.token, outcome)).toBe(false);
      expect(await stateOf(obligations[0]!)).toBe('attached');
      expect(await events()).toEqual([]);
      expect(await other.settleMail(mailId, next.token, SENT)).toBe(true);
    });

    test('a mail refused for now waits, and is tried again', async () => {
      const { store } = bench();
      const { mailId } = await opened();
      const first = await claimed(mailId);
      await store.markSending(mailId, first.token, WORDS);
      expect(await store.settleMail(mailId, first.token, { state: 'ready', retryInSeconds: 0, error: '421 later' })).toBe(true);
      const second = await claimed(mailId);
      expect(second).toMatchObject({ attempts: 1, items: first.items, messageId: first.messageId });
      expect(await store.settleMail(mailId, second.token, { state: 'ready', retryInSeconds: 3600, error: '421 later' })).toBe(true);
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.mailCounts()).toEqual({ ready: 1 });
      expect(await events()).toEqual([]);
    });

    test('a mail refused for good is never tried again', async () => {
      const { store } = bench();
      const { mailId, obligations } = await opened();
      const { token } = await claimed(mailId);
      await store.markSending(mailId, token, WORDS);
      expect(await store.settleMail(mailId, token, { state: 'failed', error: '550 no such user' })).toBe(true);
      expect(await store.readyMails(10)).toEqual([]);
      expect(await store.claimMail(mailId, TODAY, LEASE)).toBeNull();
      expect(await store.mailCounts()).toEqual({ failed: 1 });
      expect(await stateOf(obligations[0]!)).toBe('attached');
    });

    test('what was done in the meantime is left out, and a mail with nothing left is dropped', async () => {
      const { store, conclude } = bench();
      const { mailId, obligations: [first, second] } = await opened('7/report/1', '8/report/1');
      await conclude(first!);
      const mail = await claimed(mailId);
      expect(mail.items.map(({ obligation }) => obligation.id)).toEqual([second]);
      await conclude(second!);
      expect(await store.settleMail(mailId, mail.token, { state: 'dropped' })).toBe(true);
      expect([await stateOf(first!), await stateOf(second!)]).toEqual(['cancelled', 'cancelled']);
      expect(await store.mailCounts()).toEqual({ dropped: 1 });
      expect(await store.gatherMails(new Date('2020-04-01T00:00:00Z'))).toBe(0);
    });

    test('the oldest window is served first, as many as asked for', async () => {
      const { store } = bench();
      await given(store, []);
      for (const monday of ['2020-03-16', '2020-03-02', '2020-03-09']) await store.openWeekly(ANNA.id, day(monday));
      const mails = await store.readyMails(2);
      expect(await Promise.all(mails.map(async (mail) => (await claimed(mail)).window))).toEqual(['2020-03-02', '2020-03-09']);
    });
  });

  describe('doubts', () => {
    const inDoubt = async (): Promise<{ mailId: string; token: string; obligation: string; messageId: string }> => {
      const { store, endLeases } = bench();
      const { mailId, obligations } = await opened();
      const { token, messageId } = await claimed(mailId);
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
      expect(await stateOf(obligation)).toBe('sent');
      expect(await events()).toEqual([{ type: 'mail.sent', mailId }]);
      expect(await store.markAmbiguous()).toEqual([]);
    });

    test('evidence that it was not lets it be sent again, under the same Message-ID', async () => {
      const { store } = bench();
      const { mailId, token, messageId } = await inDoubt();
      await store.markAmbiguous();
      await store.resolveAmbiguous(mailId, 'ready');
      expect(await store.settleMail(mailId, token, SENT)).toBe(false);
      expect(await claimed(mailId)).toMatchObject({ messageId, attempts: 1 });
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
      expect(await events()).toHaveLength(1);
    });
  });

  describe('weekly mails', () => {
    const at = async (now: string): Promise<[string, PlainDate][]> =>
      (await bench().store.weekliesDue(new Date(now))).map(({ personId, monday }) => [personId === ANNA.id ? 'Anna' : 'Lin', monday]);

    test('are due from the local hour of Monday on, until they are there', async () => {
      const { store } = bench();
      await given(store, []);
      await store.write((tx) => tx.claimClock('real', day('2020-03-03')));
      expect(await at('2020-03-08T19:29:59Z')).toEqual([]); // the week that began before the installation
      expect(await at('2020-03-08T19:30:00Z')).toEqual([['Lin', '2020-03-09']]); // Monday, 08:30 in Auckland
      expect(await at('2020-03-09T05:59:59Z')).toEqual([['Lin', '2020-03-09']]);
      expect(await at('2020-03-09T06:00:00Z')).toEqual([['Anna', '2020-03-09'], ['Lin', '2020-03-09']]);
      expect(await store.openWeekly(LIN.id, day('2020-03-09'))).toBe(true);
      expect(await at('2020-03-15T12:00:00Z')).toEqual([['Anna', '2020-03-09']]);
      expect(await at('2020-03-29T19:00:00Z')).toEqual([['Anna', '2020-03-23']]); // after the change to summer time, weeks later
    });

    test('on a Monday whose hour is skipped by summer time it is due after the gap', async () => {
      const { store } = bench();
      const tehran = { ...ANNA, timeZone: 'Asia/Tehran', sendAt: '00:30' }; // Monday 21 March 2016 began at 01:00 there
      await store.write(async (tx) => {
        await tx.addPeople([tehran]);
        await tx.claimClock('trial', day('2016-01-01'));
      });
      expect(await at('2016-03-20T20:29:59Z')).toEqual([['Anna', '2016-03-14']]);
      expect(await at('2016-03-20T20:30:00Z')).toEqual([['Anna', '2016-03-21']]);
    });

    test('are opened once, by however many', async () => {
      const { store, other } = bench();
      await given(store, []);
      const monday = day('2020-03-09');
      const results = await eightTimes((i) => (i % 2 ? store : other).openWeekly(ANNA.id, monday));
      expect(results.filter(Boolean)).toHaveLength(1);
      const [mail] = await store.readyMails(10);
      expect(await claimed(mail!)).toMatchObject({ type: 'weekly', window: monday, items: [], messageId: `<weekly.2020-03-09.${ANNA.id}@mandate-tracker>` });
    });
  });

  describe('snapshots and events', () => {
    const ROLLUP: Rollup = { total: 1, byStatus: { past: 1 }, byKind: { report: 1 }, byOwner: { none: 1 }, byBody: { GA: 1 }, bySession: { 'GA 75': 1 } };

    test('a day has one snapshot, and one event tells of it', async () => {
      const { store, other } = bench();
      expect(await store.hasSnapshot(TODAY)).toBe(false);
      const results = await eightTimes((i) => (i % 2 ? store : other).addSnapshot(TODAY, ROLLUP));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect(await store.hasSnapshot(TODAY)).toBe(true);
      expect(await store.hasSnapshot(day('2020-03-11'))).toBe(false);
      expect(await events()).toEqual([{ type: 'rollup.taken', day: TODAY }]);
    });

    const happened = (n: number): TrackerEvent => ({ type: 'document.read', documentId: `${n}`, obligations: n });
    const happen = (store: TrackerStore, count: number): Promise<void> => store.write(async (tx) => {
      for (let n = 0; n < count; n += 1) await tx.addEvent(happened(n));
    });

    test('events are handed on in their order, some at a time, each once', async () => {
      const { store } = bench();
      await happen(store, 5);
      const seen: TrackerEvent[][] = [];
      const relay = (): Promise<number> => store.relayEvents(3, async (some) => void seen.push(some));
      expect([await relay(), await relay(), await relay()]).toEqual([3, 2, 0]);
      expect(seen).toEqual([[0, 1, 2].map(happened), [3, 4].map(happened)]);
    });

    test('events that could not be handed on wait for the next relay', async () => {
      const { store } = bench();
      await happen(store, 2);
      await expect(store.relayEvents(10, () => Promise.reject(new Error('the queue is gone')))).rejects.toThrow('the queue is gone');
      expect(await events()).toEqual([0, 1].map(happened));
    });

    test('two relays at once never hold the same event', async () => {
      const { store, other } = bench();
      await happen(store, 6);
      const [first, second]: TrackerEvent[][] = [[], []];
      await store.relayEvents(3, async (some) => {
        first!.push(...some);
        await other.relayEvents(10, async (rest) => void second!.push(...rest));
      });
      expect(first).toEqual([0, 1, 2].map(happened));
      expect(second).toEqual([3, 4, 5].map(happened));
    });
  });

  describe('counts of reminders', () => {
    test('what falls on the day or later is planned, what went out by its end is sent; intake is neither', async () => {
      const { store, conclude } = bench();
      const [sent, later, done, over] = await given(store, ['1/report/1', '2/report/1', '3/report/1', '4/report/1']);
      const on = (id: string, date: string, fields: Partial<NewReminder> = {}): NewReminder =>
        aReminder(id, { day: day(date), fireAt: new Date(`${date}T06:00:00Z`), ...fields });
      await remind(store, [
        on(sent!, '2020-03-10'), on(sent!, '2020-03-10', { type: 'intake', rule: 'intake' }), on(later!, '2020-06-08'), on(done!, '2020-06-08'),
        on(over!, '2019-12-24', { state: 'skipped' }), on(over!, '2020-06-21', { state: 'skipped', rule: 'overdue-1' }),
      ]);
      await conclude(done!);
      await store.gatherMails(NOW);
      for (const mailId of await store.readyMails(10)) {
        const { token } = await claimed(mailId);
        await store.markSending(mailId, token, WORDS);
        await store.settleMail(mailId, token, SENT);
      }
      expect(await store.reminderCounts(TODAY, false)).toEqual({ planned: 1, sent: 1 });
      expect(await store.reminderCounts(day('2020-06-09'), false)).toEqual({ planned: 0, sent: 1 });
      // Looking back: what was past when the document was read lies ahead, and so does what has been sent since.
      expect(await store.reminderCounts(day('2020-03-09'), false)).toEqual({ planned: 2, sent: 0 });
      expect(await store.reminderCounts(day('2019-12-24'), true)).toEqual({ planned: 3, sent: 0 });
      expect(await store.reminderCounts(day('2019-12-11'), true)).toEqual({ planned: 0, sent: 0 });
    });
  });
}

