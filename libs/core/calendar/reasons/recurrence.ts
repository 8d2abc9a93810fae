import type { PlainDate } from '../plain-date.js';
import { zh } from './chinese.js';
import { capital, during, en } from './english.js';
import { ordinal } from '../words.js';
import type { Nothing, Sentences } from './sentences.js';
import type { NamedSession, Phrase, TimeSpan } from './values.js';

/** When what recurs comes, the first time and each time after it. */
export interface RecurrenceValues {
  'recurs': { often: string | null };
  'recurs.first-time': { time: TimeSpan };
  'recurs.first-session': Nothing;
  'recurs.next-session': { session: NamedSession };
  'recurs.no-first-day': { often: string | null };
  'recurs.no-body': Nothing;
  'yearly.after-adoption': { on: string; adopted: PlainDate; day: PlainDate };
  'yearly.from': { on: string; from: PlainDate; day: PlainDate };
  'yearly.no-adoption': { on: string };
  'yearly.no-day': { on: string };
  'schedule.time': { schedule: Phrase; name: Phrase; time: TimeSpan; source: string };
  'schedule.moved': { first: PlainDate; last: PlainDate; source: string };
  'schedule.over': { schedule: Phrase; after: PlainDate | null };
  'time-number.by-days': { number: number; often: string; time: TimeSpan };
  'time-number.by-sessions': { number: number; often: string; first: NamedSession; session: NamedSession };
  'time-number.by-years': { number: number; often: string; year: string };
  'time-number.which-session': Nothing;
  'staff.moved': { source: string };
}

const nth = (number: number): string => capital(`the ${ordinal(number)}`);

export const RECURRENCE_SENTENCES: Sentences<RecurrenceValues> = {
  'recurs': {
    en: ({ often }) => (often === null ? 'It recurs.' : `It recurs (${en.often(often)}).`),
    zh: ({ often }) => (often === null ? '此事定期重复。' : `此事定期重复（${zh.often(often)}）。`),
  },
  'recurs.first-time': { en: ({ time }) => `The text gives the first time: ${during(time)}.`, zh: ({ time }) => `案文给出了第一次的时间：${zh.span(time)}。` },
  'recurs.first-session': { en: () => 'The text names the session of the first time.', zh: () => '案文指明了第一次所在的届会。' },
  'recurs.next-session': {
    en: ({ session }) => `It recurs (each session). The first one after the adoption is assumed: ${en.session(session)}.`,
    zh: ({ session }) => `此事定期重复（每届会议）。假定第一次为通过之后的下一届会议：${zh.session(session)}。`,
  },
  'recurs.no-first-day': {
    en: ({ often }) => `It recurs${often === null ? '' : ` (${en.often(often)})`}, and the text gives no first day.`,
    zh: ({ often }) => `此事定期重复${often === null ? '' : `（${zh.often(often)}）`}，而案文没有给出第一次的日期。`,
  },
  'recurs.no-body': {
    en: () => 'It recurs (each session), and it is not known of which body, or which of its sessions is the next.',
    zh: () => '此事定期重复（每届会议），但不知是哪个机构的届会，或下一届是哪一届。',
  },
  'yearly.after-adoption': {
    en: ({ on, adopted, day }) => `It falls on ${en.monthDay(on)} of each year; the first one after the adoption on ${en.day(adopted)} is ${en.day(day)}.`,
    zh: ({ on, adopted, day }) => `日期为每年${zh.monthDay(on)}；文件于${zh.day(adopted)}通过，此后第一次为${zh.day(day)}。`,
  },
  'yearly.from': {
    en: ({ on, from, day }) => `It falls on ${en.monthDay(on)} of each year; the first one on or after ${en.day(from)} is ${en.day(day)}.`,
    zh: ({ on, from, day }) => `日期为每年${zh.monthDay(on)}；自${zh.day(from)}起，第一次为${zh.day(day)}。`,
  },
  'yearly.no-adoption': {
    en: ({ on }) => `It falls on ${en.monthDay(on)} of each year, but the document has no date of adoption to count the first one from.`,
    zh: ({ on }) => `日期为每年${zh.monthDay(on)}，但文件没有通过日期，无从确定第一次。`,
  },
  'yearly.no-day': { en: ({ on }) => `"${on}" names no day of the year.`, zh: ({ on }) => `“${on}”不是一年中的日期。` },
  'schedule.time': {
    en: ({ schedule, name, time, source }) => `${en.phrase(schedule)} follow an explicit schedule, which outranks any pattern: ${en.phrase(name)}, ${during(time)} (${en.source(source)}).`,
    zh: ({ schedule, name, time, source }) => `${zh.phrase(schedule)}按明确的日程举行，日程优先于任何周期：${zh.phrase(name)}，${zh.span(time)}（${zh.source(source)}）。`,
  },
  'schedule.moved': {
    en: ({ first, last, source }) => `It was to be ${en.range(first, last)} and was moved (${en.source(source)}).`,
    zh: ({ first, last, source }) => `原定${zh.range(first, last)}，后改期（${zh.source(source)}）。`,
  },
  'schedule.over': {
    en: ({ schedule, after }) => `${en.phrase(schedule)} follow an explicit schedule, and it has no time after ${after === null ? 'that' : en.day(after)}.`,
    zh: ({ schedule, after }) => `${zh.phrase(schedule)}按明确的日程举行，而日程中${after === null ? '此后' : `${zh.day(after)}之后`}没有安排。`,
  },
  'time-number.by-days': {
    en: ({ number, often, time }) => `${nth(number)} time of what recurs (${en.often(often)}), counted from the first one: ${en.span(time)}.`,
    zh: ({ number, often, time }) => `定期重复（${zh.often(often)}）的第${number}次，从第一次算起：${zh.span(time)}。`,
  },
  'time-number.by-sessions': {
    en: ({ number, often, first, session }) => `${nth(number)} time of what recurs (${en.often(often)}), counted from ${en.session(first)}: ${en.session(session)}.`,
    zh: ({ number, often, first, session }) => `定期重复（${zh.often(often)}）的第${number}次，从${zh.session(first)}算起：${zh.session(session)}。`,
  },
  'time-number.by-years': {
    en: ({ number, often, year }) => `${nth(number)} time of what recurs (${en.often(often)}), counted from the year of the first one: ${year}.`,
    zh: ({ number, often, year }) => `定期重复（${zh.often(often)}）的第${number}次，从第一次所在的年份算起：${year}年。`,
  },
  'time-number.which-session': {
    en: () => 'The body meets several times a year, and which of its sessions is meant is not known, so the whole year counts.',
    zh: () => '该机构一年开会数次，不知所指是哪一届，因此按全年计算。',
  },
  'staff.moved': { en: ({ source }) => `Moved by staff (${en.source(source)}).`, zh: ({ source }) => `由工作人员改期（${zh.source(source)}）。` },
};
