import type { SessionRef } from './due.js';
import { addDays, type PlainDate } from './plain-date.js';
import type { Calendar } from './sessions.js';
import { longDate } from './words.js';

/** Rule 12 of the rules of procedure of the General Assembly (A/520/Rev.20): days between provisional agenda and opening, at least. */
const PROVISIONAL_AGENDA_DAYS = 60;

/**
 * The day by which the provisional agenda of a session of the General Assembly is issued.
 * Null when the opening is not known, and for other bodies: rule 12 speaks of the Assembly alone.
 */
export function provisionalAgendaDay(ref: SessionRef, calendar: Calendar): { day: PlainDate; because: string[] } | null {
  const opening = ref.organ === 'GA' ? calendar.opening(ref) : null;
  if (!opening) return null;
  const day = addDays(opening.day, -PROVISIONAL_AGENDA_DAYS);
  return {
    day,
    because: [
      opening.because,
      `The provisional agenda is communicated at least ${PROVISIONAL_AGENDA_DAYS} days before the opening (rule 12 of the rules of procedure), that is by ${longDate(day)}.`,
    ],
  };
}
