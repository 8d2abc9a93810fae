import { z } from 'zod';
import { KINDS } from '../../libs/core/index.js';

const Text = z.string().nullable();
const Day = z.iso.date();
const Span = z.tuple([z.int().min(0), z.int().min(0)]).describe('UTF-16 offsets into the decoded text: start inclusive, end exclusive.');
const Session = z.object({ organ: z.string().describe('GA, HRC, ECOSOC, SC or a short name of another body.'), number: z.int().describe('The year for bodies that name their sessions by year.') });

const Due = z.object({
  start: Day.nullable().describe('First day, inclusive; null when only an end is said.'),
  end: Day.nullable().describe('Last day, inclusive.'),
  precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'session', 'event', 'relative', 'recurring'])
    .describe('A range of days is `day`; part of a year is `year` with `part`; a day by an external rule is `recurring` with `on`.'),
  part: z.enum(['early', 'mid', 'end']).nullable(),
  session: Session.nullable(),
  event: Text.describe('The event that the time hangs on, as the text names it.'),
  recurrence: Text.describe('annual, biennial, every N years, every N months, each session.'),
  on: Text.describe('Month and day of a yearly day: --05-31.'),
  said: z.boolean().describe('False where a rule inferred it.'),
});

const Resolved = z.union([
  z.object({
    start: Day.nullable(),
    end: Day.nullable().describe('The last day, inclusive; for the window of a session the day after it (half-open): for the General Assembly the opening day of the next session, or the first day after the part that the text names.'),
    basis: z.enum(['stated', 'known', 'assumed', 'projected']),
    because: z.array(z.string()).describe('The derivation, step by step.'),
  }),
  z.object({ refused: z.string().describe('Why no day can be known.') }),
]);

const Header = z.object({
  symbol: Text, title: Text, language: z.string(), organ: Text, session: z.int().nullable(), adopted: Day.nullable(), agendaItems: z.array(z.string()),
});
export type Header = z.infer<typeof Header>;

const Row = z.object({
  part: z.int().min(1).optional().describe('Index in `documents` of the document that it stands in; absent for the first.'),
  kind: z.enum(KINDS),
  paragraph: z.string().describe('As printed: 7, 12 (b), preamble 14, annex I, 3; ~7 where numbers were lost.'),
  quote: z.string().describe('The text of `spans` joined by " ... ", white space collapsed.'),
  who: Text, to: Text, place: Text,
  duration: Text.describe('ISO 8601, with <= for "not more than": P1W, <=P5D.'),
  qualifiers: z.array(z.string()),
  strength: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']).describe('Class of the operative verb, S5 a decision, S0 neutral.'),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  due: Due,
  resolved: Resolved,
  spans: z.array(Span).min(1),
  evidence: z.record(z.string(), z.array(Span)),
});

/** One line of `extract --format jsonl`: the contract with programs outside. docs/extract.schema.json is made from it. */
export const ExtractLine = z.object({
  file: z.string(),
  document: Header.nullable().describe('The first document in the file; null when the file could not be read.'),
  documents: z.array(Header).min(2).optional().describe('Every document in the file, in order, where it holds several.'),
  obligations: z.array(Row),
  problems: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
  text: z.string().optional().describe('With --with-text: the decoded text that all offsets refer to.'),
});

export type ExtractLine = z.infer<typeof ExtractLine>;

/** The text of docs/extract.schema.json. */
export function extractSchema(): string {
  return `${JSON.stringify({ title: 'One line of `extract --format jsonl`', ...z.toJSONSchema(ExtractLine) }, null, 2)}\n`;
}
