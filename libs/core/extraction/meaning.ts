import type { Match, Token } from '../languages/index.js';

/** A time that a match is due at: the token that says it, and its code as the rule means it. */
export interface Meant { token: number; code: string }

/** Between two members of a list stand at most so many tokens. */
const LONGEST_JOINT = 5;

/** The times that a match means, the members of a list one by one. Empty when its slots are not filled. */
export function meantBy({ rule, filled }: Match, tokens: readonly Token[], joins: ReadonlySet<number>): Meant[] {
  return rule.means.due.split('; ').flatMap((means) => oneOf(means, filled, tokens, joins));
}

function oneOf(means: string, filled: Match['filled'], tokens: readonly Token[], joins: ReadonlySet<number>): Meant[] {
  const names = [...means.matchAll(/\{([a-z0-9_]+)\}/g)].map(([, name]) => name ?? '');
  // A word that means the time by itself ("annual report").
  if (names.length === 0) return [{ token: Math.max(...filled.values()), code: means }];
  const first = names.map((name) => filled.get(name)).find((token) => token !== undefined);
  if (first === undefined) return [];
  const members = names.length > 1 && names.every((name) => filled.has(name)) ? [first] : listOf(tokens, first, joins);
  return sharingBound(members.map((token) => ({
    token,
    code: tidy(means.replace(/\{([a-z0-9_]+)\}/g, (_, name: string) => {
      const at = filled.get(name);
      return tokens[at === first ? token : at ?? -1]?.time?.code ?? '';
    })),
  })));
}

/** In "no later than 4 May and 16 October" both are last days. */
function sharingBound(times: Meant[]): Meant[] {
  const bounded = times.findIndex(({ code }) => code.startsWith('../'));
  return times.map((time, i) => (bounded >= 0 && i > bounded && /^[\d-]+$/.test(time.code) ? { ...time, code: `../${time.code}` } : time));
}

/** "by by" is "by", a length as a term loses its "at most". */
function tidy(code: string): string {
  return code.replace(/(?:\.\.\/)+(?=\.\.\/)/, '').replace(/^\.\.\/(.*)\/\.\.$/, '../$1').replace('+<=', '+').replace(/^\+\+/, '+').replace(/^\.\.\/(\+|-P)/, '$1').replace('/../../', '/');
}

/** A list of times is one time said several times ("in 2012 and 2013"). */
function listOf(tokens: readonly Token[], at: number, joins: ReadonlySet<number>): number[] {
  const members = [at];
  for (let i = at; ;) {
    const before = neighbour(tokens, i, -1, joins);
    if (before === null) break;
    members.unshift(i = before);
  }
  for (let i = at; ;) {
    const after = neighbour(tokens, i, 1, joins);
    if (after === null) break;
    members.push(i = after);
  }
  return members;
}

/** The next member of a list: past a joining word, past the body whose session it is, but past nothing else. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1, joins: ReadonlySet<number>): number | null {
  for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= LONGEST_JOINT; i += step) {
    const token = tokens[i];
    const last = tokens[i - step];
    const later = step > 0 ? token : last;
    if (!token || !last || (!later?.glued && Math.max(token.start, last.start) - Math.min(token.end, last.end) > 1)) return null;
    if (sameSort(tokens[at], token)) return i;
    const joining = [...joins].some((slot) => token.slots.has(slot)) || qualifies(token) || (token.is === 'clause' && (qualifies(tokens[i - 1]) || qualifies(tokens[i + 1])));
    if (!joining && !(token.word?.body && tokens[at]?.time?.is === 'session')) return null;
  }
  return null;
}

/** "As needed" in "from 4 to 6 May and, as needed, on 8 June". */
const qualifies = (token: Token | undefined): boolean => Boolean(token?.word?.qualifier);

const sort = (token: Token | undefined): string | null => {
  const is = token?.time?.is;
  return is === 'date' || is === 'time' ? 'date' : is === 'session' ? is : null;
};

const sameSort = (a: Token | undefined, b: Token | undefined): boolean => sort(a) !== null && sort(a) === sort(b);
