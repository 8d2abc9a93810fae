import { chmod, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newPlace, runToEnd, startApplication } from './application.js';
import type { Environment } from './application.js';

describe('what is wrong with a setting is said in one sentence, and the exit code is not 0', () => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let busy: ReturnType<typeof createServer>;
  let busyPort: number;

  beforeAll(async () => {
    place = await newPlace();
    busy = createServer();
    await new Promise<void>((resolve) => { busy.listen(0, '127.0.0.1', resolve); });
    busyPort = (busy.address() as AddressInfo).port;
    // The API listens on every interface, so a program on the wildcard address is in its way.
    await new Promise<void>((resolve) => { busy.close(() => { busy = createServer().listen(busyPort, resolve); }); });
  });

  afterAll(async () => {
    await new Promise((resolve) => { busy.close(resolve); });
    await place.remove();
  });

  const starts = (env: Environment) => runToEnd(['scripts/run.mjs', 'start'], { ...place.env, ...env });

  test.each<[string, Environment, RegExp]>([
    ['a word for a port', { PORT: 'eighty' }, /PORT/],
    ['a database address that is none', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
    ['a database that does not answer', { DATABASE_URL: 'postgres://nobody:hidden@127.0.0.1:1/none' }, /127\.0\.0\.1/],
    ['a Redis that does not answer', { REDIS_URL: 'redis://127.0.0.1:1' }, /127\.0\.0\.1:1/],
    ['a mail server that does not answer', { SMTP_URL: 'smtp://127.0.0.1:1' }, /127\.0\.0\.1/],
    ['an instant that is none', { TRACKER_NOW: 'tomorrow' }, /TRACKER_NOW/],
  ])('%s', async (_, env, names) => {
    const { code, output } = await starts(env);
    expect(code).toBe(1);
    expect(output).toMatch(names);
    expect(output).not.toMatch(/hidden|\n {4}at /);
  }, 120_000);

  test('a busy port', async () => {
    const { code, output } = await starts({ PORT: String(busyPort) });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${busyPort} is in use`);
    expect(output).not.toContain('\n    at ');
  }, 120_000);

  test('a folder that cannot be written', async () => {
    // Not even root can make a folder below a file.
    const { code, output } = await starts({ DATABASE_URL: '', DATA_DIR: join('package.json', 'data') });
    expect(code).toBe(1);
    expect(output).toContain('package.json');
    expect(output).not.toContain('\n    at ');
  }, 120_000);

  test('a data folder that a live application has', async () => {
    const own = join(place.env.DATA_DIR!, 'own');
    await mkdir(own);
    await chmod(own, 0o700);
    const first = await startApplication({ ...place.env, DATABASE_URL: '', DATA_DIR: own });
    const { code, output } = await starts({ DATABASE_URL: '', DATA_DIR: own });
    expect(code).toBe(1);
    expect(output).toContain('Another Mandate Tracker is running');
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
    expect(await first.stop()).toBe(0);
  }, 180_000);
});
