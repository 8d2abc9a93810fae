import { addDays, dueCode, isMostlyPast } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import { preview, status } from '../../libs/tracker/index.js';
import type { MailPreview, MailWriter, ObligationRow, Tour } from '../../libs/tracker/index.js';
import type { Settings } from '../settings.js';

export interface FindingsAbout {
  today: PlainDate;
  tour: Tour;
  writer: MailWriter;
  settings: Settings;
}

export interface Findings {
  text: string;
  /** When most of it is past: a day on which it was not. */
  lookAt: PlainDate | null;
}

/** How far ahead the coming mails are shown, in days. */
const AHEAD = 400;
/** Mails shown on the terminal; the dashboard shows all. */
const SHOWN = 30;

/** What the tracker holds and what it will send when, in plain words. */
export async function findings(store: PostgresStore, { today, tour, writer, settings }: FindingsAbout): Promise<Findings> {
  const { documents, obligations, nextDue } = await status(store, today, null);
  const held = [
    '',
    `${documents} documents hold ${obligations.total} obligations: ${counts(obligations.byKind)}.`,
    `On ${today} they stand so: ${counts(obligations.byStatus)}.`,
    '',
  ];
  const past = isMostlyPast(obligations);
  const ahead = nextDue.length > 0
    ? ['Due next:', ...nextDue.slice(0, 5).map(dueLine), '', 'Mails to come:', ...summary(await preview(store, writer, today, addDays(today, AHEAD))), '']
    : [];
  const back = past
    ? [`Most of what was read is past. These mails would have gone out from ${tour.from} to ${tour.to}:`, ...summary(await preview(store, writer, tour.from, tour.to)), '']
    : [];
  return { text: [...held, ...ahead, ...back, mailNote(settings)].join('\n'), lookAt: past ? tour.asOf : null };
}

const counts = (by: Record<string, number>): string =>
  Object.entries(by).filter(([, n]) => n > 0).map(([name, n]) => `${n} ${name.replace('_', ' ')}`).join(', ') || 'none';

const dueLine = ({ due, kind, ref, quote }: ObligationRow): string => `  ${due ? dueCode(due) : 'undated'}  ${kind}  ${ref}  ${quote}`;

const mailNote = ({ SMTP_URL }: Settings): string => (SMTP_URL
  ? `Mails go out through ${SMTP_URL.replace(/\/\/.*@/, '//')}.`
  : 'No SMTP_URL is set: mails are caught on this machine and shown at /outbox; none is delivered.');

/** One line a mail; the reasons stand in `simulate` and on the dashboard. */
function summary(mails: MailPreview[]): string[] {
  const telling = mails.filter(({ type }) => type === 'reminders');
  const others = mails.length - telling.length;
  return [
    ...telling.slice(0, SHOWN).map(({ date, subject }) => `  ${date}  ${subject}`),
    ...(telling.length > SHOWN ? [`  … and ${telling.length - SHOWN} more reminder mails`] : []),
    ...(others > 0 ? [`  and besides, ${others} intake and weekly status mails`] : []),
  ];
}
