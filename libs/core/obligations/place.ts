import { english, type Place } from '../calendar/index.js';

/**
 * Where an obligation stands: `A/RES/74/60 7/meeting/1` is paragraph 7 of A/RES/74/60.
 * A reference without a symbol stays as it is, for nothing tells where its name ends.
 */
export function placeOf(ref: string): Place {
  const whole = { document: ref, paragraph: null };
  if (!/\/[a-z_]+\/\d+$/.test(ref)) return whole;
  const place = ref.split('/').slice(0, -2).join('/');
  const end = endOfSymbol(place);
  const [symbol, paragraph] = [place.slice(0, end), place.slice(end + 1)];
  return symbol.includes('/') && paragraph ? { document: symbol, paragraph } : whole;
}

/** The same in English: `A/RES/74/60, paragraph 7`. */
export const placeInWords = (ref: string): string => english.place(placeOf(ref));

/** A symbol has no space but before what stands in brackets, and in them ("S/RES/2446 (2018)", "A/79/6 (Sect. 3)/Add.1"), and before the letter of a resolution ("A/RES/67/234 B"). */
function endOfSymbol(place: string): number {
  return /^[^\s(]*(?: ?\([^)]*\)[^\s(]*)*(?: [A-Z] )?/.exec(place)?.[0].trimEnd().length ?? 0;
}
