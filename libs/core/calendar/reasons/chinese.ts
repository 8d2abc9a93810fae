import type { Due, Grain } from '../due.js';
import { lengthParts } from '../length.js';
import { weekday, type PlainDate } from '../plain-date.js';
import { isWholeMonths } from '../words.js';
import type { ReasonWords, TimeSpan } from './values.js';

const WEEKDAYS = '一二三四五六日';
const QUARTERS = '一二三四';
const LENGTHS: Record<string, string> = { Y: '年', M: '个月', W: '周', D: '天' };
const OFTEN: Record<string, string> = {
  annual: '每年', biennial: '每两年', 'alternate years': '隔年', triennial: '每三年', quadrennial: '每四年', quinquennial: '每五年', sexennial: '每六年',
  'twice a year': '每年两次', quarterly: '每季度', monthly: '每月', weekly: '每周', daily: '每天', 'each session': '每届会议',
};
const UNITS: Record<string, string> = { year: '年', month: '个月', week: '周', day: '天' };
const PART_OF = { main: '主要会期', resumed: '续会', end: '结束前的时间' };

/** Chinese as United Nations documents write it, in the simplified script. */
export const zh: ReasonWords = {
  day,
  range,
  monthDay: (on) => `${Number(on.slice(2, 4))}月${Number(on.slice(5))}日`,
  weekday: (at) => `星期${WEEKDAYS[weekday(at) - 1]}`,
  unit,
  span,
  length: (length) => {
    const parts = lengthParts(length);
    return parts ? `${parts.count}${LENGTHS[parts.unit]}` : length;
  },
  often: (recurrence) => {
    const every = /^every (\d+) (year|month|week|day)s?$/.exec(recurrence);
    return OFTEN[recurrence] ?? (every ? `每${every[1]}${UNITS[every[2] ?? '']}` : recurrence);
  },
  session: ({ organ, number, part, names }) => `${names ? names.zh : `“${organ}”`}${zh.shortSession(number)}${part ? PART_OF[part] : ''}`,
  shortSession: (number) => (number > 1900 ? `${number}年届会` : `第${numeral(number)}届会议`),
  phrase: (phrase) => (typeof phrase === 'string' ? phrase : phrase.zh),
  source: (source) => source.replace(/, paragraph (~?\d+(?: \([^)]+\))*)/g, '第$1段').replace(/, preamble\b/g, '序言部分'),
  place: ({ document, paragraph }) => (paragraph === null ? document : `${document}${paragraphWords(paragraph)}`),
  named: ({ name, place }) => (name ? `“${name}”（${zh.place(place)}）` : zh.place(place)),
};

function day(at: PlainDate): string {
  const [year, month, date] = at.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const monthOf = (at: PlainDate): string => `${at.slice(0, 4)}年${Number(at.slice(5, 7))}月`;
const yearOf = (at: PlainDate): string => `${at.slice(0, 4)}年`;

/** Behind 至 stands only what differs. */
const rest = (words: string, first: PlainDate, last: PlainDate): string => (first.slice(0, 4) === last.slice(0, 4) ? words.replace(/^.*?年/, '') : words);

function range(first: PlainDate, last: PlainDate): string {
  if (first === last) return day(first);
  return `${day(first)}至${first.slice(0, 7) === last.slice(0, 7) ? `${Number(last.slice(8))}日` : rest(day(last), first, last)}`;
}

function unit(at: PlainDate, grain: Grain): string {
  const month = Number(at.slice(5, 7));
  switch (grain) {
    case 'day': return day(at);
    case 'month': return monthOf(at);
    case 'quarter': return `${yearOf(at)}第${QUARTERS[Math.ceil(month / 3) - 1]}季度`;
    case 'half': return `${yearOf(at)}${month <= 6 ? '上' : '下'}半年`;
    case 'year': return yearOf(at);
  }
}

function span({ first, last, grain, part, ofSession }: TimeSpan): string {
  if (first && last) {
    if (ofSession) return first === last ? edge(first, 'first') : `${edge(first, 'first')}至${rest(edge(last, 'last'), first, last)}`;
    return grain === 'day' ? range(first, last) : period(first, last, grain) + partWords(part, grain);
  }
  if (last) return grain === 'day' ? `不迟于${day(last)}` : `不迟于${unit(last, grain)}${partWords(part, grain) || '底'}`;
  return first ? `自${unit(first, grain)}起` : '时间不详';
}

/** One end of a session. */
function edge(at: PlainDate, which: 'first' | 'last'): string {
  const month = `${at.slice(0, 7)}-01` as PlainDate;
  return (which === 'first' ? at === month : isWholeMonths(month, at)) ? monthOf(at) : day(at);
}

/** Whole months or years by their names. */
function period(first: PlainDate, last: PlainDate, grain: Grain): string {
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return first.slice(0, 4) === last.slice(0, 4) ? yearOf(first) : `${yearOf(first)}至${yearOf(last)}`;
  const [from, to] = [unit(first, grain), unit(last, grain)];
  return from === to ? from : `${from}至${rest(to, first, last)}`;
}

function partWords(part: Due['part'], grain: Grain): string {
  switch (part) {
    case null: return '';
    case 'early': return '初';
    case 'mid': return grain === 'year' ? '年中' : '中旬';
    case 'end': return '底';
  }
}

/** 1 to 99 in Chinese numerals as documents write them; digits above. */
export function numeral(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits[ones]! : '');
}

const ROMAN: Record<string, string> = { I: '一', II: '二', III: '三', IV: '四', V: '五', VI: '六', VII: '七', VIII: '八', IX: '九', X: '十' };

/** `第7段`, `序言部分第4段`, `附件一第3段`; another label as it is printed. */
function paragraphWords(label: string): string {
  if (/^~?\d/.test(label)) return `第${label}段`;
  const [, where, roman, rest] = /^(preamble|annex)(?: ([IVX]+))?,? (~?\d.*)$/.exec(label) ?? [];
  if (where === undefined) return `，${label}`;
  return `${where === 'preamble' ? '序言部分' : '附件'}${roman ? ROMAN[roman] ?? roman : ''}第${rest}段`;
}

const STATIONS: Record<string, string> = { 'New York': '纽约', Geneva: '日内瓦', Vienna: '维也纳', Nairobi: '内罗毕' };

/** A duty station; one that is not known here by the name that the data has. */
export const station = (name: string): string => STATIONS[name] ?? name;

/** What Chinese calls a unit of time. */
export const UNIT_NAMES: Record<Grain, string> = { day: '日', month: '月份', quarter: '季度', half: '半年', year: '年份' };
