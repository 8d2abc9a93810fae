import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentView, ObligationDetail, ObligationRow, StatusView } from '../../libs/tracker/index.js';
import { newPlace, runToEnd, startApplication } from './application.js';
import type { Application } from './application.js';
import { eventually } from './smtp-sink.js';

async function get<T>(application: Application, path: string): Promise<T> {
  const response = await fetch(`${application.url}${path}`);
  expect(response.status).toBe(200);
  return await response.json() as T;
}

const list = async (application: Application, query = ''): Promise<ObligationRow[]> =>
  (await get<{ items: ObligationRow[] }>(application, `/api/obligations?limit=200${query}`)).items;

describe('the first start, and the second', () => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let application: Application;

  beforeAll(async () => {
    place = await newPlace();
    application = await startApplication(place.env);
  }, 120_000);

  afterAll(async () => {
    await application.stop();
    await place.remove();
  }, 60_000);

  test('it says what it found, that most of it is past, and what would have gone out', () => {
    expect(application.output()).toContain('A/RES/74/60');
    expect(application.output()).toContain('Most of what was read is past');
    expect(application.output()).toContain('2020-05-16');
    expect(application.output()).toContain('/?asOf=2020-01-15');
  });

  test('the status counts the four documents, and every dimension sums to the total', async () => {
    const { documents, obligations, reminders } = await get<StatusView>(application, '/api/status');
    expect(documents).toBe((await readdir('seeds/documents')).length);
    expect(obligations.total).toBeGreaterThan(15);
    for (const counts of [obligations.byStatus, obligations.byKind, obligations.byOwner, obligations.byBody, obligations.bySession]) {
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(obligations.total);
    }
    expect(reminders.sent).toBe(0);
  });

  test('as of a day: only what was adopted by then, reckoned on that day', async () => {
    const { asOf, documents, nextDue, reminders } = await get<StatusView>(application, '/api/status?asOf=2020-01-15');
    expect(asOf).toBe('2020-01-15');
    expect(documents).toBe(3); // A/RES/62/47, A/RES/74/60 and the undated report; A/RES/75/64 was not yet adopted
    expect(nextDue.find(({ kind }) => kind === 'meeting')).toMatchObject({ first: '2020-06-15', last: '2020-06-19', status: 'upcoming', basis: 'stated' });
    expect(nextDue.map(({ first }) => first)).toEqual(nextDue.map(({ first }) => first).sort());
    expect(reminders.planned).toBeGreaterThan(0);
    expect((await get<{ items: DocumentView[] }>(application, '/api/documents?asOf=2020-01-15')).items.map(({ symbol }) => symbol)).not.toContain('A/RES/75/64');
  });

  test('one obligation shows its words in their paragraph, and why its date is what it is', async () => {
    const [meeting] = await list(application, '&kind=meeting&text=2020 年 6 月 15 日');
    const detail = await get<ObligationDetail>(application, `/api/obligations/${meeting!.id}`);
    const quoted = detail.source.filter((piece) => piece.quoted).map((piece) => piece.text).join(' ... ');
    expect(quoted.replace(/\s+/g, ' ')).toBe(detail.quote);
    expect(detail.source.some((piece) => !piece.quoted)).toBe(true);
    expect(detail.because.length).toBeGreaterThan(0);
    expect(detail.reminders.find(({ rule }) => rule === 'before-30')).toMatchObject({ day: '2020-05-16', state: 'skipped' });
    const then = await get<ObligationDetail>(application, `/api/obligations/${meeting!.id}?asOf=2020-01-15`);
    expect(then.reminders.find(({ rule }) => rule === 'before-30')?.state).toBe('planned');
  });

  test.each([
    ['/api/obligations/not-an-id', 400],
    ['/api/obligations/00000000-0000-4000-8000-000000000000', 404],
    ['/api/status?asOf=2020-02-30', 400],
    ['/api/preview?from=2020-01-01&to=2019-01-01', 400],
    ['/api/obligations?cursor=nonsense', 400],
    ['/api/nothing', 404],
  ])('%s is answered with %s and a sentence', async (path, status) => {
    const response = await fetch(`${application.url}${path}`);
    expect(response.status).toBe(status);
    const { error } = await response.json() as { error: { code: string; message: string } };
    expect(error.code).toMatch(/^[A-Z]+\.[A-Z0-9_]+$/);
    expect(error.message.length).toBeGreaterThan(5);
  });

  test('health, the description of the API, and the page', async () => {
    expect(await get(application, '/health/live')).toEqual({ status: 'ok' });
    expect(await get(application, '/health/ready')).toMatchObject({ status: 'ok' });
    const { paths } = await get<{ paths: Record<string, unknown> }>(application, '/api/docs-json');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/status', '/api/obligations', '/api/obligations/{id}', '/api/documents', '/health/ready']));
    const page = await fetch(`${application.url}/obligations?asOf=2020-01-15`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  test('an uploaded document is read; the same text again changes nothing; another text that is no document is refused', async () => {
    const upload = async (name: string, text: string | Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.append('file', new Blob([text]), name);
      const response = await fetch(`${application.url}/api/documents`, { method: 'POST', body: form });
      return { status: response.status, body: await response.json() as { alreadyRead?: boolean; document?: DocumentView; error?: { code: string } } };
    };
    const text = '第八十届会议\n\n2025 年 12 月 5 日大会决议\n\n80/999. 试验\n\n大会，\n\n1. 请秘书长向大会第八十一届会议报告本决议的执行情况。\n\n2025 年 12 月 5 日\n第 60 次全体会议\n';
    expect(await upload('新决议.txt', text)).toMatchObject({ status: 201, body: { alreadyRead: false, document: { name: '新决议.txt', obligations: 1 } } });
    expect(await upload('copy.txt', text)).toMatchObject({ status: 201, body: { alreadyRead: true, document: { name: '新决议.txt' } } });
    const broken = await upload('broken.pdf', new TextEncoder().encode('%PDF-1.7 nothing more'));
    expect(broken.status).toBe(422);
    expect(broken.body.error?.code).toMatch(/^SOURCE\./);
  });

  test('a second start keeps every id and sends no mail again', async () => {
    const outbox = () => get<{ items: { subject: string }[] }>(application, '/api/outbox');
    const mails = await eventually(outbox, ({ items }) => items.length > 0);
    const ids = (await list(application)).map(({ id }) => id);
    expect(await application.stop()).toBe(0);
    application = await startApplication(place.env);
    await eventually(() => get<{ mails: Record<string, number> }>(application, '/health/ready'), (ready) => !ready.mails.ready && !ready.mails.sending);
    expect((await list(application)).map(({ id }) => id)).toEqual(ids);
    expect((await outbox()).items).toEqual(mails.items);
  }, 120_000);

  test('a Ctrl-C that arrives twice stops it once, and cleanly', async () => {
    application.interrupt();
    expect(await application.stop()).toBe(0);
    expect(application.output().match(/Stopping/g)).toHaveLength(1);
    application = await startApplication(place.env);
  }, 120_000);

  test('killed with -9, it starts again on the same data', async () => {
    const ids = (await list(application)).map(({ id }) => id);
    await application.kill();
    application = await startApplication(place.env);
    expect((await list(application)).map(({ id }) => id)).toEqual(ids);
  }, 120_000);

  test('TRACKER_NOW is refused on data that have run in real time', async () => {
    await application.stop();
    const { code, output } = await runToEnd(['scripts/run.mjs', 'start'], { ...place.env, TRACKER_NOW: '2020-05-16' });
    expect(code).not.toBe(0);
    expect(output).toContain('TRACKER_NOW');
    application = await startApplication(place.env);
  }, 120_000);
});
