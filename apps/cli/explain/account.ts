import type { Almanac, Calendar, DocumentFacts, Obligation, Policy, WorkingDays } from '../../../libs/core/index.js';
import { askedOf } from './asked.js';
import { checksOf } from './checks.js';
import { followsOf } from './follows.js';
import { whenOf } from './when.js';

/** An obligation and all that its explanation draws on. */
export interface Explained {
  obligation: Obligation;
  /** What the document is called: its symbol, else the name of its file. */
  document: string;
  facts: DocumentFacts;
  /** The decoded text that all spans refer to. */
  text: string;
  calendar: Calendar;
  policies: Policy[];
  almanac: Almanac;
  workingDays: WorkingDays;
}

/** The explanation as a colleague would give it: what is asked, in which words, when and why, what follows, what to check. */
export function account(explained: Explained): string {
  return [askedOf(explained), whenOf(explained), followsOf(explained), checksOf(explained)].map((lines) => lines.join('\n')).join('\n\n');
}
