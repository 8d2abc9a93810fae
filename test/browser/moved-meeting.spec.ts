import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { BodyView, ObligationDetail, ObligationRow } from '../../libs/tracker/index.js';
import { startDesk } from './desk.js';

const SOURCE = 'A/RES/75/241, paragraph 2';
const [JUNE, JULY] = ['15–19 June 2020', '26–30 July 2021'];

const { open, api, url } = startDesk();

async function idOf(ref: string): Promise<string> {
  const { items } = await api<{ items: ObligationRow[] }>('/obligations?text=A/RES/74/60&limit=100');
  const found = items.find((row) => row.ref === ref);
  if (!found) throw new Error(`${ref} is not among the example documents`);
  return found.id;
}

const MEETING = 'A/RES/74/60 7/meeting/1';
const report = (paragraph: number) => `A/RES/74/60 ${paragraph}/report/1`;
const windowOf = async (ref: string) => {
  const { first, last, lifecycle } = await api<ObligationDetail>(`/obligations/${await idOf(ref)}`);
  return [first, last, lifecycle];
};

const choose = async (page: Page, entry: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Record a change' }).click();
  await page.getByRole('list', { name: 'Record a change' }).getByRole('button', { name: entry }).click();
};
const section = (page: Page, name: string) => page.getByRole('region', { name });

describe('a meeting that is postponed', () => {
  test('moves what hangs on it, each with its cause, and goes back when that is undone, the history growing', async () => {
    // The text of paragraph 28 names no meeting: that it means this one is for a person to say.
    let page = await open(`/obligations/${await idOf(report(28))}`);
    await page.getByRole('button', { name: 'Record what it hangs on' }).click();
    await page.getByRole('group', { name: 'The event that it hangs on' }).getByRole('radio', { name: new RegExp(JUNE) }).check();
    await page.getByLabel('Where it is written').fill('A/RES/74/60, paragraph 28');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Recorded. 1 obligation changed:').waitFor();
    await section(page, 'What the date hangs on').getByRole('link', { name: `Meeting: ${JUNE}` }).click();

    await page.getByRole('heading', { level: 1, name: `Meeting: ${JUNE}` }).waitFor();
    expect(await section(page, 'What hangs on it').getByRole('link').allInnerTexts()).toEqual(Array.from({ length: 3 }, () => `Report: ${JUNE}`));
    await choose(page, /^Postponed/);
    await page.getByLabel('First day').fill('2021-07-26');
    await page.getByLabel('Last day').fill('2021-07-30');
    await page.getByLabel('Where it is written').fill(SOURCE);
    await page.getByLabel('Your name').fill('Anna');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Meeting: ${JULY}` }).waitFor();
    const outcome = page.getByRole('status').filter({ hasText: 'Recorded. 4 obligations changed:' });
    const moved = await outcome.getByRole('listitem').allInnerTexts();
    expect(moved).toHaveLength(4);
    expect(await section(page, 'What was read').innerText()).toMatch(/26–30 July 2021\s+The text itself: .*2020 年 6 月 15 日至 19 日/);
    for (const line of moved) expect(line.replace(/\s+/g, ' ')).toContain(`${JUNE} → to ${JULY}`);
    for (const paragraph of [7, 26, 27, 28]) expect(moved.join('\n')).toContain(`A/RES/74/60, paragraph ${paragraph}`);

    for (const paragraph of [26, 27, 28]) {
      page = await open(`/obligations/${await idOf(report(paragraph))}`);
      const entry = section(page, 'History of the date').getByRole('listitem').first();
      await entry.getByText(JULY).waitFor();
      expect(await entry.innerText()).toContain(`Moved: ${SOURCE}`);
      expect(await entry.getByRole('link').innerText()).toBe('A/RES/74/60, paragraph 7');
    }

    page = await open(`/obligations/${await idOf(MEETING)}`);
    await page.getByRole('button', { name: `Undo: Moved to ${JULY}` }).click();
    await page.getByText('Undone. 4 obligations went back:').waitFor();
    await page.getByRole('heading', { level: 1, name: `Meeting: ${JUNE}` }).waitFor();
    const history = section(page, 'History of the date').getByRole('listitem');
    expect(await history.count()).toBe(2);
    expect(await history.first().innerText()).toContain(`Undone: Moved, ${SOURCE}`);
    expect(await section(page, 'Recorded changes').getByRole('listitem').first().innerText()).toContain('Undone');
    for (const ref of [MEETING, report(26), report(27), report(28)]) expect(await windowOf(ref)).toEqual(['2020-06-15', '2020-06-19', 'open']);
  });

  test('to a month takes its reports there, and no day is shown', async () => {
    const page = await open(`/obligations/${await idOf(MEETING)}`);
    await choose(page, /^Postponed/);
    await page.getByRole('radio', { name: 'a month' }).check();
    await page.getByLabel('Month', { exact: true }).selectOption('July');
    await page.getByLabel('Year', { exact: true }).fill('2021');
    await page.getByLabel('Where it is written').fill(SOURCE);
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Meeting: July 2021' }).waitFor();
    const lines = await page.getByRole('status').filter({ hasText: 'Recorded.' }).getByRole('listitem').allInnerTexts();
    for (const line of lines) expect(line.replace(/\s+/g, ' ')).toContain(`${JUNE} → to July 2021`);
    expect(await page.locator('main').innerText()).not.toMatch(/\b(1|31) July 2021/);
    await page.getByRole('button', { name: 'Undo: Moved to July 2021' }).click();
    await page.getByRole('heading', { level: 1, name: `Meeting: ${JUNE}` }).waitFor();
  });

  test('is recorded on an old page: refused in plain words, and the page shows how it stands', async () => {
    const id = await idOf(MEETING);
    const page = await open(`/obligations/${id}`);
    await choose(page, /^Cancelled/);
    await page.getByLabel('Where it is written').fill('a letter');
    const { version } = await api<ObligationDetail>(`/obligations/${id}`);
    const before = await fetch(url(`/api/obligations/${id}/postpone`), {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to: { start: '2021-01-04' }, source: 'another desk', version }),
    });
    const { correction } = await before.json() as { correction: { id: string } };
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Somebody changed it in the meantime');
    await page.getByRole('heading', { level: 1, name: 'Meeting: 4 January 2021' }).waitFor();
    expect(await windowOf(MEETING)).toEqual(['2021-01-04', '2021-01-04', 'open']);
    expect((await fetch(url(`/api/corrections/${correction.id}/undo`), { method: 'POST' })).status).toBe(200);
  });

  test('says all that in Chinese too', async () => {
    const page = await open(`/obligations/${await idOf(MEETING)}?lang=zh`);
    await page.getByRole('button', { name: '登记变更' }).click();
    await page.getByRole('button', { name: '推迟或提前……' }).click();
    await page.getByLabel('首日').fill('2021-07-26');
    await page.getByLabel('末日').fill('2021-07-30');
    await page.getByLabel('依据').fill('A/RES/75/241，第2段');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '会议：2021年7月26日至30日' }).waitFor();
    const outcome = await page.getByRole('status').filter({ hasText: '已登记。4个事项变动：' }).innerText();
    expect(outcome).toContain('2020年6月15日至19日');
    expect(outcome).toContain('A/RES/74/60第28段');
    await page.getByRole('button', { name: '撤销：改期至2021年7月26日至30日' }).click();
    await page.getByText('已撤销。4个事项复原：').waitFor();
    await page.getByRole('heading', { level: 1, name: '会议：2020年6月15日至19日' }).waitFor();
    for (const name of ['日期沿革', '已登记的变更', '随之变动的事项']) expect(await section(page, name).count()).toBe(1);
  });

  test('gives way to the meeting of a newer document, which is found by the words of the text', async () => {
    const page = await open(`/obligations/${await idOf(MEETING)}`);
    await choose(page, /^Superseded/);
    await page.getByRole('searchbox', { name: 'Search for an obligation' }).fill('2022 年举行');
    await page.getByRole('radio', { name: /Meeting: 2022/ }).check();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Superseded', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Record a change' }).count()).toBe(0);
    await page.getByRole('button', { name: /^Undo: Superseded by/ }).click();
    await page.getByRole('button', { name: 'Record a change' }).waitFor();
    expect(await windowOf(MEETING)).toEqual(['2020-06-15', '2020-06-19', 'open']);
  });

  test('is recorded by the keyboard alone', async () => {
    const page = await open(`/obligations/${await idOf(MEETING)}`);
    const button = page.getByRole('button', { name: 'Record a change' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 2, name: 'Postponed or brought forward' }).waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Postponed or brought forward' }).waitFor({ state: 'detached' });
  });
});

test('one time of what recurs is done, opened again and moved, and the others stay', async () => {
  const { items } = await api<{ items: ObligationRow[] }>('/obligations?limit=100');
  const yearly = items.find(({ occurrence }) => occurrence !== null);
  if (!yearly?.occurrence) throw new Error('nothing among the example documents recurs');
  const { number } = yearly.occurrence;
  const page = await open(`/obligations/${yearly.id}`);
  const times = section(page, 'Times');
  const row = times.getByRole('row').filter({ has: page.getByRole('cell', { name: String(number), exact: true }) });
  await row.getByRole('button', { name: `Done (time no. ${number})` }).click();
  await row.getByRole('button', { name: `Open again (time no. ${number})` }).click();
  await row.getByRole('button', { name: `Move… (time no. ${number})` }).click();
  const { occurrences: before } = await api<ObligationDetail>(`/obligations/${yearly.id}`);
  await times.getByLabel('First day').fill('2027-06-15');
  await times.getByLabel('Where it is written').fill('a letter');
  await times.getByRole('button', { name: 'Record', exact: true }).click();
  await row.getByText('15 June 2027').waitFor();
  expect(await row.innerText()).toContain('set by staff');
  const { occurrences: after } = await api<ObligationDetail>(`/obligations/${yearly.id}`);
  const others = (list: ObligationDetail['occurrences']) => list.filter((one) => one.number !== number).map(({ first, last }) => [first, last]);
  expect(others(after)).toEqual(others(before));
});

describe('bodies and sessions', () => {
  test('a corrected opening re-dates what is due at the session, says what, and is undone', async () => {
    const page = await open('/bodies');
    const { items } = await api<{ items: BodyView[] }>('/bodies');
    for (const { names } of items) await page.getByRole('heading', { level: 2, name: names.en, exact: true }).waitFor();
    const assembly = section(page, 'General Assembly');
    expect(await assembly.getByRole('row').filter({ hasText: '81st session' }).innerText()).toContain('projected');
    await assembly.getByRole('button', { name: /earlier sessions/ }).click();
    await assembly.getByRole('button', { name: 'Correct: 75th session' }).click();
    await assembly.getByLabel('Opens', { exact: true }).fill('2020-09-22');
    await assembly.getByLabel('Where it is written').fill('decision 74/549');
    await assembly.getByRole('button', { name: 'Record', exact: true }).click();
    const outcome = assembly.getByRole('status').filter({ hasText: 'Re-dated' });
    await outcome.waitFor();
    expect(await outcome.innerText()).toMatch(/Re-dated \d+ obligations/);
    expect(await outcome.innerText()).toContain('A/RES/74/60, paragraph 25');
    expect((await outcome.innerText()).replace(/\s+/g, ' ')).toContain('15 September 2020 – 13 September 2021 → to 22 September 2020 – 13 September 2021');
    await section(page, 'Recorded corrections').getByRole('button', { name: /^Undo: 75th session of the General Assembly/ }).click();
    await page.getByText(/^Undone\. \d+ obligations went back:/).waitFor();
    expect(await windowOf(report(25))).toEqual(['2020-09-15', '2021-09-13', 'open']);
  });

  test('out of order are refused in plain words', async () => {
    const page = await open('/bodies?lang=zh');
    await page.getByRole('button', { name: '更正：第80届会议' }).click();
    await page.getByLabel('开幕').fill('2020-01-01');
    await page.getByLabel('依据').fill('x');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    expect(await page.getByRole('alert').innerText()).toContain('届会次序不对');
  });

  test.each(['en', 'zh'] as const)('fit on a telephone (%s)', async (lang) => {
    const page = await open(`/bodies?lang=${lang}`, { width: 390 });
    await page.getByRole('table').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('are called by their names in lists and filters', async () => {
    const page = await open('/obligations?asOf=2020-01-15');
    await page.getByRole('combobox', { name: 'Body' }).click();
    const { items } = await api<{ items: BodyView[] }>('/bodies');
    const keys = items.map(({ organ }) => organ);
    await page.getByRole('option', { name: 'General Assembly' }).waitFor();
    for (const option of await page.getByRole('option').allInnerTexts()) expect(keys).not.toContain(option);
  });
});
