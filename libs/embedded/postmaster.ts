import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from './cluster.js';
import { codeOf, EmbeddedPostgresError } from './errors.js';

/** A server that is running on our database files. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Its command line: the number of a process is given to another one in time, its number and command line together are not. */
  readonly command: string;
}

/** What `postmaster.pid` says. The server writes it at its start and removes it at its end; after a crash it stays behind. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** "starting", "ready", "stopping", or "" while the line is not there yet. */
  readonly status: string;
}

/** Seconds that a server gets to answer: one that says it is ready, and one that repairs its files after a crash or is still writing them at its end. */
const READY_SECONDS = 15;
const BUSY_SECONDS = 120;

/** @returns undefined when there is no such file; zeros when it is not fully written */
export function readPidFile(cluster: string): PidFile | undefined {
  try {
    // process, data folder, start time, port, socket folder, address, shared memory, status
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || 0, port: Number(lines[3]) || 0, status: lines[7]?.trim() ?? '' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns the command line of a live process; undefined when there is none of that number, or only the remains of one that nobody has waited for */
export function commandLine(pid: number): string | undefined {
  if (pid <= 0) return undefined;
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    } catch (error) {
      // Gone, or hidden from us: ours are never hidden.
      if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return undefined;
      throw error;
    }
  }
  const command = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return command === '' || command.includes('<defunct>') ? undefined : command;
}

/**
 * Finds the server that an earlier run left behind on these files (or that another process has just started), and waits until it answers.
 * A `postmaster.pid` whose process number now belongs to somebody else is removed: PostgreSQL would take it for a live server and refuse to start.
 * @throws EmbeddedPostgresError when a live server holds the files but does not answer
 */
export async function findPostmaster(cluster: string, password: string): Promise<Postmaster | undefined> {
  const since = Date.now();
  for (;;) {
    const file = readPidFile(cluster);
    if (file === undefined) return undefined;
    const waited = (Date.now() - since) / 1000;
    if (file.pid === 0 && waited < 1) { // being written at this moment, or emptied by a power cut
      await sleep(50);
      continue;
    }
    const command = commandLine(file.pid);
    const surely = command !== undefined && `${command} `.includes(` -D ${cluster} `);
    if (command !== undefined && (surely || command.includes('postgres'))) {
      if (await answersFor(file.port, cluster, password)) return { pid: file.pid, port: file.port, command };
      if (surely && waited > (file.status === 'ready' ? READY_SECONDS : BUSY_SECONDS)) throw notAnswering(file.pid, cluster);
      if (surely) {
        await sleep(100);
        continue;
      }
    }
    // PostgreSQL itself clears the file of a process that is gone, under its own lock; the two other cases it cannot judge.
    if (command !== undefined || file.pid === 0) rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
}

/**
 * Ends a server: politely, then firmly, and with force when it does not react. The files are whole in every case; after force the next start repairs them.
 * Returns when the process is gone, at once when it is gone already.
 */
export async function endPostmaster(server: Postmaster): Promise<void> {
  const steps = [['SIGINT', 60], ['SIGQUIT', 10], ['SIGKILL', 10]] as const;
  for (const [signal, seconds] of steps) {
    const deadline = Date.now() + seconds * 1000;
    if (isRunning(server)) send(server.pid, signal);
    while (isRunning(server) && Date.now() < deadline) await sleep(10);
  }
  if (isRunning(server)) throw new EmbeddedPostgresError('EMBEDDED.NOT_ANSWERING', `The PostgreSQL server (process ${server.pid}) could not be stopped.`);
}

function isRunning({ pid, command }: Postmaster): boolean {
  return commandLine(pid) === command;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error; // it ended in between
  }
}

/** Whether the server on this port accepts our password and works on these very files. */
async function answersFor(port: number, cluster: string, password: string): Promise<boolean> {
  if (port === 0) return false;
  const client = superuser(port, password);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return rows[0]?.folder === cluster;
  } catch {
    return false; // nobody there, still starting, already stopping, or somebody else's server
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A connection for looking after the server itself. The superuser gets in even when all ordinary connections are taken. */
export function superuser(port: number, password: string): pg.Client {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres', ssl: false, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // a connection that breaks while idle; whoever uses it next is told by the query
  return client;
}

function notAnswering(pid: number, cluster: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError('EMBEDDED.NOT_ANSWERING',
    `A PostgreSQL server (process ${pid}) holds the data in ${cluster} but does not answer. End that process (\`kill -INT ${pid}\`) and start again.`);
}
