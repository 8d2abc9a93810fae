import type { Resolution } from '../calendar/index.js';
import type { DocumentHeader } from '../document/index.js';
import type { Reading } from '../extraction/index.js';

/** A reading that the tracker keeps: it has a name of its own, and its due time is worked out. */
export interface Obligation extends Reading {
  /** Stable within its document across re-readings: `7/meeting/1` (paragraph, kind, how many of that kind before it, from 1). */
  key: string;
  /** How people and mails name it: the document's symbol and the key: `A/RES/74/60 7/meeting/1`. */
  ref: string;
  /** The key of the obligation of the same document that its time hangs on; null where it hangs on none of them. */
  anchor: string | null;
  resolution: Resolution;
}

/** What of an obligation reminders are planned from. */
export type Dated = Pick<Obligation, 'kind' | 'due' | 'resolution' | 'confidence'>;

/** The life that people give an obligation. What the calendar says of it is `Status`. */
export const LIFECYCLES = ['open', 'done', 'cancelled', 'superseded'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const STATUSES = ['review', 'upcoming', 'current', 'overdue', 'past', 'done', 'cancelled', 'superseded'] as const;
/**
 * Where an obligation stands on a day. Exactly one holds, so counts by status sum to the number of obligations.
 * - `review`: no day can be known, or the reading is not sure: a person must look.
 * - `upcoming`: its window has not opened. - `current`: its window is open.
 * - `overdue`: its window closed after the tracker had read it, and nobody has recorded the outcome.
 * - `past`: its window was over when the tracker first read it (or it is a meeting or an observance whose days are over): nothing is chased.
 * - the others: what people recorded.
 */
export type Status = (typeof STATUSES)[number];

/** The header fields that naming and dating need. */
export type DocumentFacts = Pick<DocumentHeader, 'symbol' | 'session' | 'organ' | 'adopted'>;

/** Each document in a file, in order, and what to call one that has no symbol: usually the name of the file. */
export interface FileFacts {
  documents: readonly DocumentFacts[];
  name: string;
}
