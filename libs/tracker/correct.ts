import { circleIn, closingOf, createWorkingDays, due, longDate, placeInWords, resolve, say } from '../core/index.js';
import type { Calendar, Correction, CorrectionKind, Due, KnownSession, PlainDate, Precision, Relation, SessionRef } from '../core/index.js';
import { trackerCalendar } from './calendar.js';
import { CorrectionError } from './correction-error.js';
import { DATES } from './locks.js';
import type { NewCorrection, Reads, TrackedObligation, TrackerStore, Writes } from './ports.js';
import { redate, type Reminding } from './redate.js';
import type { Corrected } from './views.js';

/** Who records a correction, from where, and when. */
export interface Recorded {
  /** Where it is written: `A/RES/75/241, paragraph 2`. Where a newer obligation says so, its name is the default. */
  source?: string | undefined;
  recordedBy?: string | undefined;
  /** The version of the due time that the person saw; another one by now is refused. */
  version?: number | undefined;
}

export type Requested = Recorded & (
  | { kind: 'supersedes'; other: string }
  | { kind: 'postpones'; to: NewTime | null; other?: string | undefined }
  | { kind: 'cancels'; other?: string | undefined }
  | { kind: 'hangs'; other: string; relation: Relation; by: string | null }
  | { kind: 'confirms' }
  | { kind: 'dismisses' }
);

/** A new time as people enter it: days, or a month or year where no more is known. */
export interface NewTime {
  start: PlainDate;
  end: PlainDate;
  precision: Extract<Precision, 'day' | 'month' | 'year'>;
}

/** Changes that an answer shows. */
const SHOWN = 200;

/** Records that an obligation is superseded, postponed, cancelled, hangs on another, was read rightly or is none, and moves what hangs on it. @throws CorrectionError */
export async function correct(store: TrackerStore, id: string, requested: Requested, now: Date): Promise<Corrected> {
  const reminding = await remindingOf(store);
  const correctionId = await store.write(async (tx) => {
    await tx.lock(DATES);
    const calendar = trackerCalendar(await tx.bodies(), await tx.standingRules());
    const other = 'other' in requested ? requested.other ?? null : null;
    const { obligations, corrections } = await tx.web(other === null ? [id] : [id, other]);
    const own = obligations.find((one) => one.id === id);
    if (!own) throw new CorrectionError('CORRECTION.UNKNOWN_OBLIGATION', `No obligation has the id ${id}.`);
    const newer = other === null ? null : obligations.find((one) => one.id === other) ?? null;
    if (other !== null && !newer) throw new CorrectionError('CORRECTION.UNKNOWN_OBLIGATION', `No obligation has the id ${other}.`);
    refuse(own, newer, requested, corrections);
    const correction = wordsOf(own, newer, requested, calendar);
    const added = await tx.addCorrection({ ...correction, session: null, recordedAt: now, recordedBy: requested.recordedBy ?? null });
    await move(tx, { id: added, roots: [id, ...(other === null ? [] : [other])], corrected: id, undo: false, calendar, now, recordedBy: requested.recordedBy ?? null }, reminding);
    return added;
  });
  return corrected(store, correctionId, false);
}

/** A session with its first day, and its last where that is known. */
export interface SessionDays extends SessionRef {
  opens: PlainDate;
  closes?: PlainDate | undefined;
}

/** Records that a session opens on another day, and moves what is due at it or the one before. @throws CorrectionError */
export async function correctSession(store: TrackerStore, { opens, closes: given, ...session }: SessionDays, { source, recordedBy }: Recorded & { source: string }, now: Date): Promise<Corrected> {
  const reminding = await remindingOf(store);
  const correctionId = await store.write(async (tx) => {
    await tx.lock(DATES);
    const bodies = await tx.bodies();
    const body = bodies.find(({ organ }) => organ === session.organ);
    if (!body) throw new CorrectionError('CORRECTION.UNKNOWN_BODY', `The tracker knows no body "${session.organ}".`);
    const was = body.sessions.find(({ number }) => number === session.number) ?? null;
    const closes = given ?? was?.closes ?? null;
    if (was?.opens === opens && (was.closes ?? null) === closes && was.source === source) throw new CorrectionError('CORRECTION.NO_CHANGE', `The table has ${longDate(opens)} from that source already.`);
    refuseDisorder(trackerCalendar(bodies), session, opens, closes);
    const id = await tx.addCorrection({ ...NOTHING, kind: 'opens', source, session: { ...session, opens, closes, was }, recordedAt: now, recordedBy: recordedBy ?? null });
    await moveSession(tx, session, { id, undo: false, now, recordedBy: recordedBy ?? null }, reminding);
    return id;
  });
  return corrected(store, correctionId, false);
}

/** Takes a correction back, whenever it was recorded: everything stands as if it had never been. @throws CorrectionError */
export async function undo(store: TrackerStore, id: string, recordedBy: string | null, now: Date): Promise<Corrected> {
  const reminding = await remindingOf(store);
  await store.write(async (tx) => {
    await tx.lock(DATES);
    const kept = await tx.correction(id);
    if (!kept) throw new CorrectionError('CORRECTION.UNKNOWN', `No correction has the id ${id}.`);
    if (kept.undone) throw new CorrectionError('CORRECTION.ALREADY_UNDONE', 'This correction was undone before.');
    await tx.undoCorrection(id, now, recordedBy);
    if (kept.session) await moveSession(tx, kept.session, { id, undo: true, now, recordedBy }, reminding);
    const roots = [kept.obligation, kept.other].filter((one) => one !== null);
    if (kept.obligation) await move(tx, { id, roots, corrected: kept.obligation, undo: true, calendar: trackerCalendar(await tx.bodies(), await tx.standingRules()), now, recordedBy }, reminding);
  });
  return corrected(store, id, true);
}

/** A correction with what it did, or what its undoing did; null when there is none with that id. */
export async function correction(store: TrackerStore, id: string): Promise<Corrected | null> {
  const found = await store.correctionView(id);
  return found && corrected(store, id, found.undone !== null);
}

async function corrected(store: TrackerStore, id: string, undone: boolean): Promise<Corrected> {
  const [view, changes] = await Promise.all([store.correctionView(id), store.changesOf(id, undone, SHOWN)]);
  if (!view) throw new CorrectionError('CORRECTION.UNKNOWN', `No correction has the id ${id}.`);
  return { correction: view, changed: changes.total, changes: changes.items };
}

const remindingOf = async (store: Reads): Promise<Reminding> => ({ people: await store.people(), policies: await store.policies(), workingDays: createWorkingDays((await store.almanac()).holidays) });

interface Move {
  id: string;
  /** Where to look for what moves. */
  roots: string[];
  /** The obligation that was corrected itself; null where that was a session. */
  corrected: string | null;
  undo: boolean;
  calendar: Calendar;
  now: Date;
  recordedBy: string | null;
}

async function move(tx: Writes, { roots, calendar, ...cause }: Move, reminding: Reminding): Promise<void> {
  const web = await tx.web(roots);
  const circle = circleIn(web);
  if (circle) throw new CorrectionError('CORRECTION.CIRCLE', `Then these would hang on each other in a circle: ${circle.map((id) => web.obligations.find((one) => one.id === id)!.ref).join(', ')}.`);
  const changed = await redate(tx, web, calendar, cause, reminding);
  await tx.addEvent({ type: 'dates.corrected', correctionId: cause.id, undo: cause.undo, changed });
}

/** The session before lasts until this one opens. */
async function moveSession(tx: Writes, session: SessionRef, cause: Pick<Move, 'id' | 'undo' | 'now' | 'recordedBy'>, reminding: Reminding): Promise<void> {
  await tx.applyOpenings(session);
  const roots = await tx.dueAtSessions(session.organ, [session.number - 1, session.number]);
  await move(tx, { ...cause, roots, corrected: null, calendar: trackerCalendar(await tx.bodies(), await tx.standingRules()) }, reminding);
}

const NOTHING: Pick<NewCorrection, 'obligation' | 'other' | 'to' | 'relation' | 'by'> = { obligation: null, other: null, to: null, relation: null, by: null };

function wordsOf(own: TrackedObligation, newer: TrackedObligation | null, requested: Requested, calendar: Calendar): Omit<Correction, 'id'> {
  const source = requested.source?.trim() || (requested.kind === 'confirms' || requested.kind === 'dismisses' ? placeInWords(own.ref) : newer && placeInWords(newer.ref));
  if (!source) throw new CorrectionError('CORRECTION.NO_TIME', 'Say where it is written: a source, or the newer obligation that says so.');
  const hangs = requested.kind === 'hangs' ? requested : null;
  return {
    ...NOTHING, kind: requested.kind, obligation: own.id, other: newer?.id ?? null, source, relation: hangs?.relation ?? null, by: hangs?.by ?? null,
    to: requested.kind === 'postpones' ? newTime(own, newer, requested.to, calendar) : null,
  };
}

/** The time that was entered, else that of the newer obligation. */
function newTime(own: TrackedObligation, newer: TrackedObligation | null, entered: NewTime | null, calendar: Calendar): Due {
  const to = entered ? due({ precision: entered.precision, start: entered.start, end: entered.end }) : newer?.standing.due ?? null;
  const resolution = resolve(to, own.kind, own.facts, calendar);
  if (!to || 'refused' in resolution) {
    throw new CorrectionError('CORRECTION.NO_TIME', `There is no new time for ${own.ref}: ${to && 'refused' in resolution ? say(resolution.refused, 'en') : newer ? `${newer.ref} has none.` : 'give one, or the newer obligation that has it.'}`);
  }
  const before = own.standing.resolution;
  if (!('refused' in before) && before.first === resolution.first && before.last === resolution.last) throw new CorrectionError('CORRECTION.NO_CHANGE', `${own.ref} is at that time already.`);
  return to;
}

/** What must not be, whatever is requested. */
function refuse(own: TrackedObligation, newer: TrackedObligation | null, { kind, version }: Requested, corrections: readonly Correction[]): void {
  if (newer?.id === own.id) throw new CorrectionError('CORRECTION.ITSELF', `${own.ref} cannot be corrected by itself.`);
  if (version !== undefined && version !== own.version) {
    throw new CorrectionError('CORRECTION.CHANGED_MEANWHILE', `${own.ref} was changed in the meantime (it has version ${own.version}, and this was for version ${version}): look at it again.`);
  }
  if (own.lifecycle !== 'open') throw new CorrectionError('CORRECTION.CLOSED', `${own.ref} is ${closedBy(own, corrections)}.`);
  if (kind === 'confirms') refuseToConfirm(own);
  const what = WHAT[kind];
  if (newer && what && newer.lifecycle !== 'open' && newer.lifecycle !== 'done') {
    throw new CorrectionError('CORRECTION.NEWER_CLOSED', `${newer.ref} is ${closedBy(newer, corrections)}, and cannot ${what} another.`);
  }
}

/** What a newer obligation does that must not be closed itself. */
const WHAT: Partial<Record<CorrectionKind, string>> = { supersedes: 'stand in for', postpones: 'postpone', cancels: 'cancel' };

/** A person can say that the reading is right, and thereby give no day to what has none. */
function refuseToConfirm({ ref, needsReview, standing: { resolution } }: TrackedObligation): void {
  if (!needsReview) throw new CorrectionError('CORRECTION.NO_CHANGE', `Nobody need look at ${ref}: its reading is sure, or a person has looked.`);
  if ('refused' in resolution) throw new CorrectionError('CORRECTION.NO_TIME', `${ref} has no day to be reminded of: ${say(resolution.refused, 'en')} Once it is known, record it as a new time.`);
}

function closedBy({ id, lifecycle }: TrackedObligation, corrections: readonly Correction[]): string {
  const closing = closingOf(id, corrections);
  return closing ? `${lifecycle} already (${closing.source}); undo that first` : lifecycle;
}

/** A session opens after the one before it and before the next one, as far as their days are known from the table. */
function refuseDisorder(calendar: Calendar, { organ, number }: SessionRef, opens: PlainDate, closes: PlainDate | null): void {
  const known = (n: number): Pick<KnownSession, 'opens'> | null => {
    const opening = calendar.opening({ organ, number: n });
    return opening?.basis === 'known' ? { opens: opening.day } : null;
  };
  if (closes && closes < opens) throw new CorrectionError('CORRECTION.SESSION_ORDER', `It cannot close on ${longDate(closes)}, before it opens on ${longDate(opens)}.`);
  const [before, after] = [known(number - 1), known(number + 1)];
  const wrong = before && opens <= before.opens ? [number - 1, before.opens] as const : after && (closes ?? opens) >= after.opens ? [number + 1, after.opens] as const : null;
  if (wrong) {
    throw new CorrectionError('CORRECTION.SESSION_ORDER', `${longDate(opens)}${closes ? ` to ${longDate(closes)}` : ''} cannot be: ${calendar.sessionName({ organ, number: wrong[0] })} opens on ${longDate(wrong[1])}.`);
  }
}
