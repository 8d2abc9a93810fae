import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

const NO_SETTINGS_ELSEWHERE = [
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: 'Settings are read in settings.ts alone: take the value as an argument.' },
];

/** Today is an argument in libs/core, and so is chance. */
const NO_CLOCK_NO_CHANCE = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock in libs/core: today is an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock in libs/core: today is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'No clock in libs/core: today is an argument.' },
  { selector: 'MemberExpression[property.name="Now"]', message: 'No clock in libs/core: today is an argument.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'No chance in libs/core: the same text gives the same answer.' },
];

/** A test that does not run looks like one that passes. */
const NO_SLEEPING_TESTS = [
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
      // Doubles of a port and handlers of a framework promise because their type says so.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...NO_SETTINGS_ELSEWHERE],
    },
  },
  {
    files: ['libs/core/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_SETTINGS_ELSEWHERE, ...NO_CLOCK_NO_CHANCE],
      'no-restricted-globals': ['error', ...['process', 'globalThis', 'performance', 'crypto', 'fetch', 'console', 'setTimeout', 'setInterval']
        .map((name) => ({ name, message: 'libs/core is arithmetic on text and dates: it sees nothing of the world.' }))],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'libs/core is arithmetic on text and dates: it sees nothing of the world.' }] }],
    },
  },
  { files: ['**/settings.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['apps/dashboard/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_SLEEPING_TESTS],
      // The body of an answer of the API is `any` in supertest, and expect() takes methods by name.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'no-undef': 'off', eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
);
