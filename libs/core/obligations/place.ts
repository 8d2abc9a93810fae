/**
 * Where an obligation stands, for a sentence: `A/RES/74/60 7/meeting/1` is "A/RES/74/60, paragraph 7".
 * A reference without a symbol stays as it is, for nothing tells where its name ends.
 */
export function placeInWords(ref: string): string {
  if (!/\/[a-z_]+\/\d+$/.test(ref)) return ref;
  const place = ref.split('/').slice(0, -2).join('/');
  const end = endOfSymbol(place);
  const [symbol, paragraph] = [place.slice(0, end), place.slice(end + 1)];
  if (!symbol.includes('/') || !paragraph) return ref;
  return `${symbol}, ${/^~?\d/.test(paragraph) ? `paragraph ${paragraph}` : paragraph.replace(/^preamble /, 'preambular paragraph ')}`;
}

/** A symbol has no space but before what stands in brackets, and in them ("S/RES/2446 (2018)", "A/79/6 (Sect. 3)/Add.1"), and before the letter of a resolution ("A/RES/67/234 B"). */
function endOfSymbol(place: string): number {
  return /^[^\s(]*(?: ?\([^)]*\)[^\s(]*)*(?: [A-Z] )?/.exec(place)?.[0].trimEnd().length ?? 0;
}
