import { afterAll, beforeAll } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { openQueue, startWorker } from '../../libs/jobs/index.js';
import type { QueueAddress } from '../../libs/jobs/index.js';
import { createDatabase } from '../postgres.js';
import type { TestDatabase } from '../postgres.js';
import { TEST_REDIS_URL } from '../settings.js';
import { jobsContract } from './jobs.contract.js';
import type { QueueBench } from './jobs.contract.js';
import { inMemoryQueue } from './jobs.in-memory.js';
import { redisContract } from './jobs.redis.contract.js';
import { queueServerContract } from './jobs.server.contract.js';

let database: TestDatabase;
beforeAll(async () => { database = await createDatabase(); });
afterAll(async () => { await database.drop(); });

let queues = 0;
/** A queue of its own for each test: they share a server. */
const prefix = (): string => `test-${process.pid}-${queues++}`;

const bench = (address: QueueAddress): QueueBench => ({
  openQueue: () => openQueue(address),
  startWorker: (options) => startWorker({ ...address, ...options }),
});

jobsContract('in memory', async () => inMemoryQueue());

jobsContract('on PostgreSQL', async () => bench({ databaseUrl: database.url, prefix: prefix() }));
queueServerContract('PostgreSQL', async () => {
  const name = prefix();
  return {
    serverUrl: database.url,
    at: (databaseUrl) => ({ databaseUrl, prefix: name }),
    leftovers: () => countJobs(database.url, name),
  };
});

if (TEST_REDIS_URL !== null) {
  const redisUrl = TEST_REDIS_URL;
  jobsContract('on Redis', async () => bench({ databaseUrl: database.url, redisUrl, prefix: prefix() }));
  queueServerContract('Redis', async () => {
    const name = prefix();
    return {
      serverUrl: redisUrl,
      at: (url) => ({ databaseUrl: database.url, redisUrl: url, prefix: name }),
      leftovers: () => countKeys(redisUrl, name),
    };
  });
  redisContract(redisUrl, () => database.url, prefix);
}

async function countJobs(url: string, queue: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from bullmq.job where queue = $1', [queue]);
  await client.end();
  return rows[0]!.count;
}

/** Keys of jobs; those of the queue itself (meta, events, stalled-check…) stay. */
async function countKeys(url: string, queue: string): Promise<number> {
  const redis = new Redis(url);
  const keys = await redis.keys(`bull:${queue}:*/*`);
  await redis.quit();
  return keys.length;
}
