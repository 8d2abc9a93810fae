import { describe, expect, test } from '@jest/globals';
import { CHANGES, changed, differenceAfter, strayQuotes, subjectOf } from '../../apps/cli/evaluate/metamorphic/compare.js';
import { localData } from '../../apps/cli/seeds.js';
import { study } from '../../libs/tracker/index.js';
import { documents, LANGUAGES, readData } from './corpus.js';

/** A change that is known to alter what is found: asserted to do so still, so that a mended one leaves the list. */
interface Known { document: string; change: string; reason: string }

const known = readData<Known[]>('known-changes.json');
const { calendar } = await localData();
const subjects = documents.map(({ language, name, text }) => [`${language}/${name}`, subjectOf(name, text, calendar)] as const);

describe.each(subjects)('%s', (id, subject) => {
  test('quotes are their spans', () => {
    expect(strayQuotes(study(subject.text, subject.name, calendar).obligations, subject.text)).toEqual([]);
  });

  test.each(CHANGES)('%s: the same obligations, and quotes that are their spans', (change) => {
    const { lost, found, quotes } = differenceAfter(change, subject, calendar);
    expect(quotes).toEqual([]);
    if (known.some((one) => one.document === id && one.change === change)) expect([...lost, ...found].length > 0 ? 'still wrong' : 'mended: take it off known-changes.json').toBe('still wrong');
    else expect({ lost, found }).toEqual({ lost: [], found: [] });
  });
});

test('a known failure names a document and a change that are there', () => {
  for (const { document, change, reason } of known) {
    expect(subjects.map(([id]) => id)).toContain(document);
    expect(CHANGES).toContain(change);
    expect(reason).not.toBe('');
  }
});

test.each(CHANGES)('%s: there is something to change in ten documents at least', (change) => {
  expect(subjects.filter(([, subject]) => changed(change, subject) !== subject.text).length).toBeGreaterThan(9);
});

test('in each language at least twelve kinds of change change something', () => {
  for (const language of LANGUAGES) {
    const own = subjects.filter(([id]) => id.startsWith(language)).map(([, subject]) => subject);
    expect(CHANGES.filter((change) => own.some((subject) => changed(change, subject) !== subject.text)).length).toBeGreaterThanOrEqual(12);
  }
});
