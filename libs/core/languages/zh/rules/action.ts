import type { Rule } from '../../language.js';

export const action: Rule[] = [
  {
    id: 'zh.action.closes',
    reads: ['{session} … {date} … {closes}', '{session} …… {date} … {closes}', '{session} 的 (闭幕|休会|闭会) 日期 (为|定为|是) {date}'],
    means: { kind: 'action', due: '{date}', session: '{session}' },
    trust: 0.9,
    finds: [
      { text: '决定大会第五十二届会议于2028年9月8日星期二闭会', due: '2028-09-08' },
      { text: '决定理事会2028年届会于2028年7月24日结束', due: '2028-07-24' },
    ],
    ignores: ['大会第五十二届会议闭会'],
  },
  {
    id: 'zh.action.closes-on',
    reads: '(于|在|应于) {date} (闭会|休会|闭幕)',
    means: { kind: 'action', due: '{date}' },
    trust: 0.86,
    finds: [
      { text: '决定第四十届会议应于1985年12月18日星期三休会,并于1986年9月14日星期一闭会', due: '1986-09-14' },
      { text: '决定大会于1986年12月20日休会', due: '1986-12-20' },
    ],
    ignores: ['决定大会休会'],
  },
  {
    id: 'zh.action.aims-at-session',
    reads: ['{aim} [在] [{body}] [其] {session} … {does}', '{aim} [在] [{body}] [其] {session} … {makes}'],
    means: { kind: 'action', due: '{session}' },
    trust: 0.86,
    finds: [
      { text: '决定启动一个进程,争取在第四十一届会议上达成一致结果', due: 'GA/41' },
      { text: '敦促委员会继续拟订草案,以期在大会第四十二届会议上通过一项公约', due: 'GA/42' },
    ],
    ignores: ['决定启动一个进程,争取达成一致结果'],
  },
  {
    id: 'zh.action.hands-over',
    reads: '{deadline} … (名单|清单|一览表|日程表|日程安排) … {submits} {actor}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.88,
    finds: [
      { text: '请大会主席至迟于1986年3月31日将该名单提交会员国,供其审议', due: '../1986-03-31', who: 'President of the General Assembly' },
      { text: '请秘书长在1986年6月1日之前将清单转交缔约国', due: '../1986-06-01', who: 'Secretary-General' },
    ],
    ignores: ['请大会主席将该名单提交会员国'],
  },
  {
    // What is to be finished by then is no mere ambition.
    id: 'zh.action.aims-to-finish',
    reads: '(以期|以期在|以便|以便在|以) {deadline} … (完成|结束|最后完成|最后确定|敲定|缔结|定稿)',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.86,
    finds: [
      { text: '决定委员会应尽快举行组织会议,以期在1986年8月之前完成委员会的工作', due: '../1986-08' },
      { text: '请工作组加快谈判,以便至迟于1987年6月30日敲定案文', due: '../1987-06-30' },
    ],
    ignores: ['请工作组加快谈判,以期完成工作'],
  },
  {
    id: 'zh.action.decided-at-session',
    reads: '(至迟应在|至迟应于|至迟在|至迟于|不迟于|应不迟于|最迟在|最迟于) [{body}] [其] {session} [(上|期间)] (决定|确定|商定|议定)',
    means: { kind: 'action', due: '{session}' },
    trust: 0.86,
    finds: [
      { text: '决定举行高级别会议,其范围和模式至迟应在大会第四十三届会议上决定', due: 'GA/43' },
      { text: '决定举行特别会议,其方式应不迟于大会第四十二届会议确定', due: 'GA/42' },
    ],
    ignores: ['决定举行高级别会议,其范围和模式另行决定'],
  },
  {
    id: 'zh.action.postponed',
    reads: ['(选举|任命|投票|休会日期|闭会日期) {postpones} {date}', '(选举|任命|投票) {postpones} [{body}] [其] {session}'],
    means: { kind: 'action', due: '{date}{session}' },
    trust: 0.9,
    finds: [
      { text: '决定将国际法委员会一个空缺的选举推迟到1987年上半年的某个日期举行', due: '1987-H1' },
      { text: '决定将本届会议的休会日期推迟到1986年12月22日星期一', due: '1986-12-22' },
      { text: '决定将两名成员的选举推迟至大会第四十一届会议', due: 'GA/41' },
    ],
    ignores: ['决定推迟国际法委员会一个空缺的选举'],
  },
  {
    id: 'zh.action.election',
    reads: ['{deadline} … {holds} [的] … (选举|会议选举|大选|公民投票|全民投票)', '{deadline} … {holds}的 … (选举|会议选举|大选|公民投票|全民投票)', '(在|于) {date} … {holds} … (选举|会议选举|大选|公民投票|全民投票)', '{planned} {date} … {holds}的 … (选举|会议选举|大选|公民投票|全民投票|全民协商)', '(选举|会议选举|大选|公民投票|全民投票|全民协商) … {will} … {date} … {holds}', '(选举|会议选举|大选|公民投票|全民投票) … {will} … {event} … {holds}'],
    means: { kind: 'action', due: '{deadline}{date}{event}' },
    where: 'future',
    trust: 0.84,
    sure: 0.95,
    finds: [
      { text: '协助过渡政府筹备最迟于1987年底举行的全国选举', due: '../1987' },
      { text: '决定于1987年6月15日举行补选选举', due: '1987-06-15' },
      { text: '敦促各方在1987年6月以前举行制宪会议选举', due: '../1987-06' },
    ],
    ignores: ['欢迎于1985年6月举行的全国选举'],
  },
  {
    id: 'zh.action.by',
    reads: ['{deadline} … {does}', '{deadline} …… {does}'],
    means: { kind: 'action', due: '{deadline}' },
    // What is to be handed in by then is a report or a submission, whatever it says.
    without: ['{submits}', '{reports}'],
    trust: 0.81,
    sure: 0.85,
    finds: [
      { text: '请秘书长至迟于2025年12月31日完成征聘', due: '../2025-12-31', who: 'Secretary-General' },
      { text: '请秘书长在90天内任命专家小组成员', due: '../1986-03-01' },
    ],
    ignores: ['请秘书长完成征聘'],
  },
  {
    id: 'zh.action.at',
    reads: ['(在|于) {date} … {does}', '决定 {date} (启动|设立|成立|开始)', '{planned} {date} … {does}'],
    means: { kind: 'action', due: '{date}' },
    without: ['工作组'],
    trust: 0.8,
    finds: [
      { text: '决定在2026年设立一个特别账户', due: '2026' },
      { text: '请秘书长于2026年1月启动该方案', due: '2026-01' },
    ],
    ignores: ['决定设立一个特别账户'],
  },
  {
    // The meeting is named only to say when.
    id: 'zh.action.during',
    reads: '(在|于) {date} … {holds} {event} 期间 … {does}',
    means: { kind: 'action', due: '{date}' },
    trust: 0.96,
    finds: [
      { text: '敦促会员国在1988年2月7日至22日在长野举行第十八届冬季奥林匹克运动会期间遵守奥林匹克休战', due: '1988-02-07/1988-02-22', who: 'Member States' },
      { text: '请秘书长在1986年6月2日至6日在日内瓦举行第三次审查会议期间散发该手册', due: '1986-06-02/1986-06-06', who: 'Secretary-General' },
    ],
    ignores: ['敦促会员国遵守奥林匹克休战'],
  },
  {
    id: 'zh.action.from',
    reads: ['{since} … {does}', '{since} …… (实行|采用|适用|启用)', '{since} … (上限为|定为|改为|增为|减为)'],
    means: { kind: 'action', due: '{since}' },
    without: ['{submits}', '{reports}', '费用', '经费'],
    trust: 0.82,
    finds: [
      { text: '决定自1986年1月1日起实行新的分摊比额表', due: '1986-01-01/..' },
      { text: '请秘书长自1986年1月1日起组办导游业务', due: '1986-01-01/..', who: 'Secretary-General' },
      { text: '决定自1986年1月1日起将该委员会的成员增至16人', due: '1986-01-01/..' },
    ],
    ignores: ['决定实行新的分摊比额表', '决定自1986年1月1日起的费用由会员国分摊'],
  },
  {
    id: 'zh.action.from-session',
    reads: '(自|从) [{body}] [其] {session} (起|开始) … {does}',
    means: { kind: 'action', due: '{session}' },
    without: ['{every}', '{submits}', '{reports}', '{considers}', '{holds}'],
    trust: 0.82,
    finds: [
      { text: '决定从大会第四十一届会议开始实行新的议事规则', due: 'GA/41' },
      { text: '又决定成员数目的增加应自理事会第四十二届会议起生效', due: 'Council/42' },
    ],
    ignores: ['决定从大会第四十一届会议开始每年审议该项目'],
  },
  {
    id: 'zh.action.at-session',
    reads: ['{session} (应|将|须) … {does}', '{session} {phase} … {does}', '{phased:session} … {does}', '(至迟于|不迟于|最迟于|至迟在|最迟在) … {session} … {does}'],
    means: { kind: 'action', due: '{session}' },
    trust: 0.8,
    sure: 0.85,
    finds: [
      { text: '决定在大会第八十届会议期间选举主席团成员', due: 'GA/80' },
      { text: '请大会主席在第八十届会议期间任命两名共同召集人', due: 'GA/80' },
    ],
    ignores: ['请大会主席任命两名共同召集人'],
  },
  {
    id: 'zh.action.makes-at-session',
    reads: ['在 [{body}] [其] {session} [上] {enacts}', '{body} {session} (制订|制定|拟订|拟定|选举|选出|任命|设立|商定|缔结)'],
    means: { kind: 'action', due: '{session}' },
    trust: 0.84,
    finds: [
      { text: '请妇女地位委员会在其第四十届会议上制订多年工作方案,使其能够审查各项问题', due: 'CSW/40' },
      { text: '决定在第四十一届会议上选举委员会成员', due: 'GA/41' },
      { text: '请妇女地位委员会第四十届会议拟订世界会议的暂定议程', due: 'CSW/40' },
    ],
    ignores: ['决定在第四十一届会议上通过的决议中述及这一问题'],
  },
  {
    // To adopt is the end of it; but a reader may well take it for a review.
    id: 'zh.action.considers-and-makes',
    reads: '{session} … {considers} (并|和|及) {enacts}',
    means: { kind: 'action', due: '{session}' },
    trust: 0.95,
    sure: 0.7,
    finds: [
      { text: '决定论坛第四十一届会议应审议并通过一项文书', due: 'Forum/41' },
      { text: '请委员会在第四十二届会议上审查和核准工作方案', due: 'Committee/42' },
    ],
    ignores: ['决定论坛应审议并通过一项文书'],
  },
  {
    // What is considered is only when the other is done: 在第六十一届会议审议该项目时,通过一项工作方案.
    id: 'zh.action.makes-when-considered',
    reads: '(在|于) [{body}] [其] {session} [上] {considers} … 时 …… {enacts}',
    means: { kind: 'action', due: '{session}' },
    trust: 0.97,
    finds: [
      { text: '请委员会在其第四十一届会议审议工作方法时,通过一项多年工作方案', due: 'Committee/41' },
      { text: '决定在第四十二届会议上审查该公约时,选出新的主席', due: 'GA/42' },
    ],
    ignores: ['请委员会在审议工作方法时,通过一项多年工作方案'],
  },
  {
    // What is decided is said behind it: 作出决定,确定下届会议的主题.
    id: 'zh.action.decides-what',
    reads: '{session} … 作出决定 …… (确定|选定|选择|规定|设立|任命|核准)',
    means: { kind: 'action', due: '{session}' },
    without: ['请', '并请'],
    trust: 0.99,
    sure: 0.84,
    finds: [
      { text: '决定委员会应在其第四十二届会议上作出决定,确定其第四十三届会议的优先主题', due: 'Committee/42' },
      { text: '请理事会在其第四十一届会议上作出决定,选定两个城市', due: 'Council/41' },
    ],
    ignores: ['决定委员会应在其第四十二届会议上就该主题作出决定'],
  },
  {
    id: 'zh.action.then-makes',
    reads: '在 [{body}] [其] {session} [上] …… {enacts}',
    means: { kind: 'action', due: '{session}' },
    trust: 0.58,
    finds: [
      { text: '请经济及社会理事会在其1986年组织会议上,设立一个高级别委员会', due: 'ECOSOC/1986' },
      { text: '决定大会在第四十一届会议上,根据委员会的建议,选出新的成员', due: 'GA/41' },
    ],
    ignores: ['决定在第四十一届会议上,审议委员会的建议'],
  },
  {
    id: 'zh.action.every',
    reads: ['{every} … {does}'],
    means: { kind: 'action', due: '{every}' },
    trust: 0.74,
    sure: 0.82,
    finds: [
      { text: '请秘书处每年公布缔约国缴款情况', due: 'R/P1Y', who: 'Secretariat' },
      { text: '请秘书长每五年更新一次该手册', due: 'R/P5Y', who: 'Secretary-General' },
    ],
    ignores: ['请秘书处公布缔约国缴款情况', '请秘书处将每年的捐款用于该方案'],
  },
  {
    id: 'zh.action.every-from',
    reads: ['{every} … {does} …… {since}', '{since} [,] … {every} … {does}'],
    means: { kind: 'action', due: '{every}@{since}' },
    trust: 0.8,
    finds: [
      { text: '请秘书长每三年出版一次概览,从1996年开始', due: 'R/P3Y' },
      { text: '请秘书处每两年更新一次名册,自1988年起', due: 'R/P2Y' },
    ],
    ignores: ['请秘书长出版一次概览,从1996年开始'],
  },
  {
    id: 'zh.action.will',
    reads: ['{planned} {date} … {does}', '(拟|将|计划) …… 并 {deadline} … {does}', '{actor} (将|计划|拟|预计) (在|于) {date} … {does}', '{actor} (将|计划|拟|预计) {deadline} … {does}', '(将|应) (在|于) {date} … {does}', '(将|应|应当|须|必须) [最好] {deadline} … {does}'],
    means: { kind: 'action', due: '{date}{deadline}' },
    where: 'future',
    trust: 0.88,
    sure: 0.945,
    finds: [
      { text: '试点阶段将于2010年年底前完成', due: '../2010' },
      { text: '秘书处将在2010年第二季度发布经修订的手册', due: '2010-Q2' },
    ],
    ignores: ['秘书处在2010年发布了经修订的手册', '秘书处将发布经修订的手册'],
  },
  {
    id: 'zh.action.before-event',
    reads: '{event} [(举行|召开|开幕|开始)] {before} … {does}',
    means: { kind: 'action', due: '{event}' },
    trust: 0.8,
    finds: [
      { text: '请秘书处在第八次双年度会议之前发布经修订的手册', due: 'event', who: 'Secretariat' },
      { text: '请秘书处在上文第6段所述论坛举行之前出版该手册', due: 'event', who: 'Secretariat' },
    ],
    ignores: ['请秘书处发布经修订的手册'],
  },
  {
    id: 'zh.action.goes-on-until',
    reads: ['继续 … {does} …… {until}', '(维持|保持|运作) …… {until}'],
    means: { kind: 'action', due: '{until}' },
    without: ['{submits}', '{reports}', '{holds}', '{mandate}'],
    trust: 0.74,
    finds: [
      { text: '决定继续由秘书处维持登记册,直至1987年12月31日', due: '../1987-12-31' },
      { text: '请秘书处继续运作该网站,直至1986年6月30日', due: '../1986-06-30', who: 'Secretariat' },
    ],
    ignores: ['决定继续由秘书处维持登记册'],
  },
];
