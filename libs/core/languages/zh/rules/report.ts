import type { Rule } from '../../language.js';

export const report: Rule[] = [
  {
    id: 'zh.report.to-session',
    reads: ['向 {date} {body} {session} … ({reports}|{submits} … {report})', '向 {body} {date} {session} … ({reports}|{submits} … {report})', '向 (缔约国|缔约方|各缔约国|各缔约方) {session} … ({reports}|{submits} … {report})', '向 {actor} (及|和|与|以及|、|并) [(通过|经由)] {body} [其] {session} … ({reports}|{submits} … {report})', '向 [{body}] [其] {session} … ({reports}|{submits}|{sends} … {report})', '在 … 向 [{body}] [其] {session} {submits}的 … {report} (中|内)'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.93,
    finds: [
      { text: '请秘书长向大会第七十五届会议报告本决议的执行情况', due: 'GA/75', who: 'Secretary-General', to: 'General Assembly' },
      { text: '请秘书长就本决议的执行情况向大会第六十三届会议提出报告', due: 'GA/63', who: 'Secretary-General' },
    ],
    ignores: ['请秘书长向会员国转交本决议'],
  },
  {
    id: 'zh.report.to-session-by',
    reads: '{until} 向 [{body}] [其] {session} … ({reports}|{submits} … {report})',
    means: { kind: 'report', due: '{until}', to: '{body}', session: '{session}' },
    trust: 1,
    finds: [
      { text: '请秘书长至迟于1986年10月向大会第四十一届会议提交一份报告', due: '../1986-10', who: 'Secretary-General', to: 'General Assembly' },
      { text: '请秘书长最迟于1986年3月31日向大会第四十届会议续会报告执行情况', due: '../1986-03-31' },
    ],
    ignores: ['请秘书长至迟于1986年10月将本决议转交大会第四十一届会议'],
  },
  {
    id: 'zh.report.by-date-then',
    reads: ['{deadline} …… 向 {actor} … ({reports}|{submits} … {report})', '{deadline} …… {submits} … {report}'],
    means: { kind: 'report', due: '{deadline}', to: '{actor}' },
    without: ['请', '并请', '促请', '敦促', '{considers}', '{holds}'],
    trust: 0.79,
    sure: 0.85,
    finds: [
      { text: '请秘书长在90天内,同有关各方协商后,向安全理事会提出报告', due: '../1986-03-01', who: 'Secretary-General', to: 'Security Council' },
      { text: '吁请所有国家至迟于1986年6月30日,并于以后按照时间表,向委员会报告所采取的步骤', due: '../1986-06-30', who: 'States' },
    ],
    ignores: ['决定于1986年6月30日举行会议,并请秘书长向安全理事会提出报告'],
  },
  {
    id: 'zh.report.by-two-dates',
    reads: '{deadline:first} …… (另|并|又|以及|再) [在] {deadline} …… 向 {actor} … ({reports}|{submits} … {report})',
    means: { kind: 'report', due: '{first}; {deadline}', to: '{actor}' },
    without: ['请', '并请', '促请', '敦促', '{considers}', '{holds}'],
    trust: 0.9,
    finds: [
      { text: '请秘书长至迟于1986年5月15日,另在1986年10月15日之前,通过委员会向安理会提出书面报告', due: '../1986-05-15', who: 'Secretary-General', to: 'Security Council' },
      { text: '请秘书长在1986年5月15日之前,并在1986年10月15日之前,向安理会报告执行情况', due: '../1986-05-15' },
    ],
    ignores: ['请秘书长至迟于1986年5月15日,另在1986年10月15日之前,通过委员会开展工作'],
  },
  {
    id: 'zh.report.provides',
    reads: ['{date} … 提供 … ({paper}|工作方案|工作计划)', '{deadline} … 印发 … {paper}'],
    means: { kind: 'report', due: '{date}{deadline}' },
    trust: 0.83,
    finds: [
      { text: '请秘书长最迟在1986年3月31日提供报告中有关重点专题的部分', due: '../1986-03-31', who: 'Secretary-General' },
      { text: '请秘书处在六个月内提供该报告', due: '../1986-06-01', who: 'Secretariat' },
    ],
    ignores: ['请秘书长提供该报告'],
  },
  {
    id: 'zh.report.prepared-for-session',
    reads: '[{body}] [其] {session} {before} … {prepares} … {report}',
    means: { kind: 'report', due: '{session}' },
    trust: 0.82,
    finds: [
      { text: '请秘书处在附属履行机构第四十四届会议之前编写一份综合报告', due: 'SBI/44', who: 'Secretariat' },
      { text: '请秘书长在大会第四十一届会议之前编写一份研究报告', due: 'GA/41', who: 'Secretary-General' },
    ],
    ignores: ['请秘书处编写一份综合报告'],
  },
  {
    id: 'zh.report.hears',
    reads: ['{session} … 听取 … {report}', '{date} … 听取 … {report}'],
    means: { kind: 'report', due: '{session}{date}' },
    trust: 0.85,
    finds: [
      { text: '决定在大会第四十一届会议上听取筹备委员会主席的口头报告', due: 'GA/41' },
      { text: '决定于1986年6月30日听取特别代表关于进展情况的报告', due: '1986-06-30' },
    ],
    ignores: ['决定听取筹备委员会主席的口头报告'],
  },
  {
    id: 'zh.report.before-session',
    reads: ['{prepares} … {report} …… {session} {before} … (提供|分发|印发|提交)', '{prepares} … {paper} …… {session} … {submits} {body}'],
    means: { kind: 'report', due: '{session}' },
    trust: 0.85,
    finds: [
      { text: '请秘书长编写一份报告,在大会第四十一届会议之前提供给会员国', due: 'GA/41', who: 'Secretary-General' },
      { text: '请秘书处编制一份综合报告,并在第四十二届会议之前分发', due: 'GA/42', who: 'Secretariat' },
      { text: '请秘书长编写一份综合报告,并在大会第四十二届会议题为“人权”的项目下提交大会', due: 'GA/42', who: 'Secretary-General' },
    ],
    ignores: ['请秘书长编写一份报告,提供给会员国'],
  },
  {
    id: 'zh.report.submit-to-session',
    reads: ['{submits} [给] [{body}] [其] {session}', '{reports} [{body}] [其] {session}'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.85,
    finds: [
      { text: '请秘书长编写一份报告,提交大会第八十届会议', due: 'GA/80', who: 'Secretary-General' },
      { text: '请高级专员编写一份全面报告,提交人权理事会第六十届会议审议', due: 'HRC/60' },
      { text: '请各附属机构审查其工作方法,并将审查结果报告大会第四十二届会议', due: 'GA/42' },
    ],
    ignores: ['请秘书长提交报告'],
  },
  {
    id: 'zh.report.at-session',
    reads: [
      '在 [{body}] [其] {session} … ({reports}|{submits} … {report})',
      '[{body}] [其] {session} {phase} … ({reports}|{submits} … {report})', '(不迟于|至迟于|最迟于|最晚于|不晚于|至迟在|最迟在|最晚在) [{body}] [其] {session} … ({reports}|{submits} … {report})',
      '[{body}] [其] {phased:session} … ({reports}|{submits} … {report})',
    ],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.85,
    finds: [
      { text: '请秘书长在大会第八十届会议上报告执行情况', due: 'GA/80' },
      { text: '请高级专员在人权理事会第六十届会议上作口头报告', due: 'HRC/60' },
    ],
    ignores: ['在大会第八十届会议上发言'],
  },
  {
    id: 'zh.report.later-at-session',
    reads: '在 [{body}] [其] {session} …… ({reports}|{submits} … {report})',
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.79,
    finds: [
      { text: '请秘书长在大会第四十一届会议上,根据所收到的答复,报告执行情况', due: 'GA/41', who: 'Secretary-General' },
      { text: '请高级专员在人权理事会第六十届会议上,在与各国协商后,提交一份报告', due: 'HRC/60' },
    ],
    ignores: ['请秘书长根据所收到的答复报告执行情况'],
  },
  {
    id: 'zh.report.after-review',
    reads: '在 [{body}] [其] {session} [(上|期间)] … {considers} [、] [{considers}] (并|和|及) {reports}',
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.92,
    finds: [
      { text: '请主席团在第四十一届会议上审查、评估并报告进展情况', due: 'GA/41' },
      { text: '请特别委员会在大会第四十二届会议上审查和报告执行情况', due: 'GA/42', who: 'Special Committee' },
    ],
    ignores: ['请主席团在第四十一届会议上审查进展情况'],
  },
  {
    id: 'zh.report.for-session',
    reads: [
      '[{prepares} …] {report} …… (供|以供|供其) [{body}] [其] [在] {session} … {considers}', '[{prepares} …] {report} …… (供|以供) … {session} … {considers}',
      '{reports} …… (供|以供|供其) [{body}] [其] [在] {session} … {considers}',
      '(决定草案|决议草案|草案|订正草案) …… (供|以供) [{body}] [其] [在] {session} … ({considers}|通过|核准|核可)', '{report} …… (供|以供) [{body}] [其] [在] {session} … (通过|核准|核可)',
      '{report} …… 以便 [{body}] [其] [在] {session} … (审议|审查|讨论)', '{submits} {body} …… (供|以供|供其) [在] {session} … {considers}', '向 {body} {submits} …… (供|以供|供其) [在] {session} … {considers}', '{submits} {body} …… (供|以供) {body} [在] {session} … {considers}', '向 {body} {submits} …… (供|以供) {body} [在] {session} … {considers}',
    ],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    exceptFrom: 'giver',
    trust: 0.92,
    finds: [
      { text: '请秘书长编写一份综合报告,供大会第八十届会议审议', due: 'GA/80', who: 'Secretary-General', to: 'General Assembly' },
      { text: '请高级专员编写一份全面报告,供人权理事会在第六十届会议上审议', due: 'HRC/60' },
      { text: '请谈判委员会将公约的最后案文提交大会,供其在第四十二届会议上审议', due: 'GA/42' },
    ],
    ignores: ['请秘书长编写一份报告', '请秘书长编写一份报告,以便大会在第八十三届会议上作出决定'],
  },
  {
    id: 'zh.report.by-date',
    reads: ['{date} … 向 {actor} … ({reports}|{submits} … {report})', '向 {actor} … {date} … ({reports}|{submits} … {report})', '{date} … ({reports}|{submits} … {report})'],
    means: { kind: 'report', due: '{date}', to: '{actor}' },
    // Then the date is that within which it recurs.
    without: ['{every}'],
    trust: 0.85,
    finds: [
      { text: '请秘书长至迟于2024年6月30日向安全理事会提交一份报告', due: '../2024-06-30', to: 'Security Council' },
      { text: '请秘书长在六个月内提交一份报告', due: '../1986-06-01' },
    ],
    ignores: ['请秘书长向安全理事会提交一份报告'],
  },
  {
    // What stands behind 就 is what the report is about, whatever verbs are in it.
    id: 'zh.report.on-topic',
    reads: ['{date} … 就 …… ({reports}|{submits} … {report})', '在 [{body}] [其] {session} [上] 就 …… ({reports}|{submits} … {report})'],
    means: { kind: 'report', due: '{date}{session}', to: '{body}' },
    without: ['请', '并请', '促请', '敦促', '{every}', '供', '以供', '安排', '进行', '开展'],
    trust: 0.97,
    sure: 0.88,
    finds: [
      { text: '吁请所有会员国在30天内,就其为执行上述规定而采取的步骤,向安全理事会提出报告', due: '../1985-12-31' },
      { text: '请秘书长在大会第四十二届会议上就执行本决议的情况和为此采取的措施,向大会提出报告', due: 'GA/42', who: 'Secretary-General' },
    ],
    ignores: ['请秘书长在30天内,就其采取的步骤进行磋商'],
  },
  {
    id: 'zh.report.hands-in',
    reads: ['{deadline} … (将|将其) … {submits} {actor}', '{deadline} … 向 {actor} {submits} … 的 {considers}'],
    means: { kind: 'report', due: '{deadline}', to: '{actor}' },
    exceptFrom: 'giver',
    trust: 0.72,
    finds: [
      { text: '请各职司委员会在1986年6月之前将其工作方案的有关章节提交理事会', due: '../1986-06' },
      { text: '请秘书长在1986年12月31日之前向安理会提交对该支助团的进一步审查', due: '../1986-12-31', who: 'Secretary-General' },
    ],
    ignores: ['请各职司委员会将其工作方案的有关章节提交理事会'],
  },
  {
    id: 'zh.report.then-submitted',
    reads: ['{report} …… {date} … {submits}', '{prepares} … {paper} …… {date} … (印发|公布|发布)'],
    means: { kind: 'report', due: '{date}' },
    trust: 0.83,
    finds: [
      { text: '请秘书长编写一份综合报告,至迟于2026年9月提交大会', due: '../2026-09', who: 'Secretary-General' },
      { text: '请委员会编写一份研究报告,并在2027年6月30日之前提交', due: '../2027-06-30' },
    ],
    ignores: ['请秘书长编写一份综合报告,提交大会'],
  },
  {
    id: 'zh.report.made-then-submitted',
    reads: ['{reports} …… {deadline} {submits}', '{reports} …… {deadline} (印发|分发|散发|公布)'],
    means: { kind: 'report', due: '{deadline}' },
    // The first of many is told of by other rules.
    without: ['{every}', '首次', '首次报告', '首份', '第一份', '第一次'],
    trust: 0.83,
    finds: [
      { text: '请秘书长就各种选项向安理会提出建议,至迟于1986年2月15日提交', due: '../1986-02-15', who: 'Secretary-General' },
      { text: '请委员会就此提出建议,并在1986年6月30日之前送交', due: '../1986-06-30' },
    ],
    ignores: ['请秘书长就各种选项向安理会提出建议'],
  },
  {
    id: 'zh.report.at-event',
    reads: '{event} …… ({reports}|{presents}|{submits} … {report})',
    means: { kind: 'report', due: '{event}' },
    trust: 0.8,
    finds: [
      { text: '请秘书处在第七次双年度会议上分析执行方面的趋势', due: 'event' },
      { text: '请秘书处向第八次双年度会议报告执行方面的趋势', due: 'event' },
    ],
    ignores: ['请秘书处分析执行方面的趋势'],
  },
  {
    id: 'zh.report.submit-to-event',
    reads: '{submits} … {event}',
    means: { kind: 'report', due: '{event}' },
    trust: 0.85,
    finds: [
      { text: '请秘书长将意见纳入一份报告,提交第七次双年度会议审议', due: 'event', who: 'Secretary-General' },
      { text: '请秘书处编写一份研究报告,提交第五次审查会议', due: 'event', who: 'Secretariat' },
    ],
    ignores: ['请秘书处编写一份研究报告'],
  },
  {
    id: 'zh.report.soon',
    reads: ['{vague} … ({reports}|{submits} … {report})', '{submits} … {vague} … {report}'],
    means: { kind: 'report', due: '{vague}' },
    trust: 0.6,
    finds: [
      { text: '请秘书长尽快向安全理事会提交一份报告', due: 'none', who: 'Secretary-General' },
      { text: '请特别代表及时向安理会报告进展', due: 'none' },
    ],
    ignores: ['请秘书长尽快执行本决议'],
  },
  {
    id: 'zh.report.informs',
    reads: ['{date} … {informs} {actor}', '{until} …… {informs} {actor}', '{date} … 向 {actor} … {informs}'],
    means: { kind: 'report', due: '{date}{until}', to: '{actor}' },
    trust: 0.845,
    finds: [
      { text: '敦促缔约国在1986年6月30日之前将其计划告知秘书处', due: '../1986-06-30', who: 'States parties', to: 'Secretariat' },
      { text: '请总干事在90天内将决定通知秘书长', due: '../1986-03-01', who: 'Director-General' },
    ],
    ignores: ['敦促缔约国将其计划告知秘书处'],
  },
  {
    id: 'zh.report.prepared-by',
    reads: '{deadline} … {prepares} … {paper}',
    means: { kind: 'report', due: '{deadline}' },
    trust: 0.85,
    finds: [
      { text: '请秘书处在1986年年底前编写一份研究报告', due: '../1986', who: 'Secretariat' },
      { text: '请执行秘书至迟于1986年8月31日编写一份技术文件', due: '../1986-08-31', who: 'Executive Secretary' },
    ],
    ignores: ['请执行秘书编写一份技术文件'],
  },
  {
    // When the meeting is held is told of the meeting, and of the report that goes to it.
    id: 'zh.report.to-meeting-held',
    reads: '向 … {date} … {holds}的 … {meeting} … ({reports}|{submits} … {report})',
    means: { kind: 'report', due: '{date}' },
    aside: true,
    trust: 0.84,
    finds: [
      { text: '请秘书长就此向将于1987年7月举行的高级别政治论坛报告', due: '1987-07', who: 'Secretary-General' },
      { text: '请执行秘书向定于1986年10月召开的部长级会议提交一份报告', due: '1986-10', who: 'Executive Secretary' },
    ],
    ignores: ['请秘书长就此向高级别政治论坛报告'],
  },
];
