import { script } from '../../libs/core/languages/zh/script.js';
import type { GoldenDocument } from './corpus.js';

/** A way in which the same document can come out of another extraction. It gives the text unchanged where there is nothing to change. */
export interface Variant {
  name: string;
  change(document: GoldenDocument): string;
}

const HAN = '\\p{Script=Han}';

export const variants: Variant[] = [
  { name: 'lines wrapped elsewhere', change: ({ text, language }) => wrapped(joined(text, language), language === 'zh' ? 30 : 60, language) },
  { name: 'a page break with a footnote in mid-sentence', change: withPageBreak },
  { name: 'verbs in bold, or no longer', change: ({ text, language }) => (text.includes('**') ? text.replaceAll('**', '') : bold(text, language)) },
  { name: 'other line ends', change: ({ text }) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')) },
  { name: 'compatibility forms', change: ({ text, language }) => (language === 'zh' ? fullWidth(text) : ligatures(text)) },
  { name: 'spaces in dates, or no longer', change: ({ text, language }) => (language === 'zh' ? dateSpaces(text) : text.replace(/(\d) (?=[A-Z][a-z]+ \d{4})/g, '$1  ')) },
  { name: 'the other Chinese script', change: ({ text, language }) => (language === 'zh' ? otherScript(text) : text) },
];

/** Undoes the hard wraps of running text; what looks like a heading, a label or a footnote stays where it is. */
function joined(text: string, language: GoldenDocument['language']): string {
  return language === 'zh'
    ? text.replace(new RegExp(`(?<=[^\\r\\n]{24}[${HAN}\\d，、])[ \\t]*\\r?\\n(?=[${HAN}])`, 'gu'), '')
    : text.replace(/(?<=[^\r\n]{40}[a-z,]) ?\r?\n(?=[a-z])/g, ' ');
}

/** Breaks long lines: between words, and in Chinese anywhere but within a number or a word in Latin letters. */
function wrapped(text: string, width: number, language: GoldenDocument['language']): string {
  const tooLong = language === 'zh' ? new RegExp(`([^\\r\\n\\t]{${width},}?(?<![\\w.(/-]))(?=[${HAN}])`, 'gu') : new RegExp(`([^\\r\\n\\t]{${width},}?) (?=[a-z])`, 'g');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return text.replace(tooLong, `$1${end}`);
}

/** Breaks the page in the midst of the obligation that stands in the middle of the document; the footnote's mark is after the comma before. */
function withPageBreak({ text, language, truth }: GoldenDocument): string {
  const firm = truth.obligations.filter(({ optional }) => !optional);
  const row = firm[Math.floor(firm.length / 2)];
  if (!row) return text;
  const piece = row.quote.split(' ... ')[0]!.trim();
  const found = new RegExp(piece.split(/\s+/).map(escaped).join('\\s+'), 'u').exec(text);
  if (!found) throw new Error(`${truth.symbol ?? truth.title}: ${piece} is not in the text`);
  const middle = found.index + Math.floor(found[0].length / 2);
  const gap = language === 'zh' ? new RegExp(`(?<=[${HAN}])(?=[${HAN}])`, 'gu') : / /g;
  gap.lastIndex = middle;
  const at = gap.exec(text)?.index ?? middle;
  const furniture = ['', '__________________', '', '⁹  A/AC.105/9.', '', truth.symbol ?? '', '', '3', '', ''].join(text.includes('\r\n') ? '\r\n' : '\n');
  const before = text.slice(0, at).replace(/(?<=[，；、,;])(?=\s[^，；、,;]*$)/u, '⁹');
  return before + furniture + text.slice(at).replace(/^ /, '');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sets the operative verb that opens a numbered paragraph in bold. */
function bold(text: string, language: GoldenDocument['language']): string {
  return language === 'zh'
    ? text.replace(/^( *\d+[.．]\s*)((?:又|还|還|并)?(?:决定|決定|邀请|邀請|敦促|促请|促請|表示注意到|注意到|鼓励|鼓勵|请|請))/gmu, '$1**$2**')
    : text.replace(/^( *\d+\.\s+)((?:Also |Further )?[A-Z]?[a-z]+s)(?= )/gm, '$1**$2**');
}

const fullWidth = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));

/** Ligatures, and hard spaces within dates. */
const ligatures = (text: string): string => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replace(/(\d) (?=[A-Z][a-z]+ \d{4})/g, '$1\u00a0');

function dateSpaces(text: string): string {
  return /\d 年/.test(text)
    ? text.replace(/ ?(?<=\d ?)([年月日]) ?(?=[\d至和])/g, '$1').replace(/(?<=\d) (?=[年月日])/g, '')
    : text.replace(/(?<=\d)(?=[年月日])/g, ' ').replace(/(?<=[年月])(?=\d)/g, ' ');
}

const fromTraditional = new Map(Array.from(script.from, (char, i) => [char, Array.from(script.to)[i]!]));
const toTraditional = new Map(Array.from(script.from, (char, i) => [Array.from(script.to)[i]!, char]));

/** Simplified for a text in traditional characters, traditional for any other. */
function otherScript(text: string): string {
  const table = /[會議國]/.test(text) ? fromTraditional : toTraditional;
  return Array.from(text, (char) => table.get(char) ?? char).join('');
}
