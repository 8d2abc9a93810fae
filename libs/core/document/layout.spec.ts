import { describe, expect, test } from '@jest/globals';
import { parseDocument } from './parse.js';

const texts = (text: string) => parseDocument(text).paragraphs.map((paragraph) => paragraph.text);

describe('page furniture between two halves of a sentence', () => {
  test.each([
    ['a page number after the symbol', 'A/RES/75/999\n\n3\n\n'],
    ['a page number after a footnote', '__________________\n\n⁹ A/AC.105/9.\n\n3\n\n'],
    ['a page number before the symbol', '3\nA/RES/75/999\n'],
    ['a job number and a page number', '20-17281 (C)\n 3\n\nA/RES/75/999\n'],
    ['an office’s job number', 'GE.16-17281(C) 2\n'],
    ['pages of pages, dashes and bar codes', '3/4\n20-17281\n*2017281*\n- 3 -\n/...\n'],
  ])('%s', (_, furniture) => {
    expect(texts(`A/RES/75/999\n75/999. 海岸\n大会，\n1. 请秘书长向大会第七十六\n${furniture}届会议提出报告；\n2. 决定。\n`)).toEqual(['请秘书长向大会第七十六届会议提出报告;', '决定。']);
  });

  test('a number that no furniture stands beside is part of the text', () => {
    expect(texts('75/999. 海岸\n大会，\n1. 请秘书长设立一个由\n12\n名专家组成的小组；\n')).toEqual(['请秘书长设立一个由12名专家组成的小组;']);
  });
});

describe('footnotes whose marks stand alone on their lines', () => {
  const page = (foot: string) => `The General Assembly,\n\n1. Requests the Secretary-General to report on the Charter,1 and the\n__________________\n${foot}\fA/RES/90/9\n\nDeclaration;\n\n2. Decides to meet.\n`;

  test.each([
    ['each above its own', '* The list will be revised.\n1\n   See resolution 60/1.\n2\n   Ibid.\n\n25-17857                                                                 2/5\n', ['* The list will be revised.', '1 See resolution 60/1.', '2 Ibid.']],
    ['all above the page number', '\n1\n2\n\n2/5\n\n25-17857\n\nResolution 60/1.\nUnited Nations, Treaty Series, vol. 9.\n\n', ['1 Resolution 60/1.', '2 United Nations, Treaty Series, vol. 9.']],
  ])('%s', (_, foot, notes) => {
    const { paragraphs, footnotes } = parseDocument(page(foot));
    expect(paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual(['1 Requests the Secretary-General to report on the Charter, and the Declaration;', '2 Decides to meet.']);
    expect(footnotes.map(({ mark, text }) => (text.startsWith('*') ? text : `${mark} ${text}`))).toEqual(notes);
  });

  test('some have lost their marks', () => {
    const { paragraphs, footnotes } = parseDocument(page('\nResolution 70/1.\nResolution 69/313, annex.\n3\nSee World Health Organization, document\nWHA69/2016/REC/1.\n4\nSee resolution 55/2.\n1\n2\n\n2/10\n\n18-16895\n\n'));
    expect(paragraphs).toHaveLength(2);
    expect(footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual(['1 Resolution 70/1.', '2 Resolution 69/313, annex.', '3 See World Health Organization, document WHA69/2016/REC/1.', '4 See resolution 55/2.']);
  });

  test('a running title with the symbol at the other margin', () => {
    const gap = ' '.repeat(40);
    const text = `United Nations${gap}A/RES/90/3\n\nGeneral Assembly\nDistr.: General\n18 October 2035\nNinetieth session\nAgenda item 129\nResolution adopted by the General Assembly on 10 October 2035\n90/3. Declaration of the meeting\non wells\nThe General Assembly,\nRecalling its resolution,\n1. Requests the Secretary-General to report to it on the state\n\n2/10${gap}18-16895\n\fDeclaration of the meeting\non wells${gap}A/RES/90/3\nof the wells;\n2. Decides to meet.\n`;
    expect(parseDocument(text)).toMatchObject({ header: { symbol: 'A/RES/90/3' }, paragraphs: [{}, { text: 'Requests the Secretary-General to report to it on the state of the wells;' }, { text: 'Decides to meet.' }] });
  });

  test('a page number below a rule takes no sentence with it', () => {
    const { paragraphs, footnotes } = parseDocument(page('\n1\n\n'));
    expect(paragraphs[0]?.text).toContain('Declaration;');
    expect(footnotes).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    ['a bold verb under a label', '1. \n**Decides** to meet;\n\n2. \n**Requests** the Secretary-General to report.\n'],
    ['a bold label', '**1.** **Decides** to meet;\n\n**2.** **Requests** the Secretary-General to report.\n'],
  ])('%s', (_, text) => {
    const { paragraphs } = parseDocument(`The General Assembly,\n\n${text}`);
    expect(paragraphs.map(({ label, text: words }) => `${label} ${words}`)).toEqual(['1 Decides to meet;', '2 Requests the Secretary-General to report.']);
  });

  test('the numbers of an annex begin again', () => {
    const text = 'The General Assembly,\n1. Decides to meet;\n2. Adopts the rules;\n3. Requests a report.\n80th plenary meeting\n26 February 2015\nAnnex I\nRules of the Meeting\n1. The President shall appoint two\nfacilitators.\n2. Talks shall be held.\nAnnex II\nMore rules\n1. States may apply.\n';
    expect(parseDocument(text).paragraphs.filter(({ role }) => role === 'annex').map(({ label }) => label)).toEqual(['annex I, 1', 'annex I, 2', 'annex II, 1']);
  });
});
