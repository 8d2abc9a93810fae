import { dayOf, type PlainDate } from '../calendar/index.js';
import { toolsFor, type Language, type Tools } from '../languages/index.js';
import type { DocumentHeader, HeadLine } from './header.js';
import { shortLinesOf } from './short-lines.js';
import type { TextStart } from './start.js';
import { symbolAt } from './symbol.js';
import { numberedTitle, plainTitle, titleOfStatement } from './title.js';

const COUNCIL_NUMBER = /^(\d{1,4}) ?\((\d{4})\)/;
const ITEM = /\d{1,3}(?: ?\([a-z0-9]{1,3}\)(?:(?:[、,和及与]| and |, )*\([a-z0-9]{1,3}\))*)?/g;
const ENGLISH_DATE = /^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Of `2020-06-15`. */
const DAY_LENGTH = 10;
/** What stands before session and number in the symbols of their resolutions. */
const PREFIXES: Readonly<Record<string, string>> = { GA: 'A/RES', ECOSOC: 'E/RES', HRC: 'A/HRC/RES' };
/** Sessions of these organs bear a year. */
const BY_YEAR = new Set(['ECOSOC']);

/** Symbols on lines of their own: before the text, and further on, where they may be another document's. */
export interface Symbols { masthead: readonly string[]; later: readonly string[] }

/** What the lines before the text say of the document, with what its closing lines add. */
export function readHeader(head: readonly HeadLine[], symbols: Symbols, closing: readonly string[], start: Pick<TextStart, 'organ' | 'statement'>, language: Language): DocumentHeader {
  const tools = toolsFor(language);
  const facts: DocumentHeader = { symbol: likeliest(symbols.masthead), title: null, language: language.code, organ: null, session: null, adopted: null, agendaItems: [] };
  let number: string | null = null;
  for (const [i, { text }] of head.entries()) {
    const next = head[i + 1]?.text ?? '';
    readSession(facts, text, tools);
    readAdoption(facts, text, next, tools);
    readItems(facts, text, next, language);
    if (text.includes('/')) {
      facts.symbol ??= printedSymbol(text, language);
      const found = facts.title === null ? numberedTitle(text, head.slice(i + 1), language) : null;
      if (found) ({ number, title: facts.title } = found);
    }
    facts.symbol ??= councilSymbol(text, language);
  }
  facts.organ ??= start.organ;
  if (start.statement) readStatement(facts, start.statement, tools);
  facts.adopted ??= lastDate(closing, tools) ?? dayOfMeeting(head, tools);
  facts.symbol ??= fitting(symbols.later, number);
  completeSymbol(facts, number);
  if (facts.organ !== 'SC') facts.title ??= plainTitle(head.filter(({ text }) => !isMasthead(text, language)), language);
  return facts;
}

/** A resolution's own symbol rather than that of the draft it was adopted from. */
const likeliest = (symbols: readonly string[]): string | null => symbols.find((symbol) => !/\.\d+$|^A\/\d+\/L/.test(symbol)) ?? symbols[0] ?? null;

/** A symbol after the text is the document's if it holds the number before the title, or if there is no such number. */
const fitting = (symbols: readonly string[], number: string | null): string | null =>
  likeliest(number ? symbols.filter((symbol) => tight(symbol).endsWith(`/${tight(number)}`)) : symbols);

const tight = (text: string): string => text.replace(/ /g, '');

/** The line that bears the symbol, and the day of distribution. */
const isMasthead = (text: string, language: Language): boolean => printedSymbol(text, language) !== null || ENGLISH_DATE.test(text);

/** "In connection with the item entitled “…”, at the 7064th meeting, held on 20 November 2013": the day and the item. */
function readStatement(facts: DocumentHeader, statement: string, tools: Tools): void {
  facts.adopted ??= lastDate([statement], tools);
  facts.title ??= titleOfStatement(statement);
}

/** A symbol at the head of a line, or after the words that stand beside it on the first page ("United Nations A/79/234"). */
function printedSymbol(text: string, { headings }: Language): string | null {
  if (!text.includes('/')) return null;
  const first = headings.furniture.find((form) => !form.endsWith(':') && text.startsWith(form)) ?? '';
  return text.length < 120 ? symbolAt(text.slice(first.length).trimStart()) : null;
}

/** "Resolution 2446 (2018)" on a line of its own is the Security Council's. */
function councilSymbol(text: string, { headings }: Language): string | null {
  const { before, after } = headings.councilResolution;
  if (text.length > 40 || !text.startsWith(before)) return null;
  const match = COUNCIL_NUMBER.exec(text.slice(before.length));
  return match && text.slice(before.length + match[0].length).startsWith(after) ? `S/RES/${match[1]} (${match[2]})` : null;
}

function readSession(facts: DocumentHeader, text: string, tools: Tools): void {
  if (facts.session !== null || text.length > 60 || !tools.times.mayStart(text.charCodeAt(0))) return;
  const time = tools.times.read(text, 0);
  const session = time?.is === 'session' ? /^session (\d+)$/.exec(time.code) : null;
  if (session) facts.session = Number(session[1]);
}

function readAdoption(facts: DocumentHeader, text: string, next: string, tools: Tools): void {
  if (facts.adopted || text.length > 400 || !shortLinesOf(tools.language).tellsAdoption(text)) return;
  for (const { organ, forms } of tools.language.headings.adopted) {
    for (const form of forms) {
      const at = text.indexOf(form);
      if (at < 0) continue;
      const date = tools.language.spaced ? dateAfter(`${text.slice(at + form.length)} ${next}`, tools) : dateBefore(text, at, tools);
      if (!date) continue;
      facts.adopted = date;
      facts.organ ??= organ;
      return;
    }
  }
}

function dateBefore(text: string, at: number, tools: Tools): PlainDate | null {
  const before = text.slice(0, at);
  for (let i = Math.max(0, at - 24); i < at; i++) {
    const time = tools.times.mayStart(before.charCodeAt(i)) ? tools.times.read(before, i) : null;
    const date = time && time.end === at ? dayFrom(time.code) : null;
    if (date) return date;
  }
  return null;
}

/** "Adopted by the Security Council at its 9702nd meeting, on 15 August 2024". */
function dateAfter(text: string, tools: Tools): PlainDate | null {
  for (let i = 0; i < Math.min(text.length, 80); i++) {
    const date = tools.times.mayStart(text.charCodeAt(i)) ? dayFrom(tools.times.read(text, i)?.code ?? '') : null;
    if (date) return date;
  }
  return null;
}

function dayFrom(code: string): PlainDate | null {
  if (code.length !== DAY_LENGTH) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(code);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function lastDate(closing: readonly string[], tools: Tools): PlainDate | null {
  for (const text of closing) {
    for (let i = 0; i < text.length; i++) {
      const date = tools.times.mayStart(text.charCodeAt(i)) ? dayFrom(tools.times.read(text, i)?.code ?? '') : null;
      if (date) return date;
    }
  }
  return null;
}

/** A day on a line of its own beside the line of the meeting, where a document has its closing lines at its head. */
function dayOfMeeting(head: readonly HeadLine[], tools: Tools): PlainDate | null {
  const meetings = shortLinesOf(tools.language);
  const plenary = (text = ''): boolean => text.length < 40 && meetings.endsWithMeeting(text);
  for (const [i, { text }] of head.entries()) {
    if (text.length > 40 || !(plenary(head[i - 1]?.text) || plenary(head[i + 1]?.text))) continue;
    const time = tools.times.read(text, 0);
    if (time?.end === text.length && dayFrom(time.code)) return dayFrom(time.code);
  }
  return null;
}

/** The day of distribution, printed in English in every language. */
export function distributed(head: readonly HeadLine[]): PlainDate | null {
  for (const { text } of head) {
    const match = ENGLISH_DATE.exec(text);
    if (match) return dayOf(Number(match[3]), MONTHS.indexOf(match[2] ?? '') + 1, Number(match[1]));
  }
  return null;
}

function readItems(facts: DocumentHeader, text: string, next: string, language: Language): void {
  if (facts.agendaItems.length > 0 || !shortLinesOf(language).mayOpenWithItem(text)) return;
  const tight = text.replace(/[ *]/g, '');
  const form = shortLinesOf(language).itemAt(tight);
  if (form === null) return;
  const rest = tight.slice(form.length) || next.replace(/ /g, '');
  facts.agendaItems = (rest.slice(0, 60).match(ITEM) ?? []).flatMap((item) => {
    const number = /^\d+/.exec(item)?.[0] ?? '';
    return item.match(/[a-z0-9]+(?=\))/g)?.map((letter) => `${number}(${letter})`) ?? [number];
  });
}

function completeSymbol(facts: DocumentHeader, number: string | null): void {
  const [session, item] = number?.split('/') ?? [];
  if (!session || !item) return;
  const year = Number(session) > 1900;
  if (!facts.organ) facts.organ = year ? 'ECOSOC' : 'GA';
  const prefix = PREFIXES[facts.organ];
  const decision = facts.organ === 'GA' && Number.parseInt(item, 10) >= 400;
  if (prefix && !decision) facts.symbol ??= `${prefix}/${session}/${item}`;
  facts.session ??= year === BY_YEAR.has(facts.organ) ? Number(session) : null;
}
