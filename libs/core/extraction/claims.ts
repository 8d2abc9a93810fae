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
  const own: number[] = [];
  const timeTokens = timesOf(match, passage, times);
  if (kind === 'meeting') for (const at of timeTokens) own.push(claim(at, HELD));
  if (match.rule.aside) return { wants: own, takes: own };
  // "To review it at its fifty-third session, to be held in Rome from …": the session is the time of the review too.
  const named = kind === 'meeting' ? match.at(match.form.session) : undefined;
  for (const at of timeTokens) {
    // "To report to the third forum, to be held in July": the forum is when the report is due.
    const held = kind === 'meeting' && passage.tokens[at]?.time?.code.startsWith('event ') && !times.some(({ token }) => token === at);
    own.push(claim(at, at === named || held ? NAMED : TIME));
    if (kind === 'action') own.push(claim(at, NAMED));
  }
  const things = thingsOf(match, passage, nouns);
  const verbs = verbsOf(match, passage, things);
  const ahead = verbs.every((at) => times.every(({ token }) => at < token));
  const sorts = ahead ? [times.some(({ code }) => code.startsWith('R')) ? AGAIN : ONCE] : [AGAIN, ONCE];
  const key = (tokens: readonly number[], as: number): number[] => tokens.flatMap((at) => sorts.map((sort) => claim(at, as + sort)));
  const shared = things.length > 0 && ahead && !passesVerb(match, passage);
  const thing = key(things, THING);
  const whole = key(verbs, WHOLE);
  const part = key(verbs, PART);
  return { takes: [...own, ...thing, ...(shared ? part : whole)], wants: [...own, ...(shared ? thing : part), ...whole] };
}

/** The tokens of times that a match fills or means. "The fifth biennial meeting …, and the sixth in 1988": the fifth is only passed over. */
function timesOf(match: Match, { tokens }: Passage, times: Candidate['times']): number[] {
  const passes = match.at('ordinal') !== undefined;
  const found: number[] = [];
  for (const at of [...match.tokens, match.last]) {
    const code = tokens[at]?.time?.code;
    if (code !== undefined && !(passes && code.startsWith('event '))) found.push(at);
  }
  for (const { token } of times) found.push(token);
  return [...new Set(found)];
}

/** What is to be delivered or held, and to whom: tokens of nouns, of the session that is meant, of the body that receives. */
function thingsOf({ form, names, tokens: filled }: Match, passage: Passage, nouns: ReadonlySet<string>): number[] {
  const { tokens } = passage;
  return filled.flatMap((at, i) => {
    const name = names[i] ?? '';
    const is = (nouns.has(name) && (tokens[at]?.word || name === 'meeting')) || name === 'ordinal' || name === form.session || name === form.to;
    return is ? [name === 'group' ? headOf(passage, at) : at] : [];
  });
}

/** "The first meeting of the Committee shall be held": what is held is the meeting. */
function headOf({ tokens, text }: Passage, at: number): number {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before && own && OF.has(text.slice(before.end, own.start)) ? at - 1 : at;
}

function verbsOf({ tokens: filled, last }: Match, { tokens }: Passage, things: readonly number[]): number[] {
  return [...new Set([...filled, last])].filter((at) => tokens[at]?.word?.verbal && !things.includes(at));
}
