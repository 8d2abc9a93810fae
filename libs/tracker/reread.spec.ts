import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createDatabase, prepareTemplate } from '../../test/postgres.js';
import { trialDispatch } from '../../test/trial-dispatch.js';
import { plainDate } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { trackerCalendar } from './calendar.js';
import { correct } from './correct.js';
import { sweep, type Dispatch } from './dispatch.js';
import { hashOf, ingest } from './ingest.js';
import { install } from './install.js';
import { reread } from './reread.js';
import { loadSeeds } from './seeds.js';
import { study, type Study } from './study.js';
import type { DocumentView, ObligationRow } from './views.js';

const NAME = '002_e35b18e8a8faf8c4.txt';
const DAY = plainDate('2020-03-10');

/** A reader of former days is one that left something out, or saw something that is not there. */
describe('a document that is read again, on a real store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;
  let now: Date;
  let told: string[];
  let dispatch: Dispatch;
  let text: string;

  beforeEach(async () => {
    database = await createDatabase({ template: await prepareTemplate('migrated', async (url) => void (await migrate(url))) });
    store = await openStore(database.url);
    now = new Date('2020-03-10T09:00:00Z');
    told = [];
    dispatch = trialDispatch(store, () => now, (content) => {
      if (content.type === 'intake') told.push(...content.items.map(({ obligation: { ref } }) => ref));
    });
    await install(store, await loadSeeds('seeds'), dispatch.clock);
    text = await readFile(`seeds/documents/${NAME}`, 'utf8');
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const all = async (): Promise<ObligationRow[]> => (await store.obligations({ asOf: DAY, adoptedOnly: false }, { cursor: null, limit: 200 })).items;
  const refs = async (): Promise<string[]> => (await all()).map(({ ref }) => ref).sort();
  const theDocument = async (): Promise<DocumentView> => (await store.documents(DAY, false, { cursor: null, limit: 1 })).items[0]!;
  const again = async (how = { dry: false }) => (await reread(store, await theDocument(), now, how))!;

  /** The document as a reader of former days left it. */
  async function readOnce(former: (read: Study) => Study['obligations']): Promise<Study> {
    const read = study(text, NAME, trackerCalendar(await store.bodies(), await store.standingRules()));
    await store.write(async (tx) => {
      const id = await tx.addDocument({ name: NAME, mediaType: 'text/plain', text, sha256: hashOf(text), documents: read.documents, problems: [], firstReadOn: DAY });
      await tx.addObligations(id, former(read).map((one) => ({ ...one, firstReadOn: DAY, needsReview: false, ownerId: null })));
    });
    return read;
  }

  test('finds nothing else with the same rules, however often', async () => {
    await ingest(store, { name: NAME, mediaType: 'text/plain', text }, now);
    const before = await refs();
    expect(await again()).toEqual({ added: [], otherwise: [], gone: [], divided: false });
    expect(await again()).toEqual({ added: [], otherwise: [], gone: [], divided: false });
    expect(await refs()).toEqual(before);
  });

  test('what is new is kept with its reminders, and told of once', async () => {
    const read = await readOnce(({ obligations }) => obligations.slice(2));
    const missing = read.obligations.slice(0, 2).map(({ ref }) => ref);
    expect((await again({ dry: true })).added.map(({ ref }) => ref)).toEqual(missing);
    expect(await refs()).toHaveLength(read.obligations.length - 2);
    expect((await again()).added.map(({ ref }) => ref)).toEqual(missing);
    expect((await again()).added).toEqual([]);
    expect(await refs()).toEqual(read.obligations.map(({ ref }) => ref).sort());
    const added = (await all()).filter(({ ref }) => missing.includes(ref));
    for (const { id } of added) expect((await store.obligation(id, DAY))!.reminders.length).toBeGreaterThan(0);
    now = new Date('2020-03-10T15:00:00Z');
    await sweep(dispatch);
    await sweep(dispatch);
    expect(told.sort()).toEqual(missing.sort());
  });

  test('what was over when it was found is past, though its document was read in time', async () => {
    const read = await readOnce(({ obligations }) => obligations.filter(({ kind }) => kind !== 'report'));
    now = new Date('2030-01-10T09:00:00Z');
    const { added } = await again();
    expect(added.map(({ ref }) => ref)).toEqual(read.obligations.filter(({ kind }) => kind === 'report').map(({ ref }) => ref));
    const rows = (await store.obligations({ asOf: plainDate('2030-01-10'), adoptedOnly: false }, { cursor: null, limit: 200 })).items;
    expect(rows.filter(({ kind }) => kind === 'report').map(({ status }) => status)).toEqual(added.map(() => 'past'));
    expect(rows.some(({ status }) => status === 'overdue')).toBe(true);
  });

  test('what people recorded stays, and what is read otherwise is only told', async () => {
    const moved = plainDate('2021-06-01');
    await readOnce(({ obligations: [first, ...rest] }) => [{ ...first!, due: { ...first!.due!, precision: 'day', start: moved, end: moved, session: null, event: null } }, ...rest]);
    const [one, other] = await all();
    await correct(store, one!.id, { kind: 'dismisses', recordedBy: 'Anna' }, now);
    const before = await Promise.all([one, other].map((row) => store.obligation(row!.id, DAY)));
    const found = await again();
    expect(found).toMatchObject({ added: [], gone: [], otherwise: [{ before: { due: { start: '2021-06-01' } } }] });
    expect(await Promise.all([one, other].map((row) => store.obligation(row!.id, DAY)))).toEqual(before);
  });

  test('what is no longer found is told, and stays', async () => {
    const read = await readOnce(({ obligations }) => [...obligations, { ...obligations[0]!, key: '1/target/1', ref: `${NAME} 1/target/1`, kind: 'target', spans: [[0, 3]] }]);
    expect((await again()).gone.map(({ key }) => key)).toEqual(['1/target/1']);
    expect(await refs()).toHaveLength(read.obligations.length + 1);
  });

  test('a file that is divided otherwise than before is left alone', async () => {
    await readOnce(({ obligations }) => obligations.slice(2));
    const before = await refs();
    expect(await reread(store, { ...(await theDocument()), documents: 2 }, now, { dry: false })).toMatchObject({ divided: true });
    expect(await refs()).toEqual(before);
  });

  test('a document that the tracker does not hold cannot be read again', async () => {
    expect(await reread(store, { id: '33333333-3333-4333-8333-333333333333', name: 'x', documents: 1 }, now, { dry: false })).toBeNull();
  });
});
