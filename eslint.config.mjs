import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

const SETTINGS_ELSEWHERE = { object: 'process', property: 'env', message: 'Settings are read in settings.ts alone: take the value as an argument.' };

/** Today is an argument in libs/core, and so is chance. */
const NO_CLOCK = 'No clock in libs/core: today is an argument.';
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: NO_CLOCK },
  { object: 'Temporal', property: 'Now', message: NO_CLOCK },
  { object: 'Math', property: 'random', message: 'No chance in libs/core: the same text gives the same answer.' },
];
const CLOCK_WITHOUT_A_NAME = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
];
const WORLD = ['process', 'globalThis', 'performance', 'crypto', 'fetch', 'console', 'setTimeout', 'setInterval'];
const NO_WORLD = 'libs/core is arithmetic on text and dates: it sees nothing of the world.';

/** A test that does not run looks like one that passes. */
const SLEEPING_TESTS = [
  { selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo)$/]', message: 'Every test runs: mend it or remove it.' },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs: mend it or remove it.' },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.data/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'apps/dashboard/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Our objects are closures and plain data: a method handed on by name loses nothing.
      '@typescript-eslint/unbound-method': 'off',
      // A field of a form is text, whatever FormData says.
      '@typescript-eslint/no-base-to-string': 'off',
      // Doubles of a port and handlers of a framework promise because their type says so.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': ['error', SETTINGS_ELSEWHERE],
    },
  },
  {
    files: ['libs/core/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': ['error', SETTINGS_ELSEWHERE, ...CLOCK_AND_CHANCE],
      'no-restricted-syntax': ['error', ...CLOCK_WITHOUT_A_NAME],
      'no-restricted-globals': ['error', ...WORLD.map((name) => ({ name, message: NO_WORLD }))],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: NO_WORLD }] }],
    },
  },
  { files: ['**/settings.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['apps/dashboard/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...SLEEPING_TESTS],
      // The body of an answer of the API is `any` in supertest.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
);
