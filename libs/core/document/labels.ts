import type { Language } from '../languages/index.js';
import type { Block } from './block.js';
import { Place } from './paragraph.js';
import type { Paragraph } from './parsed.js';
import { shortLinesOf, type ShortLines } from './short-lines.js';

const FOOTNOTE_LENGTH = 160;

/** Gives every block its label and role, going through a document from top to bottom. */
export class Labels {
  private readonly short: ShortLines;
  private role: Paragraph['role'];
  /** Index of the document in the file. */
  part = 0;
  private section: string | null = null;
  private annex: string | null = null;
  private closed = false;
  private inSummary = false;
  private recitals = 0;
  private unnumbered = 0;
  private number: string | null = null;
  private letter: string | null = null;
  private numberAt: number | null = null;
  private letterAt: number | null = null;

  /** @param role of the first paragraph: a preamble where the organ that speaks is named first, operative where only a number and a title stand before */
  constructor(role: Paragraph['role'], private readonly language: Language) {
    this.role = role;
    this.short = shortLinesOf(language);
  }

  /** @param index the place that the block would take among the paragraphs. Null: it is no paragraph of the text. */
  place(block: Block, index: number): Place | null {
    switch (block.kind) {
      case 'header': case 'enacting': return null;
      case 'closing': this.closed = true; return null;
      case 'annex': return this.openAnnex(block);
      case 'summary': return this.openSummary();
      case 'heading': return this.heading(block.text);
      case 'numbered': return this.numbered(block, index);
      case 'lettered': return this.lettered(block, index);
      case 'row': return this.row();
      case 'text': return this.plain(block, index);
    }
  }

  /**
   * True when another document of the file begins with the block.
   * @param decision  it opens a decision, which has no words that open a preamble
   */
  begins({ kind }: Block, decision: boolean): boolean {
    const opens = decision || ((kind === 'enacting' || kind === 'header') && (this.part > 0 || this.closed || (this.role === 'operative' && this.numberAt !== null)));
    if (opens) this.nextPart(decision ? 'operative' : kind === 'enacting' ? 'preamble' : 'body');
    return opens;
  }

  private nextPart(role: Paragraph['role']): void {
    this.part++;
    this.role = role;
    this.closed = this.inSummary = false;
    this.section = this.annex = null;
    this.recitals = this.unnumbered = 0;
    this.forget();
  }

  private forget(): void {
    this.number = this.letter = null;
    this.numberAt = this.letterAt = null;
  }

  private openAnnex(block: Block): Place {
    this.role = 'annex';
    this.closed = false;
    this.annex = `annex${block.mark?.replace(/^\D*?(?=[\dIVX一二三四五六七八九十])/, ' ') ?? ''}`.replace(/^annex[^ ].*/, 'annex');
    this.section = block.text;
    this.unnumbered = 0;
    this.forget();
    return this.at('', 'heading', null);
  }

  private openSummary(): null {
    if (this.closed) this.nextPart('body');
    this.inSummary = true;
    return null;
  }

  private heading(text: string): Place | null {
    if (this.closed) return null;
    this.section = text;
    this.inSummary = false;
    return this.at('', 'heading', null);
  }

  private numbered(block: Block, index: number): Place | null {
    if (this.closed) return null;
    this.inSummary = false;
    if (this.role === 'preamble') this.role = 'operative';
    this.number = block.mark;
    this.numberAt = index;
    this.letter = null;
    return this.at(this.numberLabel(), this.role, null);
  }

  /** Rows bear no numbers of their own, whatever stands in their first cell. */
  private row(): Place | null {
    return this.closed ? null : this.at(this.annex ? `${this.annex}, table` : 'table', this.role === 'preamble' ? 'operative' : this.role, null);
  }

  private lettered(block: Block, index: number): Place | null {
    if (this.closed) return null;
    // "The Council, having considered the report: (a) Decides …": a decision whose paragraphs bear letters alone.
    if (this.role === 'preamble' && block.opening?.word.operative?.opens === 'operative') this.role = 'operative';
    const inner = this.letter !== null && /^[ivx]+$/.test(block.mark ?? '') && !(block.mark === 'i' && this.letter === 'h');
    const parent = inner ? this.letterAt : this.numberAt;
    if (!inner) {
      this.letter = block.mark;
      this.letterAt = index;
    }
    const tail = inner ? ` (${this.letter}) (${block.mark})` : ` (${block.mark})`;
    return this.at(`${this.numberLabel()}${tail}`.trim(), this.role, parent);
  }

  private plain(block: Block, index: number): Place | null {
    if (this.tellsVotes(block)) return null;
    if (this.closed && !this.reopens(block)) return null;
    if (this.inSummary) return this.at('summary', this.role, null);
    if (isHeading(block, this.language.spaced)) return this.heading(block.text);
    if (this.role === 'preamble') {
      if (block.opening?.word.operative?.opens !== 'operative') return this.at(`preamble ${++this.recitals}`, 'preamble', null);
      this.role = 'operative';
    }
    if (this.number !== null && !this.number.startsWith('~')) return this.at(this.numberLabel(), this.role, this.numberAt);
    this.number = `~${++this.unnumbered}`;
    this.numberAt = index;
    this.letter = null;
    return this.at(this.numberLabel(), this.role, null);
  }

  /** How a text was adopted is said behind it, and before the next one in a volume. */
  private tellsVotes({ text }: Block): boolean {
    if (!this.short.tellsVotes(text)) return false;
    return this.closed = true;
  }

  /** After the closing lines only notes and repeated titles follow, unless another document begins. */
  private reopens({ text }: Block): boolean {
    if (text.length < FOOTNOTE_LENGTH / 2 || (text.length < FOOTNOTE_LENGTH && this.language.headings.footnote.some((form) => text.startsWith(form)))) return false;
    this.nextPart('body');
    return true;
  }

  private numberLabel(): string {
    const number = this.number ?? '';
    return this.annex ? `${this.annex}, ${number}` : number;
  }

  private at(label: string, role: Paragraph['role'], parent: number | null): Place {
    return new Place(label, role, this.section, parent, this.part);
  }
}

/** A line that ends nothing and lays down nothing; where words are spaced it takes more room and begins with a capital. */
export function isHeading({ text, opening }: Block, spaced: boolean): boolean {
  return text.length < (spaced ? 130 : 60) && !opening && !(spaced && /^\p{Ll}/u.test(text)) && !/[。;:,.!?、][”"’)\]]*\d{0,2}$/.test(text);
}
