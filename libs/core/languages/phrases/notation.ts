/**
 * The notation of phrases: `请 {actor} … 向 {body} {session} (提交|提出) … 报告`.
 *
 *   word        stands for itself
 *   {slot}      any word or time of that class; {slot:name} gives it another name
 *   {slot}的     the same verb used as an attribute (see `attributive` in the lexicon)
 *   …           anything within the clause
 *   ……          anything within the sentence
 *   (a|b)       either
 *   [a]         or nothing
 *   \( \[ \|     a bracket or bar that stands for itself
 *
 * Pieces that are not parted by a gap must follow each other directly.
 */
export type Piece =
  | { is: 'word'; text: string }
  | { is: 'slot'; slot: string; name: string; attributive: boolean }
  | { is: 'gap'; reach: 'clause' | 'sentence' };

/** A phrase that cannot be read: the data is wrong, so it must not start. */
export class NotationError extends Error {}

const TOKEN = /……|…|\\[()[\]|]|[()[\]|]|\{([a-z0-9_]+)(?::([a-z0-9_]+))?\}|[^\s{}…()[\]|\\]+/gy;

interface Source { text: string; attributives: readonly string[] }

/** Every way in which the phrase can be written out, without alternatives and options. */
export function variants(phrase: string, attributives: readonly string[] = []): Piece[][] {
  const source: Source = { text: phrase, attributives };
  const state = { tokens: tokens(source), at: 0 };
  const ways = sequence(state, phrase);
  if (state.at < state.tokens.length) throw new NotationError(`cannot read "${state.tokens[state.at]?.raw}" in "${phrase}"`);
  return ways;
}

interface Token { raw: string; piece: Piece | null }
interface State { tokens: Token[]; at: number }

function tokens({ text, attributives }: Source): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) { at++; continue; }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new NotationError(`cannot read "${text.slice(at)}" in "${text}"`);
    at = TOKEN.lastIndex;
    const raw = match[0];
    const mark = match[1] ? attributives.find((word) => text.startsWith(word, at)) : undefined;
    if (mark) at += mark.length;
    found.push({ raw, piece: pieceOf(raw, match[1], match[2], Boolean(mark)) });
  }
  return found;
}

function pieceOf(raw: string, slot: string | undefined, name: string | undefined, attributive: boolean): Piece | null {
  if (slot) return { is: 'slot', slot, name: name ?? slot, attributive };
  if (raw === '…') return { is: 'gap', reach: 'clause' };
  if (raw === '……') return { is: 'gap', reach: 'sentence' };
  if (raw.startsWith('\\')) return { is: 'word', text: raw.slice(1) };
  return '()[]|'.includes(raw) ? null : { is: 'word', text: raw };
}

function sequence(state: State, phrase: string): Piece[][] {
  let ways: Piece[][] = [[]];
  for (;;) {
    const token = state.tokens[state.at];
    if (!token || token.raw === ')' || token.raw === ']' || token.raw === '|') return ways;
    state.at++;
    const next = token.piece ? [[token.piece]]
      : token.raw === '(' ? choices(state, ')', phrase)
        : [[], ...choices(state, ']', phrase)];
    ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
  }
}

function choices(state: State, close: string, phrase: string): Piece[][] {
  const ways: Piece[][] = [];
  for (;;) {
    ways.push(...sequence(state, phrase));
    const end = state.tokens[state.at++];
    if (end?.raw === close) return ways;
    if (end?.raw !== '|') throw new NotationError(`"${close}" is missing in "${phrase}"`);
  }
}
