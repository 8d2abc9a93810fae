import { expect, test } from '@jest/globals';
import { readDocument } from './read.js';
import { shortDue } from './short-due.js';

/** A declaration that those who speak make in the first person, and that the Assembly adopts. */
const declaration = (paragraph: string): string =>
  `A/RES/93/99\nNinety-third session\nAgenda item 129\nResolution adopted by the General Assembly on 10 October 2038\n93/99. Declaration on Wells\nThe General Assembly\nAdopts the following declaration:\nWe, Heads of State and Government, assembled in New York, and we therefore:\n1. ${paragraph}.\n`;

test.each([
  ['Commit to providing wells with the aim of successfully reaching 40 million people with clean water from 2038 to 2042, including 3.5 million children', ['target 2038/2042 Member States']],
  ['Commit to repairing pumps, so that at least 30 million people, including 4 million children, receive clean water by 2042', ['target ../2042 Member States']],
  ['Commit to mobilize financing with the aim of reaching at least 13 billion dollars a year by 2042', ['target ../2042 Member States']],
  ['Request the Director General of the World Health Organization to continue to develop the framework and ensure its timely implementation no later than 2039', ['action ../2039 Director-General']],
  ['Also request the Secretary-General to provide a progress report in 2040, which will serve to inform a comprehensive review by Heads of State and Government at a high-level meeting in 2043',
    ['report 2040 Secretary-General', 'meeting 2043 Heads of State and Government']],
  ['Request the Secretary-General to support States in their work for the high-level meeting in 2043', ['meeting 2043 null']],
  ['Resolve to review the Declaration at a high-level meeting in 2043', ['review 2043 General Assembly', 'meeting 2043 General Assembly']],
])('%s', (text, wanted) => {
  const found = readDocument(declaration(text)).obligations.map(({ kind, due, who }) => `${kind} ${due ? shortDue(due) : 'none'} ${who}`);
  expect(found.sort()).toEqual([...wanted].sort());
});
