import { describe, expect, test } from '@jest/globals';
import { addDays, instantAt, mondayOf, weekDue, type PlainDate } from '../../libs/core/index.js';
import type { NewReminder, Person } from '../../libs/tracker/index.js';
import { ANNA, aReminder, claimed, day, eightTimes, given, LIN, NOW, remind, SENT, stateOf, TODAY, WORDS, type StoreBench } from './store.samples.js';

/** Zones, hours and days on which clocks are odd: midnights that do not exist, days that end early, half hours, a date that was left out. */
const ODD_CLOCKS: readonly { zone: string; sendAt: string; around: string }[] = [
  { zone: 'Africa/Cairo', sendAt: '00:00', around: '2024-04-26' },
  { zone: 'Asia/Beirut', sendAt: '00:00', around: '2024-03-31' },
  { zone: 'Asia/Beirut', sendAt: '23:59', around: '2024-10-27' },
  { zone: 'America/Nuuk', sendAt: '23:59', around: '2024-03-30' },
  { zone: 'Asia/Tehran', sendAt: '00:30', around: '2016-03-21' },
  { zone: 'Asia/Amman', sendAt: '00:00', around: '2022-02-25' },
  { zone: 'Europe/Zurich', sendAt: '02:30', around: '2024-03-31' },
  { zone: 'Europe/Zurich', sendAt: '02:30', around: '2024-10-27' },
  { zone: 'Australia/Lord_Howe', sendAt: '02:15', around: '2024-10-06' },
  { zone: 'America/Havana', sendAt: '00:30', around: '2024-03-10' },
  { zone: 'America/St_Johns', sendAt: '00:00', around: '2011-11-06' },
  { zone: 'Pacific/Apia', sendAt: '07:00', around: '2011-12-31' },
  { zone: 'Pacific/Kiritimati', sendAt: '00:00', around: '2024-12-30' },
  { zone: 'Pacific/Pago_Pago', sendAt: '23:59', around: '2024-12-30' },
  { zone: 'Asia/Kathmandu', sendAt: '07:00', around: '2024-01-01' },
];

/** Which mails are opened, when, and with what. */
export function gatheringContract(bench: () => StoreBench): void {
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
      const mail = await claimed(store, mails[0]!);
      expect(mail).toMatchObject({
        id: mails[0], type: 'reminders', window: '2020-03-10', recipient: ANNA, attempts: 0, messageId: `<reminders.2020-03-10.${ANNA.id}@${await store.installationId()}.mandate-tracker>`,
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
      const mails = await Promise.all((await store.readyMails(10)).map((mail) => claimed(store, mail)));
      expect(Object.fromEntries(mails.map(({ recipient, window }) => [recipient.name, window]))).toEqual({ Anna: annas, 林: lins });
    });

    test('where clocks are odd the mail of a day is opened at its instant, and bears that day', async () => {
      const { store } = bench();
      const [id] = await given(store, ['7/report/1']);
      const days = ODD_CLOCKS.map((clock) => ({ ...clock, at: instantAt(day(clock.around), clock.sendAt, clock.zone) })).sort((a, b) => a.at.getTime() - b.at.getTime());
      const people = days.map(({ zone, sendAt }, i): Person => ({ ...ANNA, id: `55555555-5555-4555-8555-5555555555${10 + i}`, email: `q${i}@example.org`, timeZone: zone, sendAt }));
      await store.write((tx) => tx.addPeople(people));
      for (const [i, { around, at }] of days.entries()) {
        await remind(store, [aReminder(id!, { recipientId: people[i]!.id, day: day(around), fireAt: at })]);
        expect(await store.gatherMails(new Date(at.getTime() - 1))).toBe(0);
        expect(await store.gatherMails(at)).toBe(1);
      }
      const mails = await Promise.all((await store.readyMails(100)).map((mail) => claimed(store, mail)));
      expect(Object.fromEntries(mails.map(({ recipient, window }) => [recipient.id, window]))).toEqual(Object.fromEntries(days.map(({ around }, i) => [people[i]!.id, around])));
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
      const mail = await claimed(store, late!);
      expect(mail.window).toBe('2020-03-11');
      expect(mail.items.map(({ obligation }) => obligation.id)).toEqual([third, second]);
    });

    test('intake and reminders are two mails', async () => {
      const { store } = bench();
      const [id] = await given(store, ['7/report/1']);
      await remind(store, [aReminder(id!), aReminder(id!, { rule: 'intake', type: 'intake' })]);
      expect(await store.gatherMails(NOW)).toBe(2);
      const types = await Promise.all((await store.readyMails(10)).map(async (mail) => (await claimed(store, mail)).type));
      expect(types.sort()).toEqual(['intake', 'reminders']);
    });

    test('nobody is reminded of what is done, nor of what was over when it was read', async () => {
      const { store, conclude } = bench();
      const [done, over] = await given(store, ['7/report/1', '8/report/1']);
      await remind(store, [aReminder(done!), aReminder(over!, { state: 'skipped' })]);
      await conclude(done!);
      expect(await store.gatherMails(NOW)).toBe(0);
      expect(await store.mailCounts()).toEqual({});
      expect(await stateOf(store, done!)).toBe('cancelled');
      expect(await stateOf(store, over!)).toBe('skipped');
    });

    test('what another held who gathered and died is in the mail of the day, and does not wait for the next', async () => {
      const { store, dieGathering } = bench();
      const ids = await given(store, Array.from({ length: 6 }, (_, i) => `${i}/report/1`));
      await remind(store, ids.map((id) => aReminder(id)));
      expect(await dieGathering(ANNA.id, ids.slice(0, 3), () => store.gatherMails(NOW))).toBe(1);
      const mail = await claimed(store, (await store.readyMails(10))[0]!);
      expect(mail.items.map(({ obligation }) => obligation.id).sort()).toEqual([...ids].sort());
    });

    test('eight who gather at once, on either side of midnight, open each mail once and attach each reminder once', async () => {
      const { store, other } = bench();
      for (let night = 10; night < 30; night += 2) {
        const [before, after] = [new Date(`2020-03-${night}T22:00:00Z`), new Date(`2020-03-${night}T23:30:00Z`)];
        const ids = await given(store, Array.from({ length: 20 }, (_, i) => `${i}/report/1`));
        await remind(store, ids.map((id) => aReminder(id)));
        const counts = await eightTimes((i) => (i % 2 ? store : other).gatherMails(i < 4 ? before : after));
        const mails = await Promise.all((await store.readyMails(10)).map((mail) => claimed(store, mail)));
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(mails.length);
        expect(mails.every(({ items }) => items.length > 0)).toBe(true);
        expect(mails.flatMap(({ items }) => items.map(({ obligation }) => obligation.id)).sort()).toEqual([...ids].sort());
      }
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

    test('fall due as the pure function says, in zones and at instants where clocks are odd', async () => {
      const { store } = bench();
      const people = ODD_CLOCKS.map(({ zone, sendAt }, i): Person => ({ ...ANNA, id: `44444444-4444-4444-8444-4444444444${10 + i}`, email: `p${i}@example.org`, timeZone: zone, sendAt }));
      await store.write(async (tx) => {
        await tx.addPeople(people);
        await tx.claimClock('trial', day('2010-01-04'));
      });
      const instants = new Set(ODD_CLOCKS.flatMap(({ zone, sendAt, around }) => {
        const monday = mondayOf(day(around));
        const falls = [monday, addDays(monday, 7)].flatMap((week) => [instantAt(week, sendAt, zone), instantAt(week, '00:00', zone)]);
        return [...falls, instantAt(day(around), '00:00', zone), instantAt(day(around), '03:00', zone)].flatMap((instant) => [-60_000, -1, 0, 60_000].map((by) => instant.getTime() + by));
      }));
      for (const instant of instants) {
        const now = new Date(instant);
        const pure = people.flatMap(({ id, timeZone, sendAt }) => {
          const monday = weekDue(now, sendAt, timeZone);
          return monday === null ? [] : [{ personId: id, monday }];
        });
        expect([now, await store.weekliesDue(now)]).toEqual([now, pure]);
      }
    });

    test('are opened once, by however many', async () => {
      const { store, other } = bench();
      await given(store, []);
      const monday = day('2020-03-09');
      const results = await eightTimes((i) => (i % 2 ? store : other).openWeekly(ANNA.id, monday));
      expect(results.filter(Boolean)).toHaveLength(1);
      const [mail] = await store.readyMails(10);
      expect(await claimed(store, mail!)).toMatchObject({ type: 'weekly', window: monday, items: [], messageId: `<weekly.2020-03-09.${ANNA.id}@${await store.installationId()}.mandate-tracker>` });
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
        const { token } = await claimed(store, mailId);
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
