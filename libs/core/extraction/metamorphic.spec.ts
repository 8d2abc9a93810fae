import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { script } from '../languages/zh/script.js';
import { readDocument } from './read.js';
import type { Reading } from './reading.js';

const SOURCES = ['000_800e9d4c14b40531', '001_1512857cda4d73a0', '002_e35b18e8a8faf8c4', '003_68fe543ad68a8d33'];
const source = (file: string) => readFileSync(new URL(`../../../seeds/documents/${file}.txt`, import.meta.url), 'utf8');

const traditional = new Map([...script.to].map((character, i) => [character, script.from.charAt(i)]));

/** Breaks long lines at a width, but not inside a number or a Latin word. */
const wrapped = (text: string, width: number, joint: string): string => text.split('\n').map((line) => {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > width) {
    let at = width;
    while (at > width - 8 && /[A-Za-z0-9]/.test(rest.charAt(at)) && /[A-Za-z0-9]/.test(rest.charAt(at - 1))) at--;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest].join(joint);
}).join('\n');

const fullWidth = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function brokenByPages(text: string): string {
  let note = 40;
  return text.replace(/^(\d{1,2}\. ?\*{0,2}(?:请|决定|又请|又决定)[^\n]{20,})$/gm, (paragraph) => {
    const at = Math.floor(paragraph.length / 2);
    if (/[\d A-Za-z]/.test(paragraph.charAt(at) + paragraph.charAt(at - 1))) return paragraph;
    return `${paragraph.slice(0, at)}\n\n⁹ 见第 ${++note}/12 号决议。\n\n3/9\n25-12345\n\n${paragraph.slice(at)}`;
  });
}

/** Changes of form that change no obligation. */
const CHANGES: Record<string, (text: string) => string> = {
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'line ends of old Macs': (text) => text.replace(/\n/g, '\r'),
  'lines of 38 characters': (text) => wrapped(text, 38, '\n'),
  'lines of 60 characters': (text) => wrapped(text, 60, '\n'),
  'lines of 40 characters with blank lines between': (text) => wrapped(text, 40, '\n\n'),
  'compatibility forms folded': (text) => text.normalize('NFKC').replace(/^(\d{1,2}) (?=[^\d])/gm, '$1 '),
  'full-width digits in dates': (text) => text.replace(/\d+(?= ?[年月日])/g, fullWidth),
  'traditional script': (text) => [...text].map((character) => traditional.get(character) ?? character).join(''),
  'no white space around numbers': (text) => text.replace(/(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g, ''),
  'verbs in bold': (text) => text.replace(/^(\d{1,2}\. ?)(请|决定|又请|又决定|鼓励|促请)/gm, '$1**$2**'),
  'page breaks with footnotes in mid-sentence': brokenByPages,
};

const facts = ({ kind, paragraph, who, due }: Reading) => ({ kind, paragraph, who, start: due?.start, end: due?.end, session: due?.session, recurrence: due?.recurrence, part: due?.part });

describe.each(SOURCES)('%s', (file) => {
  const text = source(file);
  const before = readDocument(text).obligations.map(facts);

  test.each(Object.entries(CHANGES))('%s change no obligation', (_, change) => {
    expect(readDocument(change(text)).obligations.map(facts)).toEqual(before);
  });

  test('ten years and ten sessions later everything is due ten later', () => {
    const later = shifted(text, 10);
    expect(later).not.toBe(text);
    expect(readDocument(later).obligations.map(facts)).toEqual(before.map((row) => ({
      ...row, start: shiftedDay(row.start), end: shiftedDay(row.end),
      session: row.session ? { ...row.session, number: row.session.number + 10 } : row.session,
    })));
  });
});

const shiftedDay = (day: string | null | undefined) => (day ? `${Number(day.slice(0, 4)) + 10}${day.slice(4)}` : day);

const DIGITS = '零一二三四五六七八九';
const tens = (number: number): string => `${number >= 20 ? DIGITS.charAt(Math.floor(number / 10)) : ''}十${number % 10 ? DIGITS.charAt(number % 10) : ''}`;

/** Years, numbers of sessions and of resolutions moved on; "第六十七届" becomes "第七十七届". */
function shifted(text: string, by: number): string {
  return text
    .replace(/\b(19|20)\d\d(?=\s*年|\/)/g, (year) => String(Number(year) + by))
    .replace(/(?<=第 ?|^|\b)(\d{2})\/(?=\d{2,3}(?:\. | ?[A-Z]? ?号|、| 和))/gm, (_, session: string) => `${Number(session) + by}/`)
    .replace(/第([二三四五六七八九])十([一二三四五六七八九])?届/g, (_, ten: string, one: string | undefined) =>
      `第${tens(DIGITS.indexOf(ten) * 10 + (one ? DIGITS.indexOf(one) : 0) + by)}届`);
}
