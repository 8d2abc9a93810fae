import type { Paragraph } from '../document/index.js';
import { TIMELY, type Mention, type Outline, type Tools } from '../languages/index.js';

/**
 * False when a paragraph can hold no obligation, because no time in it is still to come: most paragraphs are left after this look.
 * @param before the times of the paragraph that it continues
 * @param year the one in which the document speaks
 */
export function mayHold({ text, role }: Paragraph, { times, timely }: Outline, before: readonly Mention[], year: number | null, tools: Tools): boolean {
  if (!timely && times.length + before.length === 0) return false;
  const binding = role !== 'preamble';
  if (anyAhead(times, binding, year) || anyAhead(before, binding, year)) return true;
  return binding && timely && ((timelyWord(tools)?.test(text) ?? false) || namesDefinite(text, tools));
}

/** The code of a citation of what was done at a session. */
const OF_SESSION = 'citation of session';

function anyAhead(times: readonly Mention[], binding: boolean, year: number | null): boolean {
  for (const time of times) if (isAhead(time, binding, year)) return true;
  return false;
}

function isAhead(time: Mention, binding: boolean, year: number | null): boolean {
  switch (time.is) {
    // "To be presented at its fortieth session" holds what "presented at its fortieth session" only cites.
    case 'citation': return time.code === OF_SESSION ? binding : reaches(time, year) && /^\d{4}/.test(time.code);
    case 'ordinal': case 'vague': return binding;
    case 'length': case 'period': case 'session': case 'every': case 'often': return true;
    case 'date': case 'time': return reaches(time, year);
  }
}

/** True when the last year that is named is not over, or none is named. */
function reaches(time: Mention, year: number | null): boolean {
  if (time.isOver) return false;
  if (year === null) return true;
  const last = time.lastYear;
  return last === null || last >= year;
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

/** How a meeting is named that was named before: its name behind "the", what ends in that "the", what names the paragraph that dates it. */
interface Definite { named: RegExp; before: readonly string[]; saidIn: readonly string[] }

const ARTICLE = ' the';
const definites = new WeakMap<Tools, Definite | null>();

/** "Before the Conference": a meeting that was named before, and may be dated there. */
function namesDefinite(text: string, tools: Tools): boolean {
  const definite = definiteOf(tools);
  if (!definite) return false;
  const { named, before, saidIn } = definite;
  named.lastIndex = 0;
  for (let match = named.exec(text); match; match = named.exec(text)) {
    const end = match.index + ARTICLE.length;
    if (before.some((form) => text.endsWith(form, end))) return true;
  }
  return saidIn.some((form) => text.includes(form));
}

function definiteOf(tools: Tools): Definite | null {
  let known = definites.get(tools);
  if (known === undefined) {
    const { definite: names, eventAt, eventBefore, eventUntil, saidIn } = tools.language.lexicon;
    const before = [...eventAt, ...eventBefore, ...eventUntil, 'of the'].filter((form) => form.endsWith(ARTICLE));
    definites.set(tools, known = names.length > 0 ? { named: new RegExp(`${ARTICLE} (?:${names.join('|')})\\b`, 'g'), before, saidIn } : null);
  }
  return known;
}
