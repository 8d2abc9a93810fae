/** What the use cases need from the store. */
import type { Almanac, Body, Correction, Kind, Occurrence, PlainDate, Policy, Rollup, SessionRef, StandingRules, Status } from '../../core/index.js';
import type { ChangeView, CorrectionView, DocumentView, ObligationDetail, ObligationMention, ObligationRow, Page } from '../views.js';
import type { Clock } from './clock.js';
import type { KeptCorrection, KeptReading, KnownEvent, NewChange, NewCorrection, NewDocument, NewObligation, NewReminder, OccurrenceEdit, Person, Recurring, Reminded, TrackedObligation, TrackerEvent } from './records.js';
import type { ClaimedMail, MailOutcome } from './mail.js';

/** One transaction: all of it is kept, or none. */
export interface Writes {
  /** Waits until no other transaction holds the name; released at the end of the transaction. */
  lock(name: string, how?: 'alone' | 'shared'): Promise<void>;
  documentByHash(sha256: string): Promise<DocumentView | null>;
  addDocument(document: NewDocument): Promise<string>;
  /** What was read of a document, each obligation as it was read first; in the order of their place in the text. */
  readings(documentId: string): Promise<KeptReading[]>;
  /** Ids in the order given. */
  addObligations(documentId: string, rows: NewObligation[]): Promise<string[]>;
  /**
   * Keeps the times of a recurring obligation: new ones are added, and those that are open, untouched by staff and still ahead of `today` get the days given;
   * such a one that lies before `until` and is no longer given is cancelled. Planned reminders of days that changed are superseded.
   * @returns number and version of the times that are new or changed
   */
  keepOccurrences(obligationId: string, found: Occurrence[], horizon: { today: PlainDate; until: PlainDate }): Promise<{ number: number; dueVersion: number }[]>;
  /** The open times get a new version, and what is planned for them is taken back. @returns them in the order of their numbers, with what was sent for each */
  renewOccurrences(obligationId: string): Promise<(Occurrence & { dueVersion: number; sent: Reminded['sent'] })[]>;
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
  documentText(id: string): Promise<string | null>;
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
