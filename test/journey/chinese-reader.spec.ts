import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Said } from '../../libs/core/index.js';
import type { BodyView, ObligationDetail, ObligationRow } from '../../libs/tracker/index.js';
import { eventually } from './smtp-sink.js';
import { startTrial } from './trial.js';

/** Letters of a sentence that is not Chinese; symbols, codes and the sources of dates may hold a few. */
const ENGLISH = /\b(?:the|of|is|are|not|no|by|that)\b/;

describe('a reader of Chinese is told in Chinese why dates are what they are', () => {
  const trial = startTrial('2020-05-14T18:00:00Z');

  async function get<T>(path: string, language: string): Promise<T> {
    const response = await fetch(`${trial.url()}/api${path}`, { headers: { 'accept-language': language } });
    expect(response.status).toBe(200);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    return await response.json() as T;
  }
  const rows = async () => (await get<{ items: ObligationRow[] }>('/obligations?limit=200', 'en')).items;
  const detail = async (ref: string, language: string) => get<Said<ObligationDetail>>(`/obligations/${(await rows()).find((row) => row.ref === ref)!.id}`, language);

  test('by the API, for each obligation, step by step; in English whoever asks for neither', async () => {
    const report = await detail('A/RES/74/60 25/report/1', 'zh-CN,zh;q=0.9,en;q=0.5');
    expect(report.because[0]).toBe('案文指明的是大会第七十五届会议。');
    expect(report.because[2]).toBe('会期持续到第七十六届会议于2021年9月14日开幕为止（开幕日期表），因此最后一天是2021年9月13日。');
    expect(report.milestones[1]!.because).toEqual(['文件应在审议前10周（70天）提交：处理需要四周。即2020年7月7日。']);
    for (const language of ['en', 'fr', '*']) expect((await detail('A/RES/74/60 25/report/1', language)).because[0]).toBe('The text names the seventy-fifth session of the General Assembly.');
    for (const { id } of await rows()) {
      const { because, refused, noMilestones, occurrences, milestones } = await get<Said<ObligationDetail>>(`/obligations/${id}`, 'zh');
      const told = [...because, refused, noMilestones, ...occurrences.flatMap((one) => one.because), ...milestones.flatMap((one) => one.because)].filter((one) => one !== null);
      for (const sentence of told) expect(sentence.replace(/（[^）]*）/g, '')).not.toMatch(ENGLISH);
    }
  });

  test('of bodies, with what the rules give of their sessions', async () => {
    const { items } = await get<{ items: Said<BodyView>[] }>('/bodies', 'zh');
    expect(items.find(({ organ }) => organ === 'SC')!.note).toContain('安全理事会没有届会');
    expect(items.find(({ organ }) => organ === 'GA')!.sessions.at(-1)!.source).toMatch(/^大会第八十四届会议预计于2029年9月11日开幕：/);
  });

  test('by mail, what a person must look at first', async () => {
    const client = new pg.Client({ connectionString: trial.at('2020-05-18T09:00:00Z')['DATABASE_URL'] });
    await client.connect();
    await client.query(`update person set language = 'zh'`);
    await client.end();
    const before = trial.mails().length;
    await trial.goTo('2020-05-18T09:00:00Z');
    const weekly = () => trial.mails().slice(before).find(({ subject }) => subject.includes('待核实'));
    await eventually(() => weekly() !== undefined, (found) => found);
    expect(weekly()!.text).toContain('原因：时间取决于“即将举行的关于《行动纲领》和《国际追查文书》的会议”，而文件没有给出其日期。');
    expect(weekly()!.text).not.toMatch(/原因：[A-Z]/);
  }, 120_000);

  test('a document that is uploaded tells what it could not settle', async () => {
    const form = new FormData();
    form.append('file', new Blob([await readFile('test/golden/documents/zh/seed-67-sg-report/source.txt'), '\n']), '67.txt');
    const response = await fetch(`${trial.url()}/api/documents`, { method: 'POST', body: form, headers: { 'accept-language': 'zh' } });
    const { problems } = await response.json() as { problems: { code: string; message: string }[] };
    expect(problems).toEqual([{ code: 'CITATION.DECISION_CALLED_RESOLUTION', message: '60/519被称为决议，但从401号起的编号属于决定。' }]);
  });
});
