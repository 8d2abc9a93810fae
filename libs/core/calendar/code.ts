import { due, isAhead, SESSION_PARTS, type Due, type Precision, type SessionRef } from './due.js';
import { isLength } from './length.js';
import { dayOf, daysInMonth, isPlainDate, type PlainDate } from './plain-date.js';
import { rhythmOf } from './rhythm.js';

/**
 * The due time as a short code for lists and programs, never finer than what the text says:
 * `2020-06-15/2020-06-19`, `../2024-06-30`, `2022`, `2024 early`, `2012-07`, `2024-Q1`, `2024-H2`, `../2030`, `GA 75`, `GA 80 main`,
 * `event: Seventh Biennial Meeting`, `relative ../2012-10-25`, `relative GA 75 -P90D`, `annual --05-31`. Intervals are ISO 8601-2, `..` for an open end.
 * What it leaves out: `said`, `rule` and `until`. `readDueCode` goes the other way.
 */
export function dueCode(due: Due): string {
  const { precision, event, recurrence, on, session } = due;
  const time = interval(due);
  switch (precision) {
    case 'session': return session ? sessionCode(session) : 'session';
    case 'event': return [`event: ${event ?? ''}`.trim(), time && `(${time})`].filter(Boolean).join(' ');
    case 'relative': return ['relative', isAhead(due) ? `${sessionCode(due.session)} -${due.ahead}` : time].filter(Boolean).join(' ');
    case 'recurring': return ['recurring', recurrence, on, session ? `from ${sessionCode(session)}` : time && `from ${time}`].filter(Boolean).slice(recurrence || on ? 1 : 0).join(' ');
    default: return [time ?? precision, session && `(${sessionCode(session)})`].filter(Boolean).join(' ');
  }
}

const sessionCode = ({ organ, number, part }: SessionRef): string => `${organ} ${number}${part ? ` ${part}` : ''}`;

function interval({ start, end, precision, part }: Due): string | null {
  if (!start && !end) return null;
  const [from, to] = [start ? unit(start, precision) : '..', end ? unit(end, precision) : '..'];
  return `${from === to ? from : `${from}/${to}`}${part ? ` ${part}` : ''}`;
}

/** As much of a day as its precision supports. */
function unit(day: PlainDate, precision: Precision): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (precision) {
    case 'year': return year;
    case 'half': return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'quarter': return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month': return day.slice(0, 7);
    default: return day;
  }
}

/** The due time that a code stands for; null where it is none. What the code leaves out is as the text would say it. */
export function readDueCode(code: string): Due | null {
  const event = /^event:(?: (.*?))?(?: \(([^()]+)\))?$/s.exec(code);
  if (event) return withDays(due({ precision: 'event', event: event[1] || null }), event[2]);
  const relative = /^relative(?: (\S+))?$/.exec(code);
  if (relative) return withDays(due({ precision: 'relative' }), relative[1]);
  const ahead = /^relative (.+) -(P\S+)$/.exec(code);
  if (ahead) return readAhead(ahead[1]!, ahead[2]!);
  return readInterval(code) ?? readSession(code) ?? readRecurring(code);
}

function readInterval(code: string): Due | null {
  const match = /^(\S+?)(?: (early|mid|end))?(?: \((.+)\))?$/.exec(code);
  const days = match && daysOf(match[1]!);
  if (!days) return null;
  const session = match[3] === undefined ? null : sessionOf(match[3]);
  return match[3] !== undefined && !session ? null : due({ ...days, part: (match[2] as Due['part']) ?? null, session });
}

function readAhead(code: string, ahead: string): Due | null {
  const session = sessionOf(code);
  return session && isLength(ahead) ? due({ precision: 'relative', session, ahead }) : null;
}

function readSession(code: string): Due | null {
  const session = sessionOf(code);
  return session && due({ precision: 'session', session });
}

function sessionOf(code: string): SessionRef | null {
  const part = SESSION_PARTS.find((name) => code.endsWith(` ${name}`));
  const bare = part ? code.slice(0, -part.length - 1) : code;
  const at = bare.lastIndexOf(' ');
  const number = bare.slice(at + 1);
  if (at < 1 || !/^[A-Z]/.test(bare) || !/^\d+$/.test(number)) return null;
  return { organ: bare.slice(0, at), number: Number(number), ...(part ? { part } : {}) };
}

function readRecurring(code: string): Due | null {
  const [rhythm = '', ...since] = code.split(' from ');
  const from = since.length > 0 ? since.join(' from ') : undefined;
  const on = /(?:^| )(--\d{2}-\d{2})$/.exec(rhythm)?.[1] ?? null;
  const often = (on ? rhythm.slice(0, -on.length) : rhythm).trimEnd();
  if (!often && !on) return null;
  if (often && often !== 'recurring' && !rhythmOf(often)) return null;
  const recurring = due({ precision: 'recurring', recurrence: often === 'recurring' || !often ? null : often, on });
  if (from === undefined) return recurring;
  const session = sessionOf(from);
  return session ? { ...recurring, session } : withDays(recurring, from);
}

function withDays(symbol: Due, code: string | undefined): Due | null {
  if (code === undefined) return symbol;
  const days = daysOf(code);
  return days && { ...symbol, start: days.start, end: days.end };
}

type Days = Pick<Due, 'start' | 'end' | 'precision'>;

function daysOf(code: string): Days | null {
  const [a = '', b = a] = code.split('/');
  const [from, to] = [a === '..' ? null : unitOf(a), b === '..' ? null : unitOf(b)];
  const precision = from?.precision ?? to?.precision;
  if (!precision || (a !== '..' && !from) || (b !== '..' && !to) || (from && to && from.precision !== to.precision)) return null;
  return { start: from?.start ?? null, end: to?.end ?? null, precision };
}

function unitOf(code: string): { start: PlainDate; end: PlainDate; precision: Precision } | null {
  if (isPlainDate(code)) return { start: code, end: code, precision: 'day' };
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/.exec(code);
  if (!match) return null;
  const [year, month, quarter, half] = match.slice(1).map((part) => (part === undefined ? null : Number(part))) as [number, number | null, number | null, number | null];
  if (month !== null) return monthsOf(year, month, 1, 'month');
  if (quarter !== null) return monthsOf(year, quarter * 3 - 2, 3, 'quarter');
  return half === null ? monthsOf(year, 1, 12, 'year') : monthsOf(year, half * 6 - 5, 6, 'half');
}

function monthsOf(year: number, first: number, count: number, precision: Precision): { start: PlainDate; end: PlainDate; precision: Precision } | null {
  const last = first + count - 1;
  const [start, end] = [dayOf(year, first, 1), last <= 12 ? dayOf(year, last, daysInMonth(year, last)) : null];
  return start && end && { start, end, precision };
}
