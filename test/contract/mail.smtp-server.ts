import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';

/** What the server does with the next mail; afterwards it accepts again. */
export type Behaviour =
  | { at: 'greeting' | 'login' | 'sender' | 'recipient' | 'text'; answer: number }
  /** Hangs up instead of answering; after `text` it has kept the mail all the same. */
  | { at: 'greeting' | 'recipient' | 'text'; cut: true }
  /** Never answers. */
  | { at: 'greeting' | 'text'; silent: true };

export interface ReceivedMail {
  raw: Buffer;
  from: string;
  to: string[];
}

/** A real SMTP server that misbehaves when it is told to. */
export interface TestSmtpServer {
  url: string;
  /** Every mail whose text came in whole, whatever was answered. */
  received: ReceivedMail[];
  /** Attempts to hand over a mail: how often a sender was named. */
  attempts(): number;
  next(behaviour: Behaviour): void;
  /** Hangs up on everybody who waits for nothing. */
  dropIdle(): void;
  close(): Promise<void>;
}

export async function testSmtpServer({ login = false } = {}): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Map<number, Socket>();
  let attempts = 0;
  let planned: Behaviour | null = null;
  /** Carries out the behaviour when its step has come. */
  const step = (at: Behaviour['at'], { remotePort }: SMTPServerSession, done: (error?: Error | null) => void): void => {
    if (planned?.at !== at) return done();
    const behaviour = planned;
    planned = null;
    if ('answer' in behaviour) return done(Object.assign(new Error('as planned'), { responseCode: behaviour.answer }));
    if ('cut' in behaviour) sockets.get(remotePort)?.destroy();
  };
  const server = new SMTPServer({
    authOptional: !login, allowInsecureAuth: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false, closeTimeout: 100,
    onConnect: (session, done) => step('greeting', session, done),
    onAuth: (auth, session, done) => step('login', session, (error) => (error ? done(error) : done(null, { user: auth.username }))),
    onMailFrom: (_, session, done) => {
      attempts += 1;
      step('sender', session, done);
    },
    onRcptTo: (_, session, done) => step('recipient', session, done),
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ raw: Buffer.concat(pieces), from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) });
        step('text', session, done);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort ?? 0, socket));
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    received,
    attempts: () => attempts,
    next: (behaviour) => { planned = behaviour; },
    dropIdle: () => { for (const socket of sockets.values()) socket.destroy(); },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
