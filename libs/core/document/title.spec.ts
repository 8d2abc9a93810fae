import { describe, expect, test } from '@jest/globals';
import { parseDocument } from './parse.js';

describe('titles', () => {
  test.each([
    ['a draft under its sponsors', '第六十八届会议\n议程项目19(d)\n可持续发展：可持续渔业\n\n斐济：* 决议草案\n\n可持续渔业\n\n大会，\n1. 决定；\n', '可持续渔业'],
    ['a draft under who submitted it', '议程项目6\n方案问题\n\n主席提出的决议草案\n\n多年方案\n\n沙漠发展委员会，\n1. 决定；\n', '多年方案'],
    ['a draft whose submission takes two lines', 'Agenda item 18 (h)\nEconomic questions: ports\nDraft resolution submitted by the Vice-President of the Council on the basis of\ninformal consultations\nLighthouse keepers\nThe Economic and Social Council,\n1. Decides to meet;\n', 'Lighthouse keepers'],
    ['a draft whose number is left open', 'Agenda item 5\nMechanisms\n\nNorway, Tunisia: draft resolution\n\n24/… Human rights and museums\n\nThe Human Rights Council,\n1. Decides to meet;\n', 'Human rights and museums'],
    ['a decision under the day of its adoption', '第四届会议\n议程项目9\n缔约方会议2018年10月5日通过的决定\n报告制度\n缔约方会议，\n1. 决定；\n', '报告制度'],
    ['nothing but the title of the item', '议程项目15\n区域合作\n2023年7月25日经济及社会理事会决议\n[根据欧洲经济委员会的建议(E/2023/15/Add.1)通过]\n经济及社会理事会，\n1. 决定；\n', '区域合作'],
    ['a title that begins with a year', '议程项目19\n2012年3月22日大会决议\n[未经发交主要委员会而通过(A/66/L.41\n和Add.1)]\n66/299. 2014年国际沙丘年\n大会，\n1. 决定；\n', '2014年国际沙丘年'],
    ['a title on two lines that keeps its comma', 'Sixtieth session\nAgenda item 7\n60/299. Rural telephones, wells,\nroads and bridges\n\nThe General Assembly,\n1. Decides to meet;\n', 'Rural telephones, wells, roads and bridges'],
    ['a report without an agenda item', 'United Nations  S/2016/999\nSecurity Council\nDistr.: General\n22 June 2016\n\nReport of the Secretary-General on the Mission\nin Ostravia\n\nI. Introduction\n\n1. The report is submitted.\n', 'Report of the Secretary-General on the Mission in Ostravia'],
  ])('%s', (_, text, title) => {
    expect(parseDocument(text).header.title).toBe(title);
  });
});
