import { NO_STANDING_RULES, type Due, type PlainDate, type StandingRules } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Match, Rule, Token, Tools } from '../languages/index.js';
import type { Candidate, DueAt } from './candidate.js';
import { belongsToAttribute, belongsToVerbBefore } from './belonging.js';
import { chosen, passesVerb } from './choose.js';
import { dues, type Context } from './due.js';
import { withEvents } from './events.js';
import { framesOf, type Frame } from './frames.js';
import { hanging } from './hanging.js';
import { gatheringAt, gatheringOf, Gatherings, type Gathering } from './gatherings.js';
import { meantBy } from './meaning.js';
import { barePassage, passageOf, type Passage } from './passage.js';
import { Outlines } from './outlines.js';
import { mayHold } from './skim.js';
import { presentOf } from './present.js';
import type { EventName, Problem, Reading } from './reading.js';
import { readingsOf } from './row.js';
import { StandingTimes } from './standing.js';
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
/** Slots of rules that a meeting fills. */
const GATHERED = ['meeting', 'event', 'summit', 'biennial', 'annual_meeting', 'session'];
/** Words that sub-paragraphs continue are read again with each of them; longer ones are not, or a text of many letters would cost the square of its length. */
const LONGEST_OPENING = 2000;
/** Of "The " before the name of a meeting. */
const LONGEST_ARTICLE = 4;
const NO_FRAME: Frame = { verb: null, operative: null, actor: null, reported: false };

/**
 * Every obligation of a parsed file, each once in its document.
 * @param standing rules from outside that fix times which the text only cites
 */
export function findObligations(raw: string, parsed: ParsedDocument, tools: Tools, standing: StandingRules = NO_STANDING_RULES): Found {
  const readings: Reading[] = [];
  for (const [part, header] of parsed.headers.entries()) {
    const document = { ...parsed, header };
    const finder = new Finder(document, part, tools);
    const times = new StandingTimes(document, part, tools.language, standing);
    const rows = finder.candidates().flatMap((candidate) => readingsOf(raw, times.applied(candidate), document, tools));
    readings.push(...withMeetings(withoutRestatements(rows, finder.gatherings), readings.length + 1));
  }
  return { readings, problems: [] };
}

class Finder {
  readonly gatherings: Gatherings;
  private readonly timeline: Timeline;
  private readonly outlines: Outlines;
  private readonly present: PlainDate | null;
  private readonly joins: ReadonlySet<number>;
  /** True where the document is a decision, nothing but operative words in the past, or the report of a meeting on its own decisions. */
  private readonly decision: boolean;
  /** The slots that nouns fill. */
  private readonly nouns: ReadonlySet<string>;

  /** @param part the one of the documents in the file that is searched */
  constructor(private readonly parsed: ParsedDocument, private readonly part: number, private readonly tools: Tools) {
    this.gatherings = new Gatherings(tools);
    this.timeline = new Timeline(parsed.header, tools.language);
    this.outlines = new Outlines(tools);
    this.present = presentOf({ ...parsed, paragraphs: parsed.paragraphs.filter((paragraph) => paragraph.part === part) }, this.outlines);
    this.joins = new Set([tools.words.slot('join')]);
    const own = parsed.paragraphs.filter((paragraph) => paragraph.part === part);
    this.decision = !own.some(({ role }) => role === 'preamble' || role === 'body') || own.some(({ text }) => tellsOwnDecision(text, tools));
    this.nouns = new Set(Object.keys(tools.language.lexicon.words));
  }

  candidates(): Candidate[] {
    const passages: (Passage | null)[] = [];
    const found: Candidate[] = [];
    /** The same by the index of their paragraph. */
    const byParagraph = new Map<number, Candidate[]>();
    for (const paragraph of this.parsed.paragraphs) {
      const passage = paragraph.role === 'heading' || paragraph.part !== this.part ? null : this.passage(paragraph, passages);
      passages.push(passage);
      const own = passage ? this.inPassage(passage) : [];
      const above = paragraph.parent === null || passage?.own === 0 ? [] : byParagraph.get(paragraph.parent) ?? [];
      const kept = own.filter((candidate) => !above.some((other) => repeats(candidate, other)));
      if (kept.length > 0) byParagraph.set(passages.length - 1, kept);
      found.push(...kept);
    }
    for (const { gathering, times, passage } of found) {
      for (const time of times) if (gathering && time.due && time.due.precision !== 'recurring') time.held = this.gatherings.add({ ...gathering, start: time.due.start, end: time.due.end, ...numberOf(passage) });
    }
    return found.flatMap((candidate) => this.dated(candidate, found));
  }

  private passage(paragraph: ParsedDocument['paragraphs'][number], passages: readonly (Passage | null)[]): Passage {
    const parent = paragraph.parent === null ? null : passages[paragraph.parent] ?? null;
    const opening = parent && parent.text.length <= LONGEST_OPENING && parent.text.endsWith(':') ? parent : null;
    const outline = this.outlines.of(paragraph);
    if (!mayHold(paragraph, outline, opening?.times ?? [], this.present, this.tools)) return barePassage(paragraph, outline.times);
    const passage = passageOf(paragraph, outline.times, opening, this.tools);
    passage.tokens = withEvents(passage.text, passage.tokens, this.tools);
    passage.nameYears = this.gatherings.note(passage);
    return passage;
  }

  private inPassage(passage: Passage): Candidate[] {
    if (passage.tokens.length === 0) return [];
    const matches = this.tools.rules.matches(passage.tokens);
    // What nothing is found in can still name the session that a later paragraph means.
    if (matches.length === 0 && !passage.tokens.some(({ time }) => time?.is === 'session')) return [];
    this.timeline.begin(this.present);
    const frames = framesOf(passage, this.tools, this.decision);
    const contexts = this.contextsOf(passage, frames);
    const found: Candidate[] = [];
    for (const match of matches) {
      const verb = passage.tokens[match.last];
      const frame = frames[match.last] ?? NO_FRAME;
      if (!verb || verb.end <= passage.own || !governs(frames[match.first], frame) || !this.holds(match, frame, passage) || belongsToVerbBefore(match, passage.tokens, this.tools.language.lexicon.joins)) continue;
      const times = meantBy(match, passage.tokens, this.joins).flatMap(({ token, code }) => {
        const context = contexts[token];
        const named = passage.nameYears.has(token) && match.rule.means.kind !== 'meeting';
        return context && !named && governs(frames[token], frame) && !belongsToAttribute(passage.tokens, token, match) && this.mayRecur(code, frame, passage) ? datesOf(code, context).map((due): DueAt => ({ token, code, due: due && bounded(withSession(due, match, contexts, passage.tokens), token, contexts, passage.tokens) })) : [];
      });
      const ahead = times.filter(({ due }) => !this.isPast(due));
      const nearest = passage.tokens[times.at(-1)?.token ?? 0];
      const gap = nearest ? gapOf(nearest, match, passage.tokens, this.tools.language.spaced) : 0;
      const held = match.rule.means.kind === 'meeting' ? GATHERED.map((name) => match.filled.get(name)).find((at) => at !== undefined) : undefined;
      const gathering = held === undefined ? null : gatheringAt(passage, held, this.tools.language.spaced);
      const called = gathering && calledAs(gathering, passage.tokens[held ?? -1]);
      if (ahead.length > 0) found.push({ passage, match, frame, times: ahead, called, score: (match.rule.trust ?? 0.8) - gap * LOSS - (this.tools.language.spaced && passesVerb(match, passage) ? PASSING : 0), gathering });
    }
    return chosen(found, this.nouns, this.tools.language.spaced);
  }

  /** Events get the dates that another paragraph gives them; those that are over fall away. */
  private dated(candidate: Candidate, found: readonly Candidate[]): Candidate[] {
    const place = { passage: candidate.passage, gatherings: this.gatherings, found, tools: this.tools };
    const times = candidate.times.map((time) => hanging(time, place)).filter(({ due }) => !this.isPast(due));
    return times.length > 0 ? [{ ...candidate, times }] : [];
  }

  /**
   * "Regularly" fixes no time: it counts only where something is decided or asked for, and never in a narrative.
   * A recital of what recurs asks for nothing unless it gives a day or a first time: "having agreed to meet every two years".
   */
  private mayRecur(code: string, frame: Frame, { paragraph }: Passage): boolean {
    if (!code.startsWith('R')) return true;
    if (paragraph.role === 'preamble' && !code.includes('@') && !code.includes('--')) return false;
    return (paragraph.role !== 'body' || (frame.verb !== null && !frame.reported)) && (code !== 'R' || (frame.operative?.strength ?? 'S0') >= 'S4');
  }

  /** Duties stand in clauses that lay something on somebody; what is to come may stand anywhere. */
  private holds({ rule, first }: Match, frame: Frame, { paragraph, tokens }: Passage): boolean {
    const party = frame.actor === null ? undefined : tokens[frame.actor];
    if (rule.from && !party?.slots.has(this.tools.words.slot(rule.from))) return false;
    if (rule.requestedOf && party && frame.operative?.strength === 'S4' && !party.slots.has(this.tools.words.slot(rule.requestedOf))) return false;
    if (rule.where === 'any') return true;
    // A recital may look ahead to a meeting, but lays nothing else on anybody.
    if (rule.where === 'future') return paragraph.role !== 'preamble' || rule.means.kind === 'meeting' || rule.means.kind === 'report';
    if (frame.operative?.narrative && !announces(rule, first, frame)) return false;
    const strength = frame.operative?.strength;
    if (paragraph.role === 'preamble') return false;
    if (!strength) return paragraph.role === 'operative' || paragraph.role === 'annex';
    return strength >= 'S2';
  }

  /** True for what was over when the document spoke. */
  private isPast(due: Due | null): boolean {
    if (!due) return false;
    const { header } = this.parsed;
    if (due.session && this.isClosed(due.session.organ)) return true;
    if (due.precision === 'session') return due.session !== null && due.session.organ === header.organ && header.session !== null && due.session.number < header.session;
    const last = due.end ?? (due.precision === 'event' ? due.start : null);
    return last !== null && this.present !== null && (last < this.present || (last === this.present && due.start === last));
  }

  /** True for a body that met for the last time before the document spoke. */
  private isClosed(organ: string): boolean {
    const until = this.tools.language.lexicon.bodies.find((body) => body.organ === organ)?.until;
    return until !== undefined && this.present !== null && Number(this.present.slice(0, 4)) > until;
  }

  /** What a term counts from: the adoption, unless the text names something else; in a narrative the day named last. */
  private triggerOf({ tokens, paragraph }: Passage, at: number, lastDay: PlainDate | null): PlainDate | null {
    const { words } = this.tools;
    const before = tokens[at - 1];
    const { adopted } = this.parsed.header;
    if (tokens[at]?.glued && before?.slots.has(words.slot('after'))) {
      const named = tokens.slice(Math.max(0, at - 4), at).some((token) => token.slots.has(words.slot('adoption')));
      return named ? adopted : null;
    }
    return paragraph.role === 'body' ? lastDay : adopted;
  }

  /** For every token what the text before it says of time; the timeline moves on past the passage. */
  private contextsOf(passage: Passage, frames: readonly Frame[]): Context[] {
    const { header } = this.parsed;
    const session = header.session !== null && header.organ ? { organ: header.organ, number: header.session } : null;
    return passage.tokens.map((token: Token, i) => {
      const organs = token.time?.is === 'session' ? this.timeline.organsOf(passage, i, frames[i] ?? NO_FRAME) : [];
      const { lastSession, lastDay } = this.timeline;
      const lastYear = (this.tools.language.spaced ? yearAhead(passage.tokens, i, this.joins) : null) ?? this.timeline.lastYear;
      const trigger = this.triggerOf(passage, i, lastDay);
      const context: Context = { adopted: header.adopted, present: header.adopted ?? this.parsed.issued, session, lastSession, lastYear, trigger, organs };
      if (token.start >= passage.own) this.timeline.pass(token, organs.at(-1) ?? null);
      return context;
    });
  }
}

/** "From 14 April to 30 May and from 30 June to 31 July 2025": what lacks its year has that of the next member of its list. */
function yearAhead(tokens: readonly Token[], at: number, joins: ReadonlySet<number>): number | null {
  if (!/^(?:\.\.\/)?--/.test(tokens[at]?.time?.code ?? '')) return null;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const code = token?.time?.is === 'date' || token?.time?.is === 'time' ? token.time.code : '';
    const year = /\d{4}/.exec(code)?.[0];
    if (year) return Number(year);
    if (!token?.glued || !(code || token.is === 'clause' || [...joins].some((slot) => token.slots.has(slot)))) return null;
  }
  return null;
}

/** A report tells of much that will be done; what stands right behind "will" is meant, and of mere actions only those with a last day. */
const announces = ({ means }: Rule, first: number, frame: Frame): boolean => first <= (frame.verb ?? 0) + 2 && (means.kind !== 'action' || !means.due.includes('session'));

/** "The Meeting decided …": a meeting tells of its own decisions. */
function tellsOwnDecision(text: string, { opening, language }: Tools): boolean {
  return language.lexicon.definite.some((form) => {
    const at = text.slice(0, LONGEST_ARTICLE + form.length).indexOf(form);
    return at > 0 && Boolean(opening(text, at + form.length + 1)?.word.operative?.past);
  });
}

/** The number of the paragraph, by which others may name it. */
function numberOf({ paragraph: { label } }: Passage): { paragraph?: number } {
  const number = /^\d+/.exec(label)?.[0];
  return number ? { paragraph: Number(number) } : {};
}

/** The name of a meeting without the words around it that a comparison of names can do with. */
function calledAs(gathering: Gathering, token: Token | undefined): EventName {
  const { name } = (token && gatheringOf(token)) ?? gathering;
  return { name: /\d/.test(name) ? '' : name.trim(), number: gathering.number };
}

const datesOf = (code: string, context: Context): (Due | null)[] => (code === 'vague' ? [null] : dues(code, context));

/** How far the time of a match stands from its verb; where the time follows, from the piece before it, and that way counts less. */
function gapOf(time: Token, { filled, last }: Match, tokens: readonly Token[], spaced: boolean): number {
  const ends = [...filled.values()].map((at) => tokens[at]?.end ?? 0).filter((end) => end <= time.start);
  const before = ends.length > 0 ? (time.start - Math.max(...ends)) * TRAILING : 0;
  const after = Math.max(0, (tokens[last]?.start ?? 0) - time.end);
  return spaced && ends.length > 0 ? before : Math.max(before, after);
}

/** A sub-paragraph that has only the times that the words above it use already: "decides to establish by 2026 a mechanism that shall: (a) promote …". */
const repeats = (candidate: Candidate, above: Candidate): boolean =>
  candidate.times.every(({ code, token }) => (candidate.passage.tokens[token]?.start ?? 0) < candidate.passage.own && above.times.some((other) => other.code === code));

/** A day on which a session opens or closes goes with the session. */
function withSession(due: Due, { rule, filled }: Match, contexts: readonly Context[], tokens: readonly Token[]): Due {
  const at = rule.means.session ? filled.get(rule.means.session.replace(/[{}]/g, '')) : undefined;
  const code = at === undefined ? undefined : tokens[at]?.time?.code;
  const context = at === undefined ? undefined : contexts[at];
  const session = code && context ? dues(code, context)[0]?.session ?? null : null;
  return session ? { ...due, session } : due;
}

/** "Every other year, until 2012": the last day directly behind a recurrence is that of its last time. */
function bounded(due: Due, at: number, contexts: readonly Context[], tokens: readonly Token[]): Due {
  if (due.precision !== 'recurring' || due.until !== undefined) return due;
  const next = tokens[at + 1]?.is === 'clause' ? at + 2 : at + 1;
  const [token, context] = [tokens[next], contexts[next]];
  const until = token?.time?.code.startsWith('../') && context ? dues(token.time.code, context)[0]?.end : undefined;
  return until ? { ...due, until } : due;
}

/** A time that stands before the verb of its frame, or in the same frame, belongs to it. */
const governs = (time: Frame | undefined, verb: Frame): boolean => time === verb || time?.verb === null;
