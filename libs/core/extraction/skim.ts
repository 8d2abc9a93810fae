import type { Paragraph } from '../document/index.js';
import { TIMELY, type Mention, type Outline, type Tools } from '../languages/index.js';

/**
 * False when a paragraph can hold no obligation, because no time in it is still to come: most paragraphs are left after this look.
 * @param before the times of the paragraph that it continues
 * @param year the one in which the document speaks
 */
export function mayHold({ text, role }: Paragraph, { times, timely }: Outline, before: readonly Mention[], year: number | null, tools: Tools): boolean {
  const binding = role !== 'preamble';
  if (binding && timely && (timelyWord(tools)?.test(text) || definite(tools)?.test(text))) return true;
  return anyAhead(times, binding, year) || anyAhead(before, binding, year);
}

function anyAhead(times: readonly Mention[], binding: boolean, year: number | null): boolean {
  for (const time of times) if (isAhead(time, binding, year)) return true;
  return false;
}

function isAhead(time: Mention, binding: boolean, year: number | null): boolean {
  switch (time.is) {
    case 'citation': return reaches(time, year) && /^\d{4}/.test(time.code);
    case 'ordinal': case 'vague': return binding;
    case 'length': case 'period': case 'session': case 'every': case 'often': return true;
    case 'date': case 'time': return reaches(time, year);
  }
}

/** True when the last year that is named is not over, or none is named. */
function reaches(time: Mention, year: number | null): boolean {
  if (time.isOver) return false;
  const last = year === null ? null : time.lastYear;
  return last === null || year === null || last >= year;
}

const patterns = new WeakMap<Tools, RegExp | null>();

/** Words that mean a time although they are none. */
function timelyWord(tools: Tools): RegExp | null {
  let pattern = patterns.get(tools);
  if (pattern === undefined) {
    const { words } = tools.language.lexicon;
    const forms = TIMELY.flatMap((slot) => words[slot] ?? []);
    patterns.set(tools, pattern = forms.length > 0 ? new RegExp(forms.join('|'), 'i') : null);
  }
  return pattern;
}

const definites = new WeakMap<Tools, RegExp | null>();

/** "Before the Conference": a meeting that was named before, and may be dated there. */
function definite(tools: Tools): RegExp | null {
  let pattern = definites.get(tools);
  if (pattern === undefined) {
    const { definite: names, eventAt, eventBefore, eventUntil, saidIn } = tools.language.lexicon;
    const before = [...eventAt, ...eventBefore, ...eventUntil, 'of the'].filter((form) => form.endsWith(' the'));
    definites.set(tools, pattern = names.length > 0 ? new RegExp(`(?:${before.join('|')}) (?:${names.join('|')})\\b|${saidIn.join('|')}`) : null);
  }
  return pattern;
}
