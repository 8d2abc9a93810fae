import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readSource, SourceError } from '../../libs/sources/index.js';
import type { SourceText } from '../../libs/sources/index.js';

/** A file of the command line: its text, or the reason why there is none. */
export type FileRead = { file: string; source: SourceText } | { file: string; error: SourceError };

/** Reads a file, or stdin for `-`. What cannot be read becomes an error of its own, so that the other files are still read. */
export async function readFileSource(file: string): Promise<FileRead> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    return { file, source: await readSource({ name: file === '-' ? 'stdin' : basename(file), bytes }) };
  } catch (error) {
    return { file, error: error instanceof SourceError ? error : unreadable(file, error as NodeJS.ErrnoException) };
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): SourceError {
  const reasons: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'this user may not read it', EISDIR: 'it is a folder' };
  return new SourceError('SOURCE.UNREADABLE', `${file} cannot be read: ${reasons[error.code ?? ''] ?? error.message}.`);
}
