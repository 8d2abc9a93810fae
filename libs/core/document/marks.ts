import type { Stretch } from './parsed.js';

/** A small number glued to what it follows, where a footnote mark can stand: after a closing bracket, a comma, or between two words. */
const GLUED = /(\d{1,2})(?<=[》」”"’),;。:\u4e00-\u9fff]\d{1,2})\/?(?=$|[\u4e00-\u9fff“《「,;。:)])/g;
const AFTER_MARK = /[》」”"’),;。:]$/;
const CALENDAR = /^(年|月|日|号|届|次|个|段|条|项|[天周])/;
/** What makes a number a quantity and not a mark. */
const COUNTED = /^(年|月|日|号|届|次|个|段|条|项|款|章|节|周|天|时|岁|人|国|名|份|至|到|和|及|亿|万|千|百|%|分|点|美元|种|类|家|处|位|所|页|卷|期|级|等|小时|世纪|世|度|倍|成|又|多|余|票)/;
const ORDINAL = /[第至到和约近达共有为每超过于的占在约从自、按增减]$/;

/** The same where white space parts words: a number glued to the end of a word or to a mark of punctuation, or apart from it as some extractions have it. */
const AFTER_WORD = /(\d{1,2})(?<=[a-z\u00e0-\u04ff”"’),;.:] ?\d{1,2})(?=$|[\s,;.:)])/g;
/** What a full stop parts from its own number: "71.3", "A/58/874/Add.1", "No.3". */
const NUMBERED = /(?:\d|\/[A-Za-z\d]*|\b(?:Nos?|vols?|paras?|arts?|pp?|chaps?|sects?|Add|Corr|Rev))\.$/i;
const LONGEST_WORD = 16;
const MONTH_NEXT = /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const LIST_NEXT = /^ (?:to|and|or|per)\b/;

/** Where footnote marks stand in a text that lost their height and look like plain digits. */
export function marksIn(text: string, marks: ReadonlySet<string>, spaced: boolean): readonly Stretch[] {
  if (marks.size === 0) return NONE;
  const found: Stretch[] = [];
  let last = 0;
  const glued = spaced ? AFTER_WORD : GLUED;
  glued.lastIndex = 0;
  for (let match = glued.exec(text); match; match = glued.exec(text)) {
    const [all, mark = ''] = match;
    if (!marks.has(mark)) continue;
    const end = match.index + all.length;
    const after = text.slice(end, end + 3);
    const apart = text.charAt(match.index - 1) === ' ';
    const start = apart ? match.index - 1 : match.index;
    if (apart && !isApart(text, start - 1, end, last === 0 ? null : last === Number(mark) - 1)) continue;
    const before = text.charAt(start - 1);
    if (spaced && !apart && before === '.' && NUMBERED.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) continue;
    const counts = AFTER_MARK.test(before) ? CALENDAR.test(after) : COUNTED.test(after) || ORDINAL.test(before);
    if (counts) continue;
    last = Number(mark);
    found.push([start, end]);
  }
  return found;
}

/**
 * A number with a space before it is a mark where it follows the last one of the paragraph, or a comma or bracket after a word.
 * @param follows  null where the paragraph has had none yet
 */
function isApart(text: string, at: number, end: number, follows: boolean | null): boolean {
  const next = text.slice(end, end + 12);
  // At the end of a paragraph nothing is left to count.
  if (next === '') return /(?:;|[^\d\s][,.:)”"])$/.test(text.slice(Math.max(0, at - 1), at + 1));
  if (!/^ \p{L}/u.test(next) || MONTH_NEXT.test(next)) return false;
  return follows ?? (!LIST_NEXT.test(next) && /[^\d\s][,;)”"]$/.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** What is left of a text when stretches are cut out of it. */
export function cutText(text: string, cuts: readonly Stretch[]): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of cuts) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** The same for a list that has an entry for every character of the text. */
export function cutList(list: readonly number[], cuts: readonly Stretch[]): readonly number[] {
  if (cuts.length === 0) return list;
  let kept: number[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    kept = kept.concat(list.slice(from, start));
    from = end;
  }
  return kept.concat(list.slice(from));
}

const NONE: readonly Stretch[] = [];
