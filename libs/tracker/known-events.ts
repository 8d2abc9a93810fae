import { isSameEvent, project } from '../core/index.js';
import type { AsRead, Calendar, DocumentHeader, Due, Hanging, Obligation } from '../core/index.js';
import type { Writes } from './ports.js';
import type { Study } from './study.js';

/** An obligation that may hang on a meeting of another document: its due time as read, and that meeting. */
export interface Hung extends Obligation {
  said: Due | null;
  hangsOnId: string | null;
}

/**
 * The obligations of a document that was just read, those whose event another document surely dates with its days.
 * An event is looked for where this document gives it no days; sure is the same name and number in documents of one organ and title, and no second such meeting.
 */
export async function onKnownEvents(tx: Writes, { documents, obligations }: Study, calendar: Calendar): Promise<Hung[]> {
  const hung: Hung[] = [];
  for (const obligation of obligations) {
    const { hangsOn, due } = obligation;
    const document = documents[obligation.part];
    const undated = due !== null && due.start === null && due.end === null;
    const on = document && hangsOn && undated && hangsOn.meeting === null ? await eventOf(tx, hangsOn, document) : null;
    hung.push({ ...obligation, said: due, hangsOnId: on, ...(document && hangsOn && on ? await standing(tx, obligation, hangsOn, on, document, calendar) : {}) });
  }
  return hung;
}

async function eventOf(tx: Writes, { name, number }: Hanging, { title, organ }: DocumentHeader): Promise<string | null> {
  if (number === null) return null;
  const alike = (await tx.events(number, organ)).filter((event) => isSameEvent(event, { name, number, title, organ }));
  const open = alike.length > 1 ? alike.filter(({ lifecycle }) => lifecycle !== 'superseded') : alike;
  return open.length === 1 ? open[0]!.id : null;
}

/** Where the obligation stands, as if it had been there when the event was corrected last. */
async function standing(tx: Writes, obligation: Obligation, { name, relation, by }: Hanging, on: string, facts: DocumentHeader, calendar: Calendar): Promise<Pick<Obligation, 'due' | 'resolution'>> {
  const { obligations, corrections } = await tx.web([on]);
  const { key: id, ref, kind, due: said, undated } = obligation;
  const own: AsRead = { id, ref, kind, name: '', said, undated, facts, tie: { on, name, relation, by } };
  const { due, resolution } = project({ obligations: [...obligations, { ...own, lifecycle: 'open' }], corrections }, calendar).get(id)!;
  return { due, resolution };
}
