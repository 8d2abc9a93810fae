import { dayOf, type PlainDate } from '../calendar/index.js';
import { toolsFor, type Language, type Tools } from '../languages/index.js';
import { isDigit } from './characters.js';
import type { HeadLine } from './header.js';
import { shortLinesOf } from './short-lines.js';

const ENGLISH_DAY = '(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})';
const DAY_ALONE = new RegExp(`^${ENGLISH_DAY}$`);
const DISTRIBUTED = new RegExp(`(?:^|Distr\\.:? ?[A-Za-z]{0,12} )${ENGLISH_DAY}$`);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Of `2020-06-15`. */
const DAY_LENGTH = 10;
/** What tells of the day of a decision stands in so many characters at its head. */
const HEAD_OF_DECISION = 90;

/** A day on a line of its own, in English. */
export const isEnglishDay = (text: string): boolean => isDigit(text.charCodeAt(0)) && DAY_ALONE.test(text);

/** The day in the line "… adopted by the General Assembly on 4 March 2025", and the organ that it names; null in any other line. */
export function adoptionIn(text: string, next: string, tools: Tools): { organ: string | null; day: PlainDate } | null {
  if (text.length > 400 || !shortLinesOf(tools.language).tellsAdoption(text)) return null;
  for (const { organ, forms } of tools.language.headings.adopted) {
    for (const form of forms) {
      const at = text.indexOf(form);
      if (at < 0) continue;
      const day = tools.language.spaced ? dayAfter(`${text.slice(at + form.length)} ${next}`, tools) : dayBefore(text, at, tools);
      if (day) return { organ, day };
    }
  }
  return null;
}

function dayBefore(text: string, at: number, tools: Tools): PlainDate | null {
  const before = text.slice(0, at);
  for (let i = Math.max(0, at - 24); i < at; i++) {
    const time = tools.times.mayStart(before.charCodeAt(i)) ? tools.times.read(before, i) : null;
    const day = time && time.end === at ? dayFrom(time.code) : null;
    if (day) return day;
  }
  return null;
}

/** "Adopted by the Security Council at its 9702nd meeting, on 15 August 2024". */
const dayAfter = (text: string, tools: Tools): PlainDate | null => firstDay([text.slice(0, 80)], tools);

function dayFrom(code: string): PlainDate | null {
  if (code.length !== DAY_LENGTH) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(code);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The last day of a meeting that took several ("14-15 December 2007"), where the texts name no single one. */
export const lastOfDays = (texts: readonly string[], tools: Tools): PlainDate | null => firstIn(texts, tools, (code) => (DAYS.test(code) ? dayFrom(code.slice(-DAY_LENGTH)) : null));
const DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** The first day that the texts name. */
export const firstDay = (texts: readonly string[], tools: Tools): PlainDate | null => firstIn(texts, tools, dayFrom);

/** What the first time of the texts gives that gives anything. */
function firstIn(texts: readonly string[], tools: Tools, dayOfCode: (code: string) => PlainDate | null): PlainDate | null {
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const day = tools.times.mayStart(text.charCodeAt(i)) ? dayOfCode(tools.times.read(text, i)?.code ?? '') : null;
      if (day) return day;
    }
  }
  return null;
}

/** A day on a line of its own beside the line of the meeting or of the Security Council's number, where a document has its closing lines at its head. */
export function dayOfMeeting(head: readonly HeadLine[], isNumber: (text: string) => boolean, tools: Tools): PlainDate | null {
  const meetings = shortLinesOf(tools.language);
  const marks = (text = ''): boolean => text.length < 40 && (meetings.endsWithMeeting(text) || isNumber(text));
  for (const [i, { text }] of head.entries()) {
    if (text.length > 40 || isEnglishDay(text) && !tools.language.spaced || !(marks(head[i - 1]?.text) || marks(head[i + 1]?.text))) continue;
    const time = tools.times.read(text, 0);
    if (time?.end === text.length && dayFrom(time.code)) return dayFrom(time.code);
  }
  return null;
}

/**
 * The day on which the text itself says that it was decided: "At its 79th plenary meeting, on 16 December 2015, the Assembly decided", at the head of
 * a decision; "At its final meeting, on 12 December 2013, the Meeting took the decisions set out below", in the report of a meeting.
 */
export function dayTold(texts: readonly string[], decision: boolean, language: Language): PlainDate | null {
  const tools = toolsFor(language);
  const { plenary } = language.headings;
  const short = shortLinesOf(language);
  const first = texts[0]?.slice(0, HEAD_OF_DECISION) ?? '';
  // Day and meeting together are how a decision is cited: piece by piece they are its own.
  if (decision) return plenary.some((form) => first.includes(form)) ? firstDay(first.split(','), tools) : null;
  const told = texts.find((text) => short.tellsDecision(text));
  return told === undefined ? null : firstDay([told], tools);
}

/** The day of distribution, printed in English in every language. */
export function distributed(head: readonly HeadLine[]): PlainDate | null {
  for (const { text } of head) {
    const match = isDigit(text.charCodeAt(text.length - 1)) ? DISTRIBUTED.exec(text) : null;
    if (match) return dayOf(Number(match[3]), MONTHS.indexOf(match[2] ?? '') + 1, Number(match[1]));
  }
  return null;
}
