/** The series that stand first in a symbol (research.un.org/en/docs/symbols). */
const SERIES = 'A|S|E|T|ST|DP|TD|HSP|HS|UNEP|ECE|TRANS|LC|CAC|CEB|CCPR|CERD|CEDAW|CAT|CMW|CRC|CRPD|CED|HRI|FCCC|CBD|ICCD|CD|DC|NPT|BWC|CCW|APLC|CCM|ATT|LOS|SPLOS|ISBA|PBC|UNW|ID|IDB\\.\\d+|GC\\.\\d+|JIU';
const PART = ' ?/ ?[A-Z0-9][A-Za-z0-9\\-–]*(?:\\. ?[A-Za-z0-9\\-–]+)*';
const PARTS_OF_A_DOCUMENT = 'Sect|SECT|Part|PART|Vol|VOL|Prog|PROG|Chap|CHAP|Supp|SUPP|Resumption|Introduction|INTRODUCTION|Plan outline|Plan Outline|PLAN OUTLINE|Foreword|Overview|Summary';
/** What may stand in brackets: a year, a session in figures or roman ones, or the part of a document that comes out in parts. */
const BRACKETS = ` ?\\((?:\\d{1,4}|(?:[A-Z]{1,2}-)?[IVXLC]{1,7}(?:-[IVXLC]{1,7})?|(?:(?:Income|INCOME) (?:sect|SECT)|${PARTS_OF_A_DOCUMENT})(?![A-Za-z])[^()]{0,12})\\)`;
/** Resolutions that share a number are told apart by a letter or a roman number: "A/RES/67/234 B". */
const LETTER = '(?: ?(?:[A-Z]|[IVX]{1,4})(?:-[A-Z])?(?= ?$))?';
const TAIL = `(?:${PART}(?:${BRACKETS})?)+${LETTER}(?![A-Za-z])`;
const AT_HEAD = new RegExp(`^(?:${SERIES})${TAIL}`);
const ALONE = new RegExp(`^[A-Z]{1,6}(?:\\.\\d{1,3})?${TAIL}$`);
/** Most symbols are written so that nothing can be otherwise. */
const PLAIN = /^[A-Za-z0-9/.-]+\d$/;
const LONGEST = 60;

/** The symbol with which a line begins, as `normal` writes it; null where none does. */
export const symbolAt = (text: string): string | null => read(AT_HEAD, text);

/** The symbol that stands alone on a line; null for any other line. One with a full stop is what a footnote says, and each holds a number. */
export const symbolAlone = (text: string): string | null => (mayBeSymbol(text) ? read(ALONE, text) : null);
export const isSymbolAlone = (text: string): boolean => mayBeSymbol(text) && ALONE.test(text);

const mayBeSymbol = (text: string): boolean => text.length <= LONGEST && text.includes('/') && /\d/.test(text);

function read(form: RegExp, text: string): string | null {
  const found = form.exec(text)?.[0];
  return found === undefined ? null : normal(found);
}

/**
 * A symbol as the United Nations writes it, whatever spaces a file has lost or gained: "A/CONF. 192/15" has none, but one stands before a year or a
 * part in brackets ("S/RES/2446 (2018)", "A/80/6 (Sect. 36)") and before the letter of a resolution; a session stands close ("A/RES/3314(XXIX)").
 */
function normal(symbol: string): string {
  if (PLAIN.test(symbol)) return symbol;
  const brackets: string[] = [];
  const bare = symbol.replace(/ ?\(([^()]*)\)/g, (_, inside: string) => `(${brackets.push(inside.trim()) - 1})`);
  return bare
    .replace(/(?<=\d) ?([A-Z]|[IVX]{2,4})(-[A-Z])?$/, ' $1$2')
    .replace(/ ?([/.]) ?/g, '$1')
    .replace(/–/g, '-')
    .replace(/\((\d+)\)/g, (_, index: string) => inBrackets(brackets[Number(index)] ?? ''));
}

const inBrackets = (inside: string): string =>
  /^(?:\d{1,3}|(?:[A-Z]{1,2}-)?[IVXLC]{1,7}(?:-[IVXLC]{1,7})?)$/.test(inside) ? `(${inside})` : ` (${inside.replace(/\. ?(?=\S)/g, '. ')})`;
