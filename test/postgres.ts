import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../libs/embedded/index.js';
import { TEST_DATABASE_URL } from './settings.js';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database, with force when connections are left open. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database (or a copy of a template, see `prepareTemplate`) for one test file. The first call of a run starts the server;
 * with TEST_DATABASE_URL the server of that address is used instead (PostgreSQL 15 or later, a role that may create databases).
 */
export async function createDatabase({ template }: { template?: string } = {}): Promise<TestDatabase> {
  const server = await serverUrl();
  const name = `${prefix()}${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => create(client, name, template));
  return {
    url: urlOf(server, name),
    drop: () => onServer(server, (client) => drop(client, name)),
  };
}

/**
 * Makes a template once per run, whichever test file asks first; the others wait for it.
 * @param label  what is in it, for example "migrated"
 * @param fill  fills the database of this address, and closes its connections before it ends
 * @returns the name for `createDatabase({ template })`
 */
export async function prepareTemplate(label: string, fill: (url: string) => Promise<void>): Promise<string> {
  const server = await serverUrl();
  const name = `${prefix()}${label}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const { rows } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (rows.length > 0) return;
    await drop(client, name); // an attempt to fill it has failed
    await create(client, name);
    await fill(urlOf(server, name));
    await client.query(`alter database ${pg.escapeIdentifier(name)} is_template true allow_connections false`);
  });
  return name;
}

async function create(client: pg.Client, name: string, template = 'template0'): Promise<void> {
  await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} encoding 'UTF8'`);
}

/** SQLSTATE of "permission denied to terminate process". */
const INSUFFICIENT_PRIVILEGE = '42501';

/** While autovacuum is at work in a database, only a superuser may drop it; that is over in a moment. */
async function drop(client: pg.Client, name: string, attempts = 20): Promise<void> {
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  } catch (error) {
    if (attempts <= 1 || (error as pg.DatabaseError).code !== INSUFFICIENT_PRIVILEGE) throw error;
    await sleep(250);
    await drop(client, name, attempts - 1);
  }
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** All databases of a run begin alike, so that the end of the run finds them. */
function prefix(): string {
  return `test_${basename(runFolder()).slice(-6).toLowerCase()}_`;
}

/** A folder, in memory where there is enough, that is removed at the end of the run. */
export function runFolder(): string {
  return run().folder;
}

function run(): { folder: string; pid: string } {
  const { TEST_RUN_FOLDER: folder, TEST_RUN_PID: pid } = process.env;
  if (folder === undefined || pid === undefined) throw new Error('The settings of Jest must name test/global-setup.mjs as globalSetup.');
  return { folder, pid };
}

/** The address of the server of this run; starts it when it is the first who asks, in whichever worker of Jest. */
async function serverUrl(): Promise<string> {
  const { folder, pid } = run();
  if (TEST_DATABASE_URL !== null) {
    writeFileSync(join(folder, 'foreign-url'), TEST_DATABASE_URL, { mode: 0o600 });
    return TEST_DATABASE_URL;
  }
  const file = join(folder, 'url');
  if (isFirst(join(folder, 'starting'))) {
    endWith(pid, folder);
    const answer = await startPostgres({ dataDir: folder, durable: false }).then(({ url }) => url, String);
    writeFileSync(`${file}.new`, answer, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const deadline = Date.now() + 60_000;
  while (!existsSync(file) && Date.now() < deadline) await sleep(20);
  const answer = existsSync(file) ? readFileSync(file, 'utf8') : 'it takes more than a minute';
  if (!answer.startsWith('postgres:')) throw new Error(`The test server did not start: ${answer}`);
  return answer;
}

function isFirst(marker: string): boolean {
  try {
    closeSync(openSync(marker, 'wx'));
    return true;
  } catch {
    return false;
  }
}

/** The server outlives the worker that starts it. When the run is cut off (Ctrl-C, kill) global-teardown.mjs does not happen, so a small process waits for that. */
function endWith(pid: string, folder: string): void {
  const wait = 'while [ -d "$2" ] && kill -0 "$1"; do sleep 1; done';
  const end = 'server=$(head -n 1 "$2/cluster/postmaster.pid") && kill -QUIT "$server" && sleep 1; rm -rf "$2"';
  spawn('sh', ['-c', `${wait}; ${end}`, 'sh', pid, folder], { detached: true, stdio: 'ignore' }).unref();
}
