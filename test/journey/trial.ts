import { afterAll, beforeAll } from '@jest/globals';
import { newPlace, startApplication, type Application, type Environment } from './application.js';
import { smtpSink, type Delivered } from './smtp-sink.js';

/** The product on a trial clock, with a real SMTP server, on data that outlive each start. */
export interface Trial {
  /** Where it runs now. */
  url(): string;
  /** Every mail that it sent so far, on whichever day. */
  mails(): Delivered[];
  /** What a process on another day, or one more on the same, is started with. */
  at(now: string): Environment;
  /** Ends it and starts it on another day. Resolves with the exit code of the one that ended. */
  goTo(now: string): Promise<number>;
}

/** Starts one for all tests of the file on the given day, and ends it after them. */
export function startTrial(first: string): Trial {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let sink: Awaited<ReturnType<typeof smtpSink>>;
  let application: Application;
  const at = (now: string): Environment => ({ ...place.env, SMTP_URL: sink.url, TRACKER_NOW: now });

  beforeAll(async () => {
    place = await newPlace({ shared: true });
    sink = await smtpSink();
    application = await startApplication(at(first));
  }, 120_000);

  afterAll(async () => {
    await application.stop();
    await sink.close();
    await place.remove();
  }, 60_000);

  return {
    at,
    url: () => application.url,
    mails: () => sink.mails,
    goTo: async (now) => {
      const code = await application.stop();
      application = await startApplication(at(now));
      return code;
    },
  };
}
