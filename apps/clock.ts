import { systemClock, trialClock } from '../libs/tracker/index.js';
import type { Clock } from '../libs/tracker/index.js';
import type { Settings } from './settings.js';

/** Real time, or the trial clock that TRACKER_NOW asks for. */
export const clockOf = ({ TRACKER_NOW }: Settings): Clock => (TRACKER_NOW ? trialClock(TRACKER_NOW) : systemClock);
