import type { Headings } from '../language.js';

export const headings: Headings = {
  enacting: [
    { organ: 'GA', forms: ['大会'] },
    { organ: 'SC', forms: ['安全理事会'] },
    { organ: 'ECOSOC', forms: ['经济及社会理事会'] },
    { organ: 'HRC', forms: ['人权理事会'] },
    { organ: 'Council', forms: ['理事会'] },
    { organ: 'COP', forms: ['缔约方会议', '缔约方大会', '缔约国会议'] },
    { organ: 'UNEA', forms: ['联合国环境大会'] },
    { organ: 'ECE', forms: ['欧洲经济委员会'] },
    { organ: 'Committee', forms: ['委员会'] },
  ],
  statement: [{ organ: 'SC', forms: ['安全理事会主席声明', '安全理事会主席的声明'] }],
  agendaItem: ['议程项目', '临时议程项目', '暂定项目表项目', '初步项目表项目', '议程项目草案', '补充项目'],
  adopted: [
    { organ: 'GA', forms: ['大会决议', '大会通过', '大会决定'] },
    { organ: 'SC', forms: ['安全理事会决议', '安全理事会第'] },
    { organ: 'ECOSOC', forms: ['经济及社会理事会决议', '经济及社会理事会决定'] },
    { organ: 'HRC', forms: ['人权理事会决议', '人权理事会通过的决议', '人权理事会决定', '人权理事会通过'] },
    { organ: null, forms: ['通过的决议', '通过的决定', '通过'] },
  ],
  councilResolution: { before: '第', after: '号决议' },
  resolutionNumber: { before: '第', after: '号决议' },
  plenary: ['次全体会议', '次会议', '次续会', '次全体会议]', '次会议]'],
  annex: ['附件', '附录', '附文'],
  summary: ['摘要', '内容提要', '概要', '执行摘要'],
  contents: ['目录', '页次', '段次'],
  furniture: ['联合国', 'Distr.:', 'Original:', 'Chinese', 'General', 'Limited', 'Chinese:', '大会正式记录', '中文', '原件:', '原文:', 'Chinese only', '请回收', '决议草案'],
  footnote: ['见', '同上', '另见', '又见', '大会第', '大会S', '《', 'A/', 'S/', 'E/', '联合国,《条约汇编》', '第', '可查阅', '联合国出版物', '安全理事会第', '经济及社会理事会第', '正如', '世界', '联合国'],
  reportOf: ['的报告', '的说明'],
};
