import { PeopleAndBodies } from './0001-people-and-bodies.js';
import { DocumentsAndObligations } from './0002-documents-and-obligations.js';
import { MailsAndReminders } from './0003-mails-and-reminders.js';
import { CaughtMails } from './0004-caught-mails.js';
import { SessionsWithAnEnd } from './0005-sessions-with-an-end.js';
import { Occurrences } from './0006-occurrences.js';
import { CorrectionsAndChanges } from './0007-corrections-and-changes.js';
import { Headers } from './0008-headers.js';
import { Confirmations } from './0009-confirmations.js';
import { Reasons } from './0010-reasons.js';
import { FirstReadOn } from './0011-first-read-on.js';

/** Every migration, in the order in which they run. A shipped one is never edited: a change is a new file and a new line here. */
export const MIGRATIONS = [PeopleAndBodies, DocumentsAndObligations, MailsAndReminders, CaughtMails, SessionsWithAnEnd, Occurrences, CorrectionsAndChanges, Headers, Confirmations, Reasons, FirstReadOn];
