import type { Due, Grain, Precision } from '../due.js';
import type { PlainDate } from '../plain-date.js';
import { UNIT_NAMES as ZH_UNITS, zh } from './chinese.js';
import { during, en, UNIT_NAMES as EN_UNITS } from './english.js';
import type { Nothing, Sentences } from './sentences.js';
import type { NamedSession, Phrase, TimeSpan } from './values.js';

/** What the text says of the time, what is inferred from it, and why it fixes none. */
export interface TimeValues {
  'time.none': Nothing;
  /** Words that look like a time. */
  'time.no-time': { words: string };
  'time.reversed': { first: PlainDate; last: PlainDate };
  'time.which': { precision: Precision };
  'time.which-session': Nothing;
  'time.uncounted': Nothing;
  'time.stated': { time: TimeSpan };
  'time.of-event': { event: string | null; time: TimeSpan };
  'time.counted': { time: TimeSpan };
  'time.part-is-no-day': { part: NonNullable<Due['part']>; unit: Grain };
  'time.no-day-within': { unit: Grain };
  'time.inferred': Nothing;
  'time.session': { session: NamedSession };
  'time.ahead': { length: string; session: NamedSession; opens: PlainDate; last: PlainDate };
  'time.ahead-of-unknown': { session: NamedSession };
  'time.ahead-of-no-day': { session: NamedSession };
  'time.event-without-days': { event: string };
  'time.event-without-name': Nothing;
  'rule.fixes': { rule: Phrase; says: Phrase; source: string };
  'rule.alone': { rule: Phrase; says: Phrase; source: string };
  'rule.covers': { year: number };
  /** The countdown of reminders. */
  'countdown.opening': Nothing;
}

const PARTS = { early: '初', mid: '中', end: '底' };
const WHOLE: Record<Grain, string> = { day: '全天', month: '全月', quarter: '整个季度', half: '整个半年', year: '全年' };

export const TIME_SENTENCES: Sentences<TimeValues> = {
  'time.none': { en: () => 'The text fixes no time.', zh: () => '案文没有规定时间。' },
  'time.no-time': { en: ({ words }) => `"${words}" names no time.`, zh: ({ words }) => `“${words}”没有指明时间。` },
  'time.reversed': {
    en: ({ first, last }) => `The text gives a last day (${en.day(last)}) before the first day (${en.day(first)}).`,
    zh: ({ first, last }) => `案文给出的最后一天（${zh.day(last)}）早于第一天（${zh.day(first)}）。`,
  },
  'time.which': {
    en: ({ precision }) => `The text speaks of a ${precision}, but not of which one.`,
    zh: ({ precision }) => `案文提到一个${precision in ZH_UNITS ? ZH_UNITS[precision as Grain] : '时间'}，但没有指明是哪一个。`,
  },
  'time.which-session': { en: () => 'The text names a session, but not which one.', zh: () => '案文提到一届会议，但没有指明是哪一届。' },
  'time.uncounted': { en: () => 'The time is counted from something whose day the document does not give.', zh: () => '时间从某一日起算，而文件没有给出该日。' },
  'time.stated': { en: ({ time }) => `The text says: ${during(time)}.`, zh: ({ time }) => `案文写明：${zh.span(time)}。` },
  'time.of-event': {
    en: ({ event, time }) => `The document gives the days of the event that this hangs on: ${event ? `${event}, ` : ''}${during(time)}.`,
    zh: ({ event, time }) => `文件给出了所取决的活动的日期：${event ? `${event}，` : ''}${zh.span(time)}。`,
  },
  'time.counted': {
    en: ({ time }) => `Counted from a day that the document gives, the time ends: ${during(time)}.`,
    zh: ({ time }) => `从文件给出的某一日起算，期限为：${zh.span(time)}。`,
  },
  'time.part-is-no-day': {
    en: ({ part, unit }) => `"${part}" fixes no day, so the whole ${unit} counts.`,
    zh: ({ part, unit }) => `“${PARTS[part]}”没有确定日期，因此按${WHOLE[unit]}计算。`,
  },
  'time.no-day-within': {
    en: ({ unit }) => `The text fixes no day within the ${EN_UNITS[unit]}.`,
    zh: ({ unit }) => `案文没有确定该${ZH_UNITS[unit]}内的具体日期。`,
  },
  'time.inferred': {
    en: () => 'Not all of this is printed at this place: it was inferred from the words around it or from a standing rule.',
    zh: () => '此处并未全部写明：部分内容由上下文或既定规则推断。',
  },
  'time.session': { en: ({ session }) => `The text names ${en.session(session)}.`, zh: ({ session }) => `案文指明的是${zh.session(session)}。` },
  'time.ahead': {
    en: ({ length, session, opens, last }) => `It is due ${en.length(length)} before ${en.session(session)} opens on ${en.day(opens)}, that is by ${en.day(last)}.`,
    zh: ({ length, session, opens, last }) => `应在${zh.session(session)}于${zh.day(opens)}开幕之前${zh.length(length)}完成，即不迟于${zh.day(last)}。`,
  },
  'time.ahead-of-unknown': {
    en: ({ session }) => `The time is counted back from ${en.session(session)}.`,
    zh: ({ session }) => `时间从${zh.session(session)}倒算。`,
  },
  'time.ahead-of-no-day': {
    en: ({ session }) => `The time is counted back from ${en.session(session)}, and on which day that opens is not known.`,
    zh: ({ session }) => `时间从${zh.session(session)}倒算，而该届会议何日开幕尚不可知。`,
  },
  'time.event-without-days': {
    en: ({ event }) => `The time hangs on an event whose days this document does not give: ${event}.`,
    zh: ({ event }) => `时间取决于“${event}”，而文件没有给出其日期。`,
  },
  'time.event-without-name': { en: () => 'The time hangs on an event that the document does not name.', zh: () => '时间取决于一项活动，而文件没有指明是哪一项。' },
  'rule.fixes': {
    en: ({ rule, says, source }) => `${en.phrase(rule)}: ${en.phrase(says)} (${en.source(source)}).`,
    zh: ({ rule, says, source }) => `${zh.phrase(rule)}：${zh.phrase(says)}（${zh.source(source)}）。`,
  },
  // Programs outside get this one within a sentence of their own.
  'rule.alone': {
    en: ({ rule, says, source }) => `${en.phrase(rule)}: ${en.phrase(says)} (${en.source(source)})`,
    zh: ({ rule, says, source }) => `${zh.phrase(rule)}：${zh.phrase(says)}（${zh.source(source)}）`,
  },
  'rule.covers': {
    en: ({ year }) => `It covers the preceding calendar year, ${year}.`,
    zh: ({ year }) => `其内容涵盖上一日历年，即${year}年。`,
  },
  'countdown.opening': {
    en: () => 'The text names no day of the session, so the countdown assumes its opening day.',
    zh: () => '案文没有指明届会中的哪一天，因此倒计时假定为开幕日。',
  },
};
