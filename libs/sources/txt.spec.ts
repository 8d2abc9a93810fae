import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from './encodings.js';
import { SourceError } from './source-error.js';
import { readTxt } from './txt.js';

const seed = (name: string): string => readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), 'utf8');
const chinese = seed('001_1512857cda4d73a0.txt');

const russian = `Генеральная Ассамблея, ссылаясь на свои резолюции, просит Генерального секретаря представить Генеральной Ассамблее на её восемьдесят
первой сессии доклад об осуществлении настоящей резолюции. ПОСТАНОВЛЯЕТ включить в предварительную повестку дня пункт.`;
const arabic = 'إن الجمعية العامة، إذ تشير إلى قراراتها السابقة، تطلب إلى الأمين العام أن يقدم إليها في دورتها الثمانين تقريرا عن تنفيذ هذا القرار؛';
const french = 'L’Assemblée générale prie le Secrétaire général de lui présenter à sa quatre-vingtième session un rapport détaillé où seront exposés les progrès réalisés.';
const spanish = 'La Asamblea General solicita al Secretario General que en su octogésimo período de sesiones le presente un informe – «sobre la aplicación» – este año.';
const traditional = `大會，回顧其關於小武器和輕武器非法貿易各方面問題的決議，強調必須繼續全面實施行動綱領，決定於 2020 年 6 月 15 日至 19 日在紐約召開
雙年度會議，並請秘書長向大會第七十六屆會議提出報告，將該項目列入臨時議程。`;

/** TextEncoder writes UTF-8 only, so the other encodings are written by turning TextDecoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const add = (bytes: number[]): void => {
    const char = decode(Uint8Array.from(bytes), encoding);
    if (char.length === 1 && char !== '\ufffd' && !codes.has(char)) codes.set(char, bytes);
  };
  for (let a = 0; a < 256; a += 1) add([a]);
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let a = 0x81; a < 0xff; a += 1) for (let b = 0x40; b < 0xff; b += 1) add([a, b]);
  }
  const question = [0x3f];
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? question));
}

function utf16(text: string, bigEndian: boolean, marked: boolean): Uint8Array {
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('the encoding of a text', () => {
  test.each([
    ['gb18030', chinese.replace(/[¹²³⁴⁵⁶⁷]/g, '')],
    ['gb18030', seed('002_e35b18e8a8faf8c4.txt')],
    ['gb18030', '请秘书长向大会第七十六届会议提出报告。'],
    ['big5', traditional],
    ['windows-1252', french],
    ['windows-1252', spanish],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', arabic],
  ])('%s without any mark is recognised', (encoding, text) => {
    const read = readTxt(encode(text, encoding));
    expect(read.encoding).toBe(encoding);
    expect(read.text).toBe(text);
    expect(read.problems.map((problem) => problem.code)).toEqual(['SOURCE.ENCODING_GUESSED']);
  });

  test.each([['little endian', false], ['big endian', true]])('UTF-16 %s is recognised with and without a mark', (_, bigEndian) => {
    for (const text of [chinese, french, 'Plain words only, by 30 June 2024.\r\n']) {
      expect(readTxt(utf16(text, bigEndian, true)).text).toBe(text);
      expect(readTxt(utf16(text, bigEndian, false)).text).toBe(text);
    }
  });

  test('UTF-8 is exact, with and without a mark, and a mark is not part of the text', () => {
    expect(readTxt(new TextEncoder().encode(chinese))).toEqual({ text: chinese, encoding: 'utf-8', origin: null, problems: [] });
    expect(readTxt(new TextEncoder().encode(`\ufeff${chinese}`)).text).toBe(chinese);
  });

  test('line ends and form feeds stay as they are', () => {
    expect(readTxt(new TextEncoder().encode('one\r\ntwo\n\n\fthree\r')).text).toBe('one\r\ntwo\n\n\fthree\r');
  });

  test('a text cut inside a character is still UTF-8, and says what was lost', () => {
    const bytes = new TextEncoder().encode(chinese);
    const inside = bytes.findIndex((byte, i) => i > 4000 && (byte & 0xc0) === 0x80);
    const cut = readTxt(bytes.subarray(0, inside));
    expect(cut.encoding).toBe('utf-8');
    expect(chinese.startsWith(cut.text.slice(0, -1))).toBe(true);
    expect(cut.problems.map((problem) => problem.code)).toEqual(['SOURCE.CHARACTERS_LOST']);
  });
});

describe('what is no text', () => {
  test('zero bytes and control characters are refused', () => {
    expect(() => readTxt(Uint8Array.from([0, 1, 2, 3, 0, 0, 7, 9]))).toThrow(SourceError);
    expect(() => readTxt(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow(SourceError);
  });

  test('any text in UTF-8 comes back unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!/[\x00-\x08\x0e-\x1f\x7f-\x9f]|^\ufeff/.test(text));
      expect(readTxt(new TextEncoder().encode(text)).text).toBe(text);
    }));
  });

  test('any bytes give a text or a SourceError', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof readTxt(bytes).text).toBe('string');
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SourceError);
      }
    }));
  });
});
