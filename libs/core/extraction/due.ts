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
  /** The latest session that was named of each body whose sessions bear years. */
  coming: ReadonlyMap<string, number>;
  /** The year spoken of last. */
  lastYear: number | null;
  /** What a term counts from, when nothing else is said. */
  trigger: PlainDate | null;
  /** The body named with a session, or the one whose session it must be; several for several sessions. */
  organs: readonly string[];
}

interface Unit { start: PlainDate; end: PlainDate; precision: Precision; said: boolean }
type Span = Pick<Due, 'start' | 'end' | 'precision' | 'said'>;

const PARTS = ['early', 'mid', 'end'] as const;
const WORDS: Record<string, string> = { P1Y: 'annual', P2Y: 'biennial', P1M: 'monthly', P1W: 'weekly', P1D: 'daily', P12M: 'annual' };
const UNITS: Record<string, string> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };

/** The due times that a time code of a language stands for; empty when it cannot be dated from this text. */
export function dues(code: string, context: Context): Due[] {
  if (code.startsWith('session ')) return sessions(code.slice('session '.length), context);
  if (isList(code)) return joined(code.split(',').flatMap((one) => dues(one, context)));
  return isDigit(code.charCodeAt(0)) ? dated(code, context) : marked(code, context);
}

/** A code that begins with what the time is and not with its year. */
function marked(code: string, context: Context): Due[] {
  switch (code.charAt(0)) {
    // Until an event is over.
    case '.': if (code.startsWith('../event ')) return dues(code.slice(3), context); break;
    // Before an event begins.
    case '<': if (code.startsWith('<event ')) return dues(code.slice(1), context); break;
    case 'e': if (code.startsWith('event ')) return [due({ precision: 'event', event: code.replace(/^event (no \d+ |¶\d+ )?/, '') })]; break;
    case 'R': return recurring(code, context);
    case 'P': return within(code, context.trigger);
    case '+': if (code.startsWith('+P')) return within(code.slice(1), context.trigger); break;
    case 'n': {
      // From the adoption on, until a time that is named.
      const until = /^now\/(.+)$/.exec(code)?.[1];
      if (until) return dues(until, context).map((due) => ({ ...due, start: context.adopted, said: false }));
      break;
    }
    case 'o': {
      // The day from which on something is so: it is done on that day.
      const begun = /^on (.+?)(?:\/\.\.)?$/.exec(code)?.[1];
      if (begun) return dues(begun, context);
      break;
    }
    // So long before something that the text does not date; the end of a term that another sentence fixes; a length that begins on no day that is named.
    case '-': case 't': case 'f': if (/^(?:-P|term-P|for P)/.test(code)) return [due({ precision: 'relative', said: false })];
  }
  return dated(code, context);
}

/** "On 30 April and 1 May": days that follow each other are one span. */
function joined(times: Due[]): Due[] {
  const [first, second] = times;
  if (times.length !== 2 || !first?.start || !second?.start) return times;
  const days = first.start === first.end && second.start === second.end;
  return days && addDays(first.start, 1) === second.start ? [{ ...first, end: second.end }] : times;
}

/** Several times, parted by commas. The name of an event may hold a comma too, but not before its first space. */
function isList(code: string): boolean {
  const comma = code.indexOf(',');
  if (comma <= 0) return false;
  const space = code.indexOf(' ');
  return space < 0 || space > comma;
}

/** Days, months and years, and how long something lasts from one of them on. */
function dated(code: string, context: Context): Due[] {
  const only = unit(code, context);
  if (only) return [dueIn(only, null)];
  const lasting = code.includes('+') ? /^(.+?)(?:\/\.\.)?\+(P\d+[YMWD])$/.exec(code) : null;
  if (lasting) return lastingFrom(lasting[1] ?? '', lasting[2] ?? '', context);
  const span = spanOf(code, context);
  if (!span) return [];
  return [dueIn(span, PARTS.find((part) => code.endsWith(`.${part}`)) ?? null)];
}

/** As `due` makes it: nearly all times are dates, and a literal is made much faster than a mixture. */
const dueIn = ({ start, end, precision, said }: Span, part: Due['part']): Due => ({ start, end, part, session: null, event: null, recurrence: null, on: null, said, precision });

function sessions(whole: string, context: Context): Due[] {
  const organ = context.organs[0] ?? context.session?.organ ?? null;
  // Most codes are nothing but the number of one session.
  const only = whole.length <= MOST_DIGITS ? numberIn(whole, 0, whole.length) : null;
  if (only !== null && organ) return [sessionOf(organ, only)];
  const [code = '', part] = whole.split(' ');
  if (part?.startsWith('-')) return sessions(code, context).map((due) => ({ ...due, precision: 'relative', ahead: part.slice(1), said: false }));
  if (part) return sessions(code, context).map((due) => ({ ...due, session: due.session && { ...due.session, part: part as SessionPart } }));
  const own = context.session;
  const at = (session: SessionRef | null, said: boolean): Due[] => (session ? [due({ precision: 'session', session, said })] : []);
  if (code === 'this') return at(own, false);
  if (code === 'next') {
    if (own && organ === own.organ) return at({ organ: own.organ, number: own.number + 1 }, false);
    // "At its session in 2025 … at its next session": the one that was named, where that is the coming year's.
    const named = organ === null ? undefined : context.coming.get(organ);
    if (organ !== null && named !== undefined && named === Number(context.present?.slice(0, 4) ?? Number.NaN) + 1) return at({ organ, number: named }, false);
    // Of another body the number is not known.
    return context.organs.length > 0 && organ ? [due({ precision: 'event', event: `${NEXT}${organ}`, said: false })] : [];
  }
  if (code === 'that' || code === 'that of') return at(context.lastSession, false);
  if (code === 'each') return [due({ precision: 'recurring', recurrence: 'each session' })];
  if (!organ) return [];
  // From a session on.
  if (code.endsWith('/..')) return sessions(code.slice(0, -3), context);
  // "At its fortieth and all later sessions".
  if (code.endsWith('..')) return [due({ precision: 'recurring', recurrence: 'each session', session: { organ, number: Number(code.slice(0, -2)) } })];
  const series = code.includes('..') ? /^(\d+)\.\.(\d+)$/.exec(code) : null;
  if (series) return [due({ precision: 'recurring', recurrence: 'annual', session: { organ, number: Number(series[1]) }, until: { organ, number: Number(series[2]) } })];
  return code.split(',').flatMap((number, i) => at({ organ: context.organs[i] ?? organ, number: Number(number) }, true));
}

/** How the next session of a body is called whose number is not known. */
const NEXT = 'next session of ';

/** Of the number of a session. */
const MOST_DIGITS = 4;

/** As `due` makes it. */
const sessionOf = (organ: string, number: number): Due => ({ start: null, end: null, part: null, session: { organ, number }, event: null, recurrence: null, on: null, said: true, precision: 'session' });

/** A recurrence; one for each first session, where several bodies have one each ("starting at their sixtieth and eightieth sessions, respectively"). */
function recurring(whole: string, context: Context): Due[] {
  const [code = '', from] = whole.split('@');
  const rule = recurrence(code);
  const firsts = from ? dues(from, context) : [];
  if (firsts.length === 0) return [rule];
  if (from?.startsWith('../') && firsts[0]?.end) return [{ ...rule, until: firsts[0].end }];
  const several = firsts.every(({ session }) => session !== null) && new Set(firsts.map(({ session }) => session?.organ)).size === firsts.length;
  return (several ? firsts : firsts.slice(0, 1)).map(({ start, end, session, until }) => ({ ...rule, start, end, session, ...(until === undefined ? {} : { until }) }));
}

function recurrence(code: string): Due {
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
  if (code.startsWith('../')) {
    const span = spanOf(code.slice(3), context);
    return span && { start: null, end: span.end, precision: span.precision, said: span.said };
  }
  if (code.endsWith('/..')) {
    const span = spanOf(code.slice(0, -3), context);
    return span && { start: span.start, end: null, precision: span.precision, said: span.said };
  }
  const bare = code.includes('.') ? code.replace(/\.(early|mid|end)/g, '') : code;
  const slash = bare.indexOf('/');
  const first = unit(slash < 0 ? bare : firstOf(bare, slash), context);
  const last = slash < 0 ? first : unit(bare.slice(bare.lastIndexOf('/') + 1), context);
  if (!first || !last || first.start > last.end) return null;
  return { start: first.start, end: last.end, precision: first.precision, said: first.said && last.said };
}

/** "Between 1 March and 30 June 2025": the first day has the year of the last. */
function firstOf(span: string, slash: number): string {
  const year = span.startsWith('--') ? /\/(\d{4})-/.exec(span)?.[1] : undefined;
  const first = span.slice(0, slash);
  return year ? first.replace(/^--/, `${year}-`) : first;
}

/** A year, quarter, half, month or day; the year may be missing. */
function unit(code: string, context: Context): Unit | null {
  const said = isDigit(code.charCodeAt(0));
  if (!said && code.charCodeAt(0) !== HYPHEN) return yearMeant(code, context);
  const year = said ? numberIn(code, 0, 4) : context.lastYear;
  if (year === null) return null;
  const at = said ? 4 : 1;
  if (code.length === at) return wholeYear(year, said);
  if (code.charCodeAt(at) !== HYPHEN) return null;
  const sort = code.charAt(at + 1);
  if (sort === 'Q' || sort === 'H') {
    const index = code.length === at + 3 ? numberIn(code, at + 2, 1) : null;
    return index === null ? null : months(year, sort === 'Q' ? 3 : 6, index, said);
  }
  const month = numberIn(code, at + 1, 2);
  if (month === null) return null;
  if (code.length === at + 3) return monthsFrom(year, month, month, 'month', said);
  const day = code.charCodeAt(at + 3) === HYPHEN && code.length === at + 6 ? dayOf(year, month, numberIn(code, at + 4, 2) ?? 0) : null;
  return day && { start: day, end: day, precision: 'day', said };
}

/** "This year", "next year", "that year". */
function yearMeant(code: string, { present, lastYear }: Context): Unit | null {
  const thisYear = present ? Number(present.slice(0, 4)) : null;
  switch (code) {
    case 'this': return yearNamed(thisYear);
    case 'next': return yearNamed(thisYear === null ? null : thisYear + 1);
    case 'that': case '': return yearNamed(lastYear);
    default: return null;
  }
}

const HYPHEN = 45;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The number that so many digits write; null where something else stands there. */
function numberIn(code: string, at: number, digits: number): number | null {
  let number = 0;
  for (let i = at; i < at + digits; i++) {
    const digit = code.charCodeAt(i);
    if (!isDigit(digit)) return null;
    number = number * 10 + digit - 48;
  }
  return number;
}

const yearNamed = (year: number | null): Unit | null => (year === null ? null : wholeYear(year, false));
const wholeYear = (year: number, said: boolean): Unit | null => monthsFrom(year, 1, 12, 'year', said);

const months = (year: number, size: 3 | 6, index: number, said: boolean): Unit | null =>
  monthsFrom(year, (index - 1) * size + 1, index * size, size === 3 ? 'quarter' : 'half', said);

function monthsFrom(year: number, first: number, last: number, precision: Precision, said: boolean): Unit | null {
  const start = dayOf(year, first, 1);
  const end = last <= 12 ? dayOf(year, last, daysInMonth(year, last)) : null;
  return start && end && { start, end, precision, said };
}
