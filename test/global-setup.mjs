/**
 * Before a run of the tests: a folder of its own for the test server, which `createDatabase` in test/postgres.ts starts when the first test asks for it.
 * Plain JavaScript, because Jest loads this file without the transform's module resolution.
 */
import { accessSync, chmodSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup() {
  const folder = mkdtempSync(join(fastFolder(), 'mandate-tracker-test-'));
  chmodSync(folder, 0o755); // started by root, the server may run as another user (see libs/embedded/account.ts)
  // Jest hands these on to its workers.
  process.env.TEST_RUN_FOLDER = folder;
  process.env.TEST_RUN_PID = String(process.pid);
}

/** Memory where there is enough of it: a database is some 300 files, which takes 15 ms to make there and up to 200 ms on a disk. */
function fastFolder() {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2e9 ? memory : tmpdir();
  } catch {
    return tmpdir(); // no such folder on this system
  }
}
