import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyNames, partyIn, say } from '../../libs/core/index.js';
import { mailWriter } from '../../libs/mail/index.js';
import { openStore } from '../../libs/store/index.js';
import { loadTour } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { DASHBOARD, ROOT, SEEDS } from '../folders.js';
import { fail, onStop } from '../process.js';
import { readSettings } from '../settings.js';
import type { Settings } from '../settings.js';
import { createApplication } from './application.js';
import { Desk } from './desk.js';

class StartError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** Serves the API and the dashboard. Needs a migrated database. */
async function main(): Promise<void> {
  const settings = readSettings();
  if (!settings.DATABASE_URL) throw new StartError('API.NO_DATABASE', 'The API needs DATABASE_URL; `npm start` sets it by itself.');
  const store = await openStore(settings.DATABASE_URL);
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const tour = await loadTour(SEEDS);
  const desk = new Desk(store, clockOf(settings), mailWriter({ publicUrl: settings.PUBLIC_URL, partyIn, bodyNames, say }), {
    version, mail: settings.SMTP_URL ? 'delivered' : 'caught', tour: tour.asOf,
  });
  const app = await createApplication(desk, DASHBOARD);
  await app.listen(settings.PORT, settings.HOST).catch((error: NodeJS.ErrnoException) => { throw portError(error, settings); });
  onStop(async () => {
    await app.close();
    await store.close();
  });
  const address = app.getHttpServer().address() as { port: number };
  process.send?.({ ready: true, port: address.port });
}

function portError(error: NodeJS.ErrnoException, { PORT: port, HOST: host }: Settings): Error {
  if (error.code === 'EADDRINUSE') return new StartError('API.PORT_BUSY', `Port ${port} is in use by another program. Set PORT to a free one.`);
  if (error.code === 'EACCES') return new StartError('API.PORT_FORBIDDEN', `This user may not listen on port ${port}. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new StartError('API.NO_ADDRESS', `This machine has no address "${host}" to listen on. Set HOST to one that it has.`);
  return error;
}

main().catch((error: unknown) => {
  fail(error);
  process.exit();
});
