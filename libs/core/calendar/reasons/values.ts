import type { Due, Grain, SessionRef } from '../due.js';
import type { PlainDate } from '../plain-date.js';

/** The languages in which reasons are said. */
export const READER_LANGUAGES = ['en', 'zh'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** A name in every language. */
export type Names = Readonly<Record<ReaderLanguage, string>>;

/** Words of the data that staff correct: in every language, or a plain text where nobody has translated it, which then stands for all. */
export type Phrase = string | Names;

/** A session with what its body is called; null where the body is in no table. */
export interface NamedSession extends SessionRef {
  names: Names | null;
}

/** A stretch of time, never finer than it is known. One of its ends may be open. */
export interface TimeSpan {
  first: PlainDate | null;
  last: PlainDate | null;
  grain: Grain;
  part: Due['part'];
  /** True where the ends are those of a session: an end that is an end of a month is said as the month, for no table knows the day. */
  ofSession: boolean;
}

/** Where an obligation stands: `A/RES/74/60`, `7`; no paragraph where nothing tells where the name of the document ends. */
export interface Place {
  document: string;
  paragraph: string | null;
}

/** An obligation by its name, if it has one, and its place. */
export interface NamedPlace {
  name: string;
  place: Place;
}

/** How a language says what sentences are made of. */
export interface ReasonWords {
  /** `15 June 2020` */
  day(day: PlainDate): string;
  /** `15 to 19 June 2020`; one day stands alone. */
  range(first: PlainDate, last: PlainDate): string;
  /** `31 May` for `--05-31` */
  monthDay(on: string): string;
  weekday(day: PlainDate): string;
  /** The unit that the day is in: `the first quarter of 2024`. */
  unit(day: PlainDate, grain: Grain): string;
  /** `15 to 19 June 2020`, `early 2024`, `by 2030`, `from 2020 on` */
  span(time: TimeSpan): string;
  /** `90 days` for `P90D` */
  length(length: string): string;
  /** How often something recurs, as `Due.recurrence` has it. */
  often(recurrence: string): string;
  /** `the seventy-fifth session of the General Assembly`, `the main part of …` */
  session(session: NamedSession): string;
  /** `the seventy-fifth session`; sessions above 1900 are named by their year. */
  shortSession(number: number): string;
  phrase(phrase: Phrase): string;
  /** Where something was read, as the data or the staff have it. */
  source(source: string): string;
  place(place: Place): string;
  /** `Seventh Biennial Meeting (A/RES/74/60, paragraph 7)` */
  named(named: NamedPlace): string;
}
