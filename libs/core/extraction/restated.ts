import type { Due } from '../calendar/index.js';
import type { Gatherings } from './gatherings.js';
import type { Kind, Reading } from './reading.js';
import type { Row } from './row.js';

/** A row is compared with this many rows of its kind before it: a document that holds more of them is a list, and comparing all with all takes the square of its length. */
const LOOK_BACK = 100;

/** Leaves out what the document says a second time: the row that says most is kept, an operative one before a recital. */
export function withoutRestatements(rows: readonly Row[], gatherings: Gatherings): Row[] {
  if (rows.length < 2) return [...rows];
  const kept: Row[] = [];
  const said = rows.some(({ yieldsTo }) => yieldsTo !== null) ? new Set(rows.map(({ reading }) => placeKey(reading.kind, reading))) : null;
  const ofKind = new Map<Kind, number[]>();
  for (const row of rows) {
    const { kind } = row.reading;
    if (row.yieldsTo && said?.has(placeKey(row.yieldsTo, row.reading))) continue;
    const before = ofKind.get(kind) ?? [];
    ofKind.set(kind, before);
    const at = firstRestated(row, before, kept, gatherings);
    const other = at === null ? undefined : kept[at];
    if (at === null || !other) before.push(kept.push(row) - 1);
    else kept[at] = merged(better(row.reading, other.reading) ? row : other, row, other);
  }
  return kept.sort((a, b) => (a.reading.spans[0]?.[0] ?? 0) - (b.reading.spans[0]?.[0] ?? 0));
}

/** The row that is kept of two; what is said twice is as sure as where it is said more surely. */
function merged(kept: Row, row: Row, other: Row): Row {
  const twice = sameDue(row.reading.due, other.reading.due) ? Math.max(row.reading.confidence, other.reading.confidence) : kept.reading.confidence;
  return { ...kept, reading: kept.reading.confidence === twice ? kept.reading : { ...kept.reading, confidence: twice }, held: [...other.held, ...row.held] };
}

const dueKey = ({ due }: Reading): string => (due ? [due.start, due.end, due.session?.organ, due.session?.number, due.recurrence, due.part, due.event].join('|') : '');

function sameDue(a: Due | null, b: Due | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return a.start === b.start && a.end === b.end && a.session?.organ === b.session?.organ && a.session?.number === b.session?.number
    && a.recurrence === b.recurrence && a.part === b.part && a.event === b.event;
}

/** An item put on the agenda of a session is considered there: that it is to be considered in that paragraph at that time says nothing more. */
const placeKey = (kind: Kind, reading: Reading): string => `${kind}|${reading.paragraph}|${dueKey(reading)}`;

function firstRestated(row: Row, before: readonly number[], kept: readonly Row[], gatherings: Gatherings): number | null {
  for (let i = Math.max(0, before.length - LOOK_BACK); i < before.length; i++) {
    const at = before[i] ?? 0;
    const other = kept[at];
    if (other && restates(row, other, gatherings)) return at;
  }
  return null;
}

/** The same meeting, or the same thing from the same party to the same body at the same time. */
function restates(row: Row, other: Row, gatherings: Gatherings): boolean {
  const { reading: a } = row;
  const { reading: b } = other;
  if (a.kind !== b.kind || !a.due || !b.due) return false;
  if (a.kind === 'meeting') return sameMeeting(row, other, gatherings);
  if (a.kind === 'observance' && a.paragraph === b.paragraph && a.due.precision === 'recurring') return a.due.recurrence === b.due.recurrence;
  return a.paragraph !== b.paragraph && a.who === b.who && a.to === b.to && (isRecital(a) || isRecital(b)) && sameDue(a.due, b.due);
}

/** One meeting is named with a year (or a last day) here and with its days there. Two meetings of one year in one paragraph stay two. "The conference shall be held from …" is the one with the longer name. */
function sameMeeting({ reading: a, gathering: one }: Row, { reading: b, gathering: other }: Row, gatherings: Gatherings): boolean {
  if (!a.due || !b.due || a.paragraph === b.paragraph) return false;
  // Names are compared last: that takes longest.
  const named = (): boolean => one !== null && other !== null && gatherings.same(one, other);
  if (sameDue(a.due, b.due) || (sameDays(a, b) && (a.due.session === null || b.due.session === null))) return a.due.precision === 'day' || named();
  const inside = within(a, b);
  if (inside === within(b, a)) return false;
  const [precise, broad] = inside ? [one, other] : [other, one];
  const ended = (inside ? b : a).due?.start === null;
  return named() || (!ended && precise !== null && broad !== null && gatherings.generic(precise, broad));
}

/** The same days, which one of the rows gives to a session by its number. */
const sameDays = ({ due: a }: Reading, { due: b }: Reading): boolean => Boolean(a?.start && a.start === b?.start && a.end === b.end && a.precision === b.precision);

const within = ({ due: a }: Reading, { due: b }: Reading): boolean =>
  Boolean(a?.start && a.end && b?.end && (b.start === null || a.start >= b.start) && a.end <= b.end);

const isRecital = ({ paragraph }: Reading): boolean => paragraph.startsWith('preamble') || paragraph === 'summary';

function better(a: Reading, b: Reading): boolean {
  if (Boolean(a.due?.on) !== Boolean(b.due?.on)) return Boolean(a.due?.on);
  if (within(a, b) !== within(b, a)) return within(a, b);
  if (isRecital(a) !== isRecital(b)) return isRecital(b);
  // A meeting that is decided on, before one that is only named.
  if (a.kind === 'meeting' && sameDue(a.due, b.due) && (a.strength === 'S5') !== (b.strength === 'S5')) return a.strength === 'S5';
  // Of two that say the same the first tells what is held, and the later one what belongs to it.
  return !sameDue(a.due, b.due) && a.confidence > b.confidence;
}
