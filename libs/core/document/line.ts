/** A line of the raw text, without the white space around it. */
export class Line {
  /** What is printed on it, put right: the same as `clean` makes of it. */
  text = '';
  /** True when page furniture or a footnote stood between it and the line before: a sentence may run on across it. */
  interrupted = false;
  /** True when it stands right before or after page furniture. */
  besideFurniture = false;

  /**
   * @param start        offset of what is printed on it
   * @param end          offset behind that
   * @param indent       width of the white space before the first character
   * @param blanksBefore blank lines before it
   * @param columns      columns that it takes in print: Chinese characters are two wide
   */
  constructor(readonly start: number, readonly end: number, readonly indent: number, readonly blanksBefore: number, readonly columns: number) {}
}
