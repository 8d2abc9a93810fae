import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { MailSetupError, reasonOf } from './errors.js';

export interface MailEnvelope {
  from: string;
  to: string[];
}

export interface SinkSettings {
  /** Keeps a mail; the sender is told that it was accepted once this has resolved, and to try again later when it rejects. */
  onMail(raw: Buffer, envelope: MailEnvelope): Promise<void>;
  /** A free port when not given. */
  port?: number;
}

export interface LocalSink {
  /** `smtp://127.0.0.1:port` */
  url: string;
  close(): Promise<void>;
}

/** Bytes of one mail; ours have at most a tenth of it. */
const MAX_BYTES = 2_000_000;

/**
 * The built-in mail server, used when no other is set up: it takes mails from this machine and delivers none of them.
 * @throws MailSetupError when the port is taken
 */
export async function startLocalSink({ onMail, port = 0 }: SinkSettings): Promise<LocalSink> {
  const server = new SMTPServer({
    banner: 'Mandate Tracker keeps mails here and delivers none', authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true, logger: false, size: MAX_BYTES, closeTimeout: 1000,
    onData: (stream, session, done) => {
      take(stream, session, onMail).then(() => done(), done);
    },
  });
  // A sender that hangs up in the middle is no trouble of ours.
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  try {
    await once(listening, 'listening');
  } catch (error) {
    throw new MailSetupError(`The built-in mail server cannot listen on port ${port}: ${reasonOf(error)}.`, { cause: error });
  }
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function take(stream: SMTPServerDataStream, session: SMTPServerSession, onMail: SinkSettings['onMail']): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  if (stream.sizeExceeded) throw refusal(552, 'The mail is too large.');
  const { mailFrom, rcptTo } = session.envelope;
  try {
    await onMail(Buffer.concat(pieces), { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) });
  } catch (error) {
    throw refusal(451, `The mail could not be kept: ${reasonOf(error)}.`);
  }
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
