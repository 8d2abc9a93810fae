import { describe, expect, test } from '@jest/globals';
import type { Rollup } from '../../libs/core/index.js';
import type { TrackerEvent, TrackerStore } from '../../libs/tracker/index.js';
import { day, eightTimes, eventsOf, TODAY, type StoreBench } from './store.samples.js';

/** Snapshots, and events that are handed on once. */
export function eventsContract(bench: () => StoreBench): void {
  describe('snapshots and events', () => {
    const ROLLUP: Rollup = { total: 1, byStatus: { past: 1 }, byKind: { report: 1 }, byOwner: { none: 1 }, byBody: { GA: 1 }, bySession: { 'GA 75': 1 } };

    test('a day has one snapshot, and one event tells of it', async () => {
      const { store, other } = bench();
      expect(await store.hasSnapshot(TODAY)).toBe(false);
      const results = await eightTimes((i) => (i % 2 ? store : other).addSnapshot(TODAY, ROLLUP));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect(await store.hasSnapshot(TODAY)).toBe(true);
      expect(await store.hasSnapshot(day('2020-03-11'))).toBe(false);
      expect(await eventsOf(store)).toEqual([{ type: 'rollup.taken', day: TODAY }]);
    });

    const happened = (n: number): TrackerEvent => ({ type: 'document.read', documentId: `${n}`, obligations: n });
    const happen = (store: TrackerStore, count: number): Promise<void> => store.write(async (tx) => {
      for (let n = 0; n < count; n += 1) await tx.addEvent(happened(n));
    });

    test('events are handed on in their order, some at a time, each once', async () => {
      const { store } = bench();
      await happen(store, 5);
      const seen: TrackerEvent[][] = [];
      const relay = (): Promise<number> => store.relayEvents(3, async (some) => void seen.push(some));
      expect([await relay(), await relay(), await relay()]).toEqual([3, 2, 0]);
      expect(seen).toEqual([[0, 1, 2].map(happened), [3, 4].map(happened)]);
    });

    test('events that could not be handed on wait for the next relay', async () => {
      const { store } = bench();
      await happen(store, 2);
      await expect(store.relayEvents(10, () => Promise.reject(new Error('the queue is gone')))).rejects.toThrow('the queue is gone');
      expect(await eventsOf(store)).toEqual([0, 1].map(happened));
    });

    test('two relays at once never hold the same event', async () => {
      const { store, other } = bench();
      await happen(store, 6);
      const [first, second]: TrackerEvent[][] = [[], []];
      await store.relayEvents(3, async (some) => {
        first!.push(...some);
        await other.relayEvents(10, async (rest) => void second!.push(...rest));
      });
      expect(first).toEqual([0, 1, 2].map(happened));
      expect(second).toEqual([3, 4, 5].map(happened));
    });
  });
}
