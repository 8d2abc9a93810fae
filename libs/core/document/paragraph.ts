import type { Language } from '../languages/index.js';
import type { Block } from './block.js';
import { clean } from './clean.js';
import { cutList, cutText, marksIn } from './marks.js';
import type { Paragraph, Stretch } from './parsed.js';

/** Where a paragraph stands in its document. */
export type Place = Pick<Paragraph, 'label' | 'role' | 'section' | 'parent' | 'part'>;

/** What all paragraphs of a file share. */
export interface Source {
  raw: string;
  language: Language;
  /** Footnote marks that may stand in the text as plain digits. */
  marks: ReadonlySet<string>;
  /** True where words are set in bold. */
  bold: boolean;
}

/** The block as a paragraph. The way back to the raw text is worked out when it is asked for: few paragraphs are ever quoted. */
export function paragraphOf({ raw, language, marks, bold }: Source, { text, stretches }: Block, { label, role, section, parent, part }: Place): Paragraph {
  const cuts = marksIn(text, marks, language.spaced);
  let origin: readonly number[] | null = null;
  return {
    label, role, section, parent, part, text: cuts.length > 0 ? cutText(text, cuts) : text, spans: bold ? withBold(raw, stretches.map((stretch) => opened(raw, stretch))) : stretches,
    toRaw(start, end) {
      origin ??= cutList(clean(raw, stretches, language).origin, cuts);
      const found = rawStretches(stretches, origin, start, end);
      return bold ? withBold(raw, found) : found;
    },
  };
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
