export { openQueue } from './queue.js';
export type { DoorbellQueue } from './queue.js';
export { startWorker } from './worker.js';
export type { RunningWorker, WorkerOptions } from './worker.js';
export type { QueueAddress } from './connection.js';
export { QueueError } from './errors.js';
