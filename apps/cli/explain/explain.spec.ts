import { expect, test } from '@jest/globals';
import { explainObligation, explainTime } from './explain.js';
import { UsageError } from '../usage.js';

/** Which rule found the words and how sure it is may change; what is told of them may not. */
const told = (text: string): string => text
  .replace(/The rule \S+ found them, with a confidence of \d+ %/, 'The rule ~ found them, with a confidence of ~ %')
  .replace(/not sure \(\d+ %\)/, 'not sure (~ %)');

/** What is explained, the file, the number, and every word of the answer. */
const ANSWERS: [string, string, number, string][] = [
  ['a range of days that the text states', '000_800e9d4c14b40531.txt', 1, `
A/RES/74/60, paragraph 7: the text decides that a meeting is to be held.

The words:
  “决定根据第三次审查大会商定的 2018 年至 2024 年期间会议日程安排，在 2020 年 6 月 15 日至 19 日举行为期一周的各国双年度会议”
  They stand at characters 2502–2577. The rule ~ found them, with a confidence of ~ %.
  when: “2020 年 6 月 15 日至 19 日” (characters 2542–2563)
  what: “各国双年度会议” (characters 2570–2577)
  how strongly: “决定” (characters 2502–2504)
  How long: 1 week.

When:
  15 to 19 June 2020 (range: a first and a last day are fixed).
  The text itself gives this time.
Why, step by step:
  1. The text says: 15 to 19 June 2020.

What follows:
  Reminders by the policy “default”, while nobody has recorded the outcome:
    17 March 2020: 90 days before
    16 May 2020: 30 days before
    8 June 2020: 7 days before
    14 June 2020: 1 day before
    15 June 2020: on the day

Nothing is assumed.

What to check:
  - Meetings can be postponed: see whether a later text has moved the days. What hangs on this one moves with it.`],
  ['a session', '000_800e9d4c14b40531.txt', 5, `
A/RES/74/60, paragraph 25: the text requests the Secretary-General to report to the General Assembly.

The words:
  “请秘书长向大会第七十五届会议报告本决议的执行情况”
  They stand at characters 4107–4131. The rule ~ found them, with a confidence of ~ %.
  who: “秘书长” (characters 4108–4111)
  to whom: “大会” (characters 4112–4114)
  when: “第七十五届会议” (characters 4114–4121)
  what: “报告” (characters 4121–4123)
  how strongly: “请” (characters 4107–4108)

When:
  At the seventy-fifth session of the General Assembly: some time from 15 September 2020 to 13 September 2021 (session: a session is fixed, no day of it).
  The text names it, and a table of facts gives the days.
Why, step by step:
  1. The text names the seventy-fifth session of the General Assembly.
  2. The seventy-fifth session of the General Assembly opened on 15 September 2020 (table of openings: A/INF/71/1; en.wikipedia.org, list of General Assembly sessions).
  3. It lasts until the seventy-sixth session opens on 14 September 2021 (table of openings), so its last day is 13 September 2021.

What follows:
  As pre-session document of the Secretariat (reckoned by the tracker, none of these is a deadline of the text, at most 8,500 words):
    9 June 2020 (Tuesday): the document is forecast and its slot confirmed
    7 July 2020 (Tuesday): the document is submitted for processing
    4 August 2020 (Tuesday): the document is issued in all languages
      Counted from 15 September 2020, the opening day, by assumption; working days of New York.
  Reminders by the policy “default”, while nobody has recorded the outcome:
    17 June 2020: 90 days before
    16 August 2020: 30 days before
    8 September 2020: 7 days before
    14 September 2020: 1 day before
    15 September 2020: on the day
    14 September 2021: 1 day overdue
    13 October 2021: 30 days overdue

What is assumed:
  - On which day of the session it is considered is not known: assumed, the opening day.

What to check:
  - Ask the secretariat of the body on which day of the session the report is considered: its slot counts from that day.`],
  ['an agenda item', '000_800e9d4c14b40531.txt', 9, `
A/RES/74/60, paragraph 29: the text decides that an item is to stand on a provisional agenda; the Secretariat draws it up.

The words:
  “决定在大会第七十五届会议临时议程题为“全面彻底裁军”的项目下列入题为“小武器和轻武器非法贸易的各方面问题”的分项”
  They stand at characters 4511–4567. The rule ~ found them, with a confidence of ~ %.
  who: “大会” (characters 4514–4516)
  when: “第七十五届会议” (characters 4516–4523)
  what: “分项” (characters 4565–4567)
  how strongly: “决定” (characters 4511–4513)

When:
  With the provisional agenda of the seventy-fifth session of the General Assembly, by 17 July 2020 (session: a session is fixed, no day of it).
  The text gives no day: this one is assumed, for the reasons below.
Why, step by step:
  1. The text names the seventy-fifth session of the General Assembly.
  2. The seventy-fifth session of the General Assembly opened on 15 September 2020 (table of openings: A/INF/71/1; en.wikipedia.org, list of General Assembly sessions).
  3. The provisional agenda is communicated at least 60 days before the opening (rule 12 of the rules of procedure), that is by 17 July 2020.

What follows:
  As agenda of a session (reckoned by the tracker, none of these is a deadline of the text):
    17 February 2020 (Monday), rolled from 15 February 2020: the preliminary list of items is issued (A/s/50)
    15 June 2020 (Monday): the annotated preliminary list is issued (A/s/100)
    17 July 2020 (Friday): Members are notified of the opening
    17 July 2020 (Friday): the provisional agenda is communicated (A/s/150)
    14 August 2020 (Friday), rolled from 16 August 2020: last day to ask for supplementary items
    26 August 2020 (Wednesday): the supplementary list is communicated (A/s/200)
      15 February 2020 is a Saturday, so the day rolls forward.
      16 February 2020 is a Sunday, so the day rolls forward.
      16 August 2020 is a Sunday, so the day rolls backward.
      15 August 2020 is a Saturday, so the day rolls backward.
      Counted from 15 September 2020; working days of New York.
  Reminders by the policy “agenda-items”, while nobody has recorded the outcome:
    17 June 2020: 30 days before
    10 July 2020: 7 days before
    16 July 2020: 1 day before
    17 July 2020: on the day
    18 July 2020: 1 day overdue

What is assumed:
  - That the provisional agenda comes out on the last day that rule 12 allows is assumed: it may come earlier.

Nothing needs checking beyond the words above.`],
  ['an event of the same document', '000_800e9d4c14b40531.txt', 7, `
A/RES/74/60, paragraph 27: the text requests the Secretariat to report.

The words:
  “请秘书处在现有资源范围内，在关于《行动纲领》和《国际追查文书》的第七次双年度会议上，根据各国提交的资料，分析《行动纲领》和《国际追查文书》执行方面的趋势、挑战和机遇”
  They stand at characters 4313–4395. The rule ~ found them, with a confidence of ~ %.
  who: “秘书处” (characters 4314–4317)
  when: “第七次双年度会议” (characters 4345–4353)
  what: “分析” (characters 4365–4367)
  how strongly: “请” (characters 4313–4314)
  With the condition: within existing resources.

When:
  It is tied to “第七次双年度会议”: 15 to 19 June 2020 (event: it hangs on an event).
  The document gives the days of the event.
Why, step by step:
  1. It hangs on 第七次双年度会议 (A/RES/74/60, paragraph 7): 15 to 19 June 2020.
  2. The text says: 15 to 19 June 2020.

What follows:
  As pre-session document of the Secretariat (reckoned by the tracker, none of these is a deadline of the text, at most 8,500 words):
    9 March 2020 (Monday): the document is forecast and its slot confirmed
    6 April 2020 (Monday): the document is submitted for processing
    4 May 2020 (Monday): the document is issued in all languages
      Counted from 15 June 2020; working days of New York.
  No reminder goes out before a person has looked at it.

Nothing is assumed.

What to check:
  - The reading is not sure (~ %): compare it with the paragraph before anybody is reminded.
  - The time is not printed at this place: see that what was inferred is what was meant.`],
  ['an event whose days nobody gives', '000_800e9d4c14b40531.txt', 8, `
A/RES/74/60, paragraph 28: the text requests the Secretariat to report.

The words:
  “请秘书处报告联合国系统为执行《行动纲领》和《国际追查文书》提供的支持，包括在有效利用现有资源方面的经验教训和最佳做法，并在即将举行的关于《行动纲领》和《国际追查文书》的会议上进行介绍”
  They stand at characters 4413–4504. The rule ~ found them, with a confidence of ~ %.
  who: “秘书处” (characters 4414–4417)
  when: “即将举行的关于《行动纲领》和《国际追查文书》的会议” (characters 4474–4499)
  what: “进行介绍” (characters 4500–4504)
  how strongly: “请” (characters 4413–4414)
  With the condition: within existing resources.

When:
  No day can be known (event: it hangs on an event), and none is made up.
  Why not: The time hangs on an event whose days this document does not give: 即将举行的关于《行动纲领》和《国际追查文书》的会议.

What follows:
  No reminder goes out before a person has looked at it.

Nothing is assumed.

What to check:
  - When the days of the event are known, record them: this moves with it.`],
  ['part of a year', '000_800e9d4c14b40531.txt', 4, `
A/RES/74/60, paragraph 8: the text decides that a meeting is to be held.

The words:
  “决定在 2024 年举行第四次联合国审查从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领执行进度大会，并在 2024 年初举行为期不超过五天的筹备委员会会议”
  They stand at characters 2746–2829. The rule ~ found them, with a confidence of ~ %.
  when: “2024 年初” (characters 2805–2812)
  what: “筹备委员会会议” (characters 2822–2829)
  how strongly: “决定” (characters 2746–2748)
  How long: at most 5 days.

When:
  Early 2024 (part of a year: the year is fixed, and roughly which part of it).
  The text itself gives this time.
Why, step by step:
  1. The text says: in early 2024.
  2. "early" fixes no day, so the whole year counts.

What follows:
  Reminders by the policy “default”, while nobody has recorded the outcome:
    1 January 2024: period opens

Nothing is assumed.

What to check:
  - Meetings can be postponed: see whether a later text has moved the days. What hangs on this one moves with it.`],
  ['a rule outside the text', '002_e35b18e8a8faf8c4.txt', 2, `
A/RES/75/64, paragraph 5: the text urges States parties to send something in.

The words:
  “促请所有缔约国按照《条约》第 13 条的要求，及时提交并鼓励提供和 酌情更新初次报告以及上一日历年的年度报告”
  They stand at characters 2040–2095. The rule ~ found them, with a confidence of ~ %.
  who: “缔约国” (characters 2044–2047)
  when: “年度报告” (characters 2091–2095)
  what: “年度报告” (characters 2091–2095)
  how strongly: “促请” (characters 2040–2042)
  With the condition: as appropriate.

When:
  It comes again and again (annual); the first time is 31 May 2021 (external rule: a rule outside the text fixes it).
  The text cites the rule, and the rule gives the day.
Why, step by step:
  1. It recurs (annual).
  2. It falls on 31 May of each year; the first one after the adoption on 7 December 2020 is 31 May 2021.
  3. Article 13 (3) of the Arms Trade Treaty: each State party submits a report on the preceding calendar year by 31 May; the treaty moves the day for no weekend or holiday (thearmstradetreaty.org/reporting).
  4. It covers the preceding calendar year, 2020.

What follows:
  It recurs: 31 May 2021; 31 May 2022; 31 May 2023; 31 May 2024; and so on.
  Reminders by the policy “default”, while nobody has recorded the outcome:
    2 March 2021: 90 days before
    1 May 2021: 30 days before
    24 May 2021: 7 days before
    30 May 2021: 1 day before
    31 May 2021: on the day
    1 June 2021: 1 day overdue
    30 June 2021: 30 days overdue

Nothing is assumed.

What to check:
  - The time is not printed at this place: see that what was inferred is what was meant.`],
  ['counted from a day', '003_68fe543ad68a8d33.txt', 4, `
003_68fe543ad68a8d33.txt, paragraph 6: the text encourages the Secretary-General to report.

The words:
  “邀请秘书长在六个月内提交一份报告”
  They stand at characters 1900–1916. The rule ~ found them, with a confidence of ~ %.
  who: “秘书长” (characters 1902–1905)
  when: “在六个月内” (characters 1905–1910)
  what: “报告” (characters 1914–1916)
  how strongly: “邀请” (characters 1900–1902)

When:
  By 25 October 2012 (relative: it is counted from another day).
  The document gives the day that it is counted from.
Why, step by step:
  1. Counted from a day that the document gives, the time ends: by 25 October 2012.
  2. Not all of this is printed at this place: it was inferred from the words around it or from a standing rule.

What follows:
  No milestones: The text gives a deadline and no day of consideration, so there is no documentation slot: the deadline stands as it is.
  No reminder goes out before a person has looked at it.

What is assumed:
  - Not all of this is printed at this place: it was inferred from the words around it or from a standing rule.

What to check:
  - The reading is not sure (~ %): compare it with the paragraph before anybody is reminded.
  - The time is not printed at this place: see that what was inferred is what was meant.`],
  ['no time at all', '002_e35b18e8a8faf8c4.txt', 5, `
A/RES/75/64, paragraph 3: the text urges States to send something in.

The words:
  “促请尚未履行《条约》财政义务的国家迅速、及时地 履行财政义务”
  They stand at characters 1933–1964. The rule ~ found them, with a confidence of ~ %.
  who: “国家” (characters 1948–1950)
  when: “及时” (characters 1953–1955)
  what: “履行财政义务” (characters 1958–1964)
  how strongly: “促请” (characters 1933–1935)

When:
  No day can be known (undated: no time is fixed), and none is made up.
  Why not: "及时" names no time.

What follows:
  No reminder goes out before a person has looked at it.

Nothing is assumed.

What to check:
  - The reading is not sure (~ %): compare it with the paragraph before anybody is reminded.
  - If a day was agreed elsewhere, record it with its source.`],
];

test.each(ANSWERS)('%s (%s#%i)', async (_, file, number, answer) => {
  expect(`\n${told(await explainObligation(`seeds/documents/${file}`, number))}`).toBe(answer);
});

test.each([
  ['GA 80 end', 'Before the end of the eightieth session of the General Assembly: by 7 September 2026 (session: a session is fixed, no day of it).'],
  ['GA 80 main', 'some time from 9 September 2025 to December 2025'],
  ['HRC 53', 'some time from 19 June 2023 to 14 July 2023'],
  ['HRC 99', 'No day can be known (session: a session is fixed, no day of it), and none is made up.'],
  ['2024-Q1', 'The first quarter of 2024 (quarter: the quarter is fixed, no day in it).'],
  ['../2030', 'By 2030 (year: the year is fixed, no day in it).'],
  ['GA 83', 'This is a rule run forward: nobody has confirmed the day yet.'],
  ['annual --05-31', 'It recurs: 31 May 2025; 31 May 2026; 31 May 2027; 31 May 2028; and so on.'],
])('the time %s alone', async (code, words) => {
  expect(await explainTime(code, 'report', '2024-12-20')).toContain(words);
});

test('what cannot be explained is refused with a sentence', async () => {
  await expect(explainTime('soon', 'report')).rejects.toThrow(UsageError);
  await expect(explainObligation('seeds/documents/000_800e9d4c14b40531.txt', 99)).rejects.toThrow('there is no number 99');
});
