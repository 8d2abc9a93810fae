import type { DueForm, Match, Token } from '../languages/index.js';

/** A time that a match is due at: the token that says it, its code as the rule means it, and the token of the session in it where that is another one. */
export interface Meant { token: number; code: string; session?: number }

/** Between two members of a list stand at most so many tokens. */
const LONGEST_JOINT = 5;
/** Of " in " before a place. */
const LONGEST_IN = 4;

/**
 * The times that a match means, the members of a list one by one. Empty when its slots are not filled.
 * @param join the slot of words that join the members of a list
 */
export function meantBy(match: Match, tokens: readonly Token[], join: number): Meant[] {
  const [only] = match.form.due;
  return only && match.form.due.length === 1 ? oneOf(only, match, tokens, join) : match.form.due.flatMap((form) => oneOf(form, match, tokens, join));
}

function oneOf(form: DueForm, match: Match, tokens: readonly Token[], join: number): Meant[] {
  const { slots, means } = form;
  // A word that means the time by itself ("annual report").
  if (slots.length === 0) return [{ token: Math.max(...match.tokens), code: means }];
  let first: number | undefined;
  let all = true;
  for (const slot of slots) {
    const at = match.at(slot);
    first ??= at;
    all &&= at !== undefined;
  }
  if (first === undefined) return [];
  if (slots.length > 1 && all) return againFrom(form, match, tokens, first, join);
  const times: Meant[] = [];
  for (const token of listOf(tokens, first, join)) times.push({ token, code: codeOf(form, match, tokens, first, token) });
  return times.length > 1 ? sharingBound(times) : times;
}

/** "To report annually to the Council, starting from its sixtieth session, and to the Assembly, starting from its eightieth session": again and again to both. */
function againFrom(form: DueForm, match: Match, tokens: readonly Token[], first: number, join: number): Meant[] {
  const code = codeOf(form, match, tokens, first, first);
  const session = form.slots.map((slot) => match.at(slot)).find((at) => tokens[at ?? -1]?.time?.is === 'session');
  const meant: Meant[] = [{ token: first, code, ...(session === undefined ? {} : { session }) }];
  if (session === undefined || !code.startsWith('R/')) return meant;
  for (const step of [-1, 1]) {
    for (let i = session + step; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i];
      if (token?.time?.is === 'session' && token.time.code.endsWith('/..')) meant.push({ token: i, code: `${code.split('@')[0] ?? ''}@${token.time.code}` });
      else if (token?.is !== 'clause' && !token?.slots.has(join) && !token?.word?.body) break;
    }
  }
  return meant;
}

/** What the rule means with the codes of its slots; the member stands where the first of the list is meant. */
function codeOf({ parts }: DueForm, match: Match, tokens: readonly Token[], first: number, member: number): string {
  let code = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const at = match.at(parts[i] ?? null);
    code += (tokens[at === first ? member : at ?? -1]?.time?.code ?? '') + (parts[i + 1] ?? '');
  }
  return code.includes('..') || code.includes('+') ? tidy(code) : code;
}

/** In "no later than 4 May and 16 October" both are last days. */
function sharingBound(times: Meant[]): Meant[] {
  const bounded = times.findIndex(({ code }) => code.startsWith('../'));
  return times.map((time, i) => (bounded >= 0 && i > bounded && /^[\d-]+$/.test(time.code) ? { ...time, code: `../${time.code}` } : time));
}

/** "by by" is "by", a length as a term loses its "at most". */
function tidy(code: string): string {
  return code.replace(/(?:\.\.\/)+(?=\.\.\/)/, '').replace(/^\.\.\/(.*)\/\.\.$/, '../$1').replace('+<=', '+').replace(/^\+\+/, '+').replace(/^\.\.\/(\+|-P)/, '$1').replace(/^\+(?=\.\.\/)/, '').replace('/../../', '/');
}

/** A list of times is one time said several times ("in 2012 and 2013"). */
function listOf(tokens: readonly Token[], at: number, join: number): number[] {
  const members = [at];
  const own = sortOf(tokens[at]);
  if (own === null) return members;
  for (let before = neighbour(tokens, at, -1, own, join); before !== null; before = neighbour(tokens, before, -1, own, join)) members.unshift(before);
  for (let after = neighbour(tokens, at, 1, own, join); after !== null; after = neighbour(tokens, after, 1, own, join)) members.push(after);
  return members;
}

/** The next member of a list: past a joining word, past the body whose session it is, but past nothing else. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1, own: 'date' | 'session', join: number): number | null {
  for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= LONGEST_JOINT; i += step) {
    const token = tokens[i];
    const last = tokens[i - step];
    const later = step > 0 ? token : last;
    if (!token || !last || (!later?.glued && Math.max(token.start, last.start) - Math.min(token.end, last.end) > (isPlace(token) || isPlace(last) ? LONGEST_IN : 1))) return null;
    if (own === sortOf(token)) return i;
    const joining = token.slots.has(join) || qualifies(token) || (own === 'date' && lasts(token)) || (token.is === 'clause' && (steppedOver(tokens[i - 1], own) || steppedOver(tokens[i + (tokens[i + 1]?.slots.has(join) ? 2 : 1)], own) || parts(tokens, i, own)));
    if (!joining && !(token.word?.body && own === 'session') && !(isPlace(token) && own === 'date')) return null;
  }
  return null;
}

/** "3 to 5 March, 7 to 9 May and, in Geneva, …": a comma between two dates, each with its place. Between two sessions it parts two bodies. */
const parts = (tokens: readonly Token[], comma: number, own: 'date' | 'session'): boolean => own === 'date' && dateBeside(tokens, comma, -1) && dateBeside(tokens, comma, 1);

const dateBeside = (tokens: readonly Token[], at: number, step: 1 | -1): boolean => sortOf(tokens[at + step]) === 'date' || (isPlace(tokens[at + step]) && sortOf(tokens[at + 2 * step]) === 'date');

/** "In Geneva in May and in New York in June": each time has its place. */
const isPlace = (token: Token | undefined): boolean => Boolean(token?.word?.place);

/** "As needed" in "from 4 to 6 May and, as needed, on 8 June". */
const qualifies = (token: Token | undefined): boolean => Boolean(token?.word?.qualifier);

/** How long something lasts: "from 19 to 30 January 2026 and, for four days, in 2027". */
const lasts = (token: Token | undefined): boolean => token?.time?.is === 'length' || token?.time?.is === 'period';

/** What stands between commas in a list of times. */
const steppedOver = (token: Token | undefined, own: 'date' | 'session'): boolean => qualifies(token) || (own === 'date' && lasts(token));

function sortOf(token: Token | undefined): 'date' | 'session' | null {
  const is = token?.time?.is;
  return is === 'date' || is === 'time' ? 'date' : is === 'session' ? is : null;
}
