import type { Rule } from '../../language.js';

export const review: Rule[] = [
  {
    id: 'zh.review.at-session',
    reads: ['{session} … {considers}', '{session} …… {considers}'],
    means: { kind: 'review', due: '{session}' },
    trust: 0.85,
    finds: [
      { text: '决定在大会第八十届会议上继续审议这一问题', due: 'GA/80' },
      { text: '决定在第七十六届会议上审查本决议的执行情况', due: 'GA/76' },
    ],
    ignores: ['决定继续审议这一问题'],
  },
  {
    // 研究 is a noun too: it is a verb right behind its session.
    id: 'zh.review.studies',
    reads: '[{body}] [其] {session} [(上|期间)] [(进一步|继续|深入)] 研究',
    means: { kind: 'review', due: '{session}' },
    trust: 0.85,
    finds: [
      { text: '请委员会在第四十一届会议上研究这一主题', due: 'Committee/41' },
      { text: '请特别委员会在大会第四十二届会议期间进一步研究该问题', due: 'GA/42', who: 'Special Committee' },
    ],
    ignores: ['请委员会研究这一主题'],
  },
  {
    id: 'zh.review.at-session-from',
    reads: '{session} …… {since} … {considers}',
    means: { kind: 'review', due: 'on {since}', session: '{session}' },
    trust: 0.92,
    finds: [
      { text: '建议在大会第四十一届会议上,从1986年11月4日开始对该报告进行辩论', due: '1986-11-04' },
      { text: '决定大会第四十一届会议自1986年10月20日起审议这一问题', due: '1986-10-20' },
    ],
    ignores: ['建议在大会第四十一届会议上发言'],
  },
  {
    id: 'zh.review.deferred',
    reads: ['{defers} [{body}] [其] {session}', '{defers} … {session} … {considers}', '{considers} … {defers} {date}', '{defers} {date} … {considers}'],
    means: { kind: 'review', due: '{session}{date}' },
    yieldsTo: 'agenda_item',
    trust: 0.88,
    finds: [
      { text: '决定将该项目的审议推迟到大会第八十届会议', due: 'GA/80' },
      { text: '决定推迟到第八十届会议再审议这一问题', due: 'GA/80' },
      { text: '决定将审议该项目的工作推迟到1987年', due: '1987' },
    ],
    ignores: ['决定推迟审议这一问题'],
  },
  {
    id: 'zh.review.at-date',
    reads: ['{date} … {considers}', '{date} …… {considers}'],
    means: { kind: 'review', due: '{date}' },
    // Handed in by then, to be considered whenever.
    // Where a session stands between, that is when.
    without: ['供', '供其', '以供', '{years}', '完成', '{session}', '{since}'],
    trust: 0.815,
    sure: 0.86,
    finds: [
      { text: '决定至迟在2025年3月31日审查这些措施', due: '../2025-03-31' },
      { text: '决定在2028年全面审查行动纲领', due: '2028' },
      { text: '请秘书长在1986年9月1日之前就特派团进行一次战略审查', due: '../1986-09-01', who: 'Secretary-General' },
    ],
    ignores: ['决定审查这些措施'],
  },
  {
    id: 'zh.review.own-will',
    reads: '(安理会|安全理事会|大会|理事会|委员会) (将|打算|拟) {date} … {considers}',
    means: { kind: 'review', due: '{date}' },
    where: 'future',
    trust: 0.98,
    finds: [
      { text: '注意到安理会打算在1986年12月底之前审查局势', due: '../1986-12' },
      { text: '注意到安全理事会将在六个月内重新讨论这一问题', due: '../1986-06-01' },
    ],
    ignores: ['注意到安理会打算审查局势'],
  },
  {
    id: 'zh.review.then-adjusted',
    reads: '{considers} … (措施|制裁|禁令|安排|任务|限制) …… {deadline} … (加以调整|调整|修改|终止|解除)',
    means: { kind: 'review', due: '{deadline}' },
    without: ['请', '并请', '{submits}', '{reports}'],
    trust: 0.85,
    finds: [
      { text: '决定酌情审查本决议所列措施,至迟在1986年7月1日之前根据安全局势加以调整', due: '../1986-07-01' },
      { text: '决定审查上述禁令,以便在1986年6月30日之前予以修改', due: '../1986-06-30' },
    ],
    ignores: ['决定审查上述措施,并请秘书长至迟于1986年6月30日提出修改建议'],
  },
  {
    id: 'zh.review.every',
    reads: ['{every} … {considers}'],
    means: { kind: 'review', due: '{every}' },
    trust: 0.82,
    finds: [
      { text: '决定每五年对该方案进行一次审查', due: 'R/P5Y' },
      { text: '决定每年审议该项目', due: 'R/P1Y' },
    ],
    ignores: ['决定审议该项目'],
  },
  {
    id: 'zh.review.twice-a-year',
    reads: '{every} … {considers} (两次|二次)',
    means: { kind: 'review', due: 'R/P6M' },
    trust: 0.95,
    finds: [
      { text: '决定其他维持和平行动的预算应每年审议两次', due: 'R/P6M' },
      { text: '决定每年审查两次执行情况', due: 'R/P6M' },
    ],
    ignores: ['决定每年审查执行情况'],
  },
  {
    id: 'zh.review.at-event',
    reads: ['{event} {phase} … {considers}'],
    means: { kind: 'review', due: '{event}' },
    trust: 0.84,
    finds: [
      { text: '决定在第八次双年度会议上审议这一问题', due: 'event' },
      { text: '请缔约国在第三次审查会议上审查执行情况', due: 'event' },
    ],
    ignores: ['请缔约国审查执行情况'],
  },
  {
    // What is submitted to a meeting for its consideration is a report.
    id: 'zh.review.by-event',
    reads: '{event} … {considers}',
    means: { kind: 'review', due: '{event}' },
    trust: 0.6,
    sure: 0.81,
    finds: [
      { text: '请第三次审查会议审议该方案', due: 'event' },
      { text: '建议第四次审查会议评估执行情况', due: 'event' },
    ],
    ignores: ['请缔约国审查执行情况'],
  },
  {
    id: 'zh.review.every-first',
    reads: ['{every} … {considers} …… {first} … {date}', '{every} … {considers} …… {event} … {date}', '{every} … {considers} …… {since}'],
    means: { kind: 'review', due: '{every}@{date}{since}' },
    trust: 0.95,
    finds: [
      { text: '决定每五年对该方案进行一次审查,首次审查在1990年进行', due: 'R/P5Y' },
      { text: '决定每两年审议该项目,自1988年起', due: 'R/P2Y' },
    ],
    ignores: ['决定审查该方案,首次审查在1990年进行'],
  },
  {
    id: 'zh.review.completed',
    reads: ['{session} … {completes} … 的 {considers}', '{date} … {completes} … 的 {considers}', '{session} … {completes} (此项|该项|这项|这一|上述) (审查|审议|评估|审评)', '{date} … {completes} (此项|该项|这项|这一|上述) (审查|审议|评估|审评)'],
    means: { kind: 'review', due: '{session}{date}' },
    trust: 0.86,
    finds: [
      { text: '决定在大会第四十一届会议结束之前完成对该草案的审议', due: 'GA/41' },
      { text: '决定在1987年年底前结束对该项目的审查', due: '../1987' },
    ],
    ignores: ['决定完成对该草案的审议'],
  },
  {
    // What stands between 对 and the verb is what is reviewed, whatever verbs are in it.
    id: 'zh.review.of-object',
    reads: ['{date} [应] 对 … {considers}', '{date} [应] 对 … 进行 … (审查|审议|评价|评估|审评|审查和评价|审查和评估|盘点)', '{session} [(上|期间)] 对 … {considers}'],
    means: { kind: 'review', due: '{session}{date}' },
    without: ['{submits}', '{reports}', '{years}', '{since}', '供', '以供'],
    trust: 0.94,
    finds: [
      { text: '请论坛于1987年对森林安排实现目标的成效进行一次中期审查', due: '1987' },
      { text: '决定在大会第四十二届会议上对执行本决议的情况进行审查', due: 'GA/42' },
    ],
    ignores: ['决定对执行本决议的情况进行审查'],
  },
  {
    // The verb says only that it is done: 进行第五次审查和评价.
    id: 'zh.review.carried-out',
    reads: ['{session} … 进行 … (审查|审议|评价|评估|审评|审查和评价|审查和评估|盘点)', '{date} … 进行 … (审查|审议|评价|评估|审评|审查和评价|审查和评估|盘点)', '(审查|审议|评估|审评|审查和评价) {will} [(在|于)] {date} … 进行', '(审查|审议|评估|审评|审查和评价) {will} [(在|于)] [{body}] {session} … 进行'],
    means: { kind: 'review', due: '{session}{date}' },
    without: ['供', '供其', '以供', '{years}'],
    trust: 0.88,
    finds: [
      { text: '请会员国在1987年之前进行行动计划的第五次审查和评价', due: '../1987', who: 'Member States' },
      { text: '请各区域委员会在1988年进行十年期审评', due: '1988' },
    ],
    ignores: ['请会员国对行动计划进行第五次审查和评价'],
  },
  {
    id: 'zh.review.then-every',
    reads: ['{date} … {considers} …… {rest} {every} … 进行 [{once}]', '{date} … 进行 … (审查|审议|评价|评估|审评|盘点) …… {rest} {every} … 进行 [{once}]', '{session} … {considers} …… {rest} {every} … (进行|审议) [{once}]'],
    means: { kind: 'review', due: '{session}{date}; {every}' },
    trust: 0.95,
    finds: [
      { text: '决定在1987年进行全球审查,其后每五年进行一次', due: '1987' },
      { text: '决定在大会第四十一届会议上审议该项目,此后每两年审议一次', due: 'GA/41' },
    ],
    ignores: ['决定其后每五年进行一次'],
  },
  {
    id: 'zh.review.will',
    reads: ['{deadline} [(它|其|安理会|安全理事会)] 将 … {considers}', '(将|拟|应|将于|拟于|应于) [(在|于)] [{body}] [其] {session} [(上|期间)] … {considers}', '{body} (将|拟|将于|拟于) [(在|于)] {date} … {considers}', '(将|拟|应|将于|拟于|应于) … {holds}的 … {session} [(上|期间)] … {considers}'],
    means: { kind: 'review', due: '{session}{date}{deadline}' },
    where: 'future',
    without: ['{holds}', '{submits}', '{reports}'],
    trust: 0.85,
    sure: 0.95,
    finds: [
      { text: '注意到委员会将在大会第四十一届会议上审议该草案', due: 'GA/41' },
      { text: '注意到委员会将于1986年6月审查这些指标', due: '1986-06' },
      { text: '决定这些措施的期限为18个月,并申明在该期限终了时将审查局势', due: '../1987-06-01' },
    ],
    ignores: ['委员会将审议该草案'],
  },
  {
    // What somebody looks forward to is to come.
    id: 'zh.review.awaited',
    reads: ['(期待|期待着|期望|盼望) … {date} … 进行 … (审查|审议|评价|评估|审评|审查和评价|审查和评估|盘点)', '(期待|期待着|期望|盼望) … {session} [(上|期间)] … {considers}', '{planned} {date} … (进行|开展)的 … (审查|审议|评价|评估|审评|盘点)'],
    means: { kind: 'review', due: '{date}{session}' },
    where: 'future',
    trust: 0.88,
    finds: [
      { text: '期待1986年进行第九次审查', due: '1986' },
      { text: '期待着定于1986年进行的第四次审查', due: '1986' },
      { text: '期待在第四十二届会议上审议秘书长的报告', due: 'GA/42' },
    ],
    ignores: ['期待进行第九次审查', '回顾1984年进行的第八次审查'],
  },
  {
    // When the meeting is held at which it is considered is the time of that.
    id: 'zh.review.at-meeting-held',
    reads: ['(将|拟|应|将于|拟于|应于) [(在|于)] {date} … {holds}的 … {meeting} (上|期间) … {considers}', '(在|于) {date} … {holds}的 … {meeting} (上|期间) … {considers}'],
    means: { kind: 'review', due: '{date}' },
    where: 'future',
    trust: 0.86,
    finds: [
      { text: '开发署执行局将在1986年6月举行的年度会议上审议该方案的信托基金安排', due: '1986-06' },
      { text: '请会员国在1987年9月举行的高级别会议上审查执行情况', due: '1987-09', who: 'Member States' },
    ],
    ignores: ['请会员国在高级别会议上审查执行情况', '赞赏在1984年9月举行的高级别会议上审议了执行情况'],
  },
  {
    id: 'zh.review.debate-opens',
    reads: '{session} … 辩论 [应] (于|在|自|从) {date} 开始',
    means: { kind: 'review', due: '{date}', session: '{session}' },
    trust: 0.97,
    finds: [
      { text: '建议大会第四十一届会议关于委员会报告的辩论于1986年10月27日开始', due: '1986-10-27' },
      { text: '决定第四十二届会议就该项目进行的辩论应在1987年11月2日开始', due: '1987-11-02' },
    ],
    ignores: ['建议大会第四十一届会议关于委员会报告的辩论尽早开始'],
  },
  {
    id: 'zh.review.left-to-session',
    reads: ['(由|将由|应由) [{body}] [其] {session} … 决定', '(由|将由|应由) [{body}] [其] {session} [加以] 审定'],
    means: { kind: 'review', due: '{session}' },
    trust: 0.85,
    finds: [
      { text: '决定会议的日期和地点将由大会第四十二届会议决定', due: 'GA/42' },
      { text: '会议的议程由大会第四十一届会议审定', due: 'GA/41' },
    ],
    ignores: ['会议的日期和地点将由大会决定'],
  },
];
