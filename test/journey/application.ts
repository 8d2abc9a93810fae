import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '../postgres.js';
import { cleanEnvironment, TEST_DATABASE_URL, TEST_REDIS_URL } from '../settings.js';

export type Environment = Record<string, string>;

/** The whole product as `npm start` runs it, in processes of its own. */
export interface Application {
  url: string;
  /** Everything that it printed so far. */
  output(): string;
  /** Sends Ctrl-C and waits. Resolves with the exit code. */
  stop(): Promise<number>;
  /** Sends Ctrl-C and does not wait. */
  interrupt(): void;
  /** SIGKILL to the starter alone, as when the machine's owner kills it. */
  kill(): Promise<void>;
}

/** One more process of a role, for instance a second worker, as on a second machine. */
export async function startSecond(role: 'worker', env: Environment): Promise<{ stop(): Promise<number> }> {
  const child = spawn(process.execPath, [`dist/apps/${role}/main.js`], { env: { ...cleanEnvironment(), ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<number>((resolve) => { child.once('exit', (code) => resolve(code ?? 1)); });
  await Promise.race([
    new Promise((resolve) => { child.once('message', resolve); }),
    ended.then((code) => { throw new Error(`the second ${role} ended with ${code}`); }),
  ]);
  return { stop: () => { child.kill('SIGTERM'); return ended; } };
}

export interface Ended {
  code: number;
  output: string;
}

/** How long a start may take, in milliseconds: a hung one must fail the test, a slow machine must not. */
const PATIENCE_MS = 90_000;

/**
 * A place for one tracker's data, on the servers that the run is to use; `env` names it to `startApplication`.
 * @param shared a database that other processes can be pointed at as well, even where the run has no server of its own
 */
export async function newPlace({ shared = false } = {}): Promise<{ env: Environment; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tracker-'));
  const database = shared || TEST_DATABASE_URL ? await createDatabase() : null;
  const env: Environment = {
    DATA_DIR: folder,
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...(TEST_REDIS_URL ? { REDIS_URL: TEST_REDIS_URL } : {}),
  };
  return { env, remove: async () => { await database?.drop(); await rm(folder, { recursive: true, force: true }); } };
}

/** Starts the product and waits until it says where it is. @throws with its output when it ends before. */
export async function startApplication(env: Environment): Promise<Application> {
  const run = launch(['scripts/run.mjs', 'start'], env);
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => { run.child.kill('SIGKILL'); reject(new Error(`no address after ${PATIENCE_MS} ms:\n${run.output()}`)); }, PATIENCE_MS);
    const look = () => {
      const found = run.output().match(/running at (http:\S+)/);
      if (found?.[1]) { clearTimeout(timer); resolve(found[1]); }
    };
    run.child.stdout?.on('data', look);
    void run.ended.then(({ code, output }) => { clearTimeout(timer); reject(new Error(`ended with ${code}:\n${output}`)); });
  });
  return {
    url,
    output: run.output,
    stop: async () => { run.child.kill('SIGINT'); return (await run.ended).code; },
    interrupt: () => { run.child.kill('SIGINT'); },
    kill: async () => { run.child.kill('SIGKILL'); await run.ended; },
  };
}

/** Runs the product until it ends by itself. */
export async function runToEnd(args: string[], env: Environment): Promise<Ended> {
  const { child, ended } = launch(args, env);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const result = await ended;
  clearTimeout(timer);
  return result;
}

function launch(args: string[], env: Environment): { child: ChildProcess; ended: Promise<Ended>; output(): string } {
  const child = spawn(process.execPath, args, { env: { ...cleanEnvironment(), PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (data: Buffer) => { text += data.toString(); });
  child.stderr.on('data', (data: Buffer) => { text += data.toString(); });
  const ended = new Promise<Ended>((resolve) => { child.once('close', (code) => resolve({ code: code ?? 1, output: text })); });
  return { child, ended, output: () => text };
}
