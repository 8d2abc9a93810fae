import { beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, loadScript } from './small-project.js';

const { build } = await loadScript('build.mjs') as { build(root: string, names: string[]): Promise<boolean> };

const repository = fileURLToPath(new URL('../..', import.meta.url));
let house: Record<string, string>;

beforeAll(() => {
  const settings = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'].map((file) => [file, readFileSync(join(repository, file), 'utf8')]);
  house = {
    ...Object.fromEntries(settings),
    'package.json': '{ "type": "module" }',
    'apps/api/main.ts': 'export const api = 1;\n',
    'apps/worker/main.ts': 'export const worker = 1;\n',
    'apps/cli/main.ts': `import { word } from '../../libs/mail/word.js';\nexport const main = (): string => word;\n`,
    'libs/mail/word.ts': `export const word: string = 'first';\n`,
    'migrations/one.ts': 'export const one = 1;\n',
  };
});

test('builds what changed, once, and leaves nothing behind of what was deleted', () => inProject(house, async (root) => {
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const stamp = join(root, 'dist/.built-server');
  const word = () => readFileSync(join(root, 'dist/libs/mail/word.js'), 'utf8');

  // Two at once: the second one waits and finds everything done.
  expect(await Promise.all([build(root, ['server']), build(root, ['server'])])).toEqual([true, true]);
  expect(word()).toContain('first');
  const { ino, mtimeMs } = statSync(stamp);

  // The same content at another time is no change.
  writeFileSync(join(root, 'libs/mail/word.ts'), house['libs/mail/word.ts'] ?? '');
  expect(await build(root, ['server'])).toBe(true);
  expect(statSync(stamp)).toMatchObject({ ino, mtimeMs });

  writeFileSync(join(root, 'libs/mail/word.ts'), `export const word: string = 'second';\n`);
  rmSync(join(root, 'migrations/one.ts'));
  expect(await build(root, ['server'])).toBe(true);
  expect(word()).toContain('second');
  expect(existsSync(join(root, 'dist/migrations/one.js'))).toBe(false);

  // A build that failed is not taken for one that was done.
  writeFileSync(join(root, 'libs/mail/word.ts'), 'export const word: string = 3;\n');
  expect(await build(root, ['server'])).toBe(false);
  expect(existsSync(stamp)).toBe(false);
  expect(said.mock.calls.join('')).toContain('libs/mail/word.ts:1:14 - error TS2322');
  said.mockRestore();
  expect(readdirSync(join(root, 'dist')).filter((name) => name.startsWith('.lock'))).toEqual([]);
}));
