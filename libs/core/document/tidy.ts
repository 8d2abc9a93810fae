/** What reads as it is printed, in a language whose words are parted by white space: `characters` has no other unit for any of them. */
const UNTIDY = /[^ -)+-~À-ÿ–—‘’“”\n]/g;
const GAP = / {2}/g;

/** Knows how far a text reads as it is printed: nearly all lines of a file do, and need no look at each of their characters. */
export class Tidy {
  /** The first unit, and the first gap of more than one blank, behind the places that were asked for. */
  private untidy = -1;
  private gap = -1;

  constructor(private readonly raw: string) {}

  /** True when everything between two places reads as it is printed. The places that are asked for only grow. */
  is(start: number, end: number): boolean {
    if (this.untidy < start) this.untidy = this.first(UNTIDY, start);
    if (this.untidy < end) return false;
    if (this.gap < start) this.gap = this.first(GAP, start);
    return this.gap >= end;
  }

  private first(what: RegExp, from: number): number {
    what.lastIndex = from;
    return what.exec(this.raw)?.index ?? this.raw.length;
  }
}
