import type { Gathering } from './gatherings.js';
import type { EventName, Reading } from './reading.js';
import type { Row } from './row.js';

/** The rows as readings: each meeting gets its number in the file and the fullest name that it has there; each hanging time, the number of its meeting. */
export function withMeetings(rows: readonly Row[], firstId: number): Reading[] {
  const meetings = new Map(rows.filter(({ kind }) => kind === 'meeting').map((row, i) => [row, firstId + i]));
  const ids = new Map([...meetings].flatMap(([row, id]) => row.held.map((held): [Gathering, number] => [held, id])));
  const idOf = ({ hangs }: Row): number | null => (hangs?.on ? ids.get(hangs.on) ?? null : null);
  const names = namesGiven(rows, idOf);
  return rows.map((row) => {
    const { gathering: _, called, held: __, hangs, yieldsTo: ___, ...reading } = row;
    const id = meetings.get(row);
    const own = called ?? { name: '', number: null };
    return {
      ...reading,
      meeting: id === undefined ? null : { id, ...(own.number === null ? names.get(id) ?? own : own) },
      hangsOn: hangs && { ...hangs.wanted, relation: hangs.relation, by: hangs.by, meeting: idOf(row) },
    };
  });
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
