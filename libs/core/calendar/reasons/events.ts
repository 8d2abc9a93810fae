import type { Grain } from '../due.js';
import type { PlainDate } from '../plain-date.js';
import { zh } from './chinese.js';
import { en } from './english.js';
import type { Nothing, Sentences } from './sentences.js';
import type { NamedPlace, Place, TimeSpan } from './values.js';

/** What hangs on an event, and what staff recorded. */
export interface EventValues {
  'hangs.at': { event: NamedPlace; time: TimeSpan };
  'hangs.until': { event: NamedPlace; last: PlainDate; grain: Grain };
  'hangs.before': { event: NamedPlace; last: PlainDate; grain: Grain };
  'hangs.length-before': { event: NamedPlace; length: string; begins: PlainDate; last: PlainDate };
  'hangs.length-after': { event: NamedPlace; length: string; ends: PlainDate; last: PlainDate };
  'hangs.on-cancelled': { event: NamedPlace };
  'hangs.on-undated': { event: NamedPlace };
  'hangs.until-unknown': { event: NamedPlace };
  'hangs.no-first-day': { event: NamedPlace };
  'hangs.no-last-day': { event: NamedPlace };
  'hangs.known-only': { time: TimeSpan };
  'hangs.in-a-circle': Nothing;
  'recorded.hangs': { source: string };
  'recorded.moved': { source: string; what: NamedPlace; from: TimeSpan | null; to: TimeSpan };
  'recorded.cancelled': { source: string; what: NamedPlace };
  /** `source` is null where it is the place of the obligation itself. */
  'recorded.dismissed': { what: NamedPlace; source: string | null };
  /** `source` is null where it is the newer obligation itself. */
  'recorded.superseded': { newer: Place | null; what: NamedPlace; source: string | null; to: TimeSpan | null };
}

const eventEn = (event: NamedPlace): string => en.named({ ...event, name: event.name || 'an event' });
const eventZh = (event: NamedPlace): string => (event.name ? zh.named(event) : `一项活动（${zh.place(event.place)}）`);

export const EVENT_SENTENCES: Sentences<EventValues> = {
  'hangs.at': {
    en: ({ event, time }) => `It hangs on ${eventEn(event)}: ${en.span(time)}.`,
    zh: ({ event, time }) => `取决于${eventZh(event)}：${zh.span(time)}。`,
  },
  'hangs.until': {
    en: ({ event, last, grain }) => `It lasts until ${eventEn(event)} is over, that is until ${en.unit(last, grain)}.`,
    zh: ({ event, last, grain }) => `持续到${eventZh(event)}结束为止，即${zh.unit(last, grain)}。`,
  },
  'hangs.before': {
    en: ({ event, last, grain }) => `It is due before ${eventEn(event)} begins, that is by ${en.unit(last, grain)}.`,
    zh: ({ event, last, grain }) => `应在${eventZh(event)}开始之前完成，即不迟于${zh.unit(last, grain)}。`,
  },
  'hangs.length-before': {
    en: ({ event, length, begins, last }) => `It is due ${en.length(length)} before ${eventEn(event)} begins on ${en.day(begins)}, that is by ${en.day(last)}.`,
    zh: ({ event, length, begins, last }) => `${eventZh(event)}于${zh.day(begins)}开始，应在此前${zh.length(length)}完成，即不迟于${zh.day(last)}。`,
  },
  'hangs.length-after': {
    en: ({ event, length, ends, last }) => `It is due within ${en.length(length)} after ${eventEn(event)} ends on ${en.day(ends)}, that is by ${en.day(last)}.`,
    zh: ({ event, length, ends, last }) => `${eventZh(event)}于${zh.day(ends)}结束，应在此后${zh.length(length)}内完成，即不迟于${zh.day(last)}。`,
  },
  'hangs.on-cancelled': {
    en: ({ event }) => `The time hangs on ${eventEn(event)}, which does not take place.`,
    zh: ({ event }) => `时间取决于${eventZh(event)}，而该活动不举行。`,
  },
  'hangs.on-undated': {
    en: ({ event }) => `The time hangs on ${eventEn(event)}, of which no day is known.`,
    zh: ({ event }) => `时间取决于${eventZh(event)}，而其日期不详。`,
  },
  'hangs.until-unknown': {
    en: ({ event }) => `It lasts until ${eventEn(event)} is over, and the last day of that is not known.`,
    zh: ({ event }) => `持续到${eventZh(event)}结束为止，而其最后一天不详。`,
  },
  'hangs.no-first-day': {
    en: ({ event }) => `The time is counted from the first day of ${eventEn(event)}, and that day is not known.`,
    zh: ({ event }) => `时间从${eventZh(event)}的第一天算起，而该日不详。`,
  },
  'hangs.no-last-day': {
    en: ({ event }) => `The time is counted from the last day of ${eventEn(event)}, and that day is not known.`,
    zh: ({ event }) => `时间从${eventZh(event)}的最后一天算起，而该日不详。`,
  },
  'hangs.known-only': { en: ({ time }) => `Only this is known of it: ${en.span(time)}.`, zh: ({ time }) => `目前所知仅为：${zh.span(time)}。` },
  'hangs.in-a-circle': { en: () => 'The time hangs on itself, in a circle.', zh: () => '时间取决于其自身，形成循环。' },
  'recorded.hangs': {
    en: ({ source }) => `That it hangs on this was recorded from ${en.source(source)}.`,
    zh: ({ source }) => `取决于此系据${zh.source(source)}登记。`,
  },
  'recorded.moved': {
    en: ({ source, what, from, to }) => `${en.source(source)} moved ${en.named(what)}${from === null ? '' : ` from ${en.span(from)}`} to ${en.span(to)}.`,
    zh: ({ source, what, from, to }) => `据${zh.source(source)}，${zh.named(what)}${from === null ? '' : `由${zh.span(from)}`}改期至${zh.span(to)}。`,
  },
  'recorded.cancelled': {
    en: ({ source, what }) => `${en.source(source)} cancelled ${en.named(what)}.`,
    zh: ({ source, what }) => `据${zh.source(source)}，${zh.named(what)}已取消。`,
  },
  'recorded.dismissed': {
    en: ({ what, source }) => `A person found that ${en.named(what)} is no obligation${source === null ? '' : ` (${en.source(source)})`}.`,
    zh: ({ what, source }) => `经人工核实，${zh.named(what)}并非应办事项${source === null ? '' : `（${zh.source(source)}）`}。`,
  },
  'recorded.superseded': {
    en: ({ newer, what, source, to }) => `${newer ? en.place(newer) : 'A newer obligation'} stands in for ${en.named(what)}${source === null ? '' : ` (${en.source(source)})`}${to === null ? '' : `: ${en.span(to)}`}.`,
    zh: ({ newer, what, source, to }) => `${zh.named(what)}由${newer ? zh.place(newer) : '较新的事项'}取代${source === null ? '' : `（${zh.source(source)}）`}${to === null ? '' : `：${zh.span(to)}`}。`,
  },
};
