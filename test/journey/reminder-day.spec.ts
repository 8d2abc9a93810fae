import { describe, expect, test } from '@jest/globals';
import { startSecond } from './application.js';
import { eventually } from './smtp-sink.js';
import { startTrial } from './trial.js';

/** Several sweeps of every worker: time enough for a second mail to show itself. */
const SWEEPS_MS = 12_000;

const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });

describe('the days of reminders, on a trial clock and a real SMTP server', () => {
  const trial = startTrial('2020-05-16T09:00:00Z');

  test('30 days before the Seventh Biennial Meeting one intake mail and one digest arrive, and the digest names its days', async () => {
    await eventually(() => trial.mails().length, (count) => count >= 2);
    await pause(SWEEPS_MS);
    expect(trial.mails()).toHaveLength(2);
    expect(trial.mails().filter(({ subject }) => subject.includes('30 days'))).toHaveLength(1);
    expect(trial.mails().find(({ subject }) => subject.includes('30 days'))?.text).toMatch(/15.{1,3}19 June 2020/);
    expect(new Set(trial.mails().map(({ messageId }) => messageId)).size).toBe(2);
    expect(trial.mails().every(({ to }) => to === 'mandate.desk@example.org')).toBe(true);
  }, 120_000);

  test('starting again on the same day adds none', async () => {
    expect(await trial.goTo('2020-05-16T09:00:00Z')).toBe(0);
    await pause(SWEEPS_MS);
    expect(trial.mails()).toHaveLength(2);
  }, 120_000);

  test('on the Monday seven days before, two workers at once send one digest and one weekly mail', async () => {
    await trial.goTo('2020-06-08T09:00:00Z');
    const second = await startSecond('worker', trial.at('2020-06-08T09:00:00Z'));
    await eventually(() => trial.mails().length, (count) => count >= 4);
    await pause(SWEEPS_MS);
    expect(await second.stop()).toBe(0);
    expect(trial.mails()).toHaveLength(4);
    expect(new Set(trial.mails().map(({ messageId }) => messageId)).size).toBe(4);
  }, 120_000);
});
