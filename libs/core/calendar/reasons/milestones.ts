import type { Grain } from '../due.js';
import type { PlainDate } from '../plain-date.js';
import { station, UNIT_NAMES as ZH_UNITS, zh } from './chinese.js';
import { en, UNIT_NAMES as EN_UNITS } from './english.js';
import type { Nothing, Sentences } from './sentences.js';
import type { NamedSession, Phrase } from './values.js';

/** Which way a day moves off one on which nobody works. */
type Direction = 'backward' | 'forward' | 'none';

/** Steps on the way to a meeting, the working days on which they fall, and why there are none. */
export interface MilestoneValues {
  'milestones.no-set': { kind: string; session: NamedSession | null };
  'milestones.no-session': Nothing;
  'milestones.no-opening': { session: NamedSession };
  'milestones.no-day': Nothing;
  'milestones.late-part': Nothing;
  'milestones.assumed-opening': Nothing;
  'milestones.period': { unit: Grain };
  'milestones.deadline': Nothing;
  'milestones.event-without-day': Nothing;
  'milestones.considered': { day: PlainDate };
  'milestones.step': { because: Phrase; day: PlainDate };
  'roll.weekend': { day: PlainDate; direction: Direction };
  'roll.holiday': { day: PlainDate; station: string; name: Phrase; source: string; direction: Direction };
  'roll.no-holidays': { station: string; year: number };
}

const KINDS: Record<string, string> = { report: '报告', agenda_item: '议程项目', meeting: '会议', review: '审查', submission: '提交材料', term: '任期', observance: '纪念活动', action: '行动', target: '目标' };
const kindEn = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind.replace('_', ' ')}`;
const kindZh = (kind: string): string => KINDS[kind] ?? kind;
const ROLLED: Record<Direction, string> = { backward: '提前', forward: '顺延', none: '不变' };

export const MILESTONE_SENTENCES: Sentences<MilestoneValues> = {
  'milestones.no-set': {
    en: ({ kind, session }) => `No set of milestones serves ${kindEn(kind)} ${session === null ? 'without a session' : `of "${session.organ}"`}.`,
    zh: ({ kind, session }) => (session === null ? `没有适用于不涉及届会的“${kindZh(kind)}”类事项的步骤。` : `没有适用于${session.names?.zh ?? `“${session.organ}”`}“${kindZh(kind)}”类事项的步骤。`),
  },
  'milestones.no-session': { en: () => 'The text names no session.', zh: () => '案文没有指明届会。' },
  'milestones.no-opening': {
    en: ({ session }) => `The opening day of ${en.session(session)} is not known.`,
    zh: ({ session }) => `${zh.session(session)}的开幕日不详。`,
  },
  'milestones.no-day': { en: () => 'No day is known, so nothing can be counted back from it.', zh: () => '日期不详，因此无从倒算。' },
  'milestones.late-part': {
    en: () => 'On which day of the session it is considered is not known, and the opening day would be far too early.',
    zh: () => '在届会的哪一天审议尚不可知，而以开幕日计算则为时过早。',
  },
  'milestones.assumed-opening': {
    en: () => 'On which day of the session it is considered is not known: assumed, the opening day.',
    zh: () => '在届会的哪一天审议尚不可知：假定为开幕日。',
  },
  'milestones.period': {
    en: ({ unit }) => `The text names a ${EN_UNITS[unit]} and no day of consideration, so nothing can be counted back.`,
    zh: ({ unit }) => `案文只指明了${ZH_UNITS[unit]}，没有审议日期，因此无从倒算。`,
  },
  'milestones.deadline': {
    en: () => 'The text gives a deadline and no day of consideration, so there is no documentation slot: the deadline stands as it is.',
    zh: () => '案文给出的是期限而非审议日期，因此没有编档时段：期限照案文不变。',
  },
  'milestones.event-without-day': { en: () => 'The day on which the event begins is not known.', zh: () => '活动开始的日期不详。' },
  'milestones.considered': { en: ({ day }) => `It is considered from ${en.day(day)} on.`, zh: ({ day }) => `自${zh.day(day)}起审议。` },
  'milestones.step': {
    en: ({ because, day }) => `${en.phrase(because)} That is ${en.day(day)}.`,
    zh: ({ because, day }) => `${zh.phrase(because)}即${zh.day(day)}。`,
  },
  'roll.weekend': {
    en: ({ day, direction }) => `${en.day(day)} is a ${en.weekday(day)}, so the day rolls ${direction}.`,
    zh: ({ day, direction }) => `${zh.day(day)}是${zh.weekday(day)}，因此${ROLLED[direction]}。`,
  },
  'roll.holiday': {
    en: ({ day, station: where, name, source, direction }) => `${en.day(day)} is a holiday in ${where} (${en.phrase(name)}; ${en.source(source)}), so the day rolls ${direction}.`,
    zh: ({ day, station: where, name, source, direction }) => `${zh.day(day)}是${station(where)}的假日（${zh.phrase(name)}；${zh.source(source)}），因此${ROLLED[direction]}。`,
  },
  'roll.no-holidays': {
    en: ({ station: where, year }) => `The holidays of ${where} in ${year} are not in the table: only weekends were left out.`,
    zh: ({ station: where, year }) => `${station(where)}${year}年的假日不在表中：只避开了周末。`,
  },
};
