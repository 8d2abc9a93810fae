import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { runProgram } from './program.mjs';
import { say } from './project.mjs';

/**
 * Makes sure that node_modules holds what package-lock.json says, and installs when it does not.
 * @param {string} root  folder of the project
 * @returns {Promise<boolean>} false when the packages could not be installed; the reason has been said
 */
export async function ensurePackages(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return true;
  const folder = join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder at the other end, which serves another project.
    say(`node_modules is a link to ${realpathSync(folder)}, where ${missing.length} packages are absent or of another version (${missing[0]}). Nothing is installed through a link.`);
    return false;
  }
  return alone(join(root, 'dist/.lock-packages'), async (helper) => missingPackages(root).length === 0 || install(root, helper),
    () => say('Another process is installing the packages; waiting for it.'));
}

/**
 * The folders of packages that are absent, or there in another version than the lock file's. Packages that the lock file
 * does not name do no harm and are left alone.
 * @returns {string[]} for example ["node_modules/rxjs"]
 */
export function missingPackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  // npm writes this file last: without it the installation was cut short.
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && (installed[folder]
      ? installed[folder].version !== entry.version || !existsSync(join(root, folder, 'package.json'))
      : isNeededHere(entry)))
    .map(([folder]) => folder);
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

/** npm leaves an optional package out when it is made for another platform, and what only such packages need with it. */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  return Boolean(os ?? cpu) && includes(os, process.platform) && includes(cpu, process.arch) && (!libc || libc.includes(cLibrary()));
}

const includes = (list, name) => !list || (list.includes(name) || list.every((item) => item.startsWith('!'))) && !list.includes(`!${name}`);

/** Musl's loader stands in /lib under a name of its own; every other Linux that npm knows has glibc. */
const cLibrary = () => (existsSync(`/lib/ld-musl-${process.arch === 'x64' ? 'x86_64' : 'aarch64'}.so.1`) ? 'musl' : 'glibc');

async function install(root, helper) {
  say('Installing the packages; this takes about a minute the first time.');
  const started = Date.now();
  const progress = setInterval(() => say(`Still installing the packages (${Math.round((Date.now() - started) / 1000)} s).`), 15_000);
  // The includes win over NODE_ENV=production and over an omit in the user's npm settings.
  const command = [...npm(), 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // Killed without a word, we leave npm running: nobody may install beside it.
  const { code, output } = await runProgram(command, { cwd: root, started: helper });
  clearInterval(progress);
  if (code === 0) {
    say('The packages are installed.');
    return true;
  }
  say(`The packages could not be installed (npm ci ended with code ${code}). npm said:\n${output.trim()}`);
  return false;
}

/** The npm that runs us, or else the one on the PATH (which is a script on Windows and needs its shell). */
function npm() {
  const running = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(running)) return [process.execPath, running];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}
