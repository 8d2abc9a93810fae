import type { PlainDate } from '../calendar/index.js';
import type { LanguageCode } from '../languages/index.js';

/** A line of a document's head. */
export interface HeadLine {
  /** Cleaned text. */
  text: string;
  /** Blank lines before it. */
  blanksBefore: number;
}

/** What a document says of itself. A field that it does not say is null. */
export interface DocumentHeader {
  /** `A/RES/74/60`; worked out from the number before the title where no symbol is printed. */
  symbol: string | null;
  title: string | null;
  language: LanguageCode;
  /** `GA`, `SC`, `ECOSOC`… */
  organ: string | null;
  /** Session number of the organ; the year for organs that name their sessions by year. */
  session: number | null;
  adopted: PlainDate | null;
  /** `98(q)`, `95(i)`, `95(s)`… */
  agendaItems: string[];
}

/** The header of a document that says nothing of itself. */
export function emptyHeader(language: LanguageCode): DocumentHeader {
  return { symbol: null, title: null, language, organ: null, session: null, adopted: null, agendaItems: [] };
}
