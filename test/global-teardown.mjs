/** After a run of the tests: ends the test server, if one was started, and removes what the run made. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export default async function teardown() {
  const folder = process.env.TEST_RUN_FOLDER;
  const foreign = join(folder, 'foreign-url');
  if (existsSync(foreign)) await dropDatabases(readFileSync(foreign, 'utf8'), `test_${basename(folder).slice(-6).toLowerCase()}_`);
  await endServer(join(folder, 'cluster', 'postmaster.pid'));
  rmSync(folder, { recursive: true, force: true });
}

/** The data are thrown away, so the server is not asked to save them. It removes the file when it is done. */
async function endServer(pidFile) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 'SIGQUIT');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
    return;
  }
  const deadline = Date.now() + 10_000;
  while (existsSync(pidFile) && Date.now() < deadline) await sleep(20);
}

/** On a server of the developer's own, the databases of this run must not stay. */
async function dropDatabases(url, prefix) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) {
      const name = pg.escapeIdentifier(datname);
      await client.query(`alter database ${name} is_template false`);
      await client.query(`drop database ${name} with (force)`);
    }
  } finally {
    await client.end();
  }
}
