import type { Due } from './due.js';
import { addDays, type PlainDate } from './plain-date.js';
import { say } from './reasons/say.js';
import type { Basis, Resolution } from './resolution.js';

/** `resolved` of the `extract` output. Stated periods are inclusive; session windows are half-open: `end` is the day after the last one. */
export type ResolvedContract =
  | { start: PlainDate | null; end: PlainDate | null; basis: Basis; because: string[] }
  | { refused: string };

/** The resolution as the `extract` command prints it: its reasons are English sentences. */
export function toContract(resolution: Resolution, due: Due | null): ResolvedContract {
  if ('refused' in resolution) return { refused: say(resolution.refused, 'en') };
  const { first, last, basis, because } = resolution;
  return { start: first, end: last && isSessionWindow(resolution, due) ? addDays(last, 1) : last, basis, because: because.map((one) => say(one, 'en')) };
}

/** A session without days of its own spans a window; the one day of a provisional agenda does not. */
function isSessionWindow({ first, last }: { first: PlainDate | null; last: PlainDate | null }, due: Due | null): boolean {
  return due !== null && due.session !== null && (due.precision === 'session' || due.precision === 'recurring')
    && due.end === null && first !== last;
}

/** The due time as the `extract` command prints it: without what only this program's own arithmetic needs. The part of a session shows in its window. */
export function toContractDue({ start, end, precision, part, session, event, recurrence, on, said }: Due): Omit<Due, 'until' | 'rule' | 'ahead'> {
  return { start, end, precision, part, session: session && { organ: session.organ, number: session.number }, event, recurrence, on, said };
}
