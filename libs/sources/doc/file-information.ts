import { SourceError } from '../source-error.js';
import { CompoundFile } from './compound.js';

/** Offsets of the pairs (position, length) in the file information block. Source: [MS-DOC] 2.5.6, FibRgFcLcb97. */
const pairAt = {
  styles: 0xa2, footnoteReferences: 0xaa, footnoteTexts: 0xb2, characterProperties: 0xfa, paragraphProperties: 0x102,
  pieces: 0x1a2, endnoteReferences: 0x20a, endnoteTexts: 0x212, lists: 0x2e2, listOverrides: 0x2ea,
} as const;

export type TableName = keyof typeof pairAt;

/** A Word 97–2003 file taken apart: the stream with the text, and the tables that say what the text is. */
export class WordFile {
  readonly main: Buffer;
  private readonly tables: Buffer;
  /** Lengths of the parts of the text in characters: they follow one another in this order, and endnotes come after them. */
  readonly lengths: { body: number; footnotes: number; headers: number; comments: number };

  constructor(bytes: Uint8Array) {
    const file = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const names = file.names();
    if (names.includes('EncryptedPackage')) throw new SourceError('SOURCE.ENCRYPTED', 'The file is protected by a password.');
    const main = file.stream('WordDocument');
    if (!main) throw new SourceError('SOURCE.UNSUPPORTED', `The file is ${kindOf(names)}; .txt, .docx, .doc, .pdf and .html can be read.`);
    if (main.length < 0x300 || main.readUInt16LE(0) !== 0xa5ec) throw new SourceError('SOURCE.UNSUPPORTED', 'The file was written by a version of Word before 1997.');
    const flags = main.readUInt16LE(0x0a);
    if ((flags & 0x0100) !== 0) throw new SourceError('SOURCE.ENCRYPTED', 'The file is protected by a password.');
    this.main = main;
    this.tables = file.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table') ?? Buffer.alloc(0);
    this.lengths = {
      body: main.readUInt32LE(0x4c), footnotes: main.readUInt32LE(0x50), headers: main.readUInt32LE(0x54),
      comments: main.readUInt32LE(0x5c),
    };
  }

  /** A table by its name; empty when the file has none. */
  table(name: TableName): Buffer {
    const { start, length } = this.place(name);
    return this.tables.subarray(start, start + length);
  }

  /** What follows a table directly; lists keep their levels there. */
  after(name: TableName): Buffer {
    const { start, length } = this.place(name);
    return this.tables.subarray(start + length);
  }

  private place(name: TableName): { start: number; length: number } {
    return { start: this.main.readUInt32LE(pairAt[name]), length: this.main.readUInt32LE(pairAt[name] + 4) };
  }
}

function kindOf(names: string[]): string {
  if (names.includes('Workbook') || names.includes('Book')) return 'a spreadsheet (.xls)';
  if (names.includes('PowerPoint Document')) return 'a presentation (.ppt)';
  return names.some((name) => name.startsWith('__substg1.0')) ? 'a mail (.msg)' : 'an Office file without a Word document in it';
}
