import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { runFolder } from '../../test/postgres.js';
import { EmbeddedPostgresError } from './errors.js';
import { describeMachine, thisMachine, type Machine } from './machine.js';
import { commandLine, readPidFile } from './postmaster.js';
import { findPrograms } from './programs.js';
import { startOn, startPostgres, type EmbeddedPostgres } from './start.js';

const folder = realpathSync(mkdtempSync(join(runFolder(), 'embedded-'))); // mode 0700, as a checkout may be
const running: { server: EmbeddedPostgres; dataDir: string }[] = [];

afterEach(async () => {
  const started = running.splice(0);
  for (const { server } of started) await server.stop();
  for (const { dataDir } of started) rmSync(dataDir, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(name: string, machine: Machine = thisMachine()): Promise<EmbeddedPostgres> {
  const dataDir = join(folder, name);
  const server = await startOn(machine, { dataDir, durable: false });
  running.push({ server, dataDir });
  return server;
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}

function pidOf(name: string): number {
  return readPidFile(join(folder, name, 'cluster'))?.pid ?? 0;
}

function failureOf(name: string, machine?: Machine): Promise<[string, string]> {
  return start(name, machine).then(() => { throw new Error('it started'); }, (error: unknown) => {
    if (error instanceof EmbeddedPostgresError) return [error.code, error.message];
    throw error;
  });
}

describe('a server that was started', () => {
  let server: EmbeddedPostgres;
  const sentences: string[] = [];
  beforeAll(async () => {
    server = await startPostgres({ dataDir: join(folder, 'first'), log: (sentence) => sentences.push(sentence) });
  });
  afterAll(() => server.stop());

  test('is new, and says what it does', () => {
    expect(server.adopted).toBe(false);
    expect(sentences).toEqual([expect.stringMatching(/^Making .*first\.$/), expect.stringMatching(/^Started .* \(process \d+, port \d+\)\.$/)]);
  });

  test('keeps text as UTF-8, sorts by code point and tells the time in UTC', async () => {
    expect(await ask(server.url, `select current_setting('server_encoding') as encoding, current_setting('timezone') as zone, 'Z' < 'a' and 'é' > 'z' as sorted, upper('é') as upper`))
      .toEqual({ encoding: 'UTF8', zone: 'UTC', sorted: true, upper: 'É' });
  });

  test('saves to the disk before it says that it has', async () => {
    expect(await ask(server.url, `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages`))
      .toEqual({ fsync: 'on', commit: 'on', pages: 'on' });
  });

  test('gives the application a role that owns its database and is no superuser', async () => {
    expect(await ask(server.url, `select rolsuper, rolcreatedb, pg_get_userbyid(datdba) = rolname as owner from pg_roles, pg_database where rolname = current_user and datname = current_database()`))
      .toEqual({ rolsuper: false, rolcreatedb: true, owner: true });
  });

  test.each(['pg_trgm', 'unaccent'])('lets that role make the extension %s', async (extension) => {
    await ask(server.url, `create extension if not exists ${extension}`);
    expect(await ask(server.url, `select extname from pg_extension where extname = '${extension}'`)).toEqual({ extname: extension });
  });

  test('lets nobody in without the password, which only its own account can read', async () => {
    const without = new URL(server.url);
    without.password = 'guessed';
    await expect(ask(without.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(folder, 'first/cluster/password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'first/cluster')).mode & 0o777).toBe(0o700);
    expect(commandLine(pidOf('first'))).not.toContain(new URL(server.url).password);
  });

  test('listens on the loopback address and on nothing else', async () => {
    expect(await ask(server.url, `select host(inet_server_addr()) as address, current_setting('listen_addresses') as listens`)).toEqual({ address: '127.0.0.1', listens: '127.0.0.1' });
    expect(readFileSync(join(folder, 'first/cluster/postmaster.pid'), 'utf8').split('\n')[4]).toBe(''); // no socket in a folder either
    const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of outside) await expect(reach(address, Number(new URL(server.url).port))).resolves.toBe(false);
  });

  test('is adopted by another start on the same folder', async () => {
    const again = await startPostgres({ dataDir: join(folder, 'first') });
    expect(again).toMatchObject({ adopted: true, url: server.url });
  });
});

function reach(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => resolve(false));
  });
}

describe('stop', () => {
  test('ends the process, also with connections open, and keeps the data', async () => {
    const server = await start('kept');
    await ask(server.url, 'create table kept as select 42 as answer');
    const idle = new pg.Client({ connectionString: server.url });
    const told: unknown[] = [];
    idle.on('error', (error) => told.push(error));
    await idle.connect();
    const pid = pidOf('kept');
    await Promise.all([server.stop(), server.stop()]);
    expect(commandLine(pid)).toBeUndefined();
    expect(told[0]).toMatchObject({ code: '57P01' });
    expect(existsSync(join(folder, 'kept/cluster/postmaster.pid'))).toBe(false);
    expect(await ask((await start('kept')).url, 'select answer from kept')).toEqual({ answer: 42 });
  });

  test('ends an adopted server too', async () => {
    await start('adopted');
    const second = await start('adopted');
    expect(second.adopted).toBe(true);
    const pid = pidOf('adopted');
    await second.stop();
    expect(commandLine(pid)).toBeUndefined();
  });

  test('is content with a server that is gone', async () => {
    const server = await start('gone');
    process.kill(pidOf('gone'), 'SIGKILL');
    await server.stop();
    expect((await start('gone')).adopted).toBe(false);
  });
});

test('two starts at the same time end with one server', async () => {
  const servers = await Promise.all([start('together'), start('together'), start('together')]);
  expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1);
  expect(readdirSync(join(folder, 'together')).sort()).toEqual(['cluster', 'postgres.log']);
});

describe('what a crash leaves behind', () => {
  test('a postmaster.pid whose number has been given to another process', async () => {
    const server = await start('reused');
    const file = join(folder, 'reused/cluster/postmaster.pid');
    const left = readFileSync(file, 'utf8').split('\n');
    await server.stop();
    const other = spawn('sleep', ['600']);
    try {
      writeFileSync(file, [other.pid, ...left.slice(1)].join('\n'), { mode: 0o600 });
      expect((await start('reused')).adopted).toBe(false);
      expect(commandLine(other.pid ?? 0)).toBe('sleep 600');
    } finally {
      other.kill();
    }
  });

  test('a postmaster.pid that names the server of another folder', async () => {
    const other = await start('neighbour');
    await (await start('copy')).stop();
    writeFileSync(join(folder, 'copy/cluster/postmaster.pid'), readFileSync(join(folder, 'neighbour/cluster/postmaster.pid')), { mode: 0o600 });
    const server = await start('copy');
    expect(server.adopted).toBe(false);
    expect(server.url).not.toBe(other.url);
    expect(await ask(other.url, 'select 1 as here')).toEqual({ here: 1 });
  });

  test.each(['', '999999999\n'])('a postmaster.pid with the text %j', async (text) => {
    await (await start('torn')).stop();
    writeFileSync(join(folder, 'torn/cluster/postmaster.pid'), text, { mode: 0o600 });
    expect((await start('torn')).adopted).toBe(false);
  });

  test('the drafts of an initdb that was cut off', async () => {
    mkdirSync(join(folder, 'drafts/cluster.new-999999999-0a/base'), { recursive: true });
    writeFileSync(join(folder, 'drafts/cluster.new-999999999-0a.password'), 'x');
    mkdirSync(join(folder, 'drafts/cluster')); // empty
    await start('drafts');
    expect(readdirSync(join(folder, 'drafts')).sort()).toEqual(['cluster', 'postgres.log']);
  });
});

describe('folders that cannot be used', () => {
  test.each([
    ['another version', { 'cluster/PG_VERSION': '9.6\n' }, 'EMBEDDED.OTHER_VERSION', /PostgreSQL 9\.6, but PostgreSQL \d+/],
    ['no version', { 'cluster/base': '' }, 'EMBEDDED.FOLDER_NOT_OURS', /not a complete/],
    ['a data folder of others', { PG_VERSION: '15\n' }, 'EMBEDDED.FOLDER_NOT_OURS', /did not make/],
  ])('%s', async (name, files, code, sentence) => {
    mkdirSync(join(folder, name, 'cluster'), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text);
    expect(await failureOf(name)).toEqual([code, expect.stringMatching(sentence)]);
  });

  test('a file in place of the folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await failureOf('file')).toEqual(['EMBEDDED.FOLDER_NOT_WRITABLE', expect.stringMatching(/a file stands in its way/)]);
  });
});

/** A machine without binaries of npm, whose PATH holds stand-ins: each says something first, then hands over to the real program. */
function machineWith(name: string, before: { initdb?: string; postgres?: string }): Machine {
  const real = findPrograms(thisMachine()).bin;
  const bin = join(folder, `bin-${name}`);
  mkdirSync(bin);
  for (const program of ['initdb', 'postgres'] as const) {
    writeFileSync(join(bin, program), `#!/bin/sh\nhere='${bin}'\n${before[program] ?? ''}\nexec '${real}/${program}' "$@"\n`, { mode: 0o755 });
  }
  return { ...describeMachine({ path: [bin, thisMachine().path].join(delimiter) }), platform: 'plan9' };
}

describe('troubles of the start', () => {
  const unlessVersion = '[ "$1" = --version ] ||';

  test('another program takes the port first', async () => {
    const machine = machineWith('port', { postgres: `${unlessVersion} [ -e "$here/tried" ] || { touch "$here/tried"; echo 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use' >&2; exit 1; }` });
    expect((await start('port', machine)).adopted).toBe(false);
    expect(existsSync(join(folder, 'bin-port/tried'))).toBe(true);
  });

  test('the system does not know the locale', async () => {
    const machine = machineWith('locale', { initdb: `case "$*" in *C.UTF-8*) echo 'initdb: error: invalid locale name "C.UTF-8"' >&2; exit 1;; esac` });
    expect(await ask((await start('locale', machine)).url, `select current_setting('server_encoding') as encoding, 'Z' < 'a' as sorted`)).toEqual({ encoding: 'UTF8', sorted: true });
  });

  test('initdb is killed half-way: nothing is left that could be taken for a database, and the next start works', async () => {
    const cut = machineWith('cut', { initdb: `${unlessVersion} { mkdir -p "$2/base"; echo 18 > "$2/PG_VERSION"; kill -9 $$; }` });
    expect((await failureOf('cut', cut))[0]).toBe('EMBEDDED.START_FAILED');
    expect(readdirSync(join(folder, 'cut'))).toEqual([]);
    expect((await start('cut')).adopted).toBe(false);
  });

  test('the disk is full', async () => {
    const full = machineWith('full', { postgres: `${unlessVersion} { echo 'FATAL:  could not write lock file "postmaster.pid": No space left on device' >&2; exit 1; }` });
    expect(await failureOf('full', full)).toEqual(['EMBEDDED.DISK_FULL', expect.stringContaining(join(folder, 'full'))]);
  });
});

/** The ways in which this user can run a server: root has one more, for machines that refuse user namespaces. */
const refused = join(folder, 'refused');
const ways: [string, () => Machine][] = [['as it is', thisMachine]];
if (thisMachine().uid === 0) {
  ways.push(['refusing user namespaces', () => {
    mkdirSync(refused, { recursive: true });
    writeFileSync(join(refused, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    return describeMachine({ path: [refused, thisMachine().path].join(delimiter), publicFolder: publicFolder() });
  }]);
}

let open: string | undefined;
function publicFolder(): string {
  open ??= mkdtempSync(join(runFolder(), 'embedded-public-'));
  chmodSync(open, 0o755);
  return open;
}
afterAll(() => { if (open !== undefined) rmSync(open, { recursive: true, force: true }); });

describe.each(ways)('this machine, %s', (way, machine) => {
  test('keeps data in a closed folder, adopts its server and starts again', async () => {
    const name = `closed ${way}`;
    const server = await start(name, machine());
    await ask(server.url, 'create table kept as select 1 as answer');
    expect(await start(name, machine())).toMatchObject({ adopted: true, url: server.url });
    await server.stop();
    expect(await ask((await start(name, machine())).url, 'select answer from kept')).toEqual({ answer: 1 });
  });

  test('keeps the data of two folders apart', async () => {
    const servers = [await start(`a ${way}`, machine()), await start(`b ${way}`, machine())];
    expect(new Set(servers.map(({ url }) => url)).size).toBe(2);
    expect(new Set(['a', 'b'].map((name) => realpathSync(join(folder, `${name} ${way}`, 'cluster')))).size).toBe(2);
  });

  test('goes on with data that it made in the usual way, once it can reach them', async () => {
    const dataDir = join(publicFolder(), `made ${way}`);
    const first = await startPostgres({ dataDir, durable: false });
    await ask(first.url, 'create table kept as select 2 as answer');
    await first.stop();
    const server = await startOn(machine(), { dataDir, durable: false });
    running.push({ server, dataDir });
    expect(await ask(server.url, 'select answer from kept')).toEqual({ answer: 2 });
    expect(lstatSync(join(dataDir, 'cluster')).isDirectory()).toBe(true);
  });
});
