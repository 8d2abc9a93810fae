import type { PlainDate } from '../calendar/index.js';
import type { DocumentHeader } from './header.js';

/** UTF-16 offsets into the decoded text of the file, start inclusive, end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** What a paragraph is for. Obligations come from all of them, but a preamble rarely lays a duty on anybody. */
export type Role = 'preamble' | 'operative' | 'body' | 'heading' | 'annex';

/** One paragraph (or lettered sub-paragraph) with its text put right: line breaks, page furniture and footnote marks are gone. */
export interface Paragraph {
  /** As printed: `7`, `12 (b)`, `preamble 14`, `annex I, 3`; `~7` where the numbers were lost; `summary`, `table`, `annex, table` for what bears no numbers. Headings have an empty label. */
  label: string;
  role: Role;
  /** The heading under which it stands. */
  section: string | null;
  /** Index of the paragraph whose words this one continues ("Decides:" … "(a) to hold …"). */
  parent: number | null;
  /** Index of the document in the file: 0 unless the file holds several. */
  part: number;
  /** Compatibility forms folded, traditional script as simplified, no white space that is not a word gap. */
  text: string;
  /** The stretches of the raw text that it was made of, in order; as quotes are cut, so that each lies in its paragraph. */
  spans: Stretch[];
  /** The raw stretches for a stretch of `text`; several where a page break or footnote lies inside. */
  toRaw(start: number, end: number): Stretch[];
}

/** A footnote lifted out of the running text. */
export interface Footnote {
  mark: string;
  text: string;
  spans: Stretch[];
}

/** A file's text in order: what it says of itself, its paragraphs and its footnotes. */
export interface ParsedDocument {
  /** Of the first document in the file. */
  header: DocumentHeader;
  /** One for each document in the file, in order; of the later ones only the language is known. */
  headers: DocumentHeader[];
  /** The day of distribution: a draft or a report is adopted on no day, but it speaks on this one. */
  issued: PlainDate | null;
  paragraphs: Paragraph[];
  footnotes: Footnote[];
}
