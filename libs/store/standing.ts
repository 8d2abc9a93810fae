import type { Basis, Due, Lifecycle, PlainDate, Reason, Standing } from '../core/index.js';
import type { StandingView } from '../tracker/index.js';

/** The columns of an obligation that corrections can change. */
export interface StandingColumns {
  due: Due | null;
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis | null;
  because: Reason[];
  refused: Reason | null;
  lifecycle: Lifecycle;
}

/** The table holds one of the two: what supports the window, or why there is none. */
export function standingOf({ due, first, last, basis, because, refused, lifecycle }: StandingColumns): Standing {
  return { due, lifecycle, resolution: basis === null ? { refused: refused! } : { first, last, basis, because } };
}

export function columnsOf({ due, resolution, lifecycle }: Standing): StandingView {
  if ('refused' in resolution) return { due, first: null, last: null, basis: null, because: [], refused: resolution.refused, lifecycle };
  const { first, last, basis, because } = resolution;
  return { due, first, last, basis, because, refused: null, lifecycle };
}
