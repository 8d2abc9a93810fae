import { createPostgresBackend, Queue } from 'bullmq';
import type { JobName, JobQueue, Jobs } from '../tracker/ports.js';
import { askRedis, DEFAULT_PREFIX, postgresConnection, ringerRedis, withoutPassword } from './connection.js';
import type { QueueAddress } from './connection.js';
import { QueueError, reasonOf } from './errors.js';
import { jobIdOf } from './names.js';
import { GOODBYE_MS, within } from './patience.js';

/** The queue as the doorbell that it is: ring and forget. */
export interface DoorbellQueue extends JobQueue {
  /** Gives back every connection. */
  close(): Promise<void>;
}

/**
 * A job leaves no trace, so that the same id can ring again, and is never retried by the queue:
 * what still has to be done stands in the ledger, and the sweep rings for it again.
 */
const TRACELESS = { removeOnComplete: true, removeOnFail: true, attempts: 1 } as const;

/** BullMQ keeps the last events of a queue, 10 000 when not told; nobody here reads them. */
const EVENTS = { streams: { events: { maxLen: 100 } } };

/** Few: rings are short and come one after another. */
const CONNECTIONS = 2;

/**
 * Opens the queue on PostgreSQL, or on Redis where `redisUrl` is given.
 * @throws QueueError, within seconds, when the server cannot be used.
 */
export async function openQueue(address: QueueAddress): Promise<DoorbellQueue> {
  if (address.redisUrl) await askRedis(address.redisUrl);
  const queue = build(address);
  // Trouble in the background concerns nobody: the next ring fails and says so.
  queue.on('error', () => undefined);
  try {
    await queue.waitUntilReady();
  } catch (error) {
    await queue.close().catch(() => undefined);
    throw new QueueError(`The job queue at ${withoutPassword(address.redisUrl ?? address.databaseUrl)} cannot be used: ${reasonOf(error)}.`, { cause: error });
  }
  return {
    async ring<N extends JobName>(name: N, data: Jobs[N], id: string): Promise<void> {
      try {
        await queue.add(name, data, { ...TRACELESS, jobId: jobIdOf(name, id) });
      } catch (error) {
        throw new QueueError(`The job queue did not take ${name} ${id}: ${reasonOf(error)}.`, { cause: error });
      }
    },
    close: () => close(queue),
  };
}

type BullQueue = Pick<Queue, 'add' | 'close' | 'disconnect' | 'waitUntilReady'> & { on(event: 'error', listener: (error: Error) => void): unknown };

function build({ databaseUrl, redisUrl, prefix = DEFAULT_PREFIX }: QueueAddress): BullQueue {
  return redisUrl
    ? new Queue(prefix, { ...EVENTS, connection: ringerRedis(redisUrl) })
    : new Queue(prefix, { ...EVENTS, connection: postgresConnection(databaseUrl, CONNECTIONS) }, createPostgresBackend);
}

/** A server that is gone cannot say goodbye; the connections are cut then. */
async function close(queue: BullQueue): Promise<void> {
  if (!(await within(GOODBYE_MS, queue.close()))) await within(GOODBYE_MS, queue.disconnect());
}
