import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './project.mjs';

/** What each command needs built before it runs, and how it runs. The checks and the tests are loaded only when asked for: they are slow to load. */
const COMMANDS = {
  start: { needs: ['server', 'dashboard'], run: (args) => commandLine(['start', ...args]) },
  cli: { needs: ['server'], run: commandLine },
  evaluate: { needs: ['server'], run: (args) => commandLine(['evaluate', ...args]) },
  bench: { needs: ['server'], run: (args) => commandLine(['bench', ...args]) },
  build: { needs: ['server', 'dashboard'], run: () => 0 },
  test: { needs: [], run: async (args) => (await import('./test.mjs')).test(args) },
  check: { needs: [], run: async (args) => (await import('./check.mjs')).check(args) },
};

/**
 * Runs one command after making sure that the packages are installed and what it needs is built.
 * Nothing here writes to standard output: that belongs to the command.
 * @returns {Promise<number>} the exit code
 */
export async function run(command, args) {
  if (!Object.hasOwn(COMMANDS, command ?? '')) {
    console.error(`Say what to run: npm run ${Object.keys(COMMANDS).join(', npm run ')}.`);
    return 2;
  }
  if (process.env.npm_lifecycle_event === command) endWithNpm();
  const { needs, run: perform } = COMMANDS[command];
  if (!await ensurePackages(ROOT) || !await build(ROOT, needs)) return 1;
  return perform(args);
}

/** npm passes SIGTERM to a shell between it and us, which dies of it without a word: our end must follow. */
function endWithNpm() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** In this process, so that Ctrl-C, standard input and the exit code need no passing on. */
async function commandLine(args) {
  const { main } = await import(pathToFileURL(join(ROOT, 'dist/apps/cli/main.js')).href);
  return main(args);
}
