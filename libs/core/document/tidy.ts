/** What a file with printed lines seldom holds; and what of it reads as it is printed all the same: `characters` has no other unit for any of that. */
const UNUSUAL = /[^ -)+-~\n]/g;
const READS_AS_PRINTED = /[À-ÿ–—‘’“”]/;
/** The end of a word with more than one blank behind it. */
const GAP = /\S {2}/g;

/** Knows how far a text reads as it is printed, in a language whose words are parted by white space: nearly all lines of a file do, and need no look at each of their characters. */
export class Tidy {
  /** The first unit that does not, and the last one before such a gap, behind the places that were asked for. */
  private unusual = -1;
  private gap = -1;

  constructor(private readonly raw: string) {}

  /** True when everything on a line reads as it is printed, which begins and ends with no blank. The places that are asked for only grow. */
  is(start: number, end: number): boolean {
    if (this.unusual < start) this.unusual = this.firstUnusual(start);
    if (this.unusual < end) return false;
    if (this.gap < start) this.gap = this.first(GAP, start);
    return this.gap >= end - 1;
  }

  private firstUnusual(start: number): number {
    let at = this.first(UNUSUAL, start);
    while (at < this.raw.length && READS_AS_PRINTED.test(this.raw.charAt(at))) at = this.first(UNUSUAL, at + 1);
    return at;
  }

  private first(what: RegExp, from: number): number {
    what.lastIndex = from;
    return what.exec(this.raw)?.index ?? this.raw.length;
  }
}
