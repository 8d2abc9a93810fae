import { askedOf } from './asked.js';
import { checksOf } from './checks.js';
import type { Explained } from './explained.js';
import { followsOf } from './follows.js';
import { whenOf } from './when.js';

/** The explanation as a colleague would give it: what is asked, in which words, when and why, what follows, what to check. */
export function account(explained: Explained): string {
  return [askedOf(explained), whenOf(explained), followsOf(explained), checksOf(explained)].map((lines) => lines.join('\n')).join('\n\n');
}
