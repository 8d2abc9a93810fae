/** What the use cases need from a queue. */
import type { PlainDate } from '../../core/index.js';

/** Imperative names; each has exactly one handler, or the process does not start. */
export interface Jobs {
  'send-mail': { mailId: string };
  'take-snapshot': { day: PlainDate };
  'open-weekly': { personId: string; monday: PlainDate };
}
export type JobName = keyof Jobs;
export type JobHandlers = { [N in JobName]: (data: Jobs[N]) => Promise<void> };

/** A doorbell: losing or doubling a ring is harmless, for the truth is in the store. */
export interface JobQueue {
  /** Rings with the same id while one waits count once. */
  ring<N extends JobName>(name: N, data: Jobs[N], id: string): Promise<void>;
}
