/** A place in the tree of phrases, as far as their beginnings go. */
interface Branch {
  next: ReadonlyMap<number, Branch>;
  slots: readonly { nests: boolean }[];
  ends: unknown;
}

const LENGTH = 3;
/** Bits for the kind of a character. */
const WIDTH = 5;
const OTHER = 30;

/** Letters are told apart, without regard to case; digits, spaces and marks are one kind each. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = code | 32;
  if (letter >= 97 && letter <= 122) return letter - 96;
  if (code >= 48 && code <= 57) return 27;
  return code === 32 ? 28 : 29;
});

const kindOf = (code: number): number => (code < 128 ? KINDS[code] ?? OTHER : OTHER);

/**
 * The first three characters of everything that may be read, so that most places of a text are left after one look. In a language
 * of letters nearly every letter begins some number or date, and nearly no three of them do.
 */
export class Beginnings {
  private readonly known = new Uint8Array(1 << (WIDTH * LENGTH));

  /** False when nothing that was added can begin at `at`. */
  has(text: string, at: number): boolean {
    const three = (kindOf(text.charCodeAt(at)) << (2 * WIDTH)) | (kindOf(text.charCodeAt(at + 1)) << WIDTH) | kindOf(text.charCodeAt(at + 2));
    return this.known[three] === 1;
  }

  /** Adds a word; after a short one anything may follow. */
  add(word: string): void {
    this.mark(Array.from({ length: Math.min(LENGTH, word.length) }, (_, i) => kindOf(word.charCodeAt(i))));
  }

  /**
   * Adds the phrases of a tree. One that begins with another time begins like it, so that only numbers need to be known.
   * @param numbers how numbers begin
   */
  addTree(here: Branch, numbers: Beginnings, before: readonly number[] = []): void {
    const first = before.length === 0;
    if (!first && (before.length === LENGTH || here.ends !== null || here.slots.length > 0)) this.mark(before);
    if (before.length === LENGTH) return;
    if (first && here.slots.some(({ nests }) => !nests)) numbers.known.forEach((known, three) => { if (known === 1) this.known[three] = 1; });
    for (const [code, next] of here.next) this.addTree(next, numbers, [...before, kindOf(code)]);
  }

  private mark(kinds: readonly number[]): void {
    const free = WIDTH * (LENGTH - kinds.length);
    const from = kinds.reduce((three, kind) => (three << WIDTH) | kind, 0) << free;
    this.known.fill(1, from, from + (1 << free));
  }
}
