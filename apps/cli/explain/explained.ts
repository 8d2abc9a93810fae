import type { Almanac, Calendar, DocumentFacts, Obligation, Policy, WorkingDays } from '../../../libs/core/index.js';

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
