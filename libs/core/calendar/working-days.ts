import { addDays, weekday, type PlainDate } from './plain-date.js';
import { reason, type Reason } from './reasons/reason.js';
import type { Phrase } from './reasons/values.js';

/** The official holidays of a duty station in one year, as its circular lists them. Data: seeds/holidays.json. No rule can give them: two follow the moon. */
export interface HolidayList {
  /** `New York`, `Geneva`, `Vienna`, `Nairobi`… */
  station: string;
  year: number;
  /** The days off: a holiday that falls on a weekend stands on the day on which it is observed. */
  days: { day: PlainDate; name: Phrase }[];
  /** Where the list was read. */
  source: string;
}

/** What to do with a day on which nobody works. */
export const ROLL_DIRECTIONS = ['backward', 'forward', 'none'] as const;
export type RollDirection = (typeof ROLL_DIRECTIONS)[number];

/** A day moved off a weekend or holiday: both days are kept, with what moved it. */
export interface Roll {
  raw: PlainDate;
  day: PlainDate;
  direction: RollDirection;
  /** Empty where the raw day stands and nothing need be said of it. */
  because: Reason[];
}

/** The working days of duty stations. Deadlines of a text are never handed to it: only what the tracker sets itself may roll. */
export interface WorkingDays {
  /** False on Saturdays, Sundays and the holidays of the station. Where the holidays of the year are not known, weekends alone count: `knows` tells. */
  isWorkingDay(day: PlainDate, station: string): boolean;
  /** True where the holidays of the station in that year are in the table. */
  knows(station: string, year: number): boolean;
  /** The nearest working day at or before the day (`backward`), at or after it (`forward`), or the day itself (`none`). */
  roll(day: PlainDate, direction: RollDirection, station: string): Roll;
}

/** Working days over these lists. Of two lists for one station and year the later one counts. */
export function createWorkingDays(lists: HolidayList[]): WorkingDays {
  const byYear = new Map(lists.map((list) => [`${list.station} ${list.year}`, list]));
  const listOf = (station: string, year: number | string): HolidayList | undefined => byYear.get(`${station} ${Number(year)}`);
  const whyFree = (day: PlainDate, station: string, direction: RollDirection): Reason | null => {
    if (weekday(day) > 5) return reason('roll.weekend', { day, direction });
    const list = listOf(station, day.slice(0, 4));
    const holiday = list?.days.find((free) => free.day === day);
    return list && holiday ? reason('roll.holiday', { day, station, name: holiday.name, source: list.source, direction }) : null;
  };
  return {
    isWorkingDay: (day, station) => whyFree(day, station, 'none') === null,
    knows: (station, year) => listOf(station, year) !== undefined,
    roll: (raw, direction, station) => {
      const because: Reason[] = [];
      let day = raw;
      if (direction !== 'none') {
        for (let why = whyFree(day, station, direction); why !== null; why = whyFree(day, station, direction)) {
          because.push(why);
          day = addDays(day, direction === 'backward' ? -1 : 1);
        }
        for (const year of new Set([raw.slice(0, 4), day.slice(0, 4)])) {
          if (!listOf(station, year)) because.push(reason('roll.no-holidays', { station, year: Number(year) }));
        }
      }
      return { raw, day, direction, because };
    },
  };
}
