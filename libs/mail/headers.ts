import { MailRefused } from '../tracker/ports.js';
import { MailSetupError } from './errors.js';

/** Control characters (CR, LF and NUL among them) and the Unicode line breaks: none of them may reach a header. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** The text on one line. Lone halves of surrogate pairs, which no encoding can carry, become the replacement character. */
export function oneLine(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(CONTROLS, ' ').trim();
}

/** The text as a header may hold it: on one line, and with nothing in it that a reader would take for an encoded word (RFC 2047) and decode. */
export function headerText(text: string): string {
  return oneLine(text).replaceAll('=?', '= ?');
}

// An address goes into the envelope as it stands, so it is refused rather than mended: mended, it might be somebody else's.
const ADDRESS = /^[^\s\p{C}"(),:;<>@[\\\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;

export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Who the mail goes to. @throws MailRefused, for good, when the address is none */
export function addressee({ name, email }: { name: string; email: string }): { name: string; address: string } {
  if (!isAddress(email)) throw new MailRefused(`"${oneLine(email)}" is not an e-mail address`, false);
  return { name: headerText(name), address: email };
}

/**
 * Takes a sender apart: `Mandate Tracker <tracker@example.org>` or a bare address. The List-Id (RFC 2919) lets people file what comes from here.
 * @throws MailSetupError when there is no address in it
 */
export function senderOf(from: string): { name: string; address: string; listId: string } {
  const match = /^\s*(?:"?([^"<]*?)"?\s*<([^<>]+)>|(\S+))\s*$/.exec(from);
  const name = headerText(match?.[1] ?? '');
  const address = match?.[2] ?? match?.[3] ?? '';
  if (!isAddress(address)) throw new MailSetupError(`The sender "${oneLine(from)}" holds no e-mail address; write it as Mandate Tracker <tracker@example.org>.`);
  return { name, address, listId: `<mandate-tracker.${address.slice(address.indexOf('@') + 1)}>` };
}
