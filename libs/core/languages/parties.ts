import { languages } from './registry.js';
import type { LanguageCode } from './vocabulary.js';

/** A party or body that the reader knows: its English name, under which it is kept, and what the languages call it. */
export interface Party {
  name: string;
  names: Partial<Record<LanguageCode, string>>;
}

/** All parties and bodies of the lexicons, each with the first form of its name in every language that has one. */
export function parties(): Party[] {
  const known = new Map<string, Party>();
  for (const { code, lexicon } of languages) {
    const named = [...Object.entries(lexicon.actors), ...lexicon.bodies.map(({ name, forms }) => [name, forms] as const)];
    for (const [name, [form]] of named) {
      const party = known.get(name) ?? { name, names: { en: name } };
      if (code !== 'en' && form) party.names[code] ??= form;
      known.set(name, party);
    }
  }
  return [...known.values()];
}

let byName: ReadonlyMap<string, Party> | null = null;

/** What a language calls a party that is kept under its English name; the English name where the language has none. */
export function partyIn(name: string, code: LanguageCode): string {
  byName ??= new Map(parties().map((party) => [party.name, party]));
  return byName.get(name)?.names[code] ?? name;
}
