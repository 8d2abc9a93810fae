import type { Rule } from '../../language.js';

/** Meetings that come again and again. */
export const recurringMeeting: Rule[] = [
  {
    id: 'zh.meeting.annual-from',
    reads: '{holds} … (年度会议|年会|年度论坛|年度大会) …… {since}',
    means: { kind: 'meeting', due: 'R/P1Y@{since}' },
    where: 'future',
    trust: 0.92,
    finds: [
      { text: '决定工作组应举行为期五个工作日的年度会议,从1989年开始', due: 'R/P1Y' },
      { text: '决定召开年度论坛,自1988年起', due: 'R/P1Y' },
    ],
    ignores: ['决定工作组应举行为期五个工作日的年度会议'],
  },
  {
    id: 'zh.meeting.every',
    reads: ['{every} … {holds} [{once}] … {meeting}', '{meeting} … {every} … {holds}', '{every} … 开会 [{once}]', '{holds} {every} 的 … {meeting}'],
    means: { kind: 'meeting', due: '{every}' },
    where: 'future',
    trust: 0.88,
    finds: [
      { text: '决定每两年召开一次国家间会议', due: 'R/P2Y' },
      { text: '决定工作组应每年举行一次会议', due: 'R/P1Y' },
    ],
    ignores: ['每年提供资料'],
  },
  {
    id: 'zh.meeting.every-first',
    reads: ['{every} … {holds} [{once}] … {meeting} …… {first} … {date}', '{every} … {holds} [{once}] … {meeting} …… {since}', '{since} …… {every} … {holds} [{once}] … {meeting}'],
    means: { kind: 'meeting', due: '{every}@{date}{since}' },
    where: 'future',
    trust: 0.95,
    finds: [
      { text: '决定每两年举行一次区域讲习班,首次讲习班于1987年举行', due: 'R/P2Y' },
      { text: '决定每四年举行一次世界论坛,从1988年开始', due: 'R/P4Y' },
    ],
    ignores: ['决定举行一次区域讲习班,首次讲习班的成果良好'],
  },
  {
    id: 'zh.meeting.twice-a-year',
    reads: '{every} [至少] {holds} 两次 … {meeting}',
    means: { kind: 'meeting', due: 'R/P6M' },
    trust: 0.92,
    finds: [
      { text: '决定每年至少举行两次全球对话', due: 'R/P6M' },
      { text: '请秘书长每年举行两次区域会议', due: 'R/P6M', who: 'Secretary-General' },
    ],
    ignores: ['决定每年举行一次全球对话'],
  },
];
