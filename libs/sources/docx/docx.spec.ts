import { describe, expect, test } from '@jest/globals';
import { inList, level, makeDocx, paragraph, run, table, type DocxParts } from '../../../test/fixtures/sources/make-docx.js';
import { defaultLimits } from '../limits.js';
import { readDocx } from './docx.js';

const textOf = (parts: DocxParts): string => readDocx(makeDocx(parts), defaultLimits).text;
const lines = (parts: DocxParts): string[] => textOf(parts).trim().split('\n\n');

const abstract = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, abstractId: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

describe('automatic numbers', () => {
  const three = abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)'));

  test('are printed at every level and start anew under the next number', () => {
    const body = [0, 1, 1, 2, 2, 0, 1].map((depth) => paragraph('x', inList(1, depth))).join('');
    expect(lines({ body, numbering: three + list(1, 0) })).toEqual(['1. x', '(a) x', '(b) x', '(i) x', '(ii) x', '2. x', '(a) x']);
  });

  test('count on through unnumbered paragraphs and through other lists of the same definition', () => {
    const body = paragraph('x', inList(1)) + paragraph('between') + paragraph('y', inList(2)) + paragraph('z', inList(1));
    expect(lines({ body, numbering: three + list(1, 0) + list(2, 0) })).toEqual(['1. x', 'between', '2. y', '3. z']);
  });

  test('begin again where a list states its own start', () => {
    const again = list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = paragraph('x', inList(1)) + paragraph('y', inList(2)) + paragraph('z', inList(2));
    expect(lines({ body, numbering: three + list(1, 0) + again })).toEqual(['1. x', '7. y', '8. z']);
  });

  test('take a level that the list defines itself', () => {
    const own = list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'chineseCounting', '%1、')}</w:lvlOverride>`);
    const body = Array.from({ length: 11 }, () => paragraph('项', inList(1))).join('');
    expect(lines({ body, numbering: three + own }).slice(8)).toEqual(['九、 项', '十、 项', '十一、 项']);
  });

  test('never restart where the level says so', () => {
    const running = abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'));
    const body = [0, 1, 1, 0, 1].map((depth) => paragraph('x', inList(1, depth))).join('');
    expect(lines({ body, numbering: running + list(1, 0) })).toEqual(['I. x', '1. x', '2. x', 'II. x', '3. x']);
  });

  test('show the numbers above, in digits where the level is legal', () => {
    const legal = abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    const body = [0, 1, 1].map((depth) => paragraph('x', inList(1, depth))).join('');
    expect(lines({ body, numbering: legal + list(1, 0) })).toEqual(['I. x', '1.1 x', '1.2 x']);
  });

  test('come from the style, by the level that is linked to it, unless the paragraph leaves the list', () => {
    const linked = abstract(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="Op"/>'), level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>'));
    const style = (id: string, basedOn: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/><w:pPr>${properties}</w:pPr></w:style>`;
    const styles = style('Op', 'Normal', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('Sub', 'Op', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('Bold', 'Op', '');
    const use = (id: string, more = ''): string => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`);
    const body = use('Op') + use('Sub') + use('Sub') + use('Bold') + use('Op', '<w:numPr><w:numId w:val="0"/></w:numPr>') + use('Op');
    expect(lines({ body, numbering: linked + list(1, 0), styles })).toEqual(['1. x', '(a) x', '(b) x', '2. x', 'x', '3. x']);
  });

  test.each([
    ['decimal', ['1', '2', '3']], ['upperLetter', ['A', 'B', 'C']], ['bullet', ['•', '•', '•']], ['decimalEnclosedCircle', ['①', '②', '③']],
    ['ideographTraditional', ['甲', '乙', '丙']], ['ordinal', ['1st', '2nd', '3rd']], ['unheardOf', ['1', '2', '3']],
  ])('in the format %s', (format, labels) => {
    const body = labels.map(() => paragraph('x', inList(1))).join('');
    expect(lines({ body, numbering: abstract(0, level(0, format, '%1')) + list(1, 0) })).toEqual(labels.map((label) => `${label} x`));
  });

  test('typed numbers stay as they are', () => {
    const typed = '<w:r><w:tab/><w:t>36.1</w:t><w:tab/><w:t>The proposed</w:t></w:r>';
    expect(lines({ body: paragraph(typed) })).toEqual(['36.1\tThe proposed']);
  });
});

describe('notes', () => {
  const reference = (id: number, more = ''): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}" ${more}/></w:r>`;
  const note = (id: number, text: string): string => `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>${text}</w:t></w:r></w:p></w:footnote>`;

  test('are numbered in the order of their references and follow the body', () => {
    const body = paragraph(run('《行动纲领》，') + reference(5) + run('吁请')) + paragraph(run('决定') + reference(2));
    const footnotes = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' + note(2, '见 A/62/162。') + note(5, '见第 60/519 号决定。');
    expect(lines({ body, footnotes })).toEqual(['《行动纲领》，¹吁请', '决定²', '¹ 见第 60/519 号决定。', '² 见 A/62/162。']);
  });

  test('with a mark of their own keep it and are not counted', () => {
    const body = paragraph(run('Item 95') + reference(1, 'w:customMarkFollows="1"') + run('*') + run(' and') + reference(2));
    const footnotes = `<w:footnote w:id="1"><w:p>${run('* A/67/150.')}</w:p></w:footnote>${note(2, 'See A/62/162.')}`;
    expect(lines({ body, footnotes })).toEqual(['Item 95* and¹', '* A/67/150.', '¹ See A/62/162.']);
  });

  test('raised digits that somebody typed count as marks, raised letters do not', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    expect(lines({ body: paragraph(run('Plan') + run('12', up) + run(' of the 19') + run('th', up)) })).toEqual(['Plan¹² of the 19th']);
  });
});

describe('what is printed and what is not', () => {
  test('tracked changes: insertions and moves here stay, deletions and moves away go', () => {
    const deleted = '<w:r><w:delText>2019</w:delText></w:r>';
    const body = paragraph(`${run('in ')}<w:del>${deleted}</w:del><w:ins>${run('2020')}</w:ins><w:moveFrom>${run(' early')}</w:moveFrom><w:moveTo>${run(' in June')}</w:moveTo>`);
    expect(lines({ body })).toEqual(['in 2020 in June']);
  });

  test('a deleted paragraph end joins two paragraphs, and a deleted numbered one is not counted', () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + list(1, 0);
    const body = paragraph('Requests the ', inList(1) + gone) + paragraph('Secretary-General', inList(1)) + paragraph('Decides', inList(1));
    expect(lines({ body, numbering })).toEqual(['1. Requests the Secretary-General', '2. Decides']);
  });

  test('hidden text, field codes and comments are dropped, field results kept', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(`${run('secret', '<w:vanish/>')}${run('Page ')}${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('7')}${field('end')}`)
      + paragraph(`<w:hyperlink>${run('A/80/50')}</w:hyperlink><w:r><w:commentReference w:id="1"/></w:r><w:r><w:noBreakHyphen/><w:softHyphen/></w:r>`);
    expect(lines({ body })).toEqual(['Page 7', 'A/80/50-']);
  });

  test('tables: a row is a line; a row whose cells hold paragraphs is written paragraph by paragraph', () => {
    const body = table([['', 'Object', '2026'], ['Posts', '', '1 358.0']]) + table([['General Assembly', paragraph('Distr.: General') + paragraph('16 May 2025')]]);
    expect(textOf({ body })).toBe('Object\t2026\nPosts\t\t1 358.0\n\nGeneral Assembly\n\nDistr.: General\n\n16 May 2025\n');
  });

  test('a text box is read once, after the paragraph that holds it', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('boxed')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('boxed')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines({ body: paragraph(run('outside') + both) })).toEqual(['outside', 'boxed']);
  });

  test('page breaks become form feeds, line breaks stay inside the paragraph', () => {
    const breaks = `${run('end')}<w:r><w:br w:type="page"/></w:r>${run('next')}<w:r><w:br/></w:r>${run('line')}`;
    const section = '<w:sectPr><w:pgSz/></w:sectPr>';
    const body = paragraph(breaks) + paragraph('last', section) + paragraph('Annex') + '<w:sectPr/>';
    expect(textOf({ body })).toBe('end\n\n\fnext\nline\n\nlast\n\n\fAnnex\n');
  });

  test('the head of the first page is kept, since the symbol stands there', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="none"/><w:headerReference w:type="first" r:id="header1"/><w:titlePg/></w:sectPr>';
    expect(lines({ body: paragraph('Decides') + section, header1: table([['United Nations', 'A/80/L.10']]) })).toEqual(['United Nations\tA/80/L.10', 'Decides']);
  });
});

test('every place points at its paragraph', () => {
  const body = paragraph('first') + paragraph('') + paragraph('third', inList(1));
  const read = readDocx(makeDocx({ body, numbering: abstract(0, level(0, 'decimal', '%1.')) + list(1, 0) }), defaultLimits);
  const places = read.origin?.unit === 'paragraph' ? read.origin.places : [];
  expect(places.map((place) => [read.text.slice(place.start, place.end), place.paragraph])).toEqual([['first', 0], ['1. ', 2], ['third', 2]]);
});
