import { NO_STANDING_RULES, type Due, type PlainDate, type StandingRules } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Match, Token, Tools } from '../languages/index.js';
import type { Candidate, DueAt } from './candidate.js';
import { dues, type Context } from './due.js';
import { withEvents } from './events.js';
import { framesOf, type Frame } from './frames.js';
import { hanging } from './hanging.js';
import { gatheringAt, gatheringOf, Gatherings, type Gathering } from './gatherings.js';
import { meantBy } from './meaning.js';
import { barePassage, passageOf, type Passage } from './passage.js';
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
/** How far an action stands behind the other kinds where two rules find the same time and verb. */
const BEHIND = 0.12;
/** Words that sub-paragraphs continue are read again with each of them; longer ones are not, or a text of many letters would cost the square of its length. */
const LONGEST_OPENING = 2000;
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
  private readonly present: PlainDate | null;
  private readonly joins: ReadonlySet<number>;
  /** True where the document is a decision: nothing but operative words, in the past. */
  private readonly decision: boolean;
  /** The slots that nouns fill. */
  private readonly nouns: ReadonlySet<string>;

  /** @param part the one of the documents in the file that is searched */
  constructor(private readonly parsed: ParsedDocument, private readonly part: number, private readonly tools: Tools) {
    this.gatherings = new Gatherings(tools);
    this.timeline = new Timeline(parsed.header, tools.language);
    this.present = presentOf({ ...parsed, paragraphs: parsed.paragraphs.filter((paragraph) => paragraph.part === part) }, tools);
    this.joins = new Set([tools.words.slot('join')]);
    this.decision = !parsed.paragraphs.some((paragraph) => paragraph.part === part && (paragraph.role === 'preamble' || paragraph.role === 'body'));
    this.nouns = new Set(Object.keys(tools.language.lexicon.words));
  }

  candidates(): Candidate[] {
    const passages: (Passage | null)[] = [];
    const found: Candidate[] = [];
    for (const paragraph of this.parsed.paragraphs) {
      const passage = paragraph.role === 'heading' || paragraph.part !== this.part ? null : this.passage(paragraph, passages);
      passages.push(passage);
      const own = passage ? this.inPassage(passage) : [];
      const above = paragraph.parent === null || !passage || passage.own === 0 ? [] : found.filter((candidate) => candidate.passage === passages[paragraph.parent ?? -1]);
      found.push(...own.filter((candidate) => !above.some((other) => repeats(candidate, other))));
    }
    for (const { gathering, times } of found) {
      for (const time of times) if (gathering && time.due && time.due.precision !== 'recurring') time.held = this.gatherings.add({ ...gathering, start: time.due.start, end: time.due.end });
    }
    return found.flatMap((candidate) => this.dated(candidate, found));
  }

  private passage(paragraph: ParsedDocument['paragraphs'][number], passages: readonly (Passage | null)[]): Passage {
    const parent = paragraph.parent === null ? null : passages[paragraph.parent] ?? null;
    const opening = parent && parent.text.length <= LONGEST_OPENING && parent.text.endsWith(':') ? parent : null;
    if (!mayHold(paragraph, opening?.text ?? null, this.present, this.tools)) return barePassage(paragraph);
    const passage = passageOf(paragraph, opening, this.tools);
    passage.tokens = withEvents(passage.text, passage.tokens, this.tools);
    passage.nameYears = this.gatherings.note(passage);
    return passage;
  }

  private inPassage(passage: Passage): Candidate[] {
    if (passage.tokens.length === 0) return [];
    this.timeline.begin(this.present);
    const frames = framesOf(passage, this.tools, this.decision);
    const contexts = this.contextsOf(passage, frames);
    const found: Candidate[] = [];
    for (const match of this.tools.rules.matches(passage.tokens)) {
      const verb = passage.tokens[match.last];
      const frame = frames[match.last] ?? NO_FRAME;
      if (!verb || verb.end <= passage.own || !governs(frames[match.first], frame) || !this.holds(match, frame, passage)) continue;
      const times = meantBy(match, passage.tokens, this.joins).flatMap(({ token, code }) => {
        const context = contexts[token];
        const named = passage.nameYears.has(token) && match.rule.means.kind !== 'meeting';
        return context && !named && governs(frames[token], frame) && !belongsToAttribute(passage.tokens, token, match) && this.mayRecur(code, frame, passage) ? datesOf(code, context).map((due): DueAt => ({ token, code, due: due && bounded(withSession(due, match, contexts, passage.tokens), token, contexts, passage.tokens) })) : [];
      });
      const ahead = times.filter(({ due }) => !this.isPast(due));
      const nearest = passage.tokens[times.at(-1)?.token ?? 0];
      const gap = nearest ? gapOf(nearest, match, passage.tokens, this.tools.language.spaced) : 0;
      const held = match.rule.means.kind === 'meeting' ? match.filled.get('meeting') ?? match.filled.get('event') ?? match.filled.get('session') : undefined;
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

  /** "Regularly" fixes no time: it counts only where something is decided or asked for, and never in a narrative. */
  private mayRecur(code: string, frame: Frame, { paragraph }: Passage): boolean {
    if (!code.startsWith('R')) return true;
    return (paragraph.role !== 'body' || (frame.verb !== null && !frame.reported)) && (code !== 'R' || (frame.operative?.strength ?? 'S0') >= 'S4');
  }

  /** Duties stand in clauses that lay something on somebody; what is to come may stand anywhere. */
  private holds({ rule }: Match, frame: Frame, { paragraph, tokens }: Passage): boolean {
    if (rule.from) {
      const party = frame.actor === null ? undefined : tokens[frame.actor];
      if (!party?.slots.has(this.tools.words.slot(rule.from))) return false;
    }
    if (rule.where === 'any') return true;
    // A recital may look ahead to a meeting, but lays nothing else on anybody.
    if (rule.where === 'future') return paragraph.role !== 'preamble' || rule.means.kind === 'meeting' || rule.means.kind === 'report';
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
      const { lastSession, lastYear, lastDay } = this.timeline;
      const trigger = this.triggerOf(passage, i, lastDay);
      const context: Context = { adopted: header.adopted, session, lastSession, lastYear, trigger, organs };
      if (token.start >= passage.own) this.timeline.pass(token, organs.at(-1) ?? null);
      return context;
    });
  }
}

/** The name of a meeting without the words around it that a comparison of names can do with. */
function calledAs(gathering: Gathering, token: Token | undefined): EventName {
  const { name } = (token && gatheringOf(token)) ?? gathering;
  return { name: /\d/.test(name) ? '' : name.trim(), number: gathering.number };
}

const datesOf = (code: string, context: Context): (Due | null)[] => (code === 'vague' ? [null] : dues(code, context));

/** "The meeting held in 2020 …": a time whose own verb is an attribute says nothing of the verb that follows. */
function belongsToAttribute(tokens: readonly Token[], time: number, { filled, last }: Match): boolean {
  const used = new Set(filled.values());
  for (let i = time + 1; i < last; i++) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || token.word?.actor || used.has(i)) return false;
    if (token.word?.verbal && !token.nominal) return token.attributive;
  }
  return false;
}

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

/** Anything that is to be done is an action, so that every other kind that fits goes before it. Where verbs have few forms the rules say so by their trust. */
const rank = ({ score, match }: Candidate, spaced: boolean): number => score - (spaced && match.rule.means.kind === 'action' ? BEHIND : 0);

/** One obligation for each time and for each verb: the best match takes all the times and verbs that it fills. */
function chosen(found: Candidate[], nouns: ReadonlySet<string>, spaced: boolean): Candidate[] {
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
function passesVerb({ filled, first, last }: Match, { tokens }: Passage): boolean {
  const used = new Set(filled.values());
  return tokens.slice(first + 1, last).some((token, i) => token.word?.verbal && !token.nominal && !token.done && !token.attributive && !used.has(first + 1 + i));
}

/**
 * What a candidate takes for itself: its times, the thing that is to be delivered or held, and its verb. One verb before its times may govern several things
 * ("provide a midterm report by January, a final report by June"), but is taken whole by a candidate that names none.
 */
function claimsOf({ match, passage, times }: Candidate, nouns: ReadonlySet<string>): { wants: string[]; takes: string[] } {
  const filled = [...new Set([...match.filled.values(), match.last])].map((at) => ({ at, token: passage.tokens[at] }));
  const things = thingsOf(match, passage, nouns);
  const verbs = filled.flatMap(({ at, token }) => (token?.word?.verbal && !things.includes(at) ? [at] : []));
  const at = [...new Set([...filled.flatMap(({ at, token }) => (token?.time && !token.time.code.startsWith('event ') ? [at] : [])), ...times.map(({ token }) => token)])];
  const held = match.rule.means.kind === 'meeting' ? at.map((time) => `held ${time}`) : [];
  if (match.rule.aside) return { wants: held, takes: held };
  const own = [...at.map((time) => `time ${time}`), ...held];
  const ahead = verbs.every((at) => times.every(({ token }) => at < token));
  // "Within 30 days and every 60 days thereafter": once and again are two.
  const sorts = ahead ? [times.some(({ code }) => code.startsWith('R')) ? 'again' : 'once'] : ['again', 'once'];
  const key = (is: string, tokens: readonly number[]): string[] => tokens.flatMap((at) => sorts.map((sort) => `${is} ${at} ${sort}`));
  const shared = things.length > 0 && ahead && !passesVerb(match, passage);
  const takes = [...own, ...key('thing', things), ...key(shared ? 'part' : 'whole', verbs)];
  return { wants: [...own, ...(shared ? key('thing', things) : key('part', verbs)), ...key('whole', verbs)], takes };
}
