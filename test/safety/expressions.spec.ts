import { describe, expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import { expressionsIn, expressionsOfCore } from './expressions.js';

/** Expressions that the checker cannot prove linear, with the reason why they may stay. The source, and not the line: lines move. */
const EXCEPTIONS: readonly { file: string; source: string; why: string }[] = [
  {
    file: 'document/furniture.ts', why: 'Job numbers are looked for in lines of at most 60 characters.',
    source: '^((?:[A-Z]{2}\\.)?\\*?\\d{2}-\\d{4,6}(\\([A-Z]\\))?\\*?|\\*?\\d{6,8}\\*?)([ ]*\\d{6})*([ ]*\\(?[A-Z]\\)?([ ]*\\d{1,3}(?!\\/))?)?([ ]*\\d+\\/\\d+)?$',
  },
  {
    file: 'document/header-reader.ts', why: 'It begins at the head of a text, and no two of its pieces begin alike, so that it never comes back.',
    source: '^(?:\\d{1,3}(?![\\d年])|\\([a-z0-9]{1,3}\\)|and|[、,和及与;:])+',
  },
  { file: 'document/short-lines.ts', source: '[\\s|]+$', why: 'Closing lines are looked for in lines of at most 40 characters.' },
  { file: 'languages/phrases/planting.ts', source: '\\d+$', why: 'It reads the names of slots in our own phrases, and no text.' },
  { file: 'document/labels.ts', source: '^\\D*?(?=[\\dIVX一二三四五六七八九十])', why: 'It begins at the head of a line that is four characters longer than the word for annex.' },
  { file: 'extraction/meaning.ts', source: '(?:\\.\\.\\/)+(?=\\.\\.\\/)', why: 'It reads the code of a time, which is made of a phrase of ours.' },
  { file: 'extraction/timeline.ts', source: '(\\d{4})(?!.*\\d{4})', why: 'It reads the code of a time, which is made of a phrase of ours.' },
  { file: 'languages/phrases/tokens.ts', source: '[A-Z][\\p{L}-]* $', why: 'It reads the 24 characters before a word.' },
];

/** Where an expression is made of text that is known only when the program runs, with the reason why that is safe. */
const MADE: readonly { file: string; why: string }[] = [
  { file: 'document/adopted.ts', why: 'A day in the one form that a line has for it; nothing in it repeats without a bound.' },
  { file: 'document/adopted.ts', why: 'The same behind the word for distribution.' },
  { file: 'document/any-of.ts', why: 'Words of the lexicon side by side, without repetition.' },
  { file: 'document/short-lines.ts', why: 'Words of the headings side by side, without repetition.' },
  { file: 'document/symbol.ts', why: 'Each part of a symbol begins with a stroke, each piece of a part with a full stop: no two ways to read one.' },
  { file: 'document/symbol.ts', why: 'The same, in a line of at most 60 characters.' },
  { file: 'extraction/skim.ts', why: 'Words of the lexicon side by side, without repetition.' },
  { file: 'extraction/skim.ts', why: 'Words that stand before a name, and names, side by side, without repetition.' },
];

const { written, made } = expressionsOfCore();
const fileOf = (place: string) => place.replace(/:\d+$/, '');
const exceptional = ({ place, source }: { place: string; source: string }) => EXCEPTIONS.some((other) => other.file === fileOf(place) && other.source === source);

/** What the checker says: `safe` when it has proved it, `unproved` when it only found nothing bad, or how bad it is. */
function verdict(source: string, flags: string): string {
  const found = checkSync(source, flags);
  if (found.status === 'safe') return found.complexity.isFuzz ? 'unproved' : 'safe';
  return found.status === 'vulnerable' ? `vulnerable: ${found.complexity.summary}` : 'unproved';
}

describe('the checker knows a bad expression when it sees one', () => {
  test.each([
    ['(a+)+$', 'vulnerable: exponential'],
    ['^(a|a)*$', 'vulnerable: exponential'],
    ['\\s+$', 'vulnerable: 2nd degree polynomial'],
    ['(x)(?!.*x)', 'unproved'],
    ['^\\d{1,3}[.)] ', 'safe'],
  ])('%s is %s', (source, expected) => {
    expect(verdict(source, '')).toBe(expected);
  });
});

test('expressions are found in whatever way they are written', () => {
  const code = 'const a = /x+\\/y/g; const b = new RegExp("z+"); const c = RegExp(`w`, "i"); const d = new RegExp(a.source + "v"); // /not this/\nconst e = 4 / 2 / 1;';
  expect(expressionsIn('some.ts', code)).toEqual({
    written: [{ place: 'some.ts:1', source: 'x+\\/y', flags: 'g' }, { place: 'some.ts:1', source: 'z+', flags: '' }, { place: 'some.ts:1', source: 'w', flags: 'i' }],
    made: ['some.ts:1'],
  });
});

describe('every expression of libs/core is linear in its text', () => {
  const checked = written.filter((expression) => !exceptional(expression));

  test('there are some', () => {
    expect(checked.length).toBeGreaterThan(50);
  });

  test.each(checked.map(({ place, source, flags }) => [place, `/${source}/${flags}`, source, flags]))('%s %s', (_place, _written, source, flags) => {
    expect(verdict(source, flags)).toBe('safe');
  });
});

describe('every exception is needed', () => {
  test.each(EXCEPTIONS)('$file: $why', ({ file, source }) => {
    const found = written.find((expression) => fileOf(expression.place) === file && expression.source === source);
    expect(found && verdict(found.source, found.flags)).toMatch(/^(vulnerable|unproved)/);
  });

  test('expressions are made of data where a reason is known, and nowhere else', () => {
    expect(made.map(fileOf)).toEqual(MADE.map(({ file }) => file));
  });
});
