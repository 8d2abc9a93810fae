import { expect, test } from '@jest/globals';
import { isSameEvent, type NumberedEvent } from './same-event.js';

const BMS7: NumberedEvent = { name: 'Seventh Biennial Meeting', number: 7, title: 'The illicit trade in small arms', organ: 'GA' };

test.each<[Partial<NumberedEvent>, boolean]>([
  [{}, true],
  [{ name: 'seventh biennial  meeting' }, true],
  [{ name: 'Seventh Biennial Meeting of States' }, true],
  [{ name: '2021 Seventh Biennial Meeting' }, true],
  [{ name: 'Seventh Review Conference' }, false],
  [{ name: 'g' }, false],
  [{ name: '' }, false],
  [{ number: 8 }, false],
  [{ title: 'The Arms Trade Treaty' }, false],
  [{ title: null }, false],
  [{ organ: 'ECOSOC' }, false],
  [{ organ: null }, false],
])('%j is the same: %s', (fields, same) => {
  expect(isSameEvent(BMS7, { ...BMS7, ...fields })).toBe(same);
  expect(isSameEvent({ ...BMS7, ...fields }, BMS7)).toBe(same);
});

test('nothing is the same as what has no organ or no title', () => {
  expect(isSameEvent({ ...BMS7, organ: null }, { ...BMS7, organ: null })).toBe(false);
  expect(isSameEvent({ ...BMS7, title: null }, { ...BMS7, title: null })).toBe(false);
});
