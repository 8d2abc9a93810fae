import { expect, jest, test } from '@jest/globals';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, loadScript } from './small-project.js';

interface Packages {
  missingPackages(root: string): string[];
  ensurePackages(root: string): Promise<boolean>;
}

const { missingPackages, ensurePackages } = await loadScript('packages.mjs') as Packages;

const lock = (packages: Record<string, object>): string => JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });
const elsewhere = process.platform === 'win32' ? 'linux' : 'win32';

function missing(wanted: Record<string, object>, installed: Record<string, object> | null, folders = Object.keys(installed ?? {})): Promise<string[]> {
  return inProject({
    'package-lock.json': lock(wanted),
    ...installed && { 'node_modules/.package-lock.json': lock(installed) },
    ...Object.fromEntries(folders.map((folder) => [`${folder}/package.json`, '{}'])),
  }, missingPackages);
}

const A = { 'node_modules/a': { version: '1.0.0' } };

test.each<[what: string, wanted: Record<string, object>, installed: Record<string, object> | null, folders: string[] | undefined, expected: string[]]>([
  ['everything is there', A, A, undefined, []],
  ['a package more than wanted', A, { ...A, 'node_modules/b': { version: '2.0.0' } }, undefined, []],
  ['nothing was ever installed', A, null, [], ['node_modules/a']],
  ['the installation was cut short', A, null, ['node_modules/a'], ['node_modules/a']],
  ['another version', A, { 'node_modules/a': { version: '1.0.1' } }, undefined, ['node_modules/a']],
  ['development packages were left out', { ...A, 'node_modules/b': { version: '1.0.0', dev: true } }, A, undefined, ['node_modules/b']],
  ['somebody removed a folder', A, A, [], ['node_modules/a']],
  ['an optional package of another platform', { ...A, 'node_modules/b': { version: '1.0.0', optional: true, os: [elsewhere] } }, A, undefined, []],
  ['an optional package of any platform but this', { ...A, 'node_modules/b': { version: '1.0.0', optional: true, os: [`!${process.platform}`] } }, A, undefined, []],
  ['what only an optional package needs', { ...A, 'node_modules/b': { version: '1.0.0', optional: true } }, A, undefined, []],
  ['an optional package of this platform', { ...A, 'node_modules/b': { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] } }, A, undefined, ['node_modules/b']],
])('%s', async (_what, wanted, installed, folders, expected) => {
  expect(await missing(wanted, installed, folders)).toEqual(expected);
});

test('nothing is installed through a link into another folder', () => inProject({
  'one/package-lock.json': lock(A),
  'other/node_modules/b/package.json': '{}',
}, async (root) => {
  symlinkSync(join(root, 'other/node_modules'), join(root, 'one/node_modules'));
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await ensurePackages(join(root, 'one'))).toBe(false);
  expect(said.mock.calls.join('')).toContain('node_modules is a link to');
  said.mockRestore();
  expect(existsSync(join(root, 'other/node_modules/b/package.json'))).toBe(true);
}));
