import { describeRule, longDate, longWeekday, milestonesOf, occurrences, planReminders, plainDate, policyFor, addMonths, said, say, needsReview, windowWords } from '../../../libs/core/index.js';
import type { Milestone, PlannedReminder } from '../../../libs/core/index.js';
import type { Explained } from './explained.js';

/** The first day of the calendar: everything that a policy plans is shown, whenever it is. */
const ALWAYS = plainDate('0001-01-01');
/** Times of a recurrence that are named. */
const NEXT = 4;

/** What follows from the date: milestones, further times, reminders. */
export function followsOf(explained: Explained): string[] {
  const parts = [...milestones(explained), ...further(explained), ...reminders(explained)];
  return ['What follows:', ...(parts.length > 0 ? parts : ['  Nothing, until a day is known.'])];
}

function milestones({ obligation, calendar, almanac, workingDays }: Explained): string[] {
  if (obligation.kind !== 'report' && obligation.kind !== 'agenda_item') return [];
  const steps = milestonesOf(obligation, calendar, almanac.milestones, workingDays);
  if ('none' in steps) return 'refused' in obligation.resolution ? [] : [`  No milestones: ${say(steps.none, 'en')}`];
  const limit = steps.set.wordLimit === null ? '' : `, at most ${steps.set.wordLimit.toLocaleString('en')} words`;
  return [
    `  As ${steps.set.documentClass} (reckoned by the tracker, none of these is a deadline of the text${limit}):`,
    ...steps.milestones.map(milestoneLine),
    ...[...new Set(steps.milestones.flatMap(({ because }) => said(because.slice(1), 'en')))].map((reason) => `      ${reason}`),
    `      Counted from ${longDate(steps.origin)}${steps.milestones[0]?.basis === 'assumed' ? ', the opening day, by assumption' : ''}; working days of ${steps.milestones[0]?.station ?? steps.set.station}.`,
  ];
}

const milestoneLine = ({ day, raw, names }: Milestone): string =>
  `    ${longDate(day)} (${longWeekday(day)})${day === raw ? '' : `, rolled from ${longDate(raw)}`}: ${names.en}`;

function further({ obligation, calendar, facts }: Explained): string[] {
  const { due, kind, resolution, to } = obligation;
  if ('refused' in resolution || !resolution.first) return [];
  const times = occurrences(due, kind, { ...facts, to }, calendar, { today: resolution.first, until: addMonths(resolution.first, 12 * 8) });
  if (times === null || 'refused' in times || times.length < 2) return [];
  const named = times.slice(0, NEXT).map((time) => windowWords(time.due, time) ?? 'a time that is not known');
  return [`  It recurs: ${named.join('; ')}${times.length > NEXT ? '; and so on' : ''}.`];
}

function reminders({ obligation, policies, calendar, workingDays, facts }: Explained): string[] {
  if (needsReview(obligation)) return ['  No reminder goes out before a person has looked at it.'];
  const policy = policyFor(obligation.kind, policies);
  const planned = planReminders(obligation, policy, calendar, facts.adopted ?? ALWAYS, workingDays);
  if (planned.length === 0) return ['  No reminders: its time was over when the document was adopted.'];
  return [`  Reminders by the policy “${policy.id}”, while nobody has recorded the outcome:`, ...planned.map(reminderLine)];
}

const reminderLine = ({ day, rule, rolled }: PlannedReminder): string =>
  `    ${longDate(day)}: ${describeRule(rule)}${rolled && rolled.raw !== day ? ` (rolled from ${longDate(rolled.raw)})` : ''}`;
