import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeDocx, paragraph } from '../../test/fixtures/sources/make-docx.js';
import { readSource, SourceError } from './index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../test/fixtures/sources/${name}`, import.meta.url));

describe('what a file is', () => {
  test.each([
    ['its content, not its name, decides', 'letter.txt', '<!DOCTYPE html><p>Decides</p>', 'text/html', 'Decides\n'],
    ['the name decides where the content does not', 'page.htm', 'Decides<br>to meet', 'text/html', 'Decides\nto meet\n'],
    ['a .doc that is a plain text is one', 'old.doc', 'Decides', 'text/plain', 'Decides'],
    ['without a known name it is a text', 'upload', 'Decides < to', 'text/plain', 'Decides < to'],
  ])('%s', async (_, name, content, mediaType, text) => {
    expect(await readSource({ name, bytes: bytesOf(content) })).toMatchObject({ name, mediaType, text });
  });

  test.each([
    ['a picture', 'scan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'SOURCE.UNSUPPORTED'],
    ['rich text', 'a.doc', bytesOf('{\\rtf1 Decides}'), 'SOURCE.UNSUPPORTED'],
    ['a name that promises a PDF', 'a.pdf', bytesOf('Decides'), 'SOURCE.UNREADABLE'],
    ['a PDF that is none', 'a.pdf', bytesOf('%PDF-1.7\nnothing of the kind'), 'SOURCE.UNREADABLE'],
    ['nothing', 'a.txt', bytesOf(''), 'SOURCE.EMPTY'],
    ['white space', 'a.txt', bytesOf(' \n\t'), 'SOURCE.EMPTY'],
    ['a page without text', 'a.html', bytesOf('<html><script>x</script>'), 'SOURCE.EMPTY'],
  ])('%s is refused with a reason', async (_, name, bytes, code) => {
    await expect(readSource({ name, bytes })).rejects.toMatchObject({ name: 'SourceError', code });
  });

  test('a file larger than the limit is not looked at', async () => {
    await expect(readSource({ name: 'a.txt', bytes: bytesOf('Decides') }, { bytes: 3 })).rejects.toMatchObject({ code: 'SOURCE.TOO_LARGE' });
  });
});

describe('one document in other formats', () => {
  const paragraphs = (text: string): string[] => text.split(/\s*\n\s*/).map((line) => line.replace(/\s+/g, '')).filter((line) => line !== '');
  const plain = new TextDecoder().decode(fixture('resolution.txt'));
  // The page as LibreOffice writes it has lost the brackets: a browser too prints "a." there.
  const expected = (name: string): string[] => paragraphs(name.endsWith('.html') ? plain.replace(/^\(([a-z])\)/gm, '$1.') : plain);

  test.each(['resolution.docx', 'resolution.doc', 'resolution.html', 'resolution.pdf'])('%s has the same paragraphs, labels and notes', async (name) => {
    const source = await readSource({ name, bytes: fixture(name) });
    expect(paragraphs(source.text).sort()).toEqual(expected(name).sort());
  });
});

test('files that are read at the same time do not mix', async () => {
  const files = Array.from({ length: 8 }, (_, i) => ({ name: `${i}.docx`, bytes: makeDocx({ body: paragraph(`number ${i}`) }) }));
  const read = await Promise.all(files.map((file) => readSource(file)));
  expect(read.map((source) => source.text)).toEqual(files.map((_, i) => `number ${i}\n`));
});

test('any bytes under any name give a text or a SourceError', async () => {
  const openings = ['', '%PDF-1.4\n', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '<html>'];
  const arbitrary = fc.record({ opening: fc.constantFrom(...openings), rest: fc.uint8Array({ maxLength: 2000 }), ending: fc.constantFrom('txt', 'pdf', 'docx', 'doc', 'html') });
  await fc.assert(fc.asyncProperty(arbitrary, async ({ opening, rest, ending }) => {
    const bytes = Buffer.concat([Buffer.from(opening, 'latin1'), rest]);
    const outcome = await readSource({ name: `a.${ending}`, bytes }).catch((thrown: unknown) => thrown);
    expect(outcome instanceof SourceError || (typeof outcome === 'object' && outcome !== null && 'text' in outcome)).toBe(true);
  }), { numRuns: 150 });
});
