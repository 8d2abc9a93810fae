import type { Reason, Status } from '../../core/index.js';
import type { ObligationRow } from '../../tracker/views.js';
import { formatDue } from '../due.js';
import { oneLine } from '../headers.js';
import { wordsOf } from '../words/index.js';
import type { BodyNames, MailLanguage, Words } from '../words/index.js';
import type { Item, Section } from './letter.js';

/** What every part of a letter needs. */
export interface Desk {
  language: MailLanguage;
  words: Words;
  /** What the language calls a party that is kept under its English name. */
  party(english: string): string;
  /** A reason as a sentence. */
  say(reason: Reason): string;
  /** Address of the dashboard, without a slash at its end. */
  publicUrl: string;
  /** How many obligations a section may list. */
  limit: number;
}

/** Where the mails of a tracker lead to, and how languages say what the tracker keeps as data. */
export interface Office {
  /** Address of the dashboard, for links. */
  publicUrl: string;
  /** What a language calls a party that is kept under its English name; the English name where it has none. */
  partyIn(english: string, language: MailLanguage): string;
  bodyNames: BodyNames;
  /** A reason as a sentence of a language. */
  say(reason: Reason, language: MailLanguage): string;
}

export function deskOf(language: MailLanguage, { publicUrl, partyIn, bodyNames, say }: Office, limit: number): Desk {
  return {
    language, words: wordsOf(language, bodyNames), party: (english) => partyIn(english, language), say: (reason) => say(reason, language), publicUrl: publicUrl.replace(/\/+$/, ''), limit,
  };
}

/** Longest texts that a mail shows, in characters; the whole stands in the tracker. */
const QUOTE = 320;
const NAME = 100;
const SUBJECT_QUOTE = 48;

/** One obligation as a mail shows it, with the reason why it stands there, if there is one to give. */
export function itemOf(row: ObligationRow, desk: Desk, reason: { label: string; text: string } = { label: '', text: '' }): Item {
  const { words } = desk;
  const { labels } = words.letter;
  const when = formatDue(row, words);
  const where = placeOf(row, words);
  const facts = [
    { label: labels.when, text: row.due && when },
    { label: labels.who, text: row.who && cut(desk.party(row.who), NAME) },
    { label: labels.to, text: row.to && cut(desk.party(row.to), NAME) },
    { label: labels.where, text: where },
    reason,
  ].filter((fact): fact is { label: string; text: string } => Boolean(fact.text));
  return {
    kind: words.kinds[row.kind], quote: cut(row.quote, QUOTE), facts, line: [words.kinds[row.kind], when, where].join(' · '),
    link: words.letter.open, url: `${desk.publicUrl}/obligations/${encodeURIComponent(row.id)}`,
  };
}

/** Why a person must look at it. */
export const reviewOf = (row: ObligationRow, { words, say }: Desk): { label: string; text: string } =>
  ({ label: words.letter.labels.reason, text: row.refused ? say(row.refused) : words.unsure(row.confidence) });

/** What a section has besides its items. `statuses` narrow the list that it links to. */
export interface SectionHead extends Pick<Section, 'title' | 'note' | 'tone'> {
  folded?: boolean;
  statuses?: Status[];
}

const listUrl = ({ publicUrl }: Desk, statuses: Status[]): string => `${publicUrl}/obligations${statuses.length > 0 ? `?status=${statuses.join(',')}` : ''}`;

/** A section with as many items as fit and a line for the rest. */
export function sectionOf(desk: Desk, items: Item[], section: SectionHead): Section {
  const left = items.length - desk.limit;
  const more = left > 0 ? { label: desk.words.letter.more(left), url: listUrl(desk, section.statuses ?? []) } : null;
  return { title: section.title, note: section.note, tone: section.tone, folded: section.folded ?? false, items: items.slice(0, desk.limit), more };
}

/** What and when, for a subject: with the quote where the recipient can read it, else with who acts and where it stands. */
export function subjectPhrases(row: ObligationRow, { words, party }: Desk): string[] {
  const kind = words.kinds[row.kind];
  const when = formatDue(row, words);
  if (words.reads(row.quote)) return [words.named(kind, cut(row.quote, SUBJECT_QUOTE)), when];
  return [row.who ? words.due.noted(kind, [cut(party(row.who), 40)]) : kind, when, placeOf(row, words)];
}

function placeOf({ document, paragraph }: ObligationRow, words: Words): string {
  return words.place(cut(document.symbol ?? document.title ?? words.untitled, NAME), cut(paragraph, 40));
}

/** The text on one line, cut at a space or a character with `…` when it is longer than `length` characters. */
export function cut(text: string, length: number): string {
  const characters = [...oneLine(text).replace(/\s+/g, ' ')];
  if (characters.length <= length) return characters.join('');
  const kept = characters.slice(0, length - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length * 0.7 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
