import type { Rule } from '../../language.js';

export const term: Rule[] = [
  {
    id: 'zh.term.extended-for-until',
    reads: '{prolongs} {length} …… {deadline}',
    means: { kind: 'term', due: '{deadline}' },
    trust: 0.95,
    finds: [
      { text: '决定将特派团的任务期限再延长六个月,至2026年7月31日', due: '../2026-07-31' },
      { text: '决定将支助团的任务期限延长12个月,到2025年7月14日止', due: '../2025-07-14' },
    ],
    ignores: ['决定将特派团的任务期限再延长六个月'],
  },
  {
    id: 'zh.term.extended-until',
    reads: ['{extends} … {date}', '{mandate} … {extends} … {date}', '{date} … {extends}'],
    means: { kind: 'term', due: '../{date}' },
    trust: 0.9,
    finds: [
      { text: '决定将中非稳定团的任务期限延至2018年12月15日', due: '../2018-12-15' },
      { text: '决定将专家小组的任务期限延长到2026年7月31日', due: '../2026-07-31' },
    ],
    ignores: ['决定延长该特派团的任务期限'],
  },
  {
    id: 'zh.term.extended-for',
    reads: ['{prolongs} … {length}', '{mandate} … {prolongs} … {length}', '{prolongs} …… 为期 {length}'],
    means: { kind: 'term', due: '+{length}' },
    trust: 0.8,
    finds: [
      { text: '决定将特别报告员的任务期限延长三年', due: '../1988-12-01' },
      { text: '决定将调查委员会的任务期限再延长12个月', due: '../1986-12-01' },
    ],
    ignores: ['决定延长特别报告员的任务期限'],
  },
  {
    id: 'zh.term.office',
    reads: ['{date} … {mandate} … {length}', '{date} …… {mandate} … {length}', '{mandate} … {length} …… {since}'],
    means: { kind: 'term', due: '{date}{since}+{length}' },
    where: 'any',
    trust: 0.85,
    finds: [
      { text: '任命德国为会议委员会成员,自2007年1月1日起任期三年', due: '2007-01-01/2009-12-31' },
      { text: '决定任命三名成员,从2026年1月1日开始,任期四年', due: '2026-01-01/2029-12-31' },
    ],
    ignores: ['任命德国为会议委员会成员'],
  },
  {
    id: 'zh.term.ended-early',
    reads: '{ends} … {date} {mandate} …… {vague} 生效',
    means: { kind: 'term', due: 'now/{date}' },
    trust: 0.8,
    finds: [
      { text: '决定撤销该国在委员会2022-2026年任期剩余任期内的成员资格,立即生效', due: '1985/2026' },
      { text: '决定终止该成员1984-1988年任期剩余时间内的任命,立即生效', due: '1985/1988' },
    ],
    ignores: ['决定撤销该国在委员会2022-2026年任期剩余任期内的成员资格'],
  },
  {
    id: 'zh.term.lasts',
    reads: ['{mandate} … {deadline}', '{deadline} … {ends}', '{date} … {ends}'],
    means: { kind: 'term', due: '../{date}{deadline}' },
    trust: 0.75,
    finds: [
      { text: '决定特派团的任务期限至2026年12月31日止', due: '../2026-12-31' },
      { text: '决定该特派团的任务于2026年6月30日终止', due: '../2026-06-30' },
    ],
    ignores: ['决定特派团的任务期限'],
  },
];
