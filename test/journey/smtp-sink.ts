import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Delivered {
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** A real SMTP server that keeps what it accepts. */
export async function smtpSink(): Promise<{ url: string; mails: Delivered[]; close(): Promise<void> }> {
  const mails: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push({ messageId: mail.messageId ?? '', to: session.envelope.rcptTo.map(({ address }) => address).join(','), subject: mail.subject ?? '', text: mail.text ?? '' });
          done();
        }, done);
      });
    },
  });
  // A client that hangs up must not end the test.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => { server.close(() => resolve()); }) };
}

/** Resolves when `ready` holds. @throws after a minute, with the last thing seen. */
export async function eventually<T>(look: () => T | Promise<T>, ready: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (ready(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`did not come to pass; last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
}
