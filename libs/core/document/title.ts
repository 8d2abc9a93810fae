import type { Language } from '../languages/index.js';
import type { HeadLine } from './header.js';
import { shortLinesOf } from './short-lines.js';

/** A number and a title: "78/121. Assistance to the Palestinian people". */
const NUMBERED = /(?:^|[^\d/])(\d{1,4}\/\d{1,4}(?: ?[A-Z])?)[.、] ?(?=\D|\d{4})/;
/** A draft whose number is not known yet: "24/... Human rights". */
const UNNUMBERED = /^\d{1,4}\/[._-]{1,9}/;
const QUOTED = /[“"«]([^“”"«»]*)[”"»]/;
/** A report has its title in so many lines after its agenda item. */
const ITEM_LINES = 2;

/** The title as printed after a number; the number is null where it is left open. Null: the line holds none. */
export function numberedTitle(text: string, after: readonly HeadLine[], { spaced }: Language): { number: string | null; title: string } | null {
  const match = NUMBERED.exec(text) ?? UNNUMBERED.exec(text);
  if (!match) return null;
  let title = text.slice(match.index + match[0].length).trim();
  for (const line of after) {
    if (line.blanksBefore > 0 || line.text.length > (spaced ? 100 : 60) || /[:。]$/.test(line.text)) break;
    title += spaced ? ` ${line.text}` : line.text;
  }
  return { number: match[1] ?? null, title };
}

/** The item that a statement is about, in quotation marks in the sentence that introduces it. */
export const titleOfStatement = (statement: string): string | null => QUOTED.exec(statement)?.[1] ?? null;

/**
 * The title where no number stands before it. A draft and a decision bear theirs under the line that names the sponsors or the day of adoption;
 * a report's stands between the agenda item and "Report of …"; where there is nothing else, that of the agenda item has to do.
 */
export function plainTitle(head: readonly HeadLine[], language: Language): string | null {
  const short = shortLinesOf(language);
  const item = head.findIndex(({ text }) => short.mayOpenWithItem(text) && short.itemAt(text.replace(/[ *]/g, '')) !== null);
  const lines = withoutNotes(head.slice(item + 1));
  const name = nameEnd(lines, language);
  const under = lines.slice(name.end);
  if (item >= 0 && under.length > 0 && name.end > 0) return joined(firstParagraph(under));
  const report = reportLine(lines, language);
  if (item < 0) return report < 0 ? lines.find(({ text }) => text.length > 4)?.text ?? null : joined(firstParagraph(lines.slice(report)));
  const rest = lines.slice(0, name.end > 0 ? name.start : lines.length);
  return joined(report < 0 ? rest.slice(0, ITEM_LINES) : rest.slice(0, report + 1));
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

/** The lines that say what the text is and whose: "Fiji: draft resolution", "Resolution adopted by the General Assembly on …". */
function nameEnd(lines: readonly HeadLine[], { headings, spaced }: Language): { start: number; end: number } {
  const named = ({ text }: HeadLine): boolean => {
    const plain = text.replace(/[*,\s]{1,9}$/, '');
    const lower = plain.toLowerCase();
    return headings.draft.some((form) => lower.endsWith(form) || (spaced && lower.startsWith(form)))
      || headings.adopted.some(({ forms }) => forms.some((form) => form.length > 2 && (spaced ? text.includes(form) : plain.endsWith(form) && /\d/.test(text))));
  };
  const start = lines.findIndex(named);
  if (start < 0) return { start: 0, end: 0 };
  let end = start + 1;
  while (end < lines.length && spaced && /^[\p{Ll}\d]/u.test(lines[end]?.text ?? '')) end++;
  return { start, end };
}

const reportLine = (lines: readonly HeadLine[], { headings, spaced }: Language): number =>
  lines.findIndex(({ text }) => headings.reportOf.some((form) => (spaced ? text.startsWith(form) : text.endsWith(form) && text.length < 40)));

/** The lines up to the next blank one, or to the words that open the preamble. */
function firstParagraph(lines: readonly HeadLine[]): HeadLine[] {
  const end = lines.findIndex(({ text, blanksBefore }, i) => i > 0 && (blanksBefore > 0 || text.endsWith(',')));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Lines of a title; where words are not spaced, a space still parts two titles that stand on lines of their own. */
const joined = (lines: readonly HeadLine[]): string | null => lines.map(({ text }) => text).join(' ') || null;
