import { dayOf, type PlainDate } from '../calendar/index.js';
import { toolsFor, type Language, type Tools } from '../languages/index.js';
import type { DocumentHeader } from './header.js';
import type { TextLine } from './layout.js';

const NUMBERED_TITLE = /(?:^|[^\d/])(\d{1,4}\/\d{1,4}(?: ?[A-Z])?)[.、] ?(?=\D)/;
const SYMBOL = /^(?:A|S|E|HSP|UNEP|ST|TD|CAC|CCPR|CRC|CEDAW|FCCC|CBD|ICCD)(?:\/[A-Z0-9\-]+(?:\.[A-Z0-9]+)*)+(?:\(\d{4}\))?/;
const COUNCIL_NUMBER = /^(\d{1,4}) ?\((\d{4})\)/;
const ITEM = /\d{1,3}(?: ?\([a-z0-9]{1,3}\)(?:(?:[、,和及与]| and |, )*\([a-z0-9]{1,3}\))*)?/g;
const ENGLISH_DATE = /^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Sessions of these organs bear a year. */
const BY_YEAR = new Set(['ECOSOC']);

/** What the lines before the text say of the document, with what its closing lines add. */
export function readHeader(head: readonly TextLine[], symbols: readonly string[], closing: readonly string[], enacting: string | null, language: Language): DocumentHeader {
  const tools = toolsFor(language);
  const facts: DocumentHeader = { symbol: symbols.find((symbol) => !/\.\d+$|^A\/\d+\/L/.test(symbol)) ?? symbols[0] ?? null, title: null, language: language.code, organ: null, session: null, adopted: null, agendaItems: [] };
  let number: string | null = null;
  for (const [i, { text }] of head.entries()) {
    readSession(facts, text, tools);
    readAdoption(facts, text, head[i + 1]?.text ?? '', tools);
    readItems(facts, text, head[i + 1]?.text ?? '', language);
    facts.symbol ??= printedSymbol(text, language);
    const title = NUMBERED_TITLE.exec(text);
    if (title && !number) {
      number = title[1] ?? null;
      facts.title = titleFrom(text.slice(title.index + title[0].length), head.slice(i + 1), language.spaced);
    }
    facts.symbol ??= councilSymbol(text, language);
  }
  facts.organ ??= enacting;
  facts.adopted ??= lastDate(closing, tools) ?? distributed(head);
  completeSymbol(facts, number);
  if (facts.organ !== 'SC') facts.title ??= titleOfReport(head, language);
  return facts;
}

/** A symbol at the head of a line, or after the words that stand beside it on the first page ("United Nations A/79/234"). */
function printedSymbol(text: string, { headings }: Language): string | null {
  const first = headings.furniture.find((form) => !form.endsWith(':') && text.startsWith(form)) ?? '';
  return text.length < 120 ? SYMBOL.exec(text.slice(first.length).replace(/ /g, ''))?.[0] ?? null : null;
}

/** "Resolution 2446 (2018)" on a line of its own is the Security Council's. */
function councilSymbol(text: string, { headings }: Language): string | null {
  const { before, after } = headings.councilResolution;
  if (text.length > 40 || !text.startsWith(before)) return null;
  const match = COUNCIL_NUMBER.exec(text.slice(before.length));
  return match && text.slice(before.length + match[0].length).startsWith(after) ? `S/RES/${match[1]}(${match[2]})` : null;
}

function readSession(facts: DocumentHeader, text: string, tools: Tools): void {
  if (facts.session !== null || text.length > 60) return;
  const time = tools.times.read(text, 0);
  const session = time?.is === 'session' ? /^session (\d+)$/.exec(time.code) : null;
  if (session) facts.session = Number(session[1]);
}

function readAdoption(facts: DocumentHeader, text: string, next: string, tools: Tools): void {
  if (facts.adopted || text.length > 400) return;
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
  for (let i = Math.max(0, at - 24); i < at; i++) {
    const time = tools.times.mayStart(text.charCodeAt(i)) ? tools.times.read(text.slice(0, at), i) : null;
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

/** The day of distribution, printed in English in every language. */
function distributed(head: readonly TextLine[]): PlainDate | null {
  for (const { text } of head) {
    const match = ENGLISH_DATE.exec(text);
    if (match) return dayOf(Number(match[3]), MONTHS.indexOf(match[2] ?? '') + 1, Number(match[1]));
  }
  return null;
}

function readItems(facts: DocumentHeader, text: string, next: string, language: Language): void {
  if (facts.agendaItems.length > 0) return;
  const tight = text.replace(/[ *]/g, '');
  const form = language.headings.agendaItem.map((prefix) => prefix.replace(/ /g, '')).find((prefix) => tight.startsWith(prefix));
  if (form === undefined) return;
  const rest = tight.slice(form.length) || next.replace(/ /g, '');
  facts.agendaItems = [...rest.slice(0, 60).matchAll(ITEM)].flatMap(([item]) => {
    const number = /^\d+/.exec(item)?.[0] ?? '';
    const letters = [...item.matchAll(/\(([a-z0-9]{1,3})\)/g)].map((match) => `${number}(${match[1]})`);
    return letters.length > 0 ? letters : [number];
  });
}

function titleFrom(first: string, after: readonly TextLine[], spaced: boolean): string {
  let title = first.trim();
  for (const { text, blanksBefore } of after) {
    if (blanksBefore > 0 || text.length > (spaced ? 100 : 60) || /[,:。]$/.test(text)) break;
    title += spaced ? ` ${text}` : text;
  }
  return title;
}

function completeSymbol(facts: DocumentHeader, number: string | null): void {
  const [session, item] = number?.split('/') ?? [];
  if (!session || !item) return;
  const year = Number(session) > 1900;
  if (!facts.organ) facts.organ = year ? 'ECOSOC' : 'GA';
  const prefix = { GA: 'A/RES', ECOSOC: 'E/RES', HRC: 'A/HRC/RES' }[facts.organ];
  const decision = facts.organ === 'GA' && Number.parseInt(item, 10) >= 400;
  if (prefix && !decision) facts.symbol ??= `${prefix}/${session}/${item}`;
  facts.session ??= year === BY_YEAR.has(facts.organ) ? Number(session) : null;
}

/** A report has no numbered title: its title is what stands between the agenda item and "Report of …". */
function titleOfReport(head: readonly TextLine[], language: Language): string | null {
  const { agendaItem, reportOf } = language.headings;
  const from = head.findIndex(({ text }) => agendaItem.some((prefix) => text.replace(/[ *]/g, '').startsWith(prefix.replace(/ /g, ''))));
  const to = head.findIndex(({ text }, i) => i > from && text.length < 40 && reportOf.some((form) => text.endsWith(form)));
  if (from < 0) return head.find(({ text }) => text.length > 4)?.text ?? null;
  const lines = head.slice(from + 1, to < 0 ? from + 3 : to + 1).map(({ text }) => text);
  return lines.join(' ') || null;
}
