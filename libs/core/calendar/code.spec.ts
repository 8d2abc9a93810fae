import { expect, test } from '@jest/globals';
import { dueCode } from './code.js';
import { due, type Due } from './due.js';
import { plainDate } from './plain-date.js';

const d = plainDate;

test.each<[string, Due]>([
  ['2020-06-15/2020-06-19', due({ precision: 'day', start: d('2020-06-15'), end: d('2020-06-19') })],
  ['2020-06-15', due({ precision: 'day', start: d('2020-06-15'), end: d('2020-06-15') })],
  ['../2024-06-30', due({ precision: 'day', end: d('2024-06-30') })],
  ['2012-07', due({ precision: 'month', start: d('2012-07-01'), end: d('2012-07-31') })],
  ['2022', due({ precision: 'year', start: d('2022-01-01'), end: d('2022-12-31') })],
  ['2024 early', due({ precision: 'year', part: 'early', start: d('2024-01-01'), end: d('2024-12-31') })],
  ['../2030-12-31', due({ precision: 'year', end: d('2030-12-31') })],
  ['GA 75', due({ precision: 'session', session: { organ: 'GA', number: 75 } })],
  ['event: Seventh Biennial Meeting', due({ precision: 'event', event: 'Seventh Biennial Meeting', start: d('2020-06-15'), end: d('2020-06-19') })],
  ['../2012-10-25', due({ precision: 'relative', end: d('2012-10-25') })],
  ['relative', due({ precision: 'relative' })],
  ['annual --05-31', due({ precision: 'recurring', recurrence: 'annual', on: '--05-31' })],
  ['annual from GA 80', due({ precision: 'recurring', recurrence: 'annual', session: { organ: 'GA', number: 80 } })],
  ['recurring', due({ precision: 'recurring' })],
])('%s', (code, symbol) => {
  expect(dueCode(symbol)).toBe(code);
});
