import { createWorkingDays } from '../core/index.js';
import type { PlainDate } from '../core/index.js';
import { trackerCalendar } from './calendar.js';
import type { MailWriter, Reads } from './ports.js';
import { simulate } from './simulate.js';
import type { SimulatedDocument } from './simulate.js';
import { study } from './study.js';
import type { MailPreview } from './views.js';

/** Documents that a preview reads anew: few enough to answer at once. */
const DOCUMENTS = 100;

/** The simulation over what the store holds: the newest documents adopted by `to`, for the first person. */
export async function preview(store: Reads, writer: MailWriter, from: PlainDate, to: PlainDate): Promise<MailPreview[]> {
  const [bodies, standing, policies, [recipient], { holidays }] = await Promise.all([store.bodies(), store.standingRules(), store.policies(), store.people(), store.almanac()]);
  if (!recipient) return [];
  const calendar = trackerCalendar(bodies, standing);
  const { items } = await store.documents(to, true, { cursor: null, limit: DOCUMENTS });
  const documents = await Promise.all(items.map(async ({ id, name }): Promise<SimulatedDocument> => {
    const text = await store.documentText(id);
    return { name, ...study(text ?? '', name, calendar) };
  }));
  return simulate({ documents, recipient, policies, calendar, workingDays: createWorkingDays(holidays), writer, from, to });
}
