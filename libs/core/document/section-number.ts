/** "36.1": the section of a long document and the place of the paragraph in it. Amounts look the same ("1.1 million", "1.1亿"). */
const FORM = /^(\d{1,3})\.(\d{1,3})(?=\s|[^\d\s.,)%])\s?(?![万亿多余个名])/;
const CAPITAL = /^["“‘(]?\p{Lu}/u;
/** A number further on than this counts no paragraphs. */
const LONGEST_JUMP = 20;

/** The number of a paragraph that also names its section. */
export interface SectionNumber { section: number; place: number; mark: string; length: number }

/** Reads the number that opens a line: the first of a section, or one that follows on the last. Null where there is none. */
export function sectionNumberAt(text: string, last: SectionNumber | null, spaced: boolean): SectionNumber | null {
  const match = FORM.exec(text);
  if (!match || (spaced && !CAPITAL.test(text.slice(match[0].length)))) return null;
  const number = { section: Number(match[1]), place: Number(match[2]), mark: `${match[1]}.${match[2]}`, length: match[0].length };
  const follows = last?.section === number.section && number.place > last.place && number.place <= last.place + LONGEST_JUMP;
  return number.place === 1 || follows ? number : null;
}
