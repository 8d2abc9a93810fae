/**
 * What the tracker shows: the JSON of the REST API, the rows of the command line, the props of the dashboard.
 * Reasons are data here; each reader gets them as sentences (`Said`), in a language of their own.
 */
import type { Basis, CorrectionKind, Due, Kind, Lifecycle, Milestone, Names, PlainDate, Reason, Relation, Rollup, SessionRef, Span, Status, Strength } from '../core/index.js';

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
  /** How many documents the file holds; symbol, title, organ, session, day and items are those of the first. */
  documents: number;
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
  refused: Reason | null;
  /** The time of what recurs that `first`, `last`, `basis` and `status` speak of: the next open one; null where it does not recur. */
  occurrence: {
    /** Counted from the first time, from 1. */
    number: number;
    /** This one time as a symbol. */
    due: Due;
    /** How many earlier times are overdue: the next one must not hide them, nor they it. */
    overdue: number;
  } | null;
  owner: { id: string; name: string } | null;
  /** The document that it stands in; `id` is that of the file. */
  document: Pick<DocumentView, 'id' | 'symbol' | 'title' | 'adopted'>;
}

/** A piece of the source text; `quoted` where it is part of the obligation's quote. */
export interface SourcePiece {
  text: string;
  quoted: boolean;
}

/** One time of an obligation that recurs. */
export interface OccurrenceView {
  /** Counted from the first time, from 1. */
  number: number;
  /** This one time as a symbol. */
  due: Due;
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis;
  because: Reason[];
  lifecycle: Exclude<Lifecycle, 'superseded'>;
  status: Status;
  /** True when staff moved or closed it. */
  edited: boolean;
}

export interface ReminderView {
  /** The time of what recurs that it is about; null: the obligation itself. */
  occurrence: number | null;
  rule: string;
  day: PlainDate;
  state: ReminderState;
  recipient: string;
}

/** Another obligation, in as many words as a link to it needs. */
export interface ObligationMention {
  id: string;
  ref: string;
  kind: Kind;
  quote: string;
  /** What the meeting is called that it is; null for everything else. */
  event: string | null;
  due: Due | null;
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis | null;
  refused: Reason | null;
  lifecycle: Lifecycle;
}

/** What a time hangs on, and how: at the event, before it begins, until it is over, after it; `by` is a length (`P90D`). */
export interface TieView {
  relation: Relation;
  by: string | null;
  /** What the text calls the event. */
  event: string | null;
  /** The obligation that is the event; null where the tracker holds none, so that nothing moves with it. */
  obligation: ObligationMention | null;
  /** True where staff recorded it; false where the reader found it. */
  recorded: boolean;
}

export interface DependantView {
  relation: Relation;
  by: string | null;
  obligation: ObligationMention;
}

/** What staff recorded that moves dates: see `CorrectionKind`. */
export interface CorrectionView {
  id: string;
  kind: CorrectionKind;
  /** Where it is written. */
  source: string;
  recordedAt: string;
  recordedBy: string | null;
  /** The obligation that it happens to; null for the opening of a session. */
  obligation: ObligationMention | null;
  /** The newer obligation that says so, or the event that it hangs on. */
  other: ObligationMention | null;
  /** The new time of what is postponed. */
  to: Due | null;
  relation: Relation | null;
  by: string | null;
  /** The session that opens on another day; `was` is null where the table had no day for it. */
  session: (SessionRef & { opens: PlainDate; closes: PlainDate | null; was: PlainDate | null }) | null;
  /** Null while it stands. */
  undone: { at: string; by: string | null } | null;
  /** Obligations that it changed when it was recorded. */
  changed: number;
}

/** What of an obligation a correction can change. */
export interface StandingView {
  due: Due | null;
  first: PlainDate | null;
  last: PlainDate | null;
  basis: Basis | null;
  because: Reason[];
  refused: Reason | null;
  lifecycle: Lifecycle;
}

/** One thing that became of an obligation. These rows are only ever added. */
export interface ChangeView {
  id: number;
  at: string;
  recordedBy: string | null;
  obligation: ObligationMention;
  /** The cause. */
  correction: Pick<CorrectionView, 'id' | 'kind' | 'source'>;
  /** True where the cause was undone, and this went back. */
  undo: boolean;
  /** The obligation that it hangs on and moved with; null where it was corrected itself. */
  through: ObligationMention | null;
  /** Version of the due time from then on. */
  version: number;
  before: StandingView;
  after: StandingView;
}

/** What a correction, or its undoing, did. */
export interface Corrected {
  correction: CorrectionView;
  /** How many obligations changed. */
  changed: number;
  /** The first of them, the corrected one before those that moved with it. */
  changes: ChangeView[];
}

export interface BodyView {
  organ: string;
  names: Names;
  /** What to know of sessions that are in neither the table nor a rule; null where nothing need be said. */
  note: Reason | null;
  /** Sessions of the table, and those that a rule projects, in order. */
  sessions: BodySession[];
}

export interface BodySession {
  number: number;
  opens: PlainDate;
  /** The last day of one that ends before the eve of the next. */
  closes: PlainDate | null;
  /** `known`: from the table. `projected`: a rule run forward. */
  basis: Extract<Basis, 'known' | 'projected'>;
  /** Where the days were read, or the rule that gives them. */
  source: string | Reason;
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
  because: Reason[];
  /** The paragraph that it stands in, cut into quoted and unquoted pieces. */
  source: SourcePiece[];
  /** Steps on the way, on working days: the tracker's own reckoning, no deadline of the text. Empty where none can be counted: `noMilestones` says why. */
  milestones: Milestone[];
  noMilestones: Reason | null;
  reminders: ReminderView[];
  /** In the order of their numbers; empty where it does not recur. */
  occurrences: OccurrenceView[];
  /** What the meeting is called that it is; null for everything else. */
  event: string | null;
  /** Version of the due time: hand it back with a correction, so that one made on an old page is refused. */
  version: number;
  hangsOn: TieView | null;
  /** What moves when this one moves. */
  dependants: DependantView[];
  /** Corrections of this one, and those in which it is the newer one or the event; newest first, undone ones too. */
  corrections: CorrectionView[];
  /** Newest first. */
  history: ChangeView[];
  /** Obligations of other documents that speak of the same meeting, as its name and number show: a newer one may stand in for this one. */
  sameEvent: ObligationMention[];
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
  items: { obligation: string; kind: Kind; due: string; rule: string; quote: string; because: Reason[] }[];
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
