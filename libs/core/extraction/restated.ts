import type { Reading } from './reading.js';

/** Leaves out what the document says a second time: the row that says most is kept, an operative one before a recital. */
export function withoutRestatements(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const at = kept.findIndex((other) => restates(reading, other));
    const other = kept[at];
    if (!other) kept.push(reading);
    else if (better(reading, other)) kept[at] = reading;
  }
  return kept.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

const dueKey = ({ due }: Reading): string => (due ? [due.start, due.end, due.session?.organ, due.session?.number, due.recurrence, due.part, due.event].join('|') : '');

/** The same meeting, or the same thing from the same party to the same body at the same time. */
function restates(a: Reading, b: Reading): boolean {
  if (a.kind !== b.kind || !a.due || !b.due || dueKey(a) !== dueKey(b)) return false;
  if (a.kind === 'meeting') return a.due.precision === 'day' || isRecital(a) || isRecital(b);
  return a.paragraph !== b.paragraph && a.who === b.who && a.to === b.to && a.quote === b.quote;
}

const isRecital = ({ paragraph }: Reading): boolean => paragraph.startsWith('preamble') || paragraph === 'summary';

function better(a: Reading, b: Reading): boolean {
  if (isRecital(a) !== isRecital(b)) return isRecital(b);
  return a.confidence > b.confidence;
}
