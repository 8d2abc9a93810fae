import { migrate, openStore } from '../../libs/store/index.js';
import { install, loadSeeds } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { SEEDS } from '../folders.js';
import { readSettings } from '../settings.js';
import { UsageError } from './usage.js';

/** `migrate`: for machines where the API and the worker run as services of their own. */
export async function migrateDatabase(): Promise<number> {
  const settings = readSettings();
  if (!settings.DATABASE_URL) throw new UsageError('DATABASE_URL is not set; `npm start` brings a private database up to date by itself.');
  const done = await migrate(settings.DATABASE_URL);
  const store = await openStore(settings.DATABASE_URL);
  try {
    await install(store, await loadSeeds(SEEDS), clockOf(settings));
  } finally {
    await store.close();
  }
  console.log(done.length > 0 ? `Migrations run: ${done.join(', ')}.` : 'The schema is up to date.');
  return 0;
}
