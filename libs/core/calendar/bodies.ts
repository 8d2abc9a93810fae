import type { PlainDate } from './plain-date.js';

/** A known session of a body, from a source; it outranks the rule that would project it. */
export interface KnownSession {
  number: number;
  opens: PlainDate;
  /** Where the date was read. */
  source: string;
}

/** A body with sessions of its own. Data that staff can correct: it lives in seeds/bodies.json and in the store, never in code. */
export interface Body {
  /** The key that `SessionRef.organ` uses: `GA`, `HRC`… */
  organ: string;
  names: { en: string; zh: string };
  /** How later sessions are projected; null: sessions that are not known stay unknown. */
  openingRule: 'general-assembly' | null;
  sessions: KnownSession[];
}
