import { bodyNames, localDate, partyIn, say } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import { openQueue } from '../../libs/jobs/index.js';
import { mailWriter, smtpMailer } from '../../libs/mail/index.js';
import { migrate, openStore } from '../../libs/store/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import { install, loadSeeds, loadTour, seedDocuments } from '../../libs/tracker/index.js';
import type { Clock } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { SEEDS } from '../folders.js';
import { childEnvironment, readSettings } from '../settings.js';
import type { Settings } from '../settings.js';
import { ownDatabase } from './database.js';
import type { Database } from './database.js';
import { findings } from './findings.js';
import type { Findings } from './findings.js';
import { takeIn } from './ingest.js';
import { startRole } from './roles.js';
import type { Role } from './roles.js';

/** `start`: everything on one machine, until Ctrl-C. Returns once all of it has ended. */
export async function start(): Promise<number> {
  const settings = readSettings();
  const ending = stopRequest();
  const running: { close(): Promise<void> }[] = [];
  try {
    console.log(settings.DATABASE_URL ? 'Connecting to the database …' : `Starting the database in ${settings.DATA_DIR} …`);
    const database = await ownDatabase(settings);
    running.push(database);
    await checkServers(settings, database.url);
    const suggestion = await prepare(settings, database);

    const roles: Role[] = [];
    running.push({ close: async () => { await Promise.all(roles.map((role) => role.stop())); } });
    for (const name of ['api', 'worker']) {
      if (!ending.requested()) roles.push(await startRole(name, childEnvironment(database.url)));
    }
    if (!ending.requested()) console.log(whereItIs(address(settings, roles), suggestion));
    const gone = await Promise.race([
      ending.promise.then(() => null),
      database.lost.then(() => 'database'),
      ...roles.map((role) => role.ended.then(() => role.name)),
    ]);
    if (gone) console.error(`The ${gone} ended by itself; stopping the rest.`);
    return gone ? 1 : 0;
  } finally {
    for (const part of running.reverse()) await part.close();
  }
}

/** Schema, first data, first documents; and what was found, in plain words. Returns the day to look at when all of it is past. */
async function prepare(settings: Settings, database: Database): Promise<PlainDate | null> {
  const clock = clockOf(settings);
  await migrate(database.url);
  const store = await openStore(database.url);
  try {
    await install(store, await loadSeeds(SEEDS), clock);
    const documents = await seedDocuments(SEEDS);
    console.log(`Reading ${documents.length} documents …`);
    await takeIn(store, documents, clock, (line) => console.log(`  ${line}`));
    const { text, lookAt } = await tell(settings, store, clock);
    console.log(text);
    return lookAt;
  } finally {
    await store.close();
  }
}

async function tell(settings: Settings, store: PostgresStore, clock: Clock): Promise<Findings> {
  const [first] = await store.people();
  const today = localDate(clock.now(), first?.timeZone ?? 'UTC');
  return findings(store, { today, tour: await loadTour(SEEDS), writer: mailWriter({ publicUrl: settings.PUBLIC_URL, partyIn, bodyNames, say }), settings });
}

/** A server that was asked for and does not answer is named now, not when the first mail is due. */
async function checkServers(settings: Settings, databaseUrl: string): Promise<void> {
  if (settings.REDIS_URL) await (await openQueue({ databaseUrl, redisUrl: settings.REDIS_URL })).close();
  if (!settings.SMTP_URL) return;
  const mailer = smtpMailer({ url: settings.SMTP_URL, from: settings.MAIL_FROM });
  try {
    await mailer.verify();
  } finally {
    await mailer.close();
  }
}

function address(settings: Settings, roles: Role[]): string {
  const port = roles.find(({ name }) => name === 'api')?.ready.port ?? settings.PORT;
  return `http://localhost:${port}`;
}

function whereItIs(url: string, lookAt: PlainDate | null): string {
  const past = lookAt ? [`See the dashboard as it would have been: ${url}/?asOf=${lookAt}`] : [];
  return ['', ...past, `Mandate Tracker is running at ${url} (Ctrl-C stops it).`].join('\n');
}

/**
 * Resolves at the first Ctrl-C or SIGTERM. Later ones change nothing: one Ctrl-C can arrive twice (from the terminal and through npm),
 * and every step of stopping has a time limit of its own.
 */
function stopRequest(): { promise: Promise<void>; requested(): boolean } {
  let requested = false;
  const promise = new Promise<void>((resolve) => {
    const onSignal = () => {
      if (requested) return;
      requested = true;
      console.log('\nStopping …');
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
  return { promise, requested: () => requested };
}
