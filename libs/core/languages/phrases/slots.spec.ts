import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SlotSet } from './slots.js';

const numbers = fc.uniqueArray(fc.nat(200), { maxLength: 12 });
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

test('a set of slots is a set of numbers', () => {
  fc.assert(fc.property(numbers, numbers, (a, b) => {
    const set = new SlotSet(a);
    const other = new SlotSet(b);
    expect(set.values()).toEqual(sorted(a));
    for (const slot of [...a, ...b, 31, 32, 33, 300]) expect(set.has(slot)).toBe(a.includes(slot));
    expect(set.meets(other)).toBe(b.some((slot) => a.includes(slot)));
    expect(set.without(other).values()).toEqual(sorted(a.filter((slot) => !b.includes(slot))));
    set.addAll(other);
    expect(set.values()).toEqual(sorted([...new Set([...a, ...b])]));
  }));
});
