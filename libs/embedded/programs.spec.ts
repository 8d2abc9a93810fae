import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { EmbeddedPostgresError } from './errors.js';
import { describeMachine, thisMachine } from './machine.js';
import { completeBundle, findPrograms } from './programs.js';

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with a `postgres` that says it is of this version. */
function programsOf(name: string, version: string): string {
  const bin = join(folder, name);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'postgres'), `#!/bin/sh\necho 'postgres (PostgreSQL) ${version}'\n`, { mode: 0o755 });
  writeFileSync(join(bin, 'initdb'), '#!/bin/sh\n', { mode: 0o755 });
  return bin;
}

function codeAndMessage(action: () => unknown): [string, string] {
  try {
    action();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) return [error.code, error.message];
    throw error;
  }
  throw new Error('there was no error');
}

describe('findPrograms', () => {
  test('finds the programs of this machine', () => {
    const programs = findPrograms(thisMachine());
    expect(existsSync(join(programs.bin, 'postgres'))).toBe(true);
    expect(programs.major).toBeGreaterThanOrEqual(15);
    expect(programs.version).toMatch(new RegExp(`^${programs.major}\\b`));
  });

  const bare = '/usr/bin:/bin'; // what a script needs to run
  const elsewhere = (...bins: string[]) => ({ ...describeMachine({ path: [...bins, bare].join(delimiter) }), platform: 'plan9' });

  test('on a platform that npm has no binaries for, takes the first of the PATH that is new enough', () => {
    const [old, first, second] = [programsOf('old', '14.11'), programsOf('first', '16.4 (Debian 16.4-1)'), programsOf('second', '17.1')];
    expect(findPrograms(elsewhere(old, join(folder, 'missing'), first, second))).toEqual({ bin: first, bundle: undefined, version: '16.4', major: 16 });
  });

  test('reads the version of a preview', () => {
    expect(findPrograms(elsewhere(programsOf('preview', '19beta1')))).toMatchObject({ version: '19', major: 19 });
  });

  test('says in one sentence that there is none', () => {
    const [code, message] = codeAndMessage(() => findPrograms({ ...elsewhere(programsOf('old', '14.11')), path: join(folder, 'old') }));
    expect(code).toBe('EMBEDDED.NO_PROGRAMS');
    expect(message).toMatch(/plan9-.*version 15.*DATABASE_URL/);
  });
});

describe('completeBundle', () => {
  const bundle = join(folder, 'package', 'native');

  beforeEach(() => {
    rmSync(bundle, { recursive: true, force: true });
    for (const name of ['bin', 'lib']) mkdirSync(join(bundle, name), { recursive: true });
    for (const name of ['bin/initdb', 'bin/postgres', 'lib/libpq.so.5.18']) writeFileSync(join(bundle, name), name, { mode: 0o644 });
    writeFileSync(join(bundle, 'pg-symlinks.json'), JSON.stringify(['libpq.so', 'libpq.so.5'].map((name) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }))));
  });

  test('does what the install script of the package would have done', () => {
    completeBundle(bundle);
    for (const name of ['libpq.so', 'libpq.so.5']) {
      expect(readlinkSync(join(bundle, 'lib', name))).toBe('libpq.so.5.18');
      expect(readFileSync(join(bundle, 'lib', name), 'utf8')).toBe('lib/libpq.so.5.18');
    }
    for (const name of ['initdb', 'postgres']) expect(statSync(join(bundle, 'bin', name)).mode & 0o111).toBe(0o111);
  });

  test('mends a link that leads nowhere', () => {
    symlinkSync('libpq.so.4', join(bundle, 'lib/libpq.so'));
    completeBundle(bundle);
    expect(readlinkSync(join(bundle, 'lib/libpq.so'))).toBe('libpq.so.5.18');
  });

  test('writes nothing when all is right', () => {
    completeBundle(bundle);
    const paths = ['lib', 'lib/libpq.so', 'bin', 'bin/postgres'].map((name) => join(bundle, name));
    const times = () => paths.map((path) => lstatSync(path, { bigint: true }).ctimeNs);
    const before = times();
    completeBundle(bundle);
    expect(times()).toEqual(before);
  });

  test.each(['{', '{}', undefined])('says that the files are incomplete when the list of links is %j', (list) => {
    rmSync(join(bundle, 'pg-symlinks.json'));
    if (list !== undefined) writeFileSync(join(bundle, 'pg-symlinks.json'), list);
    expect(codeAndMessage(() => completeBundle(bundle))).toEqual(['EMBEDDED.PROGRAMS_INCOMPLETE', expect.stringContaining('npm ci')]);
  });
});
