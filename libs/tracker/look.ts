import { createWorkingDays, isSameEvent, milestonesOf, readDocument, reason } from '../core/index.js';
import type { Almanac, Body, PlainDate, Resolution, Span } from '../core/index.js';
import { trackerCalendar } from './calendar.js';
import type { KeptObligation, ObligationFilter, Reads } from './ports.js';
import type { ObligationDetail, ObligationRow, SourcePiece, StatusView } from './views.js';

/** How many of the next windows the status shows. */
const NEXT = 10;

/**
 * The state of everything that has been read.
 * @param asOf when given, the day is today and only documents adopted by then count; else all documents as things stand on `today`
 */
export async function status(store: Reads, today: PlainDate, asOf: PlainDate | null): Promise<StatusView> {
  const day = asOf ?? today;
  const adoptedOnly = asOf !== null;
  const open: ObligationFilter = { asOf: day, adoptedOnly, status: ['current', 'upcoming'] };
  const [documents, obligations, reminders, next] = await Promise.all([
    store.documentCount(day, adoptedOnly),
    store.rollup(day, adoptedOnly),
    store.reminderCounts(day, adoptedOnly),
    store.obligations(open, { cursor: null, limit: NEXT }),
  ]);
  return { asOf: day, documents, obligations, reminders, nextDue: next.items };
}

/**
 * One obligation with the paragraph that it stands in; null when there is none with that id.
 * @param asOf when given, the day is today: reminders that were past when the document was read count as planned until their day
 */
export async function obligation(store: Reads, id: string, today: PlainDate, asOf: PlainDate | null): Promise<ObligationDetail | null> {
  const found = await store.obligation(id, asOf ?? today);
  if (!found) return null;
  const [text, bodies, almanac, alike] = await Promise.all([store.documentText(found.document.id), store.bodies(), store.almanac(), store.sameEvents(id)]);
  const ahead = (day: PlainDate) => asOf !== null && day >= asOf;
  return {
    ...found,
    reminders: found.reminders.map((reminder) => (reminder.state === 'skipped' && ahead(reminder.day) ? { ...reminder, state: 'planned' } : reminder)),
    source: text === null ? [] : sourceOf(text, found),
    ...stepsOf(found, bodies, almanac),
    sameEvent: alike ? alike.others.filter((other) => isSameEvent(alike.own, other)).map(({ mention }) => mention) : [],
  };
}

/** The milestones by the sessions, sets and holidays that are known today. */
function stepsOf(found: KeptObligation, bodies: Body[], { milestones: sets, holidays }: Almanac): Pick<ObligationDetail, 'milestones' | 'noMilestones'> {
  const { first, last, basis, because, refused, due, occurrence } = found;
  const resolution: Resolution = basis === null ? { refused: refused ?? reason('time.none', {}) } : { first, last, basis, because };
  const steps = milestonesOf({ ...found, due: occurrence?.due ?? due, resolution }, trackerCalendar(bodies), sets, createWorkingDays(holidays));
  return 'none' in steps ? { milestones: [], noMilestones: steps.none } : { milestones: steps.milestones, noMilestones: null };
}

/** The paragraph's text, cut where the quote begins and ends. */
function sourceOf(text: string, { paragraph, spans }: Pick<ObligationRow, 'paragraph'> & { spans: Span[] }): SourcePiece[] {
  const [start] = spans[0] ?? [0];
  const holds = ([a, b]: Span) => a <= start && start < b;
  const holding = readDocument(text).paragraphs.filter((p) => p.spans.some(holds));
  const around = holding.find((p) => p.label === paragraph) ?? holding[0];
  return around ? around.spans.flatMap((span, i) => [...(i > 0 ? [{ text: ' … ', quoted: false }] : []), ...cut(text, span, spans)]) : [];
}

function cut(text: string, [from, to]: Span, quoted: Span[]): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = from;
  for (const [a, b] of quoted) {
    const [start, end] = [Math.max(a, at), Math.min(b, to)];
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), quoted: false });
    pieces.push({ text: text.slice(start, end), quoted: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), quoted: false });
  return pieces;
}
