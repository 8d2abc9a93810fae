import { grainOf, reason, shifted, windowSpan, together, type Due, type Grain, type NamedPlace, type PlainDate, type Reason, type Resolution } from '../calendar/index.js';
import type { Hanging } from '../extraction/index.js';
import { placeOf } from './place.js';

/** Where an event stands on which a time hangs. */
export interface EventStanding {
  /** The obligation that is the event: `A/RES/74/60 7/meeting/1`. */
  ref: string;
  due: Due | null;
  resolution: Resolution;
  /** Why it does not take place; null while it does. */
  cancelled: Reason | null;
}

/** How a time hangs on an event. */
export type Hold = Pick<Hanging, 'name' | 'relation' | 'by'>;

/** A due time that hangs on an event, worked out from where the event stands now: its symbol and its window, always the event's days and the offset. */
export function hang(due: Due, hold: Hold, event: EventStanding): { due: Due; resolution: Resolution } {
  const resolution = daysFrom(hold, event);
  const [start, end] = 'refused' in resolution ? [null, null] : [resolution.first, resolution.last];
  const grain = hold.relation === 'before' && hold.by === null && !('refused' in resolution) ? coarseGrain(event) : null;
  return { due: { ...due, start, end, ...(grain ? { precision: grain } : {}) }, resolution };
}

function daysFrom(hold: Hold, event: EventStanding): Resolution {
  const named: NamedPlace = { name: hold.name, place: placeOf(event.ref) };
  if (event.cancelled) return { refused: together(reason('hangs.on-cancelled', { event: named }), event.cancelled) };
  if ('refused' in event.resolution) return { refused: together(reason('hangs.on-undated', { event: named }), event.resolution.refused) };
  const { first, last, basis, because } = event.resolution;
  const told = (window: { first: PlainDate | null; last: PlainDate | null }, why: Reason): Resolution => ({ ...window, basis, because: [why, ...because] });
  const grain = coarseGrain(event);
  const time = windowSpan(event.due, event.resolution);

  if (hold.relation === 'at') return told({ first, last }, reason('hangs.at', { event: named, time }));
  if (hold.relation === 'until') {
    return last ? told({ first: null, last }, reason('hangs.until', { event: named, last, grain: grain ?? 'day' })) : { refused: reason('hangs.until-unknown', { event: named }) };
  }
  if (hold.by === null) {
    const end = grain ? last : first ?? last;
    return end ? told({ first: null, last: end }, reason('hangs.before', { event: named, last: end, grain: grain ?? 'day' })) : { refused: noDay(hold, named) };
  }
  const from = grain ? null : hold.relation === 'before' ? first : last;
  const end = from && shifted(from, hold.by, hold.relation === 'before' ? -1 : 1);
  if (!from || !end) return { refused: together(noDay(hold, named), ...(grain ? [reason('hangs.known-only', { time })] : [])) };
  const counted = { event: named, length: hold.by, last: end };
  return told({ first: null, last: end }, hold.relation === 'before'
    ? reason('hangs.length-before', { ...counted, begins: from }) : reason('hangs.length-after', { ...counted, ends: from }));
}

const noDay = ({ relation }: Hold, event: NamedPlace): Reason => reason(relation === 'after' ? 'hangs.no-last-day' : 'hangs.no-first-day', { event });

/** The unit by which alone the event is known; null where its days are, or nothing is. */
function coarseGrain({ due, resolution }: EventStanding): Exclude<Grain, 'day'> | null {
  const grain = grainOf(due, resolution);
  return grain === 'day' ? null : grain;
}
