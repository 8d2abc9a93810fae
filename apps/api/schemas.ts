/** The shapes that go in and out of the REST API. What comes out is checked against libs/tracker/views.ts when this file compiles. */
import { z } from 'zod';
import { CORRECTION_KINDS, isLength, KINDS, LIFECYCLES, RELATIONS, ROLL_DIRECTIONS, SESSION_PARTS, STATUSES } from '../../libs/core/index.js';
import type { PlainDate, Said } from '../../libs/core/index.js';
import { MAIL_TYPES } from '../../libs/tracker/index.js';
import type { BodyView, CaughtMail, ChangeView, Corrected as CorrectedView, CorrectionView, DocumentView, MailPreview, ObligationDetail, ObligationRow, StatusView } from '../../libs/tracker/index.js';

/** `z.iso.date()` knows the calendar as isPlainDate does; only its type is too wide. */
const Day = z.iso.date('must be a calendar day such as 2020-01-15') as unknown as z.ZodType<PlainDate, string>;
const Uuid = z.uuid('must be an id (UUID)');
const several = <T extends string>(values: readonly [T, ...T[]]) =>
  z.preprocess((given) => (given === undefined ? undefined : [given].flat().flatMap((text) => String(text).split(','))), z.array(z.enum(values)).optional());
const Limit = z.coerce.number().int().min(1).max(200).default(50).describe('Rows to a page.');
const Cursor = z.string().max(500).optional().describe('`next` of the page before.');
const AsOf = Day.optional().describe('The day that counts as today; only documents adopted by then (undated ones always). Default: today, with all documents.');

export const AsOfQuery = z.object({ asOf: AsOf });
export const IdParam = z.object({ id: Uuid });
export const DocumentsQuery = z.object({ asOf: AsOf, cursor: Cursor, limit: Limit });
export const OutboxQuery = z.object({ cursor: Cursor, limit: Limit });
export const PreviewQuery = z.object({ from: Day, to: Day });
export const ObligationsQuery = z.object({
  asOf: AsOf,
  status: several(STATUSES).describe('One or several, by comma or repeated.'),
  kind: several(KINDS).describe('One or several, by comma or repeated.'),
  owner: z.union([Uuid, z.literal('none')]).optional().describe('Id of a person, or none.'),
  body: z.string().max(100).optional().describe('Organ key such as GA, or none.'),
  session: z.string().max(100).optional().describe('Such as "GA 75", or none.'),
  document: Uuid.optional(),
  text: z.string().max(200).optional().describe('Words of the quote, the parties, the symbol or the title.'),
  cursor: Cursor,
  limit: Limit,
});

const nullable = <T extends z.ZodType>(schema: T) => schema.nullable();
const Text = nullable(z.string());
const Counts = z.record(z.string(), z.number());
const Span = z.tuple([z.number(), z.number()]).readonly();
const Due = z.object({
  start: nullable(Day), end: nullable(Day),
  precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'session', 'event', 'relative', 'recurring']),
  part: nullable(z.enum(['early', 'mid', 'end'])),
  session: nullable(z.object({ organ: z.string(), number: z.number(), part: z.enum(SESSION_PARTS).optional() })),
  event: Text, recurrence: Text, on: Text, said: z.boolean(),
  ahead: z.string().optional().describe('How long before the session opens, ISO 8601, where the time is counted back from it.'),
});

export const Meta = z.object({
  today: Day, clock: z.enum(['real', 'trial']), mail: z.enum(['delivered', 'caught']), version: z.string(), suggestedAsOf: nullable(Day),
});
export const Obligation = z.object({
  id: z.string(), ref: z.string(), kind: z.enum(KINDS), paragraph: z.string(), quote: z.string(), who: Text, to: Text,
  strength: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']), confidence: z.number(), status: z.enum(STATUSES), due: nullable(Due),
  first: nullable(Day), last: nullable(Day), basis: nullable(z.enum(['stated', 'known', 'assumed', 'projected'])), refused: Text,
  occurrence: nullable(z.object({ number: z.number(), due: Due, overdue: z.number() })),
  owner: nullable(z.object({ id: z.string(), name: z.string() })),
  document: z.object({ id: z.string(), symbol: Text, title: Text, adopted: nullable(Day) }),
});
const Basis = nullable(z.enum(['stated', 'known', 'assumed', 'projected']));
const Relation = z.enum(RELATIONS);
const Instant = z.string().describe('ISO 8601, UTC.');
const Mention = z.object({
  id: z.string(), ref: z.string(), kind: z.enum(KINDS), quote: z.string(), event: Text, due: nullable(Due), first: nullable(Day), last: nullable(Day), basis: Basis, refused: Text,
  lifecycle: z.enum(LIFECYCLES),
});
const Tie = z.object({ relation: Relation, by: Text, event: Text, obligation: nullable(Mention), recorded: z.boolean() });
export const Correction = z.object({
  id: z.string(), kind: z.enum(CORRECTION_KINDS), source: z.string(), recordedAt: Instant, recordedBy: Text, obligation: nullable(Mention), other: nullable(Mention),
  to: nullable(Due), relation: nullable(Relation), by: Text,
  session: nullable(z.object({ organ: z.string(), number: z.number(), opens: Day, closes: nullable(Day), was: nullable(Day) })),
  undone: nullable(z.object({ at: Instant, by: Text })), changed: z.number(),
});
const Standing = z.object({
  due: nullable(Due), first: nullable(Day), last: nullable(Day), basis: Basis, because: z.array(z.string()), refused: Text, lifecycle: z.enum(LIFECYCLES),
});
const Change = z.object({
  id: z.number(), at: Instant, recordedBy: Text, obligation: Mention, correction: z.object({ id: z.string(), kind: z.enum(CORRECTION_KINDS), source: z.string() }),
  undo: z.boolean(), through: nullable(Mention), version: z.number(), before: Standing, after: Standing,
});
export const Corrected = z.object({ correction: Correction, changed: z.number(), changes: z.array(Change) });
const Body = z.object({
  organ: z.string(), names: z.object({ en: z.string(), zh: z.string() }), note: Text.describe('What to know of sessions that have no day here.'),
  sessions: z.array(z.object({
    number: z.number(), opens: Day, closes: nullable(Day), basis: z.enum(['known', 'projected']).describe('known: from the table. projected: a rule run forward.'), source: z.string(),
  })),
});
export const BodyList = z.object({ items: z.array(Body) });
export const PartyList = z.object({ items: z.array(z.object({ name: z.string(), names: z.partialRecord(z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh']), z.string()), organ: z.string().optional().describe('The key by which sessions name it.') })) });
export const Detail = Obligation.extend({
  event: Text, version: z.number(), hangsOn: nullable(Tie), dependants: z.array(z.object({ relation: Relation, by: Text, obligation: Mention })),
  corrections: z.array(Correction), history: z.array(Change), sameEvent: z.array(Mention),
  place: Text, duration: Text, qualifiers: z.array(z.string()), rule: z.string(), lifecycle: z.enum(LIFECYCLES), spans: z.array(Span),
  evidence: z.record(z.string(), z.array(Span)), because: z.array(z.string()),
  source: z.array(z.object({ text: z.string(), quoted: z.boolean() })),
  milestones: z.array(z.object({
    id: z.string(), names: z.object({ en: z.string(), zh: z.string() }), raw: Day, day: Day.describe('Moved off weekends and the holidays of the station.'),
    direction: z.enum(ROLL_DIRECTIONS), station: z.string(), basis: z.enum(['stated', 'known', 'assumed', 'projected']), because: z.array(z.string()),
  })).describe('Steps on the way, reckoned by the tracker: none is a deadline of the text.'),
  noMilestones: Text.describe('Why there are no milestones; null where there are.'),
  reminders: z.array(z.object({
    occurrence: nullable(z.number()), rule: z.string(), day: Day, state: z.enum(['planned', 'skipped', 'attached', 'sent', 'cancelled', 'superseded']), recipient: z.string(),
  })),
  occurrences: z.array(z.object({
    number: z.number(), due: Due, first: nullable(Day), last: nullable(Day), basis: z.enum(['stated', 'known', 'assumed', 'projected']),
    because: z.array(z.string()), lifecycle: z.enum(['open', 'done', 'cancelled']), status: z.enum(STATUSES), edited: z.boolean(),
  })),
});
export const Status = z.object({
  asOf: Day, documents: z.number(),
  obligations: z.object({ total: z.number(), byStatus: Counts, byKind: Counts, byOwner: Counts, byBody: Counts, bySession: Counts }),
  reminders: z.object({ planned: z.number(), sent: z.number() }),
  nextDue: z.array(Obligation),
});
export const Document = z.object({
  id: z.string(), name: z.string(), symbol: Text, title: Text, language: z.string(), organ: Text, session: nullable(z.number()),
  adopted: nullable(Day), agendaItems: z.array(z.string()), firstReadOn: Day, obligations: z.number(),
  documents: z.number().describe('How many documents the file holds; symbol, title, organ, session, day and items are those of the first.'),
});
export const Preview = z.object({
  date: Day, to: z.string(), type: z.enum(MAIL_TYPES), subject: z.string(),
  items: z.array(z.object({ obligation: z.string(), kind: z.enum(KINDS), due: z.string(), rule: z.string(), quote: z.string(), because: z.array(z.string()) })),
});
export const Mail = z.object({
  id: z.string(), receivedAt: z.string(), from: z.string(), to: z.array(z.string()), subject: z.string(), text: z.string(), html: Text,
});
/** What people send to correct dates. */
const words = (max: number) => z.string().trim().min(1).max(max);
const Source = words(500).describe('Where it is written: "A/RES/75/241, paragraph 2".');
const recorded = {
  recordedBy: words(200).optional().describe('Who records it.'),
  version: z.number().int().positive().optional().describe('The `version` of the obligation that was looked at; another one by now is refused.'),
};
const Newer = Uuid.describe('The obligation of the newer document.');
export const Supersede = z.strictObject({ by: Newer, source: Source.optional().describe('Default: the name of the newer obligation.'), ...recorded });
export const Postpone = z.strictObject({
  to: z.strictObject({
    start: Day, end: Day.optional().describe('Default: the one day.'), precision: z.enum(['day', 'month', 'year']).default('day').describe('month or year: whole ones, of which no day is known yet.'),
  }).optional().describe('Default: the time of the newer obligation.'),
  by: Newer.optional(), source: Source.optional().describe('Default: the name of the newer obligation.'), ...recorded,
});
export const Cancel = z.strictObject({ by: Newer.optional(), source: Source.optional().describe('Default: the name of the newer obligation.'), ...recorded });
export const Look = z.strictObject({ source: Source.optional().describe('Default: its own place in the document.'), ...recorded });
export const Hang = z.strictObject({
  on: Uuid.describe('The obligation that is the event.'), relation: Relation.default('at'),
  by: z.string().refine(isLength, 'must be a length such as P90D or P6M').nullable().default(null), source: Source, ...recorded,
});
export const CorrectSession = z.strictObject({ opens: Day, closes: Day.optional().describe('The last day. Default: as it was; without one, it lasts until the next one opens.'), source: Source, recordedBy: recorded.recordedBy });
export const OccurrenceParam = z.object({ id: Uuid, number: z.coerce.number().int().min(1) });
export const EditOccurrence = z.union([
  z.strictObject({ lifecycle: z.enum(['open', 'done', 'cancelled']) }),
  z.strictObject({ start: Day, end: Day.optional().describe('Default: the one day.'), source: Source })
    .refine(({ start, end }) => end === undefined || start <= end, 'ends before it begins'),
]);
export const Undo = z.strictObject({ recordedBy: recorded.recordedBy }).optional();
export const SessionParam = z.object({ organ: z.string().max(100), number: z.coerce.number().int().min(1).max(9999) });

const page = <T extends z.ZodType>(items: T) => z.object({ items: z.array(items), next: Text });

export const ObligationPage = page(Obligation).extend({ asOf: Day });
export const CorrectionPage = page(Correction);
export const DocumentPage = page(Document);
export const PreviewList = z.object({ items: z.array(Preview) });
export const PeopleList = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
export const MailPage = page(Mail.omit({ text: true, html: true })).extend({ delivered: z.boolean() });
export const Ingested = z.object({ document: Document, alreadyRead: z.boolean(), problems: z.array(z.object({ code: z.string(), message: z.string() })) });

/** Compiles only while the shapes say the same as the read models. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: [
  Same<z.infer<typeof Obligation>, Said<ObligationRow>>, Same<z.infer<typeof Detail>, Said<ObligationDetail>>, Same<z.infer<typeof Status>, Said<StatusView>>,
  Same<z.infer<typeof Document>, Said<DocumentView>>, Same<z.infer<typeof Preview>, Said<MailPreview>>, Same<z.infer<typeof Mail>, Said<CaughtMail>>,
  Same<z.infer<typeof Correction>, Said<CorrectionView>>, Same<z.infer<typeof Change>, Said<ChangeView>>, Same<z.infer<typeof Corrected>, Said<CorrectedView>>, Same<z.infer<typeof Body>, Said<BodyView>>,
] = [true, true, true, true, true, true, true, true, true, true];
void same;
