import type { Rule } from '../../language.js';

export const meeting: Rule[] = [
  {
    id: 'zh.meeting.when-hold',
    reads: ['{when} … {holds} … {meeting}', '{when} …… {holds} … {meeting}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: '决定在2022年举行为期一周的各国双年度会议', due: '2022' },
      { text: '请秘书长于2025年9月25日召开一次高级别会议', due: '2025-09-25' },
    ],
    ignores: ['欣见2018年6月18日至29日在纽约举行的第三次审查大会圆满结束'],
  },
  {
    id: 'zh.meeting.held-when',
    reads: ['{meeting} … {will} [{when}] … {when} … {holds}', '{meeting} (于|在) {when} … {holds}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: '注意到第七次缔约国会议将于2021年8月30日至9月3日在日内瓦举行', due: '2021-08-30/2021-09-03' },
      { text: '决定下一次国家间会议应于2028年7月14日至18日在纽约举行', due: '2028-07-14/2028-07-18' },
    ],
    ignores: ['注意到会议已于2021年8月30日在日内瓦举行'],
  },
  {
    id: 'zh.meeting.postponed',
    reads: ['{meeting} {postpones} {when} … {holds}', '{meeting} {postpones} {when}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.95,
    finds: [
      { text: '决定将第七次双年度会议推迟到2027年7月26日至30日在纽约举行', due: '2027-07-26/2027-07-30' },
      { text: '决定将第二次审查会议推迟至2028年', due: '2028' },
    ],
    ignores: ['决定将专家小组的任务期限延长到2026年7月31日'],
  },
  {
    id: 'zh.meeting.held-in-turn',
    reads: '{holds} … {meeting} …… 分别 … {date} … {holds}',
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    trust: 0.88,
    finds: [
      { text: '决定筹备委员会应在纽约举行三届会议,分别于2026年2月24日至28日、7月和2027年1月举行', due: '2026-02-24/2026-02-28' },
      { text: '决定工作组应举行两届会议,分别于2026年3月和9月在日内瓦举行', due: '2026-03/2026-09' },
    ],
    ignores: ['决定筹备委员会应在纽约举行三届会议'],
  },
  {
    id: 'zh.meeting.to-be-held',
    reads: ['{when} … {holds}的 … {meeting}', '{planned} {when} 的 … {meeting}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.75,
    finds: [
      { text: '欢迎定于2026年6月1日至5日在维也纳举行的第五次审查会议', due: '2026-06-01/2026-06-05' },
      { text: '期待将于2027年举行的高级别对话', due: '2027' },
    ],
    ignores: ['欢迎裁谈会开展的工作'],
  },
  {
    id: 'zh.meeting.opens',
    reads: '{session} … {date} … {opens}',
    means: { kind: 'meeting', due: '{date}', session: '{session}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: '决定大会第五十三届会议于2028年9月9日星期三开幕', due: '2028-09-09' },
      { text: '决定理事会2028年届会于2028年7月24日开始', due: '2028-07-24' },
    ],
    ignores: ['大会第五十三届会议开幕'],
  },
  {
    id: 'zh.meeting.soon',
    reads: '{vague} … {holds} … {meeting}',
    means: { kind: 'meeting', due: '{vague}' },
    trust: 0.6,
    finds: [
      { text: '请秘书长尽快召开一次国际会议', due: 'none' },
      { text: '请大会主席尽早召集一次非正式会议', due: 'none' },
    ],
    ignores: ['请秘书长尽快开展工作'],
  },
  {
    id: 'zh.meeting.dates-in-brackets',
    reads: ['{event} {bracketed}', '{meeting} {bracketed}'],
    means: { kind: 'meeting', due: '{bracketed}' },
    where: 'future',
    trust: 0.75,
    finds: [
      { text: '决定第四次妇女问题世界会议(1995年9月4日至15日,北京)的主题为平等', due: '1995-09-04/1995-09-15' },
      { text: '期待第三届世界青年论坛(1998年8月2日至6日)取得成果', due: '1998-08-02/1998-08-06' },
    ],
    ignores: ['期待第三届世界青年论坛取得成果'],
  },
  {
    id: 'zh.meeting.every',
    reads: ['{every} … {holds} [{once}] … {meeting}', '{meeting} … {every} … {holds}'],
    means: { kind: 'meeting', due: '{every}' },
    where: 'future',
    trust: 0.81,
    finds: [
      { text: '决定每两年召开一次国家间会议', due: 'R/P2Y' },
      { text: '决定工作组应每年举行一次会议', due: 'R/P1Y' },
    ],
    ignores: ['每年提供资料'],
  },
  {
    id: 'zh.meeting.every-first',
    reads: ['{every} … {holds} [{once}] … {meeting} …… {first} … {date}', '{every} … {holds} [{once}] … {meeting} …… {since}'],
    means: { kind: 'meeting', due: '{every}@{date}{since}' },
    where: 'future',
    trust: 0.95,
    finds: [
      { text: '决定每两年举行一次区域讲习班,首次讲习班于1987年举行', due: 'R/P2Y' },
      { text: '决定每四年举行一次世界论坛,从1988年开始', due: 'R/P4Y' },
    ],
    ignores: ['决定举行一次区域讲习班,首次讲习班的成果良好'],
  },
];
