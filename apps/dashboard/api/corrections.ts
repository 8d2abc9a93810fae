/** What the API takes of corrections; `apps/api/schemas.ts` says what each field means. */
import type { Relation } from '../../../libs/core/index.js';

interface Recorded {
  source?: string;
  recordedBy?: string;
  /** The version of the due time that the reader has on the page. */
  version: number;
}

export type Asked = Recorded & (
  | { kind: 'postpone'; to: { start: string; end: string; precision: 'day' | 'month' | 'year' } }
  | { kind: 'supersede'; by: string }
  | { kind: 'cancel' }
  | { kind: 'confirm' }
  | { kind: 'dismiss' }
  | { kind: 'hang'; on: string; relation: Relation; by: string | null }
);

/** What becomes of one time of what recurs. */
export interface OccurrenceAsked {
  number: number;
  change: { lifecycle: 'open' | 'done' | 'cancelled' } | { start: string; end: string; source: string };
}

export interface SessionAsked {
  number: number;
  opens: string;
  closes?: string;
  source: string;
  recordedBy?: string;
}
