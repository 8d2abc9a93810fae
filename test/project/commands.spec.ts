import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inProject } from './small-project.js';

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('an older Node is told in one sentence what is needed', () => {
  const older = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.18.3' })`;
  const { status, stdout, stderr } = node('--import', older, script('run.mjs'), 'cli');
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'Mandate Tracker needs Node 20.19 or later; this is Node 20.18.3.\n' });
});

test.each([[], ['deploy'], ['toString']])('a command that is not there is answered with those that are: %s', (...args: string[]) => {
  const { status, stdout, stderr } = node(script('run.mjs'), ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('npm run start');
});

test('each command of package.json is one of them', () => {
  const { scripts } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { scripts: Record<string, string> };
  const { stderr } = node(script('run.mjs'));
  expect(Object.entries(scripts).filter(([name, line]) => !/^(exec )?node scripts\/run\.mjs (\S+)$/.test(line) || !line.endsWith(` ${name}`) || !stderr.includes(`npm run ${name}`))).toEqual([]);
});

test('under one lock the work of several processes never overlaps, even when one dies in the middle', () => inProject({
  'worker.mjs': `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { alone } from ${JSON.stringify(pathToFileURL(script('lock.mjs')).href)};
    const [log, dies] = process.argv.slice(2);
    await alone(log + '.lock', async () => {
      appendFileSync(log, 'in ');
      await sleep(20);
      if (dies) process.kill(process.pid, 'SIGKILL');
      appendFileSync(log, 'out ');
    }, () => undefined);`,
  'all.mjs': `
    import { spawn } from 'node:child_process';
    const [worker, log] = process.argv.slice(2);
    const start = (...dies) => new Promise((resolve) => spawn(process.execPath, [worker, log, ...dies]).on('exit', resolve));
    await Promise.all([start(), start('dies'), start(), start()]);`,
}, (root) => {
  expect(node(`${root}/all.mjs`, `${root}/worker.mjs`, `${root}/log`).status).toBe(0);
  const steps = readFileSync(`${root}/log`, 'utf8').trim().split(' ');
  // One `in` without its `out` is that of the process that died; after it everybody else still had a turn.
  expect(steps.filter((step) => step === 'in')).toHaveLength(4);
  expect(steps.filter((step) => step === 'out')).toHaveLength(3);
  expect(steps.filter((step, i) => step === 'out' && steps[i - 1] !== 'in')).toEqual([]);
}));
