import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newPlace, startApplication, startSecond } from './application.js';
import type { Application, Environment } from './application.js';
import { eventually, smtpSink } from './smtp-sink.js';

/** Several sweeps of every worker: time enough for a second mail to show itself. */
const SWEEPS_MS = 12_000;

const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });

describe('the days of reminders, on a trial clock and a real SMTP server', () => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let sink: Awaited<ReturnType<typeof smtpSink>>;
  let application: Application;

  const at = (now: string): Environment => ({ ...place.env, SMTP_URL: sink.url, TRACKER_NOW: now });

  beforeAll(async () => {
    place = await newPlace({ shared: true });
    sink = await smtpSink();
    application = await startApplication(at('2020-05-16T09:00:00Z'));
  }, 120_000);

  afterAll(async () => {
    await application.stop();
    await sink.close();
    await place.remove();
  }, 60_000);

  test('30 days before the Seventh Biennial Meeting one intake mail and one digest arrive, and the digest names its days', async () => {
    await eventually(() => sink.mails.length, (count) => count >= 2);
    await pause(SWEEPS_MS);
    expect(sink.mails).toHaveLength(2);
    expect(sink.mails.filter(({ subject }) => subject.includes('30 days'))).toHaveLength(1);
    expect(sink.mails.find(({ subject }) => subject.includes('30 days'))?.text).toMatch(/15.{1,3}19 June 2020/);
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(2);
    expect(sink.mails.every(({ to }) => to === 'mandate.desk@example.org')).toBe(true);
  }, 120_000);

  test('starting again on the same day adds none', async () => {
    expect(await application.stop()).toBe(0);
    application = await startApplication(at('2020-05-16T09:00:00Z'));
    await pause(SWEEPS_MS);
    expect(sink.mails).toHaveLength(2);
  }, 120_000);

  test('on the Monday seven days before, two workers at once send one digest and one weekly mail', async () => {
    await application.stop();
    application = await startApplication(at('2020-06-08T09:00:00Z'));
    const second = await startSecond('worker', at('2020-06-08T09:00:00Z'));
    await eventually(() => sink.mails.length, (count) => count >= 4);
    await pause(SWEEPS_MS);
    expect(await second.stop()).toBe(0);
    expect(sink.mails).toHaveLength(4);
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(4);
  }, 120_000);
});
