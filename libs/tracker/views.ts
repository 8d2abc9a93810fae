/** What the tracker shows: the JSON of the REST API, the rows of the command line, the props of the dashboard. */
import type { Basis, Due, Kind, Lifecycle, Milestone, PlainDate, Rollup, Span, Status, Strength } from '../core/index.js';

export interface DocumentView {
  id: string;
  /** Name of the file as it was handed in. */
  name: string;
  symbol: string | null;
  title: string | null;
  language: string;
  organ: string | null;
  session: number | null;
  adopted: PlainDate | null;
  agendaItems: string[];
  /** The day on which the tracker first read it. */
  firstReadOn: PlainDate;
  obligations: number;
}

export interface ObligationRow {
  id: string;
  ref: string;
  kind: Kind;
  paragraph: string;
  quote: string;
  who: string | null;
  to: string | null;
  strength: Strength;
  confidence: number;
  status: Status;
  /** The due time as the text says it. */
  due: Due | null;
  /** The window worked out from it, inclusive; both null where no day can be known. */
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis | null;
  /** Why no day can be known; null where one is. */
  refused: string | null;
  owner: { id: string; name: string } | null;
  document: Pick<DocumentView, 'id' | 'symbol' | 'title' | 'adopted'>;
}

/** A piece of the source text; `quoted` where it is part of the obligation's quote. */
export interface SourcePiece {
  text: string;
  quoted: boolean;
}

export interface ReminderView {
  rule: string;
  day: PlainDate;
  state: ReminderState;
  recipient: string;
}

export interface ObligationDetail extends ObligationRow {
  place: string | null;
  duration: string | null;
  qualifiers: string[];
  /** The rule that found it. */
  rule: string;
  lifecycle: Lifecycle;
  spans: Span[];
  evidence: Record<string, Span[]>;
  /** The derivation of the window, step by step. */
  because: string[];
  /** The paragraph that it stands in, cut into quoted and unquoted pieces. */
  source: SourcePiece[];
  /** Steps on the way, on working days: the tracker's own reckoning, no deadline of the text. Empty where none can be counted: `noMilestones` says why. */
  milestones: Milestone[];
  noMilestones: string | null;
  reminders: ReminderView[];
}

export interface Page<T> {
  items: T[];
  /** Hand it back as `cursor` to get the next page; null on the last one. */
  next: string | null;
}

export interface StatusView {
  /** The day that the counts speak of. */
  asOf: PlainDate;
  documents: number;
  obligations: Rollup;
  reminders: { planned: number; sent: number };
  /** The next windows that open or are open, soonest first. */
  nextDue: ObligationRow[];
}

/**
 * planned: waits for its day. skipped: its day was past when the document was first read. attached: part of a mail on its way.
 * sent: delivered to the mail server. cancelled: the obligation was closed first. superseded: the due time changed.
 */
export type ReminderState = 'planned' | 'skipped' | 'attached' | 'sent' | 'cancelled' | 'superseded';

export const MAIL_TYPES = ['intake', 'reminders', 'weekly'] as const;
/** intake: what was found in newly read documents. reminders: the daily digest. weekly: the status of everything open. */
export type MailType = (typeof MAIL_TYPES)[number];

/** One mail as `simulate` lists it. */
export interface MailPreview {
  date: PlainDate;
  to: string;
  type: MailType;
  subject: string;
  /** `due` is the code of `dueCode`; `because` says why the reminder falls on this day. */
  items: { obligation: string; kind: Kind; due: string; rule: string; quote: string; because: string[] }[];
}

/** A mail that the built-in local mail server caught instead of delivering. */
export interface CaughtMail {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
}
