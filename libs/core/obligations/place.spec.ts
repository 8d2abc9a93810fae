import { expect, test } from '@jest/globals';
import { placeInWords } from './place.js';

test.each([
  ['A/RES/74/60 7/meeting/1', 'A/RES/74/60, paragraph 7'],
  ['A/RES/74/60 12 (b)/report/2', 'A/RES/74/60, paragraph 12 (b)'],
  ['S/RES/2446 (2018) 3/term/1', 'S/RES/2446 (2018), paragraph 3'],
  ['A/80/6 (Sect. 36) 36.4/report/1', 'A/80/6 (Sect. 36), paragraph 36.4'],
  ['A/79/6 (Sect. 3)/Add.1 3.12/report/1', 'A/79/6 (Sect. 3)/Add.1, paragraph 3.12'],
  ['A/RES/67/234 B 2/report/1', 'A/RES/67/234 B, paragraph 2'],
  ['ICCD/COP(14)/23 4/report/1', 'ICCD/COP(14)/23, paragraph 4'],
  ['A/RES/75/64 preamble 4/meeting/1', 'A/RES/75/64, preambular paragraph 4'],
  ['A/RES/72/305 annex, 7/meeting/1', 'A/RES/72/305, annex, 7'],
  ['E/RES/2023/2 ~7/agenda_item/1', 'E/RES/2023/2, paragraph ~7'],
  ['A/RES/74/60', 'A/RES/74/60'],
  ['my notes.txt 7/meeting/1', 'my notes.txt 7/meeting/1'],
])('%s is %s', (ref, words) => {
  expect(placeInWords(ref)).toBe(words);
});
