import { isAhead, type Due, type Grain, type SessionRef } from './due.js';
import type { MilestoneSet, MilestoneStep } from './milestone-sets.js';
import { addDays, dayOf, isPlainDate, type PlainDate } from './plain-date.js';
import { reason, type Reason } from './reasons/reason.js';
import type { Names } from './reasons/values.js';
import type { Basis, DatedResolution, Resolution } from './resolution.js';
import type { Calendar } from './sessions.js';
import { isWholeMonths } from './words.js';
import type { Roll, WorkingDays } from './working-days.js';

/** A step on the way to what is due, on a working day. Set by the tracker: a deadline of the text never becomes one. */
export interface Milestone extends Roll {
  /** `pre-session-documents/submit`. */
  id: string;
  names: Names;
  /** The duty station whose working days count. */
  station: string;
  /** `assumed` where the first day of consideration is taken to be the opening day of the session. */
  basis: Basis;
}

/** The milestones of an obligation, with what they count from; or why there are none. */
export type Milestones = { set: MilestoneSet; origin: PlainDate; because: Reason[]; milestones: Milestone[] } | { none: Reason };

/** What milestones hang on. */
export interface MilestoneFacts {
  kind: string;
  due: Due | null;
  resolution: Resolution;
  place: string | null;
}

/** Rule 12 of the rules of procedure of the General Assembly (A/520/Rev.20): days between provisional agenda and opening, at least. */
const PROVISIONAL_AGENDA_DAYS = 60;

/**
 * The day by which the provisional agenda of a session of the General Assembly is issued.
 * Null when the opening is not known, and for other bodies: rule 12 speaks of the Assembly alone.
 */
export function provisionalAgendaDay(ref: SessionRef, calendar: Calendar): { day: PlainDate; because: Reason[] } | null {
  const opening = ref.organ === 'GA' ? calendar.opening(ref) : null;
  if (!opening) return null;
  const day = addDays(opening.day, -PROVISIONAL_AGENDA_DAYS);
  return { day, because: [opening.because, reason('agenda.by', { days: PROVISIONAL_AGENDA_DAYS, day })] };
}

/** The steps of the set that serves the obligation, each with its raw and its rolled day. */
export function milestonesOf(facts: MilestoneFacts, calendar: Calendar, sets: MilestoneSet[], workingDays: WorkingDays): Milestones {
  const organ = facts.due?.session?.organ ?? null;
  const set = sets.find(({ kinds, bodies }) => kinds.includes(facts.kind) && (bodies === '*' || (organ !== null && bodies.includes(organ))));
  if (!set) return { none: reason('milestones.no-set', { kind: facts.kind, session: facts.due?.session ? calendar.named(facts.due.session) : null }) };
  const origin = set.origin === 'opening' ? openingOf(facts, calendar) : considerationOf(facts, calendar);
  if ('none' in origin) return origin;
  const station = sets.some((one) => one.station === facts.place) ? facts.place! : set.station;
  const milestones = set.steps.map((step) => milestone(set, step, origin, station, workingDays)).sort((a, b) => (a.raw < b.raw ? -1 : a.raw > b.raw ? 1 : 0));
  return { set, origin: origin.day, because: origin.because, milestones };
}

interface Origin { day: PlainDate; basis: Basis; because: Reason[] }

function openingOf({ due }: MilestoneFacts, calendar: Calendar): Origin | { none: Reason } {
  const opening = due?.session ? calendar.opening(due.session) : null;
  if (!opening) return { none: due?.session ? calendar.whyUnknown(due.session) : reason('milestones.no-session', {}) };
  if (opening.basis === 'assumed') return { none: reason('milestones.no-opening', { session: calendar.named(due!.session!) }) };
  return { day: opening.day, basis: opening.basis, because: [opening.because] };
}

/** The first day on which a document is considered: the day of the event, or by assumption the opening day of the session. */
function considerationOf(facts: MilestoneFacts, calendar: Calendar): Origin | { none: Reason } {
  const { due, resolution } = facts;
  if (!due || 'refused' in resolution) return { none: reason('milestones.no-day', {}) };
  const part = due.session?.part;
  if (due.session && !isAhead(due) && resolution.basis !== 'stated') {
    if (part === 'resumed' || part === 'end') return { none: reason('milestones.late-part', {}) };
    const opening = openingOf(facts, calendar);
    return 'none' in opening ? opening : { ...opening, basis: 'assumed', because: [...opening.because, reason('milestones.assumed-opening', {})] };
  }
  if (due.precision === 'event') return eventDay(resolution.first ?? resolution.last, resolution);
  if (due.precision === 'day' && due.session) return eventDay(resolution.first, resolution);
  const unit = PERIODS.find((period) => period === due.precision);
  return { none: unit ? reason('milestones.period', { unit }) : reason('milestones.deadline', {}) };
}

const PERIODS: readonly Grain[] = ['month', 'quarter', 'half', 'year'];

function eventDay(day: PlainDate | null, resolution: DatedResolution): Origin | { none: Reason } {
  const { first, last, basis } = resolution;
  const period = first !== null && last !== null && isWholeMonths(first, last);
  if (!day || period) return { none: reason('milestones.event-without-day', {}) };
  return { day, basis: basis === 'stated' ? 'known' : basis, because: [reason('milestones.considered', { day })] };
}

function milestone(set: MilestoneSet, step: MilestoneStep, origin: Origin, station: string, workingDays: WorkingDays): Milestone {
  const raw = rawDay(step, origin.day);
  const rolled = workingDays.roll(raw, step.roll, station);
  return {
    id: `${set.id}/${step.id}`, names: step.names, station, basis: origin.basis, ...rolled,
    because: [reason('milestones.step', { because: step.because, day: raw }), ...rolled.because],
  };
}

function rawDay({ daysBefore, on }: MilestoneStep, origin: PlainDate): PlainDate {
  if (daysBefore !== undefined) return addDays(origin, -daysBefore);
  const [month, day] = [Number(on?.slice(2, 4)), Number(on?.slice(5, 7))];
  return dayOf(Number(origin.slice(0, 4)), month, day) ?? origin;
}

/** True for a step with exactly one way to its day, and a real one. */
export function isMilestoneStep({ daysBefore, on }: Pick<MilestoneStep, 'daysBefore' | 'on'>): boolean {
  if ((daysBefore === undefined) === (on === undefined)) return false;
  return on === undefined || (/^--\d{2}-\d{2}$/.test(on) && isPlainDate(`2001${on.slice(1)}`));
}
