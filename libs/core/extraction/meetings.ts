import type { Gathering } from './gatherings.js';
import type { EventName, Reading } from './reading.js';
import type { Row } from './row.js';

/** The rows as readings: each meeting gets its number in the file and the fullest name that it has there; each hanging time, the number of its meeting. */
export function withMeetings(rows: readonly Row[], firstId: number): Reading[] {
  const ids = new Map<Gathering, number>();
  let next = firstId;
  for (const { reading, held, called } of rows) {
    if (reading.kind !== 'meeting') continue;
    for (const gathering of held) ids.set(gathering, next);
    reading.meeting = { id: next++, ...(called ?? { name: '', number: null }) };
  }
  const idOf = ({ hangs }: Row): number | null => (hangs?.on ? ids.get(hangs.on) ?? null : null);
  const names = namesGiven(rows, idOf);
  for (const row of rows) {
    const { reading: { meeting }, reading, hangs } = row;
    const given = meeting && meeting.number === null ? names.get(meeting.id) : undefined;
    if (meeting && given) reading.meeting = { id: meeting.id, ...given };
    if (hangs) reading.hangsOn = { ...hangs.wanted, relation: hangs.relation, by: hangs.by, meeting: idOf(row) };
  }
  return rows.map(({ reading }) => reading);
}

/** What others call a meeting that hang on it: "the seventh biennial meeting" for one that was decided on without its number. */
function namesGiven(rows: readonly Row[], idOf: (row: Row) => number | null): Map<number, EventName> {
  const names = new Map<number, EventName>();
  for (const row of rows) {
    const id = idOf(row);
    const wanted = row.hangs?.wanted;
    if (id !== null && wanted && wanted.number !== null && wanted.name.length > (names.get(id)?.name.length ?? 0)) names.set(id, wanted);
  }
  return names;
}
