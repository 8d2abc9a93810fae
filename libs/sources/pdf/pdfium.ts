import { PDFiumModule } from '@hyzyla/pdfium';
import type { ReadLimits } from '../limits.js';
import { SourceError } from '../source-error.js';

/** The functions of PDFium's public C interface that are used here; pointers and handles are numbers. The package types only some. */
type Pdfium = {
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(bytes: number, length: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_IsHyphen(textPage: number, index: number): number;
  _FPDFText_HasUnicodeMapError(textPage: number, index: number): number;
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rectangle: number): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number;
  wasmExports: { malloc(size: number): number; free(pointer: number): void };
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
};

/**
 * A character as drawn: its box in points with y growing upwards, where its baseline starts, and the height of its font. `apart` says
 * that PDFium sees a gap before it. (The boxes of ligatures are too narrow to tell.)
 */
export type Glyph = { char: string; apart: boolean; left: number; right: number; bottom: number; top: number; x: number; y: number; size: number };

/** A page turned so that its text runs from left to right; `unmapped` counts characters of which the file does not say what they are. */
export type GlyphPage = { glyphs: Glyph[]; left: number; right: number; bottom: number; top: number; unmapped: number };

const passwordError = 4;
let loading: Promise<Pdfium> | null = null;

async function load(): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium;
  pdfium._FPDF_InitLibrary();
  return pdfium;
}

/** The characters of every page of a PDF, page after page. */
export async function readGlyphs(bytes: Uint8Array, limits: ReadLimits): Promise<GlyphPage[]> {
  const pdfium = await (loading ??= load());
  const data = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document === 0) throw openingError(pdfium._FPDF_GetLastError());
    const count = pdfium._FPDF_GetPageCount(document);
    if (count > limits.pages) throw new SourceError('SOURCE.TOO_MANY_PAGES', `The file has ${count} pages; at most ${limits.pages} are read.`);
    const pages: GlyphPage[] = [];
    let characters = 0;
    for (let index = 0; index < count; index += 1) {
      const page = readPage(pdfium, document, index, limits.characters - characters);
      characters += page.glyphs.length;
      pages.push(page);
    }
    return pages;
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(data);
  }
}

function openingError(code: number): SourceError {
  return code === passwordError
    ? new SourceError('SOURCE.ENCRYPTED', 'The file is protected by a password.')
    : new SourceError('SOURCE.UNREADABLE', 'The file is a damaged or incomplete PDF.');
}

/** A page that cannot be loaded reads as an empty one: the others are still worth having. */
function readPage(pdfium: Pdfium, document: number, index: number, most: number): GlyphPage {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return { glyphs: [], left: 0, right: 0, bottom: 0, top: 0, unmapped: 0 };
  const text = pdfium._FPDFText_LoadPage(page);
  const memory = pdfium.wasmExports.malloc(32);
  try {
    pdfium._FPDF_GetPageBoundingBox(page, memory);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
    const upright = { glyphs: [] as Glyph[], left, right, bottom, top, unmapped: 0 };
    const count = text === 0 ? 0 : pdfium._FPDFText_CountChars(text);
    if (count > most) throw new SourceError('SOURCE.TOO_LARGE', 'The file holds more text than is read.');
    let apart = false;
    for (let i = 0; i < count; i += 1) {
      if (pdfium._FPDFText_IsGenerated(text, i) === 1) {
        apart = true;
        continue;
      }
      const glyph = readGlyph(pdfium, text, i, memory);
      if (glyph) upright.glyphs.push({ ...glyph, apart });
      apart = false;
      if (!glyph && pdfium._FPDFText_HasUnicodeMapError(text, i) === 1) upright.unmapped += 1;
    }
    return turned(upright);
  } finally {
    pdfium.wasmExports.free(memory);
    if (text !== 0) pdfium._FPDFText_ClosePage(text);
    pdfium._FPDF_ClosePage(page);
  }
}

// Forms of one and the same character that fonts tell apart but texts do not: Kangxi radicals (⽉ for 月), ligatures, Arabic shapes.
const presentationForms = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/;

function characterOf(code: number, hyphen: boolean): string {
  if (hyphen) return '-';
  if (code === 0xf0b7) return '•';
  if (code === 0xa0 || code === 0x09 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  // Control characters, invisible ones, private use (ornaments of symbol fonts) and what is no character at all.
  const nothing = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff
    || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfffd && code <= 0xffff || code > 0x10ffff;
  if (nothing) return '';
  const char = String.fromCodePoint(code);
  return presentationForms.test(char) ? char.normalize('NFKC') : char;
}

function readGlyph(pdfium: Pdfium, text: number, index: number, memory: number): Omit<Glyph, 'apart'> | null {
  const char = characterOf(pdfium._FPDFText_GetUnicode(text, index), pdfium._FPDFText_IsHyphen(text, index) === 1);
  if (char === '') return null;
  pdfium._FPDFText_GetLooseCharBox(text, index, memory);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  pdfium._FPDFText_GetCharOrigin(text, index, memory, memory + 8);
  const [x = 0, y = 0] = pdfium.HEAPF64.subarray(memory >> 3, (memory >> 3) + 2);
  // The box depends on the font, so the size comes from the font size and the matrix that it is drawn with.
  pdfium._FPDFText_GetMatrix(text, index, memory);
  const [, , c = 0, d = 0] = pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4);
  const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  const known = [left, top, right, bottom, x, y, size].every((value) => Number.isFinite(value) && Math.abs(value) < 1e6);
  return known && size > 0 ? { char, left, right, bottom, top, x, y, size } : null;
}

/** Turns pages whose text runs up or down (landscape tables) so that it runs to the right. Text across that direction is dropped. */
function turned(page: GlyphPage): GlyphPage {
  const votes = { along: 0, up: 0, down: 0 };
  const direction = page.glyphs.map((glyph, i) => {
    const next = page.glyphs[i + 1] ?? page.glyphs[i - 1];
    if (!next) return 'along';
    const forward = page.glyphs[i + 1] ? 1 : -1;
    const across = (next.y - glyph.y) * forward;
    return Math.abs(next.x - glyph.x) >= Math.abs(across) ? 'along' : across > 0 ? 'up' : 'down';
  });
  direction.forEach((one) => (votes[one] += 1));
  if (votes.along >= votes.up && votes.along >= votes.down) return page;
  const up = votes.up > votes.down;
  const turn = (x: number, y: number): [number, number] => (up ? [y, -x] : [-y, x]);
  const corner = (left: number, bottom: number, right: number, top: number): { left: number; right: number; bottom: number; top: number } => {
    const [[x1, y1], [x2, y2]] = [turn(left, bottom), turn(right, top)];
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), bottom: Math.min(y1, y2), top: Math.max(y1, y2) };
  };
  const glyphs = page.glyphs.map((glyph) => {
    const box = corner(glyph.left, glyph.bottom, glyph.right, glyph.top);
    const [x, y] = turn(glyph.x, glyph.y);
    return { ...glyph, ...box, x, y };
  });
  return { ...page, ...corner(page.left, page.bottom, page.right, page.top), glyphs };
}
