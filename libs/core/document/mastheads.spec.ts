import { describe, expect, test } from '@jest/globals';
import { parseDocument } from './parse.js';

/** First pages as the organs print them, with a text of a line or two. */
const ENGLISH: readonly (readonly [kind: string, text: string, header: object])[] = [
  ['a resolution whose masthead was joined into lines',
    'United Nations\n\nGeneral Assembly Distr.: General 15 October 2035\n\nNinetieth session Agenda item 140 Scale of assessments\n\nResolution adopted by the General Assembly on 14 October 2035\n\n[on the report of the Fifth Committee (A/90/401, para. 6)]\n\n90/2. Scale of assessments: requests\n\nThe General Assembly,\n\n1. Decides to meet.\n',
    { symbol: 'A/RES/90/2', organ: 'GA', session: 90, adopted: '2035-10-14', agendaItems: ['140'], title: 'Scale of assessments: requests' }],
  ['a draft decision in one sentence',
    'United Nations A/C.3/90/L.60\nGeneral Assembly\nDistr.: Limited\n16 November 2035\nNinetieth session\nThird Committee\nAgenda item 121\nRevitalization of the work of the General Assembly\nDraft decision submitted by the Chair of the Committee\nProgramme of work of the Third Committee for the ninety-first session of the General Assembly\nThe General Assembly, on the recommendation of the Third Committee, decides to approve the programme of work of the Committee.\n',
    { symbol: 'A/C.3/90/L.60', organ: 'GA', session: 90, agendaItems: ['121'], title: 'Programme of work of the Third Committee for the ninety-first session of the General Assembly' }],
  ['a note to a committee',
    'United Nations A/C.3/90/L.1\nGeneral Assembly\nDistr.: Limited\n4 September 2035\nOriginal: English\nNinetieth session\nThird Committee\nOrganization of the work of the Third Committee\nNote by the Secretariat\n1. The Committee will begin its work on 2 October 2035.\n',
    { symbol: 'A/C.3/90/L.1', organ: 'GA', session: 90, agendaItems: [], title: 'Organization of the work of the Third Committee Note by the Secretariat' }],
  ['a report to a commission',
    'United Nations E/CN.7/2033/10\nEconomic and Social Council Distr.: General\n29 January 2033\nCommission on Narcotic Drugs\nSeventy-sixth session\nVienna, 8–17 April 2033\nItem 5 of the provisional agenda*\nIllicit drug traffic and supply\nStrengthening international cooperation in the control of\npoppy cultivation\nReport of the Executive Director\n1. The Executive Director reports.\n2. The report covers one year.\n__________________\n* E/CN.7/2033/1.\n',
    { symbol: 'E/CN.7/2033/10', organ: 'CND', session: 76, agendaItems: ['5'], title: 'Illicit drug traffic and supply Strengthening international cooperation in the control of poppy cultivation Report of the Executive Director' }],
  ['a memorandum with its contents in dots',
    'United Nations\n\nA/BUR/92/1\n\n\nGeneral Assembly\n\nDistr. GENERAL  \n\n  11 September 2037\n\nORIGINAL:\nENGLISH\n\n\nGeneral Assembly\nNinety-second session\nGENERAL COMMITTEE\n\n\n        ORGANIZATION OF THE REGULAR SESSION OF THE GENERAL\n           ASSEMBLY AND ADOPTION OF THE AGENDA\n\n                      Memorandum by the Secretary-General\n\n\n                                   CONTENTS\n\n                                                          Paragraphs  Page\n\n I.   INTRODUCTION .........................................  1 - 4     2\n\n\n                               I.  INTRODUCTION\n\n\n1.   The Secretary-General has the honour to place before the General\nCommittee the following observations.\n',
    { symbol: 'A/BUR/92/1', organ: 'GA', session: 92, title: 'ORGANIZATION OF THE REGULAR SESSION OF THE GENERAL ASSEMBLY AND ADOPTION OF THE AGENDA Memorandum by the Secretary-General' }],
  ['the agenda of a conference',
    'UNITED NATIONS\nDistr.\nGENERAL\nFCCC/CP/2039/1\n16 September 2039\nOriginal: ENGLISH\n\nCONFERENCE OF THE PARTIES\nForty-fifth session\nLima, 7–18 December 2039\nItem 2 (c) of the provisional agenda\nOrganizational matters\nAdoption of the agenda\n\nProvisional agenda and annotations\nNote by the Executive Secretary\n\nI. Provisional agenda\n\n1. Opening of the session.\n',
    { symbol: 'FCCC/CP/2039/1', organ: 'COP', session: 45, agendaItems: ['2(c)'], title: 'Organizational matters Adoption of the agenda Provisional agenda and annotations Note by the Executive Secretary' }],
  ['a decision of the parties to an agreement',
    'FCCC/PA/CMA/2033/16/Add.1\n\nUnited Nations\nDistr.: General\n15 March 2034\n\nConference of the Parties serving as the meeting of the\nParties to the Paris Agreement\n\nDecision 1/CMA.15\nOutcome of the third global stocktake\n\nThe Conference of the Parties serving as the meeting of the Parties to the Paris\nAgreement,\n\nRecalling Article 2 of the Paris Agreement,\n\n1. Invites Parties to submit views by 31 March 2034.\n\n6th plenary meeting\n13 December 2033\n',
    { symbol: 'FCCC/PA/CMA/2033/16/Add.1', organ: 'CMA', adopted: '2033-12-13', title: 'Outcome of the third global stocktake' }],
  ['a resolution of the Human Rights Council',
    'United Nations\nA/HRC/RES/83/1\nGeneral Assembly\nDistr.: General\n14 July 2033\n\nHuman Rights Council\nEighty-third session\n19 June–14 July 2033\nAgenda item 9\nRacism\n\nResolution adopted by the Human Rights Council\non 12 July 2033\n\n83/1. Countering hatred\n\nThe Human Rights Council,\n1. Requests the High Commissioner to report at its eighty-fourth session.\n34th meeting\n12 July 2033\n',
    { symbol: 'A/HRC/RES/83/1', organ: 'HRC', session: 83, adopted: '2033-07-12', agendaItems: ['9'], title: 'Countering hatred' }],
  ['a report to the Security Council',
    'United Nations\tS/2034/698\nSecurity Council\tDistr.: General\n27 September 2034\nOriginal: English\n\nImplementation of Security Council resolution 2948 (2034)\non Ostravia\n\nReport of the Secretary-General\n\nI. Introduction\n\n1. The present report is submitted pursuant to resolution 2948 (2034).\n',
    { symbol: 'S/2034/698', organ: 'SC', session: null, title: 'Implementation of Security Council resolution 2948 (2034) on Ostravia Report of the Secretary-General' }],
  ['a section of the programme budget',
    'United Nations\t\tA/90/6 (Sect. 36)\n\nGeneral Assembly\n\nDistr.: General\n\n16 May 2035\n\nNinetieth session\n\nItem 137 of the preliminary list*\n\nProposed programme budget for 2036\n\n*\tA/90/50.\n\nProposed programme budget for 2036\n\nPart XIV\n\nStaff assessment\n\nSection 36\n\nStaff assessment\n\n\fProposed resource requirements for 2036\n\nOverview\n\n36.1\tThe proposed resources for staff assessment are reflected in the table below.\n',
    { symbol: 'A/90/6 (Sect. 36)', organ: 'GA', session: 90, agendaItems: ['137'], title: 'Proposed programme budget for 2036 Part XIV Staff assessment Section 36 Staff assessment' }],
  ['a resolution of the Security Council, which has no other title',
    'United Nations S/RES/2948 (2034)\n\nSecurity Council Distr.: General\n15 August 2034\n\nResolution 2948 (2034)\n\nAdopted by the Security Council at its 9902nd meeting, on\n15 August 2034\n\nThe Security Council,\n\n1. Decides to remain seized of the matter.\n',
    { symbol: 'S/RES/2948 (2034)', organ: 'SC', adopted: '2034-08-15', title: 'Resolution 2948 (2034)' }],
  ['the report of a commission',
    'United Nations\tE/2033/27-E/CN.6/2033/14\nEconomic and Social Council\nOfficial Records, 2033\nSupplement No. 7\nCommission on the Status of Women\nReport on the seventy-seventh session\n(25 March 2032 and 6–17 March 2033)\n\nChapter I\nMatters calling for action\n\n1. The Commission recommends the adoption of the following draft resolution.\n',
    { symbol: 'E/2033/27-E/CN.6/2033/14', title: 'Report on the seventy-seventh session (25 March 2032 and 6–17 March 2033)' }],
  ['a letter',
    'United Nations\tA/89/962–S/2035/400\nGeneral Assembly\nSecurity Council\tDistr.: General\n20 June 2035\nOriginal: English\n\nGeneral Assembly\nEighty-ninth session\nAgenda items 29 and 35\nPrevention of armed conflict\nThe situation in Ostravia\n\nSecurity Council\nNinetieth year\n\nLetter dated 19 June 2035 from the Permanent Representative of Fiji\nto the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a letter. The meeting will be held on 3 September 2035.\n',
    { symbol: 'A/89/962-S/2035/400', session: 89, agendaItems: ['29', '35'] }],
  ['the final document of a meeting, whose decisions are older than the document',
    'Meeting of the States Parties to the\nConvention on Ports\n\nPRT/MSP/2033/7\n\n16 January 2034\nOriginal: English\n\nThird Meeting\nGeneva, 9–12 December 2033\nItem 11 of the agenda\nAdoption of the final document\n\nFinal document\n\nI. Organization\n\n17. The Third Meeting was held in Geneva from 9 to 12 December 2033.\n\n18. At its final plenary meeting, on 12 December 2033, the Meeting took the decisions set\nout below.\n\n19. The Meeting decided to hold the Fourth Meeting in Vientiane from 24 to 28 November 2034.\n',
    { symbol: 'PRT/MSP/2033/7', adopted: '2033-12-12', agendaItems: ['11'], title: 'Final document' }],
];

/** Rarer pages. */
const RARE: readonly (readonly [kind: string, text: string, header: object])[] = [
  ['a list with a long title', 'A/91/100\n\nGeneral Assembly Distr.: General 15 June 2036\n\nOriginal: English\n\nNinety-first session\n\nAnnotated preliminary list of items to be included in the provisional agenda of the ninety-first regular session of the General Assembly*\n\nContents Page\n\nI. Introduction ...... 15\n\n1. Opening of the session by the President ...... 16\n\nI. Introduction\n\n1. The preliminary list was circulated on 14 February 2036.\n',
    { symbol: 'A/91/100', organ: 'GA', session: 91, title: 'Annotated preliminary list of items to be included in the provisional agenda of the ninety-first regular session of the General Assembly' }],
  ['a supplement, whose committee counts its own sessions', 'United Nations A/90/46\nReport of the Scientific Committee\nSixty-second session\nGeneral Assembly\nOfficial Records\nNinetieth session\nSupplement No. 46\n\n1. The Committee met.\n', { symbol: 'A/90/46', organ: 'GA', session: 90 }],
  ['a provisional agenda', 'United Nations S/Agenda/9229\nSecurity Council Distr.: General\n30 July 2034\nProvisional agenda for the 9229th meeting of the Security Council\n1. Adoption of the agenda.\n', { symbol: 'S/Agenda/9229', organ: 'SC', title: 'Provisional agenda for the 9229th meeting of the Security Council' }],
  ['a resolution in sections', '第九十届会议\n议程项目84\n大会决议\n90/28. 工程处\nA. 援助\n大会，\n1. 请工程处提出报告；\nB. 工作组\n大会，\n1. 赞扬工作组。\n2035年12月6日\n第82次全体会议\n', { symbol: 'A/RES/90/28', title: '工程处', adopted: '2035-12-06' }],
  ['a resolution of the first sessions', '1514 (XV). Declaration on independence\n\nThe General Assembly,\n\n1. Declares that it is so.\n', { symbol: 'A/RES/1514(XV)', organ: 'GA', session: 15, title: 'Declaration on independence' }],
  ['one in Chinese', '3314 (XXIX). 侵略定义\n大会，\n1. 通过定义；\n2. 请秘书长提出报告。\n1974年12月14日\n第二三一九次全体会议\n', { symbol: 'A/RES/3314(XXIX)', session: 29, adopted: '1974-12-14', title: '侵略定义' }],
];

const CHINESE: readonly (readonly [kind: string, text: string, header: object])[] = [
  ['a resolution in one line of head', '联合国大会 A/RES/90/55 第九十届会议 议程项目100(a) 审查《结论文件》的执行情况\n2035年12月4日大会决议\n90/55.公约\n大会,\n1. 决定举行会议;\n',
    { symbol: 'A/RES/90/55', organ: 'GA', session: 90, adopted: '2035-12-04', agendaItems: ['100(a)'], title: '公约' }],
  ['an old resolution of the Security Council, its day above its number', '一九七五年四月十七日\n第368(1975)号决议\n安全理事会,\n回顾其决议,\n决定:\n(a)要求各方执行决议;\n(b)请秘书长提出报告。\n',
    { symbol: 'S/RES/368 (1975)', organ: 'SC', adopted: '1975-04-17', title: '第368(1975)号决议' }],
  ['a statement on a web page', '联合国安理会主席声明2032年第37号\n← | 联合国安理会主席声明2032年第37号 S/PRST/2032/37 |\n|\n安全理事会主席在2032年12月17日安全理事会第4670次会议上,就安理会审议的题为“奥斯特拉维亚局势”的项目,代表安理会发表声明如下:\n“安理会请秘书长在六个月内提出报告。”\n',
    { symbol: 'S/PRST/2032/37', organ: 'SC', adopted: '2032-12-17', title: '奥斯特拉维亚局势' }],
  ['a report', '联合国\nA/89/234\n大 会\nDistr.: General\n22 July 2034\nChinese\nOriginal: English\n\n第八十九届会议\n暂定项目表* 项目19(b)\n可持续发展：小岛屿\n行动方式的执行情况\n秘书长的报告\n摘要\n本报告根据大会第88/232号决议提交。\n* A/89/50。\n一. 引言\n1. 本报告述及2033年8月至2034年7月期间。\n',
    { symbol: 'A/89/234', organ: 'GA', session: 89, agendaItems: ['19(b)'], title: '可持续发展:小岛屿 行动方式的执行情况 秘书长的报告' }],
  ['a decision of the parties', '联合国\nFCCC/CP/2035/10/Add.1\nDistr.: General\n29 January 2036\nChinese\nOriginal: English\n\n缔约方会议\n第四十一届会议\n2035年11月30日至12月13日，巴黎\n\n第1/CP.41号决定\n通过《协定》\n缔约方会议，\n忆及第1/CP.37号决定，\n1. 请秘书处在2036年5月2日之前编写综合报告。\n2035年12月12日\n第10次全体会议\n',
    { symbol: 'FCCC/CP/2035/10/Add.1', organ: 'COP', session: 41, adopted: '2035-12-12', title: '通过《协定》' }],
  ['a section of the programme budget', '联合国\nA/90/6 (Sect. 36)\n大 会\nDistr.: General\n16 May 2035\nChinese\nOriginal: English\n\n第九十届会议\n暂定项目表* 项目137\n2036年拟议方案预算\n\n2036年拟议方案预算\n第十四编\n工作人员薪金税\n第36款\n工作人员薪金税\n\n2036年所需资源\n\n概览\n\n36.1\t下表列示工作人员薪金税资源。\n',
    { symbol: 'A/90/6 (Sect. 36)', organ: 'GA', session: 90, agendaItems: ['137'], title: '2036年拟议方案预算 第十四编 工作人员薪金税 第36款 工作人员薪金税' }],
  ['a decision of the Assembly', '大会决定\n[选举和任命]\n\n91/412. 任命会议委员会成员\n\n2036年11月16日,大会第54次全体会议任命德国为会议委员会成员,任期三年。\n', { symbol: 'A/DEC/91/412', organ: 'GA', session: 91, adopted: '2036-11-16', title: '任命会议委员会成员' }],
  ['the final document of a meeting', '《港口公约》缔约国会议\n\nPRT/MSP/2033/7\n\n16 January 2034\nChinese\n\n第三次会议\n2033年12月9日至12日，日内瓦\n议程项目11\n通过最后文件\n\n最后文件\n\n一. 组织情况\n\n17. 第三次会议在日内瓦举行。\n\n18. 会议在2033年12月12日最后一次全体会议上作出了下述决定。\n\n19. 会议决定于2034年11月24日至28日在万象举行第四次会议。\n',
    { symbol: 'PRT/MSP/2033/7', adopted: '2033-12-12', agendaItems: ['11'], title: '最后文件' }],
];

describe.each([['English', ENGLISH], ['Chinese', CHINESE], ['rarer ones', RARE]] as const)('the first page in %s', (_, pages) => {
  test.each(pages)('%s', (_kind, text, header) => {
    expect(parseDocument(text).header).toMatchObject(header);
  });
});
