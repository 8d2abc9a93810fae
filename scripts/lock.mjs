import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A holder shows every few seconds that it lives. One that was silent for this long has died, whatever process has its number now:
 * it may be of another machine or container, or of the time before a restart.
 */
const SILENCE_MS = 120_000;
const SIGN_OF_LIFE_MS = 5_000;

/**
 * Does the work while no other process does work under the same lock file; waits for the other one first.
 * The lock of a process that died is taken over.
 * @template T
 * @param {string} file  the lock file, in a folder that all the processes share
 * @param {(helper: (pid: number) => void) => Promise<T>} work  told of a helper process, the lock stays as long as that one lives
 * @param {() => void} waiting  called once when another process holds the lock
 * @returns {Promise<T>}
 */
export async function alone(file, work, waiting) {
  mkdirSync(dirname(file), { recursive: true });
  const held = (...helpers) => JSON.stringify({ host: hostname(), pids: [process.pid, ...helpers] });
  for (let told = false; !take(file, held());) {
    if (!told) waiting();
    told = true;
    await sleep(200);
  }
  const signs = setInterval(() => unlessGone(() => utimesSync(file, new Date(), new Date())), SIGN_OF_LIFE_MS);
  try {
    return await work((pid) => writeFileSync(file, held(pid)));
  } finally {
    clearInterval(signs);
    rmSync(file, { force: true });
  }
}

function take(file, mine) {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    unlessGone(() => takeAwayIfDead(file));
    return false;
  }
}

/** Several waiting processes may find the lock dead at once: renaming gives it to one, who puts back what was not the dead one. */
function takeAwayIfDead(file) {
  const silent = Date.now() - statSync(file).mtimeMs > SILENCE_MS;
  const holder = readFileSync(file, 'utf8');
  if (!silent && !diedHere(holder)) return;
  const taken = `${file}.${process.pid}`;
  renameSync(file, taken);
  if (readFileSync(taken, 'utf8') !== holder) renameSync(taken, file);
  else rmSync(taken);
}

function diedHere(holder) {
  if (holder === '') return false; // made a moment ago and not yet written
  const { host, pids } = JSON.parse(holder);
  return host === hostname() && !pids.some(lives);
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The holder may release the lock, or somebody remove its folder, between two looks at it. */
function unlessGone(look) {
  try {
    look();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
