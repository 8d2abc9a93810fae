import type { Rule } from '../../language.js';

export const submission: Rule[] = [
  {
    id: 'zh.submission.by-date',
    reads: ['{date} … {sends} … {views}', '{date} …… {sends} … {views}', '{date} … {pledges}', '{views} … {date} … {sends}', '{date} … {views} {submits}', '{date} … (意见|看法|评论|评论意见|书面意见|资料) (告知|通知|通报) {actor}', '{date} …… {views} {submits}', '{date} … 答复', '{date} … (发表|表达|阐述|反馈) … (意见|看法|评论|评论意见)'],
    means: { kind: 'submission', due: '{date}' },
    from: 'giver',
    // Of the years for which somebody is nominated.
    without: ['{years}'],
    trust: 0.92,
    finds: [
      { text: '邀请会员国至迟于2024年3月31日向秘书长提交意见', due: '../2024-03-31', who: 'Member States' },
      { text: '促请各国在2025年6月30日之前提供资料', due: '../2025-06-30', who: 'States' },
      { text: '请各会员国于2025年6月30日以前将其意见送交秘书长', due: '../2025-06-30', who: 'Member States' },
      { text: '请各会员国至迟于1986年6月30日将其意见告知秘书长', due: '../1986-06-30', who: 'Member States' },
    ],
    ignores: ['邀请会员国向秘书长提交意见'],
  },
  {
    id: 'zh.submission.agencies',
    reads: ['{date} … {sends} … (资料|信息|数据|意见|评论|评论意见|书面意见|看法|投入|材料|答复|最新资料)', '{date} …… {sends} … (资料|信息|数据|意见|评论|评论意见|书面意见|看法|投入|材料|答复|最新资料)', '{every} … {sends} … (资料|信息|数据|意见|评论|书面资料|投入|材料)'],
    means: { kind: 'submission', due: '{date}{every}' },
    from: 'agency',
    trust: 0.9,
    finds: [
      { text: '邀请国际海事组织和联合国环境规划署在1986年3月1日之前向秘书长提供有关资料', due: '../1986-03-01' },
      { text: '请各区域委员会每两年向委员会提交书面资料', due: 'R/P2Y' },
    ],
    ignores: ['邀请国际海事组织向秘书长提供有关资料'],
  },
  {
    id: 'zh.submission.makes-and-sends',
    reads: '{deadline} … {prepares} …… 将其 (送交|提交|递交|转交|通知|告知) {actor}',
    means: { kind: 'submission', due: '{deadline}' },
    from: 'giver',
    trust: 0.95,
    finds: [
      { text: '请各国最好在1986年年底以前拟订国家行动计划,并将其送交秘书处', due: '../1986', who: 'States' },
      { text: '促请缔约国至迟于1986年6月30日编制清单,并将其提交秘书长', due: '../1986-06-30', who: 'States parties' },
    ],
    ignores: ['请各国在1986年年底以前拟订国家行动计划'],
  },
  {
    id: 'zh.submission.then-every',
    reads: ['{deadline} … {sends} … {views} …… {rest} {every} … {submits}', '{deadline} …… {rest} {every} … {sends} … {views}', '{views} … {deadline} … {sends} …… {rest} {every} … {submits}', '{date} … {rest} {every} … {sends} … {views}'],
    means: { kind: 'submission', due: '{deadline}{date}; {every}' },
    from: 'giver',
    trust: 0.95,
    finds: [
      { text: '请缔约国在两年内提交首次报告,其后每四年提交一次', due: '../1987-12-01', who: 'States parties' },
      { text: '促请会员国至迟于1986年6月30日提交国家报告,此后每两年提交一次报告', due: '../1986-06-30', who: 'Member States' },
    ],
    ignores: ['请缔约国其后每四年提交一次'],
  },
  {
    id: 'zh.submission.communicates',
    reads: ['{session} {before} … 向 (秘书处|秘书长|执行秘书) (通报|提交|提供|告知|通知)', '{session} {before} … {informs} {actor}'],
    means: { kind: 'submission', due: '{session}' },
    from: 'giver',
    trust: 0.98,
    finds: [
      { text: '请缔约方尽快并在大会第四十一届会议之前向秘书处通报', due: 'GA/41', who: 'States parties' },
      { text: '邀请会员国在第四十二届会议之前向秘书长提供有关资料', due: 'GA/42', who: 'Member States' },
    ],
    ignores: ['请缔约方尽快向秘书处通报'],
  },
  {
    id: 'zh.submission.names',
    reads: ['{date} … (提名|候选人|人选|候选人名单|提名人选) … {submits}', '{date} … {submits} … (提名|候选人|人选|候选人名单|提名人选)', '{session} {before} … (提名|推荐候选人)', '{date} … (提名|候选人|人选|候选人名单|提名人选) … {informs} {actor}'],
    means: { kind: 'submission', due: '{date}{session}' },
    trust: 0.86,
    finds: [
      { text: '请秘书长在1986年2月15日以前将高级专员的提名送交大会核可', due: '../1986-02-15', who: 'Secretary-General' },
      { text: '请秘书处至迟于1986年3月1日提出候选人', due: '../1986-03-01' },
    ],
    ignores: ['请秘书长将高级专员的提名送交大会核可'],
  },
  {
    id: 'zh.submission.every',
    reads: ['{every} … {sends} … {views}', '{sends} … {every} … {views}', '{every} …… {sends} … {views}', '{every} … {informs} {actor}'],
    means: { kind: 'submission', due: '{every}' },
    from: 'giver',
    trust: 0.9,
    finds: [
      { text: '促请会员国至迟于每年5月31日向秘书长提供登记册所需的数据和资料', due: 'R/--05-31' },
      { text: '鼓励各国每两年提交国家报告', due: 'R/P2Y' },
    ],
    ignores: ['鼓励各国提交国家报告'],
  },
  {
    id: 'zh.submission.annual',
    reads: ['{submits} … {annual}'],
    means: { kind: 'submission', due: 'R/P1Y' },
    from: 'giver',
    trust: 0.65,
    finds: [
      { text: '促请所有缔约国提交年度报告', due: 'R/P1Y', who: 'States parties' },
      { text: '鼓励各国提交上一日历年的年度报告', due: 'R/P1Y', who: 'States' },
    ],
    ignores: ['鼓励各国阅读年度报告'],
  },
  {
    id: 'zh.submission.soon',
    reads: ['{vague} … {sends} … {views}', '{vague} … {pays}'],
    means: { kind: 'submission', due: '{vague}' },
    from: 'giver',
    trust: 0.6,
    finds: [
      { text: '促请所有缔约国及时提交初次报告', due: 'none', who: 'States parties' },
      { text: '促请会员国迅速、及时地缴纳摊款', due: 'none', who: 'Member States' },
    ],
    ignores: ['促请会员国及时执行本决议'],
  },
  {
    id: 'zh.submission.at-event',
    reads: ['{event} …… {sends} … {views}', '{session} …… {sends} … {views}'],
    means: { kind: 'submission', due: '{event}{session}' },
    from: 'giver',
    trust: 0.88,
    finds: [
      { text: '鼓励各国在下次两年期国家间会议之前及早提交国家报告', due: 'event' },
      { text: '邀请会员国在大会第八十届会议期间提出意见', due: 'GA/80' },
    ],
    ignores: ['鼓励各国参加下次会议'],
  },
  {
    // Notes and reports say in passing by when something may be sent in.
    id: 'zh.submission.may',
    reads: '{giver} (可|不妨|应|须|需|最好|如欲|请|务请) [(于|在)] {deadline} … {sends} … {views}',
    means: { kind: 'submission', due: '{deadline}', who: '{giver}' },
    where: 'future',
    trust: 0.85,
    finds: [
      { text: '注意到会员国可在1986年12月31日之前向秘书处提交资料', due: '../1986-12-31', who: 'Member States' },
      { text: '注意到缔约国应至迟于1986年6月30日提交国家报告', due: '../1986-06-30', who: 'States parties' },
    ],
    ignores: ['会员国可向秘书处提交资料'],
  },
  {
    // Only parties have reports of that name, so that nobody need be asked.
    id: 'zh.submission.of-parties',
    reads: '{national} {will} [(在|于)] {date} … {submits}',
    means: { kind: 'submission', due: '{date}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: '注意到第七次国家报告应在1986年2月28日之前提交', due: '../1986-02-28' },
      { text: '决定首次两年期透明度报告应于1988年提交', due: '1988' },
    ],
    ignores: ['决定国家报告应及时提交'],
  },
];
