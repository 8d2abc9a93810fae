import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { due, KINDS, LIFECYCLES, reason, rollUp, STATUSES, statusOn, type Kind, type PlainDate } from '../../libs/core/index.js';
import type { NewObligation, ObligationFilter, TrackerStore } from '../../libs/tracker/index.js';
import {
  aDocument, allPages, ANNA, anObligation, aReminder, day, EVERYTHING, FIRST_PAGE, given, inWindow, LIN, remind, TODAY, written, type StoreBench,
} from './store.samples.js';

const days = fc.integer({ min: 0, max: 40 }).map((n) => day(new Date(Date.UTC(2020, 2, 1 + n)).toISOString().slice(0, 10)));
const windows = fc.oneof(
  fc.tuple(days, days).map(([a, b]): [PlainDate, PlainDate] => (a < b ? [a, b] : [b, a])),
  days.map((d): [PlainDate, null] => [d, null]),
  days.map((d): [null, PlainDate] => [null, d]),
  fc.constant<[null, null]>([null, null]),
);

/** What is found, how it is ordered, and that the counts agree with it. */
export function obligationsContract(bench: () => StoreBench): void {
  const keysOf = async (filter: Partial<ObligationFilter>): Promise<string[]> =>
    (await bench().store.obligations({ ...EVERYTHING, ...filter }, FIRST_PAGE)).items.map(({ ref }) => ref.split(' ')[1]!);

  describe('obligations', () => {
    test('every field comes back as it was written', async () => {
      const { store } = bench();
      const same = {
        ref: 'A/RES/74/60 12 (b)/meeting/1', kind: 'meeting', paragraph: '12 (b)', quote: 'decides to "convene" \\ a meeting', who: null, to: 'States', strength: 'S5',
        confidence: 0.85, due: due({ precision: 'session', session: { organ: 'HRC', number: 45 }, event: 'a "meeting"', on: '--05-31', part: 'mid', said: false }),
      } as const;
      const more = {
        place: 'New York', duration: '<=P5D', qualifiers: ['voluntary', 'as appropriate'], rule: 'en.meeting', spans: [[3, 9]] as [number, number][],
        evidence: { due: [[3, 5]] as [number, number][] },
      };
      const window = { first: day('2020-06-15'), last: null, basis: 'known' } as const;
      const because = [written('One reason,'), reason('time.no-time', { words: 'and another: {"x"}' })];
      const [id] = await store.write(async (tx) => {
        await tx.addPeople([ANNA]);
        const written = anObligation('12 (b)/meeting/1', { ...same, ...more, resolution: { ...window, because }, ownerId: ANNA.id });
        return tx.addObligations(await tx.addDocument(aDocument('text')), [written]);
      });
      const [document] = (await store.documents(TODAY, false, FIRST_PAGE)).items;
      const row = {
        ...same, ...window, id, refused: null, occurrence: null, status: 'upcoming', owner: { id: ANNA.id, name: ANNA.name },
        document: { id: document!.id, symbol: 'A/RES/74/60', title: 'A title', adopted: '2019-12-12' },
      };
      expect((await store.obligations(EVERYTHING, FIRST_PAGE)).items).toEqual([row]);
      expect(await store.obligation(id!, TODAY)).toEqual({ ...row, ...more, because, lifecycle: 'open', reminders: [], occurrences: [], event: null, version: 1, hangsOn: null, dependants: [], corrections: [], history: [] });
    });

    test('one that has no day says why', async () => {
      const { store } = bench();
      const refused = reason('time.none', {});
      const [id] = await given(store, ['7/report/1'], { obligation: { due: null, undated: refused, resolution: { refused }, needsReview: true } });
      expect(await store.obligation(id!, TODAY)).toMatchObject({
        due: null, first: null, last: null, basis: null, refused, because: [], status: 'review', owner: null,
      });
    });

    test('ids come in the order given, however many there are; a second reading changes nothing', async () => {
      const { store } = bench();
      const keys = Array.from({ length: 2_500 }, (_, i) => `${(i * 7919) % 2_500}/report/1`);
      const again = keys.map((key) => anObligation(key, { quote: 'changed' }));
      const [first, second] = await store.write(async (tx) => {
        const document = await tx.addDocument(aDocument('long'));
        return [await tx.addObligations(document, keys.map((key) => anObligation(key))), await tx.addObligations(document, again.toReversed())];
      });
      expect(second.toReversed()).toEqual(first);
      expect(new Set(first).size).toBe(keys.length);
      const details = await Promise.all([0, 999, 1_000, 2_499].map((i) => store.obligation(first[i]!, TODAY)));
      expect(details.map((detail) => [detail?.ref.split(' ')[1], detail?.quote])).toEqual([0, 999, 1_000, 2_499].map((i) => [keys[i], 'Requests a report']));
    });

    test('every kind, lifecycle, status and strength has a place', async () => {
      const { store, conclude } = bench();
      const ids = await store.write(async (tx) => {
        const document = await tx.addDocument(aDocument('text'));
        return tx.addObligations(document, KINDS.map((kind, i) => anObligation(`1/${kind}/1`, { kind, strength: `S${i % 6}` as NewObligation['strength'] })));
      });
      expect(Object.keys((await store.rollup(TODAY, false)).byKind).sort()).toEqual([...KINDS].sort());
      await conclude(ids[0]!);
      expect((await store.obligation(ids[0]!, TODAY))?.lifecycle).toBe('done');
      for (const status of STATUSES) await store.obligations({ ...EVERYTHING, status: [status] }, FIRST_PAGE);
      expect(STATUSES).toEqual(expect.arrayContaining(LIFECYCLES.filter((lifecycle) => lifecycle !== 'open')));
    });

    test('its reminders stand in the order of their days', async () => {
      const { store } = bench();
      const [id] = await given(store, ['7/report/1']);
      const reminders = [
        aReminder(id!, { rule: 'overdue-1', day: day('2020-06-20') }),
        aReminder(id!, { rule: 'before-90', day: day('2020-03-17'), state: 'skipped' }),
        aReminder(id!, { rule: 'before-0', day: day('2020-06-15'), recipientId: LIN.id }),
      ];
      expect(await remind(store, reminders)).toBe(3);
      expect(await remind(store, [...reminders, ...reminders])).toBe(0);
      expect((await store.obligation(id!, TODAY))?.reminders).toEqual([
        { occurrence: null, rule: 'before-90', day: '2020-03-17', state: 'skipped', recipient: 'Anna' },
        { occurrence: null, rule: 'before-0', day: '2020-06-15', state: 'planned', recipient: '林' },
        { occurrence: null, rule: 'overdue-1', day: '2020-06-20', state: 'planned', recipient: 'Anna' },
      ]);
    });
  });

  describe('lists', () => {
    test('sorted by the day that is meant ("by 30 June" at 30 June), last day and id, those without a day last; pages of any size show each row once', async () => {
      const { store } = bench();
      await fc.assert(fc.asyncProperty(fc.array(windows, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 7 }), async (rows, limit) => {
        const [document] = await addWindows(store, rows);
        const filter = { ...EVERYTHING, document };
        const pages = await allPages((cursor) => store.obligations(filter, { cursor, limit }));
        const found = pages.flat();
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        expect(found).toHaveLength(rows.length);
        const sortKey = ({ first, last, id }: (typeof found)[number]) => [first ?? last ?? '~', last ?? '~', id].join();
        expect(found.map(sortKey)).toEqual(found.map(sortKey).sort());
        expect(new Set(found.map(({ id }) => id)).size).toBe(rows.length);
      }), { numRuns: 25 });
    });

    test.each(['', 'x', 'bnVsbA', Buffer.from('[1,2,3]').toString('base64url'), Buffer.from('["2020-02-31",null,"x"]').toString('base64url'),
      Buffer.from(`["0000-01-01",null,"${ANNA.id}"]`).toString('base64url'), Buffer.from(`["2020-02-31",null,"${ANNA.id}"]`).toString('base64url')])(
      'a cursor that no list gave out is refused: %s', async (cursor) => {
        const { store } = bench();
        await expect(store.obligations(EVERYTHING, { cursor, limit: 10 })).rejects.toMatchObject({ code: 'STORE.BAD_CURSOR' });
        await expect(store.documents(TODAY, false, { cursor, limit: 10 })).rejects.toMatchObject({ code: 'STORE.BAD_CURSOR' });
      });

    test('filters narrow the list, alone and together', async () => {
      const { store, conclude } = bench();
      const session = (organ: string, number: number): Partial<NewObligation> => ({ due: due({ precision: 'session', session: { organ, number } }) });
      const [document] = await addDocumentOf(store, {}, [
        anObligation('1/report/1', { ...session('GA', 75), ownerId: ANNA.id, quote: 'A report on 100% of it' }),
        anObligation('2/meeting/1', { kind: 'meeting', ...inWindow(day('2020-03-01'), day('2020-03-05')), ownerId: LIN.id, who: null, to: 'States_Parties' }),
        anObligation('3/report/1', { ...session('HRC', 45), needsReview: true, quote: '请秘书长提交报告' }),
        anObligation('4/action/1', { kind: 'action', ...inWindow(day('2020-03-11'), null), quote: 'back\\slash' }),
      ]);
      const [other, done] = await addDocumentOf(store, { symbol: 'S/RES/1', title: 'Other', organ: null }, [anObligation('5/report/1')]);
      await conclude(done!);

      const all = ['1/report/1', '2/meeting/1', '3/report/1', '4/action/1', '5/report/1'];
      const cases: [Partial<ObligationFilter>, string[]][] = [
        [{}, all],
        [{ status: [] }, all],
        [{ status: ['done'] }, ['5/report/1']],
        [{ status: ['review', 'past'] }, ['2/meeting/1', '3/report/1']],
        [{ status: ['current'] }, []],
        [{ status: ['current'], asOf: day('2020-03-11') }, ['4/action/1']],
        [{ kind: ['meeting', 'action'] }, ['2/meeting/1', '4/action/1']],
        [{ owner: ANNA.id }, ['1/report/1']],
        [{ owner: 'none' }, ['3/report/1', '4/action/1', '5/report/1']],
        [{ owner: 'nobody' }, []],
        [{ body: 'GA' }, ['1/report/1', '2/meeting/1', '4/action/1']],
        [{ body: 'HRC' }, ['3/report/1']],
        [{ body: 'none' }, ['5/report/1']],
        [{ session: 'GA 75' }, ['1/report/1']],
        [{ session: 'none' }, ['2/meeting/1', '4/action/1', '5/report/1']],
        [{ session: 'G\0' }, []],
        [{ document }, all.slice(0, 4)],
        [{ document: other }, ['5/report/1']],
        [{ document: 'no id' }, []],
        [{ text: '100%' }, ['1/report/1']],
        [{ text: '0%0' }, []],
        [{ text: 's_p' }, ['2/meeting/1']],
        [{ text: 'k\\s' }, ['4/action/1']],
        [{ text: '秘书长' }, ['3/report/1']],
        [{ text: '  REPORT   100% ' }, ['1/report/1']],
        [{ text: 'secretary s/res/1' }, ['5/report/1']],
        [{ text: 'other secretary-general nowhere' }, []],
        [{ text: ' ' }, all],
        [{ text: '\0' }, []],
        [{ text: `'; drop table obligation; --` }, []],
        [{ kind: ['report'], owner: 'none', body: 'HRC', text: '报告' }, ['3/report/1']],
      ];
      for (const [filter, expected] of cases) expect([filter, (await keysOf(filter)).sort()]).toEqual([filter, expected]);
    });
  });

  describe('counts', () => {
    test('are those of the list, along every dimension and on any day', async () => {
      const { store } = bench();
      await store.write((tx) => tx.addPeople([ANNA, LIN]));
      const rows = fc.array(fc.record({
        window: windows, kind: fc.constantFrom<Kind>('report', 'meeting'), needsReview: fc.boolean(), ownerId: fc.constantFrom(null, ANNA.id, LIN.id),
        session: fc.constantFrom(null, { organ: 'GA', number: 75 }, { organ: 'HRC', number: 45 }),
      }), { maxLength: 12 });
      const counted: (typeof rows extends fc.Arbitrary<(infer R)[]> ? R & { organ: string | null } : never)[] = [];
      await fc.assert(fc.asyncProperty(rows, fc.constantFrom(null, 'SC'), days, async (found, organ, asOf) => {
        await addDocumentOf(store, { organ, adopted: null }, found.map(({ window, session, ...row }, i) =>
          anObligation(`${i}/${row.kind}/1`, { ...row, ...inWindow(window[0], window[1]), due: due({ precision: 'session', session }) })));
        counted.push(...found.map((row) => ({ ...row, organ })));
        expect(await store.rollup(asOf, true)).toEqual(rollUp(counted.map(({ window: [first, last], ...row }) => ({
          status: statusOn(asOf, { ...row, lifecycle: 'open', first, last, firstReadOn: TODAY }),
          kind: row.kind, owner: row.ownerId, body: row.session?.organ ?? row.organ, session: row.session,
        }))));
      }), { numRuns: 15 });
    });
  });
}

/** The document's id, then those of its obligations. */
async function addDocumentOf(store: TrackerStore, fields: Parameters<typeof aDocument>[1], obligations: NewObligation[]): Promise<[string, ...string[]]> {
  return store.write(async (tx) => {
    await tx.addPeople([ANNA, LIN]);
    const id = await tx.addDocument(aDocument(randomUUID(), fields));
    return [id, ...await tx.addObligations(id, obligations)];
  });
}

const addWindows = (store: TrackerStore, rows: [PlainDate | null, PlainDate | null][]): Promise<[string, ...string[]]> =>
  addDocumentOf(store, {}, rows.map(([first, last], i) => anObligation(`${i}/report/1`, inWindow(first, last))));
