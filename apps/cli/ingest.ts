import { parseArgs } from 'node:util';
import type { PostgresStore } from '../../libs/store/index.js';
import { ingest, install, loadSeeds } from '../../libs/tracker/index.js';
import type { Clock } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { SEEDS } from '../folders.js';
import { readSettings } from '../settings.js';
import { withStore } from './database.js';
import { readFileSource } from './files.js';
import { files } from './usage.js';

/** `ingest`: reads documents into the tracker; what was read before changes nothing. */
export async function ingestFiles(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const settings = readSettings();
  const clock = clockOf(settings);
  return withStore(settings, async (store) => {
    await install(store, await loadSeeds(SEEDS), clock);
    const unread = await takeIn(store, files(positionals), clock, console.log);
    return unread > 0 ? 1 : 0;
  });
}

/** Reads the files one by one and tells of each. Returns how many could not be read. */
export async function takeIn(store: PostgresStore, paths: string[], clock: Clock, tell: (line: string) => void): Promise<number> {
  let unread = 0;
  for (const path of paths) {
    const read = await readFileSource(path);
    if ('error' in read) {
      console.error(read.error.message);
      unread += 1;
      continue;
    }
    const { document, alreadyRead } = await ingest(store, read.source, clock.now());
    const what = `${document.symbol ?? document.name}, ${document.title ?? 'no title'}: ${document.obligations} obligations`;
    tell(alreadyRead ? `${what} (read before, nothing changed)` : what);
  }
  return unread;
}
