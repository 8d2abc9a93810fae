import type { Due } from './due.js';
import type { PlainDate } from './plain-date.js';
import { reason, type Reason } from './reasons/reason.js';
import type { ExternalRule, Schedule, ScheduledTime, StandingRules } from './standing-rules.js';

/** The explicit schedule that fixes the times of a symbol; null where none does. */
export const scheduleOf = ({ rule }: Due, { schedules }: StandingRules): Schedule | null => schedules.find(({ id }) => id === rule) ?? null;

/** The external rule that fixes the time of a symbol; null where none does. */
export const externalRuleOf = ({ rule }: Due, { external }: StandingRules): ExternalRule | null => external.find(({ id }) => id === rule) ?? null;

/** The times of a schedule that were still to come, or going on, on the day of adoption; all of them where there is none. */
export const timesAfter = ({ times }: Schedule, adopted: PlainDate | null): ScheduledTime[] => times.filter(({ end }) => adopted === null || end > adopted);

/** Why a time of a schedule is when it is. */
export function scheduledReasons({ names }: Schedule, { name, start, end, precision, source, moved }: ScheduledTime): Reason[] {
  return [
    reason('schedule.time', { schedule: names, name, time: { first: start, last: end, grain: precision, part: null, ofSession: false }, source }),
    ...(moved ? [reason('schedule.moved', { first: moved.start, last: moved.end, source: moved.source })] : []),
  ];
}

/** What the external rule says, where it was read, and which year the report due on that day covers. */
export function externalReasons(rule: ExternalRule | null, day: PlainDate | null): Reason[] {
  if (!rule) return [];
  const { names, says, covers, source } = rule;
  return [reason('rule.fixes', { rule: names, says, source }), ...(day && covers ? [reason('rule.covers', { year: Number(day.slice(0, 4)) - 1 })] : [])];
}
