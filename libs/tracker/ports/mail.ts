/** What the use cases need to say something by mail. */
import type { Basis, CorrectionKind, Due, Lifecycle, PlainDate, Rollup } from '../../core/index.js';
import type { MailType, ObligationRow } from '../views.js';
import type { Person } from './records.js';

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
