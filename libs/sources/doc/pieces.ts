import { decode } from '../encodings.js';
import { SourceError } from '../source-error.js';

type Piece = { start: number; end: number; position: number; width: 1 | 2 };

/** The characters of a Word file in their order, and where in the stream each stands. Source: [MS-DOC] 2.8.35, PlcPcd. */
export class Pieces {
  readonly text: string;
  private readonly pieces: Piece[];

  constructor(table: Buffer, main: Buffer, mostCharacters: number) {
    this.pieces = readPieces(table);
    if ((this.pieces[this.pieces.length - 1]?.end ?? 0) > mostCharacters) throw new SourceError('SOURCE.TOO_LARGE', 'The file holds more text than is read.');
    this.text = this.pieces.map((piece) => textOf(piece, main)).join('');
  }

  /** The byte of the stream at which a character stands. */
  positionOf(character: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (character < (this.pieces[middle]?.end ?? 0)) high = middle;
      else low = middle + 1;
    }
    const piece = this.pieces[low];
    return piece ? piece.position + (character - piece.start) * piece.width : 0;
  }
}

/** Missing bytes read as zeros, which print nothing, so that the characters after them keep their places. */
function textOf(piece: Piece, main: Buffer): string {
  const bytes = main.subarray(piece.position, piece.position + (piece.end - piece.start) * piece.width);
  return (piece.width === 1 ? decode(bytes, 'windows-1252') : bytes.toString('utf16le')).padEnd(piece.end - piece.start, '\0');
}

function readPieces(table: Buffer): Piece[] {
  let at = 0;
  while (at + 5 <= table.length && table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (at + 5 > table.length || table[at] !== 2) throw new SourceError('SOURCE.UNREADABLE', 'The file is a damaged Word file (.doc): its text cannot be found.');
  const count = Math.floor((Math.min(table.readUInt32LE(at + 1), table.length - at - 5) - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = table.readUInt32LE(at + 5 + i * 4);
    const end = table.readUInt32LE(at + 5 + (i + 1) * 4);
    const stated = table.readUInt32LE(at + 5 + (count + 1) * 4 + i * 8 + 2);
    const narrow = (stated & 0x40000000) !== 0;
    const position = stated & 0x3fffffff;
    if (start !== (pieces[i - 1]?.end ?? 0) || end < start) throw new SourceError('SOURCE.UNREADABLE', 'The file is a damaged Word file (.doc): its text is out of order.');
    pieces.push({ start, end, position: narrow ? position >> 1 : position, width: narrow ? 1 : 2 });
  }
  return pieces;
}
