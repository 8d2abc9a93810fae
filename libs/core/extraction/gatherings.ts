import { daysBetween, plainDate, type Due, type PlainDate } from '../calendar/index.js';
import type { Token, Tools } from '../languages/index.js';
import type { Passage } from './passage.js';

/** A meeting that the document speaks of, under one of the names that it gives it. */
export interface Gathering {
  name: string;
  /** The seventh: 7. */
  number: number | null;
  start: PlainDate | null;
  end: PlainDate | null;
}

/** Two names mean the same meeting when they end alike in at least this many characters. */
const ALIKE = { spaced: 12, unspaced: 4 };
const NAME_LENGTH = 24;
const HINT_REACH = 90;

/** All meetings of a document with the dates that it gives them anywhere, so that "at the seventh meeting" can be dated. */
export class Gatherings {
  private readonly known: Gathering[] = [];
  private readonly hints: Gathering[] = [];
  private readonly alike: number;

  constructor(tools: Tools) {
    this.alike = tools.language.spaced ? ALIKE.spaced : ALIKE.unspaced;
  }

  /** Notes a meeting that is to be held, with its dates. */
  add(gathering: Gathering): void {
    this.known.push(gathering);
  }

  /** Notes the years that belong to the names of events ("the 2020 … seventh meeting"), and which tokens those are. */
  note({ tokens }: Passage): Set<number> {
    const years = new Set<number>();
    for (const [i, token] of tokens.entries()) {
      const gathering = token.time?.is === 'ordinal' ? gatheringOf(token) : null;
      const at = gathering && yearBefore(tokens, i);
      const year = at ? /^(\d{4})$/.exec(tokens[at]?.time?.code ?? '')?.[1] : undefined;
      if (!at || !year || !gathering) continue;
      years.add(at);
      this.hints.push({ ...gathering, start: plainDate(`${year}-01-01`), end: plainDate(`${year}-12-31`) });
    }
    return years;
  }

  /** The event with the dates that the document gives it elsewhere. */
  dated(due: Due, code: string): Due {
    const number = /^event no (\d+) /.exec(code)?.[1];
    const wanted: Gathering = { name: due.event ?? '', number: number ? Number(number) : null, start: null, end: null };
    const hint = this.hints.find((other) => wanted.number !== null && other.number === wanted.number && this.namesAgree(wanted, other));
    const same = this.known.filter((other) => this.same(wanted, other) && (!hint || overlaps(hint, other)));
    const found = same.sort((a, b) => days(a) - days(b))[0] ?? hint;
    return found ? { ...due, start: found.start, end: found.end, said: false } : due;
  }

  /** True when both names can mean one meeting. */
  same(a: Gathering, b: Gathering): boolean {
    return !(a.number !== null && b.number !== null && a.number !== b.number) && this.namesAgree(a, b);
  }

  private namesAgree(a: Gathering, b: Gathering): boolean {
    let common = 0;
    while (common < a.name.length && common < b.name.length && a.name.at(-1 - common) === b.name.at(-1 - common)) common++;
    return common >= Math.min(this.alike, a.name.length, b.name.length) && common >= this.alike - 1;
  }
}

/** The meeting that a token names. */
export function gatheringOf(token: Token): Gathering | null {
  const match = /^event (?:no (\d+) )?(.+)$/s.exec(token.time?.code ?? '');
  return match ? { name: match[2] ?? '', number: match[1] ? Number(match[1]) : null, start: null, end: null } : null;
}

/** The meeting that the word at `at` stands for: its name is what stands before it in the clause. */
export function gatheringAt(passage: Passage, at: number): Gathering {
  const token = passage.tokens[at];
  const named = token && gatheringOf(token);
  if (named) return named;
  const end = token?.end ?? 0;
  const text = passage.text.slice(Math.max(0, end - NAME_LENGTH), end);
  return { name: text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('、'), text.lastIndexOf('的')) + 1), number: null, start: null, end: null };
}

const overlaps = (a: Gathering, b: Gathering): boolean => a.start !== null && b.start !== null && a.end !== null && b.end !== null && a.start <= b.end && b.start <= a.end;

const days = ({ start, end }: Gathering): number => (start && end ? daysBetween(start, end) : Number.MAX_SAFE_INTEGER);

/** The time nearest before the name of an event, in the same clause. */
function yearBefore(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at]?.start ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence' || here - token.end > HINT_REACH) return null;
    if (token.time) return i;
  }
  return null;
}
