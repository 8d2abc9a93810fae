import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { smtpMailer } from '../../libs/mail/index.js';
import type { SmtpMailer } from '../../libs/mail/index.js';
import { MailRefused } from '../../libs/tracker/index.js';
import { MAIL, mailerContract } from './mail.contract.js';
import { testSmtpServer } from './mail.smtp-server.js';
import type { TestSmtpServer } from './mail.smtp-server.js';

const FROM = 'Mandate Tracker <tracker@example.org>';

mailerContract('over SMTP', async () => {
  const server = await testSmtpServer();
  return { server, mailer: smtpMailer({ url: server.url, from: FROM, silenceMs: 300 }) };
});

mailerContract('over SMTP with a login', async () => {
  const server = await testSmtpServer({ login: true });
  return { server, mailer: smtpMailer({ url: server.url.replace('//', '//tracker:s%40cret@'), from: FROM, silenceMs: 300 }) };
});

test('a wrong password is our fault, not the mail\'s: it is tried again once somebody has put it right', async () => {
  const server = await testSmtpServer({ login: true });
  const mailer = smtpMailer({ url: server.url.replace('//', '//tracker:geheim@'), from: FROM });
  server.next({ at: 'login', answer: 535 });
  await expect(mailer.send(MAIL)).rejects.toMatchObject({ constructor: MailRefused, temporary: true });
  server.next({ at: 'login', answer: 535 });
  const reason = await mailer.verify().then(() => '', (error: Error) => error.message);
  expect(reason).toMatch(/535/);
  expect(reason).not.toContain('geheim');
  await mailer.close();
  await server.close();
});

describe('what a mail says cannot become a header, a recipient or a part', () => {
  let server: TestSmtpServer;
  let mailer: SmtpMailer;
  beforeAll(async () => {
    server = await testSmtpServer();
    mailer = smtpMailer({ url: server.url, from: FROM });
  });
  afterAll(async () => {
    await mailer.close();
    await server.close();
  });

  const HEADERS = ['auto-submitted', 'content-type', 'date', 'from', 'list-id', 'message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress'];
  const attack = fc.constantFrom('\r\nBcc: eve@example.org', '\nX-Evil: 1\n\n<b>', '\r\n.\r\nMAIL FROM:<eve@example.org>', '\0', '\u2028', '=?utf-8?q?=0D=0ABcc:_eve@example.org?=', '"<eve@example.org>', ', eve@example.org', '\ud800');
  const words = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), attack), { maxLength: 6 }).map((parts) => parts.join(''));

  test('whatever the words are', async () => {
    await fc.assert(fc.asyncProperty(words, words, words, words, async (name, subject, text, html) => {
      server.received.length = 0;
      await mailer.send({ ...MAIL, to: { name, email: 'ana@example.org' }, subject, text: `Dear Ana,\n${text}`, html: `<p>${html}` });
      expect(server.received).toHaveLength(1);
      const [{ raw, from, to }] = server.received as [TestSmtpServer['received'][number]];
      expect({ from, to }).toEqual({ from: 'tracker@example.org', to: ['ana@example.org'] });
      const mail = await PostalMime.parse(raw);
      expect(mail.headers.map(({ key }) => key).sort()).toEqual(HEADERS.filter((key) => key !== 'subject' || flat(subject) !== ''));
      expect(mail.to).toEqual([{ name: expect.any(String), address: 'ana@example.org' }]);
      expect(mail.attachments).toEqual([]);
      expect(flat(mail.subject ?? '')).toBe(flat(subject));
    }), { numRuns: 150 });
  });

  /** What survives of a text in a header: no controls, white space as one blank, no encoded word. */
  const flat = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replaceAll('=?', '= ?').replace(/\s+/g, ' ').trim();

  test('every mail says that a machine wrote it', async () => {
    server.received.length = 0;
    await mailer.send(MAIL);
    const { headers } = await PostalMime.parse(server.received[0]!.raw);
    expect(Object.fromEntries(headers.map(({ key, value }) => [key, value]))).toMatchObject({
      'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All', 'list-id': '<mandate-tracker.example.org>',
    });
  });
});
