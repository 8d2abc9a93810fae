import { Redis } from 'ioredis';
import { QueueError, reasonOf } from './errors.js';

export interface QueueAddress {
  databaseUrl: string;
  /** Redis takes the place of PostgreSQL as the queue's home when it is given. */
  redisUrl?: string;
  /** Name of the queue; installations that share one server need different ones. */
  prefix?: string;
}

export const DEFAULT_PREFIX = 'mandate-tracker';

/** How long a first connection may take, in milliseconds. */
const CONNECT_MS = 5000;

/** How long Redis may take to hang up. */
const HANG_UP_MS = 500;

/** Queries are short; one that takes longer has lost its server. */
const QUERY_MS = 30_000;

/**
 * PostgreSQL connection of a queue or worker. BullMQ adds one connection for LISTEN to each worker.
 * `migrate` brings BullMQ's own schema (`bullmq`) up to date; starters wait for each other on an advisory lock.
 */
export const postgresConnection = (databaseUrl: string, connections: number) => ({
  connectionString: databaseUrl,
  max: connections,
  migrate: true,
  connectionTimeoutMillis: CONNECT_MS,
  query_timeout: QUERY_MS,
  keepAlive: true,
  application_name: 'mandate-tracker jobs',
});

/** Redis connection that comes back by itself, however long Redis is away. */
const redisConnection = (redisUrl: string) => ({
  url: redisUrl,
  connectTimeout: CONNECT_MS,
  disconnectTimeout: HANG_UP_MS,
  keepAlive: 10_000,
  retryStrategy: (attempt: number) => Math.min(100 * 2 ** attempt, 2000),
});

/** For whoever rings: an answer or an error within seconds, never an endless wait. */
export const ringerRedis = (redisUrl: string) => ({ ...redisConnection(redisUrl), maxRetriesPerRequest: 3, commandTimeout: CONNECT_MS });

/** For a worker: its blocking read has to outlive an outage. */
export const workerRedis = (redisUrl: string) => ({ ...redisConnection(redisUrl), maxRetriesPerRequest: null });

/**
 * Asks Redis once, before BullMQ begins to try for ever.
 * @returns its eviction policy (`noeviction` is the right one); null where it does not tell.
 * @throws QueueError when it is not reachable within seconds, or lets us do nothing.
 */
export async function askRedis(redisUrl: string): Promise<string | null> {
  let trouble: unknown;
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: CONNECT_MS, commandTimeout: CONNECT_MS, disconnectTimeout: HANG_UP_MS, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', (error) => { trouble ??= error; });
  try {
    await redis.connect();
    const info = await redis.info('memory');
    return /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? null;
  } catch (error) {
    throw new QueueError(`Redis at ${withoutPassword(redisUrl)} cannot be used: ${reasonOf(trouble ?? error)}.`, { cause: error });
  } finally {
    redis.disconnect();
  }
}

/** The address as it may be shown and logged. */
export function withoutPassword(url: string): string {
  try {
    const shown = new URL(url);
    if (shown.password) shown.password = '***';
    return shown.toString();
  } catch {
    return 'the given address (which is not a URL)';
  }
}
