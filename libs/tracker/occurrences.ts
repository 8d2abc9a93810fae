import { addMonths, createWorkingDays, instantAt, localDate, occurrences, planOccurrences, plainDate, policyFor } from '../core/index.js';
import type { Calendar, Due, Occurrence, PlainDate, Policy, Reason, WorkingDays } from '../core/index.js';
import { trackerCalendar } from './calendar.js';
import { DATES } from './locks.js';
import type { Clock, NewReminder, OccurrenceEdit, Person, Recurring, TrackerStore, Writes } from './ports.js';

/** How many months ahead the times of what recurs are kept; the next one always is. */
export const HORIZON_MONTHS = 24;

/** Reminders are planned from here for a document without a date of adoption, so that the ledger shows what was past. */
export const BEGINNING = plainDate('0001-01-01');

/** Obligations that one round takes on; the next round takes the rest. */
const BATCH = 100;

/** What planning needs besides the obligation. */
export interface PlanningFacts {
  calendar: Calendar;
  policies: Policy[];
  people: Person[];
  workingDays: WorkingDays;
  today: PlainDate;
}

/** As far as the times of what recurs are reckoned on a day. */
export const horizonOn = (today: PlainDate): PlainDate => addMonths(today, HORIZON_MONTHS);

/**
 * Reckons the times of a recurring obligation up to the horizon and plans their reminders, in the transaction of the caller.
 * Repeating it changes nothing; what staff moved or closed stays.
 * @returns whether it has times, so that the obligation itself needs no reminders
 */
export async function keepOccurrences(tx: Writes, recurring: Recurring, facts: PlanningFacts): Promise<boolean> {
  const { kind, due, to, adopted, session, organ } = recurring;
  const horizon = { today: facts.today, until: horizonOn(facts.today) };
  const reckoned = occurrences(due, kind, { adopted, session, organ, to }, facts.calendar, horizon);
  if (reckoned === null) return false;
  const found = Array.isArray(reckoned) ? reckoned : [];
  const changed = new Map((await tx.keepOccurrences(recurring.id, found, horizon)).map(({ number, dueVersion }) => [number, dueVersion]));
  const planned = remindersOf(recurring, found, facts).flatMap((reminder) => {
    const dueVersion = changed.get(reminder.occurrence);
    return dueVersion === undefined ? [] : [{ ...reminder, dueVersion }];
  });
  await tx.addReminders(planned);
  return found.length > 0;
}

/** Once a person has looked, its times are reminded of; once that is undone, they are not any more. What was sent is not sent again. */
export async function replanOccurrences(tx: Writes, recurring: Recurring, facts: PlanningFacts): Promise<void> {
  const times = new Map((await tx.renewOccurrences(recurring.id)).map((time) => [time.number, time]));
  await tx.addReminders(remindersOf(recurring, [...times.values()], facts).map((reminder) => {
    const { dueVersion, sent } = times.get(reminder.occurrence)!;
    const again = sent.some(({ rule, day, recipientId }) => rule === reminder.rule && day === reminder.day && recipientId === reminder.recipientId);
    return { ...reminder, dueVersion, state: again ? 'skipped' : reminder.state };
  }));
}

/** Every reminder of every time, those whose day is past as skipped. None while a person must look, or where nobody owns it. */
function remindersOf({ id, kind, needsReview, ownerId, adopted }: Recurring, found: Occurrence[], { calendar, policies, people, workingDays, today }: PlanningFacts): NewReminder[] {
  const owner = people.find((person) => person.id === ownerId);
  if (needsReview || !owner) return [];
  const over = new Set(found.filter(({ last }) => last !== null && last < today).map(({ number }) => number));
  return planOccurrences(kind, found, policyFor(kind, policies), calendar, adopted ?? BEGINNING, workingDays).map(({ rule, day, occurrence }) => ({
    obligationId: id, occurrence, rule, dueVersion: 1, recipientId: owner.id, type: 'reminders', day,
    fireAt: instantAt(day, owner.sendAt, owner.timeZone),
    state: day < today || over.has(occurrence) ? 'skipped' : 'planned',
  }));
}

/** One round: times that have come within the horizon, and those that corrected sessions or rules re-date. */
export async function extendOccurrences(store: TrackerStore, clock: Clock): Promise<void> {
  const today = localDate(clock.now(), 'UTC');
  const behind = await store.recurrencesBehind(horizonOn(today), BATCH);
  if (behind.length === 0) return;
  const known = await whomToRemind(store);
  for (const recurring of behind) {
    await store.write(async (tx) => {
      await keepOccurrences(tx, recurring, { ...known, today, calendar: await lockedCalendar(tx, recurring.id) });
    });
  }
}

/**
 * What staff do to one time: close it, open it again, or move it to the days given. It outlives every later reckoning.
 * @returns false where there is no such time
 */
export async function editOccurrence(store: TrackerStore, clock: Clock, id: string, number: number, edit: { lifecycle: 'open' | 'done' | 'cancelled' } | { due: Due; because: Reason }): Promise<boolean> {
  const recurring = await store.recurring(id);
  if (!recurring) return false;
  const now = clock.now();
  const known = { ...await whomToRemind(store), today: localDate(now, 'UTC') };
  return store.write(async (tx) => {
    const facts = { ...known, calendar: await lockedCalendar(tx, id) };
    const edited = await tx.editOccurrence(id, number, windowOf(edit), now);
    if (!edited) return false;
    await tx.addReminders(remindersOf(recurring, [edited], facts).map((reminder) => ({ ...reminder, dueVersion: edited.dueVersion })));
    return true;
  });
}

function windowOf(edit: Parameters<typeof editOccurrence>[4]): OccurrenceEdit {
  return 'lifecycle' in edit ? edit : { due: edit.due, first: edit.due.start, last: edit.due.end, basis: 'stated', because: [edit.because] };
}

/** One at a time for each obligation, and none while sessions are being corrected. */
async function lockedCalendar(tx: Writes, id: string): Promise<Calendar> {
  await tx.lock(`occurrences:${id}`);
  await tx.lock(DATES, 'shared');
  return trackerCalendar(await tx.bodies(), await tx.standingRules());
}

async function whomToRemind(store: TrackerStore): Promise<Omit<PlanningFacts, 'today' | 'calendar'>> {
  const [policies, people, { holidays }] = await Promise.all([store.policies(), store.people(), store.almanac()]);
  return { policies, people, workingDays: createWorkingDays(holidays) };
}
