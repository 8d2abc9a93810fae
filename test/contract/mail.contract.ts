import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseMail } from '../../libs/mail/index.js';
import { MailRefused } from '../../libs/tracker/index.js';
import type { Mailer, OutgoingMail } from '../../libs/tracker/index.js';
import type { Behaviour, TestSmtpServer } from './mail.smtp-server.js';

export interface MailerBench {
  mailer: Mailer & { close(): Promise<void> };
  server: TestSmtpServer;
}

export const MAIL: OutgoingMail = {
  messageId: '<reminders.2020-05-16.ana@tracker.example>',
  to: { name: 'Ana Example', email: 'ana@example.org' },
  subject: 'Due in 30 days: Meeting “各国双年度会议”, 15–19 June 2020',
  text: 'Dear Ana,\n\n.a line with a dot\n决定在 2020 年 6 月 15 日至 19 日举行\n',
  html: '<p>Dear Ana,</p><p>决定在 2020 年 6 月 15 日至 19 日举行</p>',
};

/** What every Mailer has to do: deliver, or say truly what is known. */
export function mailerContract(title: string, setup: () => Promise<MailerBench>): void {
  describe(`Mailer: ${title}`, () => {
    let bench: MailerBench;
    beforeEach(async () => { bench = await setup(); });
    afterEach(async () => {
      await bench.mailer.close();
      await bench.server.close();
    });

    test('a mail arrives as it was written', async () => {
      await bench.mailer.send(MAIL);
      expect(bench.server.received).toHaveLength(1);
      const [mail] = bench.server.received;
      expect({ from: mail!.from, to: mail!.to }).toEqual({ from: 'tracker@example.org', to: ['ana@example.org'] });
      const { text, html, ...head } = await parseMail(mail!.raw);
      expect(head).toEqual({ messageId: MAIL.messageId, from: 'tracker@example.org', to: ['ana@example.org'], subject: MAIL.subject });
      expect({ text: text.trimEnd(), html: html?.trimEnd() }).toEqual({ text: MAIL.text.trimEnd(), html: MAIL.html });
    });

    test('many at once all arrive, each once', async () => {
      const ids = Array.from({ length: 40 }, (_, i) => `<m${i}@tracker.example>`);
      await Promise.all(ids.map((messageId) => bench.mailer.send({ ...MAIL, messageId })));
      const arrived = await Promise.all(bench.server.received.map(async ({ raw }) => (await parseMail(raw)).messageId));
      expect(arrived.sort()).toEqual([...ids].sort());
    });

    test.each<[string, Behaviour, boolean]>([
      ['the sender is refused for now', { at: 'sender', answer: 451 }, true],
      ['the recipient is refused for now', { at: 'recipient', answer: 450 }, true],
      ['the recipient is refused for good', { at: 'recipient', answer: 550 }, false],
      ['the text is refused for now', { at: 'text', answer: 452 }, true],
      ['the text is refused for good', { at: 'text', answer: 554 }, false],
      ['the service closes down', { at: 'text', answer: 421 }, true],
      ['the server turns everybody away', { at: 'greeting', answer: 554 }, true],
      ['the server hangs up at the recipient', { at: 'recipient', cut: true }, true],
      ['the server says nothing at all', { at: 'greeting', silent: true }, true],
    ])('%s: the server surely does not have it', async (_, behaviour, temporary) => {
      bench.server.next(behaviour);
      const error = await failure(bench.mailer.send(MAIL));
      expect(error).toBeInstanceOf(MailRefused);
      expect((error as MailRefused).temporary).toBe(temporary);
      expect(error.message).toMatch(/^\S[^\n]*\S$/);
      await bench.mailer.send({ ...MAIL, messageId: '<next@tracker.example>' });
      expect(await ids(bench.server)).toContain('<next@tracker.example>');
    });

    test.each<[string, Behaviour]>([
      ['the server hangs up before it answers', { at: 'text', cut: true }],
      ['the server never answers', { at: 'text', silent: true }],
    ])('%s: nobody can know, and nothing is sent twice', async (_, behaviour) => {
      bench.server.next(behaviour);
      const error = await failure(bench.mailer.send(MAIL));
      expect(error).not.toBeInstanceOf(MailRefused);
      expect(error.message).toMatch(/^The line was cut after the text had gone out/);
      await bench.mailer.send({ ...MAIL, messageId: '<next@tracker.example>' });
      expect(await ids(bench.server)).toEqual([MAIL.messageId, '<next@tracker.example>']);
      expect(bench.server.attempts()).toBe(2);
    });

    test('a server that hangs up on an idle line costs no mail', async () => {
      await bench.mailer.send(MAIL);
      bench.server.dropIdle();
      await bench.mailer.send({ ...MAIL, messageId: '<next@tracker.example>' });
      expect(await ids(bench.server)).toEqual([MAIL.messageId, '<next@tracker.example>']);
    });

    test('a server that is gone refuses for now', async () => {
      await bench.server.close();
      const error = await failure(bench.mailer.send(MAIL));
      expect(error).toBeInstanceOf(MailRefused);
      expect((error as MailRefused).temporary).toBe(true);
      await expect(bench.mailer.verify()).rejects.toThrow(/^The mail server smtp:\/\/127\.0\.0\.1:\d+ cannot be used: [^\n]+\.$/);
    });

    test('closing waits for the mails on their way', async () => {
      const sent = bench.mailer.send(MAIL);
      await bench.mailer.close();
      await sent;
      expect(bench.server.received).toHaveLength(1);
    });

    test('a server that answers is good', async () => {
      await bench.mailer.verify();
    });

    test.each(['', 'ana', 'ana@', '@example.org', 'ana@example.org\r\nBcc: eve@example.org', 'ana@example.org>', 'a b@example.org', 'ana@example.org,eve@example.org'])(
      '"%s" is no address: refused for good', async (email) => {
        const error = await failure(bench.mailer.send({ ...MAIL, to: { name: 'Ana', email } }));
        expect(error).toBeInstanceOf(MailRefused);
        expect((error as MailRefused).temporary).toBe(false);
        expect(bench.server.attempts()).toBe(0);
      },
    );
  });
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It was sent.');
}

const ids = (server: TestSmtpServer): Promise<string[]> => Promise.all(server.received.map(async ({ raw }) => (await parseMail(raw)).messageId));
