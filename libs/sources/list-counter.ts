import { formatNumber } from './number-formats.js';

/**
 * One level of a numbered list in a word processor's file. `text` is the label with `%1` … `%9` for the numbers of the levels;
 * `restartAfter` n means that the level starts over only after one of the first n levels (0: never), null that it always does.
 */
export type Level = { start: number; format: string; text: string; restartAfter: number | null; legal: boolean };

/** A list: which definition it shares its counting with, its levels, and the start values that it sets for itself. */
export type List = { id: string; definition: string; levels: Map<number, Level>; startOverrides: Map<number, number> };

export const levelCount = 9;

/** Counts automatically numbered paragraphs in their order and gives each the label that Word prints. */
export class ListCounter {
  /** The last number given per level. Lists made from the same definition count on together. */
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly started = new Set<string>();

  /** The label of the next paragraph in a list, at a level counted from 0; '' where the list has no such level. */
  label(list: List, index: number): string {
    const level = list.levels.get(index);
    if (!level) return '';
    const counters = this.counters.get(list.definition) ?? new Array<number | null>(levelCount).fill(null);
    this.counters.set(list.definition, counters);
    this.startOver(list, counters);
    counters[index] = (counters[index] ?? level.start - 1) + 1;
    for (let deeper = index + 1; deeper < levelCount; deeper += 1) {
      const after = list.levels.get(deeper)?.restartAfter ?? null;
      if (after === null || index < after) counters[deeper] = startOf(list, deeper) - 1;
    }
    return printed(level, index, list, counters);
  }

  /** The first use of a list with its own start values begins them anew, although it shares its definition with others. */
  private startOver(list: List, counters: (number | null)[]): void {
    if (this.started.has(list.id)) return;
    this.started.add(list.id);
    for (const [index, start] of list.startOverrides) counters[index] = start - 1;
  }
}

const startOf = (list: List, index: number): number => list.startOverrides.get(index) ?? list.levels.get(index)?.start ?? 1;

function printed(level: Level, index: number, list: List, counters: (number | null)[]): string {
  if (level.format === 'bullet') return '•';
  if (level.format === 'none' && !level.text.includes('%')) return level.text.trim();
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const start = startOf(list, shown);
      // A level above that has not been used yet prints as its first number.
      const value = Math.max(counters[shown] ?? start, shown < index ? start : 0);
      return formatNumber(value, level.legal ? 'decimal' : (list.levels.get(shown)?.format ?? 'decimal'));
    })
    .trim();
}
