import { toolsFor, type Language } from '../languages/index.js';

/** The words that open the preamble as whole lines, with the organ that each names. */
interface EnactingLines { organs: ReadonlyMap<string, string>; longest: number; withComma: readonly string[] }

const COMMA = 44;
const COLON = 58;
const known = new WeakMap<Language, EnactingLines>();

/**
 * The organ whose name opens the preamble, where a line holds nothing else ("The General Assembly,"); null for any other line. Without a comma
 * it is one only where the next line opens with what the organ does ("Adopts the following declaration:"): headings look the same, and copies lose commas.
 */
export function enactingOrgan(text: string, language: Language, next = ''): string | null {
  const { organs, longest } = linesOf(language);
  if (text.length > longest) return null;
  const last = text.charCodeAt(text.length - 1);
  if (last === COMMA || last === COLON) return organs.get(text) ?? null;
  const organ = next !== '' ? organs.get(`${text},`) ?? null : null;
  return organ !== null && toolsFor(language).opening(next) ? organ : null;
}

/** The words that open the preamble, with their comma. */
export const enactingWords = (language: Language): readonly string[] => linesOf(language).withComma;

function linesOf(language: Language): EnactingLines {
  let lines = known.get(language);
  if (!lines) {
    const organs = new Map(language.headings.enacting.flatMap(({ organ, forms }) => forms.flatMap((form) => [[`${form},`, organ], [`${form}:`, organ]] as const)));
    known.set(language, lines = { organs, longest: Math.max(0, ...[...organs.keys()].map(({ length }) => length)), withComma: [...organs.keys()].filter((words) => words.endsWith(',')) });
  }
  return lines;
}
