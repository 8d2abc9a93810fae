import type { EntityManager } from 'typeorm';
import type { Due } from '../core/index.js';
import type { NewObligation } from '../tracker/index.js';
import { HeaderEntity, ObligationEntity } from './entities/index.js';
import { storable } from './sql.js';

/** A statement carries at most 65,535 values; a row has 38. */
const CHUNK = 1_000;

/**
 * Keeps what was found in a document. What is there already under its key is left alone, so that what people changed outlives a second reading.
 * @returns ids in the order given
 */
export async function addObligations(tx: EntityManager, documentId: string, found: NewObligation[]): Promise<string[]> {
  const headers = await tx.find(HeaderEntity, { select: { documentId: true, part: true, organ: true }, where: { documentId } });
  const organs = new Map(headers.map(({ part, organ }) => [part, organ]));
  const entries = found.map((obligation) => storable(entryOf(obligation, documentId, organs.get(obligation.part) ?? null)));
  for (let at = 0; at < entries.length; at += CHUNK) {
    await tx.createQueryBuilder().insert().into(ObligationEntity).values(entries.slice(at, at + CHUNK)).orIgnore().updateEntity(false).execute();
  }
  const kept = await tx.find(ObligationEntity, { select: { id: true, key: true }, where: { documentId } });
  const ids = new Map(kept.map(({ key, id }) => [key, id]));
  await hangOn(tx, found.flatMap(({ key, anchor }) => (anchor === null ? [] : [[ids.get(key)!, ids.get(anchor) ?? null]])));
  return entries.map(({ key }) => ids.get(key)!);
}

/** Only now have the meetings of the same document an id. */
async function hangOn(tx: EntityManager, ties: (readonly [string, string | null])[]): Promise<void> {
  if (ties.length === 0) return;
  await tx.query(`
    update obligation o set hangs_on_id = t.event
    from unnest($1::uuid[], $2::uuid[]) as t (id, event)
    where o.id = t.id and o.hangs_on_id is null and o.hangs_on_relation is not null`, [ties.map(([id]) => id), ties.map(([, event]) => event)]);
}

function entryOf(o: NewObligation, documentId: string, organ: string | null): Omit<ObligationEntity, 'id' | 'dueVersion' | 'lifecycle' | 'recurs' | 'occurrencesUntil'> {
  const { part, key, ref, kind, paragraph, quote, who, place, duration, qualifiers, strength, confidence, rule, spans, evidence, due, undated, meeting, hangsOn, needsReview, ownerId, firstReadOn } = o;
  return {
    documentId, part, firstReadOn, key, ref, kind, paragraph, quote, who, toWhom: o.to, place, duration, qualifiers, strength, confidence, rule, spans, evidence, due, undated, said: o.said === undefined ? due : o.said,
    eventName: meeting?.name || null, eventNumber: meeting?.number ?? null,
    hangsOnName: hangsOn?.name ?? null, hangsOnNumber: hangsOn?.number ?? null, hangsOnRelation: hangsOn?.relation ?? null, hangsOnBy: hangsOn?.by ?? null, hangsOnId: o.hangsOnId ?? null,
    ...windowOf(o.resolution), body: due?.session?.organ ?? organ, session: sessionOf(due), needsReview, ownerId,
  };
}

function windowOf(resolution: NewObligation['resolution']): Pick<ObligationEntity, 'firstDay' | 'lastDay' | 'basis' | 'because' | 'refused'> {
  if ('refused' in resolution) return { firstDay: null, lastDay: null, basis: null, because: [], refused: resolution.refused };
  const { first, last, basis, because } = resolution;
  return { firstDay: first, lastDay: last, basis, because, refused: null };
}

/** As the rollups name it: `GA 75`. */
const sessionOf = (due: Due | null): string | null => (due?.session ? `${due.session.organ} ${due.session.number}` : null);
