import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { handOver, spawnAs, type Place } from './account.js';
import { EmbeddedPostgresError, explain } from './errors.js';
import type { Machine } from './machine.js';
import { commandLine, endPostmaster, findPostmaster, readPidFile, type Postmaster } from './postmaster.js';

/** Seconds in which a start that met another one (a port taken, a server just ending) is tried again. */
const RETRY_SECONDS = 30;

/** Seconds that a new server gets until it is ready; repairing the files after a crash counts in. */
const START_SECONDS = 120;

/** The log is begun anew at a start when it is larger than this; the one before is kept. */
const LOG_BYTES = 1_000_000;

/** Settings for a small machine (2 cores) on which the application runs too; one line each as PostgreSQL names them. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=128MB',
  'jit=off', // our queries are short: compiling them costs more than it saves
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'log_min_messages=log', // failed statements are told to the application; here they would only fill the disk
];

/** What a test server leaves out. What was saved still survives the end of every process; only a crash of the machine would harm it. */
const NOT_DURABLE = ['fsync=off', 'full_page_writes=off'];

/**
 * The server on these files: the one that is running already, else a new one.
 * Two processes may call this at the same time; PostgreSQL lets one server in, and the other process finds it.
 */
export async function reachServer(options: { machine: Machine; place: Place; cluster: string; dataDir: string; password: string; durable: boolean }): Promise<Postmaster & { adopted: boolean }> {
  const { machine, place, cluster, dataDir, password, durable } = options;
  const deadline = Date.now() + RETRY_SECONDS * 1000;
  for (;;) {
    const found = await findPostmaster(cluster, password);
    if (found !== undefined) return { ...found, adopted: true };
    handOver(place.account, cluster, machine);
    const outcome = await launch(place, cluster, dataDir, durable);
    if (typeof outcome !== 'string') return { ...outcome, adopted: false };
    if (Date.now() > deadline || !isPassing(outcome)) throw failure(outcome, dataDir);
    await sleep(100);
  }
}

/** Whether a refusal to start is likely to pass: another process took the port or the files in this moment, or the rest of a killed server is still ending. */
function isPassing(output: string): boolean {
  return /could not bind|Address already in use|lock file "postmaster\.pid" (already exists|is empty)|pre-existing shared memory block/i.test(output);
}

function failure(output: string, dataDir: string): EmbeddedPostgresError {
  if (/could not bind|Address already in use/i.test(output)) {
    return new EmbeddedPostgresError('EMBEDDED.NO_FREE_PORT', 'No free port on 127.0.0.1 could be had for the private PostgreSQL: every one that was free a moment ago was taken. Start again, or set DATABASE_URL.');
  }
  return explain(output, dataDir);
}

/** Starts a server and waits until it is ready. Returns what it printed when it gave up. */
async function launch({ account, bin }: Place, cluster: string, dataDir: string, durable: boolean): Promise<Postmaster | string> {
  const port = await freePort();
  const settings = [...SETTINGS, ...(durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting]);
  const log = openLog(dataDir);
  try {
    const from = fstatSync(log).size;
    const child = spawnAs(account, join(bin, 'postgres'), ['-D', cluster, '-p', String(port), ...settings], log);
    const end = await readyOrEnd(child, cluster);
    if (end !== 'ready') return `${end}\n${readFrom(log, from)}`;
    const pid = child.pid ?? 0;
    return { pid, port, command: commandLine(pid) ?? '' };
  } finally {
    closeSync(log);
  }
}

/** @returns "ready", or how the process ended */
async function readyOrEnd(child: ChildProcess, cluster: string): Promise<string> {
  let end: string | undefined;
  child.once('exit', (code, signal) => { end = `postgres ended with ${signal ?? `code ${code}`}`; });
  child.once('error', (error) => { end = error.message; });
  const deadline = Date.now() + START_SECONDS * 1000;
  while (end === undefined && Date.now() < deadline) {
    const file = readPidFile(cluster);
    if (file?.pid === child.pid && file?.status === 'ready') return 'ready';
    await sleep(10);
  }
  if (end !== undefined) return end;
  await endPostmaster({ pid: child.pid ?? 0, port: 0, command: commandLine(child.pid ?? 0) ?? '' });
  return `it was not ready within ${START_SECONDS} seconds`;
}

/** A port that is free now. Another program may take it before the server does: then the start is tried again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function openLog(dataDir: string): number {
  const path = join(dataDir, 'postgres.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a+', 0o600);
}

function readFrom(log: number, position: number): string {
  const bytes = Buffer.alloc(64_000);
  return bytes.toString('utf8', 0, readSync(log, bytes, 0, bytes.length, position));
}
