import { describe, expect, test } from '@jest/globals';
import type { ObligationDetail, ObligationRow } from '../../libs/tracker/index.js';
import { startDesk } from './desk.js';

const { open, api } = startDesk();

/** One that waits for a person, with a day or without. */
async function waiting(dated: boolean): Promise<ObligationRow> {
  const { items } = await api<{ items: ObligationRow[] }>('/obligations?status=review&limit=100');
  const found = items.find(({ refused, occurrence }) => (refused === null) === dated && occurrence === null);
  if (!found) throw new Error(`nothing ${dated ? 'with' : 'without'} a day waits for a person among the example documents`);
  return found;
}
const statusOf = async (id: string) => (await api<ObligationDetail>(`/obligations/${id}`)).status;

describe('an obligation that waits for a person', () => {
  test('is found right with one click, leaves the list, and waits again once that is undone', async () => {
    const { id } = await waiting(true);
    const page = await open(`/obligations/${id}`);
    await page.getByRole('note').filter({ hasText: 'The reading is not sure' }).getByRole('button', { name: 'The reading is right' }).click();
    await page.getByText('no longer waits for a person').first().waitFor();
    expect(await statusOf(id)).not.toBe('review');
    expect(await page.getByRole('region', { name: 'What was read' }).innerText()).toContain('Found right by a person');
    expect(await page.getByRole('note').filter({ hasText: 'The reading is not sure' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo: Found right by a person' }).click();
    await page.getByText('Undone. 1 obligation went back:').waitFor();
    expect(await statusOf(id)).toBe('review');
    await page.getByRole('button', { name: 'The reading is right' }).waitFor();
  });

  test('and has no day: its time is recorded', async () => {
    const { id } = await waiting(false);
    const page = await open(`/obligations/${id}`);
    const note = page.getByRole('note').filter({ hasText: 'No day can be known' });
    await note.waitFor();
    expect(await note.getByRole('button').allInnerTexts()).toEqual(['Record the time…', 'It is no obligation']);
    await note.getByRole('button', { name: 'Record the time…' }).click();
    await page.getByLabel('First day').fill('2031-05-05');
    await page.getByLabel('Where it is written').fill('A letter of 3 May');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /5 May 2031/ }).waitFor();
    expect(await statusOf(id)).toBe('upcoming');
    await page.getByRole('button', { name: 'Undo: Moved to 5 May 2031' }).click();
    await note.waitFor();
    expect(await statusOf(id)).toBe('review');
  });

  test('and is none: it is closed, and open again once that is undone', async () => {
    const { id } = await waiting(true);
    const page = await open(`/obligations/${id}`);
    await page.getByRole('button', { name: 'It is no obligation' }).click();
    await page.getByText('Recorded. 1 obligation changed:').waitFor();
    expect(await statusOf(id)).toBe('cancelled');
    await page.getByRole('button', { name: 'Undo: Found to be no obligation' }).click();
    await page.getByRole('button', { name: 'The reading is right' }).waitFor();
    expect(await statusOf(id)).toBe('review');
  });

  test('says all that in Chinese too', async () => {
    const { id } = await waiting(true);
    const page = await open(`/obligations/${id}?lang=zh`);
    await page.getByRole('note').filter({ hasText: '读取结果不确定，需人工核实' }).getByRole('button', { name: '读取无误' }).click();
    await page.getByText('不再待人工核实').first().waitFor();
    await page.getByRole('button', { name: '撤销：经人工核实无误' }).click();
    await page.getByText('已撤销。1个事项复原：').waitFor();
    expect(await statusOf(id)).toBe('review');
  });
});
