import type { SessionPart } from '../due.js';
import type { PlainDate } from '../plain-date.js';
import { zh } from './chinese.js';
import { capital, en } from './english.js';
import type { Sentences } from './sentences.js';
import type { NamedSession, Phrase } from './values.js';

/** Rule 1 of the rules of procedure of the General Assembly in its three forms, by the resolution that each comes from. */
export type AssemblyRule = '55/14' | '57/301' | '75/325';

const RULE: Record<AssemblyRule, { en: string; zh: string }> = {
  '55/14': { en: 'the Tuesday after the second Monday of September (resolution 55/14)', zh: '9月第二个星期一之后的星期二（第55/14号决议）' },
  '57/301': {
    en: 'the Tuesday of the third week of September, counting from the first week with at least one working day (rule 1 as amended by resolution 57/301)',
    zh: '9月第三个星期的星期二，从至少有一个工作日的第一个星期起算（经第57/301号决议修正的议事规则第1条）',
  },
  '75/325': {
    en: 'the Tuesday of the second week of September, counting from the first week with at least one working day (rule 1 as amended by resolution 75/325)',
    zh: '9月第二个星期的星期二，从至少有一个工作日的第一个星期起算（经第75/325号决议修正的议事规则第1条）',
  },
};

/** When sessions open and close, and why that is not known. */
export interface SessionValues {
  'session.opened': { session: NamedSession; day: PlainDate; source: string };
  'session.projected': { session: NamedSession; day: PlainDate; rule: AssemblyRule };
  'session.in-july': { session: NamedSession; year: number };
  'session.in-year': { session: NamedSession; year: number };
  'session.last-day': { day: PlainDate };
  'session.until-next': { next: number; opens: PlainDate; known: boolean; last: PlainDate };
  'session.until-july': { year: number };
  'session.until-year-end': { year: number };
  'session.unknown': { session: NamedSession };
  'session.no-table': { session: NamedSession };
  'session.not-in-table': { session: NamedSession; missing: NamedSession; first: number | null };
  'body.note': { note: Phrase };
  'part.until-end': { day: PlainDate };
  'part.no-days': { part: Exclude<SessionPart, 'end'> };
  'part.main': { year: number };
  'part.resumed': { year: number };
  'agenda.by': { days: number; day: PlainDate };
}

const CUSTOM = {
  en: 'by custom the Assembly suspends its session late in December and resumes it in the new year, on days that each session decides for itself.',
  zh: '按惯例，大会于12月下旬休会，新年后复会，具体日期由每届会议自行决定。',
};
const PARTS = { main: '主要会期', resumed: '续会' };

export const SESSION_SENTENCES: Sentences<SessionValues> = {
  'session.opened': {
    en: ({ session, day, source }) => `${capital(en.session(session))} opened on ${en.day(day)} (table of openings: ${en.source(source)}).`,
    zh: ({ session, day, source }) => `${zh.session(session)}于${zh.day(day)}开幕（开幕日期表：${zh.source(source)}）。`,
  },
  'session.projected': {
    en: ({ session, day, rule }) => `${capital(en.session(session))} is projected to open on ${en.day(day)}: ${RULE[rule].en}.`,
    zh: ({ session, day, rule }) => `${zh.session(session)}预计于${zh.day(day)}开幕：${RULE[rule].zh}。`,
  },
  'session.in-july': {
    en: ({ session, year }) => `${capital(en.session(session))} is assumed to open in July ${year}: sessions have run from July to July since 2014. The day is not in the table, so the whole month counts.`,
    zh: ({ session, year }) => `假定${zh.session(session)}于${year}年7月开幕：自2014年以来，每届会议从7月持续到次年7月。具体日期不在表中，因此按整月计算。`,
  },
  'session.in-year': {
    en: ({ session, year }) => `${capital(en.session(session))} is assumed to be held within ${year}: its sessions are named by year, and its opening day is not in the table.`,
    zh: ({ session, year }) => `假定${zh.session(session)}在${year}年内举行：其届会以年份命名，开幕日不在表中。`,
  },
  'session.last-day': {
    en: ({ day }) => `Its last day is ${en.day(day)} (same source).`,
    zh: ({ day }) => `其最后一天是${zh.day(day)}（来源同上）。`,
  },
  'session.until-next': {
    en: ({ next, opens, known, last }) => `It lasts until ${en.shortSession(next)} opens on ${en.day(opens)} (${known ? 'table of openings' : 'projected'}), so its last day is ${en.day(last)}.`,
    zh: ({ next, opens, known, last }) => `会期持续到${zh.shortSession(next)}于${zh.day(opens)}开幕为止（${known ? '开幕日期表' : '预计'}），因此最后一天是${zh.day(last)}。`,
  },
  'session.until-july': {
    en: ({ year }) => `It is assumed to last until July ${year}, when the ${year + 1} session opens on a day that is not in the table.`,
    zh: ({ year }) => `假定会期持续到${year}年7月，届时${year + 1}年届会开幕，其日期不在表中。`,
  },
  'session.until-year-end': {
    en: ({ year }) => `It is assumed to end with the year ${year}.`,
    zh: ({ year }) => `假定会期到${year}年年底结束。`,
  },
  'session.unknown': {
    en: ({ session }) => `The dates of ${en.session(session)} are not known.`,
    zh: ({ session }) => `${zh.session(session)}的日期不详。`,
  },
  'session.no-table': {
    en: ({ session }) => `The dates of ${en.session(session)} are not known: there is no table of sessions for "${session.organ}".`,
    zh: ({ session }) => `${zh.session(session)}的日期不详：没有该机构的届会表。`,
  },
  'session.not-in-table': {
    en: ({ session, missing, first }) => `The dates of ${en.session(session)} are not known: the opening day of ${en.session(missing)} is in no table (${
      first === null ? 'the table of openings of this body is empty' : `the table of openings starts with ${en.shortSession(first)}`}), and no rule gives it.`,
    zh: ({ session, missing, first }) => `${zh.session(session)}的日期不详：${zh.session(missing)}的开幕日不在任何表中（${
      first === null ? '该机构的开幕日期表为空' : `开幕日期表从${zh.shortSession(first)}开始`}），也没有规则可以推算。`,
  },
  'body.note': { en: ({ note }) => en.phrase(note), zh: ({ note }) => zh.phrase(note) },
  'part.until-end': {
    en: ({ day }) => `Any day until then meets the text, so the time runs out on ${en.day(day)}.`,
    zh: ({ day }) => `在此之前的任何一天都符合案文，因此期限于${zh.day(day)}届满。`,
  },
  'part.no-days': {
    en: ({ part }) => `The days of the ${part} part are in no table, so the whole session counts.`,
    zh: ({ part }) => `${PARTS[part]}的日期不在任何表中，因此按整届会议计算。`,
  },
  'part.main': {
    en: ({ year }) => `The main part is assumed to run until the end of December ${year}: ${CUSTOM.en}`,
    zh: ({ year }) => `假定主要会期到${year}年12月底结束：${CUSTOM.zh}`,
  },
  'part.resumed': {
    en: ({ year }) => `The resumed part is assumed to begin in January ${year}: ${CUSTOM.en}`,
    zh: ({ year }) => `假定续会于${year}年1月开始：${CUSTOM.zh}`,
  },
  'agenda.by': {
    en: ({ days, day }) => `The provisional agenda is communicated at least ${days} days before the opening (rule 12 of the rules of procedure), that is by ${en.day(day)}.`,
    zh: ({ days, day }) => `临时议程至迟应于开幕前${days}天分发（议事规则第12条），即不迟于${zh.day(day)}。`,
  },
};
