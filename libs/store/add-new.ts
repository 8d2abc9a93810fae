import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { storable } from './sql.js';

/** Rows that collide with one that is there already, by any unique key, are left alone. */
export async function addNew<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, found: QueryDeepPartialEntity<E>[]): Promise<void> {
  if (found.length === 0) return;
  await tx.createQueryBuilder().insert().into(entity).values(storable(found)).orIgnore().updateEntity(false).execute();
}
