import type { Grain } from '../due.js';
import { lengthWords } from '../length.js';
import type { PlainDate } from '../plain-date.js';
import { isWholeMonths, longDate, longMonth, longMonthDay, longRange, longWeekday, ordinal, periodWords, unitWords } from '../words.js';
import type { ReasonWords, TimeSpan } from './values.js';

const PARTS = { early: 'early', mid: 'mid', end: 'the end of' };
const PART_OF = { main: 'the main part of ', resumed: 'the resumed part of ', end: 'a time before the end of ' };

/** English, as United Nations documents write it. */
export const en: ReasonWords = {
  day: longDate,
  range: longRange,
  monthDay: longMonthDay,
  weekday: longWeekday,
  unit: unitWords,
  span,
  length: lengthWords,
  often: (recurrence) => recurrence,
  session: ({ organ, number, part, names }) => `${part ? PART_OF[part] : ''}${en.shortSession(number)} of ${names ? `the ${names.en}` : `"${organ}"`}`,
  shortSession: (number) => `the ${number > 1900 ? number : ordinal(number)} session`,
  phrase: (phrase) => (typeof phrase === 'string' ? phrase : phrase.en),
  source: (source) => source,
  place: ({ document, paragraph }) => (paragraph === null ? document : `${document}, ${/^~?\d/.test(paragraph) ? `paragraph ${paragraph}` : paragraph.replace(/^preamble /, 'preambular paragraph ')}`),
  named: ({ name, place }) => (name ? `${name} (${en.place(place)})` : en.place(place)),
};

function span({ first, last, grain, part, ofSession }: TimeSpan): string {
  const within = part ? `${PARTS[part]} ` : '';
  if (first && last) {
    if (ofSession) return first === last ? edge(first, 'first') : `${edge(first, 'first')} to ${edge(last, 'last')}`;
    return grain === 'day' ? longRange(first, last) : within + periodWords(first, last, grain);
  }
  if (last) return `by ${within}${unitWords(last, grain)}`;
  return first ? `from ${unitWords(first, grain)} on` : 'at a time that is not known';
}

/** One end of a session. */
function edge(day: PlainDate, which: 'first' | 'last'): string {
  const month = `${day.slice(0, 7)}-01` as PlainDate;
  return (which === 'first' ? day === month : isWholeMonths(month, day)) ? longMonth(day) : longDate(day);
}

/** As part of a sentence: `in 2022`, `15 to 19 June 2020`. */
export const during = (time: TimeSpan): string => `${time.grain !== 'day' && time.first && time.last ? 'in ' : ''}${span(time)}`;

/** What English calls a unit of time. */
export const UNIT_NAMES: Record<Grain, string> = { day: 'day', month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' };

/** The sentence with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
