import { addDays, dueCode } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import { preview, status } from '../../libs/tracker/index.js';
import type { MailPreview, MailWriter, ObligationRow, Tour } from '../../libs/tracker/index.js';
import type { Settings } from '../settings.js';
import { mailText } from './simulate.js';

export interface FindingsAbout {
  today: PlainDate;
  tour: Tour;
  writer: MailWriter;
  settings: Settings;
}

/** How far ahead the coming mails are shown, in days. */
const AHEAD = 400;
/** Mails shown on the terminal; the dashboard shows all. */
const SHOWN = 12;

/** What the tracker holds and what it will send when, in plain words. */
export async function findings(store: PostgresStore, about: FindingsAbout): Promise<string> {
  const { today, tour, settings, writer } = about;
  const { documents, obligations, nextDue } = await status(store, today, null);
  const counts = (by: Record<string, number>) => Object.entries(by).filter(([, n]) => n > 0).map(([name, n]) => `${n} ${name.replace('_', ' ')}`).join(', ');
  const lines = [
    '',
    `${documents} documents hold ${obligations.total} dated obligations: ${counts(obligations.byKind)}.`,
    `On ${today} they stand so: ${counts(obligations.byStatus)}.`,
  ];
  if (nextDue.length > 0) {
    lines.push('', 'Due next:', ...nextDue.slice(0, 5).map(dueLine), '', ...summary(await preview(store, writer, today, addDays(today, AHEAD))));
  } else {
    lines.push('', `All that was read is past. These mails would have gone out from ${tour.from} to ${tour.to}:`, '',
      ...summary(await preview(store, writer, tour.from, tour.to)),
      '', `See the dashboard as it would have been: http://localhost:${settings.PORT}/?asOf=${tour.asOf}`);
  }
  return [...lines, '', mailNote(settings)].join('\n');
}

const dueLine = ({ due, kind, ref, quote }: ObligationRow): string => `  ${due ? dueCode(due) : 'undated'}  ${kind}  ${ref}  ${quote}`;

const mailNote = ({ SMTP_URL }: Settings): string => (SMTP_URL
  ? `Mails go out through ${SMTP_URL.replace(/\/\/.*@/, '//')}.`
  : 'No SMTP_URL is set: mails are caught on this machine and shown at /outbox; none is delivered.');

function summary(mails: MailPreview[]): string[] {
  const telling = mails.filter(({ type }) => type === 'reminders');
  const more = telling.length > SHOWN ? [`… and ${telling.length - SHOWN} more days with reminders`] : [];
  const others = mails.length - telling.length;
  return [...telling.slice(0, SHOWN).map(mailText), ...more, ...(others > 0 ? [`besides ${others} intake and weekly status mails.`] : [])];
}
