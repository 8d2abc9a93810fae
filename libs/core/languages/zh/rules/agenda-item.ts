import type { Rule } from '../../language.js';

export const agendaItem: Rule[] = [
  {
    id: 'zh.agenda-item.under-item',
    reads: ['{session} [的] {agenda} …… {lists} … {item}', '{session} {titled} …… {lists} … {item}'],
    means: { kind: 'agenda_item', due: '{session}' },
    trust: 0.95,
    finds: [
      { text: '决定在大会第七十五届会议临时议程题为“全面彻底裁军”的项目下列入题为“小武器”的分项', due: 'GA/75' },
      { text: '决定在其第八十届会议议程中列入题为“海洋”的项目', due: 'GA/80' },
      { text: '决定在第四十一届会议题为“协调、方案和其他问题”的议程项目下列入题为“长期支助方案”的分项目', due: 'GA/41' },
    ],
    ignores: ['决定在题为“全面彻底裁军”的项目下审议'],
  },
  {
    id: 'zh.agenda-item.every',
    reads: ['{every} … {lists} … {agenda}', '{lists} … {agenda} … {every}'],
    means: { kind: 'agenda_item', due: '{every}' },
    trust: 0.85,
    finds: [
      { text: '决定每两年将题为“海洋”的项目列入大会议程', due: 'R/P2Y' },
      { text: '决定每三年将该项目列入临时议程', due: 'R/P3Y' },
    ],
    ignores: ['决定每两年审议该项目'],
  },
  {
    id: 'zh.agenda-item.listed-in',
    reads: '{lists} … {session} [的] {agenda}',
    means: { kind: 'agenda_item', due: '{session}' },
    trust: 0.95,
    finds: [
      { text: '决定将题为“小武器”的项目列入大会第六十三届会议临时议程', due: 'GA/63' },
      { text: '又决定将题为“加强联合国系统”的项目列入第五十三届会议的临时议程', due: 'GA/53' },
    ],
    ignores: ['决定将该问题列入工作方案'],
  },
];
