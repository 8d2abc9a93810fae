import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SEEDS } from '../folders.js';
import { extractSchema } from './extract-contract.js';
import { lineOf } from './extract.js';
import { readFileSource } from './files.js';
import { localData } from './seeds.js';

const documents = (await readdir(join(SEEDS, 'documents'))).map((name) => join(SEEDS, 'documents', name));

describe('the extract contract', () => {
  test('docs/extract.schema.json says what the code promises', async () => {
    expect(await readFile('docs/extract.schema.json', 'utf8')).toBe(extractSchema());
  });

  test.each([...documents, 'no-such-file.txt', 'package.json'])('%s keeps it', async (file) => {
    const { calendar } = await localData();
    const line: unknown = JSON.parse(JSON.stringify(lineOf(await readFileSource(file), calendar, true)));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(extractSchema()) as object);
    validate(line);
    expect(validate.errors).toBeNull();
  });

  test('of a file with several documents each obligation names its own', async () => {
    const { calendar } = await localData();
    const line = lineOf(await readFileSource('test/golden/documents/en/decisions-70-plenary/source.txt'), calendar, false);
    const symbols = ['A/DEC/70/413', 'A/DEC/70/551', 'A/DEC/70/552'];
    expect(line.documents?.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(new Set(line.obligations.map(({ part = 0 }) => symbols[part]))).toEqual(new Set(symbols));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(extractSchema()) as object);
    expect(validate(JSON.parse(JSON.stringify(line)))).toBe(true);
  });

  test('an unreadable file gives a line with its problem and no obligations', async () => {
    const { calendar } = await localData();
    expect(lineOf(await readFileSource('no-such-file.txt'), calendar, false)).toEqual({
      file: 'no-such-file.txt', document: null, obligations: [],
      problems: [{ code: 'SOURCE.UNREADABLE', message: 'no-such-file.txt cannot be read: there is no such file.', span: null }],
    });
  });
});
