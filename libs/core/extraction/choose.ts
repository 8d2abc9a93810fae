import type { Match } from '../languages/index.js';
import type { Candidate } from './candidate.js';
import type { Passage } from './passage.js';

/** How far an action stands behind the other kinds where two rules find the same time and verb. */
const BEHIND = 0.12;

/** Anything that is to be done is an action, so that every other kind that fits goes before it. Where verbs have few forms the rules say so by their trust. */
const rank = ({ score, match }: Candidate, spaced: boolean): number => score - (spaced && match.rule.means.kind === 'action' ? BEHIND : 0);

/** One obligation for each time and for each verb: the best match takes all the times and verbs that it fills. */
export function chosen(found: Candidate[], nouns: ReadonlySet<string>, spaced: boolean): Candidate[] {
  if (found.length < 2) return found;
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  const kept: Candidate[] = [];
  for (const candidate of found.sort((a, b) => rank(b, spaced) - rank(a, spaced) || b.match.filled.size - a.match.filled.size || a.match.last - a.match.first - (b.match.last - b.match.first))) {
    // A time has one verb of a kind: where that one is taken, a verb further off is no substitute.
    const key = `${candidate.match.rule.means.kind} ${candidate.times[0]?.token}`;
    const reach = reachOf(candidate);
    const again = (tried.get(key) ?? Number.MAX_SAFE_INTEGER) < reach;
    tried.set(key, Math.min(reach, tried.get(key) ?? reach));
    const { wants, takes } = claimsOf(candidate, nouns);
    if (again || wants.some((claim) => taken.has(claim))) continue;
    for (const claim of takes) taken.add(claim);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.match.first - b.match.first);
}

/** How far the first time of a candidate stands from its verb. */
function reachOf({ match, passage: { tokens }, times }: Candidate): number {
  const time = tokens[times[0]?.token ?? 0];
  const verbs = [...match.filled.values(), match.last].flatMap((at) => (tokens[at]?.word?.verbal ? [tokens[at]] : []));
  const ways = verbs.map((verb) => (verb && time ? Math.max(verb.start - time.end, time.start - verb.end) : 0));
  return Math.min(Number.MAX_SAFE_INTEGER - 1, ...ways);
}

/** What is to be delivered or held, and to whom: tokens of nouns, of the session that is meant, of the body that receives. */
function thingsOf({ rule, filled }: Match, { tokens }: Passage, nouns: ReadonlySet<string>): number[] {
  const named = [rule.means.session, rule.means.to].map((slot) => slot?.replace(/[{}]/g, ''));
  return [...filled].flatMap(([name, at]) => ((nouns.has(name) && (tokens[at]?.word || name === 'meeting')) || name === 'ordinal' || named.includes(name) ? [at] : []));
}

/** True when another verb stands between the first piece of a match and the last: what follows that verb is its own. */
export function passesVerb({ filled, first, last }: Match, { tokens }: Passage): boolean {
  const used = new Set(filled.values());
  return tokens.slice(first + 1, last).some((token, i) => token.word?.verbal && !token.nominal && !token.done && !token.attributive && !used.has(first + 1 + i));
}

const filledBy = ({ filled }: Match, slot: string): number | undefined => filled.get(slot.replace(/[{}]/g, ''));

/**
 * What a candidate takes for itself: its times, the thing that is to be delivered or held, and its verb. One verb before its times may govern several things
 * ("provide a midterm report by January, a final report by June"), but is taken whole by a candidate that names none.
 */
function claimsOf({ match, passage, times }: Candidate, nouns: ReadonlySet<string>): { wants: string[]; takes: string[] } {
  const filled = [...new Set([...match.filled.values(), match.last])].map((at) => ({ at, token: passage.tokens[at] }));
  const things = thingsOf(match, passage, nouns);
  const verbs = filled.flatMap(({ at, token }) => (token?.word?.verbal && !things.includes(at) ? [at] : []));
  // "The fifth biennial meeting …, and the sixth in 1988": the fifth is only passed over.
  const passes = (code: string): boolean => match.filled.has('ordinal') && code.startsWith('event ');
  const at = [...new Set([...filled.flatMap(({ at, token }) => (token?.time && !passes(token.time.code) ? [at] : [])), ...times.map(({ token }) => token)])];
  const { kind } = match.rule.means;
  const held = kind === 'meeting' ? at.map((time) => `held ${time}`) : [];
  if (match.rule.aside) return { wants: held, takes: held };
  // "To review it at its fifty-third session, to be held in Rome from …": the session is the time of the review too.
  const named = kind === 'meeting' && match.rule.means.session ? filledBy(match, match.rule.means.session) : undefined;
  const own = [...at.map((time) => (time === named ? `named ${time}` : `time ${time}`)), ...held, ...(kind === 'action' ? at.map((time) => `named ${time}`) : [])];
  const ahead = verbs.every((at) => times.every(({ token }) => at < token));
  // "Within 30 days and every 60 days thereafter": once and again are two.
  const sorts = ahead ? [times.some(({ code }) => code.startsWith('R')) ? 'again' : 'once'] : ['again', 'once'];
  const key = (is: string, tokens: readonly number[]): string[] => tokens.flatMap((at) => sorts.map((sort) => `${is} ${at} ${sort}`));
  const shared = things.length > 0 && ahead && !passesVerb(match, passage);
  const takes = [...own, ...key('thing', things), ...key(shared ? 'part' : 'whole', verbs)];
  return { wants: [...own, ...(shared ? key('thing', things) : key('part', verbs)), ...key('whole', verbs)], takes };
}
