import { NO_STANDING_RULES, type Due, type PlainDate, type StandingRules } from '../calendar/index.js';
import type { Paragraph, ParsedDocument } from '../document/index.js';
import type { Match, Mention, Rule, Token, Tools } from '../languages/index.js';
import type { Candidate, DueAt } from './candidate.js';
import { belongsElsewhere, belongsToVerbBefore, datesSession, describesNoun, passesVerb } from './belonging.js';
import { chosen } from './choose.js';
import { Contexts, namesSession, type Spoken } from './contexts.js';
import { isDecision } from './decision.js';
import { withEvents } from './events.js';
import { framesOf, NO_FRAME, type Frame } from './frames.js';
import { hanging, mayHang } from './hanging.js';
import { Gatherings } from './gatherings.js';
import { meantBy } from './meaning.js';
import { nameMeeting } from './naming.js';
import { barePassage, passageOf, type Passage } from './passage.js';
import { Outlines } from './outlines.js';
import { Past } from './past.js';
import { mayHold } from './skim.js';
import { presentOf } from './present.js';
import type { Problem, Reading } from './reading.js';
import { rowsOf, type Row } from './row.js';
import { StandingTimes } from './standing.js';
import { termsFor, type Terms } from './terms.js';
import { withMeetings } from './meetings.js';
import { withoutRestatements } from './restated.js';
import { Timeline } from './timeline.js';

export interface Found { readings: Reading[]; problems: Problem[] }

/** A verb far from its time is less likely to be its verb; this much of the trust is lost per character. */
const LOSS = 0.003;
/** Where the time follows its verb, as in English, the way between them is longer; only this share of it counts. */
const TRAILING = 0.3;
/** A match that passes over another verb may well belong to that. */
const PASSING = 0.08;
/** Words that sub-paragraphs continue are read again with each of them; longer ones are not, or a text of many letters would cost the square of its length. */
const LONGEST_OPENING = 2000;
const NONE: Candidate[] = [];
const NO_TIMES: readonly Mention[] = [];

/**
 * Every obligation of a parsed file, each once in its document.
 * @param standing rules from outside that fix times which the text only cites
 */
export function findObligations(raw: string, parsed: ParsedDocument, tools: Tools, standing: StandingRules = NO_STANDING_RULES): Found {
  const readings: Reading[] = [];
  for (const [part, header] of parsed.headers.entries()) {
    const document = header === parsed.header ? parsed : { ...parsed, header };
    const finder = new Finder(document, part, tools);
    const times = new StandingTimes(document, part, tools.language, standing);
    const rows: Row[] = [];
    for (const candidate of finder.candidates()) rows.push(...rowsOf(raw, times.applied(candidate), document, finder.terms));
    if (rows.length > 0) readings.push(...withMeetings(withoutRestatements(rows, finder.gatherings), readings.length + 1));
  }
  return { readings, problems: [] };
}

class Finder {
  readonly gatherings: Gatherings;
  private readonly timeline: Timeline;
  private readonly outlines: Outlines;
  private readonly present: PlainDate | null;
  readonly terms: Terms;
  private readonly spoken: Spoken;
  private readonly past: Past;
  /** True where the document is a decision, nothing but operative words in the past, or the report of a meeting on its own decisions. */
  private readonly decision: boolean;

  /** @param part the one of the documents in the file that is searched */
  constructor(private readonly parsed: ParsedDocument, private readonly part: number, private readonly tools: Tools) {
    this.gatherings = new Gatherings(tools);
    this.terms = termsFor(tools);
    this.timeline = new Timeline(parsed.header, this.terms, () => parsed.paragraphs.filter((paragraph) => paragraph.part === part).map(({ text }) => text));
    this.outlines = new Outlines(parsed.paragraphs, tools);
    this.present = presentOf(parsed, part, this.outlines);
    this.past = new Past(parsed.header, this.present, this.terms);
    const { header: { adopted, organ, session }, issued } = parsed;
    this.spoken = { adopted, present: adopted ?? issued, session: session !== null && organ ? { organ, number: session } : null };
    this.decision = isDecision(parsed, part, tools, this.terms);
  }

  candidates(): Candidate[] {
    const { paragraphs } = this.parsed;
    const passages: (Passage | null)[] = [];
    const found: Candidate[] = [];
    /** The same by the index of their paragraph. */
    const byParagraph = new Map<number, Candidate[]>();
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index];
      const passage = !paragraph || paragraph.role === 'heading' || paragraph.part !== this.part ? null : this.passage(index, paragraph, passages);
      passages.push(passage);
      const own = passage ? this.inPassage(passage) : NONE;
      if (!paragraph || own.length === 0) continue;
      const above = paragraph.parent === null || passage?.own === 0 ? NONE : byParagraph.get(paragraph.parent) ?? NONE;
      const kept = above.length > 0 ? own.filter((candidate) => !above.some((other) => repeats(candidate, other))) : own;
      if (kept.length > 0) byParagraph.set(index, kept);
      found.push(...kept);
    }
    for (const { gathering, times, passage } of found) {
      if (!gathering) continue;
      for (const time of times) if (time.due && time.due.precision !== 'recurring') time.held = this.gatherings.add(gathering, time.due, numberOf(passage));
    }
    const dated: Candidate[] = [];
    for (const candidate of found) {
      const known = this.dated(candidate, found);
      if (known.times.length > 0) dated.push(known);
    }
    return dated;
  }

  /** The paragraph ready to be searched, with the words of the one that it continues; null when nothing is to be found in it. */
  private passage(index: number, paragraph: Paragraph, passages: readonly (Passage | null)[]): Passage | null {
    const opening = paragraph.parent === null ? null : this.opening(paragraph.parent, passages);
    const outline = this.outlines.at(index);
    if (!mayHold(paragraph, outline, opening === null ? NO_TIMES : opening.times, this.past.year, this.tools)) return null;
    const passage = passageOf(paragraph, outline.times, opening, this.tools);
    const tokens = withEvents(passage.text, passage.tokens, this.terms);
    if (tokens === passage.tokens) return passage;
    passage.tokens = tokens;
    passage.nameYears = this.gatherings.note(passage);
    return passage;
  }

  /** The paragraph that others continue, where it says so itself ("Decides:"); null where it is long or closed. */
  private opening(index: number, passages: readonly (Passage | null)[]): Passage | null {
    const paragraph = this.parsed.paragraphs[index];
    if (!paragraph || paragraph.role === 'heading' || paragraph.part !== this.part || !endsInColon(paragraph.text)) return null;
    const passage = passages[index] ?? barePassage(paragraph, this.outlines.at(index).times);
    return passage.text.length <= LONGEST_OPENING ? passage : null;
  }

  private inPassage(passage: Passage): Candidate[] {
    const { tokens } = passage;
    if (tokens.length === 0) return NONE;
    const matches = this.tools.rules.matches(tokens, passage.paragraph.role === 'preamble');
    // What nothing is found in can still name the session that a later paragraph means.
    if (matches.length === 0 && !namesSession(tokens)) return NONE;
    this.timeline.begin(this.present);
    const frames = framesOf(passage, this.terms, this.decision);
    const contexts = new Contexts(passage, frames, this.timeline, this.spoken, this.terms);
    const found: Candidate[] = [];
    for (const match of matches) {
      const candidate = this.isMeant(match, frames, passage) ? this.candidate(match, frames, contexts, passage) : null;
      if (candidate) found.push(candidate);
    }
    const kept = chosen(found, this.terms.nouns, this.tools.language.spaced);
    for (const candidate of kept) if (candidate.match.rule.means.kind === 'meeting') nameMeeting(candidate, this.tools.language.spaced);
    return kept;
  }

  /** True when the clause in which a match stands lays something on somebody, in the paragraph's own words. */
  private isMeant(match: Match, frames: readonly Frame[], passage: Passage): boolean {
    const verb = passage.tokens[match.last];
    const frame = frames[match.last] ?? NO_FRAME;
    return verb !== undefined && verb.end > passage.own && governs(frames[match.first], frame) && this.holds(match, frame, passage)
      && !belongsToVerbBefore(match, passage, this.tools.language.lexicon, this.tools.language.spaced) && !describesNoun(match, passage.tokens);
  }

  /** The match with those of its times that are still to come; null where none is. */
  private candidate(match: Match, frames: readonly Frame[], contexts: Contexts, passage: Passage): Candidate | null {
    const { tokens } = passage;
    const { spaced } = this.tools.language;
    const meeting = match.rule.means.kind === 'meeting';
    const frame = frames[match.last] ?? NO_FRAME;
    const times: DueAt[] = [];
    let nearest = 0;
    let over = false;
    for (const { token, code, session } of meantBy(match, tokens, this.terms.join)) {
      const named = (!meeting && passage.nameYears.has(token)) || (!spaced && datesSession(tokens, token, meeting));
      if (named || !governs(frames[token], frame) || belongsElsewhere(passage, token, match, this.tools.language.lexicon) || !this.mayRecur(code, match.rule, frame, passage)) continue;
      for (const symbol of code === 'vague' ? VAGUE : contexts.dues(code, session ?? token)) {
        nearest = token;
        const due = symbol && bounded(withSession(this.timeline.hosted(symbol, code, passage, token), match, contexts, tokens), token, contexts, tokens);
        over ||= this.past.holds(due);
        if (!this.past.holds(due) && !this.past.began(due, match.rule.means.kind) && !this.isThisReport(due, match.rule, frame, passage)) times.push({ token, code, due });
      }
    }
    if (times.length === 0 || (over && match.rule.where === 'future' && times.every(({ due }) => this.past.mayHold(due)))) return null;
    if (spaced && this.past.isToldBack(match, frame, times)) return null;
    const last = tokens[nearest];
    const gap = last ? gapOf(last, match, passage, spaced) : 0;
    const score = (match.rule.trust ?? 0.8) - gap * LOSS - (spaced && passesVerb(match, passage) ? PASSING : 0);
    return { passage, match, frame, times, score, gathering: null, called: null };
  }

  /** Events get the dates that another paragraph gives them; those that are over fall away. */
  private dated(candidate: Candidate, found: readonly Candidate[]): Candidate {
    if (!candidate.times.some(mayHang)) return candidate;
    const place = { passage: candidate.passage, gatherings: this.gatherings, found, tools: this.tools };
    return { ...candidate, times: candidate.times.map((time) => hanging(time, place)).filter(({ due }) => !this.past.holds(due)) };
  }

  /**
   * "Regularly" fixes no time: it counts only where something is decided or asked for, and never in a narrative.
   * A recital of what recurs asks for nothing unless it gives a day or a first time: "having agreed to meet every two years".
   * What is merely done regularly, and neither held, reported nor considered, is never due.
   */
  private mayRecur(code: string, { means }: Rule, frame: Frame, { paragraph }: Passage): boolean {
    if (!code.startsWith('R')) return true;
    if (code === 'R' && means.kind === 'action' && this.tools.language.spaced) return false;
    if (paragraph.role === 'preamble' && !code.includes('@') && !code.includes('--')) return false;
    return (paragraph.role !== 'body' || (frame.verb !== null && !frame.reported)) && (code !== 'R' || (frame.operative?.strength ?? 'S0') >= 'S4');
  }

  /** Duties stand in clauses that lay something on somebody; what is to come may stand anywhere. */
  private holds({ rule, form, first }: Match, frame: Frame, { paragraph, tokens }: Passage): boolean {
    const party = frame.actor === null ? undefined : tokens[frame.actor];
    if (rule.from && !party?.slots.has(this.tools.words.slot(rule.from))) return false;
    if (rule.exceptFrom && party?.slots.has(this.tools.words.slot(rule.exceptFrom))) return false;
    if (rule.requestedOf && party && frame.operative?.strength === 'S4' && !party.slots.has(this.tools.words.slot(rule.requestedOf))) return false;
    if (rule.where === 'any') return true;
    if (paragraph.role === 'preamble') return form.recital;
    if (rule.where === 'future') return true;
    if (frame.operative?.narrative && !announces(rule, first, frame)) return false;
    const strength = frame.operative?.strength;
    if (!strength) return paragraph.role === 'operative' || paragraph.role === 'annex';
    return strength >= 'S2';
  }

  /** "The Assembly requested the Secretary-General to report at its seventy-fourth session", in the report that lies before that session. */
  private isThisReport(due: Due | null, { means }: Rule, frame: Frame, { paragraph }: Passage): boolean {
    const { organ, session } = this.parsed.header;
    return paragraph.role === 'body' && frame.reported && means.kind === 'report' && due?.precision === 'session' && due.session?.organ === organ && due.session?.number === session;
  }
}

/** A report tells of much that will be done; what stands right behind "will" is meant, and of mere actions only those with a last day. */
const announces = ({ means }: Rule, first: number, frame: Frame): boolean => first <= (frame.verb ?? 0) + 2 && (means.kind !== 'action' || !means.due.includes('session'));

const endsInColon = (text: string): boolean => text.charCodeAt(text.length - 1) === COLON;
const COLON = 58;

/** The number of the paragraph, by which others may name it. */
function numberOf({ paragraph: { label } }: Passage): number | null {
  const number = /^\d+/.exec(label)?.[0];
  return number ? Number(number) : null;
}

/** What fixes no time is due at none. */
const VAGUE: readonly null[] = [null];

/** How far the time of a match stands from its verb; where the time follows, from the piece before it, and that way counts less. The words of another paragraph that open this one are no way. */
function gapOf(time: Token, match: Match, { tokens, own }: Passage, spaced: boolean): number {
  let end = -1;
  for (const at of match.tokens) {
    const piece = tokens[at]?.end ?? 0;
    if (piece <= time.start && piece > end) end = piece;
  }
  const before = end >= 0 ? (time.start - end) * TRAILING : 0;
  const after = Math.max(0, (tokens[match.last]?.start ?? 0) - Math.max(time.end, own));
  return spaced && end >= 0 ? before : Math.max(before, after);
}

/** A sub-paragraph that has only the times that the words above it use already: "decides to establish by 2026 a mechanism that shall: (a) promote …". */
const repeats = (candidate: Candidate, above: Candidate): boolean =>
  candidate.times.every(({ code, token }) => (candidate.passage.tokens[token]?.start ?? 0) < candidate.passage.own && above.times.some((other) => other.code === code));

/** A day on which a session opens or closes goes with the session. */
function withSession(due: Due, match: Match, contexts: Contexts, tokens: readonly Token[]): Due {
  const at = match.at(match.form.session);
  const code = at === undefined ? undefined : tokens[at]?.time?.code;
  const session = code && at !== undefined ? contexts.dues(code, at)[0]?.session ?? null : null;
  return session ? { ...due, session } : due;
}

/** "Every other year, until 2012": the last day directly behind a recurrence is that of its last time. */
function bounded(due: Due, at: number, contexts: Contexts, tokens: readonly Token[]): Due {
  if (due.precision !== 'recurring' || due.until !== undefined) return due;
  const next = tokens[at + 1]?.is === 'clause' ? at + 2 : at + 1;
  const code = tokens[next]?.time?.code;
  const until = code?.startsWith('../') ? contexts.dues(code, next)[0]?.end : undefined;
  return until ? { ...due, until } : due;
}

/** A time that stands before the verb of its frame, or in the same frame, belongs to it. */
const governs = (time: Frame | undefined, verb: Frame): boolean => time === verb || time?.verb === null;
