import { grainOf, lengthWords, longDate, shifted, unitWords, windowWords, type Due, type Grain, type PlainDate, type Resolution } from '../calendar/index.js';
import type { Hanging } from '../extraction/index.js';
import { placeInWords } from './place.js';

/** Where an event stands on which a time hangs. */
export interface EventStanding {
  /** The obligation that is the event: `A/RES/74/60 7/meeting/1`. */
  ref: string;
  due: Due | null;
  resolution: Resolution;
  /** The sentence that says why it does not take place; null while it does. */
  cancelled: string | null;
}

/** How a time hangs on an event. */
export type Hold = Pick<Hanging, 'name' | 'relation' | 'by'>;

/** A due time that hangs on an event, worked out from where the event stands now: its symbol and its window, always the event's days and the offset. */
export function hang(due: Due, hold: Hold, event: EventStanding): { due: Due; resolution: Resolution } {
  const resolution = windowOf(hold, event);
  const [start, end] = 'refused' in resolution ? [null, null] : [resolution.first, resolution.last];
  const grain = hold.relation === 'before' && hold.by === null && !('refused' in resolution) ? coarseGrain(event) : null;
  return { due: { ...due, start, end, ...(grain ? { precision: grain } : {}) }, resolution };
}

function windowOf(hold: Hold, event: EventStanding): Resolution {
  const name = `${hold.name || 'an event'} (${placeInWords(event.ref)})`;
  if (event.cancelled) return { refused: `The time hangs on ${name}, which does not take place. ${event.cancelled}` };
  if ('refused' in event.resolution) return { refused: `The time hangs on ${name}, of which no day is known. ${event.resolution.refused}` };
  const { first, last, basis, because } = event.resolution;
  const told = (window: { first: PlainDate | null; last: PlainDate | null }, sentence: string): Resolution => ({ ...window, basis, because: [sentence, ...because] });
  const grain = coarseGrain(event);

  if (hold.relation === 'at') return told({ first, last }, `It hangs on ${name}: ${windowWords(event.due, event.resolution)}.`);
  if (hold.relation === 'until') {
    return last ? told({ first: null, last }, `It lasts until ${name} is over, that is until ${unitWords(last, grain ?? 'day')}.`) : { refused: `It lasts until ${name} is over, and the last day of that is not known.` };
  }
  if (hold.by === null) {
    const end = grain ? last : first ?? last;
    return end ? told({ first: null, last: end }, `It is due before ${name} begins, that is by ${unitWords(end, grain ?? 'day')}.`) : { refused: NO_DAY(hold, name) };
  }
  const from = grain ? null : hold.relation === 'before' ? first : last;
  const end = from && shifted(from, hold.by, hold.relation === 'before' ? -1 : 1);
  if (!from || !end) return { refused: `${NO_DAY(hold, name)}${grain ? ` Only this is known of it: ${windowWords(event.due, event.resolution)}.` : ''}` };
  return told({ first: null, last: end }, hold.relation === 'before'
    ? `It is due ${lengthWords(hold.by)} before ${name} begins on ${longDate(from)}, that is by ${longDate(end)}.`
    : `It is due within ${lengthWords(hold.by)} after ${name} ends on ${longDate(from)}, that is by ${longDate(end)}.`);
}

const NO_DAY = ({ relation }: Hold, name: string): string =>
  `The time is counted from the ${relation === 'after' ? 'last' : 'first'} day of ${name}, and that day is not known.`;

/** The unit by which alone the event is known; null where its days are, or nothing is. */
function coarseGrain({ due, resolution }: EventStanding): Exclude<Grain, 'day'> | null {
  const grain = grainOf(due, resolution);
  return grain === 'day' ? null : grain;
}
