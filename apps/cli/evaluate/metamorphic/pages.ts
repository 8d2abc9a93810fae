import { isHan, lineEnd, type Subject } from './subject.js';

/** Footnotes that a document of ours does not reach. */
const FIRST_NOTE = 61;
const MARKS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Breaks the page in the midst of obligations: first comes a footnote, then the running head and the number of the page; the mark of the note
 * is after the comma before.
 * @param most  in how many of them, from the middle of the document
 */
export function pageBreaks(subject: Subject, most: number): string {
  const places = [...new Set(subject.quotes.flatMap((spans) => breakIn(subject, spans)))].sort((a, b) => a - b);
  const from = most < places.length ? Math.floor((places.length - most) / 2) : 0;
  const chosen = places.slice(from, from + most);
  const cuts = chosen.filter((place, i) => i === 0 || place - (chosen[i - 1] ?? 0) > 200);
  const ends = [...cuts, subject.text.length];
  return [0, ...cuts].map((start, i) => {
    const part = subject.text.slice(start, ends[i]);
    const rest = i === 0 ? part : part.replace(/^ /, '');
    return i < cuts.length ? rest.replace(/(?<=[，；、,;])(?= ?[^，；、,;\r\n]*$)/u, markOf(i)) + furniture(subject, i) : rest;
  }).join('');
}

/** The first gap between words after the middle of a quote. */
function breakIn(subject: Subject, spans: Subject['quotes'][number]): number[] {
  const [start, end] = spans[0] ?? [0, 0];
  const gap = isHan(subject) ? /(?<=\p{Script=Han})(?=\p{Script=Han})/gu : / (?=[a-z])/g;
  gap.lastIndex = Math.floor((start + end) / 2);
  const at = gap.exec(subject.text)?.index ?? end;
  return at < end ? [at] : [];
}

const markOf = (i: number): string => String(FIRST_NOTE + i).replace(/\d/g, (digit) => MARKS.charAt(Number(digit)));

const furniture = (subject: Subject, i: number): string =>
  ['', '__________________', '', `${markOf(i)}  A/AC.105/${9 + i}.`, '', subject.symbol ?? '', '', String(3 + i), '', ''].join(lineEnd(subject));
