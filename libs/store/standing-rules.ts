import type { DataSource, EntityManager } from 'typeorm';
import type { StandingRules } from '../core/index.js';
import type { Reads } from '../tracker/index.js';
import { addNew } from './add-new.js';
import { ExternalRuleEntity, ScheduleEntity } from './entities/index.js';

/** More than there are treaties; the rules are read whole. */
const MOST = 10_000;

export const standingRulesOn = (db: DataSource): Pick<Reads, 'standingRules'> => ({ standingRules: () => standingRules(db.manager) });

export async function standingRules(find: EntityManager): Promise<StandingRules> {
  const external = await find.find(ExternalRuleEntity, { order: { position: 'asc' }, take: MOST });
  const schedules = await find.find(ScheduleEntity, { order: { position: 'asc' }, take: MOST });
  return { external: external.map(({ rule }) => rule), schedules: schedules.map(({ schedule }) => schedule) };
}

/** What is there already is left alone: what staff corrected outlives a restart. */
export async function addStandingRules(tx: EntityManager, { external, schedules }: StandingRules): Promise<void> {
  await addNew(tx, ExternalRuleEntity, external.map((rule) => ({ id: rule.id, rule })));
  await addNew(tx, ScheduleEntity, schedules.map((schedule) => ({ id: schedule.id, schedule })));
}
