import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createCalendar, createWorkingDays, plainDate, said, weekday } from '../core/index.js';
import type { MailWriter } from './ports.js';
import { loadSeeds, seedDocuments } from './seeds.js';
import { simulate } from './simulate.js';
import type { Simulation } from './simulate.js';
import { study } from './study.js';
import type { MailPreview } from './views.js';

/** The words are libs/mail's; here only the type and the day matter. */
const writer: MailWriter = { write: ({ type, window }) => ({ subject: `${type} ${window}`, text: '', html: '' }) };

let simulation: Simulation;
let mails: MailPreview[];

beforeAll(async () => {
  const { bodies, policies, people, almanac, standing } = await loadSeeds('seeds');
  const calendar = createCalendar(bodies, standing);
  const documents = await Promise.all((await seedDocuments('seeds')).map(async (path) =>
    ({ name: basename(path), ...study(await readFile(path, 'utf8'), basename(path), calendar) })));
  simulation = { documents, recipient: people[0]!, policies, calendar, workingDays: createWorkingDays(almanac.holidays), writer, from: plainDate('2019-12-12'), to: plainDate('2021-12-31') };
  mails = simulate(simulation);
});

const reminded = (obligation: string) => mails.flatMap(({ date, type, items }) =>
  (type === 'reminders' ? items.filter((item) => item.obligation === obligation).map(({ rule }) => `${date} ${rule}`) : []));

describe('the mails that would have gone out from 12 December 2019 to the end of 2021', () => {
  test('the Seventh Biennial Meeting counts down to 15 June 2020', () => {
    expect(reminded('A/RES/74/60 7/meeting/1')).toEqual([
      '2020-03-17 before-90', '2020-05-16 before-30', '2020-06-08 before-7', '2020-06-14 before-1', '2020-06-15 before-0',
    ]);
  });

  test('the report to the seventy-fifth session counts down to its opening, and is chased once it has closed', () => {
    expect(reminded('A/RES/74/60 25/report/1')).toEqual([
      '2020-06-17 before-90', '2020-08-16 before-30', '2020-09-08 before-7', '2020-09-14 before-1', '2020-09-15 before-0', '2021-09-14 overdue-1', '2021-10-13 overdue-30',
    ]);
  });

  test('the agenda item counts down to the provisional agenda, 60 days before the opening', () => {
    expect(reminded('A/RES/74/60 29/agenda_item/1')).toEqual([
      '2020-06-17 before-30', '2020-07-10 before-7', '2020-07-16 before-1', '2020-07-17 before-0', '2020-07-18 overdue-1',
    ]);
    const item = mails.flatMap(({ items }) => items).find(({ obligation, rule }) => obligation === 'A/RES/74/60 29/agenda_item/1' && rule === 'before-30');
    expect(said(item?.because, 'en')?.join(' ')).toMatch(/rule 12/);
  });

  test('a document is told of on the day of its adoption, or on the first day when that was earlier', () => {
    const intakes = mails.filter(({ type }) => type === 'intake');
    expect(intakes.map(({ date }) => date)).toEqual(['2019-12-12', '2020-12-07']);
    expect(intakes[1]?.items.every(({ obligation }) => obligation.startsWith('A/RES/75/64'))).toBe(true);
  });

  test('what was over before it was read is never reminded of', () => {
    expect(mails.filter(({ type }) => type === 'reminders').flatMap(({ items }) => items).filter(({ obligation }) => obligation.startsWith('A/RES/62/47'))).toEqual([]);
  });

  test('weekly mails go out on Mondays, and no day has two mails of one type', () => {
    const weekly = mails.filter(({ type }) => type === 'weekly');
    expect(weekly.length).toBeGreaterThan(50);
    expect(weekly.every(({ date }) => weekday(date) === 1)).toBe(true);
    const keys = mails.map(({ date, type }) => `${date} ${type}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the same again gives the same', () => {
    expect(simulate(simulation)).toEqual(mails);
  });
});

describe('what recurs, over several years', () => {
  test('75/64, paragraph 5: one time a year, each counted down to once', async () => {
    const years = simulate({ ...simulation, from: plainDate('2020-12-07'), to: plainDate('2024-12-31') });
    const items = years.filter(({ type }) => type === 'reminders').flatMap(({ date, items: all }) => all.filter(({ obligation }) => obligation === 'A/RES/75/64 5/submission/1').map((item) => ({ ...item, date })));
    const of = (rule: string) => items.filter((item) => item.rule === rule).map(({ date, due }) => `${date} for ${due}`);
    expect(of('before-90')).toEqual(['2021-03-02 for 2021-05-31', '2022-03-02 for 2022-05-31', '2023-03-02 for 2023-05-31', '2024-03-02 for 2024-05-31']);
    expect(of('before-0')).toEqual(['2021-05-31 for 2021-05-31', '2022-05-31 for 2022-05-31', '2023-05-31 for 2023-05-31', '2024-05-31 for 2024-05-31']);
    expect(of('overdue-1')).toHaveLength(4);
    const keys = items.map(({ rule, due }) => `${rule} ${due}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(said(items.find(({ due }) => due === '2023-05-31')?.because, 'en')?.join(' ')).toMatch(/Article 13 \(3\) of the Arms Trade Treaty.*2022/);
  });
});
