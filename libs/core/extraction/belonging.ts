import type { Kind, Lexicon, Match, Token } from '../languages/index.js';
import type { Passage } from './passage.js';

/** Of 其 and 在 before a session. */
const SMALL = 2;
const YEAR_OR_MONTH = /^\d{4}(-\d{2})?$/;
const ANY_TIME_OF_YEAR = /^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/;
/** What goes from one to another. */
const DELIVERED: ReadonlySet<Kind> = new Set<Kind>(['report', 'submission', 'action']);

/** True for a time that a match fills, but that says when something else is. */
export function belongsElsewhere(passage: Passage, time: number, match: Match, lexicon: Lexicon): boolean {
  return belongsToAttribute(passage.tokens, time, match) || belongsToVerbAfter(passage.tokens, time, match, lexicon.joins) || isOnTheWay(passage, time, match, lexicon)
    || (DELIVERED.has(match.rule.means.kind) && belongsToPlan(passage, time, lexicon.plans)) || endsRecurrence(passage.tokens, time)
    || (match.rule.means.kind === 'meeting' && belongsToPurpose(passage, time, match, lexicon.purposes))
    || (match.rule.means.kind === 'action' && belongsToPlan(passage, time, lexicon.told));
}

/** "To hold a session with a view to finalizing the work by August 2024": the last day is that of what the meeting is held for. */
function belongsToPurpose({ tokens, text }: Passage, time: number, match: Match, purposes: readonly string[]): boolean {
  if (!tokens[time]?.time?.code.startsWith('../')) return false;
  let from = -1;
  for (const at of [...match.tokens, match.last]) if (at < time) from = Math.max(from, tokens[at]?.end ?? 0);
  const between = from < 0 ? '' : text.slice(from, tokens[time].start);
  return purposes.some((form) => between.includes(` ${form}`));
}

/** "In 2026 and every two years thereafter until 2030": the last day of what recurs is none of its own. */
function endsRecurrence(tokens: readonly Token[], time: number): boolean {
  const before = tokens[tokens[time - 1]?.is === 'clause' ? time - 2 : time - 1];
  return Boolean(tokens[time]?.glued && tokens[time]?.time?.code.startsWith('../') && before?.time?.code.startsWith('R/P'));
}

/** "The meeting held in 2020 …": a time whose own verb is an attribute says nothing of the verb that follows. */
function belongsToAttribute(tokens: readonly Token[], time: number, match: Match): boolean {
  for (let i = time + 1; i < match.last; i++) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || token.word?.actor || match.uses(i)) return false;
    if (token.word?.verbal && !token.nominal) return token.attributive;
  }
  return false;
}

/** "Will start its work in 2016 and, by the end of 2017, report on it": between two commas behind "and" the time belongs to the verb that follows, and to none before. */
function belongsToVerbAfter(tokens: readonly Token[], time: number, { last }: Match, joins: readonly string[]): boolean {
  const [join, opens, closes, verb] = [tokens[time - 2], tokens[time - 1], tokens[time + 1], tokens[time + 2]];
  if (last > time || opens?.is !== 'clause' || closes?.is !== 'clause' || !opens.glued || !closes.glued || !tokens[time]?.glued) return false;
  return Boolean(join?.word && joins.includes(join.word.form) && verb?.glued && verb.word?.verbal && !verb.nominal && !verb.attributive && !verb.done);
}

/** "To complete the work by 31 March and to report on its costs": the time belongs to the verb that stands before it. */
export function belongsToVerbBefore({ first, last, rule, tokens: filled }: Match, { tokens, text }: Passage, { joins, purposes }: Lexicon, spaced: boolean): boolean {
  const time = tokens[first]?.time;
  // "Shall resume its session by 30 April, in order to prepare a text": what follows is what that is for.
  if (time && tokens.slice(first + 1, last + 1).some((token) => token.word?.verbal && purposes.some((form) => text.endsWith(form, token.start)))) return hasVerbBefore(tokens, first);
  if (time?.is === 'often') return isJoined(tokens, first, last, joins) && hasVerbBefore(tokens, first);
  if (time?.is !== 'time' && time?.is !== 'date' && time?.is !== 'session') return false;
  if (time.is !== 'session' && isInsideVerb(tokens, first)) return true;
  // "To draw up a list by 1 March and to submit it".
  const verbAt = filled.find((at) => at > first && tokens[at]?.word?.verbal) ?? last;
  if (spaced && time.is !== 'session' && isJoined(tokens, first, verbAt, joins) && hasVerbBefore(tokens, first)) return true;
  if (spaced && rule.means.kind !== 'meeting' && followsVerb(tokens, first, joins)) return true;
  // Sessions stand apart from what follows more often: "at its forty-fourth session, and to report".
  const apart = time.is === 'session' && first + 2 === last && tokens[first + 1]?.is === 'clause' && tokens[first - 1]?.is !== 'clause';
  if (first + 1 !== last && !apart) return false;
  const verb = tokens[last];
  return Boolean(verb?.glued) && joins.some((join) => verb?.word?.form.startsWith(`${join} `)) && hasVerbBefore(tokens, first);
}

/** True when a verb that is no operative one stands before the token in its sentence. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.is === 'sentence' || (token.word?.operative && !token.nominal)) return false;
    if (token.word?.verbal && !token.nominal && !token.attributive) return true;
  }
  return false;
}

/** "Circulate it annually ahead of the debate and to provide information": what is joined to what stands before, within one clause. */
function isJoined(tokens: readonly Token[], from: number, to: number, joins: readonly string[]): boolean {
  for (let i = from + 1; i <= to; i++) {
    const token = tokens[i];
    const form = token?.word?.form ?? '';
    if (!token || token.is === 'clause' || token.is === 'sentence') return false;
    if (joins.some((join) => form === join || form.startsWith(`${join} `))) return true;
  }
  return false;
}

/** Where times follow their verbs, "to update the plan by 2026 to ensure a robust response": with neither comma nor "and" before it a time belongs to the verb of its clause that stands before it. */
function followsVerb(tokens: readonly Token[], time: number, joins: readonly string[]): boolean {
  if (joins.includes(tokens[time - 1]?.word?.form ?? '')) return false;
  for (let i = time - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || token.word?.operative) return false;
    if (token.word?.verbal && !token.nominal && !token.attributive && !token.done) return true;
  }
  return false;
}

/** "To appoint, by 31 January, two co-facilitators to present options": between two commas, right behind its verb. */
function isInsideVerb(tokens: readonly Token[], time: number): boolean {
  const [verb, opens, closes] = [tokens[time - 2], tokens[time - 1], tokens[time + 1]];
  if (opens?.is !== 'clause' || closes?.is !== 'clause' || !opens.glued || !closes.glued || !tokens[time]?.glued) return false;
  return Boolean(verb?.word?.verbal && !verb.word.operative && !verb.nominal && !verb.attributive && !verb.done);
}

/** "The action plan to ensure that everybody is protected within five years": the time is that of the plan. */
function belongsToPlan({ tokens, text }: Passage, time: number, plans: readonly string[]): boolean {
  if (plans.length === 0) return false;
  for (let i = time - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.is === 'sentence') return false;
    if (token.word?.verbal) return plans.some((form) => text.endsWith(form, token.start));
  }
  return false;
}

/** 请各方支持在1990年之前开展的工作: where no verb is looked for but the one that asks, a time whose own verb is an attribute asks for nothing. */
export function describesNoun({ names, last }: Match, tokens: readonly Token[]): boolean {
  if (!names.includes('operative') || !tokens[last]?.time) return false;
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence') return false;
    if (token.word?.verbal && !token.nominal) return token.attributive;
  }
  return false;
}

/** True when another verb stands between the first piece of a match and the last: what follows that verb is its own. Verbs in -ing say only by what or for what ("a report on achieving universal coverage"). */
export function passesVerb(match: Match, { tokens }: Passage): boolean {
  for (let i = match.first + 1; i < match.last; i++) {
    const token = tokens[i];
    if (token?.word?.verbal && (!token.word.gerund || token.word.operative) && !token.nominal && !token.done && !token.attributive && !match.uses(i)) return true;
  }
  return false;
}

/**
 * "To report to the Assembly through the Executive Board at its 150th session": where another session is named, it is not due at that of a body on the way.
 * 供大会第八十届会议审议: the Assembly is given something, and asked for nothing.
 */
function isOnTheWay({ tokens, text }: Passage, time: number, { rule }: Match, { via, handedTo }: Lexicon): boolean {
  const before = tokens[time - 1];
  if (rule.means.kind === 'review') return handedTo.some((form) => precedes(form, text, (before?.word?.body ? before : tokens[time])?.start ?? 0));
  if (tokens[time]?.time?.is !== 'session' || !DELIVERED.has(rule.means.kind) || !isVia(before, text, via)) return false;
  return hasSession(tokens, time, -1) || hasSession(tokens, time, 1);
}

/** True for a body through which something goes to another. */
export const isVia = (token: Token | undefined, text: string, via: readonly string[]): boolean => Boolean(token?.word?.body) && via.some((form) => text.endsWith(form, token?.start));

/** True when the sentence names another session on that side. */
function hasSession(tokens: readonly Token[], time: number, step: 1 | -1): boolean {
  for (let i = time + step; tokens[i] && tokens[i]?.is !== 'sentence'; i += step) if (tokens[i]?.time?.is === 'session') return true;
  return false;
}

/** Nothing but a small word stands between a form and a place. */
const precedes = (form: string, text: string, at: number): boolean => text.slice(Math.max(0, at - form.length - SMALL), at).includes(form);

/** "2025年大会第八十届会议": a year or a month right before a session only says when that is; days make a meeting of it, and nothing else. */
export function datesSession(tokens: readonly Token[], at: number, meeting: boolean): boolean {
  if (!(meeting ? YEAR_OR_MONTH : ANY_TIME_OF_YEAR).test(tokens[at]?.time?.code ?? '')) return false;
  const next = tokens[at + 1];
  const session = next?.word?.body ? tokens[at + 2] : next;
  return Boolean(next?.glued && session?.glued && session.time?.is === 'session');
}
