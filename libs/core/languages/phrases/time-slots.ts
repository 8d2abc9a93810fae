import type { Mention, Shape, TimeMention } from './mention.js';
import type { SlotSet } from './slots.js';
import type { WordList } from './words.js';

/** The slots that a time fills by what it is; where nothing is said, the one of that name. */
const GENERAL: Partial<Record<TimeMention['is'], readonly string[]>> = { date: ['date', 'when'], time: ['date', 'when'], session: ['session', 'when'], period: ['length', 'period'], often: ['every', 'often'] };

const sortOf = (is: TimeMention['is']): TimeMention['is'] => (is === 'time' ? 'date' : is);

/** Times that fill a slot of their own besides, by the shape of their code; dates where nothing is said. */
const SORTS: readonly { of?: TimeMention['is']; shape: RegExp; slots: readonly string[]; alone?: true }[] = [
  { of: 'session', shape: /\/\.\.$/, slots: ['since'] },
  // "The work of that session": what belongs to a session is not yet due at it.
  { of: 'session', shape: / of$/, slots: ['session_of'], alone: true },
  // With the part of it that is meant, or how long before it: `session 80 end`, `session 80 -P6W`.
  { of: 'session', shape: /^session .* (?:[a-z]+|-P\d+[YMWD])$/, slots: ['phased'] },
  { of: 'often', shape: /^R\/--/, slots: ['yearly'] },
  { shape: /^--\d{2}-\d{2}$/, slots: ['yearday'] },
  { shape: /^\d{4}\/\d{4}$/, slots: ['years'] },
  { shape: /^\.\.\/\d{4}$/, slots: ['deadline', 'horizon'] },
  { shape: /^\.\.\/\d{4}-/, slots: ['deadline', 'until'] },
  { shape: /^(\.\.\/|\+|-P|term-P)/, slots: ['deadline'] },
  { shape: /\/\.\.$/, slots: ['since'] },
  { shape: /^\d{4}-\d{2}-\d{2}\/\d{4}/, slots: ['span'] },
];
const SORTED: ReadonlySet<TimeMention['is']> = new Set(SORTS.map(({ of = 'date' }) => of));

/** A year, a month or a day: most times are no more than that, and of no sort. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;

/** The slots that times fill, by what they are and the sort of their code. */
export class TimeSlots {
  private readonly known = new Map<TimeMention['is'], Map<number, SlotSet>>();
  private readonly byShape = new Map<Shape, SlotSet>();

  constructor(private readonly words: WordList) {}

  of(time: Mention): SlotSet {
    const { shape } = time;
    if (!shape) return this.byCode(time);
    let set = this.byShape.get(shape);
    if (!set) this.byShape.set(shape, set = this.byCode(time));
    return set;
  }

  private byCode({ is, code }: TimeMention): SlotSet {
    const own = sortOf(is);
    const sort = SORTED.has(own) && !PLAIN.test(code) ? SORTS.findIndex(({ shape, of = 'date' }) => own === of && shape.test(code)) : -1;
    let sets = this.known.get(is);
    if (!sets) this.known.set(is, sets = new Map<number, SlotSet>());
    let set = sets.get(sort);
    if (!set) sets.set(sort, set = this.words.slots([...(SORTS[sort]?.alone ? [] : GENERAL[is] ?? [is]), ...(SORTS[sort]?.slots ?? [])]));
    return set;
  }
}
