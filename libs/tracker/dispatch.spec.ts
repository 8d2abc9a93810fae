import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabase } from '../../test/postgres.js';
import { plainDate } from '../core/index.js';
import { migrate, openStore } from '../store/index.js';
import type { PostgresStore } from '../store/index.js';
import { handlers, sweep } from './dispatch.js';
import type { Dispatch } from './dispatch.js';
import { ingest } from './ingest.js';
import { ClockMismatch, install } from './install.js';
import { MailRefused } from './ports.js';
import type { OutgoingMail } from './ports.js';
import { loadSeeds } from './seeds.js';

/** 30 days before the Seventh Biennial Meeting. */
const NOW = new Date('2020-05-16T09:00:00Z');

describe('sending, on a real store', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let store: PostgresStore;
  let sent: OutgoingMail[];
  let troubles: string[];
  let dispatch: Dispatch;

  beforeEach(async () => {
    database = await createDatabase();
    await migrate(database.url);
    store = await openStore(database.url);
    sent = [];
    troubles = [];
    dispatch = {
      store,
      clock: { mode: 'trial', now: () => NOW },
      queue: { ring: async (name, data) => { await handlers(dispatch)[name](data); } },
      mailer: { send: async (mail) => { sent.push(mail); }, accepted: async () => null, verify: async () => undefined },
      writer: { write: ({ type, window }) => ({ subject: `${type} ${window}`, text: 'text', html: '<p>html</p>' }) },
      report: (trouble) => { troubles.push(trouble); },
    };
    await install(store, await loadSeeds('seeds'), dispatch.clock);
    const text = await readFile('seeds/documents/000_800e9d4c14b40531.txt', 'utf8');
    await ingest(store, { name: '000.txt', mediaType: 'text/plain', text }, NOW);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const subjects = () => sent.map(({ subject }) => subject).sort();
  const BOTH = ['intake 2020-05-16', 'reminders 2020-05-16'];

  test('one sweep sends what is due, the next ones nothing', async () => {
    for (let round = 0; round < 3; round++) await sweep(dispatch);
    expect(subjects()).toEqual(BOTH);
    expect(await store.mailCounts()).toEqual({ sent: 2 });
    expect((await store.reminderCounts(plainDate('2020-05-16'), false)).sent).toBeGreaterThan(0);
  });

  test('two senders at once send each mail once', async () => {
    await Promise.all([sweep(dispatch), sweep(dispatch), sweep(dispatch)]);
    await sweep(dispatch);
    expect(subjects()).toEqual(BOTH);
  });

  test('a queue that loses every ring, and then comes back, loses no mail', async () => {
    const { queue } = dispatch;
    dispatch.queue = { ring: async () => undefined };
    await sweep(dispatch);
    expect(sent).toEqual([]);
    dispatch.queue = queue;
    await sweep(dispatch);
    expect(subjects()).toEqual(BOTH);
  });

  test('without a queue the sweep does the work, and says so', async () => {
    dispatch.queue = { ring: async () => { throw new Error('no queue'); } };
    await sweep(dispatch);
    expect(subjects()).toEqual(BOTH);
    expect(troubles[0]).toContain('no queue');
  });

  test('a mail refused for now waits for its next try; one refused for good is failed and counted', async () => {
    dispatch.mailer.send = async () => { throw new MailRefused('450 later', true); };
    await sweep(dispatch);
    await sweep(dispatch);
    expect(await store.mailCounts()).toEqual({ ready: 2 });
    expect(troubles).toHaveLength(2);
  });

  test('a mail refused for good is failed and counted', async () => {
    dispatch.mailer.send = async () => { throw new MailRefused('550 nobody here', false); };
    await sweep(dispatch);
    await sweep(dispatch);
    expect(await store.mailCounts()).toEqual({ failed: 2 });
  });

  test('a mail whose line was cut is not sent a second time in the dark', async () => {
    dispatch.mailer.send = async () => { throw new Error('connection lost after the text'); };
    await sweep(dispatch);
    dispatch.mailer.send = async (mail) => { sent.push(mail); };
    await sweep(dispatch);
    expect(sent).toEqual([]);
    expect(await store.mailCounts()).toEqual({ sending: 2 });
  });

  test('the same text read twice plans nothing twice', async () => {
    const text = await readFile('seeds/documents/000_800e9d4c14b40531.txt', 'utf8');
    const again = await ingest(store, { name: 'again.txt', mediaType: 'text/plain', text }, NOW);
    expect(again.alreadyRead).toBe(true);
    expect(again.document.name).toBe('000.txt');
    await sweep(dispatch);
    expect(subjects()).toEqual(BOTH);
  });

  test('data of a trial are refused to the real clock', async () => {
    await expect(install(store, await loadSeeds('seeds'), { mode: 'real', now: () => NOW })).rejects.toThrow(ClockMismatch);
  });
});
