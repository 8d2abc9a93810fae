import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { MailRefused } from '../tracker/ports.js';
import { MailSetupError } from './errors.js';
import { smtpMailer } from './mailer.js';
import type { SmtpMailer } from './mailer.js';
import { parseMail } from './parse.js';
import { startLocalSink } from './sink.js';
import type { LocalSink, SinkSettings } from './sink.js';

const MAIL = { messageId: '<m1@tracker.example>', to: { name: 'Ana', email: 'ana@example.org' }, subject: '第七届', text: 'Text', html: '<p>Text</p>' };
const open: { close(): Promise<void> }[] = [];
afterEach(async () => { for (const thing of open.splice(0)) await thing.close(); });

async function start(onMail: SinkSettings['onMail']): Promise<{ sink: LocalSink; mailer: SmtpMailer }> {
  const sink = await startLocalSink({ onMail });
  const mailer = smtpMailer({ url: sink.url, from: 'tracker@example.org' });
  open.push(mailer, sink);
  return { sink, mailer };
}

test('a mail is kept whole, with who sent it to whom', async () => {
  const kept: { raw: Buffer; envelope: unknown }[] = [];
  const { mailer } = await start(async (raw, envelope) => void kept.push({ raw, envelope }));
  await mailer.send(MAIL);
  expect(kept.map(({ envelope }) => envelope)).toEqual([{ from: 'tracker@example.org', to: ['ana@example.org'] }]);
  expect(await parseMail(kept[0]!.raw)).toMatchObject({ messageId: MAIL.messageId, from: 'tracker@example.org', to: ['ana@example.org'], subject: '第七届' });
});

test('a mail counts as accepted only once it is kept', async () => {
  const order: string[] = [];
  let keep: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => { keep = resolve; });
  let begun: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => { begun = resolve; });
  const { mailer } = await start(async () => {
    begun();
    await asked;
    order.push('kept');
  });
  const sent = mailer.send(MAIL).then(() => order.push('accepted'));
  await arrived;
  keep();
  await sent;
  expect(order).toEqual(['kept', 'accepted']);
});

test('a mail that cannot be kept is refused for now', async () => {
  const { mailer } = await start(async () => { throw new Error('no room'); });
  await expect(mailer.send(MAIL)).rejects.toMatchObject({ constructor: MailRefused, temporary: true, message: expect.stringContaining('no room') });
});

test('a mail that is too large is refused for good, and not kept', async () => {
  let kept = 0;
  const { mailer } = await start(async () => { kept += 1; });
  await expect(mailer.send({ ...MAIL, text: 'x'.repeat(2_500_000) })).rejects.toMatchObject({ constructor: MailRefused, temporary: false });
  expect(kept).toBe(0);
});

test('only this machine can reach it', async () => {
  const { sink } = await start(async () => undefined);
  expect(sink.url).toMatch(/^smtp:\/\/127\.0\.0\.1:\d+$/);
});

test('a sender that hangs up in the middle leaves it running', async () => {
  const kept: Buffer[] = [];
  const { sink, mailer } = await start(async (raw) => void kept.push(raw));
  const line = connect(Number(new URL(sink.url).port), '127.0.0.1');
  await new Promise((resolve) => line.once('data', resolve));
  line.write('EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nhalf a m');
  await new Promise((resolve) => line.once('data', resolve));
  line.resetAndDestroy();
  await mailer.send(MAIL);
  expect(kept).toHaveLength(1);
});

test('a port that is taken: one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const error = await startLocalSink({ onMail: async () => undefined, port }).then(() => null, (reason: Error) => reason);
  other.close();
  expect(error).toBeInstanceOf(MailSetupError);
  expect(error?.message).toMatch(new RegExp(`^The built-in mail server cannot listen on port ${port}: [^\\n]+\\.$`));
});
