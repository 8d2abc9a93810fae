import { describe, expect, jest, test } from '@jest/globals';
import { main } from './main.js';

/** Nothing of this reaches a database: the line is not understood. */
describe('a command line that corrects dates says what is wrong with it', () => {
  test.each([
    [['postpone'], 'in quotation marks'],
    [['undo', 'one', 'two'], 'It takes one name'],
    [['confirm'], 'in quotation marks'],
    [['correct-session', 'GA'], 'It takes 2 names'],
  ])('%j', async (args, words) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(args)).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain(words);
    expect(said.mock.calls.flat().join('\n')).toContain('Usage:');
    said.mockRestore();
  });
});
