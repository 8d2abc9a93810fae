import type { Format } from '../formats.js';
import type { ReadLimits } from '../limits.js';
import type { SourceErrorCode } from '../source-error.js';
import type { ReadText } from '../source.js';

/** A file for the child process to parse. Plain texts are decoded where they are and never sent. */
export type Job = { format: ParsedFormat; bytes: Uint8Array; limits: ReadLimits };
export type ParsedFormat = Exclude<Format, 'txt'>;

/** What comes back. `broken` says that a parser failed in a way it should not have, so the process is not used again. */
export type Answer = { read: ReadText } | { error: { code: SourceErrorCode; message: string }; broken: boolean };
