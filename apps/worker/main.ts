import { NestFactory } from '@nestjs/core';
import { clockOf } from '../clock.js';
import { fail, onStop } from '../process.js';
import { readSettings } from '../settings.js';
import { openPost } from './post.js';
import { WorkerModule } from './worker.module.js';
import { openQueue, startWorker } from '../../libs/jobs/index.js';
import { bodyNames, partyIn, say } from '../../libs/core/index.js';
import { mailWriter } from '../../libs/mail/index.js';
import { openStore } from '../../libs/store/index.js';
import { handlers } from '../../libs/tracker/index.js';
import type { Dispatch } from '../../libs/tracker/index.js';

/** How long jobs under way may take to end when the process is asked to stop. */
const GRACE_MS = 8_000;

/** Sends the mails and keeps the snapshots: the queue's handlers and the sweep. Needs a migrated database. */
async function main(): Promise<void> {
  const settings = readSettings();
  const databaseUrl = settings.DATABASE_URL;
  if (!databaseUrl) throw Object.assign(new Error('The worker needs DATABASE_URL; `npm start` sets it by itself.'), { code: 'WORKER.NO_DATABASE' });

  const store = await openStore(databaseUrl);
  const queueSettings = { databaseUrl, redisUrl: settings.REDIS_URL, prefix: `mandate-tracker-${await store.installationId()}` };
  const queue = await openQueue(queueSettings);
  const clock = clockOf(settings);
  const mailer = await openPost(settings, store, clock);
  const report = (trouble: string): void => console.warn(trouble);
  const dispatch: Dispatch = { store, clock, queue, mailer, writer: mailWriter({ publicUrl: settings.PUBLIC_URL, partyIn, bodyNames, say }), report };
  const worker = await startWorker({ ...queueSettings, handlers: handlers(dispatch), onError: (error) => report(error.message) });
  const app = await NestFactory.createApplicationContext(WorkerModule.on(dispatch), { logger: ['error', 'warn'] });

  onStop(async () => {
    await app.close();
    await worker.close(GRACE_MS);
    await queue.close();
    await mailer.close();
    await store.close();
  });
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  fail(error);
  process.exit();
});
