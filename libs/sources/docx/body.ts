import type { ParagraphPlace } from '../source.js';
import type { Piece, TextBuilder } from '../text-builder.js';
import type { Note } from './notes.js';
import type { Numbering } from './numbering.js';
import type { RunReader } from './runs.js';
import { listReference, type Styles } from './styles.js';
import { childFlag, childOf, childrenNamed, childrenOf, childValue, type XmlNode } from './xml.js';

export type Place = Omit<ParagraphPlace, 'start' | 'end'>;
export type Builder = TextBuilder<Place>;

/** Block containers whose content counts as if it stood there by itself. */
const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** The blocks of a container in order, with wrappers taken off. */
function blocksOf(container: XmlNode): XmlNode[] {
  return childrenOf(container).flatMap((child) => (child.name && transparent.has(child.name) ? blocksOf(child) : [child]));
}

/** Writes paragraphs and tables, in the order of the document, into a text. */
export class BodyReader {
  private paragraphs = 0;
  /** Pieces of paragraphs whose end was deleted by a tracked change: they open the paragraph that follows. */
  private carried: Piece<Place>[] = [];
  /** How the sections after the first begin; Word notes it at the end of each. */
  private sectionStarts: string[] = [];

  constructor(
    private readonly builder: Builder,
    private readonly runs: RunReader,
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  body(node: XmlNode): void {
    const blocks = blocksOf(node);
    const sections = blocks.map((block) => (block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr')));
    this.sectionStarts = sections.filter((section) => section !== null).slice(1).map((section) => childValue(section, 'w:type') ?? 'nextPage');
    this.blocks(blocks);
  }

  /** A header, or whatever else stands outside of the body. */
  part(node: XmlNode): void {
    this.blocks(blocksOf(node));
  }

  note(note: Note): void {
    blocksOf(note.content).filter((block) => block.name === 'w:p').forEach((paragraph, i) => {
      const pieces = this.paragraph(paragraph, note.mark, []);
      const text = pieces.map((piece) => piece.text).join('').trim();
      if (i > 0 || note.mark === '') return this.builder.paragraph(pieces);
      const rest = text.startsWith(note.mark) ? text.slice(note.mark.length).trim() : text;
      this.builder.paragraph([{ text: `${note.mark} ${rest}`, place: pieces[0]?.place ?? null }]);
    });
  }

  private blocks(blocks: XmlNode[]): void {
    for (const block of blocks) {
      if (block.name === 'w:p') this.writeParagraph(block);
      else if (block.name === 'w:tbl') this.table(block);
    }
  }

  private writeParagraph(node: XmlNode): void {
    const properties = childOf(node, 'w:pPr');
    if (childFlag(properties, 'w:pageBreakBefore') ?? this.styles.pageBreakBefore(this.styles.ofParagraph(properties))) this.builder.pageBreak();
    const boxes: XmlNode[] = [];
    const pieces = this.paragraph(node, '', boxes);
    splitAtPageBreaks(pieces).forEach((part, i) => {
      if (i > 0) this.builder.pageBreak();
      this.builder.paragraph(part);
    });
    for (const box of boxes) this.blocks(blocksOf(box));
    if (childOf(properties, 'w:sectPr') && (this.sectionStarts.shift() ?? 'continuous') !== 'continuous') this.builder.pageBreak();
  }

  /** A paragraph with its label; empty when it prints nothing or is to be joined to the next one. */
  private paragraph(node: XmlNode, mark: string, boxes: XmlNode[]): Piece<Place>[] {
    const properties = childOf(node, 'w:pPr');
    const end = childOf(properties, 'w:rPr');
    const place = { paragraph: this.paragraphs++ };
    const text = this.runs.paragraph(node, mark, boxes);
    if (childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom')) {
      this.carried.push({ text, place });
      return [];
    }
    const own = trimmed([...this.carried, { text, place }]);
    this.carried = [];
    // Word neither shows nor counts a paragraph that is hidden to its end mark.
    if (own.length === 0 && childFlag(end, 'w:vanish')) return [];
    const label = this.numbering.label(listReference(properties), this.styles.ofParagraph(properties));
    if (own.length === 0 || label === '') return own;
    return [{ text: `${label} `, place: own[0]?.place ?? place }, ...own];
  }

  private table(node: XmlNode): void {
    blocksOf(node).filter((block) => block.name === 'w:tr').forEach((row, i) => {
      if (childOf(childOf(row, 'w:trPr'), 'w:del')) return;
      const cells = blocksOf(row).filter((block) => block.name === 'w:tc').map((cell) => this.cell(cell));
      this.builder.row(cells, i > 0);
    });
  }

  /** The paragraphs of a cell that hold text; those of tables in it too. */
  private cell(node: XmlNode): Piece<Place>[][] {
    return blocksOf(node)
      .flatMap((block) => {
        if (block.name === 'w:p') {
          const boxes: XmlNode[] = [];
          return [this.paragraph(block, '', boxes), ...boxes.flatMap((box) => this.cell(box))];
        }
        if (block.name !== 'w:tbl') return [];
        return childrenNamed(block, 'w:tr').flatMap((row) => childrenNamed(row, 'w:tc').flatMap((cell) => this.cell(cell)));
      })
      .filter((pieces) => pieces.length > 0);
  }
}

/** Without white space at either end, and without the pieces that this leaves empty. */
function trimmed(pieces: Piece<Place>[]): Piece<Place>[] {
  const result = pieces.map((piece) => ({ ...piece }));
  while (result[0] && result[0].text.replace(/^[^\S\f]+/, '') === '') result.shift();
  while (result.length > 0 && result[result.length - 1]?.text.trimEnd() === '' && !result[result.length - 1]?.text.includes('\f')) result.pop();
  const first = result[0];
  if (first) first.text = first.text.replace(/^[^\S\f]+/, '');
  const last = result[result.length - 1];
  if (last) last.text = last.text.replace(/[^\S\f]+$/, '');
  return result;
}

function splitAtPageBreaks(pieces: Piece<Place>[]): Piece<Place>[][] {
  const parts: Piece<Place>[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\f').forEach((text, i) => {
      if (i > 0) parts.push([]);
      parts[parts.length - 1]?.push({ text: i > 0 ? text.trimStart() : text, place: piece.place });
    });
  }
  return parts;
}
