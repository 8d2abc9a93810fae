import { describe, expect, test } from '@jest/globals';
import { due, reason, standsFor, type Due, type Occurrence, type PlainDate } from '../../libs/core/index.js';
import type { KeptObligation, NewObligation } from '../../libs/tracker/index.js';
import { ANNA, aReminder, claimed, day, EVERYTHING, FIRST_PAGE, given, NOW, remind, TODAY, written, type StoreBench } from './store.samples.js';

const UNTIL = day('2023-12-31');
const HORIZON = { today: TODAY, until: UNTIL };
const ANNUAL: Partial<NewObligation> = {
  kind: 'submission', due: due({ precision: 'recurring', recurrence: 'annual', on: '--05-31' }), ownerId: ANNA.id,
  resolution: { first: day('2020-05-31'), last: day('2020-05-31'), basis: 'stated', because: [written('It recurs.')] },
};

const onDay = (at: PlainDate): Due => due({ precision: 'day', start: at, end: at });
const time = (number: number, at: string, fields: Partial<Occurrence> = {}): Occurrence =>
  ({ number, due: onDay(day(at)), first: day(at), last: day(at), basis: 'stated', because: [written(`Time ${number}.`)], ...fields });
const TIMES = [time(1, '2020-05-31'), time(2, '2021-05-31'), time(3, '2022-05-31')];
const moved = (times: Occurrence[], by: string): Occurrence[] => times.map((one) => time(one.number, one.first!.slice(0, 5) + by));

/** The times of what recurs: each with a life and reminders of its own, counted once. */
export function occurrencesContract(bench: () => StoreBench): void {
  const recurring = async (): Promise<string> => (await given(bench().store, ['5/submission/1'], { obligation: ANNUAL }))[0]!;
  const keep = (id: string, times: Occurrence[], horizon = HORIZON) => bench().store.write((tx) => tx.keepOccurrences(id, times, horizon));
  const edit = (id: string, number: number, change: Parameters<Parameters<Parameters<StoreBench['store']['write']>[0]>[0]['editOccurrence']>[2]) =>
    bench().store.write((tx) => tx.editOccurrence(id, number, change, NOW));
  const detail = async (id: string, asOf = TODAY): Promise<KeptObligation> => (await bench().store.obligation(id, asOf))!;
  const firstDays = async (id: string): Promise<string[]> => (await detail(id)).occurrences.map(({ number, first, lifecycle }) => `${number} ${first} ${lifecycle}`);

  describe('occurrences', () => {
    test('come back as they were kept, each with its own status; kept twice they are kept once', async () => {
      const id = await recurring();
      const times = [...TIMES, time(4, '2023-05-31', { due: due({ precision: 'session', session: { organ: 'GA', number: 77 } }), last: null, basis: 'projected', because: [written('One reason,'), reason('time.no-time', { words: 'and "another"' })] })];
      expect((await keep(id, times)).map(({ number, dueVersion }) => [number, dueVersion])).toEqual([[1, 1], [2, 1], [3, 1], [4, 1]]);
      expect(await keep(id, times)).toEqual([]);
      const { occurrences } = await detail(id, day('2021-06-01'));
      expect(occurrences).toEqual(times.map((one, i) => ({ ...one, lifecycle: 'open', edited: false, status: ['overdue', 'overdue', 'upcoming', 'upcoming'][i] })));
    });

    test('eight that reckon at once keep each time once', async () => {
      const id = await recurring();
      await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 ? bench().other : bench().store).write(async (tx) => {
        await tx.lock(`occurrences:${id}`);
        await tx.keepOccurrences(id, TIMES, HORIZON);
      })));
      expect(await firstDays(id)).toEqual(['1 2020-05-31 open', '2 2021-05-31 open', '3 2022-05-31 open']);
    });

    test.each<[string, number, number, string]>([
      ['2020-05-31', 1, 0, 'current'], ['2020-06-01', 2, 1, 'upcoming'], ['2021-06-01', 3, 2, 'upcoming'], ['2022-06-01', 3, 2, 'overdue'],
    ])('on %s the obligation counts once, by time %d', async (asOf, number, overdue, status) => {
      const { store } = bench();
      const id = await recurring();
      await keep(id, TIMES);
      const on = day(asOf);
      const [row, ...others] = (await store.obligations({ ...EVERYTHING, asOf: on }, FIRST_PAGE)).items;
      expect(others).toEqual([]);
      expect(row).toMatchObject({ status, first: TIMES[number - 1]!.first, due: ANNUAL.due, occurrence: { number, due: TIMES[number - 1]!.due, overdue } });
      expect(await store.rollup(on, false)).toMatchObject({ total: 1, byStatus: { [status]: 1 } });
      expect((await store.obligations({ ...EVERYTHING, asOf: on, status: ['upcoming', 'current'] }, FIRST_PAGE)).items).toHaveLength(status === 'overdue' ? 0 : 1);
      const { occurrences, because } = await detail(id, on);
      expect(because).toEqual(TIMES[number - 1]!.because);
      expect(standsFor(on, occurrences)?.number).toBe(number);
    });

    test('lists are in the order of the next times, and pages show each row once', async () => {
      const { store } = bench();
      const ids = await given(store, ['1/submission/1', '2/submission/1', '3/submission/1', '4/submission/1'], { obligation: ANNUAL });
      const plain = await given(store, ['1/report/1', '2/report/1']);
      for (const [i, id] of ids.entries()) await keep(id, moved(TIMES, `05-1${4 - i}`));
      const asOf = day('2020-05-13');
      const seen: string[] = [];
      for (let cursor: string | null = null; ;) {
        const page = await store.obligations({ ...EVERYTHING, asOf }, { cursor, limit: 2 });
        seen.push(...page.items.map(({ id }) => id));
        if ((cursor = page.next) === null) break;
      }
      // 2020-05-13 and 14 are still to come, then the two meetings of June; the times of 11 and 12 May are over, so that 2021 counts.
      expect(seen).toEqual([ids[1], ids[0], ...plain.toSorted(), ids[3], ids[2]]);
    });

    test('a new anchor re-dates what is open, untouched and still ahead, and nothing else', async () => {
      const id = await recurring();
      const now = { today: day('2020-06-15'), until: UNTIL };
      await keep(id, [...TIMES, time(4, '2023-05-31'), time(5, '2023-11-30')], now);
      await edit(id, 2, { lifecycle: 'done' });
      const to = day('2022-09-09');
      await edit(id, 3, { due: onDay(to), first: to, last: to, basis: 'stated', because: [written('Moved by the desk.')] });
      const changed = await keep(id, moved([...TIMES, time(4, '2023-05-31')], '04-30'), now);
      expect(changed).toEqual([{ number: 4, dueVersion: 2 }]);
      expect(await firstDays(id)).toEqual(['1 2020-05-31 open', '2 2021-05-31 done', '3 2022-09-09 open', '4 2023-04-30 open', '5 2023-11-30 cancelled']);
      expect((await detail(id)).occurrences.map(({ edited }) => edited)).toEqual([false, true, true, false, false]);
      await keep(id, [...TIMES, time(4, '2023-05-31'), time(5, '2023-11-30')], now);
      expect(await firstDays(id)).toEqual(['1 2020-05-31 open', '2 2021-05-31 done', '3 2022-09-09 open', '4 2023-05-31 open', '5 2023-11-30 open']);
    });

    test('a time that has begun may still end on another day', async () => {
      const id = await recurring();
      const session = (last: string): Occurrence[] => [time(1, '2020-03-01', { last: day(last) })];
      await keep(id, session('2020-09-07'));
      expect(await keep(id, session('2020-09-14'))).toEqual([{ number: 1, dueVersion: 2 }]);
      expect((await detail(id)).occurrences[0]).toMatchObject({ first: '2020-03-01', last: '2020-09-14' });
    });

    test('reminders are of one time each, once, and those of days that are no more are superseded', async () => {
      const { store } = bench();
      const id = await recurring();
      await keep(id, TIMES);
      const of = (occurrence: number, dueVersion = 1) => aReminder(id, { occurrence, dueVersion, rule: 'before-30' });
      expect(await remind(store, [of(1), of(2), of(3), of(0)])).toBe(4);
      expect(await remind(store, [of(1), of(2), of(3), of(0)])).toBe(0);
      await keep(id, moved(TIMES, '06-30'));
      expect(await remind(store, [of(2, 2)])).toBe(1);
      const states = (await detail(id)).reminders.map(({ occurrence, state }) => `${occurrence} ${state}`).sort();
      expect(states).toEqual(['1 superseded', '2 planned', '2 superseded', '3 superseded', 'null planned']);
    });

    test('renewed, the open ones have a new version, what was planned for them is taken back, and what was sent is told', async () => {
      const { store } = bench();
      const id = await recurring();
      await keep(id, TIMES);
      await edit(id, 3, { lifecycle: 'done' });
      await remind(store, [aReminder(id, { occurrence: 1, rule: 'before-30' }), aReminder(id, { occurrence: 2, rule: 'before-30', day: day('2021-05-01'), fireAt: new Date('2021-05-01T05:00:00Z') })]);
      expect(await store.gatherMails(NOW)).toBe(1);
      const renewed = await store.write((tx) => tx.renewOccurrences(id));
      expect(renewed).toEqual([
        { ...TIMES[0], dueVersion: 2, sent: [{ rule: 'before-30', day: expect.any(String), recipientId: ANNA.id }] },
        { ...TIMES[1], dueVersion: 2, sent: [] },
      ]);
      expect((await detail(id)).reminders.map(({ occurrence, state }) => [occurrence, state])).toEqual([[1, 'attached'], [2, 'superseded']]);
      expect(await store.write((tx) => tx.renewOccurrences(id))).toMatchObject([{ dueVersion: 3 }, { dueVersion: 3 }]);
    });

    test('a mail speaks of the time that its reminder is about; a closed time is not reminded of, the next one is', async () => {
      const { store } = bench();
      const id = await recurring();
      await keep(id, TIMES);
      await remind(store, [1, 2, 3].map((occurrence) => aReminder(id, { occurrence })));
      await edit(id, 1, { lifecycle: 'done' });
      expect(await store.gatherMails(NOW)).toBe(1);
      await edit(id, 3, { lifecycle: 'cancelled' });
      const mail = await claimed(store, (await store.readyMails(1))[0]!);
      expect(mail.items.map(({ obligation }) => [obligation.occurrence?.number, obligation.first])).toEqual([[2, '2021-05-31']]);
      expect((await detail(id)).reminders.map(({ occurrence, state }) => [occurrence, state])).toEqual([[1, 'cancelled'], [2, 'attached'], [3, 'cancelled']]);
      expect(await store.reminderCounts(TODAY, false)).toEqual({ planned: 1, sent: 0 });
    });

    test('an obligation that is closed closes its times', async () => {
      const { store, conclude } = bench();
      const id = await recurring();
      await keep(id, TIMES);
      await remind(store, [aReminder(id, { occurrence: 2 })]);
      await conclude(id);
      expect((await store.obligations(EVERYTHING, FIRST_PAGE)).items[0]).toMatchObject({ status: 'done' });
      expect((await detail(id)).occurrences.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
      expect(await store.gatherMails(NOW)).toBe(0);
    });

    test('those behind the horizon are found until they are reckoned, the others never', async () => {
      const { store, conclude } = bench();
      const [id, closed, plain] = [await recurring(), await recurring(), (await given(store, ['7/report/1']))[0]!];
      const [refused] = await given(store, ['8/report/1'], { obligation: { due: due({ precision: 'recurring', recurrence: 'every 5 years' }), resolution: { refused: written('No first day.') } } });
      await conclude(closed);
      const behind = async (until: PlainDate): Promise<string[]> => (await store.recurrencesBehind(until, 10)).map((one) => one.id);
      expect(await behind(UNTIL)).toEqual([id]);
      expect((await store.recurrencesBehind(UNTIL, 10))[0]).toEqual({
        id, kind: 'submission', due: ANNUAL.due, to: 'General Assembly', needsReview: false, ownerId: ANNA.id, adopted: '2019-12-12', session: 74, organ: 'GA',
      });
      await keep(id, TIMES);
      expect(await behind(UNTIL)).toEqual([]);
      expect(await behind(day('2024-01-01'))).toEqual([id]);
      expect(await store.recurring(plain)).toMatchObject({ id: plain });
      expect(await store.recurring('no id')).toBeNull();
      expect(refused).toBeDefined();
    });

    test('there is nothing to edit where there is no such time', async () => {
      const id = await recurring();
      await keep(id, TIMES);
      expect(await edit(id, 9, { lifecycle: 'done' })).toBeNull();
      expect(await edit('no id', 1, { lifecycle: 'done' })).toBeNull();
    });
  });

  describe('standing rules', () => {
    test('are kept once: what is there outlives a restart', async () => {
      const { store } = bench();
      const forms = { en: ['x'], zh: ['y'] };
      const rule = { id: 'a/1', names: { en: 'A', zh: '甲' }, says: 'by May', on: '--05-31', recurrence: 'annual', covers: null, instrument: forms, cited: forms, report: forms, source: 's' };
      const schedule = { id: 'b', names: rule.names, subject: forms, meeting: forms, times: [{ name: rule.names, start: day('2021-01-01'), end: day('2021-12-31'), precision: 'year' as const, source: 's' }] };
      expect(await store.standingRules()).toEqual({ external: [], schedules: [] });
      await store.write((tx) => tx.addStandingRules({ external: [rule, { ...rule, id: 'a/2' }], schedules: [schedule] }));
      await store.write((tx) => tx.addStandingRules({ external: [{ ...rule, says: 'changed' }], schedules: [{ ...schedule, times: [] }] }));
      expect(await store.standingRules()).toEqual({ external: [rule, { ...rule, id: 'a/2' }], schedules: [schedule] });
    });
  });
}
