import { isPlainDate, type Due, type PlainDate, type SessionRef } from '../calendar/index.js';
import type { DocumentHeader } from '../document/index.js';
import type { Body, Language, TimeMention, Token } from '../languages/index.js';
import { isVia } from './belonging.js';
import type { Frame } from './frames.js';
import type { Passage } from './passage.js';
import type { Terms } from './terms.js';

/** Between the name of a body and its session stands at most "at its". */
const BETWEEN = { spaced: 10, unspaced: 4 };
/** "For consideration" stands at most so far from the session at which that is to be. */
const PURPOSE = 24;
const OF = /^,? (of|for) (the )?([\w-]+ ){0,2}$/;
const OWNED = /^ of (the )?$/;
/** The body whose session only a number can tell stands at most so many tokens before it. */
const BODY_REACH = 80;
/** An organ speaks of its own sessions at most this far ahead. */
const OWN_AHEAD = 12;
/** Sessions of one body that a text names one after the other are at most so far apart. */
const NEXT_AHEAD = 4;
/** The number of a session above this is a year. */
export const FIRST_YEAR = 1900;
/** Names that stand for whichever body was meant before. */
const GENERIC = new Set(['Council', 'Forum', 'Committee', 'Commission', 'Working Group', 'Special Committee']);
/** Those of them for which the document is searched for a full name. */
const NAMED_IN_FULL = new Set(['Council', 'Forum']);

/** What has been said of time so far, going through the document; anaphora and inherited years look here. */
export class Timeline {
  lastYear: number | null = null;
  lastSession: SessionRef | null = null;
  /** The latest session that was named of each body whose sessions bear years. */
  readonly coming = new Map<string, number>();
  /** The last single day or span of days that was named. */
  lastDay: PlainDate | null = null;

  private readonly language: Language;
  /** The only council or forum that the document names in full: "the Council" where its own organ is none. Looked for once, when it is wanted. */
  private readonly inFull = new Map<string, string | null>();

  /** @param texts the paragraphs of the document */
  constructor(private readonly header: DocumentHeader, private readonly terms: Terms, private readonly texts: () => readonly string[]) {
    this.language = terms.language;
  }

  /** A new passage begins: years and days are not inherited from the one before. */
  begin(present: PlainDate | null): void {
    this.lastYear = present ? Number(present.slice(0, 4)) : null;
    this.lastDay = this.header.adopted;
  }

  /** Notes what a time says. */
  pass({ is, code }: TimeMention, organ: string | null): void {
    if (is === 'session') {
      const session = organ ? /^session (?:\d+[,.]+)*(\d+)(?:\/\.\.| \S+)?$/.exec(code) : null;
      if (session && organ) this.named({ organ, number: Number(session[1]) });
    } else if (is === 'date' || is === 'time') {
      this.lastYear = lastYearIn(code) ?? this.lastYear;
      const day = code.slice(-10);
      if (isPlainDate(day)) this.lastDay = day;
    }
  }

  private named(session: SessionRef): void {
    this.lastSession = session;
    if (session.number > FIRST_YEAR) this.coming.set(session.organ, Math.max(session.number, this.coming.get(session.organ) ?? 0));
  }

  /** The organs whose sessions a token names, in its order: "the Assembly and the Council at their eightieth and sixty-first sessions". */
  organsOf(passage: Passage, at: number, frame: Frame): string[] {
    const count = passage.tokens[at]?.time?.code.split(',').length ?? 1;
    const bodies = count > 1 ? this.joinedBefore(passage, at) : [];
    const organ = bodies.length === count && !this.areOwn(passage.tokens[at]?.time, bodies.at(-1)) ? null : this.organOf(passage, at, frame);
    const organs = organ === null ? bodies.map((body) => this.resolve(body)) : [organ];
    return this.header.organ !== null && organs.some((one) => this.isTooYoung(one, numberOf(passage.tokens[at]?.time))) ? [this.header.organ] : organs;
  }

  /** "To the Working Group at the seventy-eighth session": more sessions than a working group holds, and one that the document's own organ is soon to hold. */
  private isTooYoung(organ: string, number: number): boolean {
    const most = this.terms.bodies.get(organ)?.fewer;
    return most !== undefined && number > most && number < FIRST_YEAR && this.isOwn(number);
  }

  /** 向咨询委员会及大会第五十三届和第五十四届会议报告: two sessions of the one that is named last, where both can be the document's own organ's. */
  private areOwn(time: TimeMention | null | undefined, last: Body | undefined): boolean {
    const numbers = /^session (\d+(?:,\d+)+)$/.exec(time?.code ?? '')?.[1]?.split(',').map(Number) ?? [];
    return !this.language.spaced && numbers.length > 1 && last !== undefined && this.resolve(last) === this.header.organ && numbers.every((number) => this.isOwn(number));
  }

  /** The bodies that stand before a token, joined by nothing but "and" and commas. */
  private joinedBefore({ tokens }: Passage, at: number): Body[] {
    const found: Body[] = [];
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i];
      if (token?.word?.body) found.unshift(token.word.body);
      else if (!token?.glued || (token.is !== 'clause' && !this.language.lexicon.joins.includes(token.word?.form ?? ''))) break;
    }
    return found;
  }

  /** The organ whose session a token names: the body beside it, the one addressed, or the document's own. */
  private organOf(passage: Passage, at: number, frame: Frame): string | null {
    const { tokens } = passage;
    const before = tokens[at - 1];
    const owner = this.language.spaced ? this.ownerBehind(passage, at) : null;
    if (owner) return owner;
    const within = this.bodyWithin(passage, at);
    if (within) return within;
    const parties = this.partiesAt(passage, at);
    if (parties) return parties;
    if (tokens[at]?.glued && before?.word?.body) return this.pastTheWay(passage, at - 1, at) ?? this.resolve(before.word.body);
    // 委员会2021年4月12日至16日第二十届会议: its days stand between the body and its session.
    const dated = !this.language.spaced && tokens[at]?.glued && before?.glued && before.time ? tokens[at - 2]?.word?.body : null;
    if (dated) return this.resolve(dated);
    let from = tokens[at]?.start ?? 0;
    const given = this.isGiven(passage, at);
    for (let i = at - 1; !given && i >= 0 && i >= at - 6; i--) {
      const token = tokens[i];
      if (!token || token.is === 'clause' || token.is === 'sentence') break;
      if (token.word?.body && from - token.end <= (this.language.spaced ? BETWEEN.spaced : BETWEEN.unspaced) && !this.isOwner(passage, token, from)) return this.resolve(token.word.body);
      // "To the Commission for consideration and adoption at its fifty-second session".
      if (this.language.spaced && from - token.end <= PURPOSE && /^for /i.test(token.word?.form ?? '')) from = token.start;
    }
    if (this.language.spaced) {
      const beside = this.besideSpaced(passage, at);
      if (beside) return beside;
    }
    const unlisted = this.unlistedBody(passage, at);
    if (unlisted) return unlisted;
    const handed = given ? null : this.handedBefore(passage, at, frame);
    if (handed) return handed;
    const party = frame.actor === null || given ? undefined : tokens[frame.actor];
    const addressed = party && !this.isOwner(passage, party, from) ? party.word?.body : null;
    // 请工作组在2024年届会上: of groups that count their sessions, one of a year is the Council's.
    if (addressed && this.header.organ === 'ECOSOC' && GENERIC.has(addressed.organ) && !this.language.spaced && numberOf(tokens[at]?.time) > FIRST_YEAR && !tokens[at - 1]?.slots.has(this.terms.own)) return this.header.organ;
    if (addressed) return this.resolve(addressed);
    // The Assembly counts its sessions: one of a year is that of the party addressed.
    if (!this.language.spaced && this.header.organ === 'GA' && numberOf(tokens[at]?.time) > FIRST_YEAR) return party?.word?.actor ?? null;
    return this.continued(tokens[at]?.time) ?? this.header.organ;
  }

  /** 工作组第三十三次会议: bodies that number their meetings hold them as others do their sessions. */
  hosted(due: Due, code: string, passage: Passage, at: number): Due {
    const number = due.event ? Number(/^event no (\d+) /.exec(code)?.[1]) : 0;
    if (!number || due.event === null || !isBare(due.event, this.language.lexicon.bodyEndings)) return due;
    const organ = this.hostOf(passage, at);
    return organ === null ? due : { ...due, session: { organ, number } };
  }

  /** The body whose numbered meeting a token names by nothing but its number; null where nobody's is meant. */
  private hostOf(passage: Passage, at: number): string | null {
    const token = passage.tokens[at];
    const body = token?.glued ? passage.tokens[at - 1]?.word?.body : null;
    return body ? this.resolve(body) : this.partiesAt(passage, at);
  }

  /** 缔约国第九次会议: parties meet as the body whose name begins with theirs. */
  private partiesAt({ tokens }: Passage, at: number): string | null {
    const { spaced, lexicon: { bodies, bodyEndings } } = this.language;
    const party = !spaced && tokens[at]?.glued ? tokens[at - 1]?.word : null;
    if (!party?.actor || party.body) return null;
    return bodies.find(({ forms }) => bodyEndings.some((ending) => forms.includes(party.form + ending)))?.organ ?? null;
  }

  /** 请委员会将案文提交大会,争取在第六十一届会议上通过: the body that was given it, where its number of the session is soon due and nothing says that it is its own. */
  private handedBefore({ tokens, text }: Passage, at: number, { actor }: Frame): string | null {
    const token = tokens[at];
    if (this.language.spaced || actor === null || !token || !this.isOwn(numberOf(token.time)) || tokens[at - 1]?.slots.has(this.terms.own)) return null;
    const { toward, verbs: { submits = [] } } = this.language.lexicon;
    const hands = (verb: Token | undefined): boolean => submits.includes(verb?.word?.form ?? '');
    for (let i = at - 1; i > actor && tokens[i]?.is !== 'sentence'; i--) {
      const [body, next] = [tokens[i], tokens[i + 1]];
      if (!body?.word?.body || this.resolve(body.word.body) !== this.header.organ) continue;
      if (body.glued && hands(tokens[i - 1])) return this.header.organ;
      // 向大会提交最后案文: the party stands before the verb.
      if (next?.glued && hands(next) && toward.some((form) => text.endsWith(form, body.start))) return this.header.organ;
    }
    return null;
  }

  /** 提交第五十七届会议: what a body hands over goes to another's session, where the document's own organ can meet for that time. */
  private isGiven({ tokens, text }: Passage, at: number): boolean {
    const token = tokens[at];
    if (this.language.spaced || !token || !this.isOwn(numberOf(token.time))) return false;
    const { toward, verbs } = this.language.lexicon;
    const before = token.glued ? tokens[at - 1]?.word?.form ?? '' : '';
    return toward.some((form) => text.endsWith(form, token.start)) || Boolean(verbs['submits']?.includes(before));
  }

  /** "To the Assembly through the Economic and Social Council at its eightieth session": a number that the document's own organ counts. */
  private pastTheWay({ tokens, text }: Passage, body: number, at: number): string | null {
    return isVia(tokens[body], text, this.language.lexicon.via) && this.isOwn(numberOf(tokens[at]?.time)) ? this.header.organ : null;
  }

  /** True for the number of a session that the document's own organ is soon to hold. */
  private isOwn(number: number): boolean {
    const { session } = this.header;
    return session !== null && number >= session && number <= session + OWN_AHEAD;
  }

  /** 委员会的报告: what is named only to say whose something is; the session itself may be its own (委员会的下届会议). */
  private isOwner({ text }: Passage, { end }: Token, session: number): boolean {
    return session > end + 1 && this.language.lexicon.attributive.some((mark) => text.startsWith(mark, end));
  }

  /** "To the Council at its sixtieth session, and at the sixty-first session …": the same body, where the document's own cannot meet for that time. */
  private continued(time: TimeMention | null | undefined): string | null {
    const number = numberOf(time);
    const last = this.lastSession;
    if (this.language.spaced || this.header.session === null || last === null || Number.isNaN(number)) return null;
    return !this.isOwn(number) && number >= last.number && number <= last.number + NEXT_AHEAD ? last.organ : null;
  }

  /** "In the Main Committee during the eightieth session of the Assembly": the body whose session it is called. */
  private ownerBehind({ tokens, text }: Passage, at: number): string | null {
    const next = tokens[at + 1]?.word?.body;
    const between = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
    return next && OWNED.test(between) ? this.resolve(next) : null;
  }

  /** 第六十三届世界卫生大会: the body whose name ends the words of the session. */
  private bodyWithin({ tokens, text }: Passage, at: number): string | undefined {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    return this.terms.organEnding(text.slice(start, end));
  }

  /** "The seventieth session of the Commission"; "to the Assembly, at its …"; a number that only another body's sessions can have. */
  private besideSpaced(passage: Passage, at: number): string | null {
    const { tokens, text } = passage;
    const after = text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
    const next = tokens[at + 1]?.word?.body;
    if (next && OF.test(after)) return this.resolve(next);
    const last = tokens[at - 2]?.word?.body;
    if (last && tokens[at - 1]?.is === 'clause' && tokens[at - 1]?.glued) return this.pastTheWay(passage, at - 2, at) ?? this.resolve(last);
    const number = numberOf(tokens[at]?.time);
    if (this.header.session === null || Number.isNaN(number)) return null;
    if (this.isOwn(number)) return this.header.organ;
    for (let i = at - 1; i >= Math.max(0, at - BODY_REACH) && tokens[i]?.is !== 'sentence'; i--) {
      const body = tokens[i]?.word?.body;
      if (body && this.resolve(body) !== this.header.organ) return this.resolve(body);
    }
    return null;
  }

  /** A body that the lexicon lacks, by how its name ends: it bears its own name. */
  private unlistedBody({ tokens, text }: Passage, at: number): string | null {
    const token = tokens[at];
    if (!token) return null;
    const between = /\p{L}(?:.*\p{L})?/su.exec(text.slice(tokens[at - 1]?.end ?? 0, token.start))?.[0] ?? '';
    return between.length > 2 && this.language.lexicon.bodyEndings.some((ending) => between.endsWith(ending)) ? between : null;
  }

  /** The council or forum in the title; else the one that is named in full, if it is the only one. The Security Council is seldom meant. */
  private namedInFull({ organ: generic, forms }: Body): string | null {
    const councils = this.language.lexicon.bodies.filter((body) => body.organ !== generic && body.organ !== 'SC' && body.forms.some((form) => forms.some((short) => form.endsWith(short))));
    const namedIn = (texts: readonly string[]): string[] => councils.filter((body) => texts.some((text) => body.forms.some((form) => text.includes(form)))).map(({ organ }) => organ);
    const titled = namedIn([this.header.title ?? '']);
    const named = titled.length > 0 ? titled : namedIn(this.texts());
    return named.length === 1 ? named[0] ?? null : null;
  }

  private resolve(body: Body): string {
    if (!GENERIC.has(body.organ)) return body.organ;
    const { organ } = this.header;
    if (body.organ === 'Council' && (organ === 'ECOSOC' || organ === 'HRC' || organ === 'SC')) return organ;
    // In English a commission or a committee goes by its short name only where it was just named in full.
    if (!NAMED_IN_FULL.has(body.organ) || (this.language.spaced && body.organ !== 'Council')) return body.organ;
    let full = this.inFull.get(body.organ);
    if (full === undefined) this.inFull.set(body.organ, full = this.namedInFull(body));
    return full ?? body.organ;
  }
}

/** True for 第三十三次会议: nothing but a number and a word for a meeting. */
const isBare = (name: string, endings: readonly string[]): boolean => endings.some((ending) => name.endsWith(ending) && name.length - ending.length <= LONGEST_ORDINAL);
const LONGEST_ORDINAL = 5;

/** The last four digits in a row of a code; null where it has none. */
function lastYearIn(code: string): number | null {
  const year = /(\d{4})(?!.*\d{4})/.exec(code);
  return year && Number(year[1]);
}

/** The number of the session that a time names; not a number where it names none. */
const numberOf = (time: TimeMention | null | undefined): number => Number(/^session (\d+)/.exec(time?.code ?? '')?.[1] ?? Number.NaN);
