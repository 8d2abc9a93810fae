import type { Language } from '../../libs/core/languages/index.js';

/** A kind of text that is meant to be dear to read, in any length. */
export interface Hostile {
  name: string;
  /** So many portions of it; a portion has about LENGTH characters. */
  text(portions: number): string;
}

/** Texts without a language of their own: what opens, closes, parts and never ends. */
const MARKS: Record<string, string> = {
  'opened brackets': '(', 'closed brackets': ')', 'opened titles': '“', 'opened book titles': '《', 'nested brackets and titles': '((“《', 'pairs of brackets': '()[]“”《》',
  'full stops': '.', 'dots of a table of contents': '..... 1\n', 'dots that lead nowhere': '.....x', 'commas': ',', semicolons: '; ', colons: ':', hyphens: '-', 'hyphens at the end of lines': 'a-\n',
  spaces: ' ', tabs: '\t', 'empty lines': '\n', 'carriage returns': '\r', 'one letter a line': 'a\n', asterisks: '*', underscores: '_', rules: '__________\n',
  digits: '1', 'digits and spaces': '1 ', 'digits and hyphens': '12-', years: '2024 ', 'numbers of paragraphs': '1. ', 'numbered lines': '1. x\n', 'raised marks': '¹ ', 'lines with raised marks': '¹ x\n', letters: '(a) ', 'lettered lines': '(a) x\n',
  'page numbers': '1/2\n', 'job numbers': '12-34567 (E)\n', symbols: 'A/RES/78/1 ', 'lines of symbols': 'A/RES/78/1\n', addresses: 'https://www.example.org/',
  'lone surrogates': '\ud800', 'invisible characters': '\u200b', 'ligatures that unfold': '\ufdfa', 'marks that combine': 'a\u0301',
};

/** What all languages write differently. The first line tells the reader which one it is. */
const WRITTEN: Partial<Record<Language['code'], Record<string, string>>> = {
  zh: {
    'dates in one sentence': '2024年6月15日、', 'ranges in one sentence': '2024年6月15日至19日，', 'years in one sentence': '2024年、', sessions: '大会第七十五届会议、', 'sessions without end': '第七十五、', numerals: '一', 'numerals and places': '十百千',
    'one verb': '请', 'one party': '秘书长', 'one noun': '报告', 'one meeting': '会议', 'requests to report': '请秘书长向大会第八十届会议提交报告，', 'meetings to be held': '决定2024年6月15日举行第七次会议，', 'meetings on lines of their own': '1. 决定2024年6月15日在日内瓦举行第七次会议。\n',
    'items of the agenda': '决定将题为“气候”的项目列入大会第八十届会议临时议程，', 'titles never closed': '题为“气候', 'footnote marks in a line': '决议，12 ', 'recurring times': '每年', 'terms of terms': '六个月内六个月内',
  },
  en: {
    'dates in one sentence': '15 June 2024, ', 'ranges in one sentence': '15 to 19 June 2024, ', 'years in one sentence': '2024 and ', sessions: 'the General Assembly at its seventy-fifth session, ', numerals: 'twenty ', 'numerals and hyphens': 'twenty-', 'hundreds of hundreds': 'one hundred and ',
    'one verb': 'requests ', 'one party': 'the Secretary-General ', 'one noun': 'report ', 'one meeting': 'meeting ', 'requests to report': 'requests the Secretary-General to report to the General Assembly at its eightieth session, ', 'meetings to be held': 'decides to hold the seventh meeting on 15 June 2024, ',
    'meetings on lines of their own': '1. Decides to hold the seventh meeting in Geneva on 15 June 2024.\n', 'items of the agenda': 'decides to include in the provisional agenda of its eightieth session the item entitled “Climate”, ', 'titles never closed': 'entitled “Climate ', 'footnote marks in a line': 'resolution,12 ', 'recurring times': 'every year ',
    'terms of terms': 'within six months within ', 'small words': 'the of and its by at ',
  },
};

/** Characters in a portion, if what is repeated is not longer. */
const LENGTH = 4000;

/** Every hostile text of a language, each as the first paragraph of a resolution. */
export function hostileTexts({ code, rules, lexicon, sample }: Language): Hostile[] {
  const again = (pattern: string) => (portions: number) => sample(repeated(pattern, portions));
  const found = rules.flatMap(({ finds }) => finds.map(({ text }) => text));
  const verb = lexicon.operative.find(({ opens }) => opens === 'operative')?.forms[0] ?? '';
  return [
    ...Object.entries({ ...MARKS, ...WRITTEN[code] }).map(([name, pattern]): Hostile => ({ name, text: again(pattern) })),
    { name: 'first halves of all findings', text: again(found.map((text) => text.slice(0, Math.ceil(text.length / 2))).join(' ')) },
    { name: 'all findings in one sentence', text: again(found.map((text) => text.replace(/[。.;；]/g, ' ')).join(' ')) },
    { name: 'all findings as sentences', text: again(`${found.join('。. ')}。. `) },
    { name: 'all findings as paragraphs', text: again(`${found.join('\n1. ')}\n`) },
    { name: 'a long opening with many letters', text: (portions) => sample(`${repeated(`${verb} `, portions)}:\n${repeated('(a) x;\n', portions)}`) },
    { name: 'lines that end in mid-sentence', text: again(`${`${verb} `.repeat(12)}\n`) },
    { name: 'many documents in one file', text: (portions) => repeated(sample(found[0] ?? ''), portions) },
  ];
}

const repeated = (pattern: string, portions: number): string => pattern.repeat(Math.ceil(LENGTH / pattern.length) * portions);
