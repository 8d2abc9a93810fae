import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ExtractLine } from '../../apps/cli/extract-contract.js';
import { lineOf } from '../../apps/cli/extract.js';
import { readFileSource } from '../../apps/cli/files.js';
import { localData } from '../../apps/cli/seeds.js';
import { SEEDS } from '../../apps/folders.js';
import { collapsed } from './corpus.js';

const FIXTURES = 'test/fixtures/sources';
const FORMATS = ['docx', 'doc', 'pdf', 'html'];
const { calendar } = await localData();
const sources = readdirSync(`${SEEDS}/documents`).map((name) => name.replace(/\.txt$/, ''));
/** The text of each document, and the folder in which it stands in the other formats. */
const documents = [...sources.map((name) => [name, `${SEEDS}/documents/${name}.txt`, `${FIXTURES}/seeds`] as const), ['resolution', `${FIXTURES}/resolution.txt`, FIXTURES] as const];

const extracted = async (file: string): Promise<ExtractLine> => lineOf(await readFileSource(file), calendar, true);
const plain = new Map(await Promise.all(documents.map(async ([name, file]) => [name, await extracted(file)] as const)));

/** What no format may change. Bold is an asterisk in one text and nothing in another, and a line ends elsewhere. */
const facts = ({ kind, paragraph, quote, who, to, place, duration, qualifiers, strength, confidence, rule, due, resolved }: ExtractLine['obligations'][number]) =>
  ({ kind, paragraph, quote: quote.normalize('NFKC').replace(/[\s*]|\.\.\./g, ''), who, to, place, duration, qualifiers, strength, confidence, rule, due, resolved });

describe.each(documents.flatMap(([name, , folder]) => FORMATS.map((format) => [name, format, folder] as const)))('%s as .%s', (name, format, folder) => {
  const reading = extracted(`${folder}/${name}.${format}`);

  test('holds the obligations of the text', async () => {
    const wanted = plain.get(name)?.obligations.map(facts) ?? [];
    expect(wanted.length).toBeGreaterThan(0);
    expect((await reading).obligations.map(facts)).toEqual(wanted);
  });

  test('says the same of itself, and has the same problems', async () => {
    const { document, problems } = await reading;
    expect(document).toEqual(plain.get(name)?.document);
    expect(problems.map(({ code }) => code)).toEqual(plain.get(name)?.problems.map(({ code }) => code));
  });

  test('quotes are their spans of the text that is handed out', async () => {
    const { obligations, text = '' } = await reading;
    for (const { quote, spans } of obligations) expect(quote).toBe(collapsed(spans.map(([start, end]) => text.slice(start, end)).join(' ... ')));
  });
});
