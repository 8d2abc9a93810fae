import { localDate } from '../core/index.js';
import type { Almanac, Body, PlainDate, Policy, StandingRules } from '../core/index.js';
import type { Clock, Person, TrackerStore } from './ports.js';

export interface Seeds {
  bodies: Body[];
  policies: Policy[];
  people: Person[];
  standing: StandingRules;
  almanac: Almanac;
}

/** The data have run in another clock: real mails and trial mails must never mix. */
export class ClockMismatch extends Error {
  readonly code = 'TRACKER.CLOCK_MISMATCH';
  constructor(recorded: Clock['mode']) {
    super(recorded === 'real'
      ? 'TRACKER_NOW is for trials on data of their own: these data have run in real time. Set DATA_DIR (or DATABASE_URL) to an empty place.'
      : 'These data belong to a trial (they were begun with TRACKER_NOW). Set TRACKER_NOW again, or another DATA_DIR (or DATABASE_URL) for real work.');
  }
}

/**
 * Puts in place what a tracker needs before its first document. Repeating it changes nothing, and what staff corrected stays.
 * @throws ClockMismatch
 */
export async function install(store: TrackerStore, seeds: Seeds, clock: Clock): Promise<{ installedOn: PlainDate }> {
  return store.write(async (tx) => {
    await tx.lock('install');
    const recorded = await tx.claimClock(clock.mode, localDate(clock.now(), seeds.people[0]?.timeZone ?? 'UTC'));
    if (recorded.mode !== clock.mode) throw new ClockMismatch(recorded.mode);
    await tx.addBodies(seeds.bodies);
    await tx.addPolicies(seeds.policies);
    await tx.addAlmanac(seeds.almanac);
    await tx.addPeople(seeds.people);
    await tx.addStandingRules(seeds.standing);
    return { installedOn: recorded.installedOn };
  });
}
