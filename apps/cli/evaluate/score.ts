import { SURE } from '../../../libs/core/index.js';
import type { Due, Kind } from '../../../libs/core/index.js';
import { assign } from './assign.js';

/** A row of a truth or of a prediction. Rows of the truth marked optional count neither for nor against. */
export interface ScoredRow {
  kind: Kind;
  paragraph: string | null;
  quote: string;
  due: Pick<Due, 'start' | 'end' | 'precision' | 'session' | 'event' | 'recurrence'> | null;
  optional?: boolean;
  confidence?: number;
}

export interface Tally {
  gold: number;
  predicted: number;
  /** Right kind at the right place. */
  found: number;
  /** Found, and the due time is right too. */
  exact: number;
}

/** Whether confidence means something: rows that claim to be sure, by whether they are right. */
export interface Sureness {
  /** Firm rows of the truth. */
  firm: number;
  /** Firm rows found exactly, and said to be sure. */
  right: number;
  /** Predicted rows said to be sure that are not exactly right. */
  wrong: number;
}

export interface Miss {
  what: 'missed' | 'wrong due' | 'spurious';
  row: ScoredRow;
  got: ScoredRow | null;
}

/** Scores one document: a tally for each kind that occurs, and what was not right. */
export function score(gold: ScoredRow[], predicted: ScoredRow[]): { tally: Map<Kind, Tally>; misses: Miss[]; sureness: Sureness } {
  const matched = match(gold, predicted);
  const ignored = new Set([...matched].filter(([i]) => gold[i]!.optional).map(([, { j }]) => j));
  const taken = new Set([...matched.values()].map(({ j }) => j));
  const tally = new Map<Kind, Tally>();
  const of = (kind: Kind): Tally => {
    const row = tally.get(kind) ?? { gold: 0, predicted: 0, found: 0, exact: 0 };
    tally.set(kind, row);
    return row;
  };
  const misses: Miss[] = [];
  gold.forEach((row, i) => {
    if (row.optional) return;
    const hit = matched.get(i);
    of(row.kind).gold += 1;
    if (hit) of(row.kind).found += 1;
    if (hit?.exact) of(row.kind).exact += 1;
    else misses.push({ what: hit ? 'wrong due' : 'missed', row, got: hit ? predicted[hit.j]! : null });
  });
  predicted.forEach((row, j) => {
    if (ignored.has(j)) return;
    of(row.kind).predicted += 1;
    if (!taken.has(j)) misses.push({ what: 'spurious', row, got: null });
  });
  return { tally, misses, sureness: sureness(gold, predicted, matched, ignored) };
}

function sureness(gold: ScoredRow[], predicted: ScoredRow[], matched: Matched, ignored: Set<number>): Sureness {
  const sure = (j: number) => (predicted[j]?.confidence ?? 0) >= SURE;
  const firm = [...matched].filter(([i, { exact }]) => exact && !gold[i]!.optional).map(([, { j }]) => j);
  const right = new Set(firm);
  return {
    firm: gold.filter(({ optional }) => !optional).length,
    right: firm.filter(sure).length,
    wrong: predicted.filter((_, j) => sure(j) && !right.has(j) && !ignored.has(j)).length,
  };
}

type Matched = Map<number, { j: number; exact: boolean }>;

/** One-to-one matching: right due first, then firm before optional, same paragraph, closest quote. */
function match(gold: ScoredRow[], predicted: ScoredRow[]): Matched {
  const exact = gold.map((g) => predicted.map((p) => sameDue(g.due, p.due)));
  const weight = gold.map((g, i) => predicted.map((p, j) => {
    if (g.kind !== p.kind) return 0;
    const near = overlap(g.quote, p.quote);
    const samePlace = place(g.paragraph) === place(p.paragraph);
    if (!(samePlace && near >= 0.3) && near < 0.5) return 0;
    return 1 + (exact[i]![j] ? 8 : 0) + (g.optional ? 0 : 4) + (samePlace ? 1 : 0) + near;
  }));
  return new Map(assign(weight).map(([i, j]) => [i, { j, exact: exact[i]![j]! }]));
}

const squash = (text: unknown): string => String(text ?? '').normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');

function place(paragraph: string | null): string {
  const label = squash(paragraph);
  return label.startsWith('preamble') ? 'preamble' : (label.match(/^(annex[ivx\d]*|[ivx]+)?\d+/)?.[0] ?? label);
}

/** Share of the shorter text's character n-grams (2 for Chinese, 4 else) that the other text has too; 0 where either is too short. */
function overlap(a: string, b: string): number {
  const [x, y] = [squash(a), squash(b)];
  const n = /\p{Script=Han}/u.test(x + y) ? 2 : 4;
  const grams = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - n + 1) }, (_, i) => text.slice(i, i + n)));
  const [small, big] = [grams(x), grams(y)].sort((p, q) => p.size - q.size) as [Set<string>, Set<string>];
  return small.size === 0 ? 0 : [...small].filter((gram) => big.has(gram)).length / small.size;
}

const ORGANS: Record<string, string> = {
  generalassembly: 'ga', 大会: 'ga', humanrightscouncil: 'hrc', 人权理事会: 'hrc', economicandsocialcouncil: 'ecosoc', 经济及社会理事会: 'ecosoc',
};
const KNOWN = ['ga', 'hrc', 'ecosoc'];
const organ = (name: string): string => ORGANS[squash(name)] ?? squash(name);

const RECURRENCES: Record<string, string> = {
  monthly: 'every1months', everymonth: 'every1months', weekly: 'every1weeks', everyweek: 'every1weeks', quarterly: 'every3months', annually: 'annual', yearly: 'annual', every1years: 'annual', everyyear: 'annual', every12months: 'annual',
  biennially: 'biennial', everytwoyears: 'biennial', every2years: 'biennial', twoyearly: 'biennial', every24months: 'biennial',
};
const recurrence = (name: string | null): string => RECURRENCES[squash(name)] ?? squash(name);

/** Whether a predicted due time says what the truth says, precision by precision. */
export function sameDue(g: ScoredRow['due'], p: ScoredRow['due']): boolean {
  if (!g) return true;
  if (!p) return false;
  switch (g.precision) {
    case 'session': return sameSession(g.session, p.session);
    case 'recurring': return p.precision === 'recurring' && (!g.recurrence || recurrence(g.recurrence) === recurrence(p.recurrence));
    case 'event':
      if (g.start || g.end) return (g.end !== null && p.end === g.end) || (g.start !== null && p.start === g.start);
      return p.precision === 'event';
    case 'relative': return g.end ? p.end === g.end : p.precision === 'relative';
    default: return g.start ? p.start === g.start && p.end === g.end : p.end === g.end;
  }
}

/** Bodies other than the known ones have no agreed short name: for them the number decides. */
function sameSession(g: Due['session'], p: Due['session']): boolean {
  if (!g || !p || Number(g.number) !== Number(p.number)) return false;
  const [a, b] = [organ(g.organ), organ(p.organ)];
  return KNOWN.includes(a) ? a === b : !KNOWN.includes(b);
}
