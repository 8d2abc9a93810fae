import { addDays, dayOf, daysInMonth, due, shifted, type Due, type PlainDate, type Precision, type SessionPart, type SessionRef } from '../calendar/index.js';

/** What the text around a time says that the time itself leaves out. */
export interface Context {
  adopted: PlainDate | null;
  /** The day on which the document speaks: "this year" is its year. */
  present: PlainDate | null;
  /** The session of the document's own organ. */
  session: SessionRef | null;
  /** The session spoken of last. */
  lastSession: SessionRef | null;
  /** The year spoken of last. */
  lastYear: number | null;
  /** What a term counts from, when nothing else is said. */
  trigger: PlainDate | null;
  /** The body named with a session, or the one whose session it must be; several for several sessions. */
  organs: readonly string[];
}

interface Unit { start: PlainDate; end: PlainDate; precision: Precision; said: boolean }
type Span = Pick<Due, 'start' | 'end' | 'precision' | 'said'>;

const WORDS: Record<string, string> = { P1Y: 'annual', P2Y: 'biennial', P1M: 'monthly', P1W: 'weekly', P1D: 'daily', P12M: 'annual' };
const UNITS: Record<string, string> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };

/** The due times that a time code of a language stands for; empty when it cannot be dated from this text. */
export function dues(code: string, context: Context): Due[] {
  if (code.startsWith('session ')) return sessions(code.slice('session '.length), context);
  if (/^[^ ,]+,/.test(code)) return code.split(',').flatMap((one) => dues(one, context));
  // Until an event is over.
  if (code.startsWith('../event ')) return dues(code.slice(3), context);
  // Before an event begins.
  if (code.startsWith('<event ')) return dues(code.slice(1), context);
  if (code.startsWith('event ')) return [due({ precision: 'event', event: code.replace(/^event (no \d+ |¶\d+ )?/, '') })];
  if (code.startsWith('R')) return [recurring(code, context)];
  if (/^\+?P/.test(code)) return within(code.replace(/^\+/, ''), context.trigger);
  // From the adoption on, until a time that is named.
  const until = /^now\/(.+)$/.exec(code)?.[1];
  if (until) return dues(until, context).map((due) => ({ ...due, start: context.adopted, said: false }));
  // The day from which on something is so: it is done on that day.
  const begun = /^on (.+?)(?:\/\.\.)?$/.exec(code)?.[1];
  if (begun) return dues(begun, context);
  // So long before something that the text does not date.
  // Nor the end of a term that another sentence fixes, nor a length that begins on no day that is named.
  if (/^(?:-P|term-P|for P)/.test(code)) return [due({ precision: 'relative', said: false })];
  const lasting = /^(.+?)(?:\/\.\.)?\+(P\d+[YMWD])$/.exec(code);
  if (lasting) return lastingFrom(lasting[1] ?? '', lasting[2] ?? '', context);
  const span = spanOf(code, context);
  if (!span) return [];
  const part = /\.(early|mid|end)$/.exec(code)?.[1] as Due['part'] | undefined;
  return [due({ ...span, part: part ?? null })];
}

function sessions(whole: string, context: Context): Due[] {
  const [code = '', part] = whole.split(' ');
  if (part?.startsWith('-')) return sessions(code, context).map((due) => ({ ...due, precision: 'relative', ahead: part.slice(1), said: false }));
  if (part) return sessions(code, context).map((due) => ({ ...due, session: due.session && { ...due.session, part: part as SessionPart } }));
  const organ = context.organs[0] ?? context.session?.organ ?? null;
  const own = context.session;
  const at = (session: SessionRef | null, said: boolean): Due[] => (session ? [due({ precision: 'session', session, said })] : []);
  if (code === 'this') return at(own, false);
  if (code === 'next') return own && (organ === own.organ) ? at({ organ: own.organ, number: own.number + 1 }, false) : [];
  if (code === 'that' || code === 'that of') return at(context.lastSession, false);
  if (code === 'each') return [due({ precision: 'recurring', recurrence: 'each session' })];
  if (!organ) return [];
  // From a session on.
  if (code.endsWith('/..')) return sessions(code.slice(0, -3), context);
  const series = /^(\d+)\.\.(\d+)$/.exec(code);
  if (series) return [due({ precision: 'recurring', recurrence: 'annual', session: { organ, number: Number(series[1]) }, until: { organ, number: Number(series[2]) } })];
  return code.split(',').flatMap((number, i) => at({ organ: context.organs[i] ?? organ, number: Number(number) }, true));
}

function recurring(whole: string, context: Context): Due {
  const [code = '', from] = whole.split('@');
  const first = from ? dues(from, context)[0] : undefined;
  if (first && from?.startsWith('../') && first.end) return { ...recurring(code, context), until: first.end };
  if (first) return { ...recurring(code, context), start: first.start, end: first.end, session: first.session, ...(first.until === undefined ? {} : { until: first.until }) };
  const on = /^R\/(--\d{2}-\d{2})$/.exec(code)?.[1];
  if (on) return due({ precision: 'recurring', recurrence: 'annual', on });
  const period = code.slice(2);
  const match = /^P(\d+)([YMWD])$/.exec(period);
  return due({ precision: 'recurring', recurrence: match ? WORDS[period] ?? `every ${match[1]} ${UNITS[match[2] ?? '']}` : null });
}

/** A term that ends so long after the day that triggers it. */
function within(code: string, trigger: PlainDate | null): Due[] {
  const end = trigger && shifted(trigger, code, 1);
  return end === null && trigger !== null ? [] : [due({ precision: 'relative', end, said: false })];
}

/** A term that begins on a day and lasts so long: its last day is the one before the term would begin again. */
function lastingFrom(start: string, length: string, context: Context): Due[] {
  const span = spanOf(start, context);
  const again = span?.start ? shifted(span.start, length, 1) : null;
  return span?.start && again ? [due({ ...span, end: addDays(again, -1), said: false })] : [];
}

function spanOf(code: string, context: Context): Span | null {
  const bare = code.replace(/\.(early|mid|end)/g, '');
  if (bare.startsWith('../')) {
    const span = spanOf(bare.slice(3), context);
    return span && { ...span, start: null };
  }
  if (bare.endsWith('/..')) {
    const span = spanOf(bare.slice(0, -3), context);
    return span && { ...span, end: null };
  }
  const year = /\/(\d{4})-/.exec(bare)?.[1];
  // "Between 1 March and 30 June 2025": the first day has the year of the last.
  const units = (year ? bare.replace(/^--/, `${year}-`) : bare).split('/').map((part) => unit(part, context));
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last || first.start > last.end) return null;
  return { start: first.start, end: last.end, precision: first.precision, said: first.said && last.said };
}

/** A year, quarter, half, month or day; the year may be missing. */
function unit(code: string, context: Context): Unit | null {
  const thisYear = context.present ? Number(context.present.slice(0, 4)) : null;
  const spoken = { this: thisYear, next: thisYear === null ? null : thisYear + 1, that: context.lastYear }[code];
  if (spoken !== undefined) return spoken === null ? null : wholeYear(spoken, false);
  if (code === '') return context.lastYear === null ? null : wholeYear(context.lastYear, false);
  const match = /^(\d{4}|-)(?:-(?:([QH])(\d)|(\d{2})(?:-(\d{2}))?))?$/.exec(code);
  if (!match) return null;
  const said = match[1] !== '-';
  const year = said ? Number(match[1]) : context.lastYear;
  if (year === null) return null;
  if (match[2]) return months(year, match[2] === 'Q' ? 3 : 6, Number(match[3]), said);
  if (!match[4]) return wholeYear(year, said);
  const month = Number(match[4]);
  if (!match[5]) return monthsFrom(year, month, month, 'month', said);
  const day = dayOf(year, month, Number(match[5]));
  return day && { start: day, end: day, precision: 'day', said };
}

const wholeYear = (year: number, said: boolean): Unit | null => monthsFrom(year, 1, 12, 'year', said);

const months = (year: number, size: 3 | 6, index: number, said: boolean): Unit | null =>
  monthsFrom(year, (index - 1) * size + 1, index * size, size === 3 ? 'quarter' : 'half', said);

function monthsFrom(year: number, first: number, last: number, precision: Precision, said: boolean): Unit | null {
  const start = dayOf(year, first, 1);
  const end = last <= 12 ? dayOf(year, last, daysInMonth(year, last)) : null;
  return start && end && { start, end, precision, said };
}
