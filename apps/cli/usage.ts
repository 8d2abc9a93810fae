import { isPlainDate } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';

/** The command line was not understood. The message says what is wrong with it. */
export class UsageError extends Error {}

export function dayOption(name: string, text: string | undefined): PlainDate {
  if (text === undefined) throw new UsageError(`--${name} is missing.`);
  if (!isPlainDate(text)) throw new UsageError(`--${name} "${text}" is not a calendar day; write it like 2020-01-15.`);
  return text;
}

export function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (!found) throw new UsageError(`--${name} "${text}" is not one of ${values.join(', ')}.`);
  return found;
}

export const FORMATS = ['text', 'jsonl'] as const;

/** At least one file, or the sentence that asks for it. */
export function files(positionals: string[]): string[] {
  if (positionals.length === 0) throw new UsageError('Name at least one file.');
  return positionals;
}
