import { plainDate, type PlainDate } from '../calendar/index.js';
import type { Status } from './obligation.js';
import type { StatusFacts } from './status.js';

const d = plainDate;
const WINDOW: StatusFacts = { lifecycle: 'open', needsReview: false, kind: 'report', first: d('2020-06-15'), last: d('2020-06-19'), firstReadOn: d('2020-01-15') };
const row = (day: string, facts: Partial<StatusFacts>, status: Status) => ({ day: d(day), row: { ...WINDOW, ...facts }, status });

/** The truth about statuses, for `statusOn` and for its twin in SQL: every rule, and both sides of every edge. */
export const STATUS_TABLE: readonly { day: PlainDate; row: StatusFacts; status: Status }[] = [
  // The window and its edges.
  row('2020-01-15', {}, 'upcoming'),
  row('2020-06-14', {}, 'upcoming'),
  row('2020-06-15', {}, 'current'),
  row('2020-06-17', {}, 'current'),
  row('2020-06-19', {}, 'current'),
  row('2020-06-20', {}, 'overdue'),
  row('2035-01-01', {}, 'overdue'),
  // Open ends.
  row('1900-01-01', { first: null }, 'current'),
  row('2020-06-19', { first: null }, 'current'),
  row('2020-06-20', { first: null }, 'overdue'),
  row('2020-06-14', { last: null }, 'upcoming'),
  row('2020-06-15', { last: null }, 'current'),
  row('2099-12-31', { last: null }, 'current'),
  row('2020-06-15', { first: null, last: null }, 'current'),
  // One day.
  row('2020-06-18', { first: d('2020-06-19') }, 'upcoming'),
  row('2020-06-19', { first: d('2020-06-19') }, 'current'),
  row('2020-06-20', { first: d('2020-06-19') }, 'overdue'),
  // Read while it could still be met, or too late.
  row('2020-06-20', { firstReadOn: d('2020-06-18') }, 'overdue'),
  row('2020-06-20', { firstReadOn: d('2020-06-19') }, 'overdue'),
  row('2020-06-20', { firstReadOn: d('2020-06-20') }, 'past'),
  row('2020-07-20', { firstReadOn: d('2020-07-01') }, 'past'),
  row('2020-06-20', { first: null, firstReadOn: d('2020-06-20') }, 'past'),
  // As of a day before it was read: present knowledge, the same windows.
  row('2020-06-14', { firstReadOn: d('2026-11-21') }, 'upcoming'),
  row('2020-06-15', { firstReadOn: d('2026-11-21') }, 'current'),
  row('2020-06-20', { firstReadOn: d('2026-11-21') }, 'past'),
  // Meetings and observances are over when they are over; the other kinds are chased.
  row('2020-06-14', { kind: 'meeting' }, 'upcoming'),
  row('2020-06-19', { kind: 'meeting' }, 'current'),
  row('2020-06-20', { kind: 'meeting' }, 'past'),
  row('2020-06-19', { kind: 'observance' }, 'current'),
  row('2020-06-20', { kind: 'observance' }, 'past'),
  row('2020-06-20', { kind: 'agenda_item' }, 'overdue'),
  row('2020-06-20', { kind: 'review' }, 'overdue'),
  row('2020-06-20', { kind: 'submission' }, 'overdue'),
  row('2020-06-20', { kind: 'term' }, 'overdue'),
  row('2020-06-20', { kind: 'action' }, 'overdue'),
  row('2020-06-20', { kind: 'target' }, 'overdue'),
  // A person must look: that comes before the window.
  row('2020-06-14', { needsReview: true }, 'review'),
  row('2020-06-17', { needsReview: true }, 'review'),
  row('2020-06-20', { needsReview: true }, 'review'),
  row('2020-06-20', { needsReview: true, first: null, last: null }, 'review'),
  row('2020-06-20', { needsReview: true, kind: 'meeting' }, 'review'),
  // What people recorded comes before all else.
  row('2020-06-14', { lifecycle: 'done' }, 'done'),
  row('2020-06-20', { lifecycle: 'done' }, 'done'),
  row('2020-06-20', { lifecycle: 'done', needsReview: true }, 'done'),
  row('2020-06-17', { lifecycle: 'cancelled' }, 'cancelled'),
  row('2020-06-20', { lifecycle: 'cancelled', kind: 'meeting' }, 'cancelled'),
  row('2020-06-17', { lifecycle: 'superseded' }, 'superseded'),
  row('2020-06-20', { lifecycle: 'superseded', needsReview: true, first: null, last: null }, 'superseded'),
];
