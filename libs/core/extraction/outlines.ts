import type { Paragraph } from '../document/index.js';
import type { Mention, Outline, Tools } from '../languages/index.js';

/** What the paragraphs of a document say of time, each read once: when the document speaks, what a paragraph can hold and what its words are all hang on it. */
export class Outlines {
  private readonly known = new Map<Paragraph, Outline>();

  constructor(private readonly tools: Tools) {}

  of(paragraph: Paragraph): Outline {
    let outline = this.known.get(paragraph);
    if (!outline) this.known.set(paragraph, outline = this.tools.times.outline(paragraph.text));
    return outline;
  }
}

/** The times of two texts, of which the second begins at `from` when it stands behind the first. */
export const joined = (before: readonly Mention[], after: readonly Mention[], from: number): readonly Mention[] =>
  [...before, ...after.map((mention) => mention.movedBy(from))];
