import { MailRefused } from '../tracker/ports.js';
import { reasonOf } from './errors.js';

/** What nodemailer tells of a failure. `code` names the step, `responseCode` is the server's answer where it gave one. */
interface SendFailure {
  code?: unknown;
  responseCode?: unknown;
  permanent?: unknown;
}

/** Steps in which the server judges this one mail; in the others (greeting, login) it judges us, and all mails would be lost with one. */
const ABOUT_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];

/**
 * What a failed attempt means: a MailRefused when the server surely does not have the mail, the error itself when nobody can know.
 * @param begun whether the line had begun to read the text
 */
export function verdict(error: unknown, begun: boolean): Error {
  if (error instanceof MailRefused) return error;
  const { code, responseCode, permanent } = (error ?? {}) as SendFailure;
  const aboutTheMail = ABOUT_THE_MAIL.includes(String(code));
  const answered = typeof responseCode === 'number' && responseCode >= 400;
  if (answered) return new MailRefused(reasonOf(error), !(aboutTheMail && permanent === true));
  if (!begun) return new MailRefused(reasonOf(error), !aboutTheMail);
  return new Error(`The line was cut after the text had gone out, so the mail may have arrived: ${reasonOf(error)}`, { cause: error });
}
