import Handlebars from 'handlebars';
import type { MailContent, MailWriter, Person } from '../tracker/ports.js';
import { oneLine } from './headers.js';
import { intakeLetter } from './letters/intake.js';
import { deskOf } from './letters/items.js';
import type { Desk, Office } from './letters/items.js';
import type { Letter } from './letters/letter.js';
import { remindersLetter } from './letters/reminders.js';
import { weeklyLetter } from './letters/weekly.js';
import { HTML } from './templates/html.js';
import { TEXT } from './templates/text.js';

const html = Handlebars.compile<Letter>(HTML, { strict: true });
const text = Handlebars.compile<Letter>(TEXT, { strict: true, noEscape: true });

/** Obligations that one section lists; the rest stands in the tracker. */
const LISTED = 40;
/** Bytes of HTML above which mail programs cut a mail off. */
const MAX_BYTES = 100_000;

/** Writes the three mails in the recipient's language. */
export function mailWriter(office: Office): MailWriter {
  return {
    write(mail, recipient) {
      for (let limit = LISTED; ; limit = Math.floor(limit / 2)) {
        const letter = letterOf(mail, recipient, deskOf(recipient.language, office, limit));
        const words = { subject: letter.subject, text: text(letter), html: html(view(letter)) };
        if (Buffer.byteLength(words.html) <= MAX_BYTES || limit <= 1) return words;
      }
    },
  };
}

function letterOf(mail: MailContent, recipient: Person, desk: Desk): Letter {
  const { words, publicUrl } = desk;
  const said = bodyOf(mail, desk);
  return {
    tag: words.tag, greeting: words.letter.dear(oneLine(recipient.name)), seeAll: { label: words.letter.seeAll, url: publicUrl }, footer: words.letter.footer, colon: words.letter.colon,
    ...said, subject: oneLine(said.subject),
  };
}

function bodyOf(mail: MailContent, desk: Desk): Pick<Letter, 'subject' | 'opening' | 'table' | 'sections'> {
  switch (mail.type) {
    case 'intake': return intakeLetter(mail.items, desk);
    case 'reminders': return remindersLetter(mail.window, mail.items, desk);
    case 'weekly': return weeklyLetter(mail, desk);
  }
}

/** Templates ask yes or no only. */
const view = (letter: Letter) => ({ ...letter, sections: letter.sections.map((section) => ({ ...section, urgent: section.tone === 'urgent' })) });
