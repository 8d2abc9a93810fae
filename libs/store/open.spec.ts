import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../test/postgres.js';
import { migrate, openStore, StoreError } from './index.js';
import { refuseOldServer } from './open.js';
import { explain } from './store-error.js';

describe('opening a store', () => {
  let database: TestDatabase;
  beforeEach(async () => { database = await createDatabase(); });
  afterEach(() => database.drop());

  async function sql(statement: string, values: unknown[] = []): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(statement, values);
    await client.end();
  }

  const both = [['openStore', openStore], ['migrate', migrate]] as const;
  const at = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  test.each(both)('%s: no such database', async (_, use) => {
    await expect(use(at((url) => { url.pathname = '/nowhere'; }))).rejects.toMatchObject({
      code: 'STORE.NO_DATABASE', message: expect.stringMatching(/^There is no database "nowhere" on the server at \S+; create it, or correct DATABASE_URL\.$/),
    });
  });

  test.each(both)('%s: nobody answers', async (_, use) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    await expect(use(`postgres://user:secret@127.0.0.1:${port}/db`)).rejects.toMatchObject({
      code: 'STORE.UNREACHABLE', message: `No database server answers at 127.0.0.1:${port} (ECONNREFUSED).`,
    });
  });

  test.each(both)('%s: what answers is no database', async (_, use) => {
    const server = createServer((socket) => socket.end('220 mail.example.org\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const error: unknown = await use(`postgres://user:secret@127.0.0.1:${port}/db`).then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(`127.0.0.1:${port}`);
    server.close();
  });

  test.each(both)('%s: a user whom the server does not know', async (_, use) => {
    await expect(use(at((url) => { url.username = 'nobody_known'; url.password = 'secret'; }))).rejects.toMatchObject({
      code: 'STORE.WRONG_PASSWORD', message: expect.stringContaining('does not let the user "nobody_known" in'),
    });
  });

  test.each(['', 'not a url', 'mysql://user@host/db', 'postgres://[', 'http://localhost:5432'])('"%s" is no address of a database', async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({ code: 'STORE.BAD_ADDRESS' });
    await expect(migrate(url)).rejects.toMatchObject({ code: 'STORE.BAD_ADDRESS' });
  });

  test('a database that was never migrated, or by an older version', async () => {
    await expect(openStore(database.url)).rejects.toMatchObject({ code: 'STORE.SCHEMA_OLDER' });
    await migrate(database.url);
    await sql(`delete from migration where name like 'caught%'`);
    await expect(openStore(database.url)).rejects.toMatchObject({ code: 'STORE.SCHEMA_OLDER', message: expect.stringContaining('lacks 1 migration(s)') });
  });

  test('a database that a newer version has migrated is left as it is', async () => {
    await migrate(database.url);
    await sql(`insert into migration (timestamp, name) values (99, 'things-to-come-0000000000099')`);
    for (const [, use] of both) {
      await expect(use(database.url)).rejects.toMatchObject({ code: 'STORE.SCHEMA_NEWER', message: expect.stringContaining('things-to-come') });
    }
  });

  test('connections that the server cuts are told of, and others take their place', async () => {
    await migrate(database.url);
    const lines: string[] = [];
    const store = await openStore(database.url, { log: (line) => lines.push(line), poolSize: 3 });
    await Promise.all([store.people(), store.people(), store.people()]);
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    while (lines.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(lines[0]).toMatch(/^A connection to the database was lost: /);
    expect(await store.people()).toEqual([]);
    await store.ping();
    await store.close();
  });

  test('a connection that is cut in the middle of a transaction fails that one and nothing else', async () => {
    await migrate(database.url);
    const store = await openStore(database.url);
    const body = { organ: 'GA', names: { en: 'a', zh: 'b' }, openingRule: null, sessions: [] };
    await expect(store.write(async (tx) => {
      await tx.addBodies([body]);
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`);
      await tx.addPolicies([{ id: 'x', kinds: '*', daysBefore: [], daysOverdue: [] }]);
    })).rejects.toThrow();
    expect(await store.bodies()).toEqual([]);
    await store.write((tx) => tx.addBodies([body]));
    expect(await store.bodies()).toEqual([body]);
    await store.close();
  });

  test('ping says why when the database is gone', async () => {
    const gone = await createDatabase();
    await migrate(gone.url);
    const store = await openStore(gone.url);
    await gone.drop();
    await expect(store.ping()).rejects.toBeInstanceOf(StoreError);
    await store.close();
  });
});

test.each([[140_012, true], [96_024, true], [150_000, false], [180_004, false]])('server %d is too old: %s', (version, tooOld) => {
  const check = (): void => refuseOldServer(version);
  if (tooOld) expect(check).toThrow(expect.objectContaining({ code: 'STORE.SERVER_TOO_OLD', message: expect.stringContaining('needs 15 or newer') }));
  else expect(check).not.toThrow();
});

test.each<[string, unknown]>([
  ['STORE.UNREACHABLE', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })],
  ['STORE.UNREACHABLE', new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })])],
  ['STORE.UNREACHABLE', new Error('Connection terminated due to connection timeout')],
  ['STORE.UNREACHABLE', Object.assign(new Error('the database system is starting up'), { code: '57P03' })],
  ['STORE.WRONG_PASSWORD', Object.assign(new Error('password authentication failed'), { code: '28P01' })],
  ['STORE.WRONG_PASSWORD', new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')],
  ['STORE.NOT_ALLOWED', Object.assign(new Error('permission denied for schema public'), { code: '42501' })],
  ['STORE.FAILED', Object.assign(new Error('sorry, too many clients already'), { code: '53300' })],
  ['STORE.FAILED', 'something else'],
])('%s: one sentence without the password for %s', (code, error) => {
  const told = explain(error, 'postgres://user:s3cret@db.example.org/tracker');
  expect(told.code).toBe(code);
  expect(told.message).not.toContain('s3cret');
  expect(told.message).toMatch(/^[A-Z][^\n]*\.$/);
});
