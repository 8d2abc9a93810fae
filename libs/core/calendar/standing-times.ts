import type { Due } from './due.js';
import type { PlainDate } from './plain-date.js';
import type { ExternalRule, Schedule, ScheduledTime, StandingRules } from './standing-rules.js';
import { longRange } from './words.js';

/** The explicit schedule that fixes the times of a symbol; null where none does. */
export const scheduleOf = ({ rule }: Due, { schedules }: StandingRules): Schedule | null => schedules.find(({ id }) => id === rule) ?? null;

/** The external rule that fixes the time of a symbol; null where none does. */
export const externalRuleOf = ({ rule }: Due, { external }: StandingRules): ExternalRule | null => external.find(({ id }) => id === rule) ?? null;

/** The times of a schedule that were still to come, or going on, on the day of adoption; all of them where there is none. */
export const timesAfter = ({ times }: Schedule, adopted: PlainDate | null): ScheduledTime[] => times.filter(({ end }) => adopted === null || end > adopted);

/** Why a time of a schedule is when it is. */
export function scheduledReasons({ names }: Schedule, { name, start, end, precision, source, moved }: ScheduledTime): string[] {
  const when = precision === 'year' ? `in ${start.slice(0, 4)}` : longRange(start, end);
  return [
    `${names.en} follow an explicit schedule, which outranks any pattern: ${name.en}, ${when} (${source}).`,
    ...(moved ? [`It was to be ${longRange(moved.start, moved.end)} and was moved (${moved.source}).`] : []),
  ];
}

/** What the external rule says, where it was read, and which year the report due on that day covers. */
export function externalReasons(rule: ExternalRule | null, day: PlainDate | null): string[] {
  if (!rule) return [];
  const year = day && rule.covers ? [`It covers the ${rule.covers}, ${Number(day.slice(0, 4)) - 1}.`] : [];
  return [`${rule.names.en}: ${rule.says} (${rule.source}).`, ...year];
}
