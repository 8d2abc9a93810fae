import { join } from 'node:path';
import { holdLock, startPostgres } from '../../libs/embedded/index.js';
import { migrate, openStore } from '../../libs/store/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import type { Settings } from '../settings.js';

export interface Database {
  url: string;
  /** Resolves when the private server has ended by itself; never for a server that is not ours. */
  lost: Promise<void>;
  /** Ends what this process started; a server that a live application uses is left running. */
  close(): Promise<void>;
}

class Occupied extends Error {
  readonly code = 'START.OCCUPIED';
}

/** Held by the application that has a data folder to itself. */
const LIVE = 'mandate-tracker';

/**
 * The database to live on: DATABASE_URL, or a private one in DATA_DIR that this process has to itself.
 * @throws Occupied when a live application has the data folder
 */
export async function ownDatabase(settings: Settings): Promise<Database> {
  if (settings.DATABASE_URL) return external(settings.DATABASE_URL);
  const server = await startPostgres({ dataDir: join(settings.DATA_DIR, 'postgres') });
  let tellLost: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => { tellLost = resolve; });
  const release = await holdLock(server.url, LIVE, tellLost);
  if (!release) throw new Occupied(`Another Mandate Tracker is running on the data folder ${settings.DATA_DIR}. Stop it first, or set DATA_DIR to another folder.`);
  return { url: server.url, lost, close: () => end(server, release) };
}

const external = (url: string): Database => ({ url, lost: new Promise(() => undefined), close: async () => undefined });

/** The lock is kept until the server is gone: in between, another application would take a server that is about to end. */
async function end(server: { stop(): Promise<void> }, release: () => Promise<void>): Promise<void> {
  await server.stop();
  await release();
}

/** Gives one command the store: that of a running application, or one brought up for the command alone. */
export async function withStore<T>(settings: Settings, work: (store: PostgresStore) => Promise<T>): Promise<T> {
  const database = await sharedDatabase(settings);
  try {
    await migrate(database.url);
    const store = await openStore(database.url);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await database.close();
  }
}

async function sharedDatabase(settings: Settings): Promise<Database> {
  if (settings.DATABASE_URL) return external(settings.DATABASE_URL);
  const server = await startPostgres({ dataDir: join(settings.DATA_DIR, 'postgres') });
  const release = await holdLock(server.url, LIVE);
  return { ...external(server.url), close: async () => { if (release) await end(server, release); } };
}
