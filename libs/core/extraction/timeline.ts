import { isPlainDate, type PlainDate, type SessionRef } from '../calendar/index.js';
import type { DocumentHeader } from '../document/index.js';
import type { Body, Language, Token } from '../languages/index.js';
import type { Frame } from './frames.js';
import type { Passage } from './passage.js';

/** Names that stand for whichever body was meant before. */
/** Between the name of a body and its session stands at most "at its". */
const BETWEEN = { spaced: 10, unspaced: 4 };
const GENERIC = new Set(['Council', 'Committee', 'Commission', 'Working Group', 'Special Committee']);

/** What has been said of time so far, going through the document; anaphora and inherited years look here. */
export class Timeline {
  lastYear: number | null = null;
  lastSession: SessionRef | null = null;
  /** The last single day or span of days that was named. */
  lastDay: PlainDate | null = null;

  constructor(private readonly header: DocumentHeader, private readonly language: Language) {
    if (header.adopted) this.lastYear = Number(header.adopted.slice(0, 4));
    this.lastDay = header.adopted;
  }

  /** Notes what a token says. */
  pass(token: Token, organ: string | null): void {
    const code = token.time?.code ?? '';
    const session = /^session (?:\d+[,.]+)*(\d+)$/.exec(code);
    if (session && organ) this.lastSession = { organ, number: Number(session[1]) };
    else if (token.time?.is === 'date' || token.time?.is === 'time') {
      const year = /(\d{4})(?!.*\d{4})/.exec(code);
      if (year) this.lastYear = Number(year[1]);
      const day = code.slice(-10);
      if (isPlainDate(day)) this.lastDay = day;
    }
  }

  /** The organ whose session a token names: the body just before it, the one addressed, or the document's own. */
  organOf(passage: Passage, at: number, frame: Frame): string | null {
    const { tokens } = passage;
    const before = tokens[at - 1];
    if (tokens[at]?.glued && before?.word?.body) return this.resolve(before.word.body);
    for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
      const token = tokens[i];
      if (!token || token.is === 'clause' || token.is === 'sentence') break;
      if (token.word?.body && (tokens[at]?.start ?? 0) - token.end <= (this.language.spaced ? BETWEEN.spaced : BETWEEN.unspaced)) return this.resolve(token.word.body);
    }
    const unlisted = this.unlistedBody(passage, at);
    if (unlisted) return unlisted;
    const addressed = frame.actor === null ? null : tokens[frame.actor]?.word?.body;
    return addressed ? this.resolve(addressed) : this.header.organ;
  }

  /** A body that the lexicon lacks, by how its name ends: it bears its own name. */
  private unlistedBody({ tokens, text }: Passage, at: number): string | null {
    const token = tokens[at];
    if (!token) return null;
    const between = text.slice(tokens[at - 1]?.end ?? 0, token.start).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return between.length > 2 && this.language.lexicon.bodyEndings.some((ending) => between.endsWith(ending)) ? between : null;
  }

  private resolve(body: Body): string {
    if (!GENERIC.has(body.organ)) return body.organ;
    const { organ } = this.header;
    if (body.organ === 'Council' && (organ === 'ECOSOC' || organ === 'HRC' || organ === 'SC')) return organ;
    return body.organ;
  }
}
