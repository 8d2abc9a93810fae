import { isAhead, type Due } from '../calendar/index.js';

const PERIODS: Record<string, string> = { annual: 'P1Y', biennial: 'P2Y', monthly: 'P1M', weekly: 'P1W', daily: 'P1D', 'each session': 'session' };
const UNITS: Record<string, string> = { years: 'Y', months: 'M', weeks: 'W', days: 'D' };

/** A due time in short, as the examples of the rules write it: `GA/80`, `2024-06-30`, `2024.early`, `../2024-06-30`, `event`, `R/P1Y`. */
export function shortDue(due: Due): string {
  if (due.precision === 'recurring') return recurring(due);
  if (due.session && !due.start && !due.end) return `${due.session.organ}/${due.session.number}${isAhead(due) ? `-${due.ahead}` : ''}`;
  if (due.precision === 'event') return 'event';
  const to = unit(due.end, due);
  if (!due.start) return `../${to}`;
  const from = unit(due.start, due);
  return `${from === to ? from : `${from}/${to || '..'}`}${due.part ? `.${due.part}` : ''}`;
}

function recurring({ on, recurrence }: Due): string {
  if (on) return `R/${on}`;
  const every = /^every (\d+) (\w+)$/.exec(recurrence ?? '');
  if (every) return `R/P${every[1]}${UNITS[every[2] ?? ''] ?? ''}`;
  return recurrence === null ? 'R' : `R/${PERIODS[recurrence] ?? recurrence}`;
}

/** As much of a day as its precision supports. */
function unit(day: string | null, { precision }: Due): string {
  if (!day) return '';
  if (precision === 'half') return `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`;
  if (precision === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day;
}
