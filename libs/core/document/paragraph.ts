import type { Language } from '../languages/index.js';
import type { Block } from './block.js';
import { clean } from './clean.js';
import { cutList, cutText, marksIn } from './marks.js';
import type { Paragraph, Role, Stretch } from './parsed.js';

/** Where a paragraph stands in its document. */
export class Place {
  constructor(readonly label: string, readonly role: Role, readonly section: string | null, readonly parent: number | null, readonly part: number) {}
}

/** What all paragraphs of a file share. */
export interface Source {
  raw: string;
  language: Language;
  /** Footnote marks that may stand in the text as plain digits. */
  marks: ReadonlySet<string>;
  /** True where words are set in bold. */
  bold: boolean;
}

/** A block as a paragraph. The way back to the raw text is worked out when it is asked for: few paragraphs are ever quoted. */
export class BlockParagraph implements Paragraph {
  readonly label: string;
  readonly role: Role;
  readonly section: string | null;
  readonly parent: number | null;
  readonly part: number;
  readonly text: string;
  readonly spans: Stretch[];
  private readonly stretches: readonly Stretch[];
  /** What was cut out of the text: marks of footnotes. */
  private readonly cuts: readonly Stretch[];
  /** For every character of the text where it stands in the raw text; null until it is asked for. */
  private origin: readonly number[] | null = null;

  constructor(private readonly source: Source, { text, stretches }: Block, { label, role, section, parent, part }: Place) {
    const { raw, language, marks, bold } = source;
    this.label = label;
    this.role = role;
    this.section = section;
    this.parent = parent;
    this.part = part;
    this.stretches = stretches;
    this.cuts = marksIn(text, marks, language.spaced);
    this.text = this.cuts.length > 0 ? cutText(text, this.cuts) : text;
    this.spans = bold ? withBold(raw, stretches.map((stretch) => opened(raw, stretch))) : stretches;
  }

  toRaw(start: number, end: number): Stretch[] {
    const { source: { raw, language, bold }, stretches } = this;
    this.origin ??= cutList(clean(raw, stretches, language).origin, this.cuts);
    const found = rawStretches(stretches, this.origin, start, end);
    return bold ? withBold(raw, found) : found;
  }
}

export const BOLD = '**';

/** A mark right before a paragraph opens it, also where another one inside it has lost its fellow. */
const opened = (raw: string, [start, end]: Stretch): Stretch => (isOpened(raw, start) ? [start - BOLD.length, end] : [start, end]);

/** At the head of a text no mark can stand before a paragraph. */
const isOpened = (raw: string, start: number): boolean => start >= BOLD.length && raw.startsWith(BOLD, start - BOLD.length);

/** Words in bold keep both of their marks: "**Decides** to convene", and not "Decides** to convene". */
const withBold = (raw: string, stretches: readonly Stretch[]): Stretch[] => stretches.map(([start, end]): Stretch => {
  const printed = raw.slice(start, end);
  if (!printed.includes(BOLD) || printed.split(BOLD).length % 2 === 1) return [start, end];
  return isOpened(raw, start) ? [start - BOLD.length, end] : raw.startsWith(BOLD, end) ? [start, end + 2] : [start, end];
});

/** The raw stretches behind a stretch of the cleaned text: one for each run that nothing interrupts. */
function rawStretches(stretches: readonly Stretch[], origin: readonly number[], start: number, end: number): Stretch[] {
  const first = origin[start];
  const last = origin[end - 1];
  const found: Stretch[] = [];
  if (first === undefined || last === undefined || end <= start) return found;
  for (const [from, to] of stretches) if (first < to && from <= last) found.push([Math.max(from, first), Math.min(to, last + 1)]);
  return found;
}
