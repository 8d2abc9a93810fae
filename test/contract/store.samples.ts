import { createHash, randomUUID } from 'node:crypto';
import { due, plainDate, type DocumentHeader, type PlainDate, type Reason } from '../../libs/core/index.js';
import type { ClaimedMail, MailOutcome, NewDocument, NewObligation, NewReminder, ObligationFilter, Person, TrackerEvent, TrackerStore } from '../../libs/tracker/index.js';

/** A store that holds nothing, with what the port has no words for. */
export interface StoreBench {
  store: TrackerStore;
  /** Another process on the same data. */
  other: TrackerStore;
  /** A person records the outcome of an obligation. */
  conclude(obligationId: string): Promise<void>;
  /** Somebody tries to change and to remove what happened. Resolves with what the store said to each try. */
  rewriteHistory(): Promise<string[]>;
  /** Another process gathers a person's mails, holds the reminders of these obligations, and dies once `meanwhile` is over or waits for it. */
  dieGathering<T>(personId: string, obligationIds: string[], meanwhile: () => Promise<T>): Promise<T>;
  /** Every lease that was given out so far is over. */
  endLeases(): Promise<void>;
  end(): Promise<void>;
}

export const day = plainDate;
export const TODAY = day('2020-03-10');

export const ANNA: Person = {
  id: '11111111-1111-4111-8111-111111111111', name: 'Anna', email: 'anna@example.org', language: 'en', timeZone: 'Europe/Zurich', sendAt: '07:00',
};
export const LIN: Person = {
  id: '22222222-2222-4222-8222-222222222222', name: '林', email: 'lin@example.org', language: 'zh', timeZone: 'Pacific/Auckland', sendAt: '08:30',
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What tells a document from the sample: of the file that it stands in, and of itself. */
export type AboutDocument = Partial<NewDocument & DocumentHeader>;

/** A file with one document, unless `documents` says otherwise. */
export function aDocument(text: string, { symbol, title, language, organ, session, adopted, agendaItems, ...file }: AboutDocument = {}): NewDocument {
  return { name: 'A_RES_74_60.txt', mediaType: 'text/plain', sha256: sha256(text), text, problems: [], firstReadOn: TODAY, documents: [aHeader({ symbol, title, language, organ, session, adopted, agendaItems })], ...file };
}

const HEADER: DocumentHeader = { symbol: 'A/RES/74/60', title: 'A title', language: 'en', organ: 'GA', session: 74, adopted: day('2019-12-12'), agendaItems: ['98(q)', '95'] };

/** The header of the sample, but for the fields that are given. */
export const aHeader = (fields: { [F in keyof DocumentHeader]?: DocumentHeader[F] | undefined }): DocumentHeader =>
  ({ ...HEADER, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) });

/** A report that is due from the first to the last day, 15 to 19 June 2020. */
export function anObligation(key: string, fields: Partial<NewObligation> = {}): NewObligation {
  const [start, end] = [day('2020-06-15'), day('2020-06-19')];
  return {
    part: 0, key, ref: `A/RES/74/60 ${key}`, kind: 'report', paragraph: '7', quote: 'Requests a report', who: 'Secretary-General', to: 'General Assembly',
    place: null, duration: null, qualifiers: [], strength: 'S4', confidence: 0.9, rule: 'en.report', due: due({ precision: 'day', start, end }), undated: null, meeting: null, hangsOn: null, anchor: null,
    spans: [[0, 8], [12, 20]], evidence: { due: [[12, 20]] }, resolution: { first: start, last: end, basis: 'stated', because: [written('The text says so.')] },
    firstReadOn: TODAY, needsReview: false, ownerId: null, ...fields,
  };
}

/** A reason in words of its own. */
export const written = (text: string): Reason => ({ code: 'written', values: { text } });

/** The window of `resolution` alone. */
export const inWindow = (first: PlainDate | null, last: PlainDate | null): Pick<NewObligation, 'resolution'> =>
  ({ resolution: { first, last, basis: 'stated', because: [] } });

/** A reminder for Anna on 10 March 2020 at seven in the morning of Zurich. */
export function aReminder(obligationId: string, fields: Partial<NewReminder> = {}): NewReminder {
  return {
    obligationId, occurrence: 0, rule: 'before-90', dueVersion: 1, recipientId: ANNA.id, type: 'reminders', day: TODAY, fireAt: new Date('2020-03-10T06:00:00Z'), state: 'planned',
    ...fields,
  };
}

/** Tuesday of the week before TODAY. */
const INSTALLED = day('2020-03-03');

/** Anna, Lin and a document of its own with one obligation per key; the ids of those. */
export async function given(
  store: TrackerStore, keys: string[], fields: { document?: AboutDocument; obligation?: Partial<NewObligation> } = {},
): Promise<string[]> {
  return store.write(async (tx) => {
    await tx.claimClock('real', INSTALLED);
    await tx.addPeople([ANNA, LIN]);
    const documentId = await tx.addDocument(aDocument(randomUUID(), fields.document));
    return tx.addObligations(documentId, keys.map((key) => anObligation(key, fields.obligation)));
  });
}

export const remind = (store: TrackerStore, reminders: NewReminder[]): Promise<number> => store.write((tx) => tx.addReminders(reminders));

export const EVERYTHING: ObligationFilter = { asOf: TODAY, adoptedOnly: false };
export const FIRST_PAGE = { cursor: null, limit: 100 };

/** Runs the same thing eight times at once. */
export const eightTimes = <T>(work: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 8 }, (_, index) => work(index)));

/** Every item of a list, page by page. */
export async function allPages<T>(page: (cursor: string | null) => Promise<{ items: T[]; next: string | null }>): Promise<T[][]> {
  const pages: T[][] = [];
  let cursor: string | null = null;
  do {
    const { items, next } = await page(cursor);
    pages.push(items);
    cursor = next;
  } while (cursor !== null);
  return pages;
}

/** When Anna's reminders of TODAY fall due. */
export const NOW = new Date('2020-03-10T06:00:00Z');
export const WORDS = { subject: 'Due in 90 days', text: 'A report is due.', html: '<p>A report is due.</p>' };
export const SENT: MailOutcome = { state: 'sent', at: NOW };
/** Seconds; longer than any test. */
export const LEASE = 600;

/** A mail for Anna with one reminder for each key, and the obligations' ids. */
export async function opened(store: TrackerStore, keys = ['7/report/1']): Promise<{ mailId: string; obligations: string[] }> {
  const obligations = await given(store, keys);
  await remind(store, obligations.map((id) => aReminder(id)));
  await store.gatherMails(NOW);
  const [mailId] = await store.readyMails(1);
  return { mailId: mailId!, obligations };
}

export const claimed = async (store: TrackerStore, mailId: string): Promise<ClaimedMail> => (await store.claimMail(mailId, TODAY, LEASE))!;

/** Everything that waits to be handed on; it is marked as handed on. */
export async function eventsOf(store: TrackerStore): Promise<TrackerEvent[]> {
  const seen: TrackerEvent[] = [];
  await store.relayEvents(100, async (some) => void seen.push(...some));
  return seen;
}

/** The state of an obligation's first reminder. */
export const stateOf = async (store: TrackerStore, obligation: string): Promise<string | undefined> =>
  (await store.obligation(obligation, TODAY))?.reminders[0]?.state;
