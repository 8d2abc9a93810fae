import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { openQueue, QueueError, startWorker } from '../../libs/jobs/index.js';
import type { DoorbellQueue, QueueAddress, RunningWorker } from '../../libs/jobs/index.js';
import type { JobHandlers, JobName } from '../../libs/tracker/index.js';
import { door, recorder, ringUntil, until } from './jobs.contract.js';
import { tcpDoor } from './jobs.tcp-door.js';
import type { TcpDoor } from './jobs.tcp-door.js';

/** A queue whose server can be taken away: what holds on every real server, beyond what the double can show. */
export interface ServerBench {
  /** The address with another server in it, everything else the same. */
  at(serverUrl: string): QueueAddress;
  serverUrl: string;
  /** Jobs that the queue still knows of. */
  leftovers(): Promise<number>;
}

export function queueServerContract(title: string, setup: () => Promise<ServerBench>): void {
  describe(`a queue whose server is ${title}`, () => {
    let bench: ServerBench;
    let path: TcpDoor;
    let queue: DoorbellQueue;
    let errors: string[];
    const workers: RunningWorker[] = [];
    const start = async (handlers: JobHandlers): Promise<RunningWorker> => {
      const worker = await startWorker({ ...bench.at(path.url), handlers, onError: (error) => errors.push(error.message) });
      workers.push(worker);
      return worker;
    };

    beforeEach(async () => {
      errors = [];
      bench = await setup();
      path = await tcpDoor(bench.serverUrl);
      queue = await openQueue(bench.at(path.url));
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close(1000)));
      await queue.close();
      await path.shut();
    });

    test('a job that this version does not know fails by name, and the worker goes on', async () => {
      const { sent, handlers } = recorder();
      await start(handlers);
      await queue.ring('make-coffee' as JobName, { mailId: 'x' }, 'x');
      await queue.ring('toString' as JobName, { mailId: 'x' }, 'x');
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => sent.includes('a') && errors.length === 2);
      expect([...errors].sort()).toEqual([
        'The job make-coffee failed: There is no job named make-coffee.',
        'The job toString failed: There is no job named toString.',
      ]);
    });

    test('nothing stays behind of jobs that are done or have failed', async () => {
      const { sent, handlers } = recorder(async (mailId) => { if (mailId === 'bad') throw new Error('bad'); });
      const worker = await start(handlers);
      for (const mailId of ['a', 'bad', 'c']) await queue.ring('send-mail', { mailId }, mailId);
      await until(() => sent.length === 3);
      await worker.close(10_000);
      expect(await bench.leftovers()).toBe(0);
    });

    test('an outage: rings fail and say so, and everything goes on afterwards by itself', async () => {
      const { sent, handlers } = recorder();
      await start(handlers);
      await queue.ring('send-mail', { mailId: 'before' }, 'before');
      await until(() => sent.includes('before'));
      await path.shut();
      await expect(queue.ring('send-mail', { mailId: 'meanwhile' }, 'meanwhile')).rejects.toThrow(QueueError);
      await path.open();
      await ringUntil(queue, { mailId: 'after' }, 'after', () => sent.includes('after'));
      expect(errors.length).toBeLessThan(10);
    });

    test('an outage while a job runs: the job ends, and the same one can ring again', async () => {
      const gate = door();
      const { sent, done, handlers } = recorder(() => gate.opened);
      await start(handlers);
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => sent.length === 1);
      await path.shut();
      gate.open();
      await until(() => done.length === 1);
      await path.open();
      await ringUntil(queue, { mailId: 'again' }, 'a', () => sent.includes('again'));
    });

    test('worker and queue can be closed while the server is gone', async () => {
      const worker = await start(recorder().handlers);
      await path.shut();
      await worker.close(500);
      await queue.close();
      await path.open();
    });

    test('the job of a worker that died rings elsewhere', async () => {
      const gate = door();
      const first = recorder(() => gate.opened);
      const worker = await start(first.handlers);
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => first.sent.length === 1);
      await worker.close(0);
      const second = recorder();
      await start(second.handlers);
      await until(() => second.sent.includes('a'));
      gate.open();
    });

    test('many may start at once', async () => {
      const other = { ...bench.at(bench.serverUrl) };
      const [a, b, worker] = await Promise.all([openQueue(other), openQueue(other), startWorker({ ...other, handlers: recorder().handlers, onError: (error) => errors.push(error.message) })]);
      await worker.close(1000);
      await Promise.all([a.close(), b.close()]);
      expect(errors).toEqual([]);
    });

    describe('cannot be reached at the start', () => {
      let silent: { url: string; close(): void };
      beforeAll(async () => { silent = await silentServer(); });
      afterAll(() => silent.close());

      test.each([
        ['nobody listens', () => closedPort()],
        ['somebody listens and says nothing', async () => silent.url],
      ])('%s: one sentence, no password', async (_, where) => {
        const url = new URL(bench.serverUrl);
        const there = new URL(await where());
        [url.hostname, url.port, url.password] = [there.hostname, there.port, 'geheim'];
        const address = bench.at(url.toString());
        const attempts = await Promise.allSettled([openQueue(address), startWorker({ ...address, handlers: recorder().handlers, onError: (error) => errors.push(error.message) })]);
        for (const attempt of attempts) {
          const reason = attempt.status === 'rejected' ? attempt.reason as Error : null;
          expect(reason).toBeInstanceOf(QueueError);
          expect(reason?.message).toMatch(/^(Redis|The job queue) at \S+ cannot be used: [^\n]+[^.]\.$/);
          expect(reason?.message).not.toContain('geheim');
        }
      });
    });
  });
}

/** A server that takes connections and never answers. */
async function silentServer(): Promise<{ url: string; close(): void }> {
  const lines: Socket[] = [];
  const server = createServer((line) => {
    lines.push(line);
    line.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const line of lines) line.destroy();
    },
  };
}

async function closedPort(): Promise<string> {
  const server = await silentServer();
  server.close();
  return server.url;
}
