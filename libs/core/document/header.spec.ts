import { describe, expect, test } from '@jest/globals';
import { parseDocument } from './parse.js';

const labels = (text: string) => parseDocument(text).paragraphs.map(({ part, role, label }) => `${part} ${role} ${label}`.trim());

describe('statements of a president', () => {
  const english = 'United Nations  S/PRST/2013/99\n\nStatement by the President of the Security Council\n\nAt the 7064th meeting of the Security Council, held on 19 November 2013, in\nconnection with the item entitled “The situation in Ostravia”, the President of the Security Council made the\nfollowing statement on behalf of the Council:\n\n“The Security Council expresses concern.\n\n“The Council requests the Secretary-General to report within six months.”\n';
  const chinese = '安全理事会\nS/PRST/2016/99\n安全理事会主席声明\n\n在 2016 年 11 月 9 日安全理事会第 7806 次会议上，安理会主席就题为\n“奥斯特拉维亚局势”的项目代表安理会发表声明如下：\n\n“安全理事会深为关切。\n\n“安理会请秘书长在六个月内提出报告。”\n';

  test.each([
    ['English', english, { symbol: 'S/PRST/2013/99', organ: 'SC', adopted: '2013-11-19', title: 'The situation in Ostravia' }],
    ['Chinese', chinese, { symbol: 'S/PRST/2016/99', organ: 'SC', adopted: '2016-11-09', title: '奥斯特拉维亚局势' }],
    ['with lines broken elsewhere', chinese.replace('秘书长', '秘书\n长').replace('题为\n', '题\n为'), { organ: 'SC', adopted: '2016-11-09' }],
    ['without its title', english.replace(/Statement by.*\n/, ''), { organ: 'SC', adopted: '2013-11-19' }],
  ])('%s', (_, text, header) => {
    expect(parseDocument(text).header).toMatchObject(header);
    expect(labels(text)).toEqual(['0 operative ~1', '0 operative ~2']);
  });
});

describe('the day and the symbol', () => {
  test.each([
    ['closing lines at the head, in full-width digits', 'A/RES/48/299\n１９９３年１２月２１日\n第八十六次全体会议\n\n48/299．海岸\n\n大会，\n\n１．决定；\n', { adopted: '1993-12-21', symbol: 'A/RES/48/299' }],
    ['a day on the line after the meeting', 'RESOLUTION 1299 (1999)\n\nAdopted by the Security Council at its 4056th meeting,\non 21 October 1999\n\nThe Security Council,\n\n1. Decides to remain seized of the matter.\n', { adopted: '1999-10-21', organ: 'SC' }],
    ['a footnote that is but a symbol', 'Agenda item 145\n60/299. Financing\nThe General Assembly,\n1. Decides to meet in 2007.¹\n92nd plenary meeting\n30 June 2006\n¹ A/60/711.\n² A/60/852\n', { symbol: 'A/RES/60/299' }],
    ['a note to the agenda item', 'United Nations  A/64/999\nSixty-fourth session\nItem 132 of the provisional agenda*\nPorts\nReport of the Secretary-General\nSummary\nThe report covers two years.\n\n* A/64/150.\n\n1. It was a good year.\n', { symbol: 'A/64/999' }],
    ['a section of the budget, in tabs', 'United Nations\t\tA/81/6 (Sect. 7)\nGeneral Assembly\nDistr.: General\n16 May 2026\nEighty-first session\nItem 137 of the preliminary list*\nProposed programme budget for 2027\n\n7.1\tThe Section deals with ports.\n', { symbol: 'A/81/6 (Sect. 7)', session: 81 }],
    ['its addendum, in Chinese', '联合国 A/79/6(Sect.3)/Add.1\n大会\nDistr.: General\n16 May 2024\n第七十九届会议\n议程项目138\n2025年拟议方案预算\n\n1. 秘书长提交本报告。\n', { symbol: 'A/79/6 (Sect. 3)/Add.1', session: 79 }],
    ['a revision of a draft', 'United Nations A/C.1/79/L.43/Rev.1\nGeneral Assembly Distr.: Limited\n30 October 2024\nSeventy-ninth session\nFirst Committee\nAgenda item 98\nFiji: revised draft resolution\nPorts\nThe General Assembly,\n1. Decides to meet in 2026.\n', { symbol: 'A/C.1/79/L.43/Rev.1' }],
  ])('%s', (_, text, header) => {
    expect(parseDocument(text).header).toMatchObject(header);
  });
});

describe('two documents in one file', () => {
  const text = '2010年实质性会议\n议程项目14(b)\n社会发展\n经济及社会理事会，\n回顾其决议，\n决定设立工作组；\n请秘书长提出报告。\nE/2010/L.97\n10-44719 (C)\n2010年实质性会议\n议程项目13(d)\n人类住区\n经济及社会理事会，\n决定举行会议；\n又决定提交报告。\nE/2010/L.98\n10-44722 (C)\n';

  test('each counts its paragraphs from one', () => {
    expect(labels(text)).toEqual(['0 preamble preamble 1', '0 operative ~1', '0 operative ~2', '1 operative ~1', '1 operative ~2']);
  });

  test('each has a header', () => {
    expect(parseDocument(text).headers).toMatchObject([
      { symbol: 'E/2010/L.97', organ: 'ECOSOC', session: 2010, agendaItems: ['14(b)'], title: '社会发展' },
      { symbol: 'E/2010/L.98', organ: 'ECOSOC', session: 2010, agendaItems: ['13(d)'], title: '人类住区' },
    ]);
  });

  test('sections of one resolution share its header', () => {
    const { headers, paragraphs } = parseDocument('A/RES/60/299\n60/299. 海岸\nA\n大会，\n1. 决定；\nB\n大会，\n1. 请秘书长提出报告；\n2006年6月30日\n第92次全体会议\n');
    expect(paragraphs.map(({ part, label }) => `${part} ${label}`)).toEqual(['0 1', '1 1']);
    expect(headers[1]).toMatchObject({ symbol: 'A/RES/60/299', organ: 'GA', adopted: '2006-06-30' });
  });

  test('a draft that one organ recommends to another has no session of the first', () => {
    const { headers } = parseDocument('2010年实质性会议\n经济及社会理事会，\n1. 建议大会通过下列决议草案：\n大会，\n1. 决定举行会议。\n');
    expect(headers.map(({ organ, session }) => ({ organ, session }))).toEqual([{ organ: 'ECOSOC', session: 2010 }, { organ: 'GA', session: null }]);
  });
});
