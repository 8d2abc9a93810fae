import type { PlainDate, SessionRef } from '../../core/index.js';
import { partsOf } from '../dates.js';
import type { Period } from '../dates.js';
import type { Move, Target, Words } from './words.js';

function day(at: PlainDate): string {
  const { year, month, date } = partsOf(at);
  return `${year}年${month}月${date}日`;
}

function range(first: PlainDate, last: PlainDate): string {
  if (first === last) return day(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  if (a.year !== b.year) return `${day(first)}至${day(last)}`;
  return a.month === b.month ? `${day(first)}至${b.date}日` : `${day(first)}至${b.month}月${b.date}日`;
}

function period(p: Period): string {
  switch (p.of) {
    case 'year': return `${p.year}年`;
    case 'half': return `${p.year}年${p.number === 1 ? '上' : '下'}半年`;
    case 'quarter': return `${p.year}年第${'一二三四'[p.number - 1]}季度`;
    case 'month': return `${p.year}年${p.number}月`;
  }
}

/** Sessions above 1900 are named by their year. */
function session({ organ, number, part }: SessionRef, name?: string): string {
  const body = name ?? `${organ} `;
  const stretch = part === 'main' ? '主要会期' : part === 'resumed' ? '续会' : '';
  return `${number > 1900 ? `${body}${number}年届会` : `${body}第${numeral(number)}届会议`}${stretch}`;
}

/** 1 to 99 in Chinese numerals as documents write them; digits above. */
function numeral(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits[ones] : '');
}

const RECURRENCES = new Map(Object.entries({ annual: '每年', biennial: '每两年', triennial: '每三年', monthly: '每月', weekly: '每周', 'each session': '每届会议' }));

function recurrence(code: string): string {
  const every = /^every (\d+) (years|months)$/.exec(code);
  return RECURRENCES.get(code) ?? (every ? `每${every[1]}${every[2] === 'years' ? '年' : '个月'}` : code);
}

const TARGETS: Record<Target, (anchor: string) => string> = {
  day: (anchor) => anchor,
  session: (anchor) => `会议${anchor}开幕（案文未指明届会中的哪一天，故按开幕日计算）`,
  agenda: (anchor) => `临时议程分发日（推定为${anchor}）`,
};

/** `A/RES/75/241, paragraph 2` as Chinese has it; another source as it is. */
const sourceOf = (source: string): string => source.replace(/^(\S+), paragraph (~?\d+(?: \([^)]+\))*)$/, '$1第$2段');

/** `随“第七次双年度会议”改期（…）：2021年7月26日至30日，原为2020年6月15日至19日。` */
function moved({ kind, source: written, undo, through, lifecycle, before, now }: Move): string {
  const source = sourceOf(written);
  const was = before === null ? '' : `原定时间：${before}。`;
  if (lifecycle === 'cancelled') return `已取消（${source}）。${was}`;
  if (lifecycle === 'superseded') return `已由较新的案文取代（${source}）。${was}`;
  const cause = undo ? `一项更正已撤回（${source}）` : through ? `随“${through}”改期（${source}）` : kind === 'opens' ? `届会日期已更正（${source}）` : `时间已改（${source}）`;
  if (now === null) return `${cause}：日期已不可知。${was}`;
  return `${cause}：${now}${before === null ? '' : `，原为${before}`}。`;
}

/** Chinese as United Nations documents write it, in the simplified script. */
export const zh: Words = {
  tag: 'zh-Hans',
  kinds: { meeting: '会议', report: '报告', agenda_item: '议程项目', review: '审查', submission: '提交材料', term: '任期', observance: '纪念活动', action: '行动', target: '目标' },
  statuses: { review: '待核实', upcoming: '未到期', current: '进行中', overdue: '逾期', past: '已过', done: '已完成', cancelled: '已取消', superseded: '已被取代' },
  reads: (text) => /\p{Script=Han}/u.test(text),
  named: (kind, quote) => `${kind}“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  sentences: (all) => all.join(''),
  place: (document, paragraph) => `${document}${/^[~\d]/.test(paragraph) ? ` 第${paragraph}段` : `，${paragraph}`}`,
  untitled: '无文号文件',
  subject: (headline, phrases, others) => `${headline}：${phrases.join('，')}${others > 0 ? `（另有${others}项）` : ''}`,
  unsure: (confidence) => `程序对此项解读的把握只有${Math.round(confidence * 100)}%。`,

  dates: {
    day, range, period,
    periods: (first, last) => `${period(first)}至${period(last)}`,
    yearlyDay: (on) => `${Number(on.slice(2, 4))}月${Number(on.slice(5))}日`,
    part: (part, phrase) => phrase + { early: '初', mid: '中', end: '底' }[part],
    by: (phrase) => `${phrase}之前`,
    byEndOf: (phrase) => `${phrase}底之前`,
    from: (phrase) => `${phrase}起`,
  },
  due: {
    none: '案文没有规定时间',
    noDay: '日期不详',
    coarse: { month: '案文只给出月份', quarter: '案文没有给出日期', half: '案文没有给出日期', year: '案文只给出年份', part: '案文没有给出日期' },
    assumed: '推定', projected: '预测', inferred: '推断', counted: (session) => (session ? `从${session}开幕日倒算` : '从文件中的日期起算'),
    session,
    beforeOpening: (name) => `${name}开幕前`,
    beforeEnd: (name) => `${name}结束前`,
    duringSession: (name) => `${name}期间`,
    opening: (when) => `${when}开幕`,
    agendaOf: (name) => `随${name}临时议程`,
    atEvent: (event) => `“${event}”时`,
    recurrence,
    yearly: (on) => `每年${on}`,
    firstTime: (phrase) => `首次为${phrase}`,
    earlier: (overdue) => `此前${overdue}次逾期`,
    join: (phrases) => phrases.join('，'),
    noted: (phrase, notes) => (notes.length > 0 ? `${phrase}（${notes.join('；')}）` : phrase),
  },
  headline: {
    today: '今天到期', tomorrow: '明天到期', inDays: (days) => `${days}天后到期`, begun: '已经开始', open: '现已开始',
    overdue: (days) => `逾期${days}天`,
    moved: '时间有变', cancelled: '已取消', superseded: '已被取代',
    session: { today: '会议今天开幕', tomorrow: '会议明天开幕', inDays: (days) => `会议${days}天后开幕`, begun: '会议已经开幕' },
  },
  why: {
    before: (days, anchor, target) => (days === 0 ? `今天是${TARGETS[target](anchor)}。` : `距${TARGETS[target](anchor)}还有${days}天。`),
    opens: '所涉时期已经开始。案文没有给出日期，因此没有倒计时。',
    overdue: (days, last) => `期限已于${last}届满，至今${days}天，尚无人记录结果。`,
    moved,
    other: (rule) => `规则：${rule}。`,
  },
  letter: {
    dear: (name) => `${name}，您好：`,
    labels: { when: '时间', who: '责任方', to: '提交对象', where: '出处', why: '提醒原因', reason: '原因' },
    colon: '：',
    open: '在系统中查看',
    more: (n) => `另有${n}项`,
    seeAll: '在系统中查看全部',
    footer: '本邮件由任务授权跟踪系统自动发出，回复无人查看。引文为文件原文；案文没有给出的日期均已注明。',
    intake: {
      subject: (found, documents, review) => `${documents}：发现${found}个事项${review > 0 ? `，其中${review}项待核实` : ''}`,
      documents: (first, others) => (others > 0 ? `${first}等${others + 1}份文件` : first),
      opening: (found, documents) => `系统读取了${documents}份文件，发现${found}个事项。`,
      perDocument: (found) => `${found}个事项`,
      review: { title: '待核实', note: '需要有人先核实；在此之前不会就这些事项发出提醒。' },
      next: { title: '接下来', note: '届时会及时发出提醒。' },
      past: { title: (n) => `读取时已过期：${n}个`, note: (n) => `有${n}个事项的时间在读取文件之前已经过去，不再催办。` },
    },
    reminders: {
      opening: (n, on) => `${on}，有${n}个事项提请注意。`,
      now: '今天和明天：最后提醒', moved: '时间有变', soon: '近期', overdue: '逾期', later: '较远，或刚刚开始',
    },
    weekly: {
      subject: (monday, overdue, next, review) => `${monday}这一周：${overdue}项逾期，${next}项即将到期，${review}项待核实`,
      opening: (monday, total) => `${monday}这一周，${total}个事项的情况如下。`,
      counts: '全部事项',
      overdue: { title: '逾期', note: '这些事项尚无人记录结果。' },
      next: { title: '进行中或60天之内', none: '今后60天内，您没有到期的事项。' },
      review: { title: '待核实', note: '需要有人先核实；在此之前不会就这些事项发出提醒。' },
    },
  },
};
