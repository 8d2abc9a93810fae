import type { Lexicon } from '../language.js';

/** Slots of words that mean a time although they are none ("annual report", "the next meeting"). */
export const TIMELY = ['annual', 'ordinal_event', 'said_event'];

/** Words that may mean a time although they are none: those, and how a meeting is named that was named before ("the Conference"), by the article before it. */
export function timelyForms({ words, definite, eventAt, eventBefore, eventUntil, saidIn }: Lexicon): string[] {
  const articles = new Set([...eventAt, ...eventBefore, ...eventUntil].map((form) => form.slice(form.lastIndexOf(' ') + 1)));
  return [
    ...TIMELY.flatMap((slot) => words[slot] ?? []),
    ...definite.flatMap((name) => [...articles].map((article) => `${article} ${name}`)),
    ...saidIn.map((form) => form.trim()),
  ];
}
