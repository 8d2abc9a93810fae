/** What is kept, and what working with it needs. */
import type { AsRead, Correction, CorrectionKind, DocumentHeader, Due, KnownSession, Lifecycle, Obligation, Occurrence, PlainDate, Problem, ReadBefore, SessionRef, Standing } from '../../core/index.js';
import type { MailType, OccurrenceView, ReminderState } from '../views.js';

export interface Person {
  id: string;
  name: string;
  email: string;
  language: 'en' | 'zh';
  /** IANA zone, for example `Europe/Zurich`. */
  timeZone: string;
  /** Local time of day at which mails go out: `07:00`. */
  sendAt: string;
}

/** A file and what stands in it. */
export interface NewDocument {
  /** Each document in the file, in order: most files hold one. Obligations name theirs by index. */
  documents: DocumentHeader[];
  name: string;
  mediaType: string;
  /** Of the decoded text, in hex. The same text is read once. */
  sha256: string;
  text: string;
  problems: Problem[];
  firstReadOn: PlainDate;
}

/** What was read of an obligation when its document was read. */
export interface KeptReading extends ReadBefore {
  ref: string;
  quote: string;
}

export interface NewObligation extends Obligation {
  /** The day on which it was first found in its document; what was over by then is not chased. */
  firstReadOn: PlainDate;
  needsReview: boolean;
  ownerId: string | null;
  /** The due time as read, where an event of another document has dated it since; else `due` is it. */
  said?: Due | null;
  /** The obligation of another document that its time hangs on. */
  hangsOnId?: string | null;
}

/** An obligation with what dating it anew needs. */
export interface TrackedObligation extends AsRead {
  standing: Standing;
  lifecycle: Lifecycle;
  confidence: number;
  needsReview: boolean;
  ownerId: string | null;
  version: number;
}

export interface NewCorrection extends Omit<Correction, 'id'> {
  session: (SessionRef & { opens: PlainDate; closes: PlainDate | null; was: KnownSession | null }) | null;
  recordedAt: Date;
  recordedBy: string | null;
}

/** A correction with what undoing it needs. */
export interface KeptCorrection {
  id: string;
  kind: CorrectionKind;
  obligation: string | null;
  other: string | null;
  session: SessionRef | null;
  undone: boolean;
}

export interface NewChange {
  obligationId: string;
  correctionId: string;
  throughId: string | null;
  undo: boolean;
  at: Date;
  recordedBy: string | null;
  before: Standing;
  after: Standing;
  /** True where the window or the life changed, and reminders with it: the due time gets a new version. */
  moved: boolean;
  needsReview: boolean;
  /** The body and session that it counts under from now on. */
  body: string | null;
  session: SessionRef | null;
}

/** A meeting by its name, for finding the same one in another document. */
export interface KnownEvent {
  id: string;
  name: string;
  number: number;
  /** Of its document. */
  title: string | null;
  organ: string | null;
  lifecycle: Lifecycle;
}

/** What the ledger holds of an obligation whose due time has a new version. */
export interface Reminded {
  obligationId: string;
  /** What people were last told of it: the standing before the first change, or that of the last change that a mail told of. */
  told: Standing;
  /** Reminders that went out or are just going out. */
  sent: { rule: string; day: PlainDate; recipientId: string }[];
}

/** What reckoning the times of a recurring obligation needs. */
export interface Recurring extends Pick<Obligation, 'kind' | 'due' | 'to'> {
  id: string;
  needsReview: boolean;
  ownerId: string | null;
  /** Of its document. */
  adopted: PlainDate | null;
  session: number | null;
  organ: string | null;
}

/** What staff may do to one time of what recurs: close it, open it again, or move it to other days. */
export type OccurrenceEdit =
  | { lifecycle: OccurrenceView['lifecycle'] }
  | Pick<Occurrence, 'due' | 'first' | 'last' | 'basis' | 'because'>;

export interface NewReminder {
  obligationId: string;
  /** The time of what recurs that it is about; 0: the obligation itself. */
  occurrence: number;
  rule: string;
  dueVersion: number;
  recipientId: string;
  type: Exclude<MailType, 'weekly'>;
  day: PlainDate;
  /** The instant at which it may go out: `day` at the recipient's local hour. */
  fireAt: Date;
  state: Extract<ReminderState, 'planned' | 'skipped'>;
}

/** What happened, in the past tense; written in the same transaction as the change that it tells of. */
export type TrackerEvent =
  | { type: 'document.read'; documentId: string; obligations: number }
  | { type: 'dates.corrected'; correctionId: string; undo: boolean; changed: number }
  | { type: 'mail.sent'; mailId: string }
  | { type: 'rollup.taken'; day: PlainDate };
