import { describe, expect, test } from '@jest/globals';
import { localData } from '../../apps/cli/seeds.js';
import { study } from '../../libs/tracker/index.js';
import { documents, expectSame, readData } from './corpus.js';
import type { GoldenDocument, TruthRow } from './corpus.js';

const { calendar } = await localData();
const known = readData<{ document: string; reason: string }[]>('known-differences.json');
const twins = documents.filter(({ language }) => language === 'zh').flatMap((zh): [string, GoldenDocument, GoldenDocument][] => {
  const en = documents.find(({ language, name }) => language === 'en' && name === zh.name);
  return en ? [[zh.name, zh, en]] : [];
});

/** What two languages must agree on; the names of events are words of the text. */
const said = ({ kind, paragraph, due: { start, end, precision, session, recurrence } }: Pick<TruthRow, 'kind' | 'paragraph' | 'due'>): string =>
  JSON.stringify({ kind, paragraph, start, end, precision, session, recurrence });

const read = ({ text, name }: GoldenDocument): string[] =>
  study(text, name, calendar).obligations.flatMap(({ kind, paragraph, due }) => (due ? [said({ kind, paragraph: paragraph ?? '', due })] : [])).sort();

describe.each(twins)('%s, in Chinese and in English', (name, zh, en) => {
  test('the truths agree, and say who and to whom alike', () => {
    const rows = ({ truth }: GoldenDocument) => truth.obligations.map((row) => [said(row), row.who, row.to, row.optional]);
    expect(rows(zh)).toEqual(rows(en));
  });

  test('the same obligations are read', () => {
    expectSame(read(zh), read(en), known.some(({ document }) => document === name) ? 'known-differences.json' : null);
  });
});
