import { describe, expect, test } from '@jest/globals';
import type { ObligationDetail, ObligationRow, StatusView } from '../../libs/tracker/index.js';
import { eventually } from '../journey/smtp-sink.js';
import { startDesk } from './desk.js';
import { compact } from './visit.js';

const DAY = 'asOf=2020-01-15';

const { open, api, url } = startDesk();

const meetingOfJune = async (): Promise<ObligationRow> => {
  const { items } = await api<{ items: ObligationRow[] }>(`/obligations?${DAY}&kind=meeting`);
  const found = items.find(({ first, last }) => first === '2020-06-15' && last === '2020-06-19');
  if (!found) throw new Error('the meeting of June 2020 was not found in the example documents');
  return found;
};

describe('the overview', () => {
  test('shows the figures of the status, each leading to its list', async () => {
    const page = await open(`/?${DAY}`);
    const { obligations } = await api<StatusView>(`/status?${DAY}`);
    const figures = page.getByRole('list', { name: 'Obligations by status' });
    await figures.getByText('Upcoming').waitFor();
    expect(await figures.getByRole('link').filter({ hasText: 'All' }).innerText()).toMatch(new RegExp(`^${obligations.total}\\s`));
    for (const [status, word] of [['overdue', 'Overdue'], ['upcoming', 'Upcoming'], ['review', 'To review'], ['past', 'Past']] as const) {
      const figure = figures.getByRole('link').filter({ hasText: word });
      expect(await figure.innerText()).toMatch(new RegExp(`^${obligations.byStatus[status] ?? 0}\\s`));
      expect(await figure.getAttribute('href')).toContain(`status=${status}`);
    }
    expect(await page.getByRole('list', { name: 'Due next' }).getByRole('listitem').count()).toBeGreaterThan(2);
  });

  test('says when most is past, and offers a day from which there is something to see', async () => {
    const page = await open('/');
    const { suggestedAsOf } = await api<{ suggestedAsOf: string }>('/meta');
    await page.getByText('Most of what was read is past').waitFor();
    await page.getByRole('link', { name: /^Overview as of/ }).click();
    await page.getByText('As of 15 January 2020', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(suggestedAsOf);
  });

  test('shows times no finer than the text gives them', async () => {
    const page = await open(`/obligations?${DAY}`);
    await page.getByRole('link', { name: 'Meeting: 15–19 June 2020' }).waitFor();
    const rows = page.getByRole('list', { name: 'Obligations' }).getByRole('listitem');
    expect(await rows.filter({ hasText: 'Meeting: 2022' }).first().innerText()).toContain('year only');
    expect(await rows.filter({ hasText: 'Report: 75th session of the General Assembly' }).first().innerText()).toContain('opens 15 September 2020');
  });
});

describe('the list', () => {
  test('is narrowed by its filters, which stand in the address', async () => {
    const page = await open(`/obligations?${DAY}`);
    const { items } = await api<{ items: ObligationRow[] }>(`/obligations?${DAY}&kind=meeting&text=A/RES/74/60`);
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Meeting' }).click();
    await page.getByRole('searchbox').fill('A/RES/74/60');
    await page.waitForURL(/text=A/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ asOf: '2020-01-15', kind: 'meeting', text: 'A/RES/74/60' });
    await page.getByText(`${items.length} obligations`, { exact: true }).waitFor();
    expect(await page.getByRole('list', { name: 'Obligations' }).getByRole('listitem').count()).toBe(items.length);
    await page.reload();
    await page.getByText(`${items.length} obligations`, { exact: true }).waitFor();
  });

  test('is shown page by page', async () => {
    const page = await open('/obligations');
    const { obligations } = await api<StatusView>('/status');
    // The example documents fit on one page; the API is asked for smaller ones.
    await page.route('**/api/obligations?*', (route) => route.continue({ url: route.request().url().replace('limit=50', 'limit=10') }));
    await page.reload();
    await page.getByText('First 10 obligations').waitFor();
    for (let shown = 10; shown < obligations.total; shown += 10) await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(`${obligations.total} obligations`, { exact: true }).waitFor();
    expect(await page.getByRole('list', { name: 'Obligations' }).getByRole('listitem').count()).toBe(obligations.total);
  });

  test('is reached and used by the keyboard alone', async () => {
    const page = await open(`/obligations?${DAY}`);
    const first = page.getByRole('list', { name: 'Obligations' }).getByRole('link').first();
    await first.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    const isFirst = () => first.evaluate((link) => link === document.activeElement);
    for (let i = 0; i < 20 && !(await isFirst()); i++) await page.keyboard.press('Tab');
    const title = await first.innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

describe('one obligation', () => {
  test('shows its paragraph with the quote marked, the derivation of its date, its fields and its reminders', async () => {
    const { id } = await meetingOfJune();
    const detail = await api<ObligationDetail>(`/obligations/${id}?${DAY}`);
    const page = await open(`/?${DAY}`);
    await page.getByRole('link', { name: 'Meeting: 15–19 June 2020' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meeting: 15–19 June 2020' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-01-15');
    const marked = await page.locator('blockquote mark').allInnerTexts();
    expect(compact(marked.join(' ... '))).toBe(compact(detail.quote));
    expect(compact(await page.locator('blockquote').innerText())).toBe(compact(detail.source.map(({ text }) => text).join('')));
    expect(await page.locator('ol.because li').allInnerTexts()).toEqual(detail.because);
    const reminders = page.getByRole('region', { name: 'Reminders' }).getByRole('row');
    expect(await reminders.count()).toBe(detail.reminders.length + 1);
    expect(await page.getByRole('region', { name: 'What was read' }).innerText()).toContain(detail.ref);
  });

  test('says in the language of its reader why its date is what it is, and again in the other one after a switch', async () => {
    const { items } = await api<{ items: { id: string; ref: string }[] }>('/obligations?limit=200&text=A/RES/74/60');
    const { id } = items.find(({ ref }) => ref === 'A/RES/74/60 25/report/1')!;
    const page = await open(`/obligations/${id}?lang=zh`);
    const steps = page.locator('ol.because li');
    await steps.getByText('案文指明的是大会第七十五届会议。').waitFor();
    expect((await steps.allInnerTexts()).map((step) => step.slice(0, 6))).toEqual(['案文指明的是', '大会第七十五', '会期持续到第']);
    await page.getByRole('link', { name: 'English' }).click();
    await steps.getByText('The text names the seventy-fifth session of the General Assembly.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('案文');
  });

  test('proves its fields by words of the document', async () => {
    const { id } = await meetingOfJune();
    const page = await open(`/obligations/${id}`);
    const due = page.locator('.fact').filter({ has: page.getByText('When', { exact: true }) });
    await due.waitFor();
    expect(compact(await due.locator('q').innerText())).toContain('2020年6月15日');
  });

  test('that does not exist is said to be unknown', async () => {
    await (await open('/obligations/00000000-0000-4000-8000-000000000000')).getByRole('heading', { name: 'No such obligation' }).waitFor();
  });
});

describe('the address', () => {
  test('keeps the day across all pages until the reader goes back to today', async () => {
    const page = await open(`/?${DAY}`);
    for (const name of ['Obligations', 'Documents', 'Outbox', 'Preview', 'Overview']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-01-15');
      await page.getByText('As of 15 January 2020', { exact: true }).waitFor();
    }
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByText('As of 15 January 2020', { exact: true }).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('asOf');
  });

  test('takes another day from the field', async () => {
    const page = await open('/documents');
    await page.getByLabel('As of').fill('2010-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('As of 1 January 2010', { exact: true }).waitFor();
    await page.getByText('A/RES/74/60', { exact: true }).waitFor({ state: 'detached' });
    await page.getByText('A/RES/62/47', { exact: true }).waitFor();
  });

  test('that names no page is answered by a page', async () => {
    await (await open('/nowhere')).getByRole('heading', { name: 'There is no such page' }).waitFor();
  });
});

describe('Chinese', () => {
  test('is one link away, stays in the address, and is remembered', async () => {
    const page = await open(`/?${DAY}`);
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '概览' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('link', { name: '会议：2020年6月15日至19日' }).click();
    await page.getByRole('heading', { level: 1, name: '会议：2020年6月15日至19日' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ asOf: '2020-01-15', lang: 'zh' });
    await page.goto(url('/documents'));
    await page.getByRole('heading', { level: 1, name: '文件' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('is what a Chinese browser gets, in a font that comes with the page where the machine has none', async () => {
    const page = await open(`/?${DAY}`, { locale: 'zh-CN' });
    const heading = page.getByRole('heading', { level: 1, name: '概览' });
    await heading.waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Two Chinese characters of 24 px: without a font for them the browser draws nothing, or boxes of another width.
    await eventually(
      () => heading.evaluate((element) => { const range = document.createRange(); range.selectNodeContents(element); return range.getBoundingClientRect().width; }),
      (width) => Math.abs(width - 48) < 1,
    );
    expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Noto Sans SC') && status === 'loaded'))).toBe(true);
  });
});

describe('documents', () => {
  const text = '第八十届会议\n\n2025 年 12 月 5 日大会决议\n\n80/998. 页面试验\n\n大会，\n\n1. 请秘书长向大会第八十一届会议报告本决议的执行情况。\n\n2025 年 12 月 5 日\n第 60 次全体会议\n';
  const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

  test('are handed in, read once, and appear in the list', async () => {
    const page = await open('/documents');
    await page.locator('input[type=file]').setInputFiles(file('页面试验.txt', text));
    await page.getByText(/read, 1 obligation found/).waitFor();
    await page.locator('input[type=file]').setInputFiles(file('again.txt', text));
    await page.getByText(/had been read before, 1 obligation/).waitFor();
    await page.getByRole('list', { name: 'Documents' }).getByRole('listitem').filter({ hasText: '页面试验.txt' }).getByRole('link').click();
    await page.getByRole('link', { name: 'Report: 81st session of the General Assembly' }).waitFor();
  });

  test('that cannot be read are refused with a sentence, the others are read all the same', async () => {
    const page = await open('/documents');
    await page.locator('input[type=file]').setInputFiles([file('broken.pdf', '%PDF-1.7 nothing more'), file('copy.txt', text)]);
    expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan('That did not work.'.length + 10);
    await page.getByText(/had been read before/).waitFor();
  });

  test('are dropped on the page', async () => {
    const page = await open('/documents');
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.txt', { type: 'text/plain' }));
      return data;
    }, text);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText(/had been read before/).waitFor();
  });
});

describe('mails', () => {
  test('that were caught are marked as not delivered, and open without running anything', async () => {
    const { items } = await eventually(() => api<{ items: { id: string; subject: string }[] }>('/outbox'), (outbox) => outbox.items.length > 0);
    const { text } = await api<{ text: string }>(`/outbox/${items[0]!.id}`);
    const page = await open('/outbox');
    await page.getByText('These mails were not delivered').waitFor();
    await page.getByRole('link', { name: items[0]!.subject }).first().click();
    await page.getByText('Not delivered', { exact: true }).waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
    expect((await page.frameLocator('iframe').locator('body').innerText()).length).toBeGreaterThan(100);
    await page.getByText('Plain text').click();
    expect(compact(await page.locator('.mail-text').innerText())).toBe(compact(text));
  });

  test('that would go out are shown day by day', async () => {
    const period = 'from=2019-12-12&to=2020-06-30';
    const { items } = await api<{ items: { subject: string }[] }>(`/preview?${period}`);
    const page = await open(`/preview?${period}`);
    await page.getByRole('heading', { level: 2, name: /16 May 2020/ }).waitFor();
    expect(await page.getByRole('article').count()).toBe(items.length);
    expect(await page.getByRole('article').first().innerText()).toContain(items[0]!.subject);
  });

  test('are not previewed over more time than the API allows, and the page says so', async () => {
    const page = await open('/preview?from=2010-01-01&to=2020-01-01');
    expect(await page.getByRole('alert').innerText()).toContain('800 days');
  });
});

test('when the application is silent, the page says so and can try again', async () => {
  const page = await open('/nowhere');
  await page.route('**/api/status*', (route) => route.abort());
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
  const alert = page.getByRole('alert');
  await alert.getByText('The application does not answer').waitFor();
  await page.unroute('**/api/status*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Obligations by status' }).waitFor();
  expect(await alert.count()).toBe(0);
});

const PAGES = ['/', `/?${DAY}`, `/obligations?${DAY}&status=upcoming`, '/documents', '/outbox', '/preview?from=2020-01-01&to=2020-06-30', 'an obligation'];
test.each(PAGES.flatMap((path) => [[path, 'en'], [path, 'zh']] as const))('%s fits on a telephone (%s)', async (path, lang) => {
  const address = path === 'an obligation' ? `/obligations/${(await meetingOfJune()).id}` : path;
  const page = await open(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`, { width: 390 });
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
