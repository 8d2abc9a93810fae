import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makePublicFolder, runAs, type Account, type Place } from './account.js';
import { codeOf, EmbeddedPostgresError, explain } from './errors.js';
import type { Programs } from './programs.js';

/** The role that made the database files; the application itself never logs in with it. */
export const SUPERUSER = 'postgres';

/** Makes the data folder when it is missing. Returns its real path. */
export function prepareFolder(dataDir: string): string {
  const wanted = resolve(dataDir);
  try {
    mkdirSync(wanted, { recursive: true });
    const folder = realpathSync(wanted);
    if (!readdirSync(folder).includes('PG_VERSION')) return folder;
  } catch (error) {
    throw explain(error, wanted);
  }
  throw new EmbeddedPostgresError('EMBEDDED.FOLDER_NOT_OURS',
    `The folder ${wanted} is the data folder of a PostgreSQL that this program did not make. Choose another data folder, or start that server yourself and set DATABASE_URL.`);
}

/** The real path of the database files, or undefined when there are none yet. */
export function findCluster(dataDir: string): string | undefined {
  const path = join(dataDir, 'cluster');
  try {
    const cluster = realpathSync(path);
    return readdirSync(cluster).length === 0 ? undefined : cluster;
  } catch (error) {
    if (codeOf(error) === 'EACCES') {
      throw new EmbeddedPostgresError('EMBEDDED.FOLDER_OF_ANOTHER_USER',
        `The data in ${path} belong to another user of this machine. Start as that user, or choose another data folder.`, { cause: error });
    }
    if (codeOf(error) !== 'ENOENT') throw error;
    if (!isLink(path)) return undefined;
    throw new EmbeddedPostgresError('EMBEDDED.FOLDER_NOT_OURS',
      `The data of ${dataDir} should be in ${readlinkSync(path)}, but they are not there any more. Bring them back, or remove ${path} to begin with an empty database.`);
  }
}

/** @throws EmbeddedPostgresError when the installed PostgreSQL cannot read these files */
export function checkVersion(cluster: string, programs: Programs): void {
  let found: string;
  try {
    found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new EmbeddedPostgresError('EMBEDDED.FOLDER_NOT_OURS', `The folder ${cluster} is not a complete PostgreSQL data folder. Move it away, or choose another data folder.`);
  }
  if (found === String(programs.major)) return;
  throw new EmbeddedPostgresError('EMBEDDED.OTHER_VERSION',
    `The data in ${cluster} were written by PostgreSQL ${found}, but PostgreSQL ${programs.version} is installed. Start the version of this program that wrote them, or choose another data folder.`);
}

/** The password that was drawn when the files were made. Only the account of the server can read it. */
export function readPassword(cluster: string): string {
  return readFileSync(join(cluster, 'password'), 'utf8').trim();
}

/**
 * Makes the database files. All is made in a folder beside and renamed at the end: an interrupted attempt leaves nothing that could be taken for
 * a database, and of two attempts at the same time one wins and the other one uses its files.
 * @returns the real path of the files
 */
export function createCluster(place: Place, dataDir: string, durable: boolean): string {
  removeAbandonedDrafts(dataDir);
  const cluster = join(place.home, 'cluster');
  const draft = join(place.home, `cluster.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    if (place.home !== dataDir) shelter(place.home);
    mkdirSync(draft, { mode: 0o700 });
    fillCluster(place, draft, durable);
    rename(draft, cluster);
    if (place.home === dataDir) return realpathSync(cluster);
    return linkCluster(place.home, dataDir);
  } catch (error) {
    if (place.home !== dataDir) rmSync(place.home, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile(draft), { force: true });
  }
}

function fillCluster({ account, bin }: Place, draft: string, durable: boolean): void {
  const password = passwordFile(draft); // initdb wants an empty folder, so the file lies beside until it is done
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  for (const path of [draft, password]) give(path, account);
  const options = ['-D', draft, '-U', SUPERUSER, `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums', '--no-instructions'];
  if (!durable) options.push('--no-sync');
  // Both locales sort by code point; the first one also knows letters beyond ASCII, but not every system has it.
  let attempt = runAs(account, join(bin, 'initdb'), [...options, '--locale=C.UTF-8']);
  if (/invalid locale/.test(attempt.output)) attempt = runAs(account, join(bin, 'initdb'), [...options, '--locale=C']);
  if (!attempt.ok) throw explain(attempt.output, dirname(draft));
  renameSync(password, join(draft, 'password'));
}

function passwordFile(draft: string): string {
  return `${draft}.password`;
}

function give(path: string, account: Account): void {
  if (account.uid !== undefined) chownSync(path, account.uid, account.uid);
}

function rename(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return; // another process was faster: its files are as good
    throw error;
  }
  // Without this a power cut could bring the old name back, under which the files would be taken for an abandoned draft.
  const folder = openSync(dirname(cluster), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function shelter(home: string): void {
  makePublicFolder(dirname(home));
  makePublicFolder(home);
}

function linkCluster(home: string, dataDir: string): string {
  const link = join(dataDir, 'cluster');
  try {
    symlinkSync(join(home, 'cluster'), link);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(home, { recursive: true, force: true }); // another process was faster
  }
  return realpathSync(link);
}

function removeAbandonedDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^cluster\.new-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
