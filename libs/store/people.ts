import type { DataSource, EntityManager } from 'typeorm';
import type { Almanac, Body, Policy } from '../core/index.js';
import type { Person, Reads } from '../tracker/index.js';
import { BodyEntity, BodySessionEntity, HolidayListEntity, MilestoneSetEntity, PersonEntity, PolicyEntity } from './entities/index.js';

/** More than a secretariat has; lists of people, policies and bodies are read whole. */
const MOST = 10_000;

export function peopleOn(db: DataSource): Pick<Reads, 'people' | 'policies' | 'bodies' | 'almanac'> {
  const find: EntityManager = db.manager;
  return {
    people: async () => (await find.find(PersonEntity, { order: { position: 'asc' }, take: MOST })).map(personOf),
    policies: async () => (await find.find(PolicyEntity, { order: { position: 'asc' }, take: MOST })).map(policyOf),
    bodies: () => bodies(find),
    almanac: () => almanac(find),
  };
}

export function personOf({ id, name, email, language, timeZone, sendAt }: PersonEntity): Person {
  return { id, name, email, language, timeZone, sendAt: sendAt.slice(0, 'HH:MM'.length) };
}

const policyOf = ({ id, kinds, daysBefore, daysOverdue, roll }: PolicyEntity): Policy =>
  ({ id, kinds: kinds ?? '*', daysBefore, daysOverdue, ...(roll === null ? {} : { roll }) });

export async function bodies(find: EntityManager): Promise<Body[]> {
  const [found, sessions] = await Promise.all([
    find.find(BodyEntity, { order: { organ: 'asc' }, take: MOST }),
    find.find(BodySessionEntity, { order: { organ: 'asc', number: 'asc' }, take: MOST }),
  ]);
  return found.map(({ organ, nameEn, nameZh, openingRule, note }) => ({
    organ, names: { en: nameEn, zh: nameZh }, openingRule, ...(note === null ? {} : { note }),
    sessions: sessions.filter((session) => session.organ === organ)
      .map(({ number, opens, closes, source }) => ({ number, opens, ...(closes === null ? {} : { closes }), source })),
  }));
}

async function almanac(find: EntityManager): Promise<Almanac> {
  const [holidays, sets] = await Promise.all([
    find.find(HolidayListEntity, { order: { station: 'asc', year: 'asc' }, take: MOST }),
    find.find(MilestoneSetEntity, { order: { position: 'asc' }, take: MOST }),
  ]);
  return { holidays: holidays.map(({ station, year, days, source }) => ({ station, year, days, source })), milestones: sets.map(({ id, content }) => ({ id, ...content })) };
}
