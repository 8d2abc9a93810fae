import type { Rule } from '../../language.js';

/**
 * What is asked or decided with a time that no other rule claims: the verb may be any, so that the words behind the time are not looked at.
 * Such a row is never sure, and gives way to every other one.
 */
export const anyAction: Rule[] = [
  {
    id: 'zh.action.any-by',
    reads: ['{operative} {deadline}', '{operative} … {actor} {deadline}'],
    means: { kind: 'action', due: '{deadline}' },
    // What stands before the party is done by others, or at another time.
    without: ['{submits}', '{reports}', '{considers}', '{does}', '{achieves}', '{holds}', '{every}', '{extends}', '{ends}', '{mandate}', '{lists}', '根据', '按照', '依照'],
    trust: 0.55,
    finds: [
      { text: '敦促各方在1986年9月30日前批复该协定', due: '../1986-09-30' },
      { text: '请秘书长至迟于1986年6月30日甄选候选机构', due: '../1986-06-30', who: 'Secretary-General' },
      { text: '促请哥伦比亚政府在六个月内撤军', due: '../1986-06-01' },
    ],
    ignores: ['敦促各方批复该协定', '决定根据各方在1986年4月底之前采取的行动调整方案', '请各方支持在1990年之前开展的工作'],
  },
];
