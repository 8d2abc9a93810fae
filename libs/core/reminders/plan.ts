import { addDays, createWorkingDays, type Calendar, type DatedResolution, type Occurrence, type PlainDate, type WorkingDays } from '../calendar/index.js';
import type { Kind } from '../extraction/index.js';
import { needsReview, UNCHASED_KINDS, type Dated } from '../obligations/index.js';
import { anchorOf, periodStart } from './anchor.js';
import type { Anchor, PlannedOccurrence, PlannedReminder, Policy } from './reminder.js';

/** The policy for a kind: the first that names it, else the first for `*`. @throws RangeError when there is neither. */
export function policyFor(kind: Kind, policies: Policy[]): Policy {
  const policy = policies.find(({ kinds }) => kinds !== '*' && kinds.includes(kind)) ?? policies.find(({ kinds }) => kinds === '*');
  if (!policy) throw new RangeError(`No reminder policy speaks of "${kind}", and there is none for all kinds ("*").`);
  return policy;
}

/**
 * Every reminder of an obligation, in the order of days, at most one per rule, none before `readOn`.
 * None at all for what a person must look at first, or for what was over on `readOn`.
 * What is open on `readOn` and has nothing left to count down to is announced once, on that day.
 * @param readOn the day from which reminders can go out
 * @param workingDays for the rules that roll; without it they roll off weekends alone
 */
export function planReminders(
  obligation: Dated, policy: Policy, calendar: Calendar, readOn: PlainDate, workingDays: WorkingDays = WEEKENDS_ALONE,
): PlannedReminder[] {
  return needsReview(obligation) ? [] : planDated(obligation, policy, calendar, readOn, workingDays);
}

/**
 * The reminders of each time of what recurs, by the same rules. No countdown to a time begins before the time before it has come:
 * what is due every month is not announced ninety days ahead.
 * @param kind of the obligation, which a person need not look at any more
 */
export function planOccurrences(
  kind: Kind, occurrences: readonly Occurrence[], policy: Policy, calendar: Calendar, readOn: PlainDate, workingDays: WorkingDays = WEEKENDS_ALONE,
): PlannedOccurrence[] {
  return occurrences.flatMap((one, i) => {
    const before = occurrences[i - 1];
    const since = before ? anchorOf({ due: before.due, resolution: before }, calendar)?.day ?? before.last ?? before.first : null;
    return planDated({ kind, due: one.due, resolution: one }, policy, calendar, readOn, workingDays)
      .filter(({ rule, day }) => !rule.startsWith('before-') || since === null || day > since)
      .map((reminder) => ({ ...reminder, occurrence: one.number }));
  });
}

function planDated(
  obligation: Omit<Dated, 'confidence'>, policy: Policy, calendar: Calendar, readOn: PlainDate, workingDays: WorkingDays,
): PlannedReminder[] {
  const { resolution } = obligation;
  if ('refused' in resolution) return [];
  if (resolution.last !== null && resolution.last < readOn) return [];
  const anchor = anchorOf(obligation, calendar);
  const planned = [
    ...(anchor ? countdown(anchor, policy) : []),
    ...opening(anchor, periodStart(obligation), resolution.last, readOn),
    ...overdue(obligation.kind, resolution, policy),
  ];
  return planned.map((reminder) => rolled(reminder, policy, workingDays)).filter(({ day }) => day >= readOn).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const WEEKENDS_ALONE = createWorkingDays([]);

/** The reminder on the day to which its rule rolls. */
function rolled(reminder: PlannedReminder, { roll }: Policy, workingDays: WorkingDays): PlannedReminder {
  const how = roll?.[reminder.rule];
  if (!how) return reminder;
  const moved = workingDays.roll(reminder.day, how.direction, how.station);
  return { ...reminder, day: moved.day, rolled: moved };
}

function countdown(anchor: Anchor, { daysBefore }: Policy): PlannedReminder[] {
  return [...new Set(daysBefore)].map((days) => ({ rule: `before-${days}`, day: addDays(anchor.day, -days), anchor }));
}

/** The notice that a period begins, or that it had begun when it was read. */
function opening(anchor: Anchor | null, period: Anchor | null, last: PlainDate | null, readOn: PlainDate): PlannedReminder[] {
  const start = anchor ?? period;
  if (!start) return [];
  if (start.day < readOn) return last === null ? [] : [{ rule: 'opens', day: readOn, anchor: start }];
  return anchor ? [] : [{ rule: 'opens', day: start.day, anchor: start }];
}

/** Counted from the last day of the window, so never earlier than the text and the rules allow. */
function overdue(kind: Kind, window: DatedResolution, { daysOverdue }: Policy): PlannedReminder[] {
  const { last, basis, because } = window;
  if (last === null || UNCHASED_KINDS.includes(kind)) return [];
  return [...new Set(daysOverdue)].map((days) => ({ rule: `overdue-${days}`, day: addDays(last, days), anchor: { day: last, basis, because } }));
}

const WORDS = new Map([['before-0', 'on the day'], ['opens', 'period opens'], ['moved', 'moved'], ['intake', 'intake']]);

/** The stable code of a rule in English: `90 days before`, `on the day`, `1 day overdue`, `period opens`, `intake`. Other codes stand as they are. */
export function describeRule(rule: string): string {
  const match = /^(before|overdue)-(\d+)$/.exec(rule);
  return WORDS.get(rule) ?? (match ? `${match[2]} ${match[2] === '1' ? 'day' : 'days'} ${match[1]}` : rule);
}
