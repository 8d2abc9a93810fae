import type { JobHandlers, JobName } from '../tracker/ports.js';
import { QueueError } from './errors.js';

/** Every job there is; the compiler refuses a list that misses one or names one too many. */
const NAMES: Record<JobName, true> = { 'send-mail': true, 'take-snapshot': true, 'open-weekly': true };

/** @throws QueueError unless every job has exactly one handler and no handler is left over. */
export function assertHandlers(handlers: JobHandlers): void {
  const wanted = Object.keys(NAMES);
  const given = Object.keys(handlers);
  const missing = wanted.filter((name) => typeof handlers[name as JobName] !== 'function');
  const unknown = given.filter((name) => !wanted.includes(name));
  if (missing.length > 0) throw new QueueError(`No handler for the job ${missing.join(', ')}.`);
  if (unknown.length > 0) throw new QueueError(`There is no job named ${unknown.join(', ')}, yet it has a handler.`);
}

/** The id under which a ring waits in the queue. BullMQ refuses colons and plain numbers, so they are written otherwise. */
export function jobIdOf(name: JobName, id: string): string {
  return `${name}/${encodeURIComponent(id)}`;
}
