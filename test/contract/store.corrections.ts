import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { due, type Standing } from '../../libs/core/index.js';
import type { NewChange, NewCorrection, TrackerStore } from '../../libs/tracker/index.js';
import { aDocument, ANNA, aReminder, anObligation, day, eightTimes, given, LIN, remind, TODAY, written, type StoreBench } from './store.samples.js';

const AT = new Date('2020-03-11T10:00:00.000Z');
const JULY = due({ precision: 'day', start: day('2021-07-26'), end: day('2021-07-30') });
const MOVED: Standing = { due: JULY, lifecycle: 'open', resolution: { first: day('2021-07-26'), last: day('2021-07-30'), basis: 'stated', because: [written('One,'), written('and "two".')] } };

const aCorrection = (obligation: string, fields: Partial<NewCorrection> = {}): NewCorrection => ({
  kind: 'postpones', obligation, other: null, source: 'A/RES/75/241', to: JULY, relation: null, by: null, session: null, recordedAt: AT, recordedBy: 'Anna', ...fields,
});
const aChange = (obligationId: string, correctionId: string, before: Standing, fields: Partial<NewChange> = {}): NewChange => ({
  obligationId, correctionId, throughId: null, undo: false, at: AT, recordedBy: 'Anna', before, after: MOVED, moved: true, needsReview: false, body: 'GA', session: null, ...fields,
});

/** What staff recorded, what became of obligations, and that no part of it can be taken away. */
export function correctionsContract(bench: () => StoreBench): void {
  const standingOf = async (store: TrackerStore, id: string): Promise<Standing> =>
    (await store.write((tx) => tx.web([id]))).obligations.find((one) => one.id === id)!.standing;

  /** A meeting and a report that hangs on it. */
  async function meetingAndReport(store: TrackerStore): Promise<[string, string]> {
    const ids = await store.write(async (tx) => {
      await tx.addPeople([ANNA, LIN]);
      const document = await tx.addDocument(aDocument(randomUUID()));
      return tx.addObligations(document, [
        anObligation('26/report/1', { anchor: '7/meeting/1', hangsOn: { name: 'seventh meeting', number: 7, relation: 'before', by: 'P90D', meeting: 1 }, ownerId: ANNA.id }),
        anObligation('7/meeting/1', { kind: 'meeting', meeting: { id: 1, name: 'seventh meeting', number: 7 } }),
      ]);
    });
    return [ids[1]!, ids[0]!];
  }

  describe('what hangs together', () => {
    test('a report hangs on the meeting of its document, by the name and the offset that were read', async () => {
      const { store } = bench();
      const [meeting, report] = await meetingAndReport(store);
      expect(await store.obligation(report, TODAY)).toMatchObject({ hangsOn: { relation: 'before', by: 'P90D', event: 'seventh meeting', recorded: false, obligation: { id: meeting, event: 'seventh meeting' } } });
      expect(await store.obligation(meeting, TODAY)).toMatchObject({ event: 'seventh meeting', hangsOn: null, dependants: [{ relation: 'before', by: 'P90D', obligation: { id: report } }] });
      for (const root of [meeting, report]) {
        const { obligations, corrections } = await store.write((tx) => tx.web([root]));
        expect(obligations.map(({ id }) => id).sort()).toEqual([meeting, report].sort());
        expect(obligations.find(({ id }) => id === report)).toMatchObject({ tie: { on: meeting, name: 'seventh meeting', relation: 'before', by: 'P90D' }, name: '', version: 1, facts: { organ: 'GA', session: 74, adopted: '2019-12-12' } });
        expect(corrections).toEqual([]);
      }
    });

    test('corrections that stand join what they name; undone ones do not; an id that is none joins nothing', async () => {
      const { store } = bench();
      const [one, other] = await given(store, ['1/report/1', '2/report/1']);
      const web = async () => (await store.write((tx) => tx.web([one!]))).obligations.length;
      const hung = aCorrection(one!, { kind: 'hangs', other: other!, to: null, relation: 'at' });
      const id = await store.write((tx) => tx.addCorrection(hung));
      expect(await web()).toBe(2);
      expect(await store.obligation(one!, TODAY)).toMatchObject({ hangsOn: { recorded: true, relation: 'at', obligation: { id: other } } });
      expect((await store.obligation(other!, TODAY))!.dependants).toMatchObject([{ obligation: { id: one } }]);
      await store.write((tx) => tx.undoCorrection(id, AT, 'Lin'));
      expect(await web()).toBe(1);
      expect((await store.obligation(other!, TODAY))!.dependants).toEqual([]);
      expect(await store.write((tx) => tx.web(['no id', ANNA.id]))).toEqual({ obligations: [], corrections: [] });
    });

    test('obligations are found by the name that lists show', async () => {
      const { store } = bench();
      const [id] = await given(store, ['1/report/1']);
      expect(await store.obligationsCalled('A/RES/74/60 1/report/1')).toEqual([id]);
      const [twin] = await given(store, ['1/report/1']);
      expect((await store.obligationsCalled('A/RES/74/60 1/report/1')).sort()).toEqual([id, twin].sort());
      for (const none of ['A/RES/74/60', '', '\0']) expect(await store.obligationsCalled(none)).toEqual([]);
    });

    test('meetings are found by number and organ', async () => {
      const { store } = bench();
      const [meeting] = await meetingAndReport(store);
      expect(await store.write((tx) => tx.events(7, 'GA'))).toMatchObject([{ id: meeting, name: 'seventh meeting', number: 7, organ: 'GA', title: 'A title', lifecycle: 'open' }]);
      for (const [number, organ] of [[8, 'GA'], [7, 'SC'], [7, null]] as const) expect(await store.write((tx) => tx.events(number, organ))).toEqual([]);
      expect(await store.sameEvents(meeting)).toMatchObject({ own: { name: 'seventh meeting' }, others: [] });
      const [twin] = await meetingAndReport(store);
      expect((await store.sameEvents(meeting))!.others.map(({ id }) => id)).toEqual([twin]);
      for (const none of [ANNA.id, 'no id']) expect(await store.sameEvents(none)).toBeNull();
    });
  });

  describe('changes', () => {
    test('what is written is what is read, and the obligation stands where the last change puts it', async () => {
      const { store } = bench();
      const [meeting, report] = await meetingAndReport(store);
      const before = await standingOf(store, meeting);
      const [correctionId, versions] = await store.write(async (tx) => {
        const id = await tx.addCorrection(aCorrection(meeting));
        return [id, await tx.addChanges([aChange(meeting, id, before), aChange(report, id, before, { throughId: meeting, moved: false, session: { organ: 'GA', number: 75 }, needsReview: true })])] as const;
      });
      expect(versions).toEqual([2, 1]);
      expect(await standingOf(store, meeting)).toEqual(MOVED);
      expect(await store.obligation(report, TODAY)).toMatchObject({ status: 'review', first: '2021-07-26', version: 1, because: [written('One,'), written('and "two".')] });
      expect((await store.obligations({ asOf: TODAY, adoptedOnly: false, session: 'GA 75' }, { cursor: null, limit: 9 })).items.map(({ id }) => id)).toEqual([report]);
      const { total, items } = await store.changesOf(correctionId, false, 10);
      expect(total).toBe(2);
      expect(items).toMatchObject([
        { at: AT.toISOString(), recordedBy: 'Anna', obligation: { id: meeting }, through: null, undo: false, version: 2, correction: { id: correctionId, kind: 'postpones', source: 'A/RES/75/241' },
          before: { first: '2020-06-15', because: [written('The text says so.')] }, after: { first: '2021-07-26', lifecycle: 'open' } },
        { obligation: { id: report }, through: { id: meeting }, version: 1 },
      ]);
      expect((await store.obligation(report, TODAY))!.history).toEqual([items[1]]);
      expect(await store.changesOf(correctionId, true, 10)).toEqual({ total: 0, items: [] });
      expect(await store.correctionView(correctionId)).toMatchObject({ kind: 'postpones', obligation: { id: meeting }, to: JULY, changed: 2, undone: null, recordedAt: AT.toISOString() });
      for (const none of [ANNA.id, 'no id']) {
        expect(await store.correctionView(none)).toBeNull();
        expect((await store.changesOf(none, false, 10)).items).toEqual([]);
      }
    });

    test('a refusal is written and read as one', async () => {
      const { store } = bench();
      const [id] = await given(store, ['1/report/1']);
      const before = await standingOf(store, id!);
      const refused: Standing = { due: null, lifecycle: 'cancelled', resolution: { refused: written('No day\0 is known.') } };
      await store.write(async (tx) => tx.addChanges([aChange(id!, await tx.addCorrection(aCorrection(id!, { kind: 'cancels', to: null })), before, { after: refused })]));
      expect(await standingOf(store, id!)).toEqual({ ...refused, resolution: { refused: written('No day\ufffd is known.') } });
    });

    test('nobody can change or remove what happened', async () => {
      const { store, rewriteHistory } = bench();
      const [id] = await given(store, ['1/report/1']);
      const before = await standingOf(store, id!);
      await store.write(async (tx) => tx.addChanges([aChange(id!, await tx.addCorrection(aCorrection(id!)), before)]));
      const { history, corrections } = (await store.obligation(id!, TODAY))!;
      for (const attempt of await rewriteHistory()) expect(attempt).toMatch(/only ever added/);
      expect(await store.obligation(id!, TODAY)).toMatchObject({ history, corrections });
    });

    test('an obligation is closed once, whoever comes at the same moment', async () => {
      const { store, other } = bench();
      const [id] = await given(store, ['1/report/1']);
      const tries = await eightTimes((i) => (i % 2 ? store : other).write((tx) => tx.addCorrection(aCorrection(id!, { kind: 'cancels', to: null }))).then(() => true, () => false));
      expect(tries.filter(Boolean)).toHaveLength(1);
    });

    test('the newest correction comes first, page by page', async () => {
      const { store } = bench();
      const [id] = await given(store, ['1/report/1']);
      const ids = await store.write(async (tx) => [await tx.addCorrection(aCorrection(id!)), await tx.addCorrection(aCorrection(id!)), await tx.addCorrection(aCorrection(id!))]);
      const first = await store.corrections({ cursor: null, limit: 2 });
      expect(first.items.map((one) => one.id)).toEqual([ids[2], ids[1]]);
      expect(await store.corrections({ cursor: first.next, limit: 2 })).toMatchObject({ items: [{ id: ids[0] }], next: null });
    });
  });

  describe('sessions that open on another day', () => {
    const session = { organ: 'GA', number: 75 };
    const was = { number: 75, opens: day('2020-09-15'), source: 'journal' };
    const opening = (opens: string): NewCorrection => ({
      ...aCorrection(''), kind: 'opens', obligation: null, to: null, source: `letter of ${opens}`, session: { ...session, opens: day(opens), closes: null, was },
    });

    test('the last correction that stands counts; with none, what was there before', async () => {
      const { store } = bench();
      await store.write((tx) => tx.addBodies([{ organ: 'GA', names: { en: 'General Assembly', zh: '大会' }, openingRule: null, sessions: [was] }]));
      const now = async () => (await store.bodies())[0]!.sessions;
      const record = (opens: string) => store.write(async (tx) => {
        const id = await tx.addCorrection(opening(opens));
        await tx.applyOpenings(session);
        return id;
      });
      const take = (id: string) => store.write(async (tx) => { await tx.undoCorrection(id, AT, null); await tx.applyOpenings(session); });
      const [first, second] = [await record('2020-09-22'), await record('2020-09-29')];
      expect(await now()).toEqual([{ number: 75, opens: '2020-09-29', source: 'letter of 2020-09-29' }]);
      expect(await store.write((tx) => tx.correction(second))).toEqual({ id: second, kind: 'opens', obligation: null, other: null, session, undone: false });
      await take(second);
      expect(await now()).toMatchObject([{ opens: '2020-09-22' }]);
      await take(first);
      expect(await now()).toEqual([was]);
      expect(await store.correctionView(first)).toMatchObject({ session: { organ: 'GA', number: 75, opens: '2020-09-22', was: '2020-09-15' }, undone: { at: AT.toISOString() } });
    });

    test('what is due at a session is found by it', async () => {
      const { store } = bench();
      const [id] = await given(store, ['1/report/1'], { obligation: { due: due({ precision: 'session', session }) } });
      expect(await store.write((tx) => tx.dueAtSessions('GA', [74, 75]))).toEqual([id]);
      expect(await store.write((tx) => tx.dueAtSessions('GA', [7]))).toEqual([]);
    });
  });

  describe('reminders of days that changed', () => {
    test('what waits is taken back, what was sent is told of, and a session lock may be shared', async () => {
      const { store, other } = bench();
      const [id] = await given(store, ['1/report/1'], { obligation: { ownerId: ANNA.id } });
      await remind(store, [aReminder(id!), aReminder(id!, { rule: 'before-30', day: day('2020-05-16'), fireAt: new Date('2020-05-16T05:00:00Z') }), aReminder(id!, { rule: 'intake', type: 'intake' })]);
      const before = await standingOf(store, id!);
      const [told] = await store.write(async (tx) => {
        await tx.lock('dates', 'shared');
        await other.write((second) => second.lock('dates', 'shared'));
        await tx.addChanges([aChange(id!, await tx.addCorrection(aCorrection(id!)), before)]);
        return tx.withdrawReminders([id!]);
      });
      expect(told).toEqual({ obligationId: id, told: before, sent: [] });
      expect((await store.obligation(id!, TODAY))!.reminders.map(({ rule, state }) => [rule, state]).sort()).toEqual([['before-30', 'superseded'], ['before-90', 'superseded'], ['intake', 'planned']]);
    });
  });
}
