import { addDays, anchorOf, dueCode, needsReview, planReminders, policyFor, rollUp, statusOn, weekday } from '../core/index.js';
import type { Calendar, DocumentHeader, Obligation, PlainDate, Policy, Status, WorkingDays } from '../core/index.js';
import type { MailContent, MailItem, MailWriter, Person } from './ports.js';
import type { MailPreview, ObligationRow } from './views.js';
import { weeklyContent } from './weekly.js';

export interface SimulatedDocument {
  name: string;
  document: DocumentHeader;
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
  /** Rules by the local date on which they fall. */
  rules: Map<PlainDate, string[]>;
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

function track(s: Simulation, { name, document, obligations }: SimulatedDocument, index: number): Tracked[] {
  const firstReadOn = document.adopted !== null && document.adopted > s.from ? document.adopted : s.from;
  const home = { id: String(index), symbol: document.symbol ?? name, title: document.title, adopted: document.adopted };
  return obligations.map((obligation) => {
    const rules = new Map<PlainDate, string[]>();
    for (const { rule, day } of planReminders(obligation, policyFor(obligation.kind, s.policies), s.calendar, firstReadOn, s.workingDays)) {
      rules.set(day, [...(rules.get(day) ?? []), rule]);
    }
    return { obligation, row: rowOf(obligation, home, s.recipient), firstReadOn, rules };
  });
}

function rowOf(o: Obligation, document: ObligationRow['document'], owner: Person): Omit<ObligationRow, 'status'> {
  const window = 'refused' in o.resolution ? { first: null, last: null, basis: null, refused: o.resolution.refused } : { ...o.resolution, refused: null };
  return {
    id: encodeURIComponent(o.ref), ref: o.ref, kind: o.kind, paragraph: o.paragraph, quote: o.quote, who: o.who, to: o.to, strength: o.strength,
    confidence: o.confidence, due: o.due, first: window.first, last: window.last, basis: window.basis, refused: window.refused,
    owner: { id: owner.id, name: owner.name }, document,
  };
}

const statusOf = ({ obligation, row, firstReadOn }: Tracked, day: PlainDate): Status =>
  statusOn(day, { lifecycle: 'open', needsReview: needsReview(obligation), kind: row.kind, first: row.first, last: row.last, firstReadOn });

const on = (tracked: Tracked, day: PlainDate): ObligationRow => ({ ...tracked.row, status: statusOf(tracked, day) });

function intake(tracked: Tracked[], day: PlainDate): MailContent | null {
  const items = tracked.filter((t) => t.firstReadOn === day).map((t): MailItem => ({ rule: 'intake', day, obligation: on(t, day) }));
  return items.length > 0 ? { type: 'intake', window: day, items } : null;
}

function reminders(tracked: Tracked[], day: PlainDate): MailContent | null {
  const items = tracked.flatMap((t) => (t.rules.get(day) ?? []).map((rule): MailItem => ({ rule, day, obligation: on(t, day) })));
  return items.length > 0 ? { type: 'reminders', window: day, items } : null;
}

function weekly(tracked: Tracked[], day: PlainDate, s: Simulation): MailContent | null {
  if (weekday(day) !== 1) return null;
  const rows = tracked.filter((t) => t.firstReadOn <= day).map((t) => on(t, day));
  const of = (...wanted: Status[]) => rows.filter((row) => wanted.includes(row.status));
  const rollup = rollUp(rows.map((row) => ({ ...row, owner: s.recipient.id, body: row.due?.session?.organ ?? null, session: row.due?.session ?? null })));
  return weeklyContent(day, rollup, { open: of('current', 'upcoming'), overdue: of('overdue'), review: of('review') });
}

function preview(content: MailContent, tracked: Tracked[], s: Simulation): MailPreview {
  const items = content.type === 'weekly'
    ? [...content.overdue, ...content.next].map((obligation): MailItem => ({ rule: 'weekly', day: content.window, obligation }))
    : content.items;
  const byRef = new Map(tracked.map((t) => [t.row.ref, t.obligation]));
  return {
    date: content.window, to: s.recipient.email, type: content.type, subject: s.writer.write(content, s.recipient).subject,
    items: items.map(({ rule, obligation: row }) => ({
      obligation: row.ref, kind: row.kind, due: row.due ? dueCode(row.due) : 'undated', rule, quote: row.quote,
      because: reasons(byRef.get(row.ref)!, rule, s.calendar),
    })),
  };
}

/** Why this reminder falls on its day: the chain behind the day that it counts from. */
function reasons(obligation: Obligation, rule: string, calendar: Calendar): string[] {
  if ('refused' in obligation.resolution) return [obligation.resolution.refused];
  const anchor = rule.startsWith('before-') ? anchorOf(obligation, calendar) : null;
  return anchor?.because ?? obligation.resolution.because;
}
