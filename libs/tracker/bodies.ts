import { createCalendar, reason } from '../core/index.js';
import type { Body } from '../core/index.js';
import type { BodySession, BodyView } from './views.js';

/** How many sessions beyond the table are shown where a rule projects them. */
const AHEAD = 4;

/** A body with the sessions of the table, and the next ones where a rule gives them a day. A rule that gives no more than a year adds none. */
export function bodyView(body: Body): BodyView {
  const { organ, names, note } = body;
  const known = body.sessions.map(({ number, opens, closes, source }): BodySession => ({ number, opens, closes: closes ?? null, basis: 'known', source }));
  const last = Math.max(...known.map(({ number }) => number));
  const calendar = createCalendar([body]);
  const projected = known.length === 0 ? [] : Array.from({ length: AHEAD }, (_, i) => last + 1 + i).flatMap((number): BodySession[] => {
    const opening = calendar.opening({ organ, number });
    return opening?.basis === 'projected' ? [{ number, opens: opening.day, closes: null, basis: 'projected', source: opening.because }] : [];
  });
  return { organ, names, note: note === undefined ? null : reason('body.note', { note }), sessions: [...known, ...projected] };
}
