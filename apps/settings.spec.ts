import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { envExample, readSettings, SettingsError } from './settings.js';

describe('settings', () => {
  test('defaults need nothing', () => {
    expect(readSettings({})).toEqual({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data', MAIL_FROM: 'Mandate Tracker <mandate-tracker@localhost>', PUBLIC_URL: 'http://localhost:3000' });
  });

  test('an empty variable counts as not set', () => {
    expect(readSettings({ REDIS_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  test.each([
    ['2020-05-16', '2020-05-16T00:00:00.000Z'],
    ['2020-05-16T08:00:00Z', '2020-05-16T08:00:00.000Z'],
    ['2020-05-16T08:00:00+02:00', '2020-05-16T06:00:00.000Z'],
  ])('TRACKER_NOW=%s', (given, instant) => {
    expect(readSettings({ TRACKER_NOW: given }).TRACKER_NOW?.toISOString()).toBe(instant);
  });

  test('every fault is named, and no password is shown', () => {
    const faults = () => readSettings({ PORT: 'eighty', DATABASE_URL: 'mysql://me:secret@host/db', TRACKER_NOW: 'tomorrow' });
    expect(faults).toThrow(SettingsError);
    expect(faults).toThrow(/PORT[^]*DATABASE_URL[^]*TRACKER_NOW/);
    expect(faults).not.toThrow(/secret/);
  });

  test('.env.example says what the code reads', async () => {
    expect(await readFile('.env.example', 'utf8')).toBe(envExample());
  });
});
