import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createCalendar, due, plainDate, reason, say } from '../calendar/index.js';
import { KINDS, SURE, type Reading } from '../extraction/index.js';
import { needsReview, toObligations } from './from-readings.js';
import type { DocumentFacts, FileFacts } from './obligation.js';

const calendar = createCalendar(JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8')));
const HEADER: DocumentFacts = { symbol: 'A/RES/74/60', session: 74, organ: 'GA', adopted: plainDate('2019-12-12') };
const FACTS: FileFacts = { documents: [HEADER], name: 'file.txt' };

const reading = (fields: Partial<Reading>): Reading => ({
  kind: 'meeting', part: 0, paragraph: '7', quote: 'q', who: null, to: null, place: null, duration: null, qualifiers: [], strength: 'S5', confidence: 0.9,
  rule: 'r', due: null, undated: null, meeting: null, hangsOn: null, spans: [[0, 1]], evidence: {}, ...fields,
});

test('keys count within paragraph and kind, refs add the symbol, due times are worked out', () => {
  const year = due({ precision: 'year', start: plainDate('2022-01-01'), end: plainDate('2022-12-31') });
  const obligations = toObligations([
    reading({ due: year }),
    reading({ kind: 'report', due: due({ precision: 'session', session: { organ: 'GA', number: 75 } }) }),
    reading({ due: year }),
    reading({ paragraph: '12 (b)', kind: 'agenda_item', due: due({ precision: 'session', session: { organ: 'GA', number: 75 } }) }),
    reading({ paragraph: '3', kind: 'action', undated: reason('time.no-time', { words: 'promptly' }) }),
    reading({ paragraph: '3', kind: 'action' }),
  ], FACTS, calendar);
  expect(obligations.map(({ ref }) => ref)).toEqual([
    'A/RES/74/60 7/meeting/1', 'A/RES/74/60 7/report/1', 'A/RES/74/60 7/meeting/2', 'A/RES/74/60 12 (b)/agenda_item/1', 'A/RES/74/60 3/action/1', 'A/RES/74/60 3/action/2']);
  expect(obligations.map(({ resolution }) => ('refused' in resolution ? say(resolution.refused, 'en') : [resolution.first, resolution.last]))).toEqual([
    ['2022-01-01', '2022-12-31'], ['2020-09-15', '2021-09-13'], ['2022-01-01', '2022-12-31'], ['2020-07-17', '2020-07-17'], '"promptly" names no time.', 'The text fixes no time.']);
  expect(obligations.map(needsReview)).toEqual([false, false, false, false, true, true]);
});

test.each([
  [null, 'file.txt 7/meeting/1'],
  ['A/67/176', 'A/67/176 7/meeting/1'],
])('of a document with the symbol %j: %s', (symbol, ref) => {
  expect(toObligations([reading({})], { ...FACTS, documents: [{ ...HEADER, symbol }] }, calendar)[0]!.ref).toBe(ref);
});

test('of several documents in a file each obligation is called and dated by its own', () => {
  const decisions: DocumentFacts[] = [HEADER, { symbol: 'A/DEC/91/501', session: 91, organ: 'GA', adopted: plainDate('2036-10-01') }, { ...HEADER, symbol: null }];
  const current = due({ precision: 'recurring', recurrence: 'each session', session: null });
  const obligations = toObligations([0, 1, 2].map((part) => reading({ part, kind: 'report', to: 'General Assembly', due: current })), { documents: decisions, name: 'volume.txt' }, calendar);
  expect(obligations.map(({ ref }) => ref)).toEqual(['A/RES/74/60 7/report/1', 'A/DEC/91/501 7/report/2', 'volume.txt 7/report/3']);
  const days = obligations.map(({ resolution }) => ('refused' in resolution ? null : resolution.first));
  expect(new Set([days[0], days[2]]).size).toBe(1);
  expect(days[1]).not.toBe(days[0]);
});

test.each([[SURE, false], [1, false], [SURE - 0.01, true], [0, true]])('a reading with confidence %d, well dated: review %s', (confidence, review) => {
  const [obligation] = toObligations([reading({ confidence, due: due({ precision: 'day', end: plainDate('2024-06-30') }) })], FACTS, calendar);
  expect(needsReview(obligation!)).toBe(review);
});

test('keys are unique and the same at every reading; nothing of a reading is lost', () => {
  const some = fc.array(fc.record({ paragraph: fc.constantFrom('7', '7/meeting', '12 (b)', '~3', ''), kind: fc.constantFrom(...KINDS) }), { maxLength: 40 });
  fc.assert(fc.property(some, (places) => {
    const readings = places.map(reading);
    const obligations = toObligations(readings, FACTS, calendar);
    expect(new Set(obligations.map(({ key }) => key)).size).toBe(readings.length);
    expect(obligations).toEqual(toObligations(readings, FACTS, calendar));
    expect(obligations).toMatchObject(readings);
  }));
});
