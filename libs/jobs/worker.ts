import { createPostgresBackend, Worker } from 'bullmq';
import type { Job } from 'bullmq';
import type { JobHandlers, JobName, Jobs } from '../tracker/ports.js';
import { askRedis, DEFAULT_PREFIX, postgresConnection, withoutPassword, workerRedis } from './connection.js';
import type { QueueAddress } from './connection.js';
import { QueueError, reasonOf } from './errors.js';
import { assertHandlers } from './names.js';
import { GOODBYE_MS, within } from './patience.js';

export interface WorkerOptions extends QueueAddress {
  handlers: JobHandlers;
  /** Jobs done at the same time; 5 when not given. */
  concurrency?: number;
  /** Told of every job that failed and of trouble with the queue. The same trouble is told once until a job gets through again. */
  onError(error: Error): void;
}

export interface RunningWorker {
  /**
   * Takes no more jobs and waits for those in hand, at most `graceMs` milliseconds; then lets go of every connection.
   * A job that was cut off rings again later, here or in another worker.
   */
  close(graceMs: number): Promise<void>;
}

/** Milliseconds after which a job of a killed worker may ring elsewhere; the worker renews its claim at half of it. */
const LOCK_MS = 10_000;
/** How often workers look for jobs of killed workers. */
const STALLED_CHECK_MS = 5000;
/** How long a worker waits before it asks an unreachable server again. BullMQ waits 15 s when not told. */
const RETRY_MS = 1000;

type BullWorker = Pick<Worker, 'close' | 'disconnect' | 'pause' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown;
  on(event: 'completed', listener: () => void): unknown;
};

/**
 * Starts to answer rings.
 * @throws QueueError when a job has no handler or more than there are jobs, or, within seconds, when the server cannot be used.
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  assertHandlers(options.handlers);
  if (options.redisUrl) warnOfEviction(await askRedis(options.redisUrl), options.onError);
  const inHand = new Set<Promise<void>>();
  const worker = build(options, (job) => {
    const work = perform(options.handlers, job);
    inHand.add(work);
    return work.finally(() => inHand.delete(work));
  });
  tell(worker, options.onError);
  try {
    await worker.waitUntilReady();
  } catch (error) {
    await worker.close(true).catch(() => undefined);
    throw new QueueError(`The job queue at ${withoutPassword(options.redisUrl ?? options.databaseUrl)} cannot be used: ${reasonOf(error)}.`, { cause: error });
  }
  return { close: (graceMs) => close(worker, inHand, graceMs, options.redisUrl) };
}

function build(options: WorkerOptions, processor: (job: Job) => Promise<void>): BullWorker {
  const { databaseUrl, redisUrl, prefix = DEFAULT_PREFIX, concurrency = 5 } = options;
  const pace = { concurrency, lockDuration: LOCK_MS, stalledInterval: STALLED_CHECK_MS, runRetryDelay: RETRY_MS };
  return redisUrl
    ? new Worker(prefix, processor, { ...pace, connection: workerRedis(redisUrl) })
    : new Worker(prefix, processor, { ...pace, connection: postgresConnection(databaseUrl, Math.min(concurrency, 5)) }, createPostgresBackend);
}

/** The queue may hold jobs of an older or newer version of the tracker: they fail by name, and the worker goes on. */
async function perform(handlers: JobHandlers, job: Job): Promise<void> {
  if (!Object.hasOwn(handlers, job.name)) throw new QueueError(`There is no job named ${job.name}.`);
  const name = job.name as JobName;
  await (handlers[name] as (data: Jobs[JobName]) => Promise<void>)(job.data as Jobs[JobName]);
}

/** Passes trouble on. During an outage BullMQ reports the same trouble several times a second: it is passed on once. */
function tell(worker: BullWorker, onError: (error: Error) => void): void {
  const told = new Set<string>();
  worker.on('completed', () => told.clear());
  worker.on('failed', (job, error) => onError(new QueueError(`The job ${job?.name ?? 'without a name'} failed: ${reasonOf(error)}.`, { cause: error })));
  worker.on('error', (error) => {
    const reason = reasonOf(error);
    if (told.has(reason)) return;
    told.add(reason);
    onError(new QueueError(`The job queue is in trouble: ${reason}.`, { cause: error }));
  });
}

function warnOfEviction(policy: string | null, onError: (error: Error) => void): void {
  if (policy === null || policy === 'noeviction') return;
  onError(new QueueError(`Redis is set to maxmemory-policy ${policy}: when memory runs short it throws jobs away; set it to noeviction.`));
}

/** BullMQ's own close waits for the jobs in hand without end, and then cannot be hurried; so the waiting is done here. */
async function close(worker: BullWorker, inHand: Set<Promise<void>>, graceMs: number, redisUrl?: string): Promise<void> {
  await worker.pause(true);
  const polite = await within(graceMs, quiet(inHand)) && await answers(redisUrl);
  const parted = await within(GOODBYE_MS, worker.close(!polite));
  // An impatient close leaves the worker listening for rings.
  if (!polite || !parted) await within(GOODBYE_MS, worker.disconnect());
}

async function quiet(inHand: Set<Promise<void>>): Promise<void> {
  while (inHand.size > 0) await Promise.allSettled(inHand);
}

/** A Redis that is gone cannot be said goodbye to: BullMQ would wait for its answer for ever. PostgreSQL needs none. */
async function answers(redisUrl?: string): Promise<boolean> {
  return redisUrl === undefined || askRedis(redisUrl).then(() => true, () => false);
}
