import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultLimits } from '../limits.js';
import { asSourceError, SourceError } from '../source-error.js';
import { readDoc } from './doc.js';

const whole = readFileSync(new URL('../../../test/fixtures/sources/resolution.doc', import.meta.url));
const codeOf = (bytes: Uint8Array): string => {
  try {
    readDoc(bytes, defaultLimits);
    return 'read';
  } catch (thrown) {
    return asSourceError(thrown).code;
  }
};

/** The file with the name of one of its streams replaced by another of the same length. */
function renamed(from: string, to: string): Buffer {
  const bytes = Buffer.from(whole);
  const at = bytes.indexOf(Buffer.from(from, 'utf16le'));
  bytes.write(to.padEnd(from.length, '\0'), at, 'utf16le');
  bytes.writeUInt16LE((to.length + 1) * 2, at + 64);
  return bytes;
}

describe('a Word 97 document', () => {
  const { text, origin } = readDoc(whole, defaultLimits);

  test('has its automatic numbers at both levels, and its notes after the body', () => {
    const lines = text.replace(/\f/g, '').trim().split('\n\n');
    expect(lines.filter((line) => /^(?:\d\.|\([a-z]\)) /.test(line)).map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '(a)', '(b)', '3. ', '4. ']);
    expect(lines.slice(-2).map((line) => line.slice(0, 3))).toEqual(['¹ 见', '² 见']);
    expect(text).toContain('《山区水源行动纲领》，¹');
  });

  test('breaks pages where it says so', () => expect(text).toContain('\n\n\f3. 鼓励'));

  test('has a place for each paragraph', () => {
    const places = origin?.unit === 'paragraph' ? origin.places : [];
    expect(places.map((place) => place.paragraph)).toEqual([...places].map((place) => place.paragraph).sort((a, b) => a - b));
    expect(places.every((place) => text.slice(place.start, place.end).trim() !== '')).toBe(true);
  });
});

describe('other files in the same wrapping', () => {
  test.each([
    ['a spreadsheet', 'WordDocument', 'Workbook', /spreadsheet/],
    ['a protected .docx', '\x05SummaryInformation', 'EncryptedPackage', /password/],
  ])('%s is named', (_, stream, name, message) => {
    expect(() => readDoc(renamed(stream, name), defaultLimits)).toThrow(message);
  });

  test('a password is named as the reason', () => {
    const bytes = Buffer.from(whole);
    for (let at = bytes.indexOf(Buffer.from([0xec, 0xa5])); at >= 0; at = bytes.indexOf(Buffer.from([0xec, 0xa5]), at + 1)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 0x0a) | 0x0100, at + 0x0a);
    }
    expect(codeOf(bytes)).toBe('SOURCE.ENCRYPTED');
  });
});

describe('damaged files', () => {
  test('sector chains that go in circles end', () => {
    const bytes = Buffer.from(whole);
    const fat = (bytes.readUInt32LE(0x4c) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) bytes.writeUInt32LE(sector, fat + sector * 4);
    expect(codeOf(bytes)).toBe('SOURCE.UNREADABLE');
  });

  test('cut or changed anywhere, the answer is a text or a SourceError', () => {
    const damage = fc.record({ length: fc.integer({ min: 0, max: whole.length }), changes: fc.array(fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) }), { maxLength: 20 }) });
    fc.assert(fc.property(damage, ({ length, changes }) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, to } of changes) bytes[at] = to;
      expect(['read', 'SOURCE.UNREADABLE', 'SOURCE.UNSUPPORTED', 'SOURCE.ENCRYPTED', 'SOURCE.TOO_LARGE']).toContain(codeOf(bytes.subarray(0, length)));
    }), { numRuns: 300 });
  });

  test('a change in the header alone is a text or a SourceError', () => {
    fc.assert(fc.property(fc.nat(511), fc.integer({ min: 0, max: 255 }), (at, to) => {
      const bytes = Uint8Array.from(whole);
      bytes[at] = to;
      expect(codeOf(bytes)).not.toBe('SOURCE.TIMEOUT');
    }), { numRuns: 300 });
    expect(() => readDoc(whole.subarray(0, 700), defaultLimits)).toThrow(SourceError);
  });
});
