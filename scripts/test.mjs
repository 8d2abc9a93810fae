import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runProgram } from './program.mjs';
import { ROOT, say } from './project.mjs';

/** How long jest may take to clean up after the last test. */
const PATIENCE_MS = 30_000;

/**
 * Builds (the journey tests start the built processes) and runs jest. The last line is always `N passed, N failed`.
 * @param {string[]} args  for jest: paths, -t NAME and so on
 * @returns {Promise<number>} the exit code; not 0 when a test failed or none ran
 */
export async function test(args) {
  if (!await build(ROOT, ['server', 'dashboard'])) {
    say('No test ran, because the build failed.');
    return close({ passed: 0, failed: 0, code: 1 });
  }
  const folder = mkdtempSync(join(tmpdir(), 'mandate-tracker-test-'));
  // .ci/run adds up the counts of several runs and names a file of its own.
  const counts = process.env.TEST_COUNTS_FILE ?? join(folder, 'counts');
  rmSync(counts, { force: true });
  let stopWatching = () => undefined;
  try {
    const { code } = await runProgram([
      process.execPath, '--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules/jest/bin/jest.js'), ...args,
    ], { cwd: ROOT, env: { ...process.env, TEST_COUNTS_FILE: counts }, shown: true, started: (pid) => { stopWatching = endAfter(counts, pid); } });
    return close({ ...readCounts(counts), code });
  } finally {
    stopWatching();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Jest waits for ever for what a test has left open: ends it some time after it has written the counts. @returns a function that stops the watch */
function endAfter(file, pid) {
  let since;
  const watch = setInterval(() => {
    if (!existsSync(file)) return;
    since ??= Date.now();
    if (Date.now() - since < PATIENCE_MS) return;
    clearInterval(watch);
    say('Jest does not end: a test has left something open (a server, a connection, a timer). Find it with --detectOpenHandles.');
    process.kill(pid, 'SIGTERM');
  }, 1_000);
  return () => clearInterval(watch);
}

function readCounts(file) {
  const counts = existsSync(file) ? /^(\d+) passed, (\d+) failed$/m.exec(readFileSync(file, 'utf8')) : null;
  if (!counts) say('Jest ended before it had run the tests.');
  return { passed: Number(counts?.[1] ?? 0), failed: Number(counts?.[2] ?? 0) };
}

function close({ passed, failed, code }) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return code === 0 && (failed > 0 || passed === 0) ? 1 : code;
}
