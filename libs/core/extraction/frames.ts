import type { OperativeVerb, Token } from '../languages/index.js';
import type { Passage } from './passage.js';
import type { Parties, Terms } from './terms.js';

/** What a run of clauses does: the operative verb that governs it, and whom it addresses. */
export interface Frame {
  /** Index of the verb's token; null where no verb governs. */
  verb: number | null;
  operative: OperativeVerb | null;
  /** Index of the token of the party addressed. */
  actor: number | null;
  /** True when another text is quoted ("in resolution 65/67 the Assembly requested …"). */
  reported: boolean;
}

/** Nothing governs. */
export const NO_FRAME: Frame = { verb: null, operative: null, actor: null, reported: false };
/** A party further from its verb than this is not the one addressed. */
const ACTOR_REACH = 40;

/**
 * For every token of a passage the frame that governs it.
 * @param decision true in a decision, whose verbs stand in the past
 */
export function framesOf({ tokens, text, paragraph, own }: Passage, { connective, pronoun, actor, meeting, framing, parties }: Terms, decision: boolean): Frame[] {
  const frames: Frame[] = [];
  // Where the verb was lost the party that opens the paragraph is the one addressed.
  const first = own === 0 && tokens.length > 0 ? 0 : tokens.findIndex(({ start }) => start >= own);
  let frame: Frame = { verb: null, operative: null, actor: tokens[first]?.slots.has(actor) && (paragraph.role === 'operative' || paragraph.role === 'annex') ? first : null, reported: false };
  const opensAt = Math.max(0, tokens.findIndex(({ slots }) => !slots.has(connective)));
  let fresh = true;
  let pending: number | null = null;
  let governed = false;
  /** True where the text of a report proposes to a body what it should decide or ask for ("recommends that the Assembly request …"). */
  let proposes = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const named = token.word === null ? null : token.word.operative;
    const operative = named === null || (named.past && !decision) || (named.narrative && paragraph.role !== 'body') ? null : named;
    if (i === first) fresh = true;
    if (token.is === 'clause' || token.is === 'sentence') {
      fresh = true;
      pending = null;
      governed = false;
      if (token.is === 'sentence' && frame.operative?.narrative) frame = NO_FRAME;
    } else if (operative?.narrative) {
      frame = { verb: i, operative, actor: pending !== null && tokens[pending]?.slots.has(actor) ? pending : null, reported: false };
      fresh = false;
    } else if (operative && !token.attributive && !token.nominal && opens(tokens, i, { fresh, governed, pending, frame, connective })) {
      governed = true;
      // A paragraph that opens with "The Meeting decided …" stands in the meeting's own report, one that opens with "The Council requests …" in a statement of the Council.
      const speaker = pending === first ? tokens[first] : undefined;
      const own = Boolean(speaker?.slots.has(actor) ? speaker.word?.body && paragraph.role === 'operative' : speaker?.slots.has(meeting));
      const asked = addressee(text, tokens, i, parties);
      proposes ||= paragraph.role === 'body' && pending === null && i === opensAt && operative.strength !== 'S0' && operative.strength !== 'S1' && Boolean(tokens[asked ?? -1]?.word?.body);
      frame = { verb: i, operative, actor: asked, reported: !own && !proposes && !(decision && operative.past) && (paragraph.role === 'body' || (pending !== null && !fresh && !operative.past)) };
      fresh = false;
    } else if (!token.slots.meets(framing)) {
      fresh = false;
      pending = null;
    } else if (!token.slots.has(connective) && !token.slots.has(pronoun)) {
      const speaker = token.slots.has(actor) || (token.slots.has(meeting) && !token.time);
      if (fresh && speaker) pending = i;
      else if (!speaker) pending = null;
      fresh = false;
    }
    frames.push(frame);
  }
  return frames;
}

interface Place {
  /** Nothing but connectives stands before it in the clause. */
  fresh: boolean;
  /** The clause has an operative verb already. */
  governed: boolean;
  /** The party that stands before it at the head of the clause. */
  pending: number | null;
  frame: Frame;
  connective: number;
}

/** A verb opens a frame at the head of a clause, after the body that speaks, after another operative verb, or before the party it addresses. */
function opens(tokens: readonly Token[], at: number, { fresh, governed, pending, frame, connective }: Place): boolean {
  const token = tokens[at];
  const operative = token?.word?.operative;
  if (!token || !operative) return false;
  const before = tokens[at - 1];
  if (operative.leadOnly) return at === 0 || (fresh && before?.is === 'sentence');
  if (fresh || (pending !== null && tokens.slice(pending + 1, at).every(({ slots }) => slots.has(connective)))) return true;
  if (operative.strength === 'S0' || operative.strength === 'S1') return false;
  if (frame.verb === at - 1 && token.glued) return true;
  // 2023年6月7日,理事会第25次全体会议决定: a decision that says when and where it was taken.
  if (token.glued && !governed && before?.time?.is === 'citation') return true;
  const next = tokens[at + 1];
  const addresses = operative.opens === 'operative' && Boolean(next?.glued && next.word?.actor);
  // "Requests the Secretary-General to invite Member States …": what follows is laid on those that are invited.
  if (addresses && token.glued && frame.actor === at - 1) return true;
  return addresses && (!governed || Boolean(token.glued && before?.slots.has(connective) && before.word && before.word.form.length === 1));
}

function addressee(text: string, tokens: readonly Token[], verb: number, { actor, they, together, named, spaced, toward, attributive }: Parties): number | null {
  const from = tokens[verb]?.end ?? 0;
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.is === 'sentence' || token.is === 'clause' || token.start - from > ACTOR_REACH) return null;
    // "In consultation with the Government": it is not asked of the Government.
    if (i > verb + 1 && token.slots.has(actor) && tokens[i + 1]?.glued && tokens[i + 1]?.slots.has(together)) continue;
    // "Requests a final report to the Committee": it is not asked of the Committee.
    if (token.slots.has(actor)) return i > verb + 1 && toward.some((form) => text.endsWith(form, token.start)) ? null : i;
    if (token.slots.has(they)) return lastNamed(tokens, verb, named);
    // "Decides to extend the mandate of …": the body that decides acts itself; "requests it to report to …": nobody is named.
    if ((spaced || tokens[verb]?.word?.operative?.strength === 'S5') && token.word?.verbal && !token.nominal) return null;
    // "Parties whose time frame ends in 2025": the time belongs to the party.
    if (token.is === 'time' && !spaced && attributive.some((mark) => text.startsWith(mark, token.end))) continue;
    if (token.is === 'time' || (token.word?.operative && !token.attributive)) return null;
  }
  return null;
}

/** "Welcomes the work of the regional commissions, and requests them …": those that were named last. */
function lastNamed(tokens: readonly Token[], before: number, named: readonly number[]): number | null {
  for (let i = before - 1; i >= 0; i--) if (named.some((slot) => tokens[i]?.slots.has(slot))) return i;
  return null;
}
