import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { openQueue, startWorker } from '../../libs/jobs/index.js';
import { door, recorder, ringUntil, until } from './jobs.contract.js';

/** What may happen to a Redis and to no PostgreSQL. It is emptied: in a database of its own, for other tests may be using the server. */
export function redisContract(serverUrl: string, databaseUrl: () => string, prefix: () => string): void {
  const redisUrl = new URL('/9', serverUrl).href;
  describe('a queue on Redis', () => {
    let redis: Redis;
    const address = () => ({ databaseUrl: databaseUrl(), redisUrl, prefix: prefix() });
    beforeAll(() => { redis = new Redis(redisUrl); });
    afterAll(async () => { await redis.quit(); });

    test('emptied while idle: the next ring works', async () => {
      const here = address();
      const queue = await openQueue(here);
      const { sent, handlers } = recorder();
      const worker = await startWorker({ ...here, handlers, onError: () => undefined });
      await queue.ring('send-mail', { mailId: 'before' }, 'a');
      await until(() => sent.includes('before'));
      await redis.flushdb();
      await ringUntil(queue, { mailId: 'after' }, 'a', () => sent.includes('after'));
      await worker.close(5000);
      await queue.close();
    });

    test('emptied while a job runs and others wait: what rings again is done, the lost job is reported', async () => {
      const here = address();
      const queue = await openQueue(here);
      const gate = door();
      const errors: string[] = [];
      const { sent, done, handlers } = recorder(() => gate.opened);
      const worker = await startWorker({ ...here, handlers, concurrency: 1, onError: (error) => errors.push(error.message) });
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => sent.length === 1);
      await queue.ring('send-mail', { mailId: 'lost' }, 'b');
      await redis.flushdb();
      gate.open();
      await until(() => done.includes('a') && errors.length > 0);
      await ringUntil(queue, { mailId: 'b' }, 'b', () => sent.includes('b'));
      expect(sent).not.toContain('lost');
      await worker.close(5000);
      await queue.close();
    });

    test.each(['allkeys-lru', 'noeviction'])('with maxmemory-policy %s', async (policy) => {
      const [, before] = await redis.config('GET', 'maxmemory-policy') as [string, string];
      await redis.config('SET', 'maxmemory-policy', policy);
      const errors: string[] = [];
      const worker = await startWorker({ ...address(), handlers: recorder().handlers, onError: (error) => errors.push(error.message) });
      await worker.close(1000);
      await redis.config('SET', 'maxmemory-policy', before);
      expect(errors).toEqual(policy === 'noeviction' ? [] : [`Redis is set to maxmemory-policy ${policy}: when memory runs short it throws jobs away; set it to noeviction.`]);
    });
  });
}
