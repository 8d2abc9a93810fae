import { describe, expect, test } from '@jest/globals';
import { languages, type Language, type Rule, type RuleFinding } from '../languages/index.js';
import { readDocument } from './read.js';
import type { Reading } from './reading.js';
import { shortDue } from './short-due.js';

function read(language: Language, text: string): Reading[] {
  const { obligations, undated } = readDocument(language.sample(text));
  return [...obligations, ...undated];
}

function expected(rule: Rule, finding: RuleFinding): Record<string, string> {
  return { kind: rule.means.kind, due: finding.due, ...(finding.who ? { who: finding.who } : {}), ...(finding.to ? { to: finding.to } : {}) };
}

describe.each(languages.map((language) => [language.code, language] as const))('rules of %s', (_, language) => {
  test('have ids that are unique, two examples or more, and a text that they pass over', () => {
    expect(new Set(language.rules.map(({ id }) => id)).size).toBe(language.rules.length);
    for (const { finds, ignores } of language.rules) expect([finds.length >= 2, ignores.length >= 1]).toEqual([true, true]);
  });

  test('fill in every wording a slot of their time, or the wording could find nothing', () => {
    const idle = language.rules.flatMap(({ id, reads, means }) => {
      const slots = [...means.due.matchAll(/\{([a-z0-9_]+)\}/g)].map(([, slot]) => slot ?? '');
      return [reads].flat().filter((wording) => slots.length > 0 && !slots.some((slot) => wording.includes(`{${slot}}`) || wording.includes(`:${slot}}`))).map((wording) => `${id}: ${wording}`);
    });
    expect(idle).toEqual([]);
  });

  const examples = language.rules.flatMap((rule) => rule.finds.map((finding) => [rule.id, finding.text, rule, finding] as const));
  test.each(examples)('%s finds "%s"', (id, text, rule, finding) => {
    const rows = read(language, text).map(({ rule: by, kind, due, who, to }) => ({ by, kind, due: due ? shortDue(due) : 'none', who, to }));
    expect(rows).toContainEqual(expect.objectContaining({ by: id, ...expected(rule, finding) }));
  });

  const counterexamples = language.rules.flatMap((rule) => rule.ignores.map((text) => [rule.id, text] as const));
  test.each(counterexamples)('%s passes over "%s"', (id, text) => {
    expect(read(language, text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
