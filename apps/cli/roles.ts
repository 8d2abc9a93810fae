import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../folders.js';

/** A part of the application that runs as a process of its own: `api` or `worker`. */
export interface Role {
  name: string;
  /** What it said when it was ready. */
  ready: { port?: number };
  /** Resolves with the exit code when it ends, wanted or not. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

export class RoleFailed extends Error {
  readonly code = 'START.ROLE_FAILED';
}

/** How long a role may take to end before it is killed. */
const PATIENCE_MS = 12_000;

/**
 * Starts a role and waits until it is ready. It has a process group of its own, so that Ctrl-C reaches it through us alone;
 * when we die, the channel closes and it stops by itself.
 * @throws RoleFailed when it ends before it is ready; it has then said why on stderr
 */
export async function startRole(name: string, env: NodeJS.ProcessEnv): Promise<Role> {
  const child = fork(join(ROOT, 'dist', 'apps', name, 'main.js'), [], { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<number>((resolve) => { child.once('exit', (code) => resolve(code ?? 1)); });
  const ready = await Promise.race([
    new Promise<{ port?: number }>((resolve) => { child.once('message', (message) => resolve(message as { port?: number })); }),
    ended.then(() => { throw new RoleFailed(`The ${name} did not start.`); }),
  ]);
  return { name, ready, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
