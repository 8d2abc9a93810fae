import type { PlainDate, SessionRef } from '../../core/index.js';
import { partsOf } from '../dates.js';
import type { Period } from '../dates.js';
import type { Move, Target, Words } from './words.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function day(at: PlainDate): string {
  const { year, month, date } = partsOf(at);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

function range(first: PlainDate, last: PlainDate): string {
  if (first === last) return day(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  if (a.year !== b.year) return `${day(first)} – ${day(last)}`;
  return a.month === b.month ? `${a.date}–${day(last)}` : `${a.date} ${MONTHS[a.month - 1]} – ${day(last)}`;
}

function period(p: Period): string {
  switch (p.of) {
    case 'year': return `${p.year}`;
    case 'half': return `the ${ORDINALS[p.number - 1]} half of ${p.year}`;
    case 'quarter': return `the ${ORDINALS[p.number - 1]} quarter of ${p.year}`;
    case 'month': return `${MONTHS[p.number - 1]} ${p.year}`;
  }
}

/** Sessions above 1900 are named by their year. */
function session({ organ, number, part }: SessionRef, body?: string): string {
  const stretch = part === 'main' || part === 'resumed' ? `the ${part} part of ` : '';
  return `${stretch}the ${number > 1900 ? number : ordinal(number)} session${body ? ` of the ${body}` : ` (${organ})`}`;
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th'}`;
}

const RECURRENCES = new Map(Object.entries({ annual: 'every year', biennial: 'every two years', triennial: 'every three years', monthly: 'every month', weekly: 'every week', 'each session': 'at each session' }));
const TARGETS: Record<Target, (anchor: string) => string> = {
  day: (anchor) => anchor,
  session: (anchor) => `the session opens on ${anchor}; the text names no day of it, so its opening day is counted`,
  agenda: (anchor) => `the provisional agenda is due, on ${anchor} by assumption`,
};

/** `It moved with …: 26–30 July 2021 instead of 15–19 June 2020.` */
function moved({ kind, source, undo, through, lifecycle, before, now }: Move): string {
  const was = before === null ? '' : ` It was ${before}.`;
  if (lifecycle === 'cancelled') return `It was cancelled (${source}).${was}`;
  if (lifecycle === 'superseded') return `A newer text stands in for it (${source}).${was}`;
  const cause = undo ? `A correction was taken back (${source})` : through ? `It moved with “${through}” (${source})` : kind === 'opens' ? `The days of the session were corrected (${source})` : `It was moved (${source})`;
  if (now === null) return `${cause}: no day is known any more.${was}`;
  return `${cause}: ${now}${before === null ? '' : ` instead of ${before}`}.`;
}

/** English, as United Nations documents write it. */
export const en: Words = {
  tag: 'en',
  kinds: {
    meeting: 'Meeting', report: 'Report', agenda_item: 'Agenda item', review: 'Review', submission: 'Submission',
    term: 'Term', observance: 'Observance', action: 'Action', target: 'Target',
  },
  statuses: {
    review: 'To review', upcoming: 'Upcoming', current: 'Open now', overdue: 'Overdue', past: 'Past',
    done: 'Done', cancelled: 'Cancelled', superseded: 'Superseded',
  },
  reads: (text) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text),
  named: (kind, quote) => `${kind} “${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  sentences: (all) => all.join(' '),
  place: (document, paragraph) => `${document}, ${/^[~\d]/.test(paragraph) ? 'paragraph ' : ''}${paragraph}`,
  untitled: 'a document without a symbol',
  subject: (headline, phrases, others) => `${headline}: ${phrases.join(', ')}${others > 0 ? ` (and ${others} more)` : ''}`,
  unsure: (confidence) => `The reader is only ${Math.round(confidence * 100)} % sure of this reading.`,

  dates: {
    day, range, period,
    periods: (first, last) => [period(first), period(last)].join(first.of === 'year' ? '–' : ' – '),
    yearlyDay: (on) => `${Number(on.slice(5))} ${MONTHS[Number(on.slice(2, 4)) - 1]}`,
    part: (part, phrase) => ({ early: 'early', mid: 'mid', end: 'the end of' })[part] + (part === 'mid' ? '-' : ' ') + phrase,
    by: (phrase) => `by ${phrase}`,
    byEndOf: (phrase) => `by the end of ${phrase}`,
    from: (phrase) => `from ${phrase} on`,
  },
  due: {
    none: 'no time is fixed by the text',
    noDay: 'its days are not known',
    coarse: {
      month: 'the text gives the month only', quarter: 'the text fixes no day', half: 'the text fixes no day',
      year: 'the text gives the year only', part: 'the text fixes no day',
    },
    assumed: 'assumed', projected: 'projected', inferred: 'inferred', counted: (session) => (session ? `counted back from the opening of ${session}` : 'counted from a day in the document'),
    session,
    beforeOpening: (name) => `before the opening of ${name}`,
    beforeEnd: (name) => `before the end of ${name}`,
    duringSession: (name) => `during ${name}`,
    opening: (when, exact) => `opening ${exact ? '' : 'in '}${when}`,
    agendaOf: (name) => `with the provisional agenda of ${name}`,
    atEvent: (event) => `at “${event}”`,
    recurrence: (code) => RECURRENCES.get(code) ?? code,
    yearly: (on) => `on ${on} of each year`,
    firstTime: (phrase) => `first ${phrase}`,
    earlier: (overdue) => `${count(overdue, 'earlier time')} overdue`,
    join: (phrases) => phrases.join(', '),
    noted: (phrase, notes) => (notes.length > 0 ? `${phrase} (${notes.join('; ')})` : phrase),
  },
  headline: {
    today: 'Due today', tomorrow: 'Due tomorrow', inDays: (days) => `Due in ${days} days`, begun: 'Has begun', open: 'Open now',
    overdue: (days) => `Overdue by ${count(days, 'day')}`,
    moved: 'Moved', cancelled: 'Cancelled', superseded: 'Superseded',
    session: { today: 'Session opens today', tomorrow: 'Session opens tomorrow', inDays: (days) => `Session opens in ${days} days`, begun: 'Session has opened' },
  },
  why: {
    before: (days, anchor, target) => (days === 0 && target === 'day' ? `Today is ${anchor}.` : `${days === 0 ? 'Today' : `${count(days, 'day')} before`} ${TARGETS[target](anchor)}.`),
    opens: 'Its period has begun. The text fixes no day, so there is no countdown.',
    overdue: (days, last) => `Its time ended on ${last}, ${count(days, 'day')} earlier, and nobody has recorded the outcome.`,
    moved,
    other: (rule) => `Rule ${rule}.`,
  },
  letter: {
    dear: (name) => `Dear ${name},`,
    labels: { when: 'When', who: 'Who', to: 'To', where: 'Where', why: 'Why now', reason: 'Reason' },
    colon: ': ',
    open: 'Open in the tracker',
    more: (n) => `and ${n} more`,
    seeAll: 'See all in the tracker',
    footer: 'Mandate Tracker sends this mail by itself; nobody reads answers to it. Quotes are the words of the document; dates that the text does not give are marked.',
    intake: {
      subject: (found, documents, review) => `${count(found, 'obligation')} found in ${documents}${review > 0 ? `, ${review} to review` : ''}`,
      documents: (first, others) => (others > 0 ? `${first} and ${count(others, 'other document')}` : first),
      opening: (found, documents) => `The tracker has read ${count(documents, 'document')} and found ${count(found, 'obligation')}.`,
      perDocument: (found) => count(found, 'obligation'),
      review: { title: 'To review', note: 'A person must look at these first; until then no reminders go out for them.' },
      next: { title: 'What comes next', note: 'Reminders will go out in good time.' },
      past: { title: (n) => `Already over when read: ${n}`, note: (n) => `The time of ${count(n, 'obligation')} had passed before the document was read. Nobody is chased for ${n === 1 ? 'it' : 'them'}.` },
    },
    reminders: {
      opening: (n, on) => `${count(n, 'obligation')} to keep in mind on ${on}.`,
      now: 'Today and tomorrow: the last reminders', moved: 'At another time than before', soon: 'Soon', overdue: 'Overdue', later: 'Further ahead, or just begun',
    },
    weekly: {
      subject: (monday, overdue, next, review) => `Week of ${monday}: ${overdue} overdue, ${next} coming up soon, ${review} to review`,
      opening: (monday, total) => `How ${count(total, 'obligation')} ${total === 1 ? 'stands' : 'stand'} in the week of ${monday}.`,
      counts: 'Everything that is tracked',
      overdue: { title: 'Overdue', note: 'Nobody has recorded an outcome for these.' },
      next: { title: 'Open now or within 60 days', none: 'Nothing of yours is due in the next 60 days.' },
      review: { title: 'To review', note: 'A person must look at these first; until then no reminders go out for them.' },
    },
  },
};
