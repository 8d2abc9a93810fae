import { localDate, needsReview, project, said, tieOf } from '../core/index.js';
import type { Calendar, Correction, Policy, Standing, WorkingDays } from '../core/index.js';
import { replanOccurrences } from './occurrences.js';
import type { NewChange, Person, TrackedObligation, Writes } from './ports.js';
import { replan, type Redated } from './replan.js';

/** Whom to remind, and when. It is read before the transaction, which then needs no second connection. */
export interface Reminding {
  people: Person[];
  policies: Policy[];
  workingDays: WorkingDays;
}

/** Why dates move now. */
export interface Cause {
  /** The correction. */
  id: string;
  /** The obligation that was corrected itself; null where that was a session. */
  corrected: string | null;
  undo: boolean;
  now: Date;
  recordedBy: string | null;
}

/** Reckons where everything in the web stands, writes down what is different, and plans reminders anew. Returns how many obligations changed. */
export async function redate(
  tx: Writes, web: { obligations: TrackedObligation[]; corrections: Correction[] }, calendar: Calendar, cause: Cause, reminding: Reminding,
): Promise<number> {
  const standings = project(web, calendar);
  const changed = web.obligations
    .map((obligation) => ({ obligation, ...reckoned(obligation, standings.get(obligation.id)!, web.corrections) }))
    .filter(({ obligation, after, waits }) => waits !== obligation.needsReview || !same(obligation.standing, after));
  const changes = changed.map((one) => changeOf(one, web.corrections, cause));
  const versions = await tx.addChanges(changes);
  const moved = changed.flatMap((one, i): Redated[] => (changes[i]!.moved ? [{ ...one, version: versions[i]! }] : []));
  const facts = { ...reminding, calendar, now: cause.now, today: localDate(cause.now, reminding.people[0]?.timeZone ?? 'UTC') };
  await replan(tx, moved, facts);
  for (const { obligation, after, waits } of changed) {
    const { adopted, session = null, organ = null, to = null } = obligation.facts;
    if (waits !== obligation.needsReview) await replanOccurrences(tx, { ...obligation, due: after.due, needsReview: waits, adopted, session, organ, to }, facts);
  }
  return changes.length;
}

/** Where it stands from now on, and whether it waits for a person. */
function reckoned(obligation: TrackedObligation, after: Standing, corrections: readonly Correction[]): Pick<Redated, 'after' | 'waits'> {
  const confidence = lookedAt(obligation, corrections) ? 1 : obligation.confidence;
  return { after, waits: needsReview({ resolution: after.resolution, confidence }) };
}

/** A person who confirmed or corrected the obligation itself has looked at what was read. */
const lookedAt = ({ id }: TrackedObligation, corrections: readonly Correction[]): boolean => corrections.some(({ obligation }) => obligation === id);

/** Both come from JSON or go there: their fields stand in one order. Reasons are the same where they say the same, in whatever form they were kept. */
const same = (a: Standing, b: Standing): boolean => JSON.stringify(sorted(said(a, 'en'))) === JSON.stringify(sorted(said(b, 'en')));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]));
}

function changeOf(
  { obligation, after, waits }: Omit<Redated, 'version'>, corrections: readonly Correction[], { id, corrected, undo, now, recordedBy }: Cause,
): NewChange {
  const { standing: before, facts } = obligation;
  return {
    obligationId: obligation.id, correctionId: id, undo, at: now, recordedBy, before, after,
    throughId: obligation.id === corrected ? null : tieOf(obligation, corrections)?.on ?? obligation.tie?.on ?? null,
    moved: windowOf(before) !== windowOf(after) || waits !== obligation.needsReview,
    needsReview: waits,
    body: after.due?.session?.organ ?? facts.organ ?? null, session: after.due?.session ?? null,
  };
}

/** The window and the life; reasons alone move nothing. */
export function windowOf({ resolution, lifecycle }: Standing): string {
  return 'refused' in resolution ? lifecycle : `${lifecycle} ${resolution.first ?? ''} ${resolution.last ?? ''}`;
}
