import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import type { TrackerStore } from '../tracker/index.js';
import { caughtMailsOn, type CaughtMailStore } from './caught-mails.js';
import { dataSource, type PoolOptions } from './data-source.js';
import { documentsOn } from './documents.js';
import { gatheringOn } from './gathering.js';
import { mailsOn } from './mails.js';
import { obligationsOn } from './obligations.js';
import { occurrencesOn } from './occurrences.js';
import { outboxOn } from './outbox.js';
import { installationOn } from './installation.js';
import { peopleOn } from './people.js';
import { snapshotsOn } from './snapshots.js';
import { standingRulesOn } from './standing-rules.js';
import { row, rows } from './sql.js';
import { checkAddress, explain, StoreError } from './store-error.js';
import { writesOn } from './writes.js';

/** The tracker's data in a PostgreSQL database. */
export interface PostgresStore extends TrackerStore, CaughtMailStore {
  /** Closes every connection; statements under way end first. */
  close(): Promise<void>;
}

/** No statement of the tracker takes so long, in milliseconds. */
const SLOWEST_STATEMENT = 60_000;

/**
 * Opens a migrated database.
 * @param options.poolSize connections held at most; 10 by default
 * @param options.log told of connections that were lost while idle
 * @throws StoreError in one sentence: no server, wrong password, no such database, a server or a schema that is too old or too new
 */
export async function openStore(databaseUrl: string, options: Partial<Pick<PoolOptions, 'poolSize' | 'log'>> = {}): Promise<PostgresStore> {
  const db = await connect(databaseUrl, { poolSize: 10, statementTimeout: SLOWEST_STATEMENT, log: () => undefined, ...options });
  try {
    await refuseOtherSchema(db);
  } catch (error) {
    await db.destroy();
    throw explain(error, databaseUrl);
  }
  return {
    ...installationOn(db), ...peopleOn(db), ...documentsOn(db), ...obligationsOn(db), ...occurrencesOn(db), ...standingRulesOn(db),
    ...gatheringOn(db), ...mailsOn(db), ...snapshotsOn(db), ...outboxOn(db), ...caughtMailsOn(db),
    write: (work) => db.transaction((tx) => work(writesOn(tx))),
    ping: async () => {
      await db.query('select 1').catch((error: unknown) => { throw explain(error, databaseUrl); });
    },
    close: () => db.destroy(),
  };
}

/** Any number will do, as long as nothing else in the database locks it. */
const MIGRATION_LOCK = 7_461_092_853;

/**
 * Brings the schema up to date; two that do so at once take turns. All of it is kept, or none.
 * @returns the names of the migrations that ran now
 * @throws StoreError
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const db = await connect(databaseUrl, { poolSize: 2, statementTimeout: 0, log: () => undefined });
  const guard = db.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(db);
    return (await db.runMigrations()).map(({ name }) => name);
  } catch (error) {
    throw explain(error, databaseUrl);
  } finally {
    await guard.release();
    await db.destroy();
  }
}

async function connect(databaseUrl: string, options: PoolOptions): Promise<DataSource> {
  checkAddress(databaseUrl);
  const db = dataSource(databaseUrl, options);
  try {
    await db.initialize();
    const server = await row<{ version: string }>(db, `select current_setting('server_version_num') as version`);
    refuseOldServer(Number(server?.version));
    return db;
  } catch (error) {
    if (db.isInitialized) await db.destroy();
    throw explain(error, databaseUrl);
  }
}

const OLDEST_SERVER = 15;

/** @param version as `server_version_num` has it: 150018 is 15.18 @throws StoreError */
export function refuseOldServer(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_SERVER) {
    throw new StoreError('STORE.SERVER_TOO_OLD', `The database server is PostgreSQL ${major}; the tracker needs ${OLDEST_SERVER} or newer.`);
  }
}

const KNOWN: string[] = MIGRATIONS.map((Migration) => new Migration().name);

/** The migrations that the database has had. */
async function migrationsOf(db: DataSource): Promise<string[]> {
  const table = await row<{ there: boolean }>(db, `select to_regclass('migration') is not null as there`);
  return table?.there ? (await rows<{ name: string }>(db, 'select name from migration order by id')).map(({ name }) => name) : [];
}

async function refuseNewerSchema(db: DataSource): Promise<string[]> {
  const run = await migrationsOf(db);
  const unknown = run.filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) {
    throw new StoreError('STORE.SCHEMA_NEWER', `The database was migrated by a newer version of the tracker (${unknown.join(', ')}); start that version or a newer one.`);
  }
  return run;
}

async function refuseOtherSchema(db: DataSource): Promise<void> {
  const run = await refuseNewerSchema(db);
  const missing = KNOWN.filter((name) => !run.includes(name));
  if (missing.length > 0) throw new StoreError('STORE.SCHEMA_OLDER', `The database lacks ${missing.length} migration(s) of this version of the tracker; run them first.`);
}
