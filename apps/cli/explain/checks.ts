import { milestonesOf, said, SURE } from '../../../libs/core/index.js';
import type { Explained } from './explained.js';
import { assumptionsOf } from './when.js';

/** What is assumed, and what a careful reader would look at before relying on it. */
export function checksOf(explained: Explained): string[] {
  const assumed = assumptionsOf(explained.obligation, milestoneReasons(explained));
  const checks = [...readingChecks(explained), ...dateChecks(explained)];
  return [
    ...(assumed.length > 0 ? ['What is assumed:', ...assumed.map((sentence) => `  - ${sentence}`)] : ['Nothing is assumed.']),
    '',
    ...(checks.length > 0 ? ['What to check:', ...checks.map((sentence) => `  - ${sentence}`)] : ['Nothing needs checking beyond the words above.']),
  ];
}

function milestoneReasons({ obligation, calendar, almanac, workingDays }: Explained): string[] {
  if ('refused' in obligation.resolution) return [];
  const steps = milestonesOf(obligation, calendar, almanac.milestones, workingDays);
  return 'none' in steps ? [] : said([...steps.because, ...steps.milestones.flatMap(({ because }) => because.slice(1))], 'en');
}

function readingChecks({ obligation: { confidence, strength, due, who } }: Explained): string[] {
  return [
    ...(confidence < SURE ? [`The reading is not sure (${Math.round(confidence * 100)} %): compare it with the paragraph before anybody is reminded.`] : []),
    ...(strength <= 'S1' ? ['The text tells of this and does not ask for it: see whether it is decided elsewhere.'] : []),
    ...(who === null ? ['The text names nobody: say who is to act.'] : []),
    ...(due && !due.said ? ['The time is not printed at this place: see that what was inferred is what was meant.'] : []),
  ];
}

function dateChecks({ obligation: { due, resolution, kind } }: Explained): string[] {
  if ('refused' in resolution) {
    if (due?.precision === 'event') return ['When the days of the event are known, record them: this moves with it.'];
    return due?.session ? ['When the days of the session are known, add them to the table of sessions: this is dated at once.'] : ['If a day was agreed elsewhere, record it with its source.'];
  }
  if (due?.session && resolution.basis === 'projected') return ['When the day of opening is fixed, put it in the table of sessions: this is dated anew.'];
  if (due?.session && kind === 'report') return ['Ask the secretariat of the body on which day of the session the report is considered: its slot counts from that day.'];
  if (kind === 'meeting' && resolution.basis === 'stated') return ['Meetings can be postponed: see whether a later text has moved the days. What hangs on this one moves with it.'];
  return [];
}
