import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DoorbellQueue, RunningWorker, WorkerOptions } from '../../libs/jobs/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import type { JobHandlers } from '../../libs/tracker/index.js';

/** One queue server, real or double, that holds one queue of its own per test. */
export interface QueueBench {
  openQueue(): Promise<DoorbellQueue>;
  startWorker(options: Pick<WorkerOptions, 'handlers' | 'concurrency' | 'onError'>): Promise<RunningWorker>;
}

/** What every JobQueue with its worker has to do. */
export function jobsContract(title: string, setup: () => Promise<QueueBench>): void {
  describe(`JobQueue: ${title}`, () => {
    let bench: QueueBench;
    let queue: DoorbellQueue;
    let errors: Error[];
    const workers: RunningWorker[] = [];

    const start = async (handlers: Partial<JobHandlers>, concurrency = 5): Promise<RunningWorker> => {
      const worker = await bench.startWorker({ handlers: { ...idle, ...handlers }, concurrency, onError: (error) => errors.push(error) });
      workers.push(worker);
      return worker;
    };

    beforeEach(async () => {
      errors = [];
      bench = await setup();
      queue = await bench.openQueue();
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close(1000)));
      await queue.close();
    });

    test('a ring reaches the handler of its name, with its data', async () => {
      const days: PlainDate[] = [];
      await start({ 'take-snapshot': async ({ day }) => void days.push(day) });
      await queue.ring('take-snapshot', { day: '2020-05-16' as PlainDate }, 'snapshot-2020-05-16');
      await until(() => days.length === 1);
      expect(days).toEqual(['2020-05-16']);
    });

    test('a ring waits for a worker, and rings with the same id meanwhile count once', async () => {
      for (const mailId of ['first', 'second', 'third']) await queue.ring('send-mail', { mailId }, 'mail-7');
      await queue.ring('send-mail', { mailId: 'other' }, 'mail-8');
      const { sent, handlers } = recorder();
      await start(handlers, 1);
      await until(() => sent.includes('other'));
      expect(sent).toEqual(['first', 'other']);
    });

    test('a ring while the same one runs counts once', async () => {
      const gate = door();
      const { sent, handlers } = recorder(() => gate.opened);
      await start(handlers);
      await queue.ring('send-mail', { mailId: 'a' }, 'mail-a');
      await until(() => sent.length === 1);
      await queue.ring('send-mail', { mailId: 'again' }, 'mail-a');
      await queue.ring('send-mail', { mailId: 'b' }, 'mail-b');
      await until(() => sent.length === 2);
      gate.open();
      await queue.ring('send-mail', { mailId: 'last' }, 'mail-last');
      await until(() => sent.includes('last'));
      expect(sent).toEqual(['a', 'b', 'last']);
    });

    test('the same id rings again once the first has been answered', async () => {
      const { sent, handlers } = recorder();
      await start(handlers);
      for (const round of ['one', 'two', 'three']) {
        await ringUntil(queue, { mailId: round }, 'mail-a', () => sent.includes(round));
      }
      expect(new Set(sent)).toEqual(new Set(['one', 'two', 'three']));
    });

    test('the same id on another job is another ring', async () => {
      const { sent, handlers } = recorder();
      const days: PlainDate[] = [];
      await queue.ring('send-mail', { mailId: 'a' }, 'same');
      await queue.ring('take-snapshot', { day: '2020-05-16' as PlainDate }, 'same');
      await start({ ...handlers, 'take-snapshot': async ({ day }) => void days.push(day) });
      await until(() => sent.length === 1 && days.length === 1);
    });

    test.each(['7', 'mail:7:x', 'weekly-ana@example.org-2020-05-18', '第七 届', 'a/b?c#d'])('any text may be an id: %s', async (id) => {
      const { sent, handlers } = recorder();
      await start(handlers);
      await queue.ring('send-mail', { mailId: id }, id);
      await until(() => sent.length === 1);
      expect(sent).toEqual([id]);
    });

    test('a handler that throws is reported, not tried again, and stops nobody', async () => {
      let fail = true;
      const { sent, handlers } = recorder(async (mailId) => { if (mailId === 'bad' && fail) throw new Error('no such mail'); });
      await start(handlers, 1);
      await queue.ring('send-mail', { mailId: 'bad' }, 'mail-bad');
      await queue.ring('send-mail', { mailId: 'good' }, 'mail-good');
      await until(() => sent.includes('good') && errors.length > 0);
      expect(sent).toEqual(['bad', 'good']);
      expect(errors.map((error) => error.message)).toEqual(['The job send-mail failed: no such mail.']);
      fail = false;
      await ringUntil(queue, { mailId: 'bad' }, 'mail-bad', () => sent.length >= 3);
      expect(sent[2]).toBe('bad');
    });

    test('two workers answer every ring once', async () => {
      const { sent, handlers } = recorder();
      await start(handlers);
      await start(handlers);
      const mails = Array.from({ length: 40 }, (_, i) => `m${i}`);
      await Promise.all(mails.map((mailId) => queue.ring('send-mail', { mailId }, mailId)));
      await until(() => sent.length >= mails.length);
      expect([...sent].sort()).toEqual([...mails].sort());
    });

    test('a worker that is closed finishes what it has in hand and takes nothing more', async () => {
      const gate = door();
      const { sent, done, handlers } = recorder(() => gate.opened);
      const worker = await start(handlers, 1);
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => sent.length === 1);
      await queue.ring('send-mail', { mailId: 'b' }, 'b');
      const closed = worker.close(20_000);
      gate.open();
      await closed;
      expect(done).toEqual(['a']);
      expect(sent).toEqual(['a']);
      const next = recorder();
      await start(next.handlers);
      await until(() => next.sent.includes('b'));
    });

    test('a worker that is closed without patience does not wait', async () => {
      const gate = door();
      const { sent, done, handlers } = recorder(() => gate.opened);
      const worker = await start(handlers, 1);
      await queue.ring('send-mail', { mailId: 'a' }, 'a');
      await until(() => sent.length === 1);
      await worker.close(50);
      expect(done).toEqual([]);
      gate.open();
    });

    test.each([
      ['one is missing', { 'send-mail': idle['send-mail'], 'take-snapshot': idle['take-snapshot'] }, /No handler for the job open-weekly/],
      ['one is too many', { ...idle, 'make-coffee': async () => undefined }, /no job named make-coffee/],
    ])('a worker does not start when %s', async (_, handlers, message) => {
      await expect(bench.startWorker({ handlers: handlers as JobHandlers, onError: (error) => errors.push(error) })).rejects.toThrow(message);
    });
  });
}

export const idle: JobHandlers = { 'send-mail': async () => undefined, 'take-snapshot': async () => undefined, 'open-weekly': async () => undefined };

/** Handlers that note which mails they were rung for, and which they finished. */
export function recorder(work: (mailId: string) => Promise<unknown> = async () => undefined): { sent: string[]; done: string[]; handlers: JobHandlers } {
  const sent: string[] = [];
  const done: string[] = [];
  return {
    sent, done,
    handlers: {
      ...idle,
      'send-mail': async ({ mailId }) => {
        sent.push(mailId);
        await work(mailId);
        done.push(mailId);
      },
    },
  };
}

/** A promise that is kept when it is told to. */
export function door(): { opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open };
}

/** Waits until the condition holds. @throws when it does not come to hold for a long time. */
export async function until(condition: () => boolean, seconds = 30): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > seconds * 1000) throw new Error(`Waited ${seconds} s in vain for ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Rings again and again, as the sweep does, until the condition holds: a ring may fall into the moment in which the same one ends. */
export async function ringUntil(queue: DoorbellQueue, data: { mailId: string }, id: string, condition: () => boolean): Promise<void> {
  for (let round = 0; !condition(); round += 1) {
    if (round > 300) throw new Error(`Rang ${round} times in vain for ${condition.toString()}`);
    await queue.ring('send-mail', data, id).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
