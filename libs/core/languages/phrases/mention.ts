import type { TimePhrase } from '../language.js';
import { NotationError } from './notation.js';

/** A time as the text gives it. */
export interface TimeMention {
  is: TimePhrase['is'];
  /** In the dialect of ISO 8601 that the README of the languages folder describes: `2020-06-15/2020-06-19`, `session 75`, `R/P1Y`. */
  readonly code: string;
  start: number;
  end: number;
}

/** What the slots of a phrase hold, the last one first. */
export type Values = { name: string; value: number; padded: boolean; inner: Reading | null; end: number; rest: Values } | null;

/** A phrase that was read to its end, with what its slots hold. */
export interface Reading { phrase: Meaning; values: Values; end: number }

/** What a phrase means, taken apart: text, slot, text, slot, text. */
export interface Meaning { is: TimePhrase['is']; means: string; parts: readonly string[] }

/** @throws NotationError when the meaning has a slot that is not among those of the phrase */
export function meaningOf({ is, means }: TimePhrase, slots: ReadonlySet<string>): Meaning {
  const parts = means.split(/\{([a-z0-9_]+)\}/);
  for (let i = 1; i < parts.length; i += 2) if (!slots.has(parts[i] ?? '')) throw new NotationError(`"${means}" names a slot that its phrase lacks: {${parts[i]}}`);
  return { is, means, parts };
}

/** A time that was read. Its code is put together when it is asked for: most times of a text are never asked. */
export class Mention implements TimeMention {
  readonly is: TimePhrase['is'];
  readonly end: number;
  private written: string | null = null;

  constructor(private readonly reading: Reading, readonly start: number) {
    this.is = reading.phrase.is;
    this.end = reading.end;
  }

  get code(): string {
    return this.written ??= codeOf(this.reading);
  }

  /** True for what is over whatever its years are ("since 2010"). */
  get isOver(): boolean {
    return this.reading.phrase.means === 'past';
  }

  /** True for the day of a text that is cited. */
  get cites(): boolean {
    return this.reading.phrase.means.startsWith('cited ');
  }

  /** The latest year that the code names; null where it names none, or where the time has no end. */
  get lastYear(): number | null {
    return isEndless(this.reading) ? null : yearIn(this.reading);
  }

  /** The same time in a text in which its own begins at `from`. */
  movedBy(from: number): Mention {
    const { phrase, values } = this.reading;
    return new Mention({ phrase, values, end: this.end + from }, this.start + from);
  }
}

function codeOf({ phrase: { parts }, values }: Reading): string {
  let code = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) code += written(valueOf(parts[i], values)) + (parts[i + 1] ?? '');
  return code;
}

function valueOf(name: string | undefined, values: Values): Values {
  let value = values;
  while (value && value.name !== name) value = value.rest;
  return value;
}

function written(value: Values): string {
  if (!value) return '';
  if (value.inner) return codeOf(value.inner);
  return value.padded && value.value < 10 ? `0${value.value}` : String(value.value);
}

/** Numbers of four digits are years; of longer ones the last four digits are. */
function yearIn({ phrase: { parts }, values }: Reading): number | null {
  let last: number | null = null;
  for (let i = 1; i < parts.length; i += 2) {
    const value = valueOf(parts[i], values);
    const year = value?.inner ? yearIn(value.inner) : value && value.value >= 1000 ? value.value % 10_000 : null;
    if (year !== null && (last === null || year > last)) last = year;
  }
  return last;
}

function isEndless({ phrase: { parts }, values }: Reading): boolean {
  const tail = parts[parts.length - 1] ?? '';
  if (tail !== '' || parts.length < 2) return tail.endsWith('/..');
  const inner = valueOf(parts[parts.length - 2], values)?.inner;
  return inner ? isEndless(inner) : false;
}
