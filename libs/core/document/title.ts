import { toolsFor, type Language } from '../languages/index.js';
import { isDigit } from './characters.js';
import type { HeadLine } from './header.js';
import { isEnglishDay } from './adopted.js';
import { isMasthead, printedSymbol } from './masthead.js';
import { shortLinesOf } from './short-lines.js';

/** A number and a title: "78/121. Assistance to the Palestinian people". */
const NUMBERED = /(?:^|[^\d/])(\d{1,4}\/\d{1,4}(?: ?[A-Z])?)[.、] ?(?=\D|\d{4})/;
const OPENS_TITLE = /^\d{1,4}\/\d{1,4}(?: ?[A-Z])?[.、] ?\D/;
/** A resolution of the first sessions: "3314 (XXIX). Definition of Aggression". */
const OLD_NUMBERED = /^(\d{1,4} ?\([IVXL]{1,7}\))[.、] ?/;
/** Under the title a section has its own. */
const SECTION = /^[A-Z](?:[.、]|$)/;
/** A draft whose number is not known yet: "24/... Human rights". */
const UNNUMBERED = /^\d{1,4}\/[._-]{1,9}/;
const DECISION_NUMBER = /^[\dIVX]{1,4}\/[A-Z]{2,4}[.\-/]\d{1,3}$/;
const QUOTED = /[“"«]([^“”"«»]*)[”"»]/;
/** A title takes so many lines where nothing tells how many. */
const ITEM_LINES = 2;
/** A line of fewer letters is none of a title. */
const SHORTEST = 4;
/** A shorter line of a title ends where its author meant it to. */
const FULL_LINE = 45;
const SMALL = /^[\p{Ll}\d(]/u;
const PART_NUMBER = /^(?:[IVXLC]{1,7}|\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,4})$/;

/** True for a line that begins with the number of a resolution or decision and its title: "70/551. Lighthouses". */
export const opensTitle = (text: string): boolean => isDigit(text.charCodeAt(0)) && OPENS_TITLE.test(text);

/** The title as printed after a number; the number is null where it is left open. Null: the line holds none. */
export function numberedTitle(text: string, after: readonly HeadLine[], { spaced }: Language): { number: string | null; title: string } | null {
  const match = NUMBERED.exec(text) ?? UNNUMBERED.exec(text) ?? OLD_NUMBERED.exec(text);
  if (!match) return null;
  let title = text.slice(match.index + match[0].length).trim();
  for (const line of after) {
    if (line.blanksBefore > 0 || line.text.length > (spaced ? 100 : 60) || /[:。]$/.test(line.text) || SECTION.test(line.text)) break;
    title += spaced ? ` ${line.text}` : line.text;
  }
  return { number: match[1] ?? null, title };
}

/** The item that a statement is about, in quotation marks in the sentence that introduces it. */
export const titleOfStatement = (statement: string): string | null => QUOTED.exec(statement)?.[1] ?? null;

/**
 * The title where no number stands before it. A draft and a decision bear theirs under the line that names the sponsors, the day of adoption or the number;
 * a report's stands between the agenda item and "Report of …", a section's under the number of its part; where there is nothing else, that of the item has to do.
 */
export function plainTitle(head: readonly HeadLine[], language: Language): string | null {
  const short = shortLinesOf(language);
  const item = head.findIndex(({ text }) => short.mayOpenWithItem(text) && short.itemAt(text.replace(/[ *]/g, '')) !== null);
  const lines = withoutNotes(item < 0 ? head.filter(({ text }) => !isMasthead(text, language) && !isSession(text, language)) : head.slice(item + 1).filter(({ text }) => printedSymbol(text, language) === null && !isEnglishDay(text)));
  const name = nameEnd(lines, language);
  const under = lines.slice(name.end);
  if (under.length > 0 && name.end > 0) return joined(firstParagraph(under));
  const rest = lines.slice(0, name.end > 0 ? name.start : lines.length);
  const part = lastPart(rest, language);
  if (part >= 0) return joined(rest.slice(0, part + 2).filter(({ text }, i, all) => all[i - 1]?.text !== text));
  const report = reportLine(rest, language);
  if (report >= 0) return joined([...rest.slice(item < 0 ? Math.max(0, report - ITEM_LINES) : 0, report), ...firstParagraph(rest.slice(report), language.spaced)]);
  if (item < 0) return joined(firstParagraph(rest.filter(({ text }) => text.length > SHORTEST)).slice(0, ITEM_LINES));
  return joined((rest[1]?.blanksBefore ?? 0) > 0 ? firstParagraph(rest.slice(1)) : rest.slice(0, ITEM_LINES));
}

/** Notes in square brackets are no part of a title: "[without reference to a Main Committee (A/66/L.41)]". */
function withoutNotes(head: readonly HeadLine[]): HeadLine[] {
  let inNote = false;
  return head.filter(({ text }) => {
    const note = inNote || text.startsWith('[');
    inNote = note && !text.includes(']');
    return !note;
  });
}

/** "Decision 1/CMA.5". */
const isDecisionNumber = (text: string, { before, after }: { before: string; after: string }): boolean =>
  text.startsWith(before) && text.endsWith(after) && DECISION_NUMBER.test(text.slice(before.length, text.length - after.length));

/** The lines that say what the text is and whose: "Fiji: draft resolution", "Resolution adopted by the General Assembly on …". */
function nameEnd(lines: readonly HeadLine[], { headings, spaced }: Language): { start: number; end: number } {
  const named = ({ text }: HeadLine): boolean => {
    const plain = text.replace(/[*,\s]{1,9}$/, '');
    const lower = plain.toLowerCase();
    return isDecisionNumber(plain, headings.decisionNumber) || headings.draft.some((form) => lower.endsWith(form) || (spaced && lower.startsWith(form)))
      || headings.adopted.some(({ forms }) => forms.some((form) => form.length > 2 && (spaced ? text.includes(form) : plain.endsWith(form) && /\d/.test(text))));
  };
  const start = lines.findIndex(named);
  if (start < 0) return { start: 0, end: 0 };
  let end = start + 1;
  while (end < lines.length && spaced && /^[\p{Ll}\d]/u.test(lines[end]?.text ?? '')) end++;
  return { start, end };
}

/** The last line that gives the number of a part: "Section 36". */
const lastPart = (lines: readonly HeadLine[], { headings }: Language): number =>
  lines.findLastIndex(({ text }) => headings.titleParts.some(({ before, after }) => text.startsWith(before) && text.endsWith(after) && PART_NUMBER.test(text.slice(before.length, text.length - after.length))));

/** "Ninetieth session", "Ninetieth year". */
function isSession(text: string, language: Language): boolean {
  const { times } = toolsFor(language);
  const time = text.length < 60 && times.mayStart(text.charCodeAt(0)) ? times.read(text, 0) : null;
  return time?.is === 'session' && time.end === text.length;
}

const reportLine = (lines: readonly HeadLine[], { headings, spaced }: Language): number =>
  lines.findLastIndex(({ text }) => headings.reportOf.some((form) => (spaced ? text.startsWith(form) : text.endsWith(form) && text.length < 40)));

/** The lines up to the next blank one, or to the words that open the preamble. @param breaks true where a short line ends, unless the next goes on in small letters */
function firstParagraph(lines: readonly HeadLine[], breaks = false): HeadLine[] {
  const end = lines.findIndex(({ text, blanksBefore }, i) => i > 0 && (blanksBefore > 0 || text.endsWith(',') || (breaks && (lines[i - 1]?.text.length ?? 0) < FULL_LINE && !SMALL.test(text))));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Lines of a title; where words are not spaced, a space still parts two titles that stand on lines of their own. */
const joined = (lines: readonly HeadLine[]): string | null => lines.map(({ text }) => text).join(' ') || null;
