import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aDocument, anObligation } from '../../test/contract/store.samples.js';
import { createDatabase, prepareTemplate } from '../../test/postgres.js';
import { trialDispatch } from '../../test/trial-dispatch.js';
import { due, plainDate, reason, said } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { correct, undo } from './correct.js';
import { sweep, type Dispatch } from './dispatch.js';
import { install } from './install.js';
import type { NewObligation } from './ports.js';
import { loadSeeds } from './seeds.js';

const VAGUE = reason('time.no-time', { words: 'in due course' });
const d = plainDate;
const days = (start: string, end = start) => due({ precision: 'day', start: d(start), end: d(end) });
const UNSURE: Partial<NewObligation> = { confidence: 0.6, needsReview: true };
const JUNE = { ...UNSURE, due: days('2020-06-15', '2020-06-19'), resolution: { first: d('2020-06-15'), last: d('2020-06-19'), basis: 'stated', because: [] } } satisfies Partial<NewObligation>;
const UNDER_WAY = { ...UNSURE, kind: 'term', due: days('2020-01-01', '2022-12-31'), resolution: { first: d('2020-01-01'), last: d('2022-12-31'), basis: 'stated', because: [] } } satisfies Partial<NewObligation>;
const EACH_MAY = { ...UNSURE, kind: 'submission', due: due({ precision: 'recurring', recurrence: 'annual', on: '--05-31' }), resolution: { first: d('2020-05-31'), last: d('2020-05-31'), basis: 'stated', because: [] } } satisfies Partial<NewObligation>;

/** Nobody is reminded of a reading that is not sure until a person has looked at it. */
describe('a reading that is not sure, on a real store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;
  let now: Date;
  let sent: string[];
  let dispatch: Dispatch;

  beforeEach(async () => {
    database = await createDatabase({ template: await prepareTemplate('migrated', async (url) => void (await migrate(url))) });
    store = await openStore(database.url);
    now = new Date('2020-03-10T09:00:00Z');
    sent = [];
    dispatch = trialDispatch(store, () => now, (content) => {
      if (content.type === 'reminders') sent.push(...content.items.map(({ rule, obligation: { first } }) => `${content.window} ${rule} of ${first}`));
    });
    await install(store, await loadSeeds('seeds'), dispatch.clock);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  async function kept(fields: Partial<NewObligation>): Promise<string> {
    const [owner] = await store.people();
    const [id] = await store.write(async (tx) => tx.addObligations(await tx.addDocument(aDocument(fields.key ?? 'A text')), [anObligation('7/report/1', { ...fields, ownerId: owner!.id })]));
    return id!;
  }
  const detail = async (id: string) => (await store.obligation(id, d('2020-03-10')))!;
  const at = (day: string): Date => (now = new Date(`${day}T15:00:00Z`));
  const confirm = async (id: string, day: string) => (await correct(store, id, { kind: 'confirms', recordedBy: 'Anna' }, at(day))).correction.id;
  /** What goes out on the days, of which each is swept twice. */
  async function sentOn(...dates: string[]): Promise<string[]> {
    sent = [];
    for (const day of dates) {
      at(day);
      await sweep(dispatch);
      await sweep(dispatch);
    }
    return sent;
  }

  test('is reminded of once a person found it right, from that day on, and nobody is told that it moved', async () => {
    const id = await kept(JUNE);
    expect(await sentOn('2020-03-17', '2020-05-16')).toEqual([]);
    expect(await detail(id)).toMatchObject({ status: 'review', version: 1 });
    const done = await correct(store, id, { kind: 'confirms', recordedBy: 'Anna', version: 1 }, at('2020-05-20'));
    expect(done).toMatchObject({ changed: 1, correction: { kind: 'confirms', source: 'A/RES/74/60, paragraph 7', recordedBy: 'Anna' }, changes: [{ before: { first: '2020-06-15' }, after: { first: '2020-06-15' }, version: 2 }] });
    expect(await detail(id)).toMatchObject({ status: 'upcoming', confidence: 0.6 });
    expect(await sentOn('2020-05-20', '2020-05-21', '2020-06-08', '2020-06-14')).toEqual(['2020-06-08 before-7 of 2020-06-15', '2020-06-14 before-1 of 2020-06-15']);
  });

  test('waits again once that is undone, and what was sent is not sent a second time', async () => {
    const id = await kept(JUNE);
    const correction = await confirm(id, '2020-03-16');
    expect(await sentOn('2020-03-17')).toEqual(['2020-03-17 before-90 of 2020-06-15']);
    expect(await undo(store, correction, null, at('2020-03-17'))).toMatchObject({ changed: 1, changes: [{ undo: true }] });
    expect(await detail(id)).toMatchObject({ status: 'review', lifecycle: 'open' });
    expect(await sentOn('2020-03-17', '2020-05-16', '2020-06-08')).toEqual([]);
    await confirm(id, '2020-03-17');
    expect(await sentOn('2020-03-17', '2020-05-16')).toEqual(['2020-05-16 before-30 of 2020-06-15']);
    expect((await detail(id)).corrections.map(({ kind, undone }) => [kind, undone !== null])).toEqual([['confirms', false], ['confirms', true]]);
  });

  test('one that is under way is announced once, however often a person changes their mind', async () => {
    const id = await kept(UNDER_WAY);
    const correction = await confirm(id, '2020-03-10');
    expect(await sentOn('2020-03-10', '2020-03-11')).toEqual([expect.stringMatching(/^2020-03-1[01] opens of 2020-01-01$/)]);
    await undo(store, correction, null, now);
    await confirm(id, '2020-03-12');
    expect(await sentOn('2020-03-12', '2020-03-13')).toEqual([]);
  });

  test('each time of what recurs is reminded of from then on, once', async () => {
    const id = await kept(EACH_MAY);
    expect(await sentOn('2020-05-01')).toEqual([]);
    expect((await detail(id)).occurrences.map(({ first }) => first)).toContain('2021-05-31');
    const correction = await confirm(id, '2020-05-20');
    expect(await sentOn('2020-05-24', '2020-05-30')).toEqual(['2020-05-24 before-7 of 2020-05-31', '2020-05-30 before-1 of 2020-05-31']);
    await undo(store, correction, null, at('2020-05-30'));
    expect(await sentOn('2020-05-31', '2020-06-01')).toEqual([]);
    await confirm(id, '2020-05-30');
    expect(await sentOn('2020-05-30', '2020-05-31')).toEqual(['2020-05-31 before-0 of 2020-05-31']);
    expect((await detail(id)).reminders.filter(({ state, occurrence }) => state === 'planned' && occurrence === 2).map(({ day, rule }) => `${day} ${rule}`)).toContain('2021-05-24 before-7');
  });

  test('whoever gives it another time has looked at it', async () => {
    const id = await kept(JUNE);
    const { correction } = await correct(store, id, { kind: 'postpones', to: { start: d('2020-07-20'), end: d('2020-07-20'), precision: 'day' }, source: 'A letter' }, at('2020-03-16'));
    expect(await detail(id)).toMatchObject({ status: 'upcoming', first: '2020-07-20' });
    expect(await sentOn('2020-07-13')).toEqual(expect.arrayContaining(['2020-07-13 before-7 of 2020-07-20']));
    await undo(store, correction.id, null, now);
    expect(await detail(id)).toMatchObject({ status: 'review', first: '2020-06-15' });
  });

  test('that is none is closed, and nobody hears of it; what hangs on it says why it has no day', async () => {
    const id = await kept(JUNE);
    const other = await kept({ ...JUNE, confidence: 0.9, needsReview: false, key: '8/report/1', ref: 'A/RES/74/60 8/report/1' });
    await correct(store, other, { kind: 'hangs', other: id, relation: 'before', by: 'P30D', source: 'x' }, at('2020-03-10'));
    await sentOn('2020-03-11');
    const done = await correct(store, id, { kind: 'dismisses', recordedBy: 'Anna' }, at('2020-03-16'));
    expect(done).toMatchObject({ changed: 2, correction: { kind: 'dismisses', source: 'A/RES/74/60, paragraph 7' } });
    expect(said(await detail(id), 'en')).toMatchObject({ status: 'cancelled', because: expect.arrayContaining(['A person found that A/RES/74/60, paragraph 7 is no obligation.']) });
    expect(said(await detail(other), 'en')).toMatchObject({ status: 'review', refused: expect.stringContaining('is no obligation.') });
    expect(await sentOn('2020-03-17', '2020-05-16', '2020-06-08')).toEqual([expect.stringMatching(/^2020-03-17 moved/)]);
    await undo(store, done.correction.id, null, now);
    expect(await detail(id)).toMatchObject({ status: 'review', lifecycle: 'open' });
  });

  test.each<[string, Partial<NewObligation>, string, string]>([
    ['a sure reading', { confidence: 0.9 }, 'CORRECTION.NO_CHANGE', 'Nobody need look at A/RES/74/60 7/report/1'],
    ['one without a day', { ...UNSURE, due: null, undated: VAGUE, resolution: { refused: VAGUE } }, 'CORRECTION.NO_TIME', 'has no day to be reminded of: "in due course" names no time.'],
  ])('there is nothing to confirm of %s', async (_, fields, code, words) => {
    const id = await kept(fields);
    const before = await detail(id);
    await expect(correct(store, id, { kind: 'confirms' }, now)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(await detail(id)).toEqual(before);
  });

  test('nor of what was confirmed or closed before', async () => {
    const id = await kept(JUNE);
    await confirm(id, '2020-03-10');
    await expect(correct(store, id, { kind: 'confirms' }, now)).rejects.toMatchObject({ code: 'CORRECTION.NO_CHANGE' });
    await correct(store, id, { kind: 'cancels', source: 'A letter' }, now);
    await expect(correct(store, id, { kind: 'confirms' }, now)).rejects.toMatchObject({ code: 'CORRECTION.CLOSED' });
  });
});
