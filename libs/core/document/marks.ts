import type { Clean } from './clean.js';

/** A small number glued to what it follows, where a footnote mark can stand: after a closing bracket, a comma, or between two words. */
const GLUED = /(?<=[》」”"’),;。:\u4e00-\u9fff])(\d{1,2})\/?(?=$|[\u4e00-\u9fff“《「,;。:)])/g;
const AFTER_MARK = /[》」”"’),;。:]$/;
const CALENDAR = /^(年|月|日|号|届|次|个|段|条|项|[天周])/;
/** What makes a number a quantity and not a mark. */
const COUNTED = /^(年|月|日|号|届|次|个|段|条|项|款|章|节|周|天|时|岁|人|国|名|份|至|到|和|及|亿|万|千|百|%|分|点|美元|种|类|家|处|位|所|页|卷|期|级|等|小时|世纪|世|度|倍|成|又|多|余|票)/;
const ORDINAL = /[第至到和约近达共有为每超过于的占在约从自、按增减]$/;

/** The same where white space parts words: a number glued to the end of a word or to a mark of punctuation. */
const GLUED_TO_WORD = /(?<=[a-z\u00e0-\u04ff”"’),;.:])(\d{1,2})(?=$|[\s,;.:)])/g;

/** Leaves out footnote marks that lost their height and stand in the text as plain digits. */
export function withoutMarks(text: Clean, marks: ReadonlySet<string>, spaced: boolean): Clean {
  if (marks.size === 0) return text;
  const cuts: [number, number][] = [];
  for (const match of text.text.matchAll(spaced ? GLUED_TO_WORD : GLUED)) {
    const end = match.index + match[0].length;
    const after = text.text.slice(end, end + 3);
    const before = text.text.slice(0, match.index);
    const counts = AFTER_MARK.test(before) ? CALENDAR.test(after) : COUNTED.test(after) || ORDINAL.test(before);
    if (marks.has(match[1] ?? '') && !counts) cuts.push([match.index, end]);
  }
  return cuts.length > 0 ? cutOut(text, cuts) : text;
}

function cutOut({ text, origin }: Clean, cuts: readonly [number, number][]): Clean {
  const kept: string[] = [];
  const from = new Int32Array(origin.length);
  let size = 0;
  let at = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    kept.push(text.slice(at, start));
    from.set(origin.subarray(at, start), size);
    size += start - at;
    at = end;
  }
  return { text: kept.join(''), origin: from.slice(0, size) };
}
