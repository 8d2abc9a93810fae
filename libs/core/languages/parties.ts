import { languages } from './registry.js';
import type { LanguageCode } from './vocabulary.js';

/** What the reader keeps under its English name (a party, a body, a place, a condition), with what the languages call it. */
export interface Party {
  name: string;
  names: Partial<Record<LanguageCode, string>>;
  /** The key under which sessions name it; only a body that meets in sessions has one. */
  organ?: string;
}

/** All parties, bodies, places and conditions of the lexicons, each with the first form of its name in every language that has one. */
export function parties(): Party[] {
  const known = new Map<string, Party>();
  const organs = new Set<string>();
  for (const { code, lexicon: { actors, bodies, places, qualifiers } } of languages) {
    const named = [actors, places, qualifiers].flatMap((words) => Object.entries(words).map(([name, forms]) => ({ name, forms })));
    for (const { name, forms: [form], organ } of [...named, ...bodies] as { name: string; forms: readonly string[]; organ?: string }[]) {
      const party = known.get(name) ?? { name, names: { en: name } };
      if (code !== 'en' && form) party.names[code] ??= form;
      // Parts of a body meet at its sessions and bear its key: the first name is that of the body itself.
      if (organ !== undefined && !organs.has(organ)) {
        party.organ = organ;
        organs.add(organ);
      }
      known.set(name, party);
    }
  }
  return [...known.values()];
}

let byName: ReadonlyMap<string, Party> | null = null;
let byOrgan: ReadonlyMap<string, Party> | null = null;

/** What a language calls a party that is kept under its English name; the English name where the language has none. */
export function partyIn(name: string, code: LanguageCode): string {
  byName ??= new Map(parties().map((party) => [party.name, party]));
  return byName.get(name)?.names[code] ?? name;
}

/** What languages call the body that sessions name by this key; null where they know none. English names stand without "the". */
export function bodyNames(organ: string): { en: string; zh: string } | null {
  byOrgan ??= new Map(parties().flatMap((party) => (party.organ === undefined ? [] : [[party.organ, party]])));
  const party = byOrgan.get(organ);
  return party?.names.zh === undefined ? null : { en: party.name.replace(/^the /, ''), zh: party.names.zh };
}
