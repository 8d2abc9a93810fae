import { ReaderProcess } from './child/reader-process.js';
import { formatOf, mediaTypes } from './formats.js';
import { defaultLimits, type ReadLimits } from './limits.js';
import { asSourceError, SourceError } from './source-error.js';
import type { ReadText, SourceFile, SourceText } from './source.js';
import { readTxt } from './txt.js';

const readers = new ReaderProcess();

/**
 * Reads one file into text. A plain text is decoded here; every other format is parsed in a child process with bounded time and
 * memory. Throws nothing but SourceError.
 */
export async function readSource(file: SourceFile, limits: Partial<ReadLimits> = {}): Promise<SourceText> {
  const bounds = { ...defaultLimits, ...limits };
  try {
    if (file.bytes.length === 0) throw new SourceError('SOURCE.EMPTY', 'The file is empty.');
    if (file.bytes.length > bounds.bytes) {
      throw new SourceError('SOURCE.TOO_LARGE', `The file has ${file.bytes.length} bytes; at most ${bounds.bytes} are read.`);
    }
    const format = formatOf(file.name, file.bytes);
    const read = format === 'txt' ? readTxt(file.bytes) : await readers.read({ format, bytes: file.bytes, limits: bounds });
    return finished(read, file.name, mediaTypes[format], bounds);
  } catch (thrown) {
    throw asSourceError(thrown);
  }
}

function finished(read: ReadText, name: string, mediaType: string, limits: ReadLimits): SourceText {
  if (read.text.trim() === '') throw new SourceError('SOURCE.EMPTY', 'The file holds no text.');
  if (read.text.length > limits.characters) {
    throw new SourceError('SOURCE.TOO_LARGE', `The text has ${read.text.length} characters; at most ${limits.characters} are read.`);
  }
  return { name, mediaType, ...read };
}
