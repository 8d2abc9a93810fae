import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isMilestoneStep, isPlainDate, parseMonthDay, rhythmOf, isTimeZone, KINDS, MILESTONE_ORIGINS, OPENING_RULES, ROLL_DIRECTIONS } from '../core/index.js';
import type { Seeds } from './install.js';

const day = z.string().refine(isPlainDate, 'is not a calendar day (YYYY-MM-DD)');

/** Words in every language, or a plain text that stands for all. */
const phrase = z.union([z.string().min(1), z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })]);

const bodies = z.array(z.strictObject({
  organ: z.string().min(1),
  names: z.strictObject({ en: z.string(), zh: z.string() }),
  openingRule: z.enum(OPENING_RULES).nullable(),
  sessions: z.array(z.strictObject({ number: z.int(), opens: day, closes: day.optional(), source: z.string() })
    .refine(({ opens, closes }) => closes === undefined || closes >= opens, 'closes before it opens')),
  note: phrase.optional(),
}));

const policies = z.array(z.strictObject({
  id: z.string().min(1),
  kinds: z.union([z.literal('*'), z.array(z.enum(KINDS)).min(1)]),
  daysBefore: z.array(z.int().min(0).max(3650)),
  daysOverdue: z.array(z.int().min(1).max(3650)),
  roll: z.record(z.string().regex(/^(before-\d+|overdue-\d+|opens)$/, 'is no rule such as before-30'), z.strictObject({ direction: z.enum(ROLL_DIRECTIONS), station: z.string().min(1) })).optional(),
}));

const holidays = z.array(z.strictObject({
  station: z.string().min(1), year: z.int(), source: z.string().min(1),
  days: z.array(z.strictObject({ day, name: phrase })).min(1),
}).refine(({ year, days }) => days.every((free) => Number(free.day.slice(0, 4)) === year), 'holds a day of another year'));

const milestones = z.array(z.strictObject({
  id: z.string().min(1),
  documentClass: z.string().min(1),
  kinds: z.array(z.enum(KINDS)).min(1),
  bodies: z.union([z.literal('*'), z.array(z.string().min(1)).min(1)]),
  origin: z.enum(MILESTONE_ORIGINS),
  station: z.string().min(1),
  wordLimit: z.int().min(1).nullable(),
  source: z.string().min(1),
  steps: z.array(z.strictObject({
    id: z.string().min(1),
    names: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
    daysBefore: z.int().min(0).max(3650).optional(),
    on: z.string().optional(),
    roll: z.enum(ROLL_DIRECTIONS),
    because: phrase,
  }).refine(isMilestoneStep, 'needs either daysBefore or a real day of the year in on')).min(1),
}));

const people = z.array(z.strictObject({
  id: z.uuid(),
  name: z.string().min(1),
  email: z.email(),
  language: z.enum(['en', 'zh']),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone'),
  sendAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day (HH:MM)'),
})).min(1);

const names = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
/** Both languages, so that neither reads less than the other. */
const forms = z.strictObject({ en: z.array(z.string().min(1)).min(1), zh: z.array(z.string().min(1)).min(1) });

const externalRules = z.array(z.strictObject({
  id: z.string().min(1),
  names,
  says: phrase,
  on: z.string().refine((on) => parseMonthDay(on) !== null, 'is not a day of the year (--MM-DD)').nullable(),
  recurrence: z.string().refine((often) => rhythmOf(often) !== null, 'is not a recurrence such as annual').nullable(),
  covers: z.literal('preceding calendar year').nullable(),
  instrument: forms,
  cited: forms,
  report: forms,
  source: z.string().min(1),
}));

const span = { start: day, end: day };
const ordered = ({ start, end }: { start: string; end: string }): boolean => start <= end;
const schedules = z.array(z.strictObject({
  id: z.string().min(1),
  names,
  subject: forms,
  meeting: forms,
  times: z.array(z.strictObject({
    name: names, ...span, precision: z.enum(['day', 'year']), source: z.string().min(1),
    moved: z.strictObject({ ...span, source: z.string().min(1) }).refine(ordered, 'ends before it begins').optional(),
  }).refine(ordered, 'ends before it begins')
    .refine(({ precision, start, end }) => precision === 'day' || (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`), 'is not the whole year'))
    .refine((times) => times.every(({ start }, i) => i === 0 || times[i - 1]!.end < start), 'are not in the order of their days'),
}));

const tour = z.strictObject({ from: day, to: day, asOf: day });

/** Days on which the seed documents have something to show: they speak of years that are over. */
export type Tour = z.infer<typeof tour>;

export class SeedError extends Error {
  readonly code = 'TRACKER.BAD_SEED';
}

/** The data that a new tracker starts with. @throws SeedError naming the file and every fault in it. */
export async function loadSeeds(folder: string): Promise<Seeds> {
  return {
    bodies: await load(join(folder, 'bodies.json'), bodies),
    policies: await load(join(folder, 'policies.json'), policies),
    people: await load(join(folder, 'people.json'), people),
    standing: {
      external: await load(join(folder, 'external-rules.json'), externalRules),
      schedules: await load(join(folder, 'schedules.json'), schedules),
    },
    almanac: {
      holidays: await load(join(folder, 'holidays.json'), holidays),
      milestones: await load(join(folder, 'milestones.json'), milestones),
    },
  };
}

/** @throws SeedError */
export const loadTour = (folder: string): Promise<Tour> => load(join(folder, 'tour.json'), tour);

/** Paths of the documents that a new tracker reads first, in order of name. */
export async function seedDocuments(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'documents'));
  return names.sort().map((name) => join(folder, 'documents', name));
}

async function load<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parseJson(path, await readFile(path, 'utf8')));
  if (!parsed.success) throw new SeedError(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
