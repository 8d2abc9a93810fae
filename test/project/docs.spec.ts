import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { inProject, loadScript } from './small-project.js';

const { docsFaults } = await loadScript('docs.mjs') as { docsFaults(root: string): string[] };

const WELL = {
  'package.json': '{ "scripts": { "start": "x", "check": "x" } }',
  'libs/mail/README.md': '# Mail\n',
  'docs/decisions/one.md': '# One\n\nSee [the house](../../README.md#top).\n',
  'README.md': '# Tracker\n\n`npm start`, `npm run -s check`. [Decisions](docs/decisions), [a page](https://example.org/x), [below](#more)\n',
};

const faults = (files: Record<string, string>) => inProject(files, (root) => {
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return docsFaults(root);
});

test('documents in good order have no faults', async () => {
  expect(await faults(WELL)).toEqual([]);
});

describe('a fault is named with its place', () => {
  test.each<[what: string, files: Record<string, string>, fault: string]>([
    ['a library without a README', { 'libs/store/index.ts': '' }, 'libs/store/README.md is missing'],
    ['a long README', { 'libs/mail/README.md': 'line\n'.repeat(16) }, 'libs/mail/README.md has 16 lines'],
    ['a dead link', { 'docs/decisions/one.md': '[gone](two.md)\n' }, 'docs/decisions/one.md links to two.md'],
    ['a dead link by reference', { 'CHANGELOG.md': 'See [it].\n\n[it]: docs/gone.md\n' }, 'CHANGELOG.md links to docs/gone.md'],
    ['a dead picture', { 'ARCHITECTURE.md': '![Plan](docs/plan.png "The plan")\n' }, 'ARCHITECTURE.md links to docs/plan.png'],
    ['a command that is not there', { 'README.md': 'Run `npm run -s cli -- list`.\n' }, 'README.md names npm run cli'],
    ['npm test where there is none', { 'README.md': 'Run `npm test`.\n' }, 'README.md names npm run test'],
    ['a path of one machine', { 'libs/mail/notes.ts': `\n// see ${['', 'home', 'ada', 'notes'].join('/')}\n` }, 'libs/mail/notes.ts:2 names a path or a host of one machine'],
    ['a host of packages', { 'package-lock.json': `"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/x"` }, 'package-lock.json:1 names a path or a host of one machine'],
  ])('%s', async (_what, files, fault) => {
    expect(await faults({ ...WELL, ...files })).toEqual([expect.stringContaining(fault)]);
  });
});

test('links in code are examples, and files that git ignores belong to nobody', async () => {
  expect(await faults({
    ...WELL,
    'docs/decisions/one.md': 'Write `[x](gone.md)`:\n\n```md\n[x](gone.md)\n```\n',
    '.gitignore': 'local/\n',
    'local/notes.txt': ['', 'home', 'ada', 'notes'].join('/'),
  })).toEqual([]);
});
