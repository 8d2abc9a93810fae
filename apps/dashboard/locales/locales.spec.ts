import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const read = (language: string): unknown => JSON.parse(readFileSync(join(ROOT, 'locales', `${language}.json`), 'utf8'));

/** Languages differ in their plural forms; the key without its form is what both must have. */
const PLURAL = /(_ordinal)?_(zero|one|two|few|many|other)$/;
const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string' ? [[path, node]] : Object.entries(node as object).flatMap(([name, value]) => leaves(value, path === '' ? name : `${path}.${name}`));
const keysOf = (entries: [string, string][]): string[] => [...new Set(entries.map(([key]) => key.replace(PLURAL, '')))].sort();

const en = leaves(read('en'));
const zh = leaves(read('zh'));
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(ROOT, name), 'utf8'))
  .join('\n');

describe('the words of both languages', () => {
  test('have the same keys', () => {
    expect(keysOf(zh)).toEqual(keysOf(en));
  });

  test('have every plural form that the language needs', () => {
    for (const [language, entries] of [['en', en], ['zh', zh]] as const) {
      const keys = new Set(entries.map(([key]) => key));
      for (const [key] of entries.filter(([name]) => PLURAL.test(name))) {
        const ordinal = key.includes('_ordinal_');
        const forms = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;
        const stem = key.replace(PLURAL, '');
        for (const form of forms) expect(keys).toContain(`${stem}${ordinal ? '_ordinal' : ''}_${form}`);
      }
    }
  });

  test('are filled in, and fill in the same values', () => {
    const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of zh) {
      expect(text.trim()).not.toBe('');
      const twin = en.find(([name]) => name === key) ?? en.find(([name]) => name.replace(PLURAL, '') === key.replace(PLURAL, ''));
      expect([key, slots(text)]).toEqual([key, slots(twin?.[1] ?? '')]);
    }
  });

  const used = [...sources.matchAll(/['"`]((?:[a-z]\w*)(?:\.(?:\w+|\$\{[^}]+\}))+)['"`]/g)].map(([, key]) => key!);
  const groups = new Set(keysOf(en).map((key) => key.split('.')[0]));
  const asked = used.filter((key) => groups.has(key.split('.')[0]) && !/\.(js|css|json|tsx?)$/.test(key));
  const pattern = (key: string) => new RegExp(`^${key.split(/\$\{[^}]+\}/).map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`);

  test.each([...new Set(asked)])('the key %s exists', (key) => {
    expect(keysOf(en).filter((name) => pattern(key).test(name))).not.toEqual([]);
  });

  test('hold no key that nothing uses', () => {
    const patterns = asked.map(pattern);
    expect(keysOf(en).filter((key) => !patterns.some((one) => one.test(key)))).toEqual([]);
  });
});
