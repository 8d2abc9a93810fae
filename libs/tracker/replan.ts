import { addDays, instantAt, planReminders, policyFor } from '../core/index.js';
import type { Calendar, PlainDate, Policy, Standing, WorkingDays } from '../core/index.js';
import type { NewReminder, Person, Reminded, TrackedObligation, Writes } from './ports.js';

/** An obligation with a new version of its due time. */
export interface Redated {
  obligation: TrackedObligation;
  after: Standing;
  /** True where a person must look before anybody is reminded, from now on; `obligation.needsReview` says how it was before. */
  waits: boolean;
  version: number;
}

interface Facts {
  people: Person[];
  policies: Policy[];
  workingDays: WorkingDays;
  calendar: Calendar;
  now: Date;
  today: PlainDate;
}

/** Reminders of the old days are taken back, those of the new ones planned, and people told once that it moved. */
export async function replan(tx: Writes, redated: Redated[], facts: Facts): Promise<void> {
  if (redated.length === 0) return;
  const reminded = new Map((await tx.withdrawReminders(redated.map(({ obligation }) => obligation.id))).map((one) => [one.obligationId, one]));
  await tx.addReminders(redated.flatMap((one) => {
    const owner = facts.people.find(({ id }) => id === one.obligation.ownerId);
    const known = reminded.get(one.obligation.id);
    if (!owner || !known) return [];
    const news = tidings(one, known, owner, facts);
    return [...news, ...countdown(one, known, owner, facts, news.length > 0)];
  }));
}

/** That it moved, in the next digest: only where people were told of other days, and where these or the new ones are still to come. */
function tidings({ obligation, after, version }: Redated, { told, sent }: Reminded, owner: Person, { now, today }: Facts): NewReminder[] {
  const over = [told, after].every(({ resolution }) => 'last' in resolution && resolution.last !== null && resolution.last < today);
  if (over || saidAs(told) === saidAs(after)) return [];
  // Of what waited for a person nobody was reminded: that it is none is no news.
  if (obligation.needsReview && sent.length === 0 && after.lifecycle !== 'open') return [];
  const first = instantAt(today, owner.sendAt, owner.timeZone);
  const day = now <= first ? today : addDays(today, 1);
  return [{
    obligationId: obligation.id, occurrence: 0, rule: 'moved', dueVersion: version, recipientId: owner.id, type: 'reminders', day,
    fireAt: instantAt(day, owner.sendAt, owner.timeZone), state: 'planned',
  }];
}

const saidAs = ({ resolution, lifecycle }: Standing): string =>
  (lifecycle !== 'open' ? lifecycle : 'refused' in resolution ? 'no day' : `${resolution.first} ${resolution.last}`);

/** What was sent for a day is not sent for it again, and the tidings speak for what had begun by now. */
function countdown({ obligation, after, waits, version }: Redated, { sent }: Reminded, owner: Person, { policies, workingDays, calendar, today }: Facts, told: boolean): NewReminder[] {
  // The times of what recurs are reckoned anew, each with its own countdown, by the next round.
  if (after.lifecycle !== 'open' || waits || after.due?.precision === 'recurring') return [];
  const dated = { ...obligation, confidence: 1, due: after.due, resolution: after.resolution };
  const neverSaid = obligation.needsReview && !told && !sent.some(({ rule }) => rule === 'opens');
  return planReminders(dated, policyFor(obligation.kind, policies), calendar, today, workingDays)
    .filter(({ rule, day, anchor }) => rule !== 'opens' || anchor === null || anchor.day >= day || neverSaid)
    .map(({ rule, day }): NewReminder => ({
      obligationId: obligation.id, occurrence: 0, rule, day, dueVersion: version, recipientId: owner.id, type: 'reminders', fireAt: instantAt(day, owner.sendAt, owner.timeZone),
      state: sent.some((one) => one.rule === rule && one.day === day && one.recipientId === owner.id) ? 'skipped' : 'planned',
    }));
}
