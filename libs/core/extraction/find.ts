import type { PlainDate, Due } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Match, Token, Tools } from '../languages/index.js';
import { dues, type Context } from './due.js';
import { withEvents } from './events.js';
import { framesOf, type Frame } from './frames.js';
import { passageOf, type Passage } from './passage.js';
import { presentOf } from './present.js';
import type { Problem, Reading } from './reading.js';
import { readingOf } from './row.js';
import { Timeline } from './timeline.js';

export interface Found { readings: Reading[]; problems: Problem[] }

/** A match with the times that it is due at. */
export interface Candidate {
  match: Match;
  frame: Frame;
  /** Index of the token that holds the time. */
  time: number;
  dues: Due[];
  score: number;
}

/** A verb far from its time is less likely to be its verb; this much of the trust is lost per character. */
const LOSS = 0.003;

/** Every obligation of a parsed document, restatements included. */
export function findObligations(raw: string, parsed: ParsedDocument, tools: Tools): Found {
  const timeline = new Timeline(parsed.header);
  const passages: (Passage | null)[] = [];
  const readings: Reading[] = [];
  const present = presentOf(parsed, null);
  for (const paragraph of parsed.paragraphs) {
    if (paragraph.role === 'heading') { passages.push(null); continue; }
    const opening = paragraph.parent === null ? null : passages[paragraph.parent] ?? null;
    const passage = passageOf(paragraph, opening?.text.endsWith(':') ? opening : null, tools);
    passage.tokens = withEvents(passage.text, passage.tokens, tools);
    passages.push(passage);
    for (const candidate of candidates(passage, parsed, present, timeline, tools)) readings.push(...readingOf(raw, passage, candidate, parsed, tools));
  }
  return { readings, problems: [] };
}

function candidates(passage: Passage, parsed: ParsedDocument, present: PlainDate | null, timeline: Timeline, tools: Tools): Candidate[] {
  const { tokens } = passage;
  const frames = framesOf(passage, tools);
  const contexts = contextsOf(passage, frames, parsed, timeline);
  const found: Candidate[] = [];
  for (const match of tools.rules.matches(tokens)) {
    const time = match.filled.get(match.rule.means.due.replace(/[{}]/g, ''));
    const verb = tokens[match.last];
    const frame = frames[match.last];
    const context = time === undefined ? undefined : contexts[time];
    const token = time === undefined ? undefined : tokens[time];
    if (time === undefined || !verb || !frame || !context || !token?.time || verb.end <= passage.own || !holds(match, frame, passage)) continue;
    const gap = Math.max(0, verb.start - token.end);
    const list = dues(token.time.code, context).filter((due) => !isPast(due, present, parsed));
    if (list.length > 0) found.push({ match, frame, time, dues: list, score: (match.rule.trust ?? 0.8) - gap * LOSS });
  }
  return chosen(found);
}

/** Duties stand in clauses that lay something on somebody; what is to come may stand anywhere. */
function holds(match: Match, frame: Frame, passage: Passage): boolean {
  if (match.rule.where === 'any' || match.rule.where === 'future') return true;
  const strength = frame.operative?.strength;
  if (!strength) return passage.paragraph.role === 'operative' || passage.paragraph.role === 'annex';
  return strength >= 'S2';
}

/** True for what was over when the document spoke. */
function isPast(due: Due, present: PlainDate | null, { header }: ParsedDocument): boolean {
  if (due.precision === 'session') return due.session !== null && due.session.organ === header.organ && header.session !== null && due.session.number < header.session;
  const last = due.end ?? due.start;
  return last !== null && present !== null && last < present;
}

/** One obligation for each time and for each verb: the best match takes both. */
function chosen(found: Candidate[]): Candidate[] {
  const times = new Set<number>();
  const verbs = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of found.sort((a, b) => b.score - a.score)) {
    if (times.has(candidate.time) || verbs.has(candidate.match.last)) continue;
    times.add(candidate.time);
    verbs.add(candidate.match.last);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.time - b.time);
}

/** For every token what the text before it says of time; the timeline moves on past the passage. */
function contextsOf(passage: Passage, frames: readonly Frame[], { header }: ParsedDocument, timeline: Timeline): Context[] {
  const session = header.session !== null && header.organ ? { organ: header.organ, number: header.session } : null;
  return passage.tokens.map((token: Token, i) => {
    const organ = token.time?.is === 'session' ? timeline.organOf(passage, i, frames[i] ?? { verb: null, operative: null, actor: null, reported: false }) : null;
    const context: Context = { adopted: header.adopted, session, lastSession: timeline.lastSession, lastYear: timeline.lastYear, trigger: header.adopted, organ };
    timeline.pass(token, organ);
    return context;
  });
}
