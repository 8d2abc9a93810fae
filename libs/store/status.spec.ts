import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { createDatabase, prepareTemplate, type TestDatabase } from '../../test/postgres.js';
import { KINDS, LIFECYCLES, plainDate, statusOn, type PlainDate, type Status } from '../core/index.js';
import type { StatusFacts } from '../core/obligations/index.js';
import { STATUS_TABLE } from '../core/obligations/status.table.js';
import { migrate } from './index.js';

/** The SQL function and statusOn of libs/core are twins. */
describe('obligation_status', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createDatabase({ template: await prepareTemplate('migrated', async (url) => void (await migrate(url))) });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** The statuses of many rows in one statement. */
  async function statuses(asked: readonly { day: PlainDate; row: StatusFacts }[]): Promise<Status[]> {
    const { rows } = await client.query<{ status: Status }>(`
      select obligation_status(lifecycle, needs_review, kind, first, last, read, day) as status
      from unnest($1::text[], $2::boolean[], $3::text[], $4::date[], $5::date[], $6::date[], $7::date[])
        with ordinality as asked (lifecycle, needs_review, kind, first, last, read, day, n)
      order by n`, [
      asked.map(({ row }) => row.lifecycle), asked.map(({ row }) => row.needsReview), asked.map(({ row }) => row.kind),
      asked.map(({ row }) => row.first), asked.map(({ row }) => row.last), asked.map(({ row }) => row.firstReadOn), asked.map(({ day }) => day),
    ]);
    return rows.map(({ status }) => status);
  }

  test('says what the table says', async () => {
    expect(await statuses(STATUS_TABLE)).toEqual(STATUS_TABLE.map(({ status }) => status));
  });

  test('says what statusOn says', async () => {
    const days = fc.integer({ min: 1, max: 12 }).map((n) => plainDate(`2020-02-${String(n).padStart(2, '0')}`));
    const row = fc.record<StatusFacts>({
      lifecycle: fc.oneof({ weight: 4, arbitrary: fc.constant('open' as const) }, fc.constantFrom(...LIFECYCLES)),
      needsReview: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
      kind: fc.constantFrom(...KINDS), first: fc.option(days), last: fc.option(days), firstReadOn: days,
    });
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ day: days, row }), { minLength: 1, maxLength: 200 }), async (asked) => {
      expect(await statuses(asked)).toEqual(asked.map(({ day, row: facts }) => statusOn(day, facts)));
    }), { numRuns: 50 });
  });
});
