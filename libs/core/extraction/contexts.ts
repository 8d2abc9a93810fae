import type { Due, PlainDate, SessionRef } from '../calendar/index.js';
import type { Token } from '../languages/index.js';
import { dues, type Context } from './due.js';
import { NO_FRAME, type Frame } from './frames.js';
import type { Passage } from './passage.js';
import type { Terms } from './terms.js';
import type { Timeline } from './timeline.js';

const NO_ORGANS: readonly string[] = [];
/** A word for the adoption stands at most so many tokens before the term that is counted from it. */
const ADOPTION_REACH = 4;

/** What the text says of time before a token, up to the next one that adds to it. */
interface Moment {
  token: number;
  organs: readonly string[];
  lastYear: number | null;
  lastSession: SessionRef | null;
  lastDay: PlainDate | null;
}

/** What the whole document says of its own time. */
export type Spoken = Pick<Context, 'adopted' | 'present' | 'session'>;

/** Times of a token that were asked for: several matches mean the same one. */
interface Asked { code: string; dues: readonly Due[] }

/**
 * What the text around each time of a passage says that the time itself leaves out; the timeline moves on past the passage.
 * It is gone through when something is asked, or at once where a session is named: a later passage may mean that one.
 */
export class Contexts {
  private known: readonly Moment[] | null = null;
  private readonly asked = new Map<number, Asked[]>();

  constructor(private readonly passage: Passage, private readonly frames: readonly Frame[], private readonly timeline: Timeline, private readonly spoken: Spoken, private readonly terms: Terms) {
    if (namesSession(passage.tokens)) this.known = this.moments();
  }

  /** The due times that a code stands for at a token. */
  dues(code: string, token: number): readonly Due[] {
    let asked = this.asked.get(token);
    if (!asked) this.asked.set(token, asked = []);
    let times = asked.find((one) => one.code === code);
    if (!times) asked.push(times = { code, dues: dues(code, this.at(token)) });
    return times.dues;
  }

  private at(token: number): Context {
    const { adopted, present, session } = this.spoken;
    const moment = this.momentOf(token);
    const ahead = this.terms.language.spaced ? yearAhead(this.passage.tokens, token, this.terms.join) : null;
    return {
      adopted, present, session, coming: this.timeline.coming, lastSession: moment?.lastSession ?? null, lastYear: ahead ?? moment?.lastYear ?? null,
      trigger: this.triggerOf(token, moment?.lastDay ?? null), organs: moment?.token === token ? moment.organs : NO_ORGANS,
    };
  }

  private moments(): Moment[] {
    const { passage, timeline } = this;
    const { tokens, own } = passage;
    const found: Moment[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.time) continue;
      const organs = token.time.is === 'session' ? timeline.organsOf(passage, i, this.frames[i] ?? NO_FRAME) : NO_ORGANS;
      found.push(momentOf(i, organs, timeline));
      // A year in the words that the paragraph continues is the year of its days too.
      if (token.start >= own || token.time.is !== 'session') timeline.pass(token.time, organs.at(-1) ?? null);
    }
    found.push(momentOf(tokens.length, NO_ORGANS, timeline));
    return found;
  }

  /** The first moment at the token or behind it; a passage may hold very many, so that they are not gone through from the first. */
  private momentOf(token: number): Moment | undefined {
    const moments = this.known ??= this.moments();
    let low = 0;
    let high = moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moments[middle]?.token ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return moments[low];
  }

  /** What a term counts from: the adoption, unless the text names something else; in a narrative the day named last. */
  private triggerOf(at: number, lastDay: PlainDate | null): PlainDate | null {
    const { passage: { tokens, paragraph }, terms: { after, adoption }, spoken: { adopted } } = this;
    if (tokens[at]?.glued && tokens[at - 1]?.slots.has(after)) {
      return tokens.slice(Math.max(0, at - ADOPTION_REACH), at).some(({ slots }) => slots.has(adoption)) ? adopted : null;
    }
    return paragraph.role === 'body' ? lastDay : adopted;
  }
}

export function namesSession(tokens: readonly Token[]): boolean {
  for (const { time } of tokens) if (time !== null && time.is === 'session') return true;
  return false;
}

const momentOf = (token: number, organs: readonly string[], { lastYear, lastSession, lastDay }: Timeline): Moment => ({ token, organs, lastYear, lastSession, lastDay });

/** "From 14 April to 30 May and from 30 June to 31 July 2025": what lacks its year has that of the next member of its list. */
function yearAhead(tokens: readonly Token[], at: number, join: number): number | null {
  const own = tokens[at]?.time?.code ?? '';
  if (!own.startsWith('--') && !own.startsWith('../--')) return null;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const code = token?.time?.is === 'date' || token?.time?.is === 'time' ? token.time.code : '';
    const year = /\d{4}/.exec(code)?.[0];
    if (year) return Number(year);
    if (!token?.glued || !(code || token.is === 'clause' || token.slots.has(join))) return null;
  }
  return null;
}
