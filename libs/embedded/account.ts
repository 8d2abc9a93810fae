import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lchownSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors.js';
import type { Machine } from './machine.js';
import type { Programs } from './programs.js';

/** The user and group that own nothing, on every system. */
const NOBODY = 65534;

/** As whom the server runs. PostgreSQL refuses to run as root, so root has to become somebody else. */
export interface Account {
  /** What stands before the program on the command line. */
  readonly prefix: readonly string[];
  /** The user and group to change to; undefined to stay the current user. */
  readonly uid: number | undefined;
  /** The user that the data must belong to, as seen from outside. */
  readonly owner: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** As whom the server runs, with which programs, and where its data are or will be. */
export interface Place {
  readonly account: Account;
  readonly bin: string;
  /** The folder in which the folder `cluster` is made: the data folder itself, or a shelter that the account can reach. */
  readonly home: string;
}

/**
 * Chooses how the server can run here. For root, in this order:
 * 1. inside a user namespace, in which root has another number: nothing is copied, no owner changes;
 * 2. where namespaces are refused (Docker by default), as the user "nobody". What lies in folders that are closed to "nobody" (a 0700 checkout)
 *    goes to a public folder: the programs are copied there, the data are made there and `cluster` is a link to them.
 * @param dataDir  the real path of the data folder
 * @param cluster  the real path of the data when they exist already
 */
export function choosePlace(machine: Machine, programs: Programs, dataDir: string, cluster: string | undefined): Place {
  const home = cluster === undefined ? dataDir : dirname(cluster);
  const current: Account = { prefix: [], uid: undefined, owner: machine.uid, environment: machine.childEnvironment };
  if (machine.uid !== 0) return { account: current, bin: programs.bin, home };

  const namespace: Account = { ...current, prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'] };
  if (canRun(namespace, programs.bin) && canReach(namespace, home)) return { account: namespace, bin: programs.bin, home };

  const nobody: Account = { ...current, uid: NOBODY, owner: NOBODY };
  const bin = canRun(nobody, programs.bin) ? programs.bin : join(copyPrograms(machine, programs), 'bin');
  if (canReach(nobody, home)) return { account: nobody, bin, home };
  if (cluster === undefined) return { account: nobody, bin, home: join(machine.publicFolder, `data-${shortHash(dataDir)}-${randomBytes(4).toString('hex')}`) };
  throw new EmbeddedPostgresError('EMBEDDED.FOLDER_NOT_WRITABLE',
    `PostgreSQL may not run as root and this machine refuses user namespaces, so it runs as an ordinary user who cannot enter ${home}. Open the folders above it with \`chmod o+x\`, or start as the user that owns them.`);
}

/** Runs a program to its end as the account. `output` is all that it printed. */
export function runAs(account: Account, program: string, args: readonly string[]): { ok: boolean; output: string } {
  const [command, ...rest] = [...account.prefix, program, ...args];
  const done = spawnSync(command ?? program, rest, { ...identity(account), cwd: '/', encoding: 'utf8' });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` };
}

/**
 * Starts a program that outlives this process. It leads a process group of its own, so that Ctrl-C in the terminal reaches the application alone,
 * which can then finish its work before it stops the server.
 * @param output  the file descriptor that takes what it prints
 */
export function spawnAs(account: Account, program: string, args: readonly string[], output: number): ChildProcess {
  const [command, ...rest] = [...account.prefix, program, ...args];
  const child = spawn(command ?? program, rest, { ...identity(account), cwd: '/', detached: true, stdio: ['ignore', output, output] });
  child.unref();
  return child;
}

/** Hands the data over to the account when an earlier run used another one (only root can, and only root needs to). */
export function handOver(account: Account, folder: string, machine: Machine): void {
  const { uid } = lstatSync(folder);
  if (uid === account.owner) return;
  if (machine.uid !== 0) {
    throw new EmbeddedPostgresError('EMBEDDED.FOLDER_OF_ANOTHER_USER',
      `The data in ${folder} belong to another user of this machine. Start as that user, or choose another data folder.`);
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, name), account.owner, account.owner);
  lchownSync(folder, account.owner, account.owner); // last: an interrupted hand-over is seen and done again
}

function identity(account: Account): { uid?: number; gid?: number; env: Record<string, string> } {
  return { ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.uid }), env: { ...account.environment } };
}

function canRun(account: Account, bin: string): boolean {
  return runAs(account, join(bin, 'initdb'), ['--version']).ok;
}

function canReach(account: Account, folder: string): boolean {
  return runAs(account, 'test', ['-x', folder]).ok;
}

/** Copies the programs to where everybody can read them, once per installation and version. */
function copyPrograms(machine: Machine, programs: Programs): string {
  if (programs.bundle === undefined) {
    throw new EmbeddedPostgresError('EMBEDDED.NO_PROGRAMS',
      `PostgreSQL may not run as root, and the one in ${programs.bin} cannot be run by an ordinary user: start as another user, or set DATABASE_URL to a server that is running.`);
  }
  // The whole path counts: two checkouts whose folders have the same name must not share programs that one of them may replace.
  const copy = join(machine.publicFolder, `programs-${shortHash(`${programs.bundle}\n${programs.version}`)}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.new-${randomBytes(4).toString('hex')}`;
  try {
    makePublicFolder(machine.publicFolder);
    cpSync(programs.bundle, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was faster
  }
  return copy;
}

/** Makes a folder that everybody may enter, whatever the umask is. */
export function makePublicFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** Lets everybody read what the owner can read: an installation under a strict umask is closed, file by file. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) continue;
    chmodSync(path, (entry.mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
