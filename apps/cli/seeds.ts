import { createCalendar, createWorkingDays } from '../../libs/core/index.js';
import type { Calendar, WorkingDays } from '../../libs/core/index.js';
import { loadSeeds } from '../../libs/tracker/index.js';
import type { Seeds } from '../../libs/tracker/index.js';
import { SEEDS } from '../folders.js';

/** The data that commands without a database work with. */
export async function localData(): Promise<Seeds & { calendar: Calendar; workingDays: WorkingDays }> {
  const seeds = await loadSeeds(SEEDS);
  return { ...seeds, calendar: createCalendar(seeds.bodies, seeds.standing), workingDays: createWorkingDays(seeds.almanac.holidays) };
}
