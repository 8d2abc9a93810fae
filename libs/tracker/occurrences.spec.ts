import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabase, prepareTemplate } from '../../test/postgres.js';
import { trialDispatch } from '../../test/trial-dispatch.js';
import { addDays, due, plainDate, reason, type PlainDate } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { correct, correctSession, undo } from './correct.js';
import { sweep, type Dispatch } from './dispatch.js';
import { ingest } from './ingest.js';
import { install } from './install.js';
import { editOccurrence, extendOccurrences } from './occurrences.js';
import type { MailContent } from './ports.js';
import { loadSeeds } from './seeds.js';

const d = plainDate;
const SOURCE = 'seeds/documents/002_e35b18e8a8faf8c4.txt';
const REPORT = 'A/RES/75/64 5/submission/1';
const PUT_OFF = reason('staff.moved', { source: 'The conference put it off' });
const EACH_SESSION = `United Nations
General Assembly
Seventy-fifth session
Agenda item 12

Resolution adopted by the General Assembly on 7 December 2020

75/99. Example

The General Assembly,

Recalling its previous resolutions on the matter,

1. Requests the Secretary-General to report to the General Assembly annually, from its seventy-sixth to its eightieth session, on the matter;

37th plenary meeting
7 December 2020
`;

/** The annual report under the Arms Trade Treaty, from its adoption on, on a clock that the test turns. */
describe('what recurs, over the years, on a real store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;
  let now: Date;
  let sent: string[];
  let dispatch: Dispatch;

  beforeEach(async () => {
    const template = await prepareTemplate('migrated', async (url) => void (await migrate(url)));
    database = await createDatabase({ template });
    store = await openStore(database.url);
    now = at(d('2020-12-07'));
    sent = [];
    dispatch = trialDispatch(store, () => now, (content) => { sent.push(...linesOf(content)); });
    await install(store, await loadSeeds('seeds'), dispatch.clock);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const at = (day: PlainDate): Date => new Date(`${day}T09:00:00Z`);
  const read = async (name = SOURCE, text?: string) => ingest(store, { name, mediaType: 'text/plain', text: text ?? await readFile(name, 'utf8') }, now);
  /** What a mail says of the annual report: its day, the rule, and the day of the time that it speaks of. */
  const linesOf = (content: MailContent): string[] => (content.type === 'reminders'
    ? content.items.filter(({ obligation: { ref } }) => ref === REPORT).map(({ rule, obligation: { first } }) => `${content.window} ${rule} of ${first}`)
    : []);
  /** Sweeps twice on every day on which something is to be said of the report, and on the day after. */
  async function live(from: PlainDate, to: PlainDate): Promise<void> {
    const days = new Set<PlainDate>();
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      for (const offset of [-90, -30, -7, -1, 0, 1, 30]) for (const around of [0, 1]) days.add(addDays(d(`${year}-05-31`), offset + around));
    }
    for (const day of [...days].sort().filter((one) => one >= from && one <= to)) {
      now = at(day);
      await sweep(dispatch);
      await sweep(dispatch);
    }
  }
  const idOf = async (ref: string): Promise<string> => (await store.obligations({ asOf: d('2020-12-07'), adoptedOnly: false }, { cursor: null, limit: 200 })).items.find((row) => row.ref === ref)!.id;
  const timesOf = async (ref: string, asOf: PlainDate) => (await store.obligation(await idOf(ref), asOf))!.occurrences;

  test('75/64, paragraph 5: one time a year from 2021 to 2026, each with its reminders once, and two years ahead', async () => {
    await read();
    await live(d('2020-12-07'), d('2026-07-31'));
    const expected = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => {
      const day = d(`${year}-05-31`);
      return [[-90, 'before-90'], [-30, 'before-30'], [-7, 'before-7'], [-1, 'before-1'], [0, 'before-0'], [1, 'overdue-1'], [30, 'overdue-30']]
        .map(([offset, rule]) => `${addDays(day, Number(offset))} ${rule} of ${day}`);
    });
    expect(sent).toEqual(expected);
    const times = await timesOf(REPORT, d('2026-07-31'));
    expect(times.map(({ number, first, status }) => `${number} ${first} ${status}`)).toEqual([
      '1 2021-05-31 overdue', '2 2022-05-31 overdue', '3 2023-05-31 overdue', '4 2024-05-31 overdue', '5 2025-05-31 overdue', '6 2026-05-31 overdue',
      '7 2027-05-31 upcoming', '8 2028-05-31 upcoming',
    ]);
    const [row] = (await store.obligations({ asOf: d('2026-07-31'), adoptedOnly: false, kind: ['submission'], status: ['upcoming'] }, { cursor: null, limit: 10 })).items;
    expect(row).toMatchObject({ ref: REPORT, first: '2027-05-31', occurrence: { number: 7, overdue: 6 } });
    const { total, byStatus } = await store.rollup(d('2026-07-31'), false);
    expect(Object.values(byStatus).reduce((sum, n) => sum + n, 0)).toBe(total);
  }, 180_000);

  test('what staff closed or moved outlives the years and a second reading', async () => {
    await read();
    const id = await idOf(REPORT);
    const moved = d('2023-06-15');
    now = at(d('2021-05-20'));
    await extendOccurrences(store, dispatch.clock);
    expect(await editOccurrence(store, dispatch.clock, id, 1, { lifecycle: 'done' })).toBe(true);
    now = at(d('2021-06-02'));
    await extendOccurrences(store, dispatch.clock);
    expect(await editOccurrence(store, dispatch.clock, id, 3, { due: due({ precision: 'day', start: moved, end: moved }), because: PUT_OFF })).toBe(true);
    expect(await editOccurrence(store, dispatch.clock, id, 99, { lifecycle: 'done' })).toBe(false);
    expect((await read()).alreadyRead).toBe(true);
    await live(d('2021-05-20'), d('2022-06-02'));
    expect(sent.filter((line) => line.includes('2022-05-31'))).toHaveLength(6);
    expect(sent.filter((line) => line.includes('2021-05-31'))).toEqual([]);
    for (const [day, rule] of [['2023-03-17', 'before-90'], ['2023-05-24', null], ['2023-06-08', 'before-7'], ['2023-06-15', 'before-0']] as const) {
      now = at(d(day));
      sent = [];
      await sweep(dispatch);
      if (rule) expect(sent).toContain(`${day} ${rule} of 2023-06-15`);
      expect(sent.filter((line) => line.endsWith('of 2023-05-31'))).toEqual([]);
    }
    expect((await timesOf(REPORT, d('2023-06-15'))).slice(0, 4)).toMatchObject([
      { number: 1, lifecycle: 'done', edited: true }, { number: 2, first: '2022-05-31', edited: false }, { number: 3, first: '2023-06-15', edited: true, because: [PUT_OFF] },
      { number: 4, first: '2024-05-31', lifecycle: 'open' },
    ]);
  });

  test('a session that is corrected re-dates the times to come, with the next round', async () => {
    await read('example.txt', EACH_SESSION);
    const ref = 'A/RES/75/99 1/report/1';
    expect((await timesOf(ref, d('2020-12-07'))).map(({ due: { session }, first, basis }) => `${session?.number} ${first} ${basis}`)).toEqual([
      '76 2021-09-14 known', '77 2022-09-13 known',
    ]);
    await correctSession(store, { organ: 'GA', number: 77, opens: d('2022-09-20') }, { source: 'A journal' }, now);
    await sweep(dispatch);
    expect((await timesOf(ref, d('2020-12-07'))).map(({ first, last }) => [first, last])).toEqual([['2021-09-14', '2022-09-19'], ['2022-09-20', '2023-09-04']]);
    now = at(d('2026-01-10'));
    await sweep(dispatch);
    expect((await timesOf(ref, d('2026-01-10'))).map(({ due: { session } }) => session?.number)).toEqual([76, 77, 78, 79, 80]);
  });

  test('postponed to one day it does not recur; undone, its times stand as before', async () => {
    await read();
    const id = await idOf(REPORT);
    const on = d('2020-12-07');
    const standing = async () => {
      const { first, status, occurrence, reminders } = (await store.obligation(id, on))!;
      return { first, status, number: occurrence?.number ?? null, planned: reminders.filter(({ state, occurrence: time }) => state === 'planned' && time !== null).length };
    };
    const before = await standing();
    expect(before).toEqual({ first: '2021-05-31', status: 'upcoming', number: 1, planned: 14 });
    const { correction } = await correct(store, id, { kind: 'postpones', to: { start: d('2021-09-01'), end: d('2021-09-01'), precision: 'day' }, source: 'A decision' }, now);
    await sweep(dispatch);
    expect(await standing()).toMatchObject({ first: '2021-09-01', number: null });
    await undo(store, correction.id, null, now);
    await sweep(dispatch);
    expect(await standing()).toEqual(before);
  });

  test('several that reckon at once agree, and a day later nothing is new', async () => {
    await read();
    now = at(d('2022-01-01'));
    const other = await openStore(database.url);
    await Promise.all([extendOccurrences(store, dispatch.clock), extendOccurrences(other, dispatch.clock), extendOccurrences(store, dispatch.clock)]);
    await other.close();
    const detail = async () => (await store.obligation(await idOf(REPORT), d('2022-01-01')))!;
    const before = await detail();
    now = at(d('2022-01-02'));
    await extendOccurrences(store, dispatch.clock);
    expect(await detail()).toEqual(before);
    const keys = before.reminders.map(({ occurrence, rule }) => `${occurrence} ${rule}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
