import { bodyNames, createCalendar } from '../core/index.js';
import type { Body, Calendar, StandingRules } from '../core/index.js';

/** The calendar that people are told of: bodies that are in no table are called by their names all the same. */
export const trackerCalendar = (bodies: Body[], standing?: StandingRules): Calendar => createCalendar(bodies, standing, bodyNames);
