import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Said } from '../../libs/core/index.js';
import type { BodyView, Corrected, DocumentView, ObligationDetail as ObligationData, ObligationRow } from '../../libs/tracker/index.js';
import { eventually } from './smtp-sink.js';
import { startTrial } from './trial.js';

type ObligationDetail = Said<ObligationData>;

interface Answer<T> { status: number; body: T & { error?: { code: string; message: string } } }

/** A/RES/74/60 had the Seventh Biennial Meeting on 15 to 19 June 2020; a year later a newer text moved it to 26 to 30 July 2021. */
describe('a meeting moves, its reports move with it, and it is undone', () => {
  const trial = startTrial('2020-05-14T18:00:00Z');
  let asRead: ObligationDetail[];
  let correction: string;

  const REPORTS = ['A/RES/74/60 26/report/1', 'A/RES/74/60 27/report/1', 'A/RES/74/60 28/report/1'];
  const BMS7 = 'A/RES/74/60 7/meeting/1';

  async function ask<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${trial.url()}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
    return { status: response.status, body: await response.json() as Answer<T>['body'] };
  }
  const get = async <T>(path: string): Promise<T> => (await ask<T>('GET', path)).body;
  const rows = async (text: string) => (await get<{ items: ObligationRow[] }>(`/api/obligations?limit=200&text=${encodeURIComponent(text)}`)).items;
  const detail = async (ref: string) => get<ObligationDetail>(`/api/obligations/${(await rows(ref.split(' ')[0]!)).find((row) => row.ref === ref)!.id}`);
  /** What corrections can change of every obligation of the resolution, without the versions that only count on. */
  const projection = (details: ObligationDetail[]) => details.map(({ ref, due, first, last, basis, because, refused, lifecycle, status, hangsOn }) =>
    ({ ref, due, first, last, basis, because, refused, lifecycle, status, on: hangsOn?.obligation?.ref ?? null })).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const resolution = async () => Promise.all((await rows('A/RES/74/60')).map(({ id }) => get<ObligationDetail>(`/api/obligations/${id}`)));

  test('the reports of paragraphs 26 and 27 hang on the meeting; of paragraph 28 a person says so', async () => {
    const meeting = await detail(BMS7);
    expect(meeting.dependants.map(({ obligation }) => obligation.ref)).toEqual(REPORTS.slice(0, 2));
    const upcoming = await detail(REPORTS[2]!);
    expect(upcoming).toMatchObject({ first: null, hangsOn: { obligation: null } });
    const hung = await ask<Corrected>('POST', `/api/obligations/${upcoming.id}/hang`, { on: meeting.id, source: 'A/RES/74/60, paragraph 28', recordedBy: 'Anna', version: upcoming.version });
    expect(hung).toMatchObject({ status: 201, body: { changed: 1, correction: { kind: 'hangs', recordedBy: 'Anna' } } });
    for (const ref of REPORTS) expect(await detail(ref)).toMatchObject({ first: '2020-06-15', last: '2020-06-19', hangsOn: { relation: 'at', obligation: { ref: BMS7 } } });
    asRead = await resolution();
  });

  test('the newer text is read, and shows that it speaks of the same meeting', async () => {
    const form = new FormData();
    form.append('file', new Blob([await readFile('test/fixtures/documents/A_RES_75_241.zh.txt')]), 'A_RES_75_241.txt');
    const read = await (await fetch(`${trial.url()}/api/documents`, { method: 'POST', body: form })).json() as { document: DocumentView };
    expect(read.document).toMatchObject({ symbol: 'A/RES/75/241', adopted: '2020-12-31' });
    expect((await detail(BMS7)).sameEvent).toMatchObject([{ ref: 'A/RES/75/241 2/meeting/1', first: '2021-07-26', last: '2021-07-30' }]);
  });

  test('it stands in for the older meeting: that is closed, and all three reports are due in July 2021, each with the cause; their reminders are planned anew', async () => {
    const meeting = await detail(BMS7);
    const newer = meeting.sameEvent[0]!;
    const done = await ask<Corrected>('POST', `/api/obligations/${meeting.id}/supersede`, { by: newer.id, recordedBy: 'Anna', version: meeting.version });
    expect(done).toMatchObject({ status: 201, body: { changed: 4, correction: { kind: 'supersedes', source: 'A/RES/75/241, paragraph 2', obligation: { ref: BMS7 }, other: { ref: newer.ref } } } });
    expect(done.body.changes.map(({ obligation, through }) => [obligation.ref, through?.ref ?? null])).toEqual(expect.arrayContaining([[BMS7, null], ...REPORTS.map((ref) => [ref, BMS7])]));
    correction = done.body.correction.id;
    expect(await detail(BMS7)).toMatchObject({ lifecycle: 'superseded', status: 'superseded', first: '2020-06-15' });
    for (const ref of REPORTS) {
      const { first, last, because, history, reminders, status } = await detail(ref);
      expect([first, last]).toEqual(['2021-07-26', '2021-07-30']);
      expect(because.join(' ')).toContain('A/RES/75/241, paragraph 2 stands in for 第七次双年度会议 (A/RES/74/60, paragraph 7)');
      expect(history[0]).toMatchObject({ undo: false, through: { ref: BMS7 }, before: { first: '2020-06-15' }, after: { first: '2021-07-26' }, correction: { id: correction, kind: 'supersedes' } });
      if (status === 'review') continue;
      expect(reminders.find(({ rule, state }) => rule === 'before-30' && state === 'planned')?.day).toBe('2021-06-26');
      expect(reminders.filter(({ day, state }) => state === 'planned' && day > '2020-05-15' && day < '2021-01-01')).toEqual([]);
    }
  });

  test('a second time is refused, and says what stands in the way', async () => {
    const { id } = await detail(BMS7);
    expect(await ask('POST', `/api/obligations/${id}/cancel`, { source: 'x' })).toMatchObject({ status: 409, body: { error: { code: 'CORRECTION.CLOSED', message: expect.stringContaining('undo that first') } } });
    expect(await ask('POST', `/api/obligations/${id}/cancel`, { source: 'x', version: 1 })).toMatchObject({ status: 409, body: { error: { code: 'CORRECTION.CHANGED_MEANWHILE' } } });
    expect(await ask('POST', `/api/obligations/${id}/supersede`, { by: id })).toMatchObject({ status: 422, body: { error: { code: 'CORRECTION.ITSELF' } } });
    expect(await ask('POST', '/api/corrections/00000000-0000-4000-8000-000000000000/undo')).toMatchObject({ status: 404, body: { error: { code: 'CORRECTION.UNKNOWN' } } });
    expect(await ask('POST', `/api/obligations/${id}/postpone`, { to: { start: '2021-02-30' }, source: 'x' })).toMatchObject({ status: 400 });
    expect(await ask('POST', `/api/obligations/${id}/hang`, { on: id, by: 'soon', source: 'x' })).toMatchObject({ status: 400 });
  });

  test('the digest of the next day tells of it once, with the old and the new days', async () => {
    const before = trial.mails().length;
    await trial.goTo('2020-05-15T09:00:00Z');
    await eventually(() => trial.mails().slice(before), (mails) => mails.some(({ text }) => text.includes('At another time than before')));
    const digest = trial.mails().slice(before).find(({ text }) => text.includes('At another time than before'))!;
    expect(digest.text).toContain('It moved with “第七次双年度会议” (A/RES/75/241, paragraph 2)');
    expect(digest.text).toMatch(/26–30 July 2021.* instead of .*15–19 June 2020/);
    expect(digest.text).toContain('A newer text stands in for it');
    expect(trial.mails().filter(({ text }) => text.includes('At another time than before'))).toHaveLength(1);
  }, 120_000);

  test('undone, everything stands as it was read, and the history has only grown', async () => {
    const lengths = new Map((await resolution()).map(({ ref, history }) => [ref, history.length]));
    const undone = await ask<Corrected>('POST', `/api/corrections/${correction}/undo`, { recordedBy: 'Lin' });
    expect(undone).toMatchObject({ status: 200, body: { changed: 4, correction: { undone: { by: 'Lin' } } } });
    const now = await resolution();
    expect(projection(now)).toEqual(projection(asRead));
    for (const { ref, history } of now) expect(history.length - lengths.get(ref)!).toBe([BMS7, ...REPORTS].includes(ref) ? 1 : 0);
    expect((await detail(BMS7)).history.map(({ undo }) => undo)).toEqual([true, false]);
    expect(await ask('POST', `/api/corrections/${correction}/undo`)).toMatchObject({ status: 409, body: { error: { code: 'CORRECTION.ALREADY_UNDONE' } } });
    expect((await get<{ items: { id: string }[] }>('/api/corrections')).items.map(({ id }) => id)).toContain(correction);
  });

  test('a session that opens on another day is corrected, says how many it dated anew, and is undone', async () => {
    const before = await resolution();
    const done = await ask<Corrected>('PUT', '/api/bodies/GA/sessions/75', { opens: '2020-09-22', source: 'A journal' });
    expect(done).toMatchObject({ status: 200, body: { correction: { kind: 'opens', session: { organ: 'GA', number: 75, opens: '2020-09-22', was: '2020-09-15' } } } });
    expect(done.body.changed).toBeGreaterThanOrEqual(2);
    expect(await detail('A/RES/74/60 25/report/1')).toMatchObject({ first: '2020-09-22', history: [{ correction: { kind: 'opens', source: 'A journal' } }] });
    const { items } = await get<{ items: BodyView[] }>('/api/bodies');
    expect(items.find(({ organ }) => organ === 'GA')?.sessions.find(({ number }) => number === 75)).toMatchObject({ opens: '2020-09-22', source: 'A journal' });
    expect(await ask('PUT', '/api/bodies/GA/sessions/75', { opens: '2019-01-01', source: 'x' })).toMatchObject({ status: 422, body: { error: { code: 'CORRECTION.SESSION_ORDER' } } });
    expect(await ask('PUT', '/api/bodies/nobody/sessions/75', { opens: '2020-09-22', source: 'x' })).toMatchObject({ status: 404 });
    expect((await ask('POST', `/api/corrections/${done.body.correction.id}/undo`)).status).toBe(200);
    expect(projection(await resolution())).toEqual(projection(before));
  });

  test('the description of the API speaks of all of it', async () => {
    const { paths } = await get<{ paths: Record<string, unknown> }>('/api/docs-json');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining([
      ...['supersede', 'postpone', 'cancel', 'hang'].map((what) => `/api/obligations/{id}/${what}`), '/api/corrections', '/api/corrections/{id}/undo', '/api/bodies', '/api/bodies/{organ}/sessions/{number}']));
  });
});
