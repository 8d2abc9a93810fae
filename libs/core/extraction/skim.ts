import type { PlainDate } from '../calendar/index.js';
import type { Paragraph } from '../document/index.js';
import type { TimeMention, Tools } from '../languages/index.js';

/** Words that mean a time although they are none ("annual report", "the next meeting"). */
const TIMELY = ['annual', 'ordinal_event', 'said_event'];
const patterns = new WeakMap<Tools, RegExp | null>();

/** False when a paragraph can hold no obligation, because no time in it is still to come: most paragraphs are left after this look. */
export function mayHold({ text, role }: Paragraph, opening: string | null, present: PlainDate | null, tools: Tools): boolean {
  const binding = role !== 'preamble';
  if (binding && (timely(tools)?.test(text) || definite(tools)?.test(text))) return true;
  const mentions = [...tools.times.mentions(text), ...(opening ? tools.times.mentions(opening) : [])];
  return mentions.some((mention) => isAhead(mention, binding, present));
}

function isAhead({ is, code }: TimeMention, binding: boolean, present: PlainDate | null): boolean {
  switch (is) {
    case 'citation': return /^\d{4}/.test(code) && reaches(code, present);
    case 'ordinal': case 'vague': return binding;
    case 'length': case 'period': case 'session': case 'every': case 'often': return true;
    case 'date': case 'time': return reaches(code, present);
  }
}

/** True when the last year that is named is not over, or none is named. */
function reaches(code: string, present: PlainDate | null): boolean {
  if (code === 'past') return false;
  const years = code.match(/\d{4}(?!\d)/g);
  return !years || present === null || code.endsWith('/..') || years.some((year) => year >= present.slice(0, 4));
}

function timely(tools: Tools): RegExp | null {
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
