import type { Rule } from '../../language.js';

export const observance: Rule[] = [
  {
    id: 'zh.observance.proclaimed',
    reads: ['{proclaims} … {date} … {day}', '{date} … {proclaims} … {day}', '{proclaims} … {date} [期间] 为 … {length}', '{proclaims} … {date} [期间] [定] 为 … {day}', '{date} 为 … (国际日|世界日|国际年|国际周|国际十年)', '{date} … {proclaims} … {length}'],
    means: { kind: 'observance', due: '{date}' },
    trust: 0.9,
    finds: [
      { text: '宣布2026年为国际牧场和牧民年', due: '2026' },
      { text: '宣布1986年至1995年期间为第二个行动十年', due: '1986/1995' },
      { text: '决定1987年10月17日为消除贫穷国际日', due: '1987-10-17' },
      { text: '决定将2025年至2034年定为科学促进可持续发展国际十年', due: '2025/2034' },
    ],
    ignores: ['宣布会议开幕'],
  },
  {
    id: 'zh.observance.decade',
    reads: ['{proclaims} … {since} 的 {length}', '{proclaims} … {date} {opens}的 … {length}'],
    means: { kind: 'observance', due: '{since}{date}+{length}' },
    trust: 0.92,
    finds: [
      { text: '宣布自1988年1月1日开始的十年为世界文化发展十年', due: '1988-01-01/1997-12-31' },
      { text: '决定宣布从2025年1月1日起的十年为冰冻圈科学行动十年', due: '2025-01-01/2034-12-31' },
    ],
    ignores: ['宣布世界文化发展十年'],
  },
  {
    id: 'zh.observance.begins',
    reads: ['{proclaims} … ({length}|{day}) … {date} {opens}', '{proclaims} … ({length}|{day}) {since}'],
    means: { kind: 'observance', due: 'on {date}{since}' },
    trust: 0.9,
    finds: [
      { text: '宣布国际减轻自然灾害十年于1990年1月1日开始', due: '1990-01-01' },
      { text: '宣布世界文化发展十年于1988年1月21日开始', due: '1988-01-21' },
    ],
    ignores: ['宣布国际减轻自然灾害十年'],
  },
  {
    id: 'zh.observance.lasts',
    reads: '{proclaims} … ({length}|{day}) {span}',
    means: { kind: 'observance', due: '{span}' },
    trust: 0.9,
    finds: [
      { text: '宣布第二个国际十年自1987年1月1日开始,至1996年12月31日结束', due: '1987-01-01/1996-12-31' },
      { text: '宣布世界文化发展十年自1988年1月1日起至1997年12月31日止', due: '1988-01-01/1997-12-31' },
    ],
    ignores: ['宣布第二个国际十年'],
  },
  {
    id: 'zh.observance.yearly',
    reads: ['{proclaims} … {every} … {day}', '{every} … {proclaims} … {day}', '{every} … {observes}', '{observes} … {every}', '{every} … (开展|举办|举行) … {day} (的活动|活动|纪念活动|庆祝活动)', '{every} 为 … {day}', '{every} {observes}的 … {day}'],
    means: { kind: 'observance', due: '{every}' },
    trust: 0.89,
    finds: [
      { text: '决定宣布每年6月23日为联合国公务员日', due: 'R/--06-23' },
      { text: '邀请会员国每年纪念世界海洋日', due: 'R/P1Y' },
      { text: '鼓励会员国每年10月15日开展世界农村妇女日的活动', due: 'R/--10-15' },
    ],
    ignores: ['决定纪念国际和平日'],
  },
  {
    // 宣布每年3月22日为世界水日,从1993年开始纪念: from when on is no second day.
    id: 'zh.observance.yearly-from',
    reads: ['{proclaims} … {every} … {day} …… {since} … {observes}', '{proclaims} … {every} … {day} …… {since}'],
    means: { kind: 'observance', due: '{every}@{since}' },
    without: ['请', '并请', '邀请'],
    trust: 0.97,
    sure: 0.89,
    finds: [
      { text: '宣布每年3月22日为世界水日,从1993年开始按照该建议举行纪念', due: 'R/--03-22' },
      { text: '决定宣布每年4月2日为世界日,自1988年起', due: 'R/--04-02' },
    ],
    ignores: ['宣布世界水日,从1993年开始举行纪念'],
  },
  {
    id: 'zh.observance.day-of-the-year',
    reads: ['{proclaims} … {yearday} … {day}', '{yearday} … {proclaims} … {day}', '{yearday} 为 … {day}', '{yearday} {observes} … {day}', '{observes} {yearday} … {day}', '{yearday} (举办|举行|开展|组织) … {day} [的] (活动|纪念活动|庆祝活动)'],
    means: { kind: 'observance', due: 'R/{yearday}' },
    trust: 0.92,
    finds: [
      { text: '决定宣布9月21日为国际和平日', due: 'R/--09-21' },
      { text: '决定将11月25日定为消除暴力国际日', due: 'R/--11-25' },
      { text: '鼓励所有利益攸关方以适当方式庆祝5月17日世界电信日', due: 'R/--05-17' },
    ],
    ignores: ['决定宣布国际和平日'],
  },
  {
    // What is held is a day, and not a meeting.
    id: 'zh.observance.commemorated',
    reads: ['{every} (举办|举行|开展|组织|安排) … 纪念活动', '{every} (举办|举行|开展|组织|安排) … {day} (活动|庆祝活动)', '为 {date} … 纪念活动 (安排|组织|举办|开展|筹办)', '{date} (举办|举行|开展|组织) … {day} [的] (活动|纪念活动|庆祝活动)'],
    means: { kind: 'observance', due: '{every}{date}' },
    where: 'future',
    trust: 0.95,
    sure: 0.85,
    finds: [
      { text: '决定每年举办世界清洁日纪念活动', due: 'R/P1Y' },
      { text: '邀请所有国家考虑为1987年国际日的纪念活动安排各种会议', due: '1987', who: 'States' },
      { text: '请各国每年10月13日举办国际减灾日纪念活动', due: 'R/--10-13', who: 'States' },
    ],
    ignores: ['决定举办世界清洁日纪念活动'],
  },
  {
    id: 'zh.observance.marked',
    reads: ['{date} … {observes}', '{date} …… {observes}'],
    means: { kind: 'observance', due: '{date}' },
    trust: 0.85,
    finds: [
      { text: '邀请会员国在2025年纪念联合国成立八十周年', due: '2025' },
      { text: '鼓励各国于2027年庆祝该公约通过五十周年', due: '2027' },
    ],
    ignores: ['鼓励各国庆祝该公约通过五十周年'],
  },
];
