import type { Status } from '../../core/index.js';
import type { MailContent } from '../../tracker/ports.js';
import { itemOf, reviewOf, sectionOf } from './items.js';
import type { Desk } from './items.js';
import type { Letter } from './letter.js';

/** The order in which the counts stand: what wants attention first. */
const ORDER: Status[] = ['overdue', 'review', 'current', 'upcoming', 'past', 'done', 'cancelled', 'superseded'];

/** Where everything stands, what is late, what comes next, and what a person must look at. */
export function weeklyLetter(content: Extract<MailContent, { type: 'weekly' }>, desk: Desk): Pick<Letter, 'subject' | 'opening' | 'table' | 'sections'> {
  const { words } = desk;
  const { weekly } = words.letter;
  const { rollup, overdue, next, review } = content;
  const monday = words.dates.day(content.window);
  const counts = ORDER.map((status) => ({ label: words.statuses[status], count: rollup.byStatus[status] ?? 0 }));
  return {
    subject: weekly.subject(monday, overdue.length, next.length, review.length),
    opening: weekly.opening(monday, rollup.total),
    table: { title: weekly.counts, rows: counts.filter(({ count }) => count > 0).map(({ label, count }) => ({ label, value: String(count) })) },
    sections: [
      sectionOf(desk, overdue.map((row) => itemOf(row, desk)), { ...weekly.overdue, tone: 'urgent', statuses: ['overdue'] }),
      sectionOf(desk, next.map((row) => itemOf(row, desk)), { title: weekly.next.title, note: next.length === 0 ? weekly.next.none : '', tone: 'calm', statuses: ['current', 'upcoming'] }),
      sectionOf(desk, review.map((row) => itemOf(row, desk, reviewOf(row, desk))), { ...weekly.review, tone: 'urgent', statuses: ['review'] }),
    ].filter(({ items, title }) => items.length > 0 || title === weekly.next.title),
  };
}
