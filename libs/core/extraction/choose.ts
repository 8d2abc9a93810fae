import type { Match } from '../languages/index.js';
import type { Candidate } from './candidate.js';
import { claimsOf } from './claims.js';

/** How far an action stands behind the other kinds where two rules find the same time and verb. */
const BEHIND = 0.12;

/** "Regularly" fixes no interval: how far it stands behind a time that does ("regular briefings, at least once a year"). */
const REGULARLY = 0.08;

/** Anything that is to be done is an action, so that every other kind that fits goes before it. Where verbs have few forms the rules say so by their trust. */
const rank = ({ score, match, times }: Candidate, spaced: boolean): number =>
  score - (spaced && match.rule.means.kind === 'action' ? BEHIND : 0) - (times.every(({ code }) => code === 'R') ? REGULARLY : 0);

/** One obligation for each time and for each verb: the best match takes all the times and verbs that it fills. */
export function chosen(found: Candidate[], nouns: ReadonlySet<string>, spaced: boolean): Candidate[] {
  if (found.length < 2) return found;
  const taken = new Set<number>();
  const tried = new Map<string, number>();
  const kept: Candidate[] = [];
  for (const candidate of found.sort((a, b) => rank(b, spaced) - rank(a, spaced) || b.match.names.length - a.match.names.length || lengthOf(a.match) - lengthOf(b.match))) {
    // A time has one verb of a kind: where that one is taken, a verb further off is no substitute.
    const key = `${candidate.match.rule.means.kind} ${candidate.times[0]?.token}`;
    const reach = reachOf(candidate);
    const before = tried.get(key) ?? Number.MAX_SAFE_INTEGER;
    if (reach < before) tried.set(key, reach);
    if (before < reach && reach < VERBLESS) continue;
    if (kept.length > 0 && asksOnly(candidate) && kept.some((other) => goesOn(candidate, other))) continue;
    const { wants, takes } = claimsOf(candidate, nouns);
    if (wants.some((claim) => taken.has(claim))) continue;
    for (const claim of takes) taken.add(claim);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.match.first - b.match.first);
}

/** Nothing but the verb that asks and a time: whatever is asked for stands behind them. */
function asksOnly({ match: { names, last }, passage: { tokens } }: Candidate): boolean {
  return names.includes('operative') && Boolean(tokens[last]?.time);
}

/** True where what another candidate has found stands behind this one in its sentence: that is what is asked for. */
function goesOn({ match: { last }, passage: { tokens } }: Candidate, { match: other }: Candidate): boolean {
  if (other.last <= last) return false;
  for (let i = last + 1; i < other.last; i++) if (tokens[i]?.is === 'sentence') return false;
  return true;
}

const lengthOf = ({ first, last }: Match): number => last - first;

/** Further than any verb: what is told without one stands apart from those that have one. */
const VERBLESS = Number.MAX_SAFE_INTEGER - 1;

/** How far the first time of a candidate stands from its verb. */
function reachOf({ match, passage: { tokens }, times }: Candidate): number {
  const time = tokens[times[0]?.token ?? 0];
  let nearest = VERBLESS;
  for (let i = 0; i <= match.tokens.length; i++) {
    const verb = tokens[match.tokens[i] ?? match.last];
    if (verb?.word?.verbal && !verb.nominal) nearest = Math.min(nearest, time ? Math.max(verb.start - time.end, time.start - verb.end) : 0);
  }
  return nearest;
}
