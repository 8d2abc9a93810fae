import type { Rule } from '../../language.js';

export const term: Rule[] = [
  {
    id: 'zh.term.extended-for-until',
    reads: ['{prolongs} {length} …… {deadline}', '{prolongs} 一段时间 …… {deadline}'],
    means: { kind: 'term', due: '{deadline}' },
    trust: 0.95,
    finds: [
      { text: '决定将特派团的任务期限再延长六个月,至2026年7月31日', due: '../2026-07-31' },
      { text: '决定将支助团的任务期限延长12个月,到2025年7月14日止', due: '../2025-07-14' },
      { text: '决定将该部队目前的任务期限再延长一段时间,到2027年1月31日为止', due: '../2027-01-31' },
    ],
    ignores: ['决定将特派团的任务期限再延长六个月'],
  },
  {
    id: 'zh.term.extended-until',
    reads: ['{extends} … {date}', '{mandate} … {extends} … {date}', '{date} {extends}'],
    means: { kind: 'term', due: '../{date}' },
    trust: 0.9,
    finds: [
      { text: '决定将中非稳定团的任务期限延至2018年12月15日', due: '../2018-12-15' },
      { text: '决定将专家小组的任务期限延长到2026年7月31日', due: '../2026-07-31' },
    ],
    ignores: ['决定延长该特派团的任务期限'],
  },
  {
    id: 'zh.term.extended-then-until',
    reads: '({prolongs}|{extends}) … {mandate} …… {until}',
    means: { kind: 'term', due: '{until}' },
    // What is asked for besides has a time of its own.
    without: ['请', '并请', '促请', '敦促', '{submits}', '{reports}', '{considers}'],
    trust: 0.92,
    finds: [
      { text: '再次延长维持和平部队在该岛的驻留期限,至1989年6月15日止', due: '../1989-06-15' },
      { text: '决定延长观察员部队的任务期限六个月,即至1986年5月31日', due: '../1986-05-31' },
    ],
    ignores: ['决定延长观察员部队的任务期限,并请秘书长至迟于1986年5月31日提出报告'],
  },
  {
    id: 'zh.term.extended-on',
    reads: '{date} … {extends}',
    means: { kind: 'term', due: '../{date}' },
    without: ['{considers}'],
    trust: 0.83,
    finds: [
      { text: '决定至1987年6月30日在该区域延长这些安排', due: '../1987-06-30' },
      { text: '决定至2027年6月30日在全境延续特派团的任务', due: '../2027-06-30' },
    ],
    ignores: ['表示打算至迟于2018年7月1日审查专家组的任务并就延长期限采取行动'],
  },
  {
    id: 'zh.term.extended-for',
    reads: ['{prolongs} … {length}', '{mandate} … {prolongs} … {length}', '{prolongs} …… 为期 {length}'],
    means: { kind: 'term', due: '+{length}' },
    trust: 0.85,
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
    id: 'zh.term.of-length',
    reads: ['{term} [均] [固定] [应] [为] {length}', '{term} 不超过 {length}'],
    means: { kind: 'term', due: 'for {length}' },
    trust: 0.7,
    finds: [
      { text: '决定高级专员的任期固定为四年', due: '../' },
      { text: '决定各成员任期三年,可连任一次', due: '../' },
    ],
    ignores: ['决定高级专员的任期'],
  },
  {
    id: 'zh.term.lasting-from-to',
    reads: '为期 {length} …… {years}',
    means: { kind: 'term', due: '{years}' },
    trust: 0.84,
    finds: [
      { text: '决定第二个周期的工作方案为期五年,从1986年至1990年', due: '1986/1990' },
      { text: '决定该战略为期四年,1986至1989年', due: '1986/1989' },
    ],
    ignores: ['决定工作方案为期五年'],
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
  {
    id: 'zh.term.from-to',
    reads: ['{mandate} [为] [{length}] …… {span}', '{span} … {mandate} [为] {length}', '{appoints} … (成员|委员|主席|主任|专员|审计员|审计长) …… {span}'],
    means: { kind: 'term', due: '{span}' },
    where: 'any',
    trust: 0.88,
    finds: [
      { text: '决定委员会成员任期四年,自1986年1月1日起至1989年12月31日止', due: '1986-01-01/1989-12-31' },
      { text: '任命德国为委员会成员,任期自1987年1月1日至1989年12月31日', due: '1987-01-01/1989-12-31' },
      { text: '任命下列人士为会费委员会成员,自1987年1月1日起至1989年12月31日止', due: '1987-01-01/1989-12-31' },
    ],
    ignores: ['决定委员会成员任期四年'],
  },
  {
    id: 'zh.term.deployed',
    reads: ['{length} (期间|的期间内|的时间|期内) … {deploys}', '{deploys} …… [初步] 为期 {length}', '{deploys} …… (最初|初步|初始) {mandate} [为] {length}'],
    means: { kind: 'term', due: '+{length}' },
    without: ['{holds}'],
    trust: 0.85,
    finds: [
      { text: '授权在本决议通过之日起六个月期间增派240名军事观察员', due: '../1986-06-01' },
      { text: '决定设立一个特派团,为期12个月', due: '../1986-12-01' },
      { text: '决定设立联合国援助团,最初任期12个月', due: '../1986-12-01' },
    ],
    ignores: ['授权增派240名军事观察员', '决定设立一个特派团', '决定设立筹备委员会,并在纽约举行为期两周的组织会议'],
  },
  {
    id: 'zh.term.measures',
    reads: '(措施|禁令|安排|限制) … 为期 {length}',
    means: { kind: 'term', due: '+{length}' },
    trust: 0.82,
    finds: [
      { text: '决定上文第3段规定的措施为期12个月,并在期满时审查', due: '../1986-12-01' },
      { text: '决定这些禁令最初为期六个月', due: '../1986-06-01' },
    ],
    ignores: ['决定上文第3段规定的措施'],
  },
  {
    id: 'zh.term.measures-end',
    reads: '(措施|禁令|规定|制裁) … {deadline} … {ends}',
    means: { kind: 'term', due: '{deadline}' },
    trust: 0.84,
    finds: [
      { text: '决定本决议各项规定自通过之日起三个月后终止', due: '../1986-03-01' },
      { text: '决定上文第2段规定的措施至迟于1986年9月30日失效', due: '../1986-09-30' },
    ],
    ignores: ['决定终止上文第2段规定的措施'],
  },
  {
    id: 'zh.term.until-session',
    reads: ['{mandate} {extends} [至|到] [{body}] [其] {session}', '{mandate} {extends} [至|到] [{body}] [其] {session} 结束'],
    means: { kind: 'term', due: '{session}' },
    trust: 0.9,
    finds: [
      { text: '决定将特设咨询小组的任务期限延长至大会第四十一届会议结束', due: 'GA/41' },
      { text: '决定将该委员会的任务期限延至大会第四十二届会议', due: 'GA/42' },
    ],
    ignores: ['决定延长特设咨询小组的任务期限'],
  },
  {
    id: 'zh.term.until-event',
    reads: ['{mandate} (至|到|直至|直到) {event} … {ends}', '{extends} … {event} … {ends}', '{mandate} (至|到|直至|直到) {event}'],
    means: { kind: 'term', due: '../{event}' },
    trust: 0.85,
    finds: [
      { text: '决定各协调员任职至第四次审查会议结束时为止', due: 'event' },
      { text: '决定将工作组的任期延长至第五次审查会议结束', due: 'event' },
    ],
    ignores: ['决定任命各协调员'],
  },
];
