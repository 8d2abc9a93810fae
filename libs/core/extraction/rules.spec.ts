import { describe, expect, test } from '@jest/globals';
import type { Due } from '../calendar/index.js';
import { languages, type Language, type Rule, type RuleFinding } from '../languages/index.js';
import { readDocument } from './read.js';
import type { Reading } from './reading.js';

/** The due time as the examples of the rules write it. */
function short(due: Due): string {
  if (due.precision === 'recurring') return due.on ? `R/${due.on}` : due.recurrence === null ? 'R' : `R/${PERIODS[due.recurrence] ?? due.recurrence}`;
  if (due.session && !due.start && !due.end) return `${due.session.organ}/${due.session.number}`;
  if (due.precision === 'event') return 'event';
  const from = unit(due.start, due);
  const to = unit(due.end, due);
  const span = from === to ? from : `${from || '..'}/${to || '..'}`;
  return span.startsWith('../') || !due.start ? `../${to}` : `${span}${due.part ? `.${due.part}` : ''}`;
}

const PERIODS: Record<string, string> = { annual: 'P1Y', biennial: 'P2Y', 'each session': 'session' };

function unit(day: string | null, { precision }: Due): string {
  if (!day) return '';
  return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day;
}

const period = (code: string): string => code.replace(/^R\/P(\d+)([YMWD])$/, (whole, count: string, letter: string) =>
  (whole in { 'R/P1Y': 1, 'R/P2Y': 1 } ? whole : `R/every ${count} ${{ Y: 'years', M: 'months', W: 'weeks', D: 'days' }[letter]}`));

function read(language: Language, text: string): Reading[] {
  const { obligations, undated } = readDocument(language.sample(text));
  return [...obligations, ...undated];
}

function expected(rule: Rule, finding: RuleFinding): Record<string, string> {
  return { kind: rule.means.kind, due: period(finding.due), ...(finding.who ? { who: finding.who } : {}), ...(finding.to ? { to: finding.to } : {}) };
}

describe.each(languages.map((language) => [language.code, language] as const))('rules of %s', (_, language) => {
  test('have ids that are unique, two examples or more, and a text that they pass over', () => {
    expect(new Set(language.rules.map(({ id }) => id)).size).toBe(language.rules.length);
    for (const { finds, ignores } of language.rules) expect([finds.length >= 2, ignores.length >= 1]).toEqual([true, true]);
  });

  const examples = language.rules.flatMap((rule) => rule.finds.map((finding) => [rule.id, finding.text, rule, finding] as const));
  test.each(examples)('%s finds "%s"', (id, text, rule, finding) => {
    const rows = read(language, text).map(({ rule: by, kind, due, who, to }) => ({ by, kind, due: due ? short(due) : 'none', who, to }));
    expect(rows).toContainEqual(expect.objectContaining({ by: id, ...expected(rule, finding) }));
  });

  const counterexamples = language.rules.flatMap((rule) => rule.ignores.map((text) => [rule.id, text] as const));
  test.each(counterexamples)('%s passes over "%s"', (id, text) => {
    expect(read(language, text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
