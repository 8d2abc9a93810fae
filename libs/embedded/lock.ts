import pg from 'pg';
import { codeOf } from './errors.js';

/** Gives the lock back. May be called more than once. */
export type Release = () => Promise<void>;

/**
 * Takes a lock that ends with this process, however that ends: an advisory lock on a connection of its own. It must reach the server directly
 * (not through a pool that shares sessions).
 * @param url  the database; two databases of one server do not see each other's locks
 * @param name  what is locked, for example "application"
 * @param onLost  told when the connection breaks, which loses the lock: from then on another application may take it
 * @returns null when another live application holds the lock
 */
export async function holdLock(url: string, name: string, onLost: (error: Error) => void = () => undefined): Promise<Release | null> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: `lock ${name}`, connectionTimeoutMillis: 10_000 });
  let held = false;
  client.on('error', (error) => { // a break is told twice: by the server that ends it, then by the socket
    if (held) onLost(error);
    held = false;
  });
  try {
    await client.connect();
    // Not at once: a server needs a moment to notice that an application was killed.
    await client.query(`set lock_timeout = '1s'`);
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    held = true;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (codeOf(error) === '55P03') return null; // lock_not_available
    throw error;
  }
  let released: Promise<void> | undefined;
  return () => {
    held = false;
    return (released ??= client.end());
  };
}
