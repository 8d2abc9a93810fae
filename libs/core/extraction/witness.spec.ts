import { describe, expect, test } from '@jest/globals';
import { readDocument } from './read.js';
import type { Reading } from './reading.js';
import { shortDue } from './short-due.js';

/** The same resolution in two languages, paragraph by paragraph. */
const PARAGRAPHS: readonly (readonly [chinese: string, english: string])[] = [
  ['请秘书长向大会第八十届会议提交一份关于本决议执行情况的报告', 'Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the implementation of the present resolution'],
  ['决定在其第八十届会议临时议程题为“可持续发展”的项目下列入题为“海洋”的分项', 'Decides to include in the provisional agenda of its eightieth session, under the item entitled “Sustainable development”, the sub-item entitled “Oceans”'],
  ['决定于2026年6月1日至5日在维也纳举行第四次审查会议', 'Decides to hold the fourth review conference in Vienna from 1 to 5 June 2026'],
  ['邀请会员国至迟于2025年5月31日向秘书长提交意见', 'Invites Member States to submit their views to the Secretary-General by 31 May 2025'],
  ['促请会员国每年至迟于4月30日向秘书长提供资料', 'Calls upon Member States to provide information to the Secretary-General by 30 April annually'],
  ['决定在其第八十一届会议上继续审议这一问题', 'Decides to continue its consideration of the question at its eighty-first session'],
  ['请秘书长每两年向大会报告本决议的执行情况', 'Requests the Secretary-General to report to the General Assembly every two years on the implementation of the present resolution'],
  ['决定将特别报告员的任务期限延长三年', 'Decides to extend the mandate of the Special Rapporteur for a period of three years'],
  ['决定将该办事处的任务期限延长至2026年12月31日', 'Decides to extend the mandate of the Office until 31 December 2026'],
  ['宣布2028年为国际海洋年', 'Declares 2028 the International Year of the Oceans'],
  ['决定宣布每年6月23日为国际森林日', 'Decides to proclaim 23 June of each year the International Day of the Forest'],
  ['请秘书长至迟于2025年12月31日任命三名专家', 'Requests the Secretary-General to appoint three experts by 31 December 2025'],
  ['促请各国到2030年消除饥饿', 'Calls upon States to end hunger by 2030'],
  ['请秘书长在六个月内提交一份报告', 'Requests the Secretary-General to submit a report within six months'],
  ['又请秘书长向大会第八十届和第八十二届会议提出报告', 'Also requests the Secretary-General to report to the General Assembly at its eightieth and eighty-second sessions'],
  ['请高级专员向人权理事会第六十届会议提交一份全面报告', 'Requests the United Nations High Commissioner for Human Rights to submit a comprehensive report to the Human Rights Council at its sixtieth session'],
  ['请大会主席在2026年上半年召开一次高级别会议', 'Requests the President of the General Assembly to convene a high-level meeting in the first half of 2026'],
  ['期待将于2027年举行的世界论坛', 'Looks forward to the world forum to be held in 2027'],
  ['回顾其2023年12月4日第78/44号决议', 'Recalls its resolution 78/44 of 4 December 2023'],
  ['欢迎2024年6月18日至28日在纽约举行的会议', 'Welcomes the meeting held in New York from 18 to 28 June 2024'],
  ['决定继续处理此案', 'Decides to remain seized of the matter'],
];

const chinese = `第七十九届会议\n议程项目 12\n\n2024 年 12 月 19 日大会决议\n\n79/100. 例\n\n大会，\n\n回顾其以往各项决议，\n\n${PARAGRAPHS.map(([text], i) => `${i + 1}. ${text}；`).join('\n\n')}\n\n2024 年 12 月 19 日\n第 53 次全体会议\n`;

const english = `Seventy-ninth session\nAgenda item 12\n\nResolution adopted by the General Assembly on 19 December 2024\n\n79/100. Example\n\nThe General Assembly,\n\nRecalling its previous resolutions,\n\n${PARAGRAPHS.map(([, text], i) => `${i + 1}. ${text};`).join('\n\n')}\n\n53rd plenary meeting\n19 December 2024\n`;

const facts = ({ kind, paragraph, who, to, due }: Reading) => ({ kind, paragraph, who, to, due: due && shortDue(due) });

describe('a resolution and its translation', () => {
  const witnesses = { zh: readDocument(chinese), en: readDocument(english) };

  test('have the same header', () => {
    const { language: _, title: __, ...header } = witnesses.en.documents[0]!;
    expect(witnesses.zh.documents).toMatchObject([header]);
    expect(header).toEqual({ symbol: 'A/RES/79/100', organ: 'GA', session: 79, adopted: '2024-12-19', agendaItems: ['12'] });
  });

  test.each(PARAGRAPHS.map((texts, i) => [i + 1, ...texts] as const))('paragraph %i lays down the same: "%s"', (number) => {
    const of = (language: 'zh' | 'en') => witnesses[language].obligations.filter(({ paragraph }) => paragraph === String(number)).map(facts);
    expect(of('en')).toEqual(of('zh'));
  });

  test('hold an obligation in every paragraph but the last three', () => {
    const paragraphs = new Set(witnesses.en.obligations.map(({ paragraph }) => Number(paragraph)));
    expect([...paragraphs]).toEqual(Array.from({ length: PARAGRAPHS.length - 3 }, (_, i) => i + 1));
  });
});
