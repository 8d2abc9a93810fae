/** The answers of the API that the read models of the tracker do not describe. */
import type { CaughtMail, DocumentView, MailPreview, Page } from './views.js';

export interface Meta {
  /** The tracker's own day: the browser's clock is never asked. */
  today: string;
  clock: 'real' | 'trial';
  mail: 'delivered' | 'caught';
  version: string;
  /** A day to look from, offered when everything that was read is past. */
  suggestedAsOf: string | null;
}

export interface UploadAnswer {
  document: DocumentView;
  alreadyRead: boolean;
  problems: { code: string; message: string }[];
}

export interface People {
  items: { id: string; name: string }[];
}

export interface Previews {
  items: MailPreview[];
}

export type CaughtMailSummary = Omit<CaughtMail, 'text' | 'html'>;

export interface OutboxPage extends Page<CaughtMailSummary> {
  /** True when a real mail server is configured: the mails went out and none is kept here. */
  delivered: boolean;
}
