import type { Clock } from './ports.js';

export const systemClock: Clock = { mode: 'real', now: () => new Date() };

/** A clock that showed `from` when it was made and runs on from there. */
export function trialClock(from: Date): Clock {
  const started = Date.now();
  return { mode: 'trial', now: () => new Date(from.getTime() + (Date.now() - started)) };
}
