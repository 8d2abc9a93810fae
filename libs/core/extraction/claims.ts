import type { Match } from '../languages/index.js';
import type { Candidate } from './candidate.js';
import { passesVerb } from './belonging.js';
import type { Passage } from './passage.js';

/** As what a token is claimed: as a time, as the session named with a meeting, as the time at which a meeting is held; and, for once or again and again, as a thing, as the verb of one thing among others, as the whole verb. */
const TIME = 0;
const NAMED = 1;
const HELD = 2;
const THING = 4;
const PART = 6;
const WHOLE = 8;
const SORTS = 16;
/** "Within 30 days and every 60 days thereafter": once and again are two. */
const ONCE = 0;
const AGAIN = 1;
const JUST_ONCE = [ONCE];
const JUST_AGAIN = [AGAIN];
const BOTH = [AGAIN, ONCE];

/** Tokens with what they are claimed as, a number for each. */
export interface Claimed { wants: readonly number[]; takes: readonly number[] }

/** What joins a noun to the group that it belongs to, where words are spaced. */
const OF: ReadonlySet<string> = new Set([' of ', ' of the ', ' of its ', ' of an ', ' of a ']);

const claim = (token: number, as: number): number => token * SORTS + as;

/**
 * What a candidate takes for itself: its times, the thing that is to be delivered or held, and its verb. One verb before its times may govern several things
 * ("provide a midterm report by January, a final report by June"), but is taken whole by a candidate that names none.
 */
export function claimsOf({ match, passage, times }: Candidate, nouns: ReadonlySet<string>): Claimed {
  const { kind } = match.rule.means;
  const meeting = kind === 'meeting';
  const wants: number[] = [];
  const timeTokens = timesOf(match, passage, times);
  if (meeting) for (const at of timeTokens) wants.push(claim(at, HELD));
  if (match.rule.aside) return { wants, takes: wants };
  // "To review it at its fifty-third session, to be held in Rome from …": the session is the time of the review too.
  const named = meeting ? match.at(match.form.session) : undefined;
  for (const at of timeTokens) {
    // "To report to the third forum, to be held in July": the forum is when the report is due.
    const held = meeting && passage.tokens[at]?.time?.code.startsWith('event ') && !times.some(({ token }) => token === at);
    wants.push(claim(at, at === named || held ? NAMED : TIME));
    if (kind === 'action') wants.push(claim(at, NAMED));
  }
  const things = thingsOf(match, passage, nouns);
  const verbs = verbsOf(match, passage, things);
  const ahead = verbs.every((at) => times.every(({ token }) => at < token));
  const sorts = ahead ? (times.some(({ code }) => code.startsWith('R')) ? JUST_AGAIN : JUST_ONCE) : BOTH;
  const shared = things.length > 0 && ahead && !passesVerb(match, passage);
  const takes = [...wants];
  put(takes, things, THING, sorts);
  put(takes, verbs, shared ? PART : WHOLE, sorts);
  if (shared) put(wants, things, THING, sorts);
  else put(wants, verbs, PART, sorts);
  put(wants, verbs, WHOLE, sorts);
  return { takes, wants };
}

/** Adds a claim on each token for each sort. */
function put(claims: number[], tokens: readonly number[], as: number, sorts: readonly number[]): void {
  for (const at of tokens) for (const sort of sorts) claims.push(claim(at, as + sort));
}

/** The tokens of times that a match fills or means. "The fifth biennial meeting …, and the sixth in 1988": the fifth is only passed over. */
function timesOf(match: Match, { tokens }: Passage, times: Candidate['times']): number[] {
  const passes = match.at('ordinal') !== undefined;
  const found: number[] = [];
  // The days of a meeting on the way are that meeting's.
  if (onTheWay(match) !== undefined) return times.map(({ token }) => token);
  for (let i = 0; i <= match.tokens.length; i++) {
    const at = match.tokens[i] ?? match.last;
    const code = tokens[at]?.time?.code;
    if (code !== undefined && !(passes && isNumbered(code)) && !found.includes(at)) found.push(at);
  }
  for (const { token } of times) if (!found.includes(token)) found.push(token);
  return found;
}

const isNumbered = (code: string): boolean => code.startsWith('event ') || code.startsWith('session ');

/** What is to be delivered or held, and to whom: tokens of nouns, of the session that is meant, of the body that receives. */
function thingsOf({ form, names, tokens: filled }: Match, passage: Passage, nouns: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (let i = 0; i < filled.length; i++) {
    const at = filled[i] ?? 0;
    const name = names[i] ?? '';
    const is = name === 'ordinal' || name === form.session || name === form.to || (nouns.has(name) && (passage.tokens[at]?.word || name === 'meeting'));
    if (is) found.push(name === 'group' ? headOf(passage, at) : at);
  }
  return found;
}

/** "The first meeting of the Committee shall be held": what is held is the meeting. */
function headOf({ tokens, text }: Passage, at: number): number {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before && own && OF.has(text.slice(before.end, own.start)) ? at - 1 : at;
}

/** The verb of a meeting that stands in the way of something else: "at its eighteenth session, to be held in April, to examine the theme". */
const onTheWay = ({ tokens, names, rule, form }: Match): number | undefined => (rule.means.kind === 'meeting' || !form.due.some(({ slots }) => slots.includes('session')) ? undefined : tokens[names.indexOf('held')]);

function verbsOf(match: Match, { tokens }: Passage, things: readonly number[]): number[] {
  const { tokens: filled, last } = match;
  const found: number[] = [];
  const held = onTheWay(match);
  for (let i = 0; i <= filled.length; i++) {
    const at = filled[i] ?? last;
    if (tokens[at]?.word?.verbal && !things.includes(at) && !found.includes(at)) found.push(at);
  }
  return held !== undefined && found.length > 1 ? found.filter((at) => at !== held) : found;
}
