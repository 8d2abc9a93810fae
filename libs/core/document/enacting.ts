import type { Language } from '../languages/index.js';

const lines = new WeakMap<Language, ReadonlyMap<string, string>>();

/** The organ whose name opens the preamble, where a line holds nothing else ("The General Assembly,"); null for any other line. */
export function enactingOrgan(text: string, language: Language): string | null {
  let known = lines.get(language);
  if (!known) {
    known = new Map(language.headings.enacting.flatMap(({ organ, forms }) => forms.flatMap((form) => [[`${form},`, organ], [`${form}:`, organ]] as const)));
    lines.set(language, known);
  }
  return known.get(text) ?? null;
}
