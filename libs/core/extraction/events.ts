import type { Lexicon, SlotSet, Token, Tools } from '../languages/index.js';

/** An event longer than this in print is two things that stand side by side. */
const LONGEST_NAME = 80;
/** The words before an event that say how something stands to it are looked for in so many characters. */
const LONGEST_BEFORE = 40;
/** Times that can stand inside a name: "the seventh biennial meeting". */
const NAMING: ReadonlySet<string> = new Set(['citation', 'every']);
const ORDINARY_VERBS = ['holds', 'submits', 'considers', 'lists'];

/**
 * Joins "the seventh", what follows, and the word for a meeting into one token: the name of an event.
 * @param text the text that the tokens are of
 */
export function withEvents(text: string, tokens: readonly Token[], tools: Tools): Token[] {
  const slots = { ordinal: tools.words.slot('ordinal'), spoken: tools.words.slot('ordinal_event'), meeting: tools.words.slot('meeting'), said: tools.words.slot('said_event') };
  const verbs = ORDINARY_VERBS.map((name) => tools.words.slot(name));
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const named = token.slots.has(slots.ordinal) || token.slots.has(slots.spoken) || token.slots.has(slots.said);
    const last = named ? endOfName(tokens, i, slots.meeting, verbs) : isDefinite(text, token, tools.language.lexicon) || saidIn(text, token, tools) ? i : null;
    const end = last === null ? undefined : tokens[last];
    if (last === null || !end) {
      found.push(token);
      continue;
    }
    const number = token.time ? `${token.time.code} ` : saidIn(text, end, tools) ?? '';
    found.push({
      ...token, is: 'time', end: end.end, slots: slotsOf(end, text.slice(found.at(-1)?.time ? found.at(-1)?.end : Math.max(0, token.start - LONGEST_BEFORE), token.start), tools), word: null,
      time: { is: 'ordinal', code: `event ${number}${text.slice(token.slots.has(slots.said) ? token.end : token.start, end.end)}`, start: token.start, end: end.end },
    });
    i = last;
  }
  return found;
}

/** "The Summit", with a capital: a meeting that was named before. */
function isDefinite(text: string, { start, end, word }: Token, { definite }: Lexicon): boolean {
  return definite.length > 0 && word !== null && word.body === null && definite.includes(text.slice(start, end)) && text.slice(start - 4, start) === 'the ' && !/^ (?:of|on|for|to)\b/.test(text.slice(end, end + 5));
}

/** "The organizational session referred to in paragraph 4": `¶4 `; null where no paragraph is named. */
function saidIn(text: string, { end, word, slots }: Token, { words, language: { lexicon } }: Tools): string | null {
  if (!slots.has(words.slot('meeting')) || word?.body) return null;
  const form = lexicon.saidIn.find((words) => text.startsWith(words, end));
  const number = form ? /^\d{1,3}(?!\d)/.exec(text.slice(end + form.length, end + form.length + 4))?.[0] : undefined;
  return number ? `¶${number} ` : null;
}

/** An event is named, or something is due at it, before it or until it is over, by the words right before. */
function slotsOf({ slots }: Token, preceding: string, { words, language: { lexicon } }: Tools): SlotSet {
  const before = ` ${preceding.toLowerCase()}`;
  const stands = (forms: readonly string[]): boolean => forms.some((form) => before.endsWith(` ${form} `));
  const relation = stands(lexicon.eventUntil) ? ['until_event'] : stands(lexicon.eventBefore) ? ['before_event'] : stands(lexicon.eventAt) ? ['at_event'] : [];
  const filled = words.slots(['event', 'meeting', ...relation]);
  filled.addAll(slots);
  return filled;
}

function endOfName(tokens: readonly Token[], from: number, meeting: number, verbs: readonly number[]): number | null {
  const start = tokens[from]?.end ?? 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || (token.time && !NAMING.has(token.time.is)) || token.start - start > LONGEST_NAME) return null;
    if (token.slots.has(meeting)) return i;
    if (!token.attributive && token.word?.verbal && verbs.some((slot) => token.slots.has(slot)) && i > from + 1 && !token.glued) return null;
  }
  return null;
}
