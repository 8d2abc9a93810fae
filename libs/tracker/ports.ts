/** What the use cases need from the world. Each port has one contract suite, run on the double and on the real adapter. */
import type { Almanac, AsRead, Basis, Body, Correction, CorrectionKind, Due, Kind, KnownSession, Lifecycle, Obligation, Occurrence, PlainDate, Policy, Rollup, SessionRef, Standing, StandingRules, Status } from '../core/index.js';
import type { DocumentFacts, DocumentHeader, Problem } from '../core/index.js';
import type { ChangeView, CorrectionView, DocumentView, MailType, ObligationDetail, ObligationMention, ObligationRow, OccurrenceView, Page, ReminderState } from './views.js';

/** Today is an argument everywhere; the clock is asked once, at the edge. */
export interface Clock {
  now(): Date;
  /** `trial` when the clock runs from TRACKER_NOW. */
  readonly mode: 'real' | 'trial';
}

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

export interface NewDocument extends DocumentHeader {
  name: string;
  mediaType: string;
  /** Of the decoded text, in hex. The same text is read once. */
  sha256: string;
  text: string;
  problems: Problem[];
  firstReadOn: PlainDate;
}

export interface NewObligation extends Obligation {
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

/** One transaction: all of it is kept, or none. */
export interface Writes {
  /** Waits until no other transaction holds the name; released at the end of the transaction. */
  lock(name: string, how?: 'alone' | 'shared'): Promise<void>;
  documentByHash(sha256: string): Promise<DocumentView | null>;
  addDocument(document: NewDocument): Promise<string>;
  /** Ids in the order given. */
  addObligations(documentId: string, rows: NewObligation[]): Promise<string[]>;
  /**
   * Keeps the times of a recurring obligation: new ones are added, and those that are open, untouched by staff and still ahead of `today` get the days given;
   * such a one that lies before `until` and is no longer given is cancelled. Planned reminders of days that changed are superseded.
   * @returns number and version of the times that are new or changed
   */
  keepOccurrences(obligationId: string, found: Occurrence[], horizon: { today: PlainDate; until: PlainDate }): Promise<{ number: number; dueVersion: number }[]>;
  /** What staff do; no reckoning undoes it. @returns the time as it is then; null where there is none with that number */
  editOccurrence(obligationId: string, number: number, edit: OccurrenceEdit, at: Date): Promise<(Occurrence & { dueVersion: number }) | null>;
  /** Rows whose key is there already are left alone. Returns how many were new. */
  addReminders(rows: NewReminder[]): Promise<number>;
  addEvent(event: TrackerEvent): Promise<void>;
  /** Rows that are there already (by organ, id, station and year, e-mail) are left alone: what staff corrected outlives a restart. */
  addBodies(bodies: Body[]): Promise<void>;
  addPolicies(policies: Policy[]): Promise<void>;
  addAlmanac(almanac: Almanac): Promise<void>;
  addStandingRules(rules: StandingRules): Promise<void>;
  addPeople(people: Person[]): Promise<void>;
  bodies(): Promise<Body[]>;
  standingRules(): Promise<StandingRules>;
  /** Meetings of that number that documents of the organ hold. */
  events(number: number, organ: string | null): Promise<KnownEvent[]>;
  /** Whatever hangs together with these obligations, directly or by others, and the corrections that stand among them. */
  web(ids: string[]): Promise<{ obligations: TrackedObligation[]; corrections: Correction[] }>;
  /** Obligations whose due time names one of these sessions of the organ. */
  dueAtSessions(organ: string, sessions: number[]): Promise<string[]>;
  addCorrection(correction: NewCorrection): Promise<string>;
  /** Null when there is none with that id. */
  correction(id: string): Promise<KeptCorrection | null>;
  /** The opening of a session becomes what the corrections that stand say, else what it was before them. */
  applyOpenings(session: SessionRef): Promise<void>;
  undoCorrection(id: string, at: Date, by: string | null): Promise<void>;
  /** Writes where obligations stand now and what changed. Returns the version of each due time, in the order given. */
  addChanges(changes: NewChange[]): Promise<number[]>;
  /** Takes back what waits to be sent under an older version of these due times, and says what was sent before. */
  withdrawReminders(obligationIds: string[]): Promise<Reminded[]>;
  /** Records which clock these data have run in; returns the one recorded first. */
  claimClock(mode: Clock['mode'], installedOn: PlainDate): Promise<{ mode: Clock['mode']; installedOn: PlainDate }>;
}

/** Which obligations to look at. `asOf` is the day that statuses are reckoned on. */
export interface ObligationFilter {
  asOf: PlainDate;
  /** With true, only documents adopted on or before `asOf` (undated ones always). */
  adoptedOnly: boolean;
  status?: Status[];
  kind?: Kind[];
  /** Person id, or `none`. */
  owner?: string;
  /** Organ key, or `none`; the body that the due time names, else that of the document. */
  body?: string;
  /** `GA 75`, or `none`. */
  session?: string;
  document?: string;
  /** Words to be found in quote, who, to, symbol or title. */
  text?: string;
}

/** What the store keeps of an obligation: its paragraph and its milestones are worked out when it is looked at. */
export type KeptObligation = Omit<ObligationDetail, 'source' | 'milestones' | 'noMilestones' | 'sameEvent'>;

export interface Reads {
  /** The same for as long as the data live; it names the queue of this tracker. */
  installationId(): Promise<string>;
  people(): Promise<Person[]>;
  policies(): Promise<Policy[]>;
  bodies(): Promise<Body[]>;
  almanac(): Promise<Almanac>;
  standingRules(): Promise<StandingRules>;
  /** Open obligations that recur, from a day or session that is known, whose times have not been reckoned as far as `until`. */
  recurrencesBehind(until: PlainDate, limit: number): Promise<Recurring[]>;
  recurring(id: string): Promise<Recurring | null>;
  documentCount(asOf: PlainDate, adoptedOnly: boolean): Promise<number>;
  /** Newest reading first. */
  documents(asOf: PlainDate, adoptedOnly: boolean, page: { cursor: string | null; limit: number }): Promise<Page<DocumentView>>;
  documentText(id: string): Promise<{ text: string; facts: DocumentFacts } | null>;
  rollup(asOf: PlainDate, adoptedOnly: boolean): Promise<Rollup>;
  /** Counts of ledger rows other than intake: those that fall on or after the day and those sent before its end. */
  reminderCounts(asOf: PlainDate, adoptedOnly: boolean): Promise<{ planned: number; sent: number }>;
  /** Sorted by the day on which the window opens, or closes where it is open at its beginning ("by 30 June"), then by last day, then id; those without a day last. */
  obligations(filter: ObligationFilter, page: { cursor: string | null; limit: number }): Promise<Page<ObligationRow>>;
  /** With its reminders, in the order of their days. */
  obligation(id: string, asOf: PlainDate): Promise<KeptObligation | null>;
  /** Ids of the obligations that lists call so: one in each translation of a document that was read. */
  obligationsCalled(ref: string): Promise<string[]>;
  /** Obligations of other documents of the same series that are the meeting of that number; `name` is for the caller to compare. */
  sameEvents(id: string): Promise<{ own: KnownEvent; others: (KnownEvent & { mention: ObligationMention })[] } | null>;
  correctionView(id: string): Promise<CorrectionView | null>;
  /** Newest first. */
  corrections(page: { cursor: string | null; limit: number }): Promise<Page<CorrectionView>>;
  /** What a correction did when it was recorded, or when it was undone; those corrected themselves first. */
  changesOf(correctionId: string, undo: boolean, limit: number): Promise<{ total: number; items: ChangeView[] }>;
}

export interface MailItem {
  rule: string;
  day: PlainDate;
  obligation: ObligationRow;
  /** Of the rule `moved`: what people were told before, and why it is different now. */
  moved?: Moved;
}

export interface Moved {
  from: { due: Due | null; first: PlainDate | null; last: PlainDate | null; basis: Basis | null };
  lifecycle: Lifecycle;
  kind: CorrectionKind;
  source: string;
  /** The correction was undone. */
  undo: boolean;
  /** The event that it moved with; null where it was corrected itself. */
  through: string | null;
}

/** A mail that this worker holds: nobody else may send it until the lease ends. */
export interface ClaimedMail {
  id: string;
  /** Fencing token: a settle with an old token changes nothing. */
  token: string;
  messageId: string;
  type: MailType;
  /** Local date (Monday of the week for `weekly`) that the mail speaks of. */
  window: PlainDate;
  recipient: Person;
  /** How often it was tried before. */
  attempts: number;
  /** Reminders whose obligations (and, of what recurs, whose times) are still open. A row speaks of the time that its reminder is about. */
  items: MailItem[];
}

export type MailOutcome =
  | { state: 'sent'; at: Date }
  /** Refused for now: try again that many seconds from now by the database's clock. */
  | { state: 'ready'; retryInSeconds: number; error: string }
  | { state: 'failed'; error: string }
  /** Nothing left to say: every obligation was closed first. */
  | { state: 'dropped' };

/** The mails and their state machine: ready → claimed → sending → sent | failed | dropped; `sending` whose lease ran out is ambiguous. */
export interface Ledger {
  /** Opens a mail (unique per recipient, type and window) for every recipient with reminders due by `now`, and attaches them. Returns how many were opened. */
  gatherMails(now: Date): Promise<number>;
  /**
   * Recipients whose weekly mail is due: their local Monday and hour have come (weeks that began before the installation are left out),
   * and that week's mail is not there yet.
   */
  weekliesDue(now: Date): Promise<{ personId: string; monday: PlainDate }[]>;
  /** Opens the weekly mail of a person; false when it is there already. */
  openWeekly(personId: string, monday: PlainDate): Promise<boolean>;
  /** Mails that may be sent now, oldest window first. */
  readyMails(limit: number): Promise<string[]>;
  /** Null when another holds it or it is settled. */
  claimMail(id: string, asOf: PlainDate, leaseSeconds: number): Promise<ClaimedMail | null>;
  /** Keeps what is about to be sent, before a byte goes out. False when the token is stale. */
  markSending(id: string, token: string, content: { subject: string; text: string; html: string }): Promise<boolean>;
  /** False when the token is stale. */
  settleMail(id: string, token: string, outcome: MailOutcome): Promise<boolean>;
  /** Turns mails whose sender died while sending into `ambiguous`; returns all ambiguous ones, new and old. */
  markAmbiguous(): Promise<{ id: string; messageId: string }[]>;
  /** Settles an ambiguous mail once there is evidence: it was accepted (`sent`) or it was not (`ready`). */
  resolveAmbiguous(id: string, state: 'sent' | 'ready'): Promise<void>;
  mailCounts(): Promise<Record<string, number>>;
}

export interface Snapshots {
  /** False when the day's snapshot is there already. */
  addSnapshot(day: PlainDate, rollup: Rollup): Promise<boolean>;
  hasSnapshot(day: PlainDate): Promise<boolean>;
}

export interface Outbox {
  /** Hands unrelayed events to `publish`, in order, and marks them once it returns; two relays never take the same event. Returns how many. */
  relayEvents(limit: number, publish: (events: TrackerEvent[]) => Promise<void>): Promise<number>;
}

export interface TrackerStore extends Reads, Ledger, Snapshots, Outbox {
  write<T>(work: (tx: Writes) => Promise<T>): Promise<T>;
  /** Resolves when the database answers. @throws with the reason when it does not. */
  ping(): Promise<void>;
}

/** Imperative names; each has exactly one handler, or the process does not start. */
export interface Jobs {
  'send-mail': { mailId: string };
  'take-snapshot': { day: PlainDate };
  'open-weekly': { personId: string; monday: PlainDate };
}
export type JobName = keyof Jobs;
export type JobHandlers = { [N in JobName]: (data: Jobs[N]) => Promise<void> };

/** A doorbell: losing or doubling a ring is harmless, for the truth is in the store. */
export interface JobQueue {
  /** Rings with the same id while one waits count once. */
  ring<N extends JobName>(name: N, data: Jobs[N], id: string): Promise<void>;
}

export interface OutgoingMail {
  messageId: string;
  to: { name: string; email: string };
  subject: string;
  text: string;
  html: string;
}

export class MailRefused extends Error {
  constructor(message: string, /** False: no later attempt can succeed. */ readonly temporary: boolean) {
    super(message);
  }
}

export interface Mailer {
  /**
   * Resolves when the server has accepted the mail. @throws MailRefused when it surely has not;
   * any other error (the line was cut after the text had gone out) leaves open whether it has.
   */
  send(mail: OutgoingMail): Promise<void>;
  /** Whether a mail with this Message-ID was accepted; null where nobody can know. */
  accepted(messageId: string): Promise<boolean | null>;
  /** Resolves when the server answers. @throws with the reason when it does not. */
  verify(): Promise<void>;
}

/** Turns what a mail has to say into words of the recipient's language. */
export interface MailWriter {
  write(mail: MailContent, recipient: Person): { subject: string; text: string; html: string };
}

export type MailContent =
  | { type: 'intake'; window: PlainDate; items: MailItem[] }
  | { type: 'reminders'; window: PlainDate; items: MailItem[] }
  | { type: 'weekly'; window: PlainDate; rollup: Rollup; next: ObligationRow[]; overdue: ObligationRow[]; review: ObligationRow[] };
