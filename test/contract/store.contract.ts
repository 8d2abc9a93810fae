import { afterEach, beforeEach, describe } from '@jest/globals';
import { correctionsContract } from './store.corrections.js';
import { crashesContract } from './store.crashes.js';
import { documentsContract } from './store.documents.js';
import { eventsContract } from './store.events.js';
import { gatheringContract } from './store.gathering.js';
import { obligationsContract } from './store.obligations.js';
import { occurrencesContract } from './store.occurrences.js';
import type { StoreBench } from './store.samples.js';
import { sendingContract } from './store.sending.js';

export type { StoreBench } from './store.samples.js';

/** What every TrackerStore has to do. @param open makes a store that holds nothing, for each test anew */
export function storeContract(name: string, open: () => Promise<StoreBench>): void {
  describe(`TrackerStore: ${name}`, () => {
    let bench: StoreBench;
    beforeEach(async () => { bench = await open(); });
    afterEach(() => bench.end());

    documentsContract(() => bench);
    obligationsContract(() => bench);
    occurrencesContract(() => bench);
    gatheringContract(() => bench);
    sendingContract(() => bench);
    correctionsContract(() => bench);
    crashesContract(() => bench);
    eventsContract(() => bench);
  });
}
