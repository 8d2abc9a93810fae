import { addDays, anchorOf, dueCode, needsReview, occurrences, planOccurrences, planReminders, policyFor, rollUp, standsFor, statusOn, weekday } from '../core/index.js';
import type { Calendar, DocumentHeader, Obligation, Occurrence, PlainDate, Policy, Reason, Status, WorkingDays } from '../core/index.js';
import { horizonOn } from './occurrences.js';
import type { MailContent, MailItem, MailWriter, Person } from './ports.js';
import type { MailPreview, ObligationRow } from './views.js';
import { weeklyContent } from './weekly.js';

export interface SimulatedDocument {
  name: string;
  /** Every document in the file, in order; obligations name theirs by index. */
  documents: DocumentHeader[];
  obligations: Obligation[];
}

export interface Simulation {
  documents: SimulatedDocument[];
  recipient: Person;
  policies: Policy[];
  calendar: Calendar;
  workingDays: WorkingDays;
  writer: MailWriter;
  from: PlainDate;
  to: PlainDate;
}

/** An obligation on its way through the simulated days. */
interface Tracked {
  obligation: Obligation;
  row: Omit<ObligationRow, 'status'>;
  firstReadOn: PlainDate;
  /** The times of what recurs, as far ahead as they would be kept on the last day; empty where it does not recur. */
  times: Occurrence[];
  /** Rules by the local date on which they fall; `occurrence` is the number of the time that the rule is about, 0 where it does not recur. */
  rules: Map<PlainDate, { rule: string; occurrence: number }[]>;
}

/**
 * Every mail that would go out from `from` to `to`, both included, if each document were read on the day of its adoption
 * (on `from` when that was earlier) and nobody recorded anything. Sends nothing, keeps nothing.
 */
export function simulate(s: Simulation): MailPreview[] {
  const tracked = s.documents.flatMap((document, i) => track(s, document, i));
  const mails: MailPreview[] = [];
  for (let day = s.from; day <= s.to; day = addDays(day, 1)) {
    for (const content of [intake(tracked, day), reminders(tracked, day), weekly(tracked, day, s)]) {
      if (content) mails.push(preview(content, tracked, s));
    }
  }
  return mails;
}

function track(s: Simulation, { name, documents, obligations }: SimulatedDocument, index: number): Tracked[] {
  return obligations.flatMap((obligation) => {
    const document = documents[obligation.part];
    if (!document) return [];
    const firstReadOn = document.adopted !== null && document.adopted > s.from ? document.adopted : s.from;
    const home = { id: String(index), symbol: document.symbol ?? name, title: document.title, adopted: document.adopted };
    const times = timesOf(obligation, document, s);
    const rules: Tracked['rules'] = new Map();
    for (const { rule, day, occurrence } of planned(obligation, times, s, firstReadOn)) {
      rules.set(day, [...(rules.get(day) ?? []), { rule, occurrence }]);
    }
    return [{ obligation, row: rowOf(obligation, home, s.recipient), firstReadOn, times, rules }];
  });
}

function timesOf({ due, kind, to }: Obligation, { adopted, session, organ }: DocumentHeader, s: Simulation): Occurrence[] {
  const found = occurrences(due, kind, { adopted, session, organ, to }, s.calendar, { today: s.to, until: horizonOn(s.to) });
  return Array.isArray(found) ? found : [];
}

function planned(obligation: Obligation, times: Occurrence[], s: Simulation, readOn: PlainDate): { rule: string; day: PlainDate; occurrence: number }[] {
  const policy = policyFor(obligation.kind, s.policies);
  if (times.length === 0) return planReminders(obligation, policy, s.calendar, readOn, s.workingDays).map((reminder) => ({ ...reminder, occurrence: 0 }));
  return needsReview(obligation) ? [] : planOccurrences(obligation.kind, times, policy, s.calendar, readOn, s.workingDays);
}

function rowOf(o: Obligation, document: ObligationRow['document'], owner: Person): Omit<ObligationRow, 'status'> {
  const window = 'refused' in o.resolution ? { first: null, last: null, basis: null, refused: o.resolution.refused } : { ...o.resolution, refused: null };
  return {
    id: encodeURIComponent(o.ref), ref: o.ref, kind: o.kind, paragraph: o.paragraph, quote: o.quote, who: o.who, to: o.to, strength: o.strength,
    confidence: o.confidence, due: o.due, first: window.first, last: window.last, basis: window.basis, refused: window.refused,
    occurrence: null, owner: { id: owner.id, name: owner.name }, document,
  };
}

/** The row as it stands on a day: what recurs stands for the time that is meant, else for its next one. */
function on({ obligation, row, firstReadOn, times }: Tracked, day: PlainDate, occurrence = 0): ObligationRow {
  const time = times.find(({ number }) => number === occurrence) ?? standsFor(day, times.map((one) => ({ ...one, lifecycle: 'open' as const })));
  const { first, last, basis } = time ?? row;
  const statusOf = (window: Pick<ObligationRow, 'first' | 'last'>): Status =>
    statusOn(day, { ...window, lifecycle: 'open', needsReview: needsReview(obligation), kind: row.kind, firstReadOn });
  const overdue = times.filter((earlier) => time !== null && earlier.number < time.number && statusOf(earlier) === 'overdue').length;
  return { ...row, first, last, basis, status: statusOf({ first, last }), occurrence: time && { number: time.number, due: time.due, overdue } };
}

function intake(tracked: Tracked[], day: PlainDate): MailContent | null {
  const items = tracked.filter((t) => t.firstReadOn === day).map((t): MailItem => ({ rule: 'intake', day, obligation: on(t, day) }));
  return items.length > 0 ? { type: 'intake', window: day, items } : null;
}

function reminders(tracked: Tracked[], day: PlainDate): MailContent | null {
  const items = tracked.flatMap((t) => (t.rules.get(day) ?? []).map(({ rule, occurrence }): MailItem => ({ rule, day, obligation: on(t, day, occurrence) })));
  return items.length > 0 ? { type: 'reminders', window: day, items } : null;
}

function weekly(tracked: Tracked[], day: PlainDate, s: Simulation): MailContent | null {
  if (weekday(day) !== 1) return null;
  const rows = tracked.filter((t) => t.firstReadOn <= day).map((t) => on(t, day));
  const of = (...wanted: Status[]) => rows.filter((row) => wanted.includes(row.status));
  const rollup = rollUp(rows.map((row) => ({ ...row, owner: s.recipient.id, body: row.due?.session?.organ ?? null, session: row.occurrence?.due.session ?? row.due?.session ?? null })));
  return weeklyContent(day, rollup, { open: of('current', 'upcoming'), overdue: of('overdue'), review: of('review') });
}

function preview(content: MailContent, tracked: Tracked[], s: Simulation): MailPreview {
  const items = content.type === 'weekly'
    ? [...content.overdue, ...content.next].map((obligation): MailItem => ({ rule: 'weekly', day: content.window, obligation }))
    : content.items;
  const byRef = new Map(tracked.map((t) => [t.row.ref, t]));
  return {
    date: content.window, to: s.recipient.email, type: content.type, subject: s.writer.write(content, s.recipient).subject,
    items: items.map(({ rule, obligation: row }) => ({
      obligation: row.ref, kind: row.kind, due: codeOf(row), rule, quote: row.quote,
      because: reasons(byRef.get(row.ref)!, row.occurrence?.number ?? 0, rule, s.calendar),
    })),
  };
}

/** Of what recurs, the one time that the mail speaks of. */
function codeOf({ due, occurrence }: ObligationRow): string {
  const symbol = occurrence?.due ?? due;
  return symbol ? dueCode(symbol) : 'undated';
}

/** Why this reminder falls on its day: the chain behind the day that it counts from. */
function reasons({ obligation, times }: Tracked, occurrence: number, rule: string, calendar: Calendar): Reason[] {
  const time = times.find(({ number }) => number === occurrence);
  const dated = time ? { due: time.due, resolution: time } : obligation;
  if ('refused' in dated.resolution) return [dated.resolution.refused];
  const anchor = rule.startsWith('before-') ? anchorOf(dated, calendar) : null;
  return anchor?.because ?? dated.resolution.because;
}
