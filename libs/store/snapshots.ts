import type { DataSource } from 'typeorm';
import type { Snapshots } from '../tracker/index.js';
import { RollupSnapshotEntity } from './entities/index.js';
import { rows } from './sql.js';
import { addEvent } from './writes.js';

export function snapshotsOn(db: DataSource): Snapshots {
  return {
    addSnapshot: (day, rollup) => db.transaction(async (tx) => {
      const added = await rows(tx, 'insert into rollup_snapshot (day, rollup) values ($1, $2) on conflict do nothing returning day', [day, rollup]);
      if (added.length > 0) await addEvent(tx, { type: 'rollup.taken', day });
      return added.length > 0;
    }),
    hasSnapshot: (day) => db.manager.existsBy(RollupSnapshotEntity, { day, type: 'daily' }),
  };
}
