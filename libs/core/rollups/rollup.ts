/** Counts of obligations along one way of looking; every dimension sums to `total`. */
export interface Rollup {
  total: number;
  byStatus: Record<string, number>;
  byKind: Record<string, number>;
  byOwner: Record<string, number>;
  /** By the body that the due time names, or that the document is of; `none` where there is neither. */
  byBody: Record<string, number>;
  /** By the session that the due time names: `GA 75`; `none` where there is none. */
  bySession: Record<string, number>;
}

/** True when most of what is counted is over: whoever looks at it now sees little of the tracker at work. */
export const isMostlyPast = ({ total, byStatus }: Pick<Rollup, 'total' | 'byStatus'>): boolean => (byStatus.past ?? 0) * 2 > total;
