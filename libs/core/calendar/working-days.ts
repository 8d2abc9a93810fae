import { addDays, weekday, type PlainDate } from './plain-date.js';
import { longDate, longWeekday } from './words.js';

/** The official holidays of a duty station in one year, as its circular lists them. Data: seeds/holidays.json. No rule can give them: two follow the moon. */
export interface HolidayList {
  /** `New York`, `Geneva`, `Vienna`, `Nairobi`… */
  station: string;
  year: number;
  /** The days off: a holiday that falls on a weekend stands on the day on which it is observed. */
  days: { day: PlainDate; name: string }[];
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
  because: string[];
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
  const whyFree = (day: PlainDate, station: string): string | null => {
    if (weekday(day) > 5) return `a ${longWeekday(day)}`;
    const list = listOf(station, day.slice(0, 4));
    const holiday = list?.days.find((free) => free.day === day);
    return holiday ? `a holiday in ${station} (${holiday.name}; ${list!.source})` : null;
  };
  return {
    isWorkingDay: (day, station) => whyFree(day, station) === null,
    knows: (station, year) => listOf(station, year) !== undefined,
    roll: (raw, direction, station) => {
      const because: string[] = [];
      let day = raw;
      if (direction !== 'none') {
        for (let why = whyFree(day, station); why !== null; why = whyFree(day, station)) {
          because.push(`${longDate(day)} is ${why}, so the day rolls ${direction}.`);
          day = addDays(day, direction === 'backward' ? -1 : 1);
        }
        for (const year of new Set([raw.slice(0, 4), day.slice(0, 4)])) {
          if (!listOf(station, year)) because.push(`The holidays of ${station} in ${Number(year)} are not in the table: only weekends were left out.`);
        }
      }
      return { raw, day, direction, because };
    },
  };
}
