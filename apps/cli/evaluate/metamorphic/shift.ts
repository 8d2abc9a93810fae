import type { Due, SessionRef } from '../../../../libs/core/index.js';

/** A multiple of four, so that leap years stay leap years. */
export const YEARS = 4;

const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const CARDINAL_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinal = (n: number): string => (n < 20 ? UNITS[n]! : n % 10 ? `${CARDINAL_TENS[Math.floor(n / 10)]!}-${UNITS[n % 10]!}` : CARDINAL_TENS[n / 10]!.replace(/y$/, 'ieth'));
const ORDINALS = new Map(Array.from({ length: 99 }, (_, i) => [ordinal(i + 1), i + 1]));
const ORDINAL = [...ORDINALS.keys()].sort((a, b) => b.length - a.length).join('|');

const DIGITS = '零一二三四五六七八九';
const han = (n: number): string => (n >= 10 ? `${n >= 20 ? DIGITS[Math.floor(n / 10)]! : ''}十` : '') + (n % 10 ? DIGITS[n % 10]! : '');
const fromHan = (text: string): number => {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  return (text.includes('十') ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0) + (units ? DIGITS.indexOf(units) : 0);
};

/** Words that a line end has cut in two made whole, so that ordinals can be read. */
export const unbroken = (text: string): string => text
  .replace(new RegExp(`(${CARDINAL_TENS.filter(Boolean).join('|')})-\\s*\\n\\s*`, 'gi'), '$1-')
  .replace(/([a-z])-\s*\n\s*(?=[a-z])/g, '$1')
  .replace(/(第[一二三四五六七八九十]+)\s*\n\s*(?=[一二三四五六七八九十]*[届屆])/g, '$1')
  // A page break with footnotes goes behind the number.
  .replace(/(第[一二三四五六七八九十]+)((?:\s*\n\s*\n[^\n]{1,200})+?\s*\n\s*\n)([一二三四五六七八九十]{0,2}[届屆])/g, '$1$3$2');

/** The text as it would stand so many years, and sessions, later. */
export function shiftText(text: string): string {
  const lift = (word: string): string => {
    const later = ordinal(ORDINALS.get(word.toLowerCase())! + YEARS);
    return /^[A-Z]/.test(word) ? later.charAt(0).toUpperCase() + later.slice(1) : later;
  };
  return text
    .replace(/(?<!\d)(?:19|20)\d\d(?=\d?(?!\d))/g, (year) => String(Number(year) + YEARS))
    .replace(/(?:１９|２０)\p{Nd}{2}/gu, (year) => String(Number(year.normalize('NFKC')) + YEARS).replace(/\d/g, (d) => String.fromCodePoint(d.codePointAt(0)! + 0xfee0)))
    .replace(/[一二]九[一二三四五六七八九〇]{2}(?=年)/g, (year) => Array.from(String(Number(Array.from(year, (c) => Math.max(0, DIGITS.indexOf(c))).join('')) + YEARS), (d) => (d === '0' ? '〇' : DIGITS[Number(d)]!)).join(''))
    .replace(new RegExp(`\\b(${ORDINAL})(?=(?:,? (?:and|to) (?:${ORDINAL}))?\\s+(?:substantive |regular |special )?sessions?\\b)`, 'gi'), lift)
    .replace(/第([一二三四五六七八九十]+)(?=[届屆])/g, (_, number: string) => `第${han(fromHan(number) + YEARS)}`)
    .replace(/(?<![\d.-])(?<!(?<!A|RES|HRC|C\.\d)\/)(\d\d)(?=\/(?:\d|L\.|…))/g, (session) => String(Number(session) + YEARS));
}

const shiftDay = <T extends string | null>(day: T): T => day && (String(Number(day.slice(0, 4)) + YEARS) + day.slice(4)) as T;

const shiftSession = (session: SessionRef): SessionRef => ({ ...session, number: session.number + YEARS });

export const shiftDue = ({ until, ...due }: Due): Due => ({
  ...due, start: shiftDay(due.start), end: shiftDay(due.end), event: due.event && shiftText(due.event), session: due.session && shiftSession(due.session),
  ...(until && { until: typeof until === 'string' ? shiftDay(until) : shiftSession(until) }),
});
