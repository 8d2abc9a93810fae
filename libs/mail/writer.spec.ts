import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Rollup } from '../core/index.js';
import { bodyNames, KINDS, reason, say } from '../core/index.js';
import type { MailContent, MailItem, Moved } from '../tracker/ports.js';
import type { ObligationRow } from '../tracker/views.js';
import { AGENDA_ITEM, day, ENGLISH, item, LATER_MEETING, MEETING, PAST, person, REPORT, row, UNDATED, UNSURE } from '../../test/contract/mail.samples.js';
import { mailWriter } from './writer.js';

const CHINESE = new Map([['Secretary-General', '秘书长'], ['General Assembly', '大会'], ['States', '各国']]);
const writer = mailWriter({ publicUrl: 'https://tracker.example/', partyIn: (english, language) => (language === 'zh' ? CHINESE.get(english) : undefined) ?? english, bodyNames, say });
const write = (mail: MailContent, language: 'en' | 'zh') => writer.write(mail, person(language));
const reminders = (window: string, ...items: MailItem[]): MailContent => ({ type: 'reminders', window: day(window), items });
const intake = (...rows: ObligationRow[]): MailContent => ({ type: 'intake', window: day('2020-01-15'), items: rows.map((obligation) => item('intake', '2020-01-15', obligation)) });
const ROLLUP: Rollup = { total: 9, byStatus: { upcoming: 5, review: 2, past: 1, overdue: 1 }, byKind: {}, byOwner: {}, byBody: {}, bySession: {} };
const weekly = (parts: Partial<Extract<MailContent, { type: 'weekly' }>>): MailContent => ({ type: 'weekly', window: day('2020-05-18'), rollup: ROLLUP, next: [], overdue: [], review: [], ...parts });

describe('the subject of a reminder names what is due and when', () => {
  test.each<[string, MailItem[], string, string]>([
    ['2020-05-16', [item('before-30', '2020-05-16', MEETING)],
      'Due in 30 days: Meeting (States), 15–19 June 2020, A/RES/74/60, paragraph 7',
      '30天后到期：会议“在 2020 年 6 月 15 日至 19 日举行为期一周的各国双年度会议”，2020年6月15日至19日'],
    ['2020-05-16', [item('before-30', '2020-05-16', MEETING), item('before-120', '2020-05-16', REPORT), item('opens', '2020-05-16', LATER_MEETING)],
      'Due in 30 days: Meeting (States), 15–19 June 2020, A/RES/74/60, paragraph 7 (and 2 more)',
      '30天后到期：会议“在 2020 年 6 月 15 日至 19 日举行为期一周的各国双年度会议”，2020年6月15日至19日（另有2项）'],
    ['2026-06-14', [item('before-1', '2026-06-14', ENGLISH)],
      'Due tomorrow: Meeting “Decides to convene a one-week biennial meeting…”, 15–19 June 2026',
      '明天到期：会议（各国），2026年6月15日至19日，A/RES/79/40 第8段'],
    ['2020-06-15', [item('before-0', '2020-06-15', MEETING)],
      'Due today: Meeting (States), 15–19 June 2020, A/RES/74/60, paragraph 7',
      '今天到期：会议“在 2020 年 6 月 15 日至 19 日举行为期一周的各国双年度会议”，2020年6月15日至19日'],
    ['2020-08-16', [item('before-30', '2020-08-16', REPORT)],
      'Session opens in 30 days: Report (Secretary-General), during the 75th session of the General Assembly, opening 15 September 2020, A/RES/74/60, paragraph 25',
      '会议30天后开幕：报告“请秘书长向大会第七十五届会议报告本决议的执行情况”，大会第七十五届会议期间，2020年9月15日开幕'],
    ['2020-07-10', [item('before-7', '2020-07-10', AGENDA_ITEM)],
      'Due in 7 days: Agenda item (General Assembly), with the provisional agenda of the 75th session of the General Assembly, 17 July 2020 (assumed), A/RES/74/60, paragraph 29',
      '7天后到期：议程项目“决定将题为‘小武器’的分项列入大会第七十五届会议临时议程”，随大会第七十五届会议临时议程，2020年7月17日（推定）'],
    ['2022-01-01', [item('opens', '2022-01-01', LATER_MEETING)],
      'Open now: Meeting (States), 2022 (the text gives the year only), A/RES/74/60, paragraph 7',
      '现已开始：会议“并在 2022 年举行为期一周的各国双年度会议”，2022年（案文只给出年份）'],
    ['2021-09-14', [item('overdue-1', '2021-09-14', REPORT)],
      'Overdue by 1 day: Report (Secretary-General), during the 75th session of the General Assembly, opening 15 September 2020, A/RES/74/60, paragraph 25',
      '逾期1天：报告“请秘书长向大会第七十五届会议报告本决议的执行情况”，大会第七十五届会议期间，2020年9月15日开幕'],
  ])('on %s: %#', (window, items, en, zh) => {
    expect({ en: write(reminders(window, ...items), 'en').subject, zh: write(reminders(window, ...items), 'zh').subject }).toEqual({ en, zh });
  });

  test.each<[string, string, string]>([
    ['2020-05-19', 'before-30', 'Due in 27 days'],
    ['2020-06-14', 'before-30', 'Due tomorrow'],
    ['2020-06-15', 'before-30', 'Due today'],
    ['2020-06-17', 'before-30', 'Has begun'],
  ])('a mail that goes out late, on %s, reckons from its own day', (window, rule, words) => {
    expect(write(reminders(window, item(rule, '2020-05-16', MEETING)), 'en').subject).toMatch(new RegExp(`^${words}:`));
  });
});

describe('a digest', () => {
  const mail = reminders('2020-05-16', item('before-120', '2020-05-16', REPORT), item('overdue-7', '2020-05-16', PAST), item('before-30', '2020-05-16', MEETING), item('before-1', '2020-05-16', AGENDA_ITEM), item('opens', '2020-05-16', LATER_MEETING));

  test('begins with what presses most', () => {
    const { text } = write(mail, 'en');
    const titles = [...text.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title);
    expect(titles).toEqual(['Today and tomorrow: the last reminders', 'Soon', 'Overdue', 'Further ahead, or just begun']);
    const order = [...text.matchAll(/obligations\/(\w+)$/gm)].map(([, id]) => id);
    expect(order).toEqual(['o4', 'o1', 'o7', 'o2', 'o3']);
  });

  test('has one entry per obligation, with every rule that brought it there', () => {
    const { text, html, subject } = write(reminders('2020-06-15', item('before-30', '2020-06-15', MEETING), item('before-0', '2020-06-15', MEETING), item('before-30', '2020-06-15', MEETING)), 'en');
    expect(text.match(/obligations\/o1/g)).toHaveLength(1);
    expect(html.match(/obligations\/o1/g)).toHaveLength(1);
    expect(text).toContain('Why now: 30 days before 15 July 2020. Today is 15 June 2020.');
    expect(subject).toMatch(/^Due today: [^(]*\(States\)[^(]*$/);
  });

  test.each<['en' | 'zh', string]>([
    ['en', `* Report
  > 请秘书长向大会第七十五届会议报告本决议的执行情况
  When: during the 75th session of the General Assembly, opening 15 September 2020
  Who: Secretary-General
  To: General Assembly
  Where: A/RES/74/60, paragraph 25
  Why now: 120 days before the session opens on 13 September 2020; the text names no day of it, so its opening day is counted.
  https://tracker.example/obligations/o3`],
    ['zh', `* 报告
  > 请秘书长向大会第七十五届会议报告本决议的执行情况
  时间：大会第七十五届会议期间，2020年9月15日开幕
  责任方：秘书长
  提交对象：大会
  出处：A/RES/74/60 第25段
  提醒原因：距会议2020年9月13日开幕（案文未指明届会中的哪一天，故按开幕日计算）还有120天。
  https://tracker.example/obligations/o3`],
  ])('says what, when, who, where and why in %s', (language, entry) => {
    expect(write(mail, language).text).toContain(entry);
  });

  test('tells why a late one is late', () => {
    expect(write(reminders('2021-09-20', item('overdue-7', '2021-09-20', REPORT)), 'en').text)
      .toContain('Its time ended on 13 September 2021, 7 days earlier, and nobody has recorded the outcome.');
    expect(write(reminders('2021-09-20', item('overdue-7', '2021-09-20', REPORT)), 'zh').text)
      .toContain('期限已于2021年9月13日届满，至今7天，尚无人记录结果。');
  });
});

describe('what moved is told with its old and new days and the cause', () => {
  const NEW = { first: day('2021-07-26'), last: day('2021-07-30') };
  const moved = (fields: Partial<Moved>, now: Partial<ObligationRow> = NEW): MailItem => ({
    ...item('moved', '2020-05-16', { ...MEETING, due: { ...MEETING.due!, start: now.first ?? null, end: now.last ?? null }, ...now }),
    moved: { from: { due: MEETING.due, first: MEETING.first, last: MEETING.last, basis: MEETING.basis }, lifecycle: 'open', kind: 'postpones', source: 'A/RES/75/241, paragraph 2', undo: false, through: null, ...fields },
  });
  const GONE = { first: null, last: null, basis: null, refused: reason('time.none', {}) };

  test.each<[MailItem, string, string, string]>([
    [moved({}), 'Moved', 'It was moved (A/RES/75/241, paragraph 2): 26–30 July 2021 instead of 15–19 June 2020.', '时间已改（A/RES/75/241第2段）：2021年7月26日至30日，原为2020年6月15日至19日。'],
    [moved({ through: '第七次双年度会议' }), 'Moved', 'It moved with “第七次双年度会议” (A/RES/75/241, paragraph 2): 26–30 July 2021 instead of', '随“第七次双年度会议”改期（A/RES/75/241第2段）：2021年7月26日至30日，'],
    [moved({ undo: true }), 'Moved', 'A correction was taken back (A/RES/75/241, paragraph 2): 26–30 July 2021 instead of 15–19 June 2020.', '一项更正已撤回'],
    [moved({ kind: 'opens' }), 'Moved', 'The days of the session were corrected', '届会日期已更正'],
    [moved({}, GONE), 'Moved', 'It was moved (A/RES/75/241, paragraph 2): no day is known any more. It was 15–19 June 2020.', '日期已不可知。原定时间：2020年6月15日至19日。'],
    [moved({ from: { due: null, first: null, last: null, basis: null } }), 'Moved', 'It was moved (A/RES/75/241, paragraph 2): 26–30 July 2021.', '：2021年7月26日至30日。'],
    [moved({ lifecycle: 'cancelled', kind: 'cancels' }, { ...NEW, status: 'cancelled' }), 'Cancelled', 'It was cancelled (A/RES/75/241, paragraph 2). It was 15–19 June 2020.', '已取消（A/RES/75/241第2段）。原定时间：'],
    [moved({ lifecycle: 'superseded', kind: 'supersedes' }, { ...NEW, status: 'superseded' }), 'Superseded', 'A newer text stands in for it (A/RES/75/241, paragraph 2). It was 15–19 June 2020.', '已由较新的案文取代'],
  ])('%#', (told, headline, en, zh) => {
    const mail = reminders('2020-05-16', told);
    expect(write(mail, 'en').subject).toMatch(new RegExp(`^${headline}: Meeting`));
    expect(write(mail, 'en').text).toContain(`Why now: ${en}`);
    expect(write(mail, 'en').html).toContain('At another time than before');
    expect(write(mail, 'zh').text).toContain(zh);
  });

  test('it comes right after what is due at once, with its countdown beside it', () => {
    const { text, subject } = write(reminders('2020-05-16', item('before-30', '2020-05-16', REPORT), moved({}), item('before-90', '2020-05-16', { ...MEETING, ...NEW }), item('before-1', '2020-05-16', AGENDA_ITEM)), 'en');
    expect([...text.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title)).toEqual(['Today and tomorrow: the last reminders', 'At another time than before', 'Soon']);
    expect(subject).toContain('(and 2 more)');
  });

  test('a source of any length and any letters stays one line', () => {
    const { subject, text } = write(reminders('2020-05-16', moved({ source: `x\r\nBcc: a@example.org${'y'.repeat(5_000)}` })), 'en');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc/m);
    expect(text.length).toBeLessThan(3_000);
  });
});

describe('the intake mail', () => {
  const mail = intake(PAST, MEETING, UNDATED, UNSURE, REPORT);

  test('says what was found, what a person must look at, and what comes next', () => {
    const { subject, text } = write(mail, 'en');
    expect(subject).toBe('5 obligations found in 通过裁军措施巩固和平 and 1 other document, 2 to review');
    expect(text).toContain('The tracker has read 2 documents and found 5 obligations.');
    expect(text).toContain('  通过裁军措施巩固和平: 1 obligation\n  A/RES/74/60: 4 obligations\n');
    expect([...text.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title)).toEqual(['To review', 'What comes next', 'Already over when read: 1']);
    expect(text).toContain('Reason: The time hangs on an event whose days this document does not give: Seventh Biennial Meeting.');
    expect(text).toContain('Reason: The reader is only 62 % sure of this reading.');
  });

  test('and in Chinese', () => {
    const { subject, text } = write(mail, 'zh');
    expect(subject).toBe('通过裁军措施巩固和平等2份文件：发现5个事项，其中2项待核实');
    expect(text).toContain('原因：时间取决于“Seventh Biennial Meeting”，而文件没有给出其日期。');
    expect(text).toContain('原因：程序对此项解读的把握只有62%。');
    expect(text).toContain('有1个事项的时间在读取文件之前已经过去，不再催办。');
  });

  test('folds what was over into one line each', () => {
    const { html, text } = write(intake(...Array.from({ length: 25 }, (_, i) => row({ ...PAST, id: `p${i}` }))), 'en');
    expect(text).toContain('- Meeting · 27 August – 7 September 2012 · 通过裁军措施巩固和平, paragraph 10\n  https://tracker.example/obligations/p0');
    expect(html.match(/<details/g)).toHaveLength(1);
    expect(html.match(/<li/g)).toHaveLength(25);
    expect(html).not.toContain('<blockquote');
  });

  test('lists what comes next in the order in which it comes', () => {
    const { text } = write(intake(LATER_MEETING, row({ id: 'o9', first: null, last: null }), REPORT, MEETING), 'en');
    expect([...text.matchAll(/obligations\/(\w+)$/gm)].map(([, id]) => id)).toEqual(['o1', 'o3', 'o2', 'o9']);
  });

  test('counts what stands in each document of a file', () => {
    const decided = (id: string): ObligationRow => row({ ...MEETING, id, document: { ...MEETING.document, symbol: 'A/DEC/74/551' } });
    const { subject, text } = write(intake(MEETING, decided('d1'), decided('d2')), 'en');
    expect(subject).toContain('A/RES/74/60 and 1 other');
    expect(text).toMatch(/A\/DEC\/74\/551.*2/);
  });

  test('of one document names it alone', () => {
    expect(write(intake(MEETING), 'en').subject).toBe('1 obligation found in A/RES/74/60');
    expect(write(intake(MEETING), 'zh').subject).toBe('A/RES/74/60：发现1个事项');
  });
});

describe('the weekly mail', () => {
  test('counts everything and lists what is late, what is next and what to review', () => {
    const mail = weekly({ next: [MEETING, AGENDA_ITEM], overdue: [PAST], review: [UNDATED] });
    expect(write(mail, 'en').subject).toBe('Week of 18 May 2020: 1 overdue, 2 coming up soon, 1 to review');
    expect(write(mail, 'zh').subject).toBe('2020年5月18日这一周：1项逾期，2项即将到期，1项待核实');
    const { text } = write(mail, 'en');
    expect(text).toContain('Everything that is tracked\n  Overdue: 1\n  To review: 2\n  Upcoming: 5\n  Past: 1\n');
    expect([...text.matchAll(/^== (.+) ==$/gm)].map(([, title]) => title)).toEqual(['Overdue', 'Open now or within 60 days', 'To review']);
  });

  test('says so when nothing is near', () => {
    const { text } = write(weekly({ review: [UNDATED] }), 'en');
    expect(text).toContain('Nothing of yours is due in the next 60 days.');
  });
});

describe('every mail', () => {
  const MAILS: MailContent[] = [reminders('2020-05-16', item('before-30', '2020-05-16', MEETING)), intake(MEETING, UNDATED, PAST), weekly({ next: [MEETING], overdue: [REPORT], review: [UNSURE] })];

  test.each(['en', 'zh'] as const)('in %s loads nothing and runs nothing', (language) => {
    for (const mail of MAILS) {
      const { html } = write(mail, language);
      expect(html).not.toMatch(/<(?:img|script|link|iframe|object|style|form)|src=|url\(|@import|javascript:/i);
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith('https://tracker.example'))).toEqual([]);
      expect(html).toContain(`<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">`);
    }
  });

  test('shows markup as the text that it is', () => {
    const nasty = row({ quote: '<script>alert(1)</script> & "quoted"', who: '<b>', paragraph: '<i>', document: { id: 'd', symbol: '<u>', title: null, adopted: null } });
    for (const mail of [intake(nasty), reminders('2020-05-16', item('before-30', '2020-05-16', nasty)), weekly({ review: [row({ ...nasty, refused: reason('time.event-without-days', { event: '<em>' }) })] })]) {
      const { html, text } = write(mail, 'en');
      expect(html).not.toMatch(/<(?:script|b|i|u|em)>/);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
      expect(text).toContain('<script>alert(1)</script> & "quoted"');
    }
  });

  test('stays under the size at which mail programs cut, and says how much it leaves out', () => {
    const many = Array.from({ length: 300 }, (_, i) => row({ ...MEETING, id: `m${i}`, quote: '&'.repeat(2000), who: '"'.repeat(500), to: "'".repeat(500) }));
    const mails: [MailContent, string][] = [
      [intake(...many), '/obligations?status=overdue,current,upcoming'],
      [reminders('2020-05-16', ...many.map((obligation) => item('before-30', '2020-05-16', obligation))), '/obligations'],
      [weekly({ next: many, overdue: many, review: many }), '/obligations?status=review'],
    ];
    for (const [mail, list] of mails) {
      const { html, text, subject } = write(mail, 'zh');
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
      const shown = text.match(/obligations\/m\d+/g)!.length;
      const left = [...text.matchAll(/另有(\d+)项：/g)].reduce((sum, [, n]) => sum + Number(n), 0);
      expect(shown + left).toBe(mail.type === 'weekly' ? 900 : 300);
      expect(text).toContain(`https://tracker.example${list}\n`);
      expect([...subject].length).toBeLessThan(250);
    }
  });

  test('has a subject on one line and a text, whatever it is about', () => {
    const rows = fc.record({ quote: fc.string({ unit: 'binary' }), who: fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('constructor', '__proto__'))), paragraph: fc.string(), kind: fc.constantFrom(...KINDS), refused: fc.option(fc.string().map((event) => reason('time.event-without-days', { event }))) })
      .map((fields) => row(fields));
    const rules = fc.constantFrom('before-0', 'before-1', 'before-90', 'overdue-30', 'opens', 'constructor', '__proto__', 'a rule of tomorrow');
    fc.assert(fc.property(fc.array(fc.tuple(rules, rows), { minLength: 1, maxLength: 5 }), fc.constantFrom<'en' | 'zh'>('en', 'zh'), (pairs, language) => {
      const { subject, text, html } = write(reminders('2020-05-16', ...pairs.map(([rule, obligation]) => item(rule, '2020-05-16', obligation))), language);
      expect(subject).toMatch(/^[^\r\n]+$/);
      expect(text).toContain('https://tracker.example/obligations/o1');
      expect(html).toContain('</html>');
    }));
  });

  test('falls back on English where a name has no other', () => {
    expect(write(intake(row({ who: 'Group of governmental experts', status: 'upcoming' })), 'zh').text).toContain('责任方：Group of governmental experts');
  });
});
