import { expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readLines } from './lines.js';
import { placeBehind } from './place.js';

test.each([
  ['as it is printed', '1. Decides', 2, 'Decides'],
  ['wide', '　１．　决定', 2, '决定'],
  ['bold', '**1.** **Decides**', 2, 'Decides**'],
  ['with a raised digit behind it', '1.² Decides', 2, 'Decides'],
  ['behind much that is left out', `1${'\u200b'.repeat(40)}. Decides`, 2, 'Decides'],
  ['with nothing behind it', '1.  ', 2, ''],
])('a mark %s', (_, raw, length, rest) => {
  for (const language of languages) {
    const [line] = readLines(raw, language);
    expect(line && raw.slice(placeBehind(raw, line, length, language), line.end)).toBe(rest);
  }
});
