import { describe, expect, test } from '@jest/globals';
import type { Due, Obligation, Span } from '../../libs/core/index.js';
import { localData } from '../../apps/cli/seeds.js';
import { study } from '../../libs/tracker/index.js';
import { collapsed, documents, expectSame, readData } from './corpus.js';
import type { GoldenDocument } from './corpus.js';
import { shiftDue, shiftText, unbroken } from './shift.js';
import { variants } from './variants.js';

/** A change that is known to alter what is found: asserted to do so still, so that a mended one leaves the list. */
interface Known { document: string; change: string; reason: string }

const SHIFT = 'all years and sessions four later';
const LIST = 'known-changes.json';
const known = readData<Known[]>(LIST);
const { calendar } = await localData();

const idOf = ({ language, name }: GoldenDocument): string => `${language}/${name}`;
const listOf = (document: GoldenDocument, change: string): string | null => (known.some((k) => k.document === idOf(document) && k.change === change) ? LIST : null);
const found = (document: GoldenDocument, text: string): Obligation[] => study(text, document.name, calendar).obligations;

/** What must not change: all but the wording of the text. */
const core = ({ kind, paragraph, who, to, due }: Obligation) => ({ kind, paragraph, who, to, due: due && dueOf(due) });
const dueOf = ({ start, end, precision, part, session, recurrence, on }: Due) => ({ start, end, precision, part, session, recurrence, on });
const inOrder = <T>(rows: T[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

const quoteIn = (text: string, spans: Span[]): string => collapsed(spans.map(([start, end]) => text.slice(start, end)).join(' ... '));

describe.each(documents.map((document) => [idOf(document), document] as const))('%s', (_id, document) => {
  const before = inOrder(found(document, document.text).map(core));

  test('quotes are their spans', () => {
    for (const { quote, spans } of found(document, document.text)) expect(quote).toBe(quoteIn(document.text, spans));
  });

  test.each(variants)('$name: the same obligations, and quotes that are their spans', ({ name, change }) => {
    const text = change(document);
    const rows = found(document, text);
    for (const { quote, spans } of rows) expect(quote).toBe(quoteIn(text, spans));
    expectSame(inOrder(rows.map(core)), before, listOf(document, name));
  });

  test(SHIFT, () => {
    const text = unbroken(document.text);
    const later = found(document, text).map(core).map((row) => ({ ...row, due: row.due && laterDue(row.due) }));
    expectSame(inOrder(found(document, shiftText(text)).map(core)), inOrder(later), listOf(document, SHIFT));
  });
});

function laterDue({ part, on, ...due }: ReturnType<typeof dueOf>): ReturnType<typeof dueOf> {
  const { start, end, precision, session, recurrence } = shiftDue({ ...due, event: null });
  return { start, end, precision, part, session, recurrence, on };
}

test('a known failure names a document and a change that are there', () => {
  const ids = documents.map(idOf);
  const changes = [...variants.map(({ name }) => name), SHIFT];
  for (const { document, change, reason } of known) {
    expect(ids).toContain(document);
    expect(changes).toContain(change);
    expect(reason).not.toBe('');
  }
});

test('every change changes some documents', () => {
  for (const { change } of variants) expect(documents.filter((document) => change(document) !== document.text).length).toBeGreaterThan(10);
});
