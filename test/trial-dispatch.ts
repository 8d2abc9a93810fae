import { handlers, type Dispatch } from '../libs/tracker/dispatch.js';
import type { MailContent, TrackerStore } from '../libs/tracker/index.js';

/** Sends on a trial clock: a ring is answered at once, what is written is told, every mail is delivered, and trouble fails the test. */
export function trialDispatch(store: TrackerStore, now: () => Date, written: (content: MailContent) => void): Dispatch {
  const dispatch: Dispatch = {
    store, clock: { mode: 'trial', now },
    queue: { ring: async (name, data) => { await handlers(dispatch)[name](data); } },
    mailer: { send: async () => undefined, accepted: async () => null, verify: async () => undefined },
    writer: { write: (content) => { written(content); return { subject: 's', text: 't', html: 'h' }; } },
    report: (trouble) => { throw new Error(trouble); },
  };
  return dispatch;
}
