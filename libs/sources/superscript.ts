const raised: Record<string, string> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' };
'abcdefghijklmnoprstuvwxyz'.split('').forEach((letter, i) => {
  raised[letter] = [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][i] ?? letter;
});

/** Digits as superscript digits; everything else stays, so that the "th" of a raised ordinal is still the word it was. */
export function superscriptDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => raised[digit] ?? digit);
}

/** A footnote mark as it is printed: digits and small letters raised. */
export function footnoteMark(label: string): string {
  return label.replace(/[0-9a-z]/g, (char) => raised[char] ?? char);
}
