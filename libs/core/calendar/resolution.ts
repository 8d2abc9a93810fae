import type { PlainDate } from './plain-date.js';
import type { Reason } from './reasons/reason.js';

/** What supports a resolved date: the text itself, a table of facts, an assumption that is named, or a rule run forward. */
export type Basis = 'stated' | 'known' | 'assumed' | 'projected';

/** A due time worked out: the window in which it falls, inclusive, with the chain of reasons. */
export interface DatedResolution {
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis;
  because: Reason[];
}

/** A due time worked out, or why no day can be known. */
export type Resolution = DatedResolution | { refused: Reason };
