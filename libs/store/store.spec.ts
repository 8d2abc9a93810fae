import pg from 'pg';
import { storeContract } from '../../test/contract/store.contract.js';
import { createDatabase, prepareTemplate } from '../../test/postgres.js';
import { migrate, openStore } from './index.js';

storeContract('on PostgreSQL', async () => {
  const template = await prepareTemplate('migrated', async (url) => void (await migrate(url)));
  const database = await createDatabase({ template });
  const [store, other, sql] = await Promise.all([openStore(database.url), openStore(database.url), connected(database.url)]);
  return {
    store,
    other,
    conclude: async (id) => void (await sql.query(`update obligation set lifecycle = 'done' where id = $1`, [id])),
    rewriteHistory: () => Promise.all([`update change set undo = not undo`, 'delete from change', 'truncate change', 'delete from correction', 'truncate correction cascade']
      .map((statement) => sql.query(statement).then(() => 'it was done', (error: Error) => error.message))),
    dieGathering: (personId, obligationIds, meanwhile) => dieGathering(database.url, personId, obligationIds, meanwhile),
    endLeases: async () => void (await sql.query(`update mail set lease_until = clock_timestamp() where lease_until is not null`)),
    end: async () => {
      await Promise.all([store.close(), other.close(), sql.end()]);
      await database.drop();
    },
  };
});

async function dieGathering<T>(url: string, personId: string, obligationIds: string[], meanwhile: () => Promise<T>): Promise<T> {
  const [dying, watcher] = await Promise.all([connected(url), connected(url)]);
  try {
    await dying.query('begin');
    await dying.query('select from person where id = $1 for no key update', [personId]);
    await dying.query('select from reminder where recipient_id = $1 and obligation_id = any($2::uuid[]) for update', [personId, obligationIds]);
    let over = false;
    const work = meanwhile().finally(() => (over = true));
    const waits = async () => (await watcher.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount !== 0;
    while (!over && !(await waits())) await new Promise((resolve) => setTimeout(resolve, 5));
    await dying.query('rollback');
    return await work;
  } finally {
    await Promise.all([dying.end(), watcher.end()]);
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
