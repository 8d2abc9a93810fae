import type { PlainDate, SessionRef } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Token } from '../languages/index.js';
import type { Context } from './due.js';
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

/** What the text around each time of a passage says that the time itself leaves out; the timeline moves on past the passage. */
export class Contexts {
  private readonly moments: Moment[] = [];

  constructor(private readonly passage: Passage, frames: readonly Frame[], private readonly timeline: Timeline, private readonly parsed: ParsedDocument, private readonly terms: Terms) {
    const { tokens, own } = passage;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.time) continue;
      const organs = token.time.is === 'session' ? timeline.organsOf(passage, i, frames[i] ?? NO_FRAME) : NO_ORGANS;
      this.note(i, organs);
      if (token.start >= own) timeline.pass(token.time, organs.at(-1) ?? null);
    }
    this.note(tokens.length, NO_ORGANS);
  }

  /** The context of a token. */
  at(token: number): Context {
    const { header, issued } = this.parsed;
    const moment = this.momentOf(token);
    const session = header.session !== null && header.organ ? { organ: header.organ, number: header.session } : null;
    const ahead = this.terms.language.spaced ? yearAhead(this.passage.tokens, token, this.terms.join) : null;
    return {
      adopted: header.adopted, present: header.adopted ?? issued, session, lastSession: moment?.lastSession ?? null, lastYear: ahead ?? moment?.lastYear ?? null,
      trigger: this.triggerOf(token, moment?.lastDay ?? null), organs: moment?.token === token ? moment.organs : NO_ORGANS,
    };
  }

  /** The first moment at the token or behind it; a passage may hold very many, so that they are not gone through from the first. */
  private momentOf(token: number): Moment | undefined {
    let low = 0;
    let high = this.moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.moments[middle]?.token ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return this.moments[low];
  }

  private note(token: number, organs: readonly string[]): void {
    const { lastYear, lastSession, lastDay } = this.timeline;
    this.moments.push({ token, organs, lastYear, lastSession, lastDay });
  }

  /** What a term counts from: the adoption, unless the text names something else; in a narrative the day named last. */
  private triggerOf(at: number, lastDay: PlainDate | null): PlainDate | null {
    const { passage: { tokens, paragraph }, terms: { after, adoption } } = this;
    const { adopted } = this.parsed.header;
    if (tokens[at]?.glued && tokens[at - 1]?.slots.has(after)) {
      return tokens.slice(Math.max(0, at - ADOPTION_REACH), at).some(({ slots }) => slots.has(adoption)) ? adopted : null;
    }
    return paragraph.role === 'body' ? lastDay : adopted;
  }
}

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
