import type { DataSource, EntityManager } from 'typeorm';

/** Where a statement runs: a transaction, or any connection of the pool. */
export type Db = DataSource | EntityManager;

/** The rows of a statement. TypeORM hands over those of an UPDATE or DELETE with their number beside them. */
export async function rows<R>(db: Db, statement: string, parameters: unknown[] = []): Promise<R[]> {
  const result = await db.query<R[] | [R[], number]>(statement, parameters);
  return Array.isArray(result[0]) ? result[0] : (result as R[]);
}

/** Its first row, or null. */
export async function row<R>(db: Db, statement: string, parameters: unknown[] = []): Promise<R | null> {
  return (await rows<R>(db, statement, parameters))[0] ?? null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that is none finds nothing, instead of an error of the database. */
export const isUuid = (text: string): boolean => UUID.test(text);

const LONE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same value with U+FFFD for what PostgreSQL cannot hold (NUL, halves of a character); lengths and offsets stay. */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(LONE, '\ufffd');
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item));
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [storable(key), storable(held)]));
  }
  return value;
}
