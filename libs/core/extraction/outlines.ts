import type { Paragraph } from '../document/index.js';
import type { Mention, Outline, Tools } from '../languages/index.js';

/** What the paragraphs of a document say of time, each read once: when the document speaks, what a paragraph can hold and what its words are all hang on it. */
export class Outlines {
  private readonly known: Outline[] = [];

  constructor(private readonly paragraphs: readonly Paragraph[], private readonly tools: Tools) {}

  /** @param index of the paragraph */
  at(index: number): Outline {
    return this.known[index] ??= this.tools.times.outline(this.paragraphs[index]?.text ?? '');
  }
}

/** The times of two texts, of which the second begins at `from` when it stands behind the first. */
export const joined = (before: readonly Mention[], after: readonly Mention[], from: number): readonly Mention[] =>
  [...before, ...after.map((mention) => mention.movedBy(from))];
