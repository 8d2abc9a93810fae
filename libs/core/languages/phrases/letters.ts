/** The small letter for a Latin capital: forms are looked up without regard to case. */
export const lowerCase = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** In a language with spaces: true when a word goes on across the place before `at`. "High-level" is one word. */
export function isInsideWord(text: string, at: number): boolean {
  const { length } = text;
  if (at <= 0 || at >= length) return false;
  const next = charCodeAt.call(text, at);
  const last = charCodeAt.call(text, at - 1);
  if (next === HYPHEN) return isLetter(last) && at + 1 < length && isLetter(charCodeAt.call(text, at + 1));
  if (last === HYPHEN) return isLetter(next) && at > 1 && isLetter(charCodeAt.call(text, at - 2));
  return isWordCharacter(next) && isWordCharacter(last);
}

/** Looked up once: the engine keeps texts in many shapes, and would look the method up for every character. Behind a text it is slow too. */
const { charCodeAt } = String.prototype;

const HYPHEN = 45;
export const isLatinLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isLetter = (code: number): boolean => isLatinLetter(code) || (code >= 0xc0 && code < 0x2000);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A letter or a digit. */
export const isWordCharacter = (code: number): boolean => isLetter(code) || isDigit(code);
