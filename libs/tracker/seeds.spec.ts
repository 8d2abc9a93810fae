import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadSeeds, loadTour, seedDocuments, SeedError } from './seeds.js';

test('the seeds of the repository are sound', async () => {
  const { bodies, policies, people } = await loadSeeds('seeds');
  expect(bodies.map(({ organ }) => organ)).toContain('GA');
  expect(policies.some(({ kinds }) => kinds === '*')).toBe(true);
  expect(people.length).toBeGreaterThan(0);
  expect((await loadTour('seeds')).asOf).toBe('2020-01-15');
  expect(await seedDocuments('seeds')).toHaveLength(4);
});

test.each([
  ['[{"organ": "GA"}]', /bodies\.json[^]*names[^]*openingRule[^]*sessions/],
  ['[{"organ":"GA","names":{"en":"a","zh":"b"},"openingRule":null,"sessions":[{"number":1,"opens":"2020-02-30","source":"x"}]}]', /calendar day/],
  ['not json', /bodies\.json is not JSON/],
])('a bad seed is refused with every fault named: %s', async (text, fault) => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await writeFile(join(folder, 'bodies.json'), text);
  await expect(loadSeeds(folder)).rejects.toThrow(SeedError);
  await expect(loadSeeds(folder)).rejects.toThrow(fault);
});
