import PostalMime from 'postal-mime';
import type { Address } from 'postal-mime';

/** A mail taken apart. Fields that it lacks are empty. */
export interface ParsedMail {
  /** With its angle brackets. */
  messageId: string;
  /** Address alone. */
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
}

/** Takes a raw mail apart. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw);
  return {
    messageId: mail.messageId ?? '',
    from: mail.from ? addressesOf(mail.from)[0] ?? '' : '',
    to: (mail.to ?? []).flatMap(addressesOf),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
  };
}

const addressesOf = (address: Address): string[] => (address.group ? address.group.flatMap(addressesOf) : [address.address]);
