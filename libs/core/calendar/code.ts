import type { Due } from './due.js';

/**
 * The due time as a short code for lists and programs, never finer than what the text says:
 * `2020-06-15/2020-06-19`, `../2024-06-30`, `2022`, `2024 early`, `2012-07`, `GA 75`, `event: Seventh Biennial Meeting`, `annual --05-31`.
 * Intervals are ISO 8601-2, `..` for an open end.
 */
export function dueCode(due: Due): string {
  const { start, end, precision } = due;
  switch (precision) {
    case 'session': return due.session ? `${due.session.organ} ${due.session.number}` : 'session';
    case 'event': return `event: ${due.event ?? ''}`.trim();
    case 'recurring': return [due.recurrence, due.on, due.session && `from ${due.session.organ} ${due.session.number}`].filter(Boolean).join(' ') || 'recurring';
    case 'month': if (start && end && start.slice(0, 7) === end.slice(0, 7)) return withPart(end.slice(0, 7), due); break;
    case 'year': if (start && end && start.slice(0, 4) === end.slice(0, 4)) return withPart(end.slice(0, 4), due); break;
    default:
  }
  return start === end ? start ?? precision : `${start ?? '..'}/${end ?? '..'}`;
}

const withPart = (period: string, { part }: Due): string => (part ? `${period} ${part}` : period);
