import { createTransport } from 'nodemailer';
import type { Mailer, OutgoingMail } from '../tracker/ports.js';
import { addressee, headerText, oneLine, senderOf } from './headers.js';
import { MailSetupError, reasonOf } from './errors.js';
import { verdict } from './verdict.js';

export interface SmtpSettings {
  /** `smtp://` (with STARTTLS where the server offers it) or `smtps://`, with user and password where needed. */
  url: string;
  /** Sender, as it stands in a mail: `Mandate Tracker <tracker@example.org>`. */
  from: string;
  /** Looks up whether a Message-ID was accepted, where there is such a record; without it nobody can know. */
  accepted?(messageId: string): Promise<boolean>;
  /** Milliseconds of silence after which the server is given up; a minute when not given. */
  silenceMs?: number;
}

export interface SmtpMailer extends Mailer {
  /** Waits for the mails on their way and hangs up. */
  close(): Promise<void>;
}

/** Milliseconds for a connection and for the greeting. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 60_000;
/** Milliseconds for one mail from the queue to the server's answer, so that one that trickles or a long queue is given up too. */
const MAIL_MS = 120_000;

/**
 * Sends mail over SMTP, several at a time over connections that are kept.
 * @throws MailSetupError when the address of the server or of the sender is not one
 */
export function smtpMailer({ url, from, accepted, silenceMs = SILENCE_MS }: SmtpSettings): SmtpMailer {
  const server = serverOf(url);
  const sender = senderOf(from);
  /** The texts on their way, by Message-ID: a text that the line has begun to read may have arrived. */
  const texts = new Map<string, Text>();
  const transport = createTransport({
    url, pool: true, maxRequeues: 1, connectionTimeout: CONNECT_MS, greetingTimeout: Math.min(CONNECT_MS, silenceMs), socketTimeout: silenceMs,
    disableFileAccess: true, disableUrlAccess: true,
  });
  transport.use('stream', (mail, done) => {
    const open = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const text = open(options);
      texts.set(mail.message.messageId(), text);
      return text;
    };
    done();
  });

  const deliver = async (letter: ReturnType<typeof letterOf>): Promise<void> => {
    try {
      await transport.sendMail({ ...letter, signal: AbortSignal.timeout(MAIL_MS) });
    } catch (error) {
      throw verdict(error, texts.get(letter.messageId)?.readableDidRead ?? false);
    } finally {
      texts.delete(letter.messageId);
    }
  };
  const underWay = new Set<Promise<void>>();

  return {
    async send(mail) {
      const delivery = deliver(letterOf(mail, sender));
      underWay.add(delivery);
      await delivery.finally(() => underWay.delete(delivery));
    },
    accepted: async (messageId) => (accepted ? accepted(messageId) : null),
    async verify() {
      try {
        await transport.verify();
      } catch (error) {
        throw new MailSetupError(`The mail server ${server} cannot be used: ${reasonOf(error)}.`, { cause: error });
      }
    },
    async close() {
      await Promise.allSettled(underWay);
      transport.close();
    },
  };
}

type Text = { readonly readableDidRead: boolean };

function letterOf(mail: OutgoingMail, sender: { name: string; address: string; listId: string }) {
  return {
    messageId: messageIdOf(mail.messageId),
    from: { name: sender.name, address: sender.address },
    to: addressee(mail.to),
    subject: headerText(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: {
      // RFC 3834: nobody's holiday notice shall answer.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': sender.listId,
    },
  };
}

/** With the angle brackets that the header has; the same every time a mail is tried, so that receivers can tell a repetition. */
function messageIdOf(id: string): string {
  const bare = id.replace(/^<|>$/g, '');
  if (!/^[\x21-\x3b\x3d\x3f\x41-\x7e]+@[\x21-\x3b\x3d\x3f\x41-\x7e]+$/.test(bare)) throw new TypeError(`"${oneLine(id)}" is no Message-ID`);
  return `<${bare}>`;
}

/** The server's address as it may be shown. */
function serverOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || !parsed.hostname) {
    throw new MailSetupError('The address of the mail server must look like smtp://user:password@host:587 or smtps://user:password@host.');
  }
  return `${parsed.protocol}//${parsed.host}`;
}
