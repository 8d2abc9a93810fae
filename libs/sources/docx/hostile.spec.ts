import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { makeDocx, paragraph } from '../../../test/fixtures/sources/make-docx.js';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { asSourceError, SourceError } from '../source-error.js';
import { readDocx } from './docx.js';

const relationships = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
const documentOf = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const packed = (parts: Zippable): Uint8Array => zipSync({ '_rels/.rels': strToU8(relationships), ...parts });
const codeOf = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): string => {
  try {
    readDocx(bytes, { ...defaultLimits, ...limits });
    return 'read';
  } catch (thrown) {
    return asSourceError(thrown).code;
  }
};

/** The directory entry of a part; its fields lie at fixed distances from there. */
function directoryEntry(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
    if (bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

describe('packed files that are out to do harm', () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);

  test('a bomb is refused by what it says of itself', () => {
    expect(codeOf(packed({ 'word/document.xml': zeros }))).toBe('SOURCE.RATIO');
    expect(codeOf(packed({ 'word/document.xml': zeros }), { unpackedBytes: 1_000_000 })).toBe('SOURCE.TOO_LARGE');
  });

  test('a bomb that lies about its size is stopped while it is unpacked', () => {
    const bytes = Buffer.from(packed({ 'word/document.xml': zeros }));
    bytes.writeUInt32LE(1000, directoryEntry(bytes, 'word/document.xml') + 24);
    expect(codeOf(bytes)).toBe('SOURCE.RATIO');
    expect(codeOf(bytes, { unpackedBytes: 1_000_000 })).toBe('SOURCE.TOO_LARGE');
  });

  test('a part that is shorter than it says is damaged', () => {
    const bytes = Buffer.from(makeDocx({ body: paragraph('x') }));
    bytes.writeUInt32LE(9000, directoryEntry(bytes, 'word/document.xml') + 24);
    expect(codeOf(bytes)).toBe('SOURCE.UNREADABLE');
  });

  test('a hundred thousand parts are too many', () => {
    const parts: Zippable = {};
    for (let i = 0; i < 100_000; i += 1) parts[`p${i}`] = [new Uint8Array(0), { level: 0 }];
    expect(codeOf(zipSync(parts))).toBe('SOURCE.TOO_MANY_ENTRIES');
  });

  test('parts that share their bytes are refused', () => {
    const bytes = Buffer.from(packed({ 'word/document.xml': strToU8(documentOf(paragraph('x'))), 'word/other.xml': strToU8('<x/>') }));
    const [first, second] = ['word/document.xml', 'word/other.xml'].map((name) => directoryEntry(bytes, name)) as [number, number];
    bytes.writeUInt32LE(bytes.readUInt32LE(first + 42) + 4, second + 42);
    expect(codeOf(bytes)).toBe('SOURCE.UNREADABLE');
  });

  test('a password is named as the reason', () => {
    const bytes = Buffer.from(makeDocx({ body: paragraph('x') }));
    const entry = directoryEntry(bytes, 'word/document.xml');
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    expect(codeOf(bytes)).toBe('SOURCE.ENCRYPTED');
  });

  test('other packed formats are named', () => {
    expect(() => readDocx(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), defaultLimits)).toThrow(/spreadsheet/);
    expect(codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('SOURCE.UNSUPPORTED');
  });
});

describe('XML that is out to do harm', () => {
  const withDoctype = (declaration: string, text: string): Uint8Array => packed({ 'word/document.xml': strToU8(`<?xml version="1.0"?>${declaration}${documentOf(paragraph(text))}`) });

  test.each([
    ['an external entity', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['entities that grow', '<!doctype w [<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
    ['an external document type', '<!DOCTYPE w SYSTEM "http://127.0.0.1/evil.dtd">'],
  ])('%s is refused', (_, declaration) => expect(codeOf(withDoctype(declaration, 'x'))).toBe('SOURCE.UNREADABLE'));

  test('an entity without a declaration stays as it is written', () => {
    expect(readDocx(packed({ 'word/document.xml': strToU8(documentOf('<w:p><w:r><w:t>a &x; b</w:t></w:r></w:p>')) }), defaultLimits).text).toBe('a &x; b\n');
  });

  test('tags nested thirty thousand deep are an error, not a crash', () => {
    const deep = '<w:sdt>'.repeat(30_000);
    expect(codeOf(packed({ 'word/document.xml': strToU8(documentOf(deep)) }))).toBe('SOURCE.UNREADABLE');
  });

  test('styles that are based on each other and lists that lead nowhere end', () => {
    const styles = '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const body = paragraph('x', '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99999"/><w:numId w:val="7"/></w:numPr>');
    expect(readDocx(makeDocx({ body, styles, numbering: '<w:num w:numId="7"><w:abstractNumId w:val="8"/></w:num>' }), defaultLimits).text).toBe('x\n');
  });
});

describe('damaged files', () => {
  const whole = makeDocx({ body: Array.from({ length: 50 }, (_, i) => paragraph(`Paragraph ${i}`)).join(''), styles: '', numbering: '' });

  test('cut anywhere, the answer is a SourceError', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      expect(() => readDocx(whole.subarray(0, length), defaultLimits)).toThrow(SourceError);
    }));
  });

  test('with bytes changed anywhere, the answer is a text or an error that names the file as damaged', () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) });
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, to } of changes) bytes[at] = to;
      expect(['read', 'SOURCE.UNREADABLE', 'SOURCE.UNSUPPORTED', 'SOURCE.ENCRYPTED', 'SOURCE.TOO_LARGE', 'SOURCE.RATIO']).toContain(codeOf(bytes));
    }), { numRuns: 200 });
  });
});
