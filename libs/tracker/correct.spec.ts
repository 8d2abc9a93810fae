import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDatabase, prepareTemplate } from '../../test/postgres.js';
import { addDays, plainDate, said, type PlainDate } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { correct, correctSession, undo, type Requested } from './correct.js';
import { ingest } from './ingest.js';
import { install } from './install.js';
import { obligation } from './look.js';
import { loadSeeds } from './seeds.js';
import type { ObligationDetail } from './views.js';

/** Before the meeting, so that its reminders are still to come. */
const NOW = new Date('2020-01-15T09:00:00Z');
const LATER = new Date('2020-05-16T09:00:00Z');
const d = plainDate;
const JULY = { start: d('2021-07-26'), end: d('2021-07-30'), precision: 'day' } as const;
const POSTPONED: Requested = { kind: 'postpones', to: JULY, source: 'A/RES/75/241, paragraph 2', recordedBy: 'Anna' };
const BMS7 = 'A/RES/74/60 7/meeting/1';

describe('corrections, on a real store with the source document read', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;

  beforeEach(async () => {
    const template = await prepareTemplate('with_74_60', async (url) => {
      await migrate(url);
      const filled = await openStore(url);
      await install(filled, await loadSeeds('seeds'), { mode: 'trial', now: () => NOW });
      await read(filled, 'seeds/documents/000_800e9d4c14b40531.txt');
      await filled.close();
    });
    database = await createDatabase({ template });
    store = await openStore(database.url);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const read = async (into: PostgresStore, path: string) => ingest(into, { name: path.split('/').at(-1)!, mediaType: 'text/plain', text: await readFile(path, 'utf8') }, NOW);
  const rows = async () => (await store.obligations({ asOf: d('2020-01-15'), adoptedOnly: false }, { cursor: null, limit: 200 })).items;
  const idOf = async (ref: string) => (await rows()).find((row) => row.ref === ref)!.id;
  const detail = async (ref: string): Promise<ObligationDetail> => (await obligation(store, await idOf(ref), d('2020-01-15'), null))!;
  /** Everything that corrections can change, of every obligation. */
  const projection = async () => Promise.all((await rows()).map(async ({ id }) => {
    const { ref, due, first, last, basis, because, refused, lifecycle, status } = (await obligation(store, id, d('2020-01-15'), null))!;
    return { ref, due, first, last, basis, because, refused, lifecycle, status };
  })).then((all) => all.sort((a, b) => (a.ref < b.ref ? -1 : 1)));
  const window = async (ref: string) => { const { first, last } = await detail(ref); return [first, last]; };

  test('the reader saw what hangs on the meeting', async () => {
    const meeting = await detail(BMS7);
    expect(meeting).toMatchObject({ event: '第七次双年度会议', version: 1, hangsOn: null, history: [], corrections: [] });
    expect(meeting.dependants.map(({ relation, obligation: { ref } }) => `${ref} ${relation}`)).toEqual(['A/RES/74/60 26/report/1 at', 'A/RES/74/60 27/report/1 at']);
    expect((await detail('A/RES/74/60 26/report/1')).hangsOn).toMatchObject({ relation: 'at', event: '第七次双年度会议', recorded: false, obligation: { ref: BMS7 } });
    expect((await detail('A/RES/74/60 28/report/1')).hangsOn).toMatchObject({ obligation: null, event: expect.stringContaining('即将举行') });
  });

  test('postponed: paragraphs 26, 27 and, once a person has said so, 28 move with the meeting, each with its cause; undone, all is as before, and the history has grown', async () => {
    await correct(store, await idOf('A/RES/74/60 28/report/1'), { kind: 'hangs', other: await idOf(BMS7), relation: 'at', by: null, source: 'A/RES/74/60, paragraph 28' }, NOW);
    expect(await window('A/RES/74/60 28/report/1')).toEqual(['2020-06-15', '2020-06-19']);
    const before = await projection();

    const done = await correct(store, await idOf(BMS7), POSTPONED, LATER);
    expect(done).toMatchObject({ changed: 4, correction: { kind: 'postpones', source: 'A/RES/75/241, paragraph 2', recordedBy: 'Anna', recordedAt: LATER.toISOString(), undone: null, changed: 4 } });
    expect(done.changes[0]).toMatchObject({ obligation: { ref: BMS7 }, through: null, version: 2 });
    expect(done.changes.slice(1).map(({ obligation: { ref }, through }) => [ref, through?.ref]).sort()).toEqual(['26', '27', '28'].map((paragraph) => [`A/RES/74/60 ${paragraph}/report/1`, BMS7]));
    for (const ref of [BMS7, ...['26', '27', '28'].map((paragraph) => `A/RES/74/60 ${paragraph}/report/1`)]) {
      expect(await window(ref)).toEqual(['2021-07-26', '2021-07-30']);
      const { because, history, status } = await detail(ref);
      expect(said(because, 'en').join(' ')).toContain('A/RES/75/241, paragraph 2 moved 第七次双年度会议 (A/RES/74/60, paragraph 7) from 15 to 19 June 2020 to 26 to 30 July 2021.');
      expect(history[0]).toMatchObject({ before: { first: '2020-06-15' }, after: { first: '2021-07-26' }, correction: { kind: 'postpones' }, undo: false });
      expect(status).not.toBe('superseded');
    }

    const undone = await undo(store, done.correction.id, 'Lin', LATER);
    expect(undone).toMatchObject({ changed: 4, correction: { undone: { at: LATER.toISOString(), by: 'Lin' } } });
    expect(await projection()).toEqual(before);
    expect((await detail(BMS7)).history).toMatchObject([{ undo: true, after: { first: '2020-06-15' } }, { undo: false, after: { first: '2021-07-26' } }]);
    expect((await detail(BMS7)).version).toBe(3);
  });

  test('the newer text is read, names the same meeting, and stands in for it', async () => {
    await read(store, 'test/fixtures/documents/A_RES_75_241.zh.txt');
    const newer = await detail('A/RES/75/241 2/meeting/1');
    const older = await detail(BMS7);
    expect(older.sameEvent.map(({ ref }) => ref)).toEqual([newer.ref]);
    expect(newer.sameEvent.map(({ ref }) => ref)).toEqual([BMS7]);
    const before = await projection();
    const { correction } = await correct(store, older.id, { kind: 'supersedes', other: newer.id }, LATER);
    expect(correction).toMatchObject({ source: 'A/RES/75/241, paragraph 2', other: { ref: newer.ref } });
    expect(await detail(BMS7)).toMatchObject({ lifecycle: 'superseded', status: 'superseded', first: '2020-06-15' });
    expect(await window('A/RES/74/60 26/report/1')).toEqual(['2021-07-26', '2021-07-30']);
    expect(said((await detail('A/RES/74/60 26/report/1')).because, 'en').join(' ')).toContain('A/RES/75/241, paragraph 2 stands in for');
    expect((await detail(newer.ref)).corrections.map(({ id }) => id)).toEqual([correction.id]);
    await undo(store, correction.id, null, LATER);
    expect(await projection()).toEqual(before);
  });

  test('a later document that names the meeting and not its days gets them from the earlier one, also after a move', async () => {
    const text = (await readFile('test/fixtures/documents/A_RES_75_241.zh.txt', 'utf8')).replace(/^2\. .*$/m, '2. 欢迎各项努力；');
    await correct(store, await idOf(BMS7), POSTPONED, LATER);
    await ingest(store, { name: 'later.txt', mediaType: 'text/plain', text }, LATER);
    expect(await detail('A/RES/75/241 3/report/1')).toMatchObject({ first: '2021-07-26', last: '2021-07-30', refused: null, version: 1, history: [], hangsOn: { obligation: { ref: BMS7 } } });
    const again = await correct(store, await idOf(BMS7), { kind: 'postpones', to: { start: d('2021-09-06'), end: d('2021-09-10'), precision: 'day' }, source: 'A letter' }, LATER);
    expect(again.changed).toBe(4);
    expect(await window('A/RES/75/241 3/report/1')).toEqual(['2021-09-06', '2021-09-10']);
  });

  test('cancelled: closed, and its reports wait for a person', async () => {
    const before = await projection();
    const { correction } = await correct(store, await idOf(BMS7), { kind: 'cancels', source: 'Decision 75/500' }, LATER);
    expect(await detail(BMS7)).toMatchObject({ lifecycle: 'cancelled', status: 'cancelled' });
    expect(said(await detail('A/RES/74/60 27/report/1'), 'en')).toMatchObject({ first: null, status: 'review', refused: expect.stringContaining('Decision 75/500 cancelled') });
    await undo(store, correction.id, null, LATER);
    expect(await projection()).toEqual(before);
  });

  test('a session that opens on another day moves what is due at it, and the agenda item before it', async () => {
    const before = await projection();
    const done = await correctSession(store, { organ: 'GA', number: 75, opens: d('2020-09-22') }, { source: 'A journal' }, NOW);
    expect(done).toMatchObject({ changed: 2, correction: { kind: 'opens', session: { organ: 'GA', number: 75, opens: '2020-09-22', was: '2020-09-15' } } });
    expect(await window('A/RES/74/60 25/report/1')).toEqual(['2020-09-22', '2021-09-13']);
    expect(await window('A/RES/74/60 29/agenda_item/1')).toEqual(['2020-07-24', '2020-07-24']);
    expect(said((await detail('A/RES/74/60 25/report/1')).because, 'en').join(' ')).toContain('A journal');
    await undo(store, done.correction.id, null, NOW);
    expect(await projection()).toEqual(before);
    expect((await store.bodies()).find(({ organ }) => organ === 'GA')!.sessions.find(({ number }) => number === 75)).toMatchObject({ opens: '2020-09-15' });
    const unknown = await correctSession(store, { organ: 'HRC', number: 90, opens: d('2020-09-22') }, { source: 'A journal' }, NOW);
    expect(unknown).toMatchObject({ changed: 0, correction: { session: { was: null } } });
    await undo(store, unknown.correction.id, null, NOW);
    expect((await store.bodies()).find(({ organ }) => organ === 'HRC')!.sessions.some(({ number }) => number === 90)).toBe(false);
  });

  const NOBODY = '00000000-0000-4000-8000-000000000000';
  /** What is requested once `before` stands, the code and words of the refusal. `7` is the meeting, `26` a report that hangs on it. */
  const REFUSED: [string, Requested[], Requested, string, string][] = [
    ['an obligation that is not there stands in', [], { kind: 'supersedes', other: NOBODY }, 'CORRECTION.UNKNOWN_OBLIGATION', NOBODY],
    ['by itself', [], { kind: 'supersedes', other: '7' }, 'CORRECTION.ITSELF', BMS7],
    ['by its own report', [], { kind: 'supersedes', other: '26' }, 'CORRECTION.CIRCLE', '26/report/1'],
    ['it hangs on its own report', [], { kind: 'hangs', other: '26', relation: 'at', by: null, source: 'x' }, 'CORRECTION.CIRCLE', BMS7],
    ['twice superseded', [{ kind: 'supersedes', other: '8' }], { kind: 'supersedes', other: '8' }, 'CORRECTION.CLOSED', 'superseded already (A/RES/74/60, paragraph 8); undo that first'],
    ['postponed once it is cancelled', [{ kind: 'cancels', source: 'Decision 75/500' }], POSTPONED, 'CORRECTION.CLOSED', 'cancelled already (Decision 75/500)'],
    ['to the days that it has', [POSTPONED], POSTPONED, 'CORRECTION.NO_CHANGE', 'at that time already'],
    ['to the time of one that has none', [], { kind: 'postpones', to: null, other: '28', source: 'x' }, 'CORRECTION.NO_TIME', 'There is no new time'],
    ['to a last day before the first', [], { ...POSTPONED, to: { ...JULY, end: d('2021-07-01') } }, 'CORRECTION.NO_TIME', 'before the first day'],
    ['without a source', [], { kind: 'cancels' }, 'CORRECTION.NO_TIME', 'Say where it is written'],
    ['on an old page', [POSTPONED], { kind: 'cancels', source: 'x', version: 1 }, 'CORRECTION.CHANGED_MEANWHILE', 'version 2'],
  ];

  test.each(REFUSED)('refused, and nothing changes: %s', async (_, before, requested, code, words) => {
    const ids = new Map(await Promise.all((['7/meeting', '26/report', '8/meeting', '28/report'] as const).map(async (key) => [key.split('/')[0]!, await idOf(`A/RES/74/60 ${key}/1`)] as const)));
    const withIds = (one: Requested): Requested => ({ ...one, ...('other' in one && one.other ? { other: ids.get(one.other) ?? one.other } : {}) });
    for (const one of before) await correct(store, ids.get('7')!, withIds(one), NOW);
    const standing = await projection();
    await expect(correct(store, ids.get('7')!, withIds(requested), NOW)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(await projection()).toEqual(standing);
  });

  test('what is not there cannot be corrected or undone; what was undone cannot be undone again; sessions stay in order', async () => {
    await expect(correct(store, NOBODY, POSTPONED, NOW)).rejects.toMatchObject({ code: 'CORRECTION.UNKNOWN_OBLIGATION' });
    await expect(undo(store, NOBODY, null, NOW)).rejects.toMatchObject({ code: 'CORRECTION.UNKNOWN' });
    const { correction: { id } } = await correct(store, await idOf(BMS7), POSTPONED, NOW);
    await undo(store, id, null, NOW);
    await expect(undo(store, id, null, NOW)).rejects.toMatchObject({ code: 'CORRECTION.ALREADY_UNDONE' });
    await expect(correctSession(store, { organ: 'XX', number: 1, opens: d('2020-01-01') }, { source: 'x' }, NOW)).rejects.toMatchObject({ code: 'CORRECTION.UNKNOWN_BODY' });
    await expect(correctSession(store, { organ: 'GA', number: 75, opens: d('2019-09-17') }, { source: 'x' }, NOW)).rejects.toMatchObject({ code: 'CORRECTION.SESSION_ORDER', message: expect.stringContaining('seventy-fourth') });
  });

  test('two staff at once: one is recorded, the other is told what stands in the way', async () => {
    const id = await idOf(BMS7);
    const second = await openStore(database.url);
    const both = await Promise.allSettled([correct(store, id, { kind: 'cancels', source: 'One' }, NOW), correct(second, id, { kind: 'cancels', source: 'Other' }, NOW)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CORRECTION.CLOSED' } });
    const report = await idOf('A/RES/74/60 25/report/1');
    const many = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => correct(i % 2 ? store : second, report, { kind: 'cancels', source: String(i), version: 1 }, NOW)));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await second.close();
  });

  test('any sequence of corrections and undoings gives back the same projection, and the history only grows', async () => {
    const meeting = await idOf(BMS7);
    const report = await idOf('A/RES/74/60 26/report/1');
    const first = await projection();
    const day: fc.Arbitrary<PlainDate> = fc.nat(2_000).map((n) => addDays(d('2020-02-01'), n));
    const step = fc.oneof(
      fc.record({ on: fc.constantFrom(meeting, report), kind: fc.constantFrom('postpones' as const), start: day, lasts: fc.nat(6) }),
      fc.record({ on: fc.constantFrom(meeting, report), kind: fc.constantFrom('cancels' as const), start: day, lasts: fc.nat(6) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 4 }), fc.infiniteStream(fc.nat()), async (steps, choice) => {
      const recorded: string[] = [];
      let length = (await detail(BMS7)).history.length;
      const grew = async () => {
        const { history } = await detail(BMS7);
        expect(history.length).toBeGreaterThanOrEqual(length);
        length = history.length;
      };
      for (const { on, kind, start, lasts } of steps) {
        const requested: Requested = kind === 'cancels' ? { kind, source: 'x' } : { kind, source: 'x', to: { start, end: addDays(start, lasts), precision: 'day' } };
        const done = await correct(store, on, requested, NOW).catch((error: { code: string }) => error.code);
        if (typeof done !== 'string') recorded.push(done.correction.id);
        await grew();
      }
      while (recorded.length > 0) {
        const [id] = recorded.splice(choice.next().value! % recorded.length, 1);
        await undo(store, id!, null, NOW);
        await grew();
      }
      expect(await projection()).toEqual(first);
    }), { numRuns: 12 });
  });
});
