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
export type Values = Value | null;

/** What a slot holds: a number, or another time. */
export class Value {
  constructor(readonly slot: { name: string; padded: boolean }, readonly value: number, readonly inner: Mention | null, readonly rest: Values) {}
}

/** What codes have in common that differ in nothing but digits: made once, so that what is known of one of them is known of all. */
export class Shape {
  private readonly holders = new Map<Shape, Shape>();

  /** The shape of the codes that are this one around another. */
  around(other: Shape): Shape {
    let shape = this.holders.get(other);
    if (!shape) this.holders.set(other, shape = new Shape());
    return shape;
  }
}

/** What a phrase means, taken apart: text, slot, text, slot, text. */
export interface Meaning {
  is: TimePhrase['is'];
  parts: readonly string[];
  /** True for what is over whatever its years are ("since 2010"). */
  isOver: boolean;
  /** True for the day of a text that is cited. */
  cites: boolean;
  /** True for what begins and has no end. */
  isEndless: boolean;
  /** Null where a number in it may have more digits or fewer. */
  shape: Shape | null;
}

/**
 * @param slots the names of the slots of the phrase; true for one that is filled by so many digits whatever the number, or by another time
 * @throws NotationError when the meaning has a slot that is not among those of the phrase
 */
export function meaningOf({ is, means }: TimePhrase, slots: ReadonlyMap<string, boolean>): Meaning {
  const parts = means.split(/\{([a-z0-9_]+)\}/);
  for (let i = 1; i < parts.length; i += 2) if (!slots.has(parts[i] ?? '')) throw new NotationError(`"${means}" names a slot that its phrase lacks: {${parts[i]}}`);
  return { is, parts, isOver: means === 'past', cites: means.startsWith('cited '), isEndless: means.endsWith('/..'), shape: isEven(parts, slots) ? new Shape() : null };
}

/** True where every slot that is named is there, and filled by so many digits. */
export const isEven = (parts: readonly string[], slots: ReadonlyMap<string, boolean>): boolean => parts.every((name, i) => i % 2 === 0 || slots.get(name) === true);

/** A time that was read. Its code is put together when it is asked for: most times of a text are never asked. */
export class Mention implements TimeMention {
  readonly is: TimePhrase['is'];
  private written: string | null = null;

  constructor(private readonly phrase: Meaning, private readonly values: Values, readonly start: number, readonly end: number) {
    this.is = phrase.is;
  }

  get code(): string {
    return this.written ??= this.codeOf();
  }

  /** True for what is over whatever its years are ("since 2010"). */
  get isOver(): boolean {
    return this.phrase.isOver;
  }

  /** True for the day of a text that is cited. */
  get cites(): boolean {
    return this.phrase.cites;
  }

  /** The latest year that the code names; null where it names none, or where the time has no end. */
  get lastYear(): number | null {
    return this.isEndless() ? null : this.yearIn();
  }

  /** What its code has in common with others; null where that cannot be told without it. */
  get shape(): Shape | null {
    let { shape } = this.phrase;
    let holds = false;
    for (let value = this.values; value; value = value.rest) {
      if (!value.inner) continue;
      const inner = value.inner.phrase.shape;
      if (holds || !shape || !inner) return null;
      shape = shape.around(inner);
      holds = true;
    }
    return shape;
  }

  /** The same time in a text in which its own begins at `from`. */
  movedBy(from: number): Mention {
    return new Mention(this.phrase, this.values, this.start + from, this.end + from);
  }

  private codeOf(): string {
    const { phrase: { parts }, values } = this;
    let code = parts[0] ?? '';
    for (let i = 1; i < parts.length; i += 2) code += written(valueOf(parts[i], values)) + (parts[i + 1] ?? '');
    return code;
  }

  /** Numbers of four digits are years; of longer ones the last four digits are. */
  private yearIn(): number | null {
    const { phrase: { parts }, values } = this;
    let last: number | null = null;
    for (let i = 1; i < parts.length; i += 2) {
      const value = valueOf(parts[i], values);
      const year = value?.inner ? value.inner.yearIn() : value && value.value >= 1000 ? value.value % 10_000 : null;
      if (year !== null && (last === null || year > last)) last = year;
    }
    return last;
  }

  private isEndless(): boolean {
    const { phrase: { parts, isEndless }, values } = this;
    if (isEndless || parts.length < 2 || parts[parts.length - 1] !== '') return isEndless;
    return valueOf(parts[parts.length - 2], values)?.inner?.isEndless() ?? false;
  }
}

function valueOf(name: string | undefined, values: Values): Values {
  let value = values;
  while (value && value.slot.name !== name) value = value.rest;
  return value;
}

function written(value: Values): string {
  if (!value) return '';
  if (value.inner) return value.inner.code;
  return value.slot.padded && value.value < 10 ? `0${value.value}` : String(value.value);
}
