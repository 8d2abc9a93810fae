import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabase } from '../../test/postgres.js';
import { trialDispatch } from '../../test/trial-dispatch.js';
import { plainDate } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { correct, undo } from './correct.js';
import { sweep } from './dispatch.js';
import type { Dispatch } from './dispatch.js';
import { ingest } from './ingest.js';
import { install } from './install.js';
import type { MailContent, MailItem } from './ports.js';
import { loadSeeds } from './seeds.js';

const d = plainDate;
const BMS7 = 'A/RES/74/60 7/meeting/1';
const JULY = { start: d('2021-07-26'), end: d('2021-07-30'), precision: 'day' } as const;

describe('reminders of what moves, on a real store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;
  let now: Date;
  let written: MailContent[];
  let meeting: string;
  let dispatch: Dispatch;

  beforeEach(async () => {
    database = await createDatabase();
    await migrate(database.url);
    store = await openStore(database.url);
    dispatch = trialDispatch(store, () => now, (content) => { written.push(content); });
    written = [];
    now = new Date('2020-01-15T12:00:00Z');
    await install(store, await loadSeeds('seeds'), dispatch.clock);
    await ingest(store, { name: '000.txt', mediaType: 'text/plain', text: await readFile('seeds/documents/000_800e9d4c14b40531.txt', 'utf8') }, now);
    meeting = (await store.obligations({ asOf: d('2020-01-15'), adoptedOnly: false }, { cursor: null, limit: 200 })).items.find(({ ref }) => ref === BMS7)!.id;
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  /** What goes out on a day, in the afternoon: `7 before-90` for the rule of a paragraph. */
  const onDay = async (day: string): Promise<string[]> => {
    now = new Date(`${day}T15:00:00Z`);
    written = [];
    await sweep(dispatch);
    return itemsOf().map(({ rule, obligation: { paragraph } }) => `${paragraph} ${rule}`).sort();
  };
  const itemsOf = (): MailItem[] => written.flatMap((content) => (content.type === 'reminders' ? content.items : []));
  const at = (instant: string) => { now = new Date(instant); return now; };
  const ledger = async () => (await store.obligation(meeting, d('2020-01-15')))!.reminders.map(({ rule, day, state }) => `${day} ${rule} ${state}`);

  test('old days are taken back, the move is told once, and the new days are counted down to', async () => {
    expect(await onDay('2020-03-17')).toEqual(expect.arrayContaining(['7 before-90', '26 before-90']));
    await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'A/RES/75/241, paragraph 2' }, at('2020-05-14T18:00:00Z'));
    expect(await ledger()).toEqual([
      '2020-03-17 before-90 sent', '2020-05-15 moved planned', '2020-05-16 before-30 superseded', '2020-06-08 before-7 superseded', '2020-06-14 before-1 superseded',
      '2020-06-15 before-0 superseded', '2021-04-27 before-90 planned', '2021-06-26 before-30 planned', '2021-07-19 before-7 planned', '2021-07-25 before-1 planned', '2021-07-26 before-0 planned',
    ].concat((await ledger()).filter((line) => line.includes('intake'))).sort());
    expect(await onDay('2020-05-15')).toEqual(['26 moved', '27 moved', '7 moved']);
    expect(itemsOf().find(({ obligation: { paragraph } }) => paragraph === '26')!.moved).toMatchObject({
      from: { first: '2020-06-15', last: '2020-06-19' }, kind: 'postpones', source: 'A/RES/75/241, paragraph 2', through: '第七次双年度会议', undo: false, lifecycle: 'open',
    });
    expect(itemsOf().find(({ obligation: { paragraph } }) => paragraph === '7')!.moved).toMatchObject({ through: null });
    expect(await onDay('2020-05-16')).toEqual([]);
    expect((await onDay('2020-06-08')).filter((line) => /^(7|26|27) /.test(line))).toEqual([]);
    expect(await onDay('2021-04-27')).toEqual(expect.arrayContaining(['7 before-90', '26 before-90']));
  });

  test('undone before anybody was told: nobody is told, and nothing is sent twice', async () => {
    await onDay('2020-03-17');
    const { correction: { id } } = await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'x' }, at('2020-03-17T16:00:00Z'));
    await undo(store, id, null, at('2020-03-17T17:00:00Z'));
    expect(await ledger()).toEqual(expect.arrayContaining(['2020-03-17 before-90 sent', '2020-03-17 before-90 skipped', '2020-03-18 moved superseded', '2020-05-16 before-30 planned']));
    expect((await ledger()).filter((line) => line.includes('moved planned'))).toEqual([]);
    expect(await onDay('2020-03-18')).toEqual([]);
    expect(await onDay('2020-05-16')).toEqual(expect.arrayContaining(['7 before-30', '26 before-30']));
  });

  test('undone after people were told: they are told that it is back', async () => {
    const { correction: { id } } = await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'x' }, at('2020-01-31T18:00:00Z'));
    expect(await onDay('2020-02-01')).toEqual(['26 moved', '27 moved', '7 moved']);
    await undo(store, id, null, at('2020-02-10T18:00:00Z'));
    expect(await onDay('2020-02-11')).toEqual(['26 moved', '27 moved', '7 moved']);
    expect(itemsOf()[0]!.moved).toMatchObject({ from: { first: '2021-07-26' }, undo: true });
    expect(itemsOf()[0]!.obligation.first).toBe('2020-06-15');
  });

  test('moved twice between two digests: the one that goes out tells of the last days and of those that people knew', async () => {
    await correct(store, meeting, { kind: 'postpones', to: { start: d('2021-01-01'), end: d('2021-12-31'), precision: 'year' }, source: 'Decision 74/552' }, at('2020-05-14T18:00:00Z'));
    await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'A/RES/75/241' }, at('2020-05-14T19:00:00Z'));
    expect(await onDay('2020-05-15')).toEqual(['26 moved', '27 moved', '7 moved']);
    expect(itemsOf()[0]!.moved).toMatchObject({ from: { first: '2020-06-15' }, source: 'A/RES/75/241' });
  });

  test('cancelled: the digest says so, and nothing else comes', async () => {
    await correct(store, meeting, { kind: 'cancels', source: 'Decision 75/500' }, at('2020-05-14T18:00:00Z'));
    expect(await onDay('2020-05-15')).toEqual(['26 moved', '27 moved', '7 moved']);
    expect(itemsOf().find(({ obligation: { paragraph } }) => paragraph === '7')!.moved).toMatchObject({ lifecycle: 'cancelled', kind: 'cancels' });
    expect((await onDay('2020-05-16')).filter((line) => /^(7|26|27) /.test(line))).toEqual([]);
  });

  test('what was over for years moves in silence', async () => {
    await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'x' }, at('2026-11-21T12:00:00Z'));
    expect((await ledger()).filter((line) => line.includes('moved'))).toEqual([]);
  });

  test('a mail that was claimed when the days moved goes out without the old ones, and one just going out has its say', async () => {
    now = new Date('2020-03-17T12:00:00Z');
    await store.gatherMails(now);
    const claims = (await Promise.all((await store.readyMails(10)).map((mail) => store.claimMail(mail, d('2020-03-17'), 300)))).filter((claim) => claim?.type === 'reminders');
    expect(claims[0]!.items.map(({ rule }) => rule)).toContain('before-90');
    const words = { subject: 'x', text: 'x', html: 'x' };
    const { correction: { id } } = await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'x' }, now);
    expect(await store.markSending(claims[0]!.id, claims[0]!.token, words)).toBe(false);
    expect(await ledger()).toContain('2020-03-17 before-90 superseded');
    const again = await store.claimMail(claims[0]!.id, d('2020-03-17'), 300);
    expect(again!.items.map(({ obligation: { paragraph }, rule }) => `${paragraph} ${rule}`)).not.toContain('7 before-90');
    await store.settleMail(again!.id, again!.token, { state: 'dropped' });

    await undo(store, id, null, new Date('2020-05-14T12:00:00Z'));
    await store.gatherMails(new Date('2020-05-16T12:00:00Z'));
    const next = (await Promise.all((await store.readyMails(10)).map((mail) => store.claimMail(mail, d('2020-05-16'), 300)))).find((claim) => claim?.type === 'reminders')!;
    expect(await store.markSending(next.id, next.token, words)).toBe(true);
    await correct(store, meeting, { kind: 'postpones', to: JULY, source: 'y' }, new Date('2020-05-16T12:00:30Z'));
    expect(await ledger()).toContain('2020-05-16 before-30 attached');
    expect(await store.settleMail(next.id, next.token, { state: 'sent', at: now })).toBe(true);
    expect(await ledger()).toContain('2020-05-16 before-30 sent');
  });
});
