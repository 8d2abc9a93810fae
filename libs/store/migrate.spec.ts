import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import { ANNA } from '../../test/contract/store.samples.js';
import { createDatabase, type TestDatabase } from '../../test/postgres.js';
import { dataSource } from './data-source.js';
import { migrate, openStore } from './index.js';
import { schemaText } from './schema-text.js';
import { rows } from './sql.js';

const ALL = [
  'people-and-bodies-0000000000001', 'documents-and-obligations-0000000000002', 'mails-and-reminders-0000000000003', 'caught-mails-0000000000004',
  'sessions-with-an-end-0000000000005', 'occurrences-0000000000006', 'corrections-and-changes-0000000000007', 'headers-0000000000008', 'confirmations-0000000000009',
  'reasons-0000000000010', 'first-read-on-0000000000011',
];
const DUMP = new URL('../../migrations/schema.sql', import.meta.url);

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => { database = await createDatabase(); });
  afterEach(() => database.drop());

  test('from empty, and a second time nothing', async () => {
    expect(await migrate(database.url)).toEqual(ALL);
    expect(await migrate(database.url)).toEqual([]);
    await (await openStore(database.url)).close();
  });

  test('four at once: each migration runs once', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url)));
    expect(runs.flat()).toEqual(ALL);
  });

  test('one that fails leaves nothing behind, and runs when the trouble is gone', async () => {
    await sql('create table reminder (mine text)');
    await expect(migrate(database.url)).rejects.toMatchObject({ code: 'STORE.FAILED', message: expect.stringContaining('"reminder" already exists') });
    expect(await sql(`select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'`)).toEqual([{ tablename: 'reminder' }]);
    await sql('drop table reminder');
    expect(await migrate(database.url)).toEqual(ALL);
  });

  test('give the schema that is committed', async () => {
    await migrate(database.url);
    expect(await schemaText(database.url)).toBe(await readFile(DUMP, 'utf8'));
  });

  test('the committed schema is SQL that gives the same schema', async () => {
    const dump = await readFile(DUMP, 'utf8');
    await sql(dump);
    expect(await schemaText(database.url)).toBe(dump);
  });

  test('a server with other habits of writing dates gives the same schema', async () => {
    const name = pg.escapeIdentifier(new URL(database.url).pathname.slice(1));
    await sql(`alter database ${name} set datestyle = 'German'; alter database ${name} set timezone = 'Asia/Tokyo'`);
    await migrate(database.url);
    expect(await schemaText(database.url)).toBe(await readFile(DUMP, 'utf8'));
  });

  test('the entities know every column, its type and whether it may be empty', async () => {
    await migrate(database.url);
    const db = dataSource(database.url, { poolSize: 1, statementTimeout: 0, log: () => undefined });
    await db.initialize();
    try {
      const columns = await rows<{ column: string }>(db, `
        select concat_ws(' ', table_name || '.' || column_name, case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end, is_nullable) as column
        from information_schema.columns where table_schema = 'public' and table_name <> 'migration'`);
      const known = db.entityMetadatas.flatMap(({ tableName, columns: own }) => own.map((column) =>
        [`${tableName}.${column.databaseName}`, typeName(db.driver.normalizeType(column), column.isArray), column.isNullable ? 'YES' : 'NO'].join(' ')));
      expect(known.sort()).toEqual(columns.map(({ column }) => column).sort());
    } finally {
      await db.destroy();
    }
  });

  test('what documents said of themselves before files could hold several is kept', async () => {
    const db = dataSource(database.url, { poolSize: 1, statementTimeout: 0, log: () => undefined });
    await db.initialize();
    const runner = db.createQueryRunner();
    try {
      const isHeaders = ({ name }: { name: string }): boolean => name === 'Headers';
      for (const Migration of MIGRATIONS.slice(0, MIGRATIONS.findIndex(isHeaders))) await new Migration().up(runner);
      await runner.query(`
        insert into document (id, sha256, name, media_type, text, problems, symbol, title, language, organ, session, adopted, agenda_items, first_read_on)
        values ('${ANNA.id}', repeat('0', 64), 'a.txt', 'text/plain', 'x', '[]', 'A/RES/74/60', 'Small arms', 'zh', 'GA', 74, '2019-12-12', '{98(q)}', '2020-01-01');
        insert into obligation (document_id, key, ref, kind, paragraph, quote, qualifiers, strength, confidence, rule, spans, evidence, because, refused, needs_review)
        values ('${ANNA.id}', '7/report/1', 'A/RES/74/60 7/report/1', 'report', '7', 'x', '{}', 'S4', 1, 'r', '[]', '{}', '{}', 'vague', true)`);
      await new (MIGRATIONS.find(isHeaders)!)().up(runner);
      expect(await runner.query('select h.*, o.key from header h join obligation o using (document_id, part)')).toEqual([{
        document_id: ANNA.id, part: 0, symbol: 'A/RES/74/60', title: 'Small arms', language: 'zh', organ: 'GA', session: 74, adopted: '2019-12-12', agenda_items: ['98(q)'], key: '7/report/1',
      }]);
    } finally {
      await runner.release();
      await db.destroy();
    }
  });

  test('reasons that were kept as sentences are said as they were written, in the history too', async () => {
    const db = dataSource(database.url, { poolSize: 1, statementTimeout: 0, log: () => undefined });
    await db.initialize();
    const runner = db.createQueryRunner();
    try {
      const at = MIGRATIONS.findIndex(({ name }) => name === 'Reasons');
      for (const Migration of MIGRATIONS.slice(0, at)) await new Migration().up(runner);
      await runner.query(`
        insert into body (organ, name_en, name_zh, note) values ('HRC', 'Human Rights Council', '人权理事会', 'It meets three times a year.');
        insert into document (id, sha256, name, media_type, text, problems, first_read_on) values ('${ANNA.id}', repeat('0', 64), 'a.txt', 'text/plain', 'x', '[]', '2020-01-01');
        insert into header (document_id, part, language, agenda_items) values ('${ANNA.id}', 0, 'en', '{}');
        insert into obligation (id, document_id, part, key, ref, kind, paragraph, quote, qualifiers, strength, confidence, rule, spans, evidence, because, refused, undated, basis, first_day, needs_review)
        select gen_random_uuid(), '${ANNA.id}', 0, key, key, 'report', '7', 'x', '{}', 'S4', 1, 'r', '[]', '{}', because, refused, refused, basis, first_day, false
        from (values ('1', '{It recurs.,"One, \\"two\\"."}'::text[], null, 'stated', '2020-01-01'::date), ('2', '{}'::text[], 'The text fixes no time.', null, null)) v (key, because, refused, basis, first_day);
        insert into occurrence (obligation_id, number, due, first_day, basis, because) select id, 1, '{}', '2020-01-01', 'stated', '{It recurs.}' from obligation where key = '1';
        insert into correction (id, kind, obligation_id, source, recorded_at) select '${ANNA.id}', 'cancels', id, 'a letter', now() from obligation where key = '1';
        insert into change (obligation_id, correction_id, undo, due_version, at, before, after) select id, '${ANNA.id}', false, 2, now(),
          '{"due": null, "first": "2020-01-01", "because": ["It recurs."], "refused": null}', '{"due": null, "first": null, "because": [], "refused": "No."}' from obligation where key = '1'`);
      await new (MIGRATIONS[at]!)().up(runner);
      const written = (text: string) => ({ code: 'written', values: { text } });
      expect(await runner.query('select because, refused, undated from obligation order by key')).toEqual([
        { because: [written('It recurs.'), written('One, "two".')], refused: null, undated: null },
        { because: [], refused: written('The text fixes no time.'), undated: written('The text fixes no time.') },
      ]);
      expect(await runner.query('select o.because, b.note, c.before, c.after from occurrence o, body b, change c')).toEqual([{
        because: [written('It recurs.')], note: 'It meets three times a year.',
        before: { due: null, first: '2020-01-01', because: [written('It recurs.')], refused: null }, after: { due: null, first: null, because: [], refused: written('No.') },
      }]);
      await expect(runner.query('update change set undo = true')).rejects.toThrow('only ever added');
    } finally {
      await runner.release();
      await db.destroy();
    }
  });

  test('a person of no known time zone is refused', async () => {
    await migrate(database.url);
    const store = await openStore(database.url);
    await expect(store.write((tx) => tx.addPeople([{ ...ANNA, timeZone: 'Europe/Nowhere' }]))).rejects.toThrow('Europe/Nowhere');
    await store.close();
  });

  async function sql(statement: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }
});

/** As information_schema has it; of arrays it gives the short name. */
function typeName(type: string, isArray: boolean): string {
  const full = type.replace('timestamptz', 'timestamp with time zone').replace(/^time$/, 'time without time zone');
  return isArray ? `${full.replace('integer', 'int4')}[]` : full;
}
