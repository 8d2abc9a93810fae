import type { Status } from '../../core/index.js';
import type { MailItem } from '../../tracker/ports.js';
import type { ObligationRow } from '../../tracker/views.js';
import { cut, itemOf, reviewOf, sectionOf } from './items.js';
import type { Desk } from './items.js';
import type { Letter } from './letter.js';

const OPEN: Status[] = ['overdue', 'current', 'upcoming'];
const CLOSED: Status[] = ['past', 'done', 'cancelled', 'superseded'];

/** What was found in newly read documents, who must look at what, and what comes next. */
export function intakeLetter(items: MailItem[], desk: Desk): Pick<Letter, 'subject' | 'opening' | 'table' | 'sections'> {
  const { words } = desk;
  const rows = [...new Map(items.map(({ obligation }) => [obligation.id, obligation])).values()];
  const documents = byDocument(rows, desk);
  const of = (...statuses: Status[]) => rows.filter((row) => statuses.includes(row.status));
  const review = of('review');
  const past = of(...CLOSED);
  const { intake } = words.letter;
  return {
    subject: intake.subject(rows.length, intake.documents(documents[0]?.label ?? words.untitled, documents.length - 1), review.length),
    opening: intake.opening(rows.length, documents.length),
    table: { title: '', rows: documents.slice(0, desk.limit).map(({ label, found }) => ({ label, value: intake.perDocument(found) })) },
    sections: [
      sectionOf(desk, review.map((row) => itemOf(row, desk, reviewOf(row, desk))), { ...intake.review, tone: 'urgent', statuses: ['review'] }),
      sectionOf(desk, of(...OPEN).sort(bySoonest).map((row) => itemOf(row, desk)), { ...intake.next, tone: 'calm', statuses: OPEN }),
      sectionOf(desk, past.map((row) => itemOf(row, desk)), { title: intake.past.title(past.length), note: intake.past.note(past.length), tone: 'calm', folded: true, statuses: CLOSED }),
    ].filter((part) => part.items.length > 0),
  };
}

const bySoonest = (a: ObligationRow, b: ObligationRow): number => (soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : 0);
/** Rows without a day come last. */
const soonest = ({ first, last }: ObligationRow): string => first ?? last ?? '~';

/** Documents in the order of their first obligation, with how much was found in each. */
function byDocument(rows: ObligationRow[], { words }: Desk): { label: string; found: number }[] {
  const found = new Map<string, { label: string; found: number }>();
  for (const { document } of rows) {
    const label = document.symbol ?? document.title ?? words.untitled;
    const entry = found.get(`${document.id} ${label}`) ?? { label: cut(label, 100), found: 0 };
    found.set(`${document.id} ${label}`, { ...entry, found: entry.found + 1 });
  }
  return [...found.values()];
}
