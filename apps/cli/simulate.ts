import { parseArgs } from 'node:util';
import { bodyNames, describeRule, partyIn, said, say } from '../../libs/core/index.js';
import { mailWriter } from '../../libs/mail/index.js';
import { simulate, study } from '../../libs/tracker/index.js';
import type { MailPreview, SimulatedDocument } from '../../libs/tracker/index.js';
import { readSettings } from '../settings.js';
import { readFileSource } from './files.js';
import { localData } from './seeds.js';
import { dayOption, files, FORMATS, oneOf, UsageError } from './usage.js';

/** `simulate`: every reminder and rollup mail that would go out for the files, day by day. Sends nothing and needs no server. */
export async function simulateFiles(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const [from, to] = [dayOption('from', values.from), dayOption('to', values.to)];
  if (from > to) throw new UsageError(`--from ${from} is after --to ${to}.`);
  const format = oneOf('format', values.format, FORMATS);
  const { calendar, workingDays, policies, people: [recipient] } = await localData();
  const documents: SimulatedDocument[] = [];
  let unread = 0;
  for (const file of files(positionals)) {
    const read = await readFileSource(file);
    if ('error' in read) {
      console.error(read.error.message);
      unread += 1;
    } else {
      documents.push({ name: read.source.name, ...study(read.source.text, read.source.name, calendar) });
    }
  }
  const writer = mailWriter({ publicUrl: readSettings().PUBLIC_URL, partyIn, bodyNames, say });
  const mails = simulate({ documents, recipient: recipient!, policies, calendar, workingDays, writer, from, to });
  for (const mail of mails) console.log(format === 'jsonl' ? JSON.stringify(said(mail, 'en')) : mailText(mail));
  if (format === 'text') console.log(`${mails.length} mails from ${from} to ${to}; none was sent.`);
  return unread > 0 ? 1 : 0;
}

/** A mail for people: what it says and why on this day. */
export function mailText({ date, to, type, subject, items }: MailPreview): string {
  const lines = items.map(({ obligation, kind, due, rule, because }) =>
    `    ${obligation} (${kind}, due ${due}): ${describeRule(rule)}${type === 'reminders' ? `\n      ${said(because, 'en').join(' ')}` : ''}`);
  return [`${date}  ${type} to ${to}: ${subject}`, ...lines].join('\n');
}
