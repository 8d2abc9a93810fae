import type { CorrectionKind, Due, Kind, Lifecycle, PlainDate, SessionRef, Status } from '../../core/index.js';
import type { Period } from '../dates.js';

/** What a reminder counts to: a day, the opening of a session, or the day of a provisional agenda. */
export type Target = 'day' | 'session' | 'agenda';

/** How a language writes days and stretches of days. */
export interface DateWords {
  /** `15 June 2020` */
  day(day: PlainDate): string;
  /** `15–19 June 2020`; a single day stands alone. */
  range(first: PlainDate, last: PlainDate): string;
  /** `31 May` for `--05-31` */
  yearlyDay(on: string): string;
  /** `June 2022`, `the first half of 2025`, `2022` */
  period(period: Period): string;
  /** `2024–2025`, `February 2024 – April 2024` */
  periods(first: Period, last: Period): string;
  /** `early 2024` */
  part(part: NonNullable<Due['part']>, phrase: string): string;
  by(phrase: string): string;
  /** `by the end of 2030` */
  byEndOf(phrase: string): string;
  from(phrase: string): string;
}

/** How a language says a due time. */
export interface DueWords {
  none: string;
  noDay: string;
  /** What the text leaves open, behind a period: `the text gives the year only`. */
  coarse: { month: string; quarter: string; half: string; year: string; part: string };
  assumed: string;
  projected: string;
  inferred: string;
  /** What a term is counted from: a day in the document, or back from the opening of the session. */
  counted(session: string | null): string;
  /** `the 75th session of the General Assembly`, `the main part of the 80th session of the General Assembly`; "before the end of" is `beforeEnd`. Without the name of its body the key of that stands there. */
  session(ref: SessionRef, body?: string): string;
  beforeEnd(session: string): string;
  beforeOpening(session: string): string;
  duringSession(session: string): string;
  /** `opening 15 September 2020`, `opening in July 2019` */
  opening(when: string, exact: boolean): string;
  agendaOf(session: string): string;
  atEvent(event: string): string;
  /** `every two years` for `biennial`; what is not known stands as it is. */
  recurrence(code: string): string;
  yearly(day: string): string;
  firstTime(phrase: string): string;
  /** Of what recurs, how many times before this one are overdue. */
  earlier(overdue: number): string;
  /** Phrases one after another: `during …, opening …`. */
  join(phrases: string[]): string;
  /** A phrase with what must be known of it in brackets. */
  noted(phrase: string, notes: string[]): string;
}

/** The words before the colon of a subject: what the most urgent item is about to do. Numbers are days, 2 or more. */
export interface HeadlineWords {
  today: string;
  tomorrow: string;
  inDays(days: number): string;
  begun: string;
  open: string;
  overdue(days: number): string;
  moved: string;
  cancelled: string;
  superseded: string;
  session: { today: string; tomorrow: string; inDays(days: number): string; begun: string };
}

/** Why an obligation stands in this mail. */
export interface WhyWords {
  before(days: number, anchor: string, target: Target): string;
  opens: string;
  overdue(days: number, last: string): string;
  moved(move: Move): string;
  other(rule: string): string;
}

/** What a correction did to one obligation, in the recipient's words. */
export interface Move {
  kind: CorrectionKind;
  source: string;
  /** The correction was taken back. */
  undo: boolean;
  /** The event that it moved with; null where it was corrected itself. */
  through: string | null;
  lifecycle: Lifecycle;
  /** When it was to be; null where no day was known. */
  before: string | null;
  /** When it is to be; null where no day is known any more, or where it is closed. */
  now: string | null;
}

/** Sentences, headings and labels of the three mails. */
export interface LetterWords {
  dear(name: string): string;
  labels: { when: string; who: string; to: string; where: string; why: string; reason: string };
  colon: string;
  open: string;
  more(count: number): string;
  seeAll: string;
  footer: string;
  intake: {
    subject(found: number, documents: string, review: number): string;
    documents(first: string, others: number): string;
    opening(found: number, documents: number): string;
    perDocument(found: number): string;
    review: { title: string; note: string };
    next: { title: string; note: string };
    past: { title(count: number): string; note(count: number): string };
  };
  reminders: {
    opening(count: number, day: string): string;
    now: string;
    moved: string;
    soon: string;
    overdue: string;
    later: string;
  };
  weekly: {
    subject(monday: string, overdue: number, next: number, review: number): string;
    opening(monday: string, total: number): string;
    counts: string;
    overdue: { title: string; note: string };
    next: { title: string; none: string };
    review: { title: string; note: string };
  };
}

/** Everything that a mail says in one language. A language is one file of this shape. */
export interface Words {
  /** BCP 47 tag. */
  tag: string;
  kinds: Record<Kind, string>;
  statuses: Record<Status, string>;
  /** True for text that its readers can read. */
  reads(text: string): boolean;
  /** A kind with its quote: `Meeting “…”`. */
  named(kind: string, quote: string): string;
  /** Whole sentences one after another. */
  sentences(all: string[]): string;
  /** `A/RES/74/60, paragraph 7` */
  place(document: string, paragraph: string): string;
  untitled: string;
  /** Subject of one item with the number of those that it leaves out: `Due in 30 days: Meeting, 15–19 June 2020 (and 2 more)`. */
  subject(headline: string, phrases: string[], others: number): string;
  /** Why a person must look at it whose day is known: how sure the reading is, 0 to 1. */
  unsure(confidence: number): string;
  dates: DateWords;
  due: DueWords;
  headline: HeadlineWords;
  why: WhyWords;
  letter: LetterWords;
}
