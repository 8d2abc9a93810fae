import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS } from '../extraction/index.js';
import { STATUSES } from '../obligations/index.js';
import { rollUp, type RollupRow } from './roll-up.js';

test('counts along every dimension', () => {
  const row: RollupRow = { status: 'upcoming', kind: 'report', owner: 'demo', body: 'GA', session: { organ: 'GA', number: 75 } };
  expect(rollUp([row, { ...row, status: 'overdue' }, { ...row, kind: 'meeting', owner: null, body: null, session: null }])).toEqual({
    total: 3,
    byStatus: { upcoming: 2, overdue: 1 },
    byKind: { report: 2, meeting: 1 },
    byOwner: { demo: 2, none: 1 },
    byBody: { GA: 2, none: 1 },
    bySession: { 'GA 75': 2, none: 1 },
  });
});

test('nothing read, nothing counted', () => {
  expect(rollUp([])).toEqual({ total: 0, byStatus: {}, byKind: {}, byOwner: {}, byBody: {}, bySession: {} });
});

test('every dimension sums to the total, whatever people and bodies are called', () => {
  const name = fc.option(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'none', '')));
  const rows: fc.Arbitrary<RollupRow[]> = fc.array(fc.record({
    status: fc.constantFrom(...STATUSES), kind: fc.constantFrom(...KINDS), owner: name, body: name,
    session: fc.option(fc.record({ organ: fc.string(), number: fc.integer() })),
  }));
  fc.assert(fc.property(rows, (all) => {
    const { total, ...dimensions } = rollUp(all);
    expect(total).toBe(all.length);
    for (const counts of Object.values(dimensions)) expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total);
  }));
});
