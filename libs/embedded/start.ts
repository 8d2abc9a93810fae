import pg from 'pg';
import { choosePlace } from './account.js';
import { checkVersion, createCluster, findCluster, prepareFolder, readPassword } from './cluster.js';
import { codeOf, explain } from './errors.js';
import { thisMachine, type Machine } from './machine.js';
import { endPostmaster, superuser } from './postmaster.js';
import { findPrograms } from './programs.js';
import { reachServer } from './server.js';

/** The role and the database of the application. */
const APPLICATION = 'mandate_tracker';

export interface StartOptions {
  /** The folder that keeps the data and the server's log; made when it is missing. */
  readonly dataDir: string;
  /** Takes one sentence at a time about what is being done. */
  readonly log?: (sentence: string) => void;
  /** false: what was saved may be lost when the machine crashes. For tests only. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Where the application's database is, with its password. The role owns the database and may make others; it is no superuser. */
  readonly url: string;
  /** true when the server was running already: an earlier run was killed, or another live application uses the folder (`holdLock` tells which). */
  readonly adopted: boolean;
  /** Ends the server, also an adopted one, and returns when its process is gone. Whoever did not get the lock must not call it. */
  stop(): Promise<void>;
}

/**
 * Starts a private PostgreSQL on a folder of this machine, or adopts the one that an earlier run left behind.
 * @throws EmbeddedPostgresError with a sentence for the person at the screen
 */
export function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  return startOn(thisMachine(), options);
}

/** The same on a machine that the caller describes. */
export async function startOn(machine: Machine, { dataDir: wanted, log = () => undefined, durable = true }: StartOptions): Promise<EmbeddedPostgres> {
  const programs = findPrograms(machine);
  const dataDir = prepareFolder(wanted);
  try {
    const existing = findCluster(dataDir);
    if (existing !== undefined) checkVersion(existing, programs);
    const place = choosePlace(machine, programs, dataDir, existing);
    if (existing === undefined) log(`Making a private PostgreSQL ${programs.version} database in ${dataDir}.`);
    const cluster = existing ?? createCluster(place, dataDir, durable);
    const password = readPassword(cluster);
    const server = await reachServer({ machine, place, cluster, dataDir, password, durable });
    log(server.adopted
      ? `Using the private PostgreSQL that was already running on ${dataDir} (process ${server.pid}, port ${server.port}).`
      : `Started a private PostgreSQL ${programs.version} on ${dataDir} (process ${server.pid}, port ${server.port}).`);
    try {
      await prepareDatabase(server.port, password);
    } catch (error) {
      if (!server.adopted) await endPostmaster(server);
      throw error;
    }
    let stopping: Promise<void> | undefined;
    return {
      url: `postgres://${APPLICATION}:${password}@127.0.0.1:${server.port}/${APPLICATION}`,
      adopted: server.adopted,
      stop: () => (stopping ??= endPostmaster(server)),
    };
  } catch (error) {
    throw explain(error, dataDir);
  }
}

/** Makes the application's role and database when they are missing. */
async function prepareDatabase(port: number, password: string): Promise<void> {
  const client = superuser(port, password);
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [APPLICATION]);
    if (rows.length > 0) return;
    await unlessThere(client, `create role ${APPLICATION} login createdb password ${pg.escapeLiteral(password)}`);
    await unlessThere(client, `create database ${APPLICATION} owner ${APPLICATION}`);
  } finally {
    await client.end();
  }
}

/** Runs a `create` and accepts that it exists, also when another process is making it at the same time. */
async function unlessThere(client: pg.Client, statement: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    // duplicate_object (role), duplicate_database, and unique_violation when both were made in the same instant
    if (!['42710', '42P04', '23505'].includes(codeOf(error) ?? '')) throw error;
  }
}
