import { parseMail, smtpMailer, startLocalSink } from '../../libs/mail/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import type { Clock, Mailer } from '../../libs/tracker/index.js';
import type { Settings } from '../settings.js';

/** The mail server of SMTP_URL; without one, a server of our own that keeps every mail for /outbox and delivers none. */
export async function openPost(settings: Settings, store: PostgresStore, clock: Clock): Promise<Mailer & { close(): Promise<void> }> {
  const from = settings.MAIL_FROM;
  if (settings.SMTP_URL) return smtpMailer({ url: settings.SMTP_URL, from });
  const sink = await startLocalSink({
    onMail: async (raw, envelope) => {
      const { messageId } = await parseMail(raw);
      await store.addCaughtMail({ raw, ...envelope, messageId, receivedAt: clock.now() });
    },
  });
  const mailer = smtpMailer({ url: sink.url, from, accepted: (messageId) => store.wasCaught(messageId) });
  return { ...mailer, close: async () => { await mailer.close(); await sink.close(); } };
}
