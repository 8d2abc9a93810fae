/** The shapes that go in and out of the REST API. What comes out is checked against libs/tracker/views.ts when this file compiles. */
import { z } from 'zod';
import { KINDS, LIFECYCLES, ROLL_DIRECTIONS, SESSION_PARTS, STATUSES } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import { MAIL_TYPES } from '../../libs/tracker/index.js';
import type { CaughtMail, DocumentView, MailPreview, ObligationDetail, ObligationRow, StatusView } from '../../libs/tracker/index.js';

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
});

export const Meta = z.object({
  today: Day, clock: z.enum(['real', 'trial']), mail: z.enum(['delivered', 'caught']), version: z.string(), suggestedAsOf: nullable(Day),
});
export const Obligation = z.object({
  id: z.string(), ref: z.string(), kind: z.enum(KINDS), paragraph: z.string(), quote: z.string(), who: Text, to: Text,
  strength: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']), confidence: z.number(), status: z.enum(STATUSES), due: nullable(Due),
  first: nullable(Day), last: nullable(Day), basis: nullable(z.enum(['stated', 'known', 'assumed', 'projected'])), refused: Text,
  owner: nullable(z.object({ id: z.string(), name: z.string() })),
  document: z.object({ id: z.string(), symbol: Text, title: Text, adopted: nullable(Day) }),
});
export const Detail = Obligation.extend({
  place: Text, duration: Text, qualifiers: z.array(z.string()), rule: z.string(), lifecycle: z.enum(LIFECYCLES), spans: z.array(Span),
  evidence: z.record(z.string(), z.array(Span)), because: z.array(z.string()),
  source: z.array(z.object({ text: z.string(), quoted: z.boolean() })),
  milestones: z.array(z.object({
    id: z.string(), names: z.object({ en: z.string(), zh: z.string() }), raw: Day, day: Day.describe('Moved off weekends and the holidays of the station.'),
    direction: z.enum(ROLL_DIRECTIONS), station: z.string(), basis: z.enum(['stated', 'known', 'assumed', 'projected']), because: z.array(z.string()),
  })).describe('Steps on the way, reckoned by the tracker: none is a deadline of the text.'),
  noMilestones: Text.describe('Why there are no milestones; null where there are.'),
  reminders: z.array(z.object({
    rule: z.string(), day: Day, state: z.enum(['planned', 'skipped', 'attached', 'sent', 'cancelled', 'superseded']), recipient: z.string(),
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
});
export const Preview = z.object({
  date: Day, to: z.string(), type: z.enum(MAIL_TYPES), subject: z.string(),
  items: z.array(z.object({ obligation: z.string(), kind: z.enum(KINDS), due: z.string(), rule: z.string(), quote: z.string(), because: z.array(z.string()) })),
});
export const Mail = z.object({
  id: z.string(), receivedAt: z.string(), from: z.string(), to: z.array(z.string()), subject: z.string(), text: z.string(), html: Text,
});
const page = <T extends z.ZodType>(items: T) => z.object({ items: z.array(items), next: Text });

export const ObligationPage = page(Obligation).extend({ asOf: Day });
export const DocumentPage = page(Document);
export const PreviewList = z.object({ items: z.array(Preview) });
export const PeopleList = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
export const MailPage = page(Mail.omit({ text: true, html: true })).extend({ delivered: z.boolean() });
export const Ingested = z.object({ document: Document, alreadyRead: z.boolean(), problems: z.array(z.object({ code: z.string(), message: z.string() })) });

/** Compiles only while the shapes say the same as the read models. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: [
  Same<z.infer<typeof Obligation>, ObligationRow>, Same<z.infer<typeof Detail>, ObligationDetail>, Same<z.infer<typeof Status>, StatusView>,
  Same<z.infer<typeof Document>, DocumentView>, Same<z.infer<typeof Preview>, MailPreview>, Same<z.infer<typeof Mail>, CaughtMail>,
] = [true, true, true, true, true, true];
void same;
