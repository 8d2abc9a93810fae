import { toolsFor, type Language, type Tools } from '../languages/index.js';
import { adoptionIn, dayOfMeeting, firstDay, lastOfDays } from './adopted.js';
import type { DocumentHeader, HeadLine } from './header.js';
import { councilLine, organOf, printedSymbol, sessionOf, symbolWithin } from './masthead.js';
import { shortLinesOf } from './short-lines.js';
import type { TextStart } from './start.js';
import { numberedTitle, plainTitle, titleOfStatement } from './title.js';

/** One number, perhaps with its letter: it is written as it is listed. */
const ONE_ITEM = /^\d{1,3}(?:\([a-z0-9]{1,3}\))?$/;
const ITEM = /\d{1,3}(?: ?\([a-z0-9]{1,3}\)(?:(?:[、,和及与]| and |, )*\([a-z0-9]{1,3}\))*)?/g;

/** The organs whose resolutions and decisions are numbered by session: what their symbols begin with, and the first number of a decision. */
const NUMBERED: Readonly<Record<string, { prefix: string; firstDecision: number }>> = {
  GA: { prefix: 'A', firstDecision: 400 },
  ECOSOC: { prefix: 'E', firstDecision: 200 },
  HRC: { prefix: 'A/HRC', firstDecision: 100 },
};
/** Where the numbers of the items end and their title begins, white space left out. */
const ITEMS = /^(?:\d{1,3}(?![\d年])|\([a-z0-9]{1,3}\)|and|[、,和及与;:])+/;
/** A line in which the masthead was joined is no longer. */
const LONGEST_JOINED = 600;
/** A day on the line under the number of a resolution takes no more characters. */
const LONGEST_DAY = 24;
/** The numbers of items take no more characters. */
const LONGEST_NUMBERS = 60;
/** Of the first thirty sessions: "3314 (XXIX)". */
const OLD_NUMBER = /^(\d{1,4}) ?\(([IVXL]{1,7})\)$/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** The Assembly writes "31/1" since this session; lower ones are of the Human Rights Council. */
const FIRST_SLASHED = 31;
/** Sessions of these organs bear a year. */
const BY_YEAR = new Set(['ECOSOC']);

/** Symbols on lines of their own: before the text, and further on, where they may be another document's. */
export interface Symbols { masthead: readonly string[]; later: readonly string[] }

/** What the lines before the text say of the document, with what its closing lines add. */
export function readHeader(head: readonly HeadLine[], symbols: Symbols, closing: readonly string[], start: Pick<TextStart, 'organ' | 'statement'>, language: Language): DocumentHeader {
  const tools = toolsFor(language);
  const facts: DocumentHeader = { symbol: likeliest(symbols.masthead), title: null, language: language.code, organ: null, session: null, adopted: null, agendaItems: [] };
  let number: string | null = null;
  let council: string | null = null;
  for (let i = 0; i < head.length; i++) {
    const text = head[i]?.text ?? '';
    const next = head[i + 1]?.text ?? '';
    readSession(facts, text, tools);
    const adoption = facts.adopted === null ? adoptionIn(text, next, tools) : null;
    if (adoption) {
      facts.adopted = adoption.day;
      facts.organ ??= adoption.organ;
    }
    readItems(facts, text, next, language);
    if (text.includes('/') || text.includes('(')) {
      facts.symbol ??= printedSymbol(text, language);
      const found = facts.title === null ? numberedTitle(text, head.slice(i + 1), language) : null;
      if (found) ({ number, title: facts.title } = found);
    }
    const line = councilLine(text, language);
    if (line) {
      facts.symbol ??= line.symbol;
      facts.adopted ??= firstDay([line.rest || next.slice(0, LONGEST_DAY)], tools);
      council = line.title;
    }
  }
  facts.organ ??= start.organ;
  if (start.statement) readStatement(facts, start.statement, tools);
  facts.adopted ??= firstDay(closing, tools) ?? lastOfDays(closing, tools) ?? dayOfMeeting(head, (text) => councilLine(text, language) !== null, tools);
  facts.symbol ??= fitting(symbols.later, number);
  completeSymbol(facts, number);
  facts.symbol ??= number === null ? head.map(({ text }) => symbolWithin(text)).find((symbol) => symbol !== null) ?? null : null;
  const organ = organOf(facts.symbol);
  facts.organ ??= organ;
  // A committee that reports counts sessions of its own.
  if (facts.organ === organ) facts.session = sessionOf(facts.symbol) ?? facts.session;
  facts.title ??= council ?? plainTitle(head, language);
  return facts;
}

/** A resolution's own symbol rather than that of the draft it was adopted from. */
const likeliest = (symbols: readonly string[]): string | null => symbols.find((symbol) => !/\.\d+$|^A\/\d+\/L/.test(symbol)) ?? symbols[0] ?? null;

/** A symbol after the text is the document's if it holds the number before the title, or if there is no such number. */
const fitting = (symbols: readonly string[], number: string | null): string | null =>
  likeliest(number ? symbols.filter((symbol) => tight(symbol).endsWith(`/${tight(number)}`)) : symbols);

const tight = (text: string): string => (text.includes(' ') ? text.replace(/ /g, '') : text);

/** "In connection with the item entitled “…”, at the 7064th meeting, held on 20 November 2013": the day and the item. */
function readStatement(facts: DocumentHeader, statement: string, tools: Tools): void {
  facts.adopted ??= firstDay([statement], tools);
  facts.title ??= titleOfStatement(statement);
}

function readSession(facts: DocumentHeader, text: string, tools: Tools): void {
  if (facts.session !== null || text.length > 60 || !tools.times.mayStart(text.charCodeAt(0))) return;
  const time = tools.times.read(text, 0);
  const session = time?.is === 'session' ? /^session (\d+)$/.exec(time.code) : null;
  if (session) facts.session = Number(session[1]);
}

function readItems(facts: DocumentHeader, text: string, next: string, language: Language): void {
  if (facts.agendaItems.length > 0) return;
  const numbers = itemsIn(text, next, language);
  if (numbers === null) return;
  facts.agendaItems = ONE_ITEM.test(numbers) ? [numbers] : (numbers.match(ITEM) ?? []).flatMap((item) => {
    const number = /^\d+/.exec(item)?.[0] ?? '';
    return item.match(/[a-z0-9]{1,3}(?=\))/g)?.map((letter) => `${number}(${letter})`) ?? [number];
  });
}

/** The numbers of the items on a line that begins with the words for them, or has them behind the session; null in any other line. */
function itemsIn(text: string, next: string, language: Language): string | null {
  const short = shortLinesOf(language);
  const printed = short.mayOpenWithItem(text) ? tight(text).replace(/\*/g, '') : '';
  const form = printed === '' ? null : short.itemAt(printed);
  if (form !== null) return ITEMS.exec(printed.slice(form.length) || tight(next))?.[0] ?? null;
  const end = text.length > LONGEST_JOINED ? -1 : short.itemsWithin(text);
  return end < 0 ? null : ITEMS.exec(tight(text.slice(end, end + LONGEST_NUMBERS)))?.[0] ?? null;
}

const fromRoman = (text: string): number => [...text].reduce((sum, letter, i, all) => {
  const [value, next] = [ROMAN[letter] ?? 0, ROMAN[all[i + 1] ?? ''] ?? 0];
  return value < next ? sum - value : sum + value;
}, 0);

function completeSymbol(facts: DocumentHeader, number: string | null): void {
  const [, old, roman] = OLD_NUMBER.exec(number ?? '') ?? [];
  if (old !== undefined && roman !== undefined) {
    facts.organ ??= 'GA';
    facts.symbol ??= NUMBERED[facts.organ] ? `${NUMBERED[facts.organ]?.prefix}/RES/${old}(${roman})` : null;
    facts.session ??= fromRoman(roman);
    return;
  }
  const slash = number?.indexOf('/') ?? -1;
  if (number === null || slash < 1 || slash === number.length - 1) return;
  const session = number.slice(0, slash);
  const item = number.slice(slash + 1);
  const year = Number(session) > 1900;
  facts.organ ??= year ? 'ECOSOC' : Number.parseInt(session, 10) < FIRST_SLASHED ? 'HRC' : 'GA';
  const series = NUMBERED[facts.organ];
  if (series) facts.symbol ??= `${series.prefix}/${Number.parseInt(item, 10) < series.firstDecision ? 'RES' : 'DEC'}/${session}/${item}`;
  facts.session ??= year === BY_YEAR.has(facts.organ) ? Number(session) : null;
}
