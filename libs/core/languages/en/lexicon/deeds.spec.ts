import { expect, test } from '@jest/globals';
import { participle, passives } from './deeds.js';

test.each([
  ['refine', 'refined'], ['clarify', 'clarified'], ['deploy', 'deployed'], ['admit', 'admitted'], ['enrol', 'enrolled'], ['build', 'built'], ['rebuild', 'rebuilt'], ['lift', 'lifted'], ['overcome', 'overcome'], ['transfer', 'transferred'],
])('what one did to %s is %s', (verb, done) => {
  expect(participle(verb)).toBe(done);
});

test('the passive of verbs of one word, but not of what is only kept up', () => {
  expect(passives(['clarify', 'draw up', 'finance'])).toEqual(['be clarified', 'to be clarified']);
});
