import type { SessionRef } from '../calendar/index.js';
import type { Kind } from '../extraction/index.js';
import type { Status } from '../obligations/index.js';
import type { Rollup } from './rollup.js';

/** What of an obligation is counted. */
export interface RollupRow {
  status: Status;
  kind: Kind;
  /** Null when nobody owns it. */
  owner: string | null;
  /** The body that the due time names, else that of the document. */
  body: string | null;
  session: SessionRef | null;
}

/** Where a dimension has nothing to say. */
export const NONE = 'none';

/** Counts along every dimension; a value that no row has is left out, and each dimension sums to `total`. */
export function rollUp(rows: RollupRow[]): Rollup {
  const by = (value: (row: RollupRow) => string | null) => count(rows.map((row) => value(row) ?? NONE));
  return {
    total: rows.length,
    byStatus: by((row) => row.status),
    byKind: by((row) => row.kind),
    byOwner: by((row) => row.owner),
    byBody: by((row) => row.body),
    bySession: by(({ session }) => session && `${session.organ} ${session.number}`),
  };
}

/** In the order in which the values first come. `fromEntries` takes any name, even `__proto__`. */
function count(values: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
