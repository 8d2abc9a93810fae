import type { DataSource } from 'typeorm';
import type { Outbox, TrackerEvent } from '../tracker/index.js';
import { rows } from './sql.js';

export function outboxOn(db: DataSource): Outbox {
  return {
    /** The rows stay locked while they are handed over: when `publish` fails or the process dies, they are there for the next relay. */
    relayEvents: (limit, publish) => db.transaction(async (tx) => {
      const waiting = await rows<{ id: number; event: TrackerEvent }>(tx, `
        select id, event from outbox_event where relayed_at is null order by id limit $1 for update skip locked`, [limit]);
      if (waiting.length === 0) return 0;
      await publish(waiting.map(({ event }) => event));
      await tx.query('update outbox_event set relayed_at = clock_timestamp() where id = any($1::bigint[])', [waiting.map(({ id }) => id)]);
      return waiting.length;
    }),
  };
}
