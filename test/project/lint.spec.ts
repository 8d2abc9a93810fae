import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = new ESLint({ cwd: root });
// The rules that look at the text alone: reading all types of the project takes seconds, and `npm run check` does it anyway.
const textual = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

async function faults(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await textual.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('libs/core has no clock, no chance and no world', () => {
  test.each([
    ['export const today = Date.now();', 'no-restricted-properties'],
    ['export const today = new Date();', 'no-restricted-syntax'],
    ['export const today = Date();', 'no-restricted-syntax'],
    ['export const { now } = Date;', 'no-restricted-properties'],
    ['export const clock = Date["now"];', 'no-restricted-properties'],
    ['export const day = Temporal.Now.plainDateISO();', 'no-restricted-properties'],
    ['export const die = Math.random();', 'no-restricted-properties'],
    ['export const node = process.version;', 'no-restricted-globals'],
    ['export const wait = () => setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['export { readFileSync } from "node:fs";', 'no-restricted-imports'],
  ])('%s', async (text, rule) => {
    expect(await faults('libs/core/calendar/any.ts', text)).toEqual([rule]);
  });

  test('a given instant is no clock', async () => {
    expect(await faults('libs/core/calendar/any.ts', 'export const at = (text: string): Date => new Date(text);')).toEqual([]);
  });

  test('its tests and the other libraries may look at the clock', async () => {
    expect(await faults('libs/core/calendar/any.spec.ts', 'export const today = Date.now();')).toEqual([]);
    expect(await faults('libs/tracker/any.ts', 'export const today = new Date();')).toEqual([]);
  });
});

describe('settings are read in one place', () => {
  const text = 'export const port = process.env["PORT"];';

  test('process.env is for files named settings.ts, and for tests', async () => {
    expect(await faults('apps/settings.ts', text)).toEqual([]);
    expect(await faults('test/journey/any.ts', text)).toEqual([]);
  });

  test.each(['apps/api/any.ts', 'libs/store/any.ts', 'libs/core/calendar/any.ts'])('not for %s', async (file) => {
    expect(await faults(file, text)).toContain('no-restricted-properties');
  });
});

test.each([
  ['an unused name', 'const left = 1;\nexport const right = 2;', '@typescript-eslint/no-unused-vars'],
  ['any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a loose comparison', 'export const same = (a: string, b: string) => a == b;', 'eqeqeq'],
])('%s is a fault', async (_what, text, rule) => {
  expect(await faults('apps/api/any.ts', text)).toEqual([rule]);
});

test.each(['test.skip("a", () => undefined);', 'describe.only("a", () => undefined);', 'xit("a", () => undefined);'])('a test that sleeps is a fault: %s', async (text) => {
  expect(await faults('libs/store/any.spec.ts', text)).toEqual(['no-restricted-syntax']);
});

test('a hook behind a condition is a fault in the dashboard', async () => {
  const text = 'import { useState } from "react";\nexport function Part({ on }: { on: boolean }) { if (on) useState(1); return null; }';
  expect(await faults('apps/dashboard/parts/Any.tsx', text)).toEqual(['react-hooks/rules-of-hooks']);
});

test.each(['apps/api/any.ts', 'libs/core/calendar/any.ts', 'test/journey/any.spec.ts'])('a promise that nobody waits for is a fault in %s', async (file) => {
  const config = await rules.calculateConfigForFile(file) as { rules: Record<string, [severity: number]> };
  expect(config.rules['@typescript-eslint/no-floating-promises']?.[0]).toBe(2);
});
