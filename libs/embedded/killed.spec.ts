import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createDatabase, runFolder } from '../../test/postgres.js';
import { holdLock } from './lock.js';
import { commandLine, readPidFile } from './postmaster.js';
import { startPostgres } from './start.js';

const folder = realpathSync(mkdtempSync(join(runFolder(), 'embedded-killed-')));
const applications: ChildProcess[] = [];

/** An application in a process of its own: it starts the server, takes the lock, prints what it got as one line of JSON, and then lives on. */
const APPLICATION = `
  import { holdLock, startPostgres } from './library/index.js';
  const server = await startPostgres({ dataDir: process.argv[2] });
  const lock = await holdLock(server.url, 'application');
  console.log(JSON.stringify({ url: server.url, adopted: server.adopted, locked: lock !== null }));
  setInterval(() => undefined, 1000);
`;

beforeAll(() => {
  const here = dirname(fileURLToPath(import.meta.url));
  mkdirSync(join(folder, 'library'));
  for (const name of readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))) {
    const { code } = transformFileSync(join(here, name), { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
    writeFileSync(join(folder, 'library', name.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'application.js'), APPLICATION);
  symlinkSync(join(here, '../../node_modules'), join(folder, 'node_modules'));
});

afterEach(async () => {
  for (const application of applications.splice(0)) if (application.exitCode === null && application.signalCode === null) await kill(application, 'SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Got { url: string; adopted: boolean; locked: boolean }

async function launch(name: string): Promise<{ application: ChildProcess; got: Got }> {
  // In a process group of its own, as a shell puts it: Ctrl-C is a signal to that group.
  const application = spawn(process.execPath, ['application.js', join(folder, name)], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  applications.push(application);
  for await (const line of createInterface(application.stdout)) return { application, got: JSON.parse(line) as Got };
  throw new Error('the application ended before it had a server');
}

async function kill(application: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(application, 'exit');
  process.kill(-(application.pid ?? 0), signal); // the whole group
  await exit;
}

const serverOf = (name: string) => readPidFile(join(folder, name, 'cluster'))?.pid ?? 0;

describe('an application that is ended without a word', () => {
  test.each<[NodeJS.Signals]>([['SIGKILL'], ['SIGINT']])('by %s to its process group: its server lives on, the next one adopts it and gets the lock', async (signal) => {
    const first = await launch(signal);
    expect(first.got).toMatchObject({ adopted: false, locked: true });
    const pid = serverOf(signal);
    await kill(first.application, signal);
    expect(commandLine(pid)).toContain(`-D ${join(folder, signal, 'cluster')}`);

    const second = await launch(signal);
    expect(second.got).toEqual({ url: first.got.url, adopted: true, locked: true });
    expect(serverOf(signal)).toBe(pid);

    const third = await startPostgres({ dataDir: join(folder, signal) });
    await third.stop();
    expect(commandLine(pid)).toBeUndefined();
  });

  test('a second one on the same folder, while the first one lives, does not get the lock', async () => {
    const first = await launch('two');
    const second = await launch('two');
    expect(second.got).toEqual({ url: first.got.url, adopted: true, locked: false });
    await (await startPostgres({ dataDir: join(folder, 'two') })).stop();
  });

  test('application and server both killed: the data are repaired and whole', async () => {
    const first = await launch('both');
    const client = new pg.Client({ connectionString: first.got.url });
    client.on('error', () => undefined); // it is cut off
    await client.connect();
    await client.query('create table kept as select generate_series(1, 1000) as n');
    const pid = serverOf('both');
    process.kill(pid, 'SIGKILL');
    await kill(first.application, 'SIGKILL');
    await client.end().catch(() => undefined);

    const server = await startPostgres({ dataDir: join(folder, 'both') });
    try {
      expect(server.adopted).toBe(false);
      const again = new pg.Client({ connectionString: server.url });
      await again.connect();
      expect((await again.query('select count(*)::int as rows from kept')).rows).toEqual([{ rows: 1000 }]);
      await again.end();
    } finally {
      await server.stop();
    }
  });
});

describe('holdLock', () => {
  let url: string;
  let drop: () => Promise<void>;
  beforeAll(async () => { ({ url, drop } = await createDatabase()); });
  afterAll(() => drop());

  test('is held by one until it gives it back', async () => {
    const release = await holdLock(url, 'one');
    expect(release).not.toBeNull();
    expect(await holdLock(url, 'one')).toBeNull();
    await release?.();
    await release?.();
    const again = await holdLock(url, 'one');
    expect(again).not.toBeNull();
    await again?.();
  });

  test('locks of two names, and of two databases, do not meet', async () => {
    const other = await createDatabase();
    const releases = [await holdLock(url, 'a'), await holdLock(url, 'b'), await holdLock(other.url, 'a')];
    expect(releases).not.toContain(null);
    for (const release of releases) await release?.();
    await other.drop();
  });

  test('tells when the connection breaks, and the lock is free again', async () => {
    const told: Error[] = [];
    const broken = await holdLock(url, 'broken', (error) => told.push(error));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lock broken'`);
    await client.end();
    const release = await holdLock(url, 'broken');
    expect(release).not.toBeNull();
    await release?.();
    await broken?.();
    expect(told).toEqual([expect.objectContaining({ code: '57P01' })]);
  });

  test('a server that is not there is an error, not a lock that somebody holds', async () => {
    await expect(holdLock('postgres://nobody@127.0.0.1:1/none', 'one')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
