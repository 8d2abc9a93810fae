import type { ReadLimits } from '../limits.js';
import { formatNumber } from '../number-formats.js';
import type { ParagraphPlace, ReadText } from '../source.js';
import { footnoteMark, superscriptDigits } from '../superscript.js';
import { TextBuilder, type Piece } from '../text-builder.js';
import { WordFile } from './file-information.js';
import { Lists } from './lists.js';
import { Pieces } from './pieces.js';
import { readRuns, runAt, sprm, type PropertyRun } from './properties.js';

type Place = Omit<ParagraphPlace, 'start' | 'end'>;

/** Characters that stand for something else in the text of a Word file. Those below the space that are not listed print nothing. */
const special: Record<string, string> = { '\t': '\t', '\v': '\n', '\x1e': '-', '\xa0': ' ' };
const paragraphEnds = new Set(['\r', '\x07', '\f']);

/** Positions in the text, as a table of them holds it: one more than there are entries of the given size behind them. */
function positionsIn(table: Buffer, entrySize: number): number[] {
  const count = Math.floor((table.length - 4) / (4 + entrySize)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => table.readUInt32LE(i * 4));
}

/** The marks of notes by the character that they stand at. Notes with a mark of their own print none: the text holds it. */
function noteMarks(table: Buffer, format: string): Map<number, string> {
  const positions = positionsIn(table, 2).slice(0, -1);
  const kinds = (positions.length + 1) * 4;
  let number = 0;
  return new Map(positions.map((position, i) => {
    if (table.readUInt16LE(kinds + i * 2) === 0) return [position, ''];
    number += 1;
    return [position, footnoteMark(formatNumber(number, format))];
  }));
}

class DocReader {
  readonly builder = new TextBuilder<Place>();
  private readonly pieces: Pieces;
  private readonly characters: PropertyRun[];
  private readonly paragraphs: PropertyRun[];
  private readonly lists: Lists;
  private readonly footnoteMarks: Map<number, string>;
  private readonly endnoteMarks: Map<number, string>;
  private readonly fields: ('code' | 'result')[] = [];
  private paragraphCount = 0;

  constructor(private readonly file: WordFile, limits: ReadLimits) {
    this.pieces = new Pieces(file.table('pieces'), file.main, limits.characters);
    this.characters = readRuns('character', file.table('characterProperties'), file.main);
    this.paragraphs = readRuns('paragraph', file.table('paragraphProperties'), file.main);
    this.lists = new Lists(file);
    this.footnoteMarks = noteMarks(file.table('footnoteReferences'), 'decimal');
    this.endnoteMarks = noteMarks(file.table('endnoteReferences'), 'lowerRoman');
  }

  read(): void {
    const { body, footnotes, headers, comments } = this.file.lengths;
    this.body(0, body);
    this.notes(positionsIn(this.file.table('footnoteTexts'), 0), body, [...this.footnoteMarks.values()]);
    this.notes(positionsIn(this.file.table('endnoteTexts'), 0), body + footnotes + headers + comments, [...this.endnoteMarks.values()]);
  }

  private body(start: number, end: number): void {
    let row: Piece<Place>[][][] = [];
    let cell: Piece<Place>[][] = [];
    let followsRow = false;
    for (const { from, to } of this.paragraphsIn(start, end)) {
      const run = runAt(this.paragraphs, this.pieces.positionOf(to));
      const inTable = run?.properties.get(sprm.inTable) === 1;
      if (run?.properties.get(sprm.rowEnd) === 1) {
        this.builder.row(row, followsRow);
        [row, cell, followsRow] = [[], [], true];
        continue;
      }
      if (run?.properties.get(sprm.pageBreakBefore) === 1) this.builder.pageBreak();
      const pieces = this.paragraph(from, to, run);
      if (inTable) {
        if (pieces.length > 0) cell.push(pieces);
        if (this.pieces.text[to] === '\x07') [row, cell] = [[...row, cell], []];
      } else {
        followsRow = false;
        this.builder.paragraph(pieces);
        if (this.pieces.text[to] === '\f') this.builder.pageBreak();
      }
    }
  }

  private notes(positions: number[], start: number, marks: string[]): void {
    marks.forEach((mark, i) => {
      const [from, to] = [positions[i] ?? 0, positions[i + 1] ?? 0];
      [...this.paragraphsIn(start + from, start + to)].forEach((paragraph, k) => {
        const pieces = this.paragraph(paragraph.from, paragraph.to, null);
        const opened = k === 0 && mark !== '' && pieces.length > 0 ? [{ text: `${mark} `, place: pieces[0]?.place ?? null }, ...pieces] : pieces;
        this.builder.paragraph(opened);
      });
    });
  }

  /** Stretches of text that end in a paragraph mark, which stands at `to`. */
  private *paragraphsIn(start: number, end: number): Generator<{ from: number; to: number }> {
    let from = start;
    for (let at = start; at < Math.min(end, this.pieces.text.length); at += 1) {
      if (!paragraphEnds.has(this.pieces.text[at] ?? '')) continue;
      yield { from, to: at };
      from = at + 1;
    }
  }

  private paragraph(from: number, to: number, run: PropertyRun | null): Piece<Place>[] {
    const place = { paragraph: this.paragraphCount++ };
    const text = this.text(from, to).trim();
    const label = run ? this.lists.label(run.properties, run.style) : '';
    if (text === '') return [];
    return label === '' ? [{ text, place }] : [{ text: `${label} `, place }, { text, place }];
  }

  private text(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at += 1) {
      const char = this.pieces.text[at] ?? '';
      if (char === '\x13') this.fields.push('code');
      else if (char === '\x14' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
      else if (char === '\x15') this.fields.pop();
      if (this.fields.includes('code')) continue;
      const properties = runAt(this.characters, this.pieces.positionOf(at))?.properties;
      if (properties?.get(sprm.deleted) === 1 || properties?.get(sprm.hidden) === 1) continue;
      const shown = this.footnoteMarks.get(at) || this.endnoteMarks.get(at) || printed(char);
      text += properties?.get(sprm.raised) === 1 ? superscriptDigits(shown) : shown;
    }
    return text;
  }
}

function printed(char: string): string {
  if (char < ' ' || char === '\xa0' || char === '\x7f') return special[char] ?? '';
  return char >= '\ue000' && char <= '\uf8ff' ? '' : char;
}

/**
 * Reads a Word 97–2003 document (.doc): one line per paragraph, automatic numbers as printed, notes after the body. Deleted and
 * hidden text is dropped; headers and footers are left out.
 */
export function readDoc(bytes: Uint8Array, limits: ReadLimits): ReadText {
  const reader = new DocReader(new WordFile(bytes), limits);
  reader.read();
  return { text: reader.builder.text, encoding: null, origin: { unit: 'paragraph', places: reader.builder.places }, problems: [] };
}
