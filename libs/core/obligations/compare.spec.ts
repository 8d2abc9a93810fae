import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { due, plainDate } from '../calendar/index.js';
import { KINDS, type Kind } from '../extraction/index.js';
import { compareReadings, type ReadBefore } from './compare.js';
import type { Obligation } from './obligation.js';

const in2026 = due({ precision: 'year', start: plainDate('2026-01-01'), end: plainDate('2026-12-31') });
const in2027 = due({ precision: 'year', start: plainDate('2027-01-01'), end: plainDate('2027-12-31') });

const read = (key: string, spans: [number, number][], fields: Partial<Obligation> = {}): Obligation => {
  const [paragraph, kind] = key.split('/') as [string, Kind];
  return {
    key, ref: `A/RES/80/1 ${key}`, part: 0, kind, paragraph, spans, due: in2026, undated: null, anchor: null, quote: '', who: null, to: null, place: null, duration: null, qualifiers: [],
    strength: 'S4', confidence: 0.9, rule: 'r', evidence: {}, meeting: null, hangsOn: null, resolution: { first: null, last: null, basis: 'stated', because: [] }, ...fields,
  };
};
const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);
const changes = (before: ReadBefore[], now: Obligation[]) => {
  const { added, otherwise, gone } = compareReadings(before, now);
  return { added: keysOf(added), otherwise: otherwise.map((pair) => `${pair.before.key} → ${pair.now.key}`), gone: keysOf(gone) };
};

test('what is read as before is neither new nor gone', () => {
  const rows = [read('7/report/1', [[10, 60]]), read('7/report/2', [[10, 60]], { due: in2027 })];
  expect(changes(rows, rows)).toEqual({ added: [], otherwise: [], gone: [] });
});

test('a new one that stands before the others of its paragraph takes no key of theirs', () => {
  const before = [read('7/report/1', [[100, 160]])];
  const now = [read('7/report/1', [[10, 60]]), read('7/report/2', [[100, 160]])];
  const { added } = compareReadings(before, now);
  expect(added.map(({ key, ref, spans }) => [key, ref, spans])).toEqual([['7/report/2', 'A/RES/80/1 7/report/2', [[10, 60]]]]);
});

test('what hangs on a meeting that was known hangs on it still; on a new one, on that by its new key', () => {
  const before = [read('3/meeting/1', [[100, 160]])];
  const now = [read('3/meeting/1', [[10, 60]]), read('3/meeting/2', [[100, 160]]), read('4/report/1', [[200, 260]], { anchor: '3/meeting/2' }), read('5/report/1', [[300, 360]], { anchor: '3/meeting/1' })];
  expect(compareReadings(before, now).added.map(({ key, anchor }) => [key, anchor])).toEqual([['3/meeting/2', null], ['4/report/1', '3/meeting/1'], ['5/report/1', '3/meeting/2']]);
});

test.each<[string, Partial<Obligation>]>([
  ['another time', { due: in2027 }],
  ['no time', { due: null }],
  ['another kind', { kind: 'report' }],
  ['another kind and time', { kind: 'report', due: in2027 }],
  ['a longer quote', { spans: [[5, 90]], due: in2027 }],
])('the same words with %s are one obligation, read otherwise', (_, fields) => {
  const before = [read('9/action/1', [[10, 60]])];
  expect(changes(before, [read('9/action/1', [[10, 60]], fields)])).toEqual({ added: [], otherwise: ['9/action/1 → 9/action/1'], gone: [] });
});

test('of several in the same words, those of one time belong together', () => {
  const before = [read('2/report/1', [[10, 60]]), read('2/report/2', [[10, 60]], { due: in2027 })];
  expect(changes(before, [read('2/report/1', [[10, 60]], { due: in2027 })])).toEqual({ added: [], otherwise: [], gone: ['2/report/1'] });
});

test.each([
  ['other words', { spans: [[60, 110]] as [number, number][] }],
  ['the same place of another document of the file', { part: 1 }],
])('%s are another obligation', (_, fields) => {
  expect(changes([read('9/action/1', [[10, 60]])], [read('9/action/1', [[10, 60]], fields)])).toEqual({ added: ['9/action/2'], otherwise: [], gone: ['9/action/1'] });
});

test('every key is given once, and nothing is lost', () => {
  const some = fc.array(fc.record({ kind: fc.constantFrom(...KINDS.slice(0, 2)), at: fc.nat(5), later: fc.boolean(), part: fc.nat(1) }), { maxLength: 8 }).map((rows) => {
    const counts = new Map<string, number>();
    return rows.map(({ kind, at, later, part }) => {
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      return read(`1/${kind}/${n}`, [[at * 30, at * 30 + 40]], { part, due: later ? in2027 : in2026 });
    });
  });
  fc.assert(fc.property(some, some, (before, now) => {
    const { added, otherwise, gone } = compareReadings(before, now);
    const keys = [...keysOf(before), ...keysOf(added)];
    expect(new Set(keys).size).toBe(keys.length);
    expect(added.length + before.length - gone.length).toBe(now.length);
    expect(otherwise.length).toBeLessThanOrEqual(before.length - gone.length);
  }));
});
