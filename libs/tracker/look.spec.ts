import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createCalendar, due, plainDate, resolve, said } from '../core/index.js';
import type { Due, Kind } from '../core/index.js';
import type { Seeds } from './install.js';
import { obligation } from './look.js';
import type { KeptObligation, Reads } from './ports.js';
import { loadSeeds } from './seeds.js';

const TODAY = plainDate('2020-01-15');
let seeds: Seeds;
let text: string;
beforeAll(async () => {
  seeds = await loadSeeds('seeds');
  text = await readFile('seeds/documents/000_800e9d4c14b40531.txt', 'utf8');
});

/** The detail of an obligation of the seeds with this time; of the store only what a look at one needs. */
async function look(kind: Kind, symbol: Due | null) {
  const resolution = resolve(symbol, kind, { adopted: plainDate('2019-12-12'), session: 74, organ: 'GA' }, createCalendar(seeds.bodies, seeds.standing));
  const window = 'refused' in resolution ? { first: null, last: null, basis: null, because: [], refused: resolution.refused } : { ...resolution, refused: null };
  const kept = { id: 'x', kind, due: symbol, paragraph: '25', spans: [[4107, 4131]], place: null, reminders: [], document: { id: 'd' }, ...window } as unknown as KeptObligation;
  const store = {
    obligation: async () => kept, documentText: async () => text,
    sameEvents: async () => null, bodies: async () => seeds.bodies, almanac: async () => seeds.almanac,
  } as unknown as Reads;
  return (await obligation(store, 'x', TODAY, null))!;
}

const session75 = due({ precision: 'session', session: { organ: 'GA', number: 75 } });

describe('the milestones of an obligation', () => {
  test('of a report to a session: its slot, with raw and rolled day and the reasons', async () => {
    const { milestones, noMilestones } = await look('report', session75);
    expect(noMilestones).toBeNull();
    expect(milestones.map(({ id, raw, day, direction, basis, station }) => [id, raw, day, direction, basis, station])).toEqual([
      ['documents/forecast', '2020-06-09', '2020-06-09', 'backward', 'assumed', 'New York'],
      ['documents/submit', '2020-07-07', '2020-07-07', 'backward', 'assumed', 'New York'],
      ['documents/issue', '2020-08-04', '2020-08-04', 'backward', 'assumed', 'New York'],
    ]);
    expect(said(milestones[1]!.because, 'en')[0]).toContain('10 weeks');
    expect(milestones[1]!.names).toEqual({ en: 'the document is submitted for processing', zh: '提交文件供处理' });
  });

  test('of an agenda item: the agenda of the session, where a Saturday rolls', async () => {
    const { milestones } = await look('agenda_item', session75);
    expect(milestones.map(({ id, raw, day }) => [id, raw, day])[0]).toEqual(['assembly-agenda/preliminary-list', '2020-02-15', '2020-02-17']);
    expect(milestones).toHaveLength(6);
  });

  test.each<[Kind, Due | null, string]>([
    ['report', due({ precision: 'day', end: plainDate('2024-06-30') }), 'the deadline stands as it is'],
    ['report', null, 'nothing can be counted back'],
    ['meeting', session75, 'No set of milestones serves a meeting'],
  ])('none for a %s, and why', async (kind, symbol, why) => {
    expect(said(await look(kind, symbol), 'en')).toMatchObject({ milestones: [], noMilestones: expect.stringContaining(why) });
  });
});
