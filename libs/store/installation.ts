import type { DataSource, EntityManager } from 'typeorm';
import type { PlainDate } from '../core/index.js';
import type { Clock, Reads, Writes } from '../tracker/index.js';
import { InstallationEntity } from './entities/index.js';
import { rows, type Db } from './sql.js';
import { StoreError } from './store-error.js';
import { addNew } from './add-new.js';

interface Installation {
  id: string;
  mode: Clock['mode'];
  installedOn: PlainDate;
}

export function installationOn(db: DataSource): Pick<Reads, 'installationId'> {
  return { installationId: async () => (await installation(db)).id };
}

/** The first claim stands. */
export async function claimClock(tx: EntityManager, clockMode: Clock['mode'], installedOn: PlainDate): ReturnType<Writes['claimClock']> {
  await addNew(tx, InstallationEntity, [{ clockMode, installedOn }]);
  return installation(tx);
}

async function installation(db: Db): Promise<Installation> {
  const [recorded] = await rows<Installation>(db, 'select id, clock_mode as mode, installed_on as "installedOn" from installation');
  if (!recorded) throw new StoreError('STORE.NOT_INSTALLED', 'This database has no installation yet: run `npm run -s cli -- migrate` first.');
  return recorded;
}
