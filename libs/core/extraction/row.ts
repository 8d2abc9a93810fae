import { reason, type Due } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Kind, Match, Token } from '../languages/index.js';
import { indexFrom, quoteBounds, quoteOf, tokensIn, trimmed } from './evidence.js';
import type { Candidate, HangsOn } from './candidate.js';
import type { Gathering } from './gatherings.js';
import type { Passage } from './passage.js';
import type { EventName, Reading, Span } from './reading.js';
import type { Terms } from './terms.js';

const LONGEST_PLACE = 20;
/** What a report says will be done is no duty. */
const ANNOUNCED = 0.9;

/** A reading with the meeting that it speaks of, by which restatements are known; its own fields `meeting` and `hangsOn` are filled in when all rows are there. */
export interface Row {
  reading: Reading;
  gathering: Gathering | null;
  called: EventName | null;
  /** The meetings that it tells of: its own, and those of rows that restate it. */
  held: Gathering[];
  hangs: HangsOn | null;
  /** The kind beside which it is no obligation of its own. */
  yieldsTo: Kind | null;
}

/** The rows for a candidate: one for each time. */
export function rowsOf(raw: string, candidate: Candidate, parsed: ParsedDocument, terms: Terms): Row[] {
  const { match, frame, passage, times } = candidate;
  const { tokens } = passage;
  const { kind } = match.rule.means;
  const from = tokens[times.reduce((first, { token }) => Math.min(first, token), match.first)];
  const to = tokens[times.reduce((last, { token }) => Math.max(last, token), match.last)];
  if (!from || !to) return [];
  const [start, end] = quoteBounds(passage, frame, from.start, to.end, terms);
  const spans = trimmed(raw, passage.toRaw(start, end));
  if (spans.length === 0) return [];
  const receiver = match.at(match.form.to) ?? (kind === 'report' ? namedReceiver(passage, match, frame.actor, terms) : undefined);
  const inside = tokensIn(tokens, start, end);
  const proof = (token: number | null | undefined): Span[] => {
    const piece = token === null || token === undefined ? undefined : tokens[token];
    return piece ? trimmed(raw, passage.toRaw(piece.start, piece.end)) : [];
  };
  const quote = quoteOf(raw, spans);
  const who = whoOf(candidate, parsed, terms);
  const place = placeOf(passage, inside, terms);
  const duration = durationOf(match, inside, tokens, terms);
  const proved = { who: proof(frame.actor), to: proof(receiver), verb: proof(frame.verb), what: proof(thingOf(candidate, tokens)) };
  return times.map(({ token, due, why, held, hangs }) => ({
    reading: {
      kind,
      part: passage.paragraph.part,
      paragraph: passage.paragraph.label,
      quote,
      who,
      to: receiverOf(tokens[receiver ?? -1]?.word?.actor ?? null, kind === 'report' ? due : null, terms),
      place,
      duration,
      qualifiers: qualifiersIn(inside),
      strength: frame.operative?.strength ?? 'S0',
      confidence: doubted(confidenceOf(candidate, due), kind, due, parsed.header.adopted, hangs?.relation === 'before' && hangs.by !== null),
      rule: match.rule.id,
      due,
      undated: due ? null : why ?? reason('time.no-time', { words: passage.text.slice(tokens[token]?.start, tokens[token]?.end) }),
      spans,
      evidence: evidenceOf(proved.who, proved.to, proof(token), proved.verb, proved.what),
      meeting: null,
      hangsOn: null,
    },
    gathering: candidate.gathering,
    called: candidate.called,
    held: held ? [held] : [],
    hangs: hangs ?? null,
    yieldsTo: match.rule.yieldsTo ?? null,
  }));
}

function qualifiersIn(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (const { word } of tokens) if (word?.qualifier && !found.includes(word.qualifier)) found.push(word.qualifier);
  return found;
}

/** What is to be held, handed in or done: the last words of the match that are neither a time nor a party; null where there are none. */
function thingOf({ match }: Candidate, tokens: readonly Token[]): number | null {
  for (let at = match.last; at >= match.first; at--) if (tokens[at]?.word?.actor === null && (at === match.last || match.uses(at))) return at;
  return null;
}

/** The spans that prove each field; fields without proof are left out. */
function evidenceOf(who: Span[], to: Span[], due: Span[], verb: Span[], what: Span[]): Record<string, Span[]> {
  const evidence: Record<string, Span[]> = {};
  if (who.length > 0) evidence.who = who;
  if (to.length > 0) evidence.to = to;
  if (due.length > 0) evidence.due = due;
  if (verb.length > 0) evidence.verb = verb;
  if (what.length > 0) evidence.what = what;
  return evidence;
}

/** The party to whom the thing goes, by the word before it: "to report to the Assembly". */
function namedReceiver({ text, tokens }: Passage, { first, last }: Match, addressed: number | null, { language }: Terms): number | undefined {
  const { toward } = language.lexicon;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.word?.actor && at !== addressed && toward.some((form) => text.endsWith(form, token.start))) return at;
  }
  return undefined;
}

/** The length that the rule found, or one that the words before it say is how long something lasts. */
function durationOf(match: Match, inside: readonly Token[], tokens: readonly Token[], { language, lasting }: Terms): string | null {
  const own = tokens[match.at('length') ?? -1]?.time?.code;
  if (own) return own;
  const marked = 'lasting' in language.lexicon.words;
  const lasts = (token: Token): boolean => !marked || Boolean(token.time?.code.startsWith('<=')) || Boolean(token.glued && tokens[indexFrom(tokens, token.start) - 1]?.slots.has(lasting));
  return inside.find((token) => (token.time?.is === 'period' || token.time?.is === 'length') && lasts(token))?.time?.code ?? null;
}

/** A place of the lexicon, or what stands between "in" and the verb of holding as the text has it. */
function placeOf({ text, tokens }: Passage, inside: readonly Token[], { holds, preposition }: Terms): string | null {
  const known = inside.find(({ word }) => word?.place)?.word?.place;
  if (known) return known;
  for (const token of inside) {
    const before = token.slots.has(holds) ? tokens[indexFrom(tokens, token.start) - 1] : undefined;
    const name = before?.slots.has(preposition) ? text.slice(before.end, token.start).trim() : '';
    if (name.length > 1 && name.length < LONGEST_PLACE) return name;
  }
  return null;
}

/** A report to a session, or to every one from a session on, goes to the body whose session it is. */
function receiverOf(named: string | null, due: Due | null, { bodies }: Terms): string | null {
  const organ = named ? due?.session?.organ : undefined;
  return (organ === undefined ? undefined : bodies.get(organ)?.name) ?? named;
}

function whoOf({ frame, match, passage: { tokens } }: Candidate, { header }: ParsedDocument, { bodies }: Terms): string | null {
  const inPassing = match.rule.means.kind === 'meeting' && !match.form.who && ![...match.tokens, match.last].some((at) => tokens[at]?.word?.verbal);
  const actor = inPassing ? match.first - 1 : frame.actor;
  const named = tokens[match.at(match.form.who) ?? actor ?? -1]?.word?.actor ?? null;
  if (named) return named;
  const own = (header.organ === null ? undefined : bodies.get(header.organ)?.name) ?? null;
  return frame.operative?.who ?? (frame.operative?.strength === 'S5' ? own : null);
}

/** A goal that is near may be a task, and a task that is years ahead a goal. */
const NEAR_GOAL = 2;
const FAR_TASK = 4;
const GOAL_OR_TASK = 0.9;

/** @param counted true for a day that is counted back from a meeting: what is due so shortly before it is as likely handed out as reported */
function doubted(confidence: number, kind: Kind, due: Due | null, adopted: string | null, counted: boolean): number {
  if (counted && kind === 'report') return Math.round(confidence * GOAL_OR_TASK * 100) / 100;
  if (!due?.end || due.start !== null || due.precision !== 'year' || adopted === null) return confidence;
  const years = Number(due.end.slice(0, 4)) - Number(adopted.slice(0, 4));
  const doubt = (kind === 'target' && years <= NEAR_GOAL) || (kind === 'action' && years >= FAR_TASK);
  return doubt ? Math.round(confidence * GOAL_OR_TASK * 100) / 100 : confidence;
}

/** A time that is left open. */
const OPEN = 0.85;

/** The instrument, its article and the report, named together where a duty is laid on somebody, prove more than the phrase alone. */
const BY_RULE = 0.85;

function confidenceOf({ match, frame, score, passage }: Candidate, due: Due | null): number {
  if (due?.rule && due.on && !frame.reported && (frame.operative?.strength ?? 'S0') >= 'S2') return BY_RULE;
  const { trust = 0.8 } = match.rule;
  // What is only welcomed or noted may be meant otherwise.
  const weak = frame.operative !== null && frame.operative.strength < 'S2';
  const sure = weak ? trust : match.rule.sure ?? trust;
  let confidence = Math.min(sure, score + sure - trust + 0.1);
  if (!due?.said) confidence *= 0.95;
  // So long before or after something that the document does not date.
  if (due?.precision === 'relative' && due.end === null) confidence *= 0.95;
  // "Regularly" fixes no interval, and "starting in 2027" no end: such a row may be meant otherwise.
  if (due && ((due.precision === 'recurring' && due.recurrence === null) || (due.precision !== 'recurring' && due.start !== null && due.end === null))) confidence *= OPEN;
  // That a meeting is to be held is a fact, whoever tells it; a duty that is only told of may be met or changed.
  const meeting = match.rule.means.kind === 'meeting';
  if (frame.operative?.narrative) confidence *= ANNOUNCED;
  if (frame.reported) confidence *= meeting ? 0.92 : 0.6;
  // In a recital, what was decided is what another text decided.
  if (passage.paragraph.role === 'preamble') confidence *= meeting ? 0.92 : 0.8;
  else if (!frame.operative || frame.operative.strength < 'S2') confidence *= meeting ? 0.92 : 0.85;
  return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100;
}
