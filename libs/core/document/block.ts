import type { Opening } from '../languages/index.js';
import type { Stretch } from './parsed.js';

/** What a run of lines is, before it gets its label. */
export type BlockKind = 'header' | 'enacting' | 'numbered' | 'lettered' | 'text' | 'heading' | 'closing' | 'annex' | 'summary' | 'row';

/** Lines that belong together. */
export interface Block {
  kind: BlockKind;
  /** The number or letter at its head, as printed: `7`, `b`, `iv`; of the enacting words the organ that they name. */
  mark: string | null;
  stretches: Stretch[];
  /** Its lines put right and joined: the same as `clean` makes of its stretches. */
  text: string;
  /** The operative verb at its head. */
  opening: Opening | null;
}
