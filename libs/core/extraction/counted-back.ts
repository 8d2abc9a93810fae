import { addDays, addMonths, due, type Due, type PlainDate } from '../calendar/index.js';
import type { Tools } from '../languages/index.js';
import type { Candidate } from './candidate.js';
import { gatheringAt, type Gatherings } from './gatherings.js';
import type { Passage } from './passage.js';

/** What a time is counted back from stands at most so many tokens before it. */
const REACH = 6;

/** "Sixty days before the fifth session": the last day, where the document dates what is counted back from; null where it does not. */
export function countedBack(code: string, passage: Passage, at: number, gatherings: Gatherings, found: readonly Candidate[], tools: Tools): Due | null {
  const day = anchorOf(passage, at, gatherings, found, tools);
  const end = day && earlier(day, code);
  return end ? due({ precision: 'relative', end, said: false }) : null;
}

/** The day on which the event begins that stands before a time, or the last day of the term that does. */
function anchorOf(passage: Passage, at: number, gatherings: Gatherings, found: readonly Candidate[], { words, language }: Tools): PlainDate | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = passage.tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence') return null;
    if (token.slots.has(words.slot('event')) || token.time?.is === 'session') return gatherings.find(gatheringAt(passage, i, language.spaced))?.start ?? null;
    if (token.slots.has(words.slot('mandate'))) return termOf(found);
  }
  return null;
}

/** The last day of the term that the document fixes last. */
function termOf(found: readonly Candidate[]): PlainDate | null {
  const terms = found.filter(({ match }) => match.rule.means.kind === 'term');
  return terms.at(-1)?.times.at(-1)?.due?.end ?? null;
}

function earlier(day: PlainDate, code: string): PlainDate | null {
  const match = /^-P(\d+)([YMWD])$/.exec(code);
  const count = Number(match?.[1] ?? Number.NaN);
  if (!(count <= 2000)) return null;
  switch (match?.[2]) {
    case 'Y': return addMonths(day, -count * 12);
    case 'M': return addMonths(day, -count);
    case 'W': return addDays(day, -count * 7);
    default: return addDays(day, -count);
  }
}
