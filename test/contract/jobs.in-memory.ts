import { QueueError } from '../../libs/jobs/index.js';
import type { DoorbellQueue, RunningWorker } from '../../libs/jobs/index.js';
import { assertHandlers } from '../../libs/jobs/names.js';
import type { JobHandlers, JobName, Jobs } from '../../libs/tracker/index.js';
import type { QueueBench } from './jobs.contract.js';

interface Ring {
  key: string;
  name: JobName;
  data: Jobs[JobName];
}

interface Listener {
  handlers: JobHandlers;
  concurrency: number;
  running: Set<Promise<void>>;
  open: boolean;
  onError(error: Error): void;
}

/** A queue that lives in this process only: the double of libs/jobs for tests of the use cases. */
export function inMemoryQueue(): QueueBench {
  const waiting: Ring[] = [];
  const known = new Set<string>();
  const listeners: Listener[] = [];

  const serve = (): void => {
    for (const listener of listeners) {
      while (listener.open && waiting.length > 0 && listener.running.size < listener.concurrency) answer(listener, waiting.shift()!);
    }
  };
  const answer = (listener: Listener, ring: Ring): void => {
    const work = (listener.handlers[ring.name] as (data: Jobs[JobName]) => Promise<void>)(ring.data)
      .catch((error: Error) => listener.onError(new QueueError(`The job ${ring.name} failed: ${error.message}.`, { cause: error })))
      .finally(() => {
        known.delete(ring.key);
        listener.running.delete(work);
        serve();
      });
    listener.running.add(work);
  };

  return {
    async openQueue(): Promise<DoorbellQueue> {
      return {
        async ring(name, data, id) {
          const key = `${name}/${id}`;
          if (known.has(key)) return;
          known.add(key);
          waiting.push({ key, name, data });
          setImmediate(serve);
        },
        async close() {},
      };
    },
    async startWorker({ handlers, concurrency = 5, onError }): Promise<RunningWorker> {
      assertHandlers(handlers);
      const listener: Listener = { handlers, concurrency, running: new Set(), open: true, onError };
      listeners.push(listener);
      setImmediate(serve);
      return { close: (graceMs) => stop(listener, graceMs) };
    },
  };
}

async function stop(listener: Listener, graceMs: number): Promise<void> {
  listener.open = false;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => { timer = setTimeout(resolve, graceMs); });
  await Promise.race([Promise.all(listener.running), patience]);
  clearTimeout(timer);
}
