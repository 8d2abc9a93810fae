import type { Reason } from '../core/index.js';

/** A file as it came: its name is used for messages and, where the content says nothing, to tell its format. */
export type SourceFile = { name: string; bytes: Uint8Array };

/** Where on a printed page a stretch of the text stands: pages count from 1; points from the upper left corner of the page. */
export type PagePlace = { start: number; end: number; page: number; box: [left: number, top: number, right: number, bottom: number] };

/** Which paragraph of the file a stretch of the text comes from, counted from 0 in the order of the file (footnotes after the body). */
export type ParagraphPlace = { start: number; end: number; paragraph: number };

/**
 * From offsets in `SourceText.text` back to the file. Places are in the order of the text and do not overlap; white space that
 * the reader put between them belongs to none.
 */
export type OriginMap = { unit: 'page'; places: PagePlace[] } | { unit: 'paragraph'; places: ParagraphPlace[] };

/** Something that a reader should know though the file could be read, e.g. that its encoding had to be guessed. */
export type SourceProblem = { code: string; message: Reason };

/** What a reader of one format makes of the bytes. */
export type ReadText = { text: string; encoding: string | null; origin: OriginMap | null; problems: SourceProblem[] };

/** A file that was read. All offsets anywhere refer to `text`, in UTF-16 units. */
export type SourceText = ReadText & { name: string; mediaType: string };
