import { isAhead, PRECISION_MEANS, precisionOf, said, say, windowWords } from '../../../libs/core/index.js';
import type { Basis, Due, Kind, Obligation } from '../../../libs/core/index.js';
import type { Explained } from './explained.js';

/** What the date means, how sure that is, and the steps that lead there. */
export function whenOf({ obligation, calendar }: Explained): string[] {
  const { due, resolution, undated, kind } = obligation;
  const means = `(${precisionOf(due)}: ${PRECISION_MEANS[precisionOf(due)]})`;
  if ('refused' in resolution) {
    return ['When:', `  No day can be known ${means}, and none is made up.`, `  Why not: ${say(undated ?? resolution.refused, 'en')}`];
  }
  const name = due?.session ? calendar.sessionName(due.session) : null;
  return [
    'When:',
    `  ${capital(place(due, kind, name, windowWords(due, resolution) ?? 'any time'))} ${means}.`,
    `  ${support(due, resolution.basis)}`,
    'Why, step by step:',
    ...resolution.because.map((reason, i) => `  ${i + 1}. ${say(reason, 'en')}`),
  ];
}

function support(due: Due | null, basis: Basis): string {
  if (basis === 'assumed') return 'The text gives no day: this one is assumed, for the reasons below.';
  if (basis === 'projected') return 'This is a rule run forward: nobody has confirmed the day yet.';
  switch (precisionOf(due)) {
    case 'event': return basis === 'stated' ? 'The document gives the days of the event.' : 'The text names the event, and a table of facts gives its days.';
    case 'relative': return due && isAhead(due) ? 'The text names the session that it is counted back from, and a table of facts gives the day on which that opens.' : 'The document gives the day that it is counted from.';
    case 'external rule': return 'The text cites the rule, and the rule gives the day.';
    default: return basis === 'stated' ? 'The text itself gives this time.' : 'The text names it, and a table of facts gives the days.';
  }
}

function place(due: Due | null, kind: Kind, session: string | null, window: string): string {
  if (due?.precision === 'recurring') return `it comes again and again${due.recurrence ? ` (${due.recurrence})` : ''}; the first time is ${window}`;
  if (due?.precision === 'event') return `it is tied to ${due.event ? `“${due.event}”` : 'an event'}: ${window}`;
  if (session === null || (due && isAhead(due))) return window;
  if (kind === 'agenda_item') return `with the provisional agenda of ${session}, by ${window}`;
  if (due?.session?.part === 'end') return `${session.replace(/^a time /, '')}: ${window}`;
  return due?.precision === 'session' ? `at ${session}: some time from ${window}` : `${window}, at ${session}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LAST_DAY = 'That the provisional agenda comes out on the last day that rule 12 allows is assumed: it may come earlier.';

/** What is taken for granted: one sentence each, without repetition. */
export function assumptionsOf({ resolution, kind }: Pick<Obligation, 'resolution' | 'kind'>, further: string[]): string[] {
  const agenda = kind === 'agenda_item' && 'basis' in resolution && resolution.basis === 'assumed';
  const all = [...('refused' in resolution ? [] : said(resolution.because, 'en')), ...(agenda ? [LAST_DAY] : []), ...further];
  return [...new Set(all.filter((sentence) => /assume|projected|inferred|not in the table/.test(sentence)))];
}
