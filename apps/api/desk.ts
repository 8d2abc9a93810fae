import type { PlainDate } from '../../libs/core/index.js';
import { localDate } from '../../libs/core/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import type { Clock, MailWriter } from '../../libs/tracker/index.js';

/** What the controllers work with; one per process. */
export class Desk {
  constructor(
    readonly store: PostgresStore,
    readonly clock: Clock,
    readonly writer: MailWriter,
    readonly about: { version: string; mail: 'delivered' | 'caught'; tour: PlainDate | null },
  ) {}

  /** The day in the zone of the first person: the tracker's own day. */
  async today(): Promise<PlainDate> {
    const [first] = await this.store.people();
    return localDate(this.clock.now(), first?.timeZone ?? 'UTC');
  }
}
