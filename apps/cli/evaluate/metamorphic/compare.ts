import type { Calendar, Obligation } from '../../../../libs/core/index.js';
import { study } from '../../../../libs/tracker/index.js';
import { shiftDue, shiftText, unbroken, YEARS } from './shift.js';
import type { Subject } from './subject.js';
import { variants } from './variants.js';

/** What a change of form altered. Rows are JSON, so that they can be told apart and read. */
export interface Difference {
  /** The name of the change. */
  change: string;
  lost: string[];
  found: string[];
  /** Quotes that are not the text of their spans. */
  quotes: string[];
}

const SHIFT = `all years and sessions ${YEARS} later`;

/** The names of all changes, in the order in which they are tried. */
export const CHANGES: readonly string[] = [...variants.map(({ name }) => name), SHIFT];

/** A document as its obligations are found in it, before anything is changed. */
export function subjectOf(name: string, text: string, calendar: Calendar): Subject {
  const { documents: [document], obligations } = study(text, name, calendar);
  return { name, text, language: document?.language ?? 'en', symbol: document?.symbol ?? null, quotes: obligations.map(({ spans }) => spans) };
}

/** The text after one of the changes. */
export function changed(change: string, subject: Subject): string {
  const variant = variants.find(({ name }) => name === change);
  return variant ? variant.change(subject) : shiftText(unbroken(subject.text));
}

/** Reads the document after one of the changes, and tells what differs from before. */
export function differenceAfter(change: string, subject: Subject, calendar: Calendar): Difference {
  const after = changed(change, subject);
  const [before, later] = change === SHIFT ? [unbroken(subject.text), shifted] : [subject.text, (row: Obligation): Obligation => row];
  const read = (text: string): Obligation[] => study(text, subject.name, calendar).obligations;
  const rows = read(after);
  const [wanted, got] = [read(before).map((row) => rowOf(later(row))), rows.map(rowOf)];
  return { change, lost: without(wanted, got), found: without(got, wanted), quotes: strayQuotes(rows, after) };
}

/** Quotes that are not the text of their spans, white space collapsed. */
export function strayQuotes(obligations: readonly Obligation[], text: string): string[] {
  return obligations
    .filter(({ quote, spans }) => quote !== spans.map(([start, end]) => text.slice(start, end)).join(' ... ').replace(/\s+/g, ' ').trim())
    .map(({ quote }) => quote);
}

const shifted = (row: Obligation): Obligation => ({ ...row, due: row.due && shiftDue(row.due) });

/** What must not change: all but the wording of the text, and how sure one may be of it. */
const rowOf = ({ kind, paragraph, who, to, place, duration, qualifiers, strength, due }: Obligation): string =>
  JSON.stringify({ kind, paragraph, who, to, place, duration, qualifiers, strength, due: due && { ...due, event: due.event && bare(due.event) } });

/** The name of an event without what only sets it apart: white space, punctuation, capitals. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '').toLowerCase();

/** The rows of the first list that the second has not, as often as they occur. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
