import { languageFor } from '../../../../libs/core/languages/index.js';
import { isHan, type Subject } from './subject.js';

const span = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));

/** Characters that are others in another dress, by those others: the radicals of the Kangxi dictionary and the doubles kept for Korean and Japanese. */
const DOUBLES = new Map([...span(0xf900, 0xfa0d), ...span(0x2f00, 0x2fd5)].map((double) => [double.normalize('NFKC'), double]));

const wide = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/** The characters as other fonts and input methods give them: full width and radicals in Chinese; ligatures and hard spaces in English. */
export function compatible(subject: Subject): string {
  return isHan(subject)
    ? Array.from(subject.text.replace(/[0-9a-zA-Z()./]/g, wide), (character) => DOUBLES.get(character) ?? character).join('')
    : subject.text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replace(/(\d) (?=[A-Z][a-z]+ \d{4})/g, '$1\u00a0').replace(/(?<=[a-z])-(?=[a-z])/g, '\u2011');
}

/** As a normalization of the text leaves it; the raised marks of notes become plain digits. */
export const folded = ({ text }: Subject): string => text.normalize('NFKC');

/** Simplified for a text in traditional characters, traditional for any other. */
export function otherScript(text: string): string {
  const { from = '', to = '' } = languageFor('zh')?.script ?? {};
  const pairs = Array.from(from, (character, i): [string, string] => [character, to.charAt(i)]);
  const table = new Map(/[會議國]/.test(text) ? pairs : pairs.map(([character, simple]) => [simple, character]));
  return Array.from(text, (character) => table.get(character) ?? character).join('');
}
