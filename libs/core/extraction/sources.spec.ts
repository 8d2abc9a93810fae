import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { said } from '../calendar/index.js';
import { readDocument } from './read.js';
import { SURE } from './reading.js';
import { shortDue } from './short-due.js';

const read = (file: string) => readDocument(readFileSync(new URL(`../../../seeds/documents/${file}.txt`, import.meta.url), 'utf8'));

/** The four source documents. Kind, paragraph, due time and who, for every firm obligation. */
const SOURCES = [
  {
    file: '000_800e9d4c14b40531',
    document: { symbol: 'A/RES/74/60', organ: 'GA', session: 74, adopted: '2019-12-12', agendaItems: ['98(q)'], title: '小武器和轻武器非法贸易的各方面问题' },
    obligations: [
      'meeting 7 2020-06-15/2020-06-19 General Assembly', 'meeting 7 2022 General Assembly', 'meeting 8 2024 General Assembly', 'meeting 8 2024.early General Assembly',
      'report 25 GA/75 Secretary-General', 'report 26 event Secretary-General', 'report 27 event Secretariat', 'report 28 event Secretariat', 'agenda_item 29 GA/75 General Assembly',
    ],
  },
  {
    file: '001_1512857cda4d73a0',
    document: { symbol: 'A/RES/62/47', organ: 'GA', session: 62, adopted: '2007-12-05', agendaItems: ['98(1)'], title: '小武器和轻武器非法贸易的各方面问题' },
    obligations: ['meeting 4 2008-07-14/2008-07-18 General Assembly', 'submission 6 event States', 'report 15 GA/63 Secretary-General', 'agenda_item 16 GA/63 General Assembly'],
  },
  {
    file: '002_e35b18e8a8faf8c4',
    document: { symbol: 'A/RES/75/64', organ: 'GA', session: 75, adopted: '2020-12-07', agendaItems: [], title: '武器贸易条约' },
    obligations: ['meeting 1 2021-08-30/2021-09-03 null', 'submission 5 R/P1Y States parties', 'agenda_item 17 GA/76 General Assembly', 'review 17 GA/76 General Assembly'],
  },
  {
    file: '003_68fe543ad68a8d33',
    document: { symbol: null, organ: null, session: 67, adopted: null, agendaItems: ['95(i)', '95(s)', '95(bb)'] },
    obligations: [
      'report 1 GA/67 Secretary-General', 'report 2 GA/67 Secretary-General', 'report 3 GA/67 Secretary-General', 'report 6 ../2012-10-25 Secretary-General',
      'meeting 10 2012-08-27/2012-09-07 null', 'meeting 15 2012-07 null', 'meeting 32 2012 Working Group', 'meeting 32 2013 Working Group',
    ],
  },
];

describe.each(SOURCES)('$file', ({ file, document, obligations }) => {
  const result = read(file);

  test('says of itself what is printed', () => {
    expect(result.documents).toMatchObject([document]);
  });

  test('holds these obligations, in this order, and no others', () => {
    expect(result.obligations.map(({ kind, paragraph, due, who }) => `${kind} ${paragraph} ${due ? shortDue(due) : ''} ${who}`)).toEqual(obligations);
  });

  test('is sure of nothing that it only infers from a narrative', () => {
    for (const { kind, confidence, paragraph, strength } of result.obligations) {
      if (kind !== 'meeting' && (result.documents[0]?.adopted === null || paragraph.startsWith('preamble') || strength < 'S2')) expect(confidence).toBeLessThan(SURE);
    }
  });
});

describe('dates that stand elsewhere', () => {
  const { obligations } = read('000_800e9d4c14b40531');

  test('the reports to the Seventh Biennial Meeting take the dates that paragraph 7 gives the meeting', () => {
    const reports = obligations.filter(({ paragraph }) => paragraph === '26' || paragraph === '27');
    expect(reports.map(({ due }) => [due?.start, due?.end, due?.event, due?.said])).toEqual(
      Array(2).fill(['2020-06-15', '2020-06-19', '第七次双年度会议', false]),
    );
  });

  test('a sentence cut by a page break has a span for each half', () => {
    const meeting = obligations.find(({ due }) => due?.start === '2022-01-01');
    expect(meeting).toMatchObject({ quote: '在 2022 年举行为期一周的各国双年度会议', duration: 'P1W' });
    expect(read('000_800e9d4c14b40531').paragraphs.find(({ label }) => label === '7')?.spans).toHaveLength(2);
  });
});

test('a decision that is called a resolution is pointed out', () => {
  expect(said(read('003_68fe543ad68a8d33').problems, 'en')).toMatchObject([{ code: 'CITATION.DECISION_CALLED_RESOLUTION', message: expect.stringContaining('60/519') }]);
  expect(read('000_800e9d4c14b40531').problems).toEqual([]);
});

test('what looks dated and is not stands apart, with the reason', () => {
  const { undated } = read('002_e35b18e8a8faf8c4');
  expect(undated.map(({ paragraph, due, undated: reason }) => [paragraph, due, said(reason, 'en')])).toContainEqual(['3', null, expect.stringContaining('及时')]);
});
