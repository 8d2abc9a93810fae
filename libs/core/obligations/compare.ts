import { dueCode, type Due } from '../calendar/index.js';
import type { Kind, Span } from '../extraction/index.js';
import type { Obligation } from './obligation.js';

/** What was read of an obligation at an earlier time. */
export interface ReadBefore {
  key: string;
  part: number;
  kind: Kind;
  paragraph: string;
  spans: readonly Span[];
  /** As read, before anybody corrected it. */
  due: Due | null;
}

/** Two readings of one text, set against each other. */
export interface Compared<Before extends ReadBefore> {
  /** Read now and not before; keys and anchors are such that they can stand beside those of before. */
  added: Obligation[];
  /** The same words, now of another kind or due at another time. */
  otherwise: { before: Before; now: Obligation }[];
  /** Read before and not now. */
  gone: Before[];
}

/** Words that are the same at least by this share of the shorter quote tell of one obligation. */
const SAME_WORDS = 0.5;

/**
 * Sets what is read of a text now against what was read of it before. One obligation is the same words, whatever the rules make of them now;
 * of several in the same words, those of the same kind and time belong together first.
 */
export function compareReadings<Before extends ReadBefore>(before: readonly Before[], now: readonly Obligation[]): Compared<Before> {
  const pairs = new Map<Obligation, Before>();
  const left = new Set(before);
  const pair = (alike: (one: Before, other: Obligation) => boolean): void => {
    for (const other of now) {
      if (pairs.has(other)) continue;
      const one = [...left].find((one) => one.part === other.part && alike(one, other) && shared(one.spans, other.spans) >= SAME_WORDS);
      if (!one) continue;
      pairs.set(other, one);
      left.delete(one);
    }
  };
  pair(isSame);
  pair((one, other) => one.kind === other.kind);
  pair(() => true);
  const keys = keysBeside(before, now, pairs);
  return {
    added: now.filter((one) => !pairs.has(one)).map((one) => {
      const key = keys.get(one.key)!;
      return { ...one, key, ref: one.ref.slice(0, -one.key.length) + key, anchor: one.anchor === null ? null : keys.get(one.anchor)! };
    }),
    otherwise: [...pairs].filter(([one, was]) => !isSame(was, one)).map(([one, was]) => ({ before: was, now: one })),
    gone: [...left],
  };
}

const isSame = (one: ReadBefore, other: Obligation): boolean => one.kind === other.kind && timeOf(one) === timeOf(other);

const timeOf = ({ due }: Pick<ReadBefore, 'due'>): string => (due ? dueCode(due) : '');

/** The share of the shorter of two quotes that stands in the other one too. */
function shared(some: readonly Span[], others: readonly Span[]): number {
  let common = 0;
  for (const [a, b] of some) for (const [c, d] of others) common += Math.max(0, Math.min(b, d) - Math.max(a, c));
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return common / Math.max(1, Math.min(length(some), length(others)));
}

/** For each key of now the one to go by: that of the obligation it was before, else its own, else the next that is free at its place. */
function keysBeside(before: readonly ReadBefore[], now: readonly Obligation[], pairs: ReadonlyMap<Obligation, ReadBefore>): Map<string, string> {
  const taken = new Set(before.map(({ key }) => key));
  const keys = new Map<string, string>();
  for (const one of now) {
    let key = pairs.get(one)?.key ?? one.key;
    for (let n = 1; !pairs.has(one) && taken.has(key); n++) key = one.key.slice(0, one.key.lastIndexOf('/') + 1) + String(n);
    taken.add(key);
    keys.set(one.key, key);
  }
  return keys;
}
