import { Token, type Lexicon } from '../languages/index.js';
import type { Standing, Terms } from './terms.js';

/** An event longer than this in print is two things that stand side by side. */
const LONGEST_NAME = 80;
/** The words before an event that say how something stands to it are looked for in so many characters. */
const LONGEST_BEFORE = 40;
const SPACE = 32;
const SMALL_E = 101;
/** Times that can stand inside a name: "the seventh biennial meeting". */
const NAMING: ReadonlySet<string> = new Set(['citation', 'every']);

/**
 * Joins "the seventh", what follows, and the word for a meeting into one token: the name of an event.
 * @param text the text that the tokens are of
 * @returns the tokens themselves where no event is named
 */
export function withEvents(text: string, tokens: Token[], terms: Terms): Token[] {
  const { lexicon } = terms.language;
  const { eventful } = terms;
  const named = terms.definiteNames.size > 0;
  /** Null as long as no event is found: most passages name none. */
  let found: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const last = token.slots.meets(eventful) ? lastOfEvent(text, tokens, i, terms, lexicon) : named && isDefinite(text, token, terms) ? i : null;
    const end = last === null ? undefined : tokens[last];
    if (last === null || !end) {
      found?.push(token);
      continue;
    }
    found ??= tokens.slice(0, i);
    const time = tokens[last + 1]?.glued ? tokens[last + 1]?.time?.is : undefined;
    found.push(eventOf(text, token, end, found.at(-1), time === 'date' || time === 'time', terms, lexicon));
    i = last;
  }
  return found ?? tokens;
}

/** The last token of the event that begins with a token that may begin one; null where none does. */
function lastOfEvent(text: string, tokens: readonly Token[], at: number, terms: Terms, lexicon: Lexicon): number | null {
  const token = tokens[at];
  if (!token) return null;
  const { slots } = token;
  if (slots.has(terms.ordinal) || slots.has(terms.spokenOrdinal) || slots.has(terms.saidEvent)) return endOfName(tokens, at, terms);
  if (isDefinite(text, token, terms) || saidIn(text, token, terms, lexicon)) return at;
  const head = token.time?.is === 'every' && tokens[at + 1]?.glued ? at + 1 : at;
  return isDated(text, tokens, at, head, terms, lexicon) ? head : null;
}

/** "At the annual pledging conference in June", "to the forum to be held in July": one that is dated right there, and at which something is due. */
function isDated(text: string, tokens: readonly Token[], at: number, head: number, terms: Terms, lexicon: Lexicon): boolean {
  const { meeting, gathering, held, place } = terms;
  const [token, named] = [tokens[at], tokens[head]];
  if (!token || !named?.word || !(named.slots.has(meeting) || named.slots.has(gathering)) || lexicon.definite.length === 0) return false;
  let next = head + 1;
  if (tokens[next]?.glued && tokens[next]?.slots.has(held)) next++;
  if (tokens[next]?.slots.has(place)) next++;
  const time = tokens[next]?.time?.is;
  const near = (tokens[next]?.start ?? 0) - named.end <= LONGEST_BEFORE;
  return near && (time === 'date' || time === 'time') && standingBehind(text.slice(Math.max(0, token.start - LONGEST_BEFORE), token.start), terms) !== null;
}

function eventOf(text: string, token: Token, end: Token, before: Token | undefined, isDated: boolean, terms: Terms, lexicon: Lexicon): Token {
  const number = token.time && token.time.is !== 'every' ? `${token.time.code} ` : saidIn(text, end, terms, lexicon) ?? '';
  const preceding = text.slice(before?.time ? before.end : Math.max(0, token.start - LONGEST_BEFORE), token.start);
  const standing = standingBehind(preceding, terms);
  const code = `event ${number}${text.slice(token.slots.has(terms.saidEvent) ? token.end : token.start, end.end)}`;
  const slots = terms.eventSlotsOf(end.slots, standing === 'at_event' && isDated ? 'dated_event' : standing);
  const event = new Token('time', token.start, end.end, null, { is: 'ordinal', code, start: token.start, end: end.end }, slots);
  event.glued = token.glued;
  event.forms = token.forms;
  return event;
}

/** "The Summit", with a capital: a meeting that was named before. */
function isDefinite(text: string, { start, end, word }: Token, { definiteNames }: Terms): boolean {
  // By the end of "the " most words are left at once.
  if (word === null || word.body !== null || text.charCodeAt(start - 1) !== SPACE || text.charCodeAt(start - 2) !== SMALL_E) return false;
  const names = definiteNames.get(text.charCodeAt(start));
  return names !== undefined && start >= 4 && text.startsWith('the ', start - 4) && names.includes(text.slice(start, end)) && !/^ (?:of|on|for|to)\b/.test(text.slice(end, end + 5));
}

/** "The organizational session referred to in paragraph 4": `¶4 `; null where no paragraph is named. */
function saidIn(text: string, { end, word, slots }: Token, { meeting }: Terms, lexicon: Lexicon): string | null {
  if (!slots.has(meeting) || word?.body) return null;
  const form = lexicon.saidIn.find((words) => text.startsWith(words, end));
  const number = form ? /^\d{1,3}(?!\d)/.exec(text.slice(end + form.length, end + form.length + 4))?.[0] : undefined;
  return number ? `¶${number} ` : null;
}

/** An event is named, or something is due at it, before it or until it is over, by the words right before. */
function standingBehind(preceding: string, { standings }: Terms): Standing {
  if (standings.length === 0 || !preceding.endsWith(' ')) return null;
  const before = ` ${preceding.toLowerCase()}`;
  return standings.find(({ form }) => before.endsWith(form))?.standing ?? null;
}

function endOfName(tokens: readonly Token[], from: number, { meeting, gathering, ordinaryVerbs }: Terms): number | null {
  const start = tokens[from]?.end ?? 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || (token.time && !NAMING.has(token.time.is)) || token.start - start > LONGEST_NAME) return null;
    // 第四次会议三十周年: an anniversary of what was held long ago.
    if (token.slots.has(meeting) || token.slots.has(gathering)) return tokens[i + 1]?.glued && tokens[i + 1]?.time?.is === 'citation' ? null : i;
    if (!token.attributive && token.word?.verbal && ordinaryVerbs.some((slot) => token.slots.has(slot)) && i > from + 1 && !token.glued) return null;
  }
  return null;
}
