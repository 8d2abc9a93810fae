import { due, reason, resolve, windowSpan, together, windowOf, type Calendar, type NamedPlace, type Reason, type Resolution } from '../calendar/index.js';
import { hang, placeInWords, placeOf, type EventStanding, type Lifecycle } from '../obligations/index.js';
import type { AsRead, Correction, CorrectionKind, Standing, Tie } from './correction.js';

/** What hangs together: obligations, and the corrections that stand, in the order in which they were recorded. */
export interface Web {
  obligations: readonly (AsRead & { lifecycle: Lifecycle })[];
  corrections: readonly Correction[];
}

/**
 * Where each obligation stands, from what was read and the corrections that stand, and from nothing else:
 * the same corrections give the same standing, whatever was recorded and undone in between.
 * A web with a circle gives refusals along it; `circleIn` finds it beforehand.
 */
export function project(web: Web, calendar: Calendar): Map<string, Standing> {
  const projection = new Projection(web, calendar);
  return new Map(web.obligations.map(({ id }) => [id, projection.standingOf(id)]));
}

/** What the obligation hangs on now: as staff recorded it last, else as the reader found it. */
export function tieOf(obligation: AsRead, corrections: readonly Correction[]): Tie | null {
  const recorded = corrections.findLast(({ kind, obligation: id }) => kind === 'hangs' && id === obligation.id);
  if (!recorded?.other || !recorded.relation) return obligation.tie;
  return { on: recorded.other, name: obligation.said?.event ?? '', relation: recorded.relation, by: recorded.by };
}

/** The correction that closed the obligation; null while it is open. */
export const closingOf = (id: string, corrections: readonly Correction[]): Correction | null =>
  corrections.findLast(({ kind, obligation }) => obligation === id && CLOSING.includes(kind)) ?? null;
const CLOSING: readonly CorrectionKind[] = ['supersedes', 'cancels', 'dismisses'];

class Projection {
  private readonly byId: Map<string, Web['obligations'][number]>;
  private readonly done = new Map<string, Standing>();
  private readonly underWay = new Set<string>();

  constructor(private readonly web: Web, private readonly calendar: Calendar) {
    this.byId = new Map(web.obligations.map((obligation) => [obligation.id, obligation]));
  }

  standingOf(id: string): Standing {
    const known = this.done.get(id);
    if (known) return known;
    if (this.underWay.has(id)) return { due: null, resolution: { refused: reason('hangs.in-a-circle', {}) }, lifecycle: 'open' };
    this.underWay.add(id);
    const standing = this.reckon(this.byId.get(id)!);
    this.underWay.delete(id);
    this.done.set(id, standing);
    return standing;
  }

  private reckon(obligation: Web['obligations'][number]): Standing {
    const time = this.timeOf(obligation);
    const closing = closingOf(obligation.id, this.web.corrections);
    if (!closing) return { ...time, lifecycle: reopened(obligation.lifecycle) };
    return { due: time.due, resolution: withReason(time.resolution, this.whyClosed(obligation, closing)), lifecycle: closing.kind === 'supersedes' ? 'superseded' : 'cancelled' };
  }

  private timeOf(obligation: AsRead): Omit<Standing, 'lifecycle'> {
    const { id, said, undated, kind, facts } = obligation;
    const read = this.fromTie(obligation) ?? { due: said, resolution: !said && undated ? { refused: undated } : resolve(said, kind, facts, this.calendar) };
    return this.web.corrections
      .filter((correction) => correction.kind === 'postpones' && correction.obligation === id)
      .reduce((before, correction) => this.postponed(obligation, before, correction), read);
  }

  private postponed(obligation: AsRead, before: Omit<Standing, 'lifecycle'>, { to, source }: Correction): Omit<Standing, 'lifecycle'> {
    const resolution = resolve(to, obligation.kind, obligation.facts, this.calendar);
    if ('refused' in resolution) return { due: to, resolution };
    const moved = reason('recorded.moved', { source, what: named(obligation), from: windowOf(before.due, before.resolution), to: windowSpan(to, resolution) });
    return { due: to, resolution: { ...resolution, because: [moved, ...(resolution.basis === 'stated' ? [] : resolution.because)] } };
  }

  /** The time from what it hangs on; null where it hangs on nothing that is known. */
  private fromTie(obligation: AsRead): Omit<Standing, 'lifecycle'> | null {
    const { corrections } = this.web;
    const tie = tieOf(obligation, corrections);
    if (!tie || !this.byId.has(tie.on)) return null;
    const time = hang(obligation.said ?? due({ precision: 'event', said: false }), tie, this.eventOf(tie.on));
    const recorded = corrections.findLast(({ kind, obligation: id }) => kind === 'hangs' && id === obligation.id);
    return recorded ? { ...time, resolution: withReason(time.resolution, reason('recorded.hangs', { source: recorded.source })) } : time;
  }

  /** The event as it stands: where another obligation stands in for it, that one. */
  private eventOf(id: string, past: readonly string[] = []): EventStanding {
    const event = this.byId.get(id)!;
    const closing = closingOf(id, this.web.corrections);
    const newer = closing?.kind === 'supersedes' ? closing.other : null;
    if (closing && newer && this.byId.has(newer) && !past.includes(newer)) {
      const next = this.eventOf(newer, [...past, id]);
      return { ...next, resolution: withReason(next.resolution, this.whyClosed(event, closing)) };
    }
    const { due: symbol, resolution } = this.standingOf(id);
    return { ref: event.ref, due: symbol, resolution, cancelled: closing && closing.kind !== 'supersedes' ? this.whyClosed(event, closing) : null };
  }

  private whyClosed(obligation: AsRead, { kind, source, other }: Correction): Reason {
    const what = named(obligation);
    if (kind === 'cancels') return reason('recorded.cancelled', { source, what });
    if (kind === 'dismisses') return reason('recorded.dismissed', { what, source: source === placeInWords(obligation.ref) ? null : source });
    const newer = this.byId.get(other ?? '');
    const standing = newer && !this.underWay.has(newer.id) ? this.standingOf(newer.id) : null;
    const itself = newer !== undefined && source === placeInWords(newer.ref);
    return reason('recorded.superseded', { newer: newer ? placeOf(newer.ref) : null, what, source: itself ? null : source, to: standing && windowOf(standing.due, standing.resolution) });
  }
}

/** What a correction had closed is open again once no correction closes it; what people recorded stays. */
const reopened = (lifecycle: Lifecycle): Lifecycle => (lifecycle === 'superseded' || lifecycle === 'cancelled' ? 'open' : lifecycle);

const named = ({ name, ref }: AsRead): NamedPlace => ({ name, place: placeOf(ref) });

const withReason = (resolution: Resolution, further: Reason): Resolution =>
  ('refused' in resolution ? { refused: together(resolution.refused, further) } : { ...resolution, because: [...resolution.because, further] });
