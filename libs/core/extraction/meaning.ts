import type { Match, Token } from '../languages/index.js';

/** A time that a match is due at: the token that says it, and its code as the rule means it. */
export interface Meant { token: number; code: string }

/** The times that a match means, the members of a list one by one. Empty when its slots are not filled. */
export function meantBy({ rule, filled }: Match, tokens: readonly Token[], joins: ReadonlySet<number>): Meant[] {
  const names = [...rule.means.due.matchAll(/\{([a-z0-9_]+)\}/g)].map(([, name]) => name ?? '');
  const first = names.map((name) => filled.get(name)).find((token) => token !== undefined);
  if (first === undefined) return [];
  const members = names.length > 1 && names.every((name) => filled.has(name)) ? [first] : listOf(tokens, first, joins);
  return members.map((token) => ({
    token,
    code: tidy(rule.means.due.replace(/\{([a-z0-9_]+)\}/g, (_, name: string) => {
      const at = filled.get(name);
      return tokens[at === first ? token : at ?? -1]?.time?.code ?? '';
    })),
  }));
}

/** "by by" is "by", a length as a term loses its "at most". */
function tidy(code: string): string {
  return code.replace(/(?:\.\.\/)+(?=\.\.\/)/, '').replace(/^\.\.\/(.*)\/\.\.$/, '../$1').replace('+<=', '+').replace(/^\+\+/, '+').replace(/^\.\.\/\+/, '+');
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

function neighbour(tokens: readonly Token[], at: number, step: 1 | -1, joins: ReadonlySet<number>): number | null {
  const near = tokens[at + step];
  if (near && [...joins].some((slot) => near.slots.has(slot)) && sameSort(tokens[at], tokens[at + 2 * step]) && touching(tokens, Math.min(at, at + 2 * step), 3)) return at + 2 * step;
  return near && sameSort(tokens[at], near) && Math.max(near.start, tokens[at]?.start ?? 0) - Math.min(near.end, tokens[at]?.end ?? 0) <= 1 ? at + step : null;
}

const sameSort = (a: Token | undefined, b: Token | undefined): boolean =>
  Boolean(a?.time && b?.time && ['date', 'time'].includes(a.time.is) === ['date', 'time'].includes(b.time.is) && a.time.is !== 'ordinal' && b.time.is !== 'ordinal' && (a.time.is === b.time.is || a.time.is !== 'session'));

function touching(tokens: readonly Token[], from: number, count: number): boolean {
  return tokens.slice(from + 1, from + count).every((token, i) => token.start - (tokens[from + i]?.end ?? 0) <= 1);
}
