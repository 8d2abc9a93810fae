import type { Language } from '../languages/index.js';
import { isEnglishDay } from './adopted.js';
import { shortLinesOf } from './short-lines.js';
import { symbolAt } from './symbol.js';

const COUNCIL_NUMBER = /^(\d{1,4}) ?\((\d{4})\)/;
/** A line longer than this holds more than the masthead. */
const LONGEST = 120;
/** Where a symbol may begin in a line. */
const BEGINNING = /(?<![A-Za-z\d/(,])(?=[A-Z]{1,5}\/)/g;
const LONGEST_COUNCIL_LINE = 50;
const SESSION = /^(?:A\/(?:HRC\/)?(?:RES\/|DEC\/|C\.\d\/|BUR\/|INF\/)?)(\d{1,3})\/|^E\/(?:RES\/|DEC\/)?(\d{4})\//;
/** The organ to which a document goes, by its symbol. */
const ORGANS: readonly (readonly [symbol: RegExp, organ: string])[] = [
  [/^A\/HRC\//, 'HRC'], [/^A\/(?:\d|RES\/|DEC\/|C\.\d\/|BUR\/|INF\/|S-|ES-)/, 'GA'], [/^S\//, 'SC'], [/^E\/(?:\d|RES\/|DEC\/|INF\/)/, 'ECOSOC'], [/^E\/CN\.3\//, 'UNSC'],
  [/^E\/CN\.5\//, 'CSocD'], [/^E\/CN\.6\//, 'CSW'], [/^E\/CN\.7\//, 'CND'], [/^E\/CN\.9\//, 'CPD'], [/^E\/CN\.15\//, 'CCPCJ'], [/^E\/CN\.16\//, 'CSTD'],
  [/^E\/CN\.18\//, 'UNFF'], [/^FCCC\/CP\//, 'COP'], [/^FCCC\/PA\/CMA\//, 'CMA'], [/^FCCC\/KP\/CMP\//, 'CMP'], [/^UNEP\/EA\./, 'UNEA'], [/^HSP\/HA\./, 'UN-Habitat Assembly'],
];

/** The organ that a symbol names; null where it names none that is known. */
export const organOf = (symbol: string | null): string | null => (symbol === null ? null : ORGANS.find(([form]) => form.test(symbol))?.[1] ?? null);

/** The session that a symbol names of its organ: "A/C.1/74/L.43", "A/HRC/53/1", "E/2024/14"; null where it names none. */
export function sessionOf(symbol: string | null): number | null {
  const [, session, year] = SESSION.exec(symbol ?? '') ?? [];
  return session ?? year ? Number(session ?? year) : null;
}

/** A symbol at the head of a line, or after the words that stand beside it on the first page ("United Nations A/79/234"). */
export function printedSymbol(text: string, { headings }: Language): string | null {
  if (!text.includes('/') || text.length >= LONGEST) return null;
  const first = headings.furniture.find((form) => !form.endsWith(':') && text.startsWith(form)) ?? '';
  return symbolAt(text.slice(first.length).trimStart());
}

/** A symbol further on in a line of the head, as web pages have it. What stands in brackets belongs to another document. */
export function symbolWithin(text: string): string | null {
  if (!text.includes('/') || text.startsWith('[') || text.startsWith('(')) return null;
  for (const { index } of text.matchAll(BEGINNING)) {
    const symbol = symbolAt(text.slice(index));
    if (symbol !== null) return symbol;
  }
  return null;
}

/** "Resolution 2446 (2018)" on a line of its own is the Security Council's; in a volume its day stands behind it ("of 15 November 2018"). */
export function councilLine(text: string, language: Language): { symbol: string; title: string; rest: string } | null {
  if (text.length > LONGEST_COUNCIL_LINE || !shortLinesOf(language).mayNumberCouncil(text)) return null;
  const { before, after } = language.headings.councilResolution;
  if (!(text.startsWith(before) || text.startsWith(before.toUpperCase()))) return null;
  const match = COUNCIL_NUMBER.exec(text.slice(before.length));
  const end = before.length + (match?.[0].length ?? 0) + after.length;
  if (!match || !text.slice(0, end).endsWith(after)) return null;
  return { symbol: `S/RES/${match[1]} (${match[2]})`, title: text.slice(0, end), rest: text.slice(end).trim() };
}

/** The line that bears the symbol, the day of distribution, the name of a body or of a series. */
export function isMasthead(text: string, language: Language): boolean {
  if (printedSymbol(text, language) !== null || isEnglishDay(text) || text.includes('Distr.')) return true;
  return language.headings.series.some((form) => text.startsWith(form)) || shortLinesOf(language).isBody(text);
}
