const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wideMark = /[\u3000-\u303f\uff01-\uff5e“”‘’]/;

/** The words of a document, hyphens included, in small letters: they decide what a hyphen at the end of a line is. */
export function wordsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** How two lines of a paragraph come together: what is cut from the end of the first and what stands between them. */
export type Joint = { cut: number; between: string };

/**
 * Undoes a line break. Chinese takes no space. A hyphen at the end of a line is kept unless the document writes the word without one
 * elsewhere; what is left for the document model is to read words, not lines.
 */
export function jointOf(before: string, after: string, words: Set<string>): Joint {
  const last = before[before.length - 1] ?? '';
  const first = after[0] ?? '';
  if (last === '\u00ad') return { cut: 1, between: '' };
  const broken = /(\p{L}+(?:-\p{L}+)*)( ?)-$/u.exec(before);
  const rest = /^\p{L}+(?:-\p{L}+)*/u.exec(after);
  if (broken && rest) return hyphenJoint(broken, rest[0], words);
  if (/[/–—]/.test(last) && !before.endsWith(` ${last}`)) return { cut: 0, between: '' };
  const wide = (wideMark.test(last) && han.test(before)) || (wideMark.test(first) && han.test(after)) || (han.test(last) && han.test(first));
  return { cut: 0, between: wide ? '' : ' ' };
}

function hyphenJoint(broken: RegExpExecArray, rest: string, words: Set<string>): Joint {
  const [, start = '', space = ''] = broken;
  const whole = (start + rest).toLowerCase();
  const hyphenated = `${start}-${rest}`.toLowerCase();
  // With a space before it the hyphen is a dash, or the space is an artefact of justified lines.
  if (space !== '') return words.has(hyphenated) ? { cut: 2, between: '-' } : { cut: 0, between: ' ' };
  return words.has(whole) && !words.has(hyphenated) ? { cut: 1, between: '' } : { cut: 0, between: '' };
}
