/** Today is an argument everywhere; the clock is asked once, at the edge. */
export interface Clock {
  now(): Date;
  /** `trial` when the clock runs from TRACKER_NOW. */
  readonly mode: 'real' | 'trial';
}
