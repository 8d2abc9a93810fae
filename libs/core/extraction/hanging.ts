import { due, isAhead, isPlainDate, isWholeMonths, shifted, type Due, type DueAhead, type PlainDate } from '../calendar/index.js';
import type { Token, Tools } from '../languages/index.js';
import type { Candidate, DueAt, HangsOn } from './candidate.js';
import { gatheringAt, gatheringOf, type Gathering, type Gatherings } from './gatherings.js';
import type { Passage } from './passage.js';

/** What a time is counted from stands at most so many tokens beside it. */
const REACH = 6;
/** A condition stands at most so many tokens before the term that counts from when it is met. */
const CONDITION_REACH = 30;

/** What is needed to find the event that a time hangs on. */
interface Place {
  passage: Passage;
  gatherings: Gatherings;
  found: readonly Candidate[];
  tools: Tools;
}

/** False for a time that hangs on no event, as nearly all do. */
export const mayHang = ({ due: symbol, code }: DueAt): boolean => symbol?.precision === 'event' || symbol?.precision === 'session' || symbol?.precision === 'relative' || code.startsWith('-P') || code.startsWith('term-P');

/** A time that hangs on an event, with the dates that the document gives the event elsewhere; any other time as it is. */
export function hanging(time: DueAt, place: Place): DueAt {
  const { due: symbol, code } = time;
  if (code.startsWith('-P')) return countedBack(time, place);
  if (code.startsWith('term-P')) return { ...time, due: lastDay(termOf(place), code.slice('term-'.length), -1) ?? symbol };
  if (symbol && isAhead(symbol)) return aheadOfSession(time, symbol, place);
  if (code.startsWith('+P') && symbol?.precision === 'relative') return countedOn(time, place);
  if (symbol?.precision === 'session') return beforeSession(time, symbol, place);
  return symbol?.precision === 'event' ? atEvent(time, symbol, place) : time;
}

/** 在第二十届会议之前, where the document dates that session: until it opens. */
function beforeSession(time: DueAt, symbol: Due, place: Place): DueAt {
  const { passage: { tokens }, tools: { words, language } } = place;
  const next = tokens[time.token + 1];
  if (language.spaced || !next?.glued || !next.slots.has(words.slot('before'))) return time;
  const on = eventAt(time.token, place);
  return on.on?.start ? { ...time, due: { ...symbol, precision: 'event', event: on.wanted.name, end: on.on.start, said: false }, hangs: { ...on, relation: 'before', by: null } } : time;
}

/** "At the seventh meeting", "before the seventh meeting", "until the seventh meeting is over". */
function atEvent(time: DueAt, symbol: Due, { passage, gatherings, tools: { words } }: Place): DueAt {
  const until = time.code.startsWith('../');
  const ahead = time.code.startsWith('<');
  const { due: dated, ...names } = gatherings.dated(symbol, time.code.replace(/^(\.\.\/|<)/, ''));
  if (ahead) return { ...time, due: { ...dated, start: null, end: dated.start }, hangs: { ...names, relation: 'before', by: null } };
  if (until) return { ...time, due: { ...dated, start: null }, hangs: { ...names, relation: 'until', by: null } };
  const [next, last] = passage.tokens.slice(time.token + 1, time.token + 3);
  const after = next?.slots.has(words.slot('holds')) && last?.glued ? last : next;
  const before = Boolean(next?.glued && after?.slots.has(words.slot('before')));
  return {
    ...time,
    // Of an event of which only the months are known, no first day is.
    due: before && dated.start ? { ...dated, start: null, end: dated.end && isWholeMonths(dated.start, dated.end) ? dated.end : dated.start } : dated,
    hangs: { ...names, relation: before ? 'before' : 'at', by: null },
  };
}

/** "Sixty days before the fifth meeting": the last day, where the document dates what is counted back from. */
function countedBack(time: DueAt, place: Place): DueAt {
  const { passage, tools: { words, language } } = place;
  for (const at of beside(time, place)) {
    const token = passage.tokens[at];
    if (!token || token.is === 'clause' || token.is === 'sentence') break;
    if (token.slots.has(words.slot('event')) || token.time?.is === 'session' || (language.spaced && token.slots.has(words.slot('meeting')))) {
      const on = eventAt(at, place);
      return { ...time, due: lastDay(on.on?.start ?? null, time.code.slice(1), -1) ?? time.due, hangs: { ...on, relation: 'before', by: time.code.slice(1) } };
    }
    const known = !language.spaced && token.slots.has(words.slot('meeting')) ? eventAt(at, place) : null;
    if (known?.on?.start) return { ...time, due: lastDay(known.on.start, time.code.slice(1), -1) ?? time.due, hangs: { ...known, relation: 'before', by: time.code.slice(1) } };
    if (token.slots.has(words.slot('mandate'))) return { ...time, due: lastDay(termOf(place), time.code.slice(1), -1) ?? time.due };
    if (dayOf(token)) return { ...time, due: lastDay(dayOf(token), time.code.slice(1), -1) ?? time.due };
  }
  return time;
}

/** "Six weeks before the seventh session of the Conference", where the document dates that session; any other session has its days in a table, or none. */
function aheadOfSession(time: DueAt, { ahead }: DueAhead, place: Place): DueAt {
  const on = eventAt(time.token, { ...place, passage: sessionAlone(time.token, place) });
  const dated = lastDay(on.on?.start ?? null, ahead, -1);
  return dated ? { ...time, due: dated, hangs: { ...on, relation: 'before', by: ahead } } : time;
}

/** The passage with the session that a token names, without the words behind it that count back from it. */
function sessionAlone(at: number, { passage, tools: { words, language } }: Place): Passage {
  if (language.spaced) return passage; // There they stand before it.
  const token = passage.tokens[at]!;
  const counting = Array.from({ length: token.end - token.start }, (_, i) => token.start + i)
    .find((start) => ['before', 'holds'].some((slot) => words.longest(passage.text, start)?.slots.has(words.slot(slot))));
  return counting === undefined || counting === token.start ? passage : { ...passage, tokens: passage.tokens.with(at, token.endingAt(counting)) };
}

/** "Within six months of the seventh meeting": counted from its last day, and not from the adoption. */
function countedOn(time: DueAt, place: Place): DueAt {
  const { passage: { tokens, text }, tools: { words, language } } = place;
  const own = tokens[time.token];
  const neighbour = language.spaced ? tokens[time.token + 1] : tokens[time.token - 2];
  const joined = language.spaced
    ? language.lexicon.countedFrom.includes(text.slice(own?.end, neighbour?.start))
    : Boolean(own?.glued && tokens[time.token - 1]?.glued && tokens[time.token - 1]?.slots.has(words.slot('after')));
  if (!joined || !neighbour?.slots.has(words.slot('event'))) return countedOnOther(time, place);
  const on = eventAt(time.token + (language.spaced ? 1 : -2), place);
  const by = time.code.slice(1);
  return { ...time, due: lastDay(on.on?.end ?? null, by, 1) ?? due({ precision: 'relative', said: false }), hangs: { ...on, relation: 'after', by } };
}

/** "Within 30 days of the entry into force": counted from a day that is named, else from none; nothing but words for the adoption lets it be counted from that. */
function countedOnOther(time: DueAt, { passage: { tokens, text }, tools: { words, language: { lexicon } } }: Place): DueAt {
  const end = tokens[time.token]?.end ?? 0;
  const form = lexicon.countedOn.find((word) => text.startsWith(word, end));
  if (!form && isConditional(time, tokens, text, lexicon.conditions)) return { ...time, due: due({ precision: 'relative', said: false }) };
  if (!form || lexicon.adoption.some((word) => text.startsWith(word, end + form.length))) return time;
  const next = tokens[time.token + 1];
  const day = next && !next.slots.has(words.slot('event')) && next.start <= end + form.length ? dayOf(next) : null;
  return { ...time, due: lastDay(day, time.code.slice(1), 1) ?? due({ precision: 'relative', said: false }) };
}

/** "If such items are found, to report within 30 days": counted from when it is so, which nobody knows yet. */
function isConditional({ token }: DueAt, tokens: readonly Token[], text: string, conditions: readonly string[]): boolean {
  let from = token;
  while (from > 0 && token - from < CONDITION_REACH && tokens[from - 1]?.is !== 'sentence') from--;
  const before = text.slice(from === 0 ? 0 : tokens[from - 1]?.end, tokens[token]?.start);
  return conditions.some((word) => before.includes(word));
}

/** The first day of a time that is a day or a span of days. */
function dayOf({ time }: Token): PlainDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[/,]\d|$)/.exec(time?.code ?? '')?.[1] ?? '';
  return isPlainDate(day) ? day : null;
}

/** The places beside a time where what it is counted from can stand: before it, and behind it where words are spaced. */
const beside = ({ token }: DueAt, { tools: { language } }: Place): number[] =>
  Array.from({ length: REACH }, (_, i) => (language.spaced ? token + 1 + i : token - 1 - i));

/** The event that a token names: the record of it where the document dates it. */
function eventAt(at: number, { passage, gatherings, tools }: Place): Pick<HangsOn, 'wanted' | 'on'> {
  const token = passage.tokens[at];
  const gathering: Gathering = gatheringAt(passage, at, tools.language.spaced);
  return { wanted: { name: (token && gatheringOf(token)?.name) ?? gathering.name.trim(), number: gathering.number }, on: gatherings.find(gathering) ?? gatherings.find((token && gatheringOf(token)) ?? gathering) };
}

/** The last day of the term that the same paragraph fixes, else of the one that the document fixes last. */
function termOf({ found, passage }: Place): PlainDate | null {
  const terms = found.filter(({ match }) => match.rule.means.kind === 'term');
  const term = terms.findLast((one) => one.passage === passage) ?? terms.at(-1);
  return term?.times.at(-1)?.due?.end ?? null;
}

/** So long before or after a day. */
function lastDay(day: PlainDate | null, length: string, sign: 1 | -1): Due | null {
  const end = day && shifted(day, length, sign);
  return end && due({ precision: 'relative', end, said: false });
}
