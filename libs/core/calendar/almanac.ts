import type { MilestoneSet } from './milestone-sets.js';
import type { HolidayList } from './working-days.js';

/** What the reckoning of milestones and rolled reminders rests on, beside the sessions of bodies. Data: seeds and store. */
export interface Almanac {
  holidays: HolidayList[];
  milestones: MilestoneSet[];
}
