import { brokenDates, wholeLines, wrapped } from './lines.js';
import { compatible, folded, otherScript } from './characters.js';
import { pageBreaks } from './pages.js';
import { isHan, type Subject } from './subject.js';

/** A way in which the same document can come out of another extraction. It gives the text unchanged where there is nothing to change. */
export interface Variant {
  name: string;
  change(subject: Subject): string;
}

export const variants: readonly Variant[] = [
  { name: 'lines wrapped elsewhere', change: (subject) => wrapped(wholeLines(subject), isHan(subject) ? 30 : 60) },
  { name: 'longer lines', change: (subject) => wrapped(wholeLines(subject), isHan(subject) ? 44 : 90) },
  { name: 'lines with blank lines between', change: (subject) => (isHan(subject) ? wrapped(wholeLines(subject), 40, 2) : subject.text) },
  { name: 'no line wrapped', change: (subject) => wholeLines(subject).text },
  { name: 'a page break with a footnote in mid-sentence', change: (subject) => pageBreaks(subject, 1) },
  { name: 'page breaks with footnotes in every sentence', change: (subject) => pageBreaks(subject, Infinity) },
  { name: 'verbs in bold, or no longer', change: (subject) => (subject.text.includes('**') ? subject.text.replaceAll('**', '') : bold(subject)) },
  { name: 'line ends of Windows, or no longer', change: ({ text }) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')) },
  { name: 'line ends of old Macs', change: ({ text }) => text.replace(/\r?\n/g, '\r') },
  { name: 'compatibility forms', change: compatible },
  { name: 'compatibility forms folded', change: folded },
  { name: 'spaces in dates, or no longer', change: (subject) => (isHan(subject) ? dateSpaces(subject.text) : subject.text.replace(/(\d) (?=[A-Z][a-z]+ \d{4})/g, '$1  ')) },
  { name: 'dates broken over lines', change: (subject) => brokenDates(subject) },
  { name: 'no space around numbers', change: (subject) => (isHan(subject) ? subject.text.replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, '') : subject.text) },
  { name: 'the other Chinese script', change: (subject) => (isHan(subject) ? otherScript(subject.text) : subject.text) },
];

/** Sets the operative verb that opens a numbered paragraph in bold. */
function bold(subject: Subject): string {
  return isHan(subject)
    ? subject.text.replace(/^( *\d+[.．]\s*)((?:又|还|還|并)?(?:决定|決定|邀请|邀請|敦促|促请|促請|表示注意到|注意到|鼓励|鼓勵|请|請))/gmu, '$1**$2**')
    : subject.text.replace(/^( *\d+\.\s+)((?:Also |Further )?[A-Z]?[a-z]+s)(?= )/gm, '$1**$2**');
}

function dateSpaces(text: string): string {
  return /\d 年/.test(text)
    ? text.replace(/ ?(?<=\d ?)([年月日]) ?(?=[\d至和])/g, '$1').replace(/(?<=\d) (?=[年月日])/g, '')
    : text.replace(/(?<=\d)(?=[年月日])/g, ' ').replace(/(?<=[年月])(?=\d)/g, ' ');
}
