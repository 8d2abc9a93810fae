import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Body } from './bodies.js';
import { provisionalAgendaDay } from './milestones.js';
import type { SessionPart } from './due.js';
import { assemblyRule } from './openings.js';
import { addDays, plainDate, weekday, type PlainDate } from './plain-date.js';
import { said, say } from './reasons/say.js';
import { createCalendar } from './sessions.js';

const BODIES: Body[] = JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8'));
const calendar = createCalendar(BODIES);
const ga = (number: number) => ({ organ: 'GA', number });

/** Openings that took place. Written apart from the seeds, which must agree. */
const ACTUAL: [number, string][] = [
  [55, '2000-09-05'], [56, '2001-09-12'], [57, '2002-09-10'], [58, '2003-09-16'], [59, '2004-09-14'], [60, '2005-09-13'], [61, '2006-09-12'],
  [62, '2007-09-18'], [63, '2008-09-16'], [64, '2009-09-15'], [65, '2010-09-14'], [66, '2011-09-13'], [67, '2012-09-18'], [68, '2013-09-17'],
  [69, '2014-09-16'], [70, '2015-09-15'], [71, '2016-09-13'], [72, '2017-09-12'], [73, '2018-09-18'], [74, '2019-09-17'], [75, '2020-09-15'],
  [76, '2021-09-14'], [77, '2022-09-13'], [78, '2023-09-05'], [79, '2024-09-10'], [80, '2025-09-09'],
];

describe('sessions of the General Assembly', () => {
  test.each(ACTUAL)('session %i opened on %s', (number, day) => {
    const window = calendar.window(ga(number));
    expect(window).toMatchObject({ opens: day, basis: 'known' });
    expect(weekday(window!.opens)).toBe(number === 56 ? 3 : 2);
  });

  test('the rules alone give every opening from the 57th session on', () => {
    expect(ACTUAL.filter(([number]) => number >= 57).map(([number]) => [number, assemblyRule(number)?.day])).toEqual(ACTUAL.filter(([number]) => number >= 57));
  });

  test('the rules do not give the 55th (a special date, before rule 1 was changed) nor the 56th (put off from 11 September 2001)', () => {
    expect(assemblyRule(55)).toBeNull();
    expect(assemblyRule(56)!.day).toBe('2001-09-11');
  });

  test.each([[81, '2026-09-08'], [82, '2027-09-07'], [83, '2028-09-05'], [84, '2029-09-11']])('session %i is projected to open on %s', (number, day) => {
    const window = calendar.window(ga(number))!;
    expect(window).toMatchObject({ opens: day, basis: 'projected' });
    expect(say(window.because[0]!, 'en')).toContain('projected');
    expect(say(window.because[0]!, 'en')).toContain('75/325');
  });

  test('1 September 2017 was a holiday of the United Nations, and still counted: a calendar of holidays would say 19 September', () => {
    expect(assemblyRule(72)!.day).toBe('2017-09-12');
  });

  test('the 77th session is the last of the third week, the 78th the first of the second', () => {
    expect(assemblyRule(77)!.rule).toContain('57/301');
    expect(assemblyRule(78)!.rule).toContain('75/325');
    expect(assemblyRule(57)!.rule).toContain('55/14');
  });

  test('windows are half-open and contiguous, and every day is in exactly the session whose window holds it', () => {
    for (let number = 52; number <= 200; number++) {
      const window = calendar.window(ga(number))!;
      expect(window.opens < window.closes).toBe(true);
      expect(window.closes).toBe(calendar.window(ga(number + 1))!.opens);
      expect(calendar.sessionOn('GA', window.opens)).toBe(number);
      expect(calendar.sessionOn('GA', addDays(window.closes, -1))).toBe(number);
      expect(calendar.sessionOn('GA', window.closes)).toBe(number + 1);
    }
  });

  test('projected openings are Tuesdays of the second week with a Monday-to-Friday day, so from the 4th to the 11th', () => {
    fc.assert(fc.property(fc.integer({ min: 78, max: 8000 }), (number) => {
      const { day } = assemblyRule(number)!;
      expect(weekday(day)).toBe(2);
      expect(day.slice(5) >= '09-04' && day.slice(5) <= '09-11').toBe(true);
      const firstWorkingDay = [1, 2, 3].map((d) => `${day.slice(0, 4)}-09-0${d}` as PlainDate).find((d) => weekday(d) <= 5)!;
      expect(weekday(addDays(day, -7)) === 2 && addDays(day, -8) <= firstWorkingDay && firstWorkingDay <= addDays(day, -4)).toBe(true);
    }));
  });

  test.each([51, 1, 0, -3, 75.5, 8054, 1e9, NaN])('session %d is not known, and the refusal says why', (number) => {
    expect(calendar.window(ga(number))).toBeNull();
    expect(say(calendar.whyUnknown(ga(number)), 'en')).toContain('General Assembly');
  });

  test('a day before the table is in no session', () => expect(calendar.sessionOn('GA', plainDate('1980-01-01'))).toBeNull());
});

test('a correction of staff outranks the rule and moves the neighbour', () => {
  const moved = BODIES.map((body) => (body.organ === 'GA'
    ? { ...body, sessions: [...body.sessions, { number: 81, opens: plainDate('2026-09-15'), source: 'a letter' }] } : body));
  const corrected = createCalendar(moved);
  expect(corrected.window(ga(81))).toMatchObject({ opens: '2026-09-15', basis: 'known' });
  expect(say(corrected.window(ga(81))!.because[0]!, 'en')).toContain('a letter');
  expect(corrected.window(ga(80))!.closes).toBe('2026-09-15');
  expect(corrected.sessionOn('GA', plainDate('2026-09-10'))).toBe(80);
});

test.each(['2020-04-01', '2020-05-01'])('a next opening on %s, not after this one, gives no window rather than a wrong one', (next) => {
  const body: Body = { organ: 'X', names: { en: 'X', zh: 'X' }, openingRule: null, sessions: [
    { number: 1, opens: plainDate('2020-05-01'), source: 's' }, { number: 2, opens: plainDate(next), source: 's' }] };
  expect(createCalendar([body]).window({ organ: 'X', number: 1 })).toBeNull();
});

describe('other bodies', () => {
  test.each([
    [2023, '2022-07-25', '2023-07-27', 'known'],
    [2026, '2025-07-31', '2026-08-01', 'known'],
    [2027, '2026-07-01', '2027-08-01', 'assumed'],
    [2022, '2021-07-01', '2022-07-25', 'assumed'],
    [2015, '2014-07-01', '2015-08-01', 'assumed'],
    [2014, '2014-01-01', '2014-08-01', 'assumed'],
    [2013, '2013-01-01', '2014-01-01', 'assumed'],
    [1995, '1995-01-01', '1996-01-01', 'assumed'],
  ])('the %i session of the Economic and Social Council: %s to %s, %s', (number, opens, closes, basis) => {
    expect(calendar.window({ organ: 'ECOSOC', number })).toMatchObject({ opens, closes, basis });
  });

  test('the Council named its sessions by number before 1978', () => expect(calendar.window({ organ: 'ECOSOC', number: 1977 })).toBeNull());

  test('a day in an assumed July belongs to no one session of the Council', () => {
    expect(calendar.sessionOn('ECOSOC', plainDate('2023-03-01'))).toBe(2023);
    expect(calendar.sessionOn('ECOSOC', plainDate('2027-03-01'))).toBe(2027);
    expect(calendar.sessionOn('ECOSOC', plainDate('2027-07-10'))).toBeNull();
  });

  test('sessions named by year and held within it', () => {
    expect(calendar.window({ organ: 'HLPF', number: 2023 })).toMatchObject({ opens: '2023-07-10', closes: '2023-07-20', basis: 'known' });
    expect(calendar.window({ organ: 'HLPF', number: 2022 })).toMatchObject({ opens: '2022-01-01', closes: '2023-01-01', basis: 'assumed' });
    expect(calendar.window({ organ: 'CD', number: 2024 })).toMatchObject({ opens: '2024-01-01', closes: '2025-01-01', basis: 'assumed' });
  });

  test.each([['HRC', 1, 'Human Rights Council'], ['HRC', 62, 'Human Rights Council'], ['CSW', 66, 'Commission on the Status of Women'], ['UNFCCC COP', 28, 'UNFCCC COP'], ['SC', 9000, 'Security Council']])(
    '%s %i is not known, and why', (organ, number, name) => {
      expect(calendar.window({ organ, number })).toBeNull();
      expect(calendar.opening({ organ, number })).toBeNull();
      expect(say(calendar.whyUnknown({ organ, number }), 'en')).toContain(name);
    });

  test('the Security Council has no sessions, and the refusal says how months and years are treated', () => {
    expect(say(calendar.whyUnknown({ organ: 'SC', number: 2024 }), 'en')).toBe('The dates of the 2024 session of the Security Council are not known. The Security Council has no sessions: '
      + 'it is organized to meet at any time, and its presidency changes with each month. A month or a year that a text names is that calendar month or year.');
  });

  test.each([
    ['HRC', 52, '2023-02-27', '2023-04-05'], ['HRC', 53, '2023-06-19', '2023-07-15'], ['HRC', 60, '2025-09-08', '2025-10-09'],
    ['CSW', 68, '2024-03-11', '2024-03-23'], ['CPD', 57, '2024-04-29', '2024-05-04'], ['ATT CSP', 7, '2021-08-30', '2021-09-04'], ['PoA BMS', 7, '2021-07-26', '2021-07-31'],
  ])('session %2$i of %1$s ends on a day of its own: %3$s to before %4$s', (organ, number, opens, closes) => {
    expect(calendar.window({ organ, number })).toMatchObject({ opens, closes, basis: 'known' });
    expect(calendar.sessionOn(organ, plainDate(opens))).toBe(number);
    expect(calendar.sessionOn(organ, addDays(plainDate(closes), -1))).toBe(number);
    expect(calendar.sessionOn(organ, plainDate(closes))).toBeNull();
  });

  test('the last session of a table has no window, for nobody knows when the next one opens', () => {
    const body: Body = { organ: 'X', names: { en: 'Commission', zh: '委员会' }, openingRule: null, sessions: [
      { number: 1, opens: plainDate('2020-04-01'), source: 's' }, { number: 2, opens: plainDate('2021-04-01'), source: 's' }] };
    const small = createCalendar([body]);
    expect(small.window({ organ: 'X', number: 1 })).toMatchObject({ opens: '2020-04-01', closes: '2021-04-01', basis: 'known' });
    expect(small.window({ organ: 'X', number: 2 })).toBeNull();
    expect(say(small.whyUnknown({ organ: 'X', number: 2 }), 'en')).toContain('the opening day of the third session of the Commission');
    expect(small.sessionOn('X', plainDate('2020-12-31'))).toBe(1);
    expect(small.sessionOn('X', plainDate('2021-12-31'))).toBeNull();
  });
});

describe('parts of a session', () => {
  const eighty = (part: SessionPart) => ({ ...ga(80), part });

  test.each<[SessionPart, string | null, string, string]>([
    ['main', '2025-09-09', '2025-12-31', 'assumed'],
    ['resumed', '2026-01-01', '2026-09-07', 'assumed'],
    ['end', null, '2026-09-07', 'known'],
  ])('the %s of the eightieth session of the Assembly: %s to %s, %s', (part, first, last, basis) => {
    expect(calendar.days(eighty(part))).toMatchObject({ first, last, basis });
  });

  test('say what they assume, and why', () => {
    expect(say(calendar.days(eighty('main'))!.because.at(-1)!, 'en')).toBe('The main part is assumed to run until the end of December 2025: '
      + 'by custom the Assembly suspends its session late in December and resumes it in the new year, on days that each session decides for itself.');
    expect(say(calendar.days(eighty('end'))!.because.at(-1)!, 'en')).toBe('Any day until then meets the text, so the time runs out on 7 September 2026.');
  });

  test.each([['HRC', 53], ['ECOSOC', 2026]])('of %s are not known: the whole session counts', (organ, number) => {
    const whole = calendar.days({ organ, number })!;
    for (const part of ['main', 'resumed'] as const) {
      const days = calendar.days({ organ, number, part })!;
      expect(days).toMatchObject({ first: whole.first, last: whole.last, basis: whole.basis });
      expect(say(days.because.at(-1)!, 'en')).toBe(`The days of the ${part} part are in no table, so the whole session counts.`);
    }
  });

  test('main and resumed part make up the whole session, without a gap', () => {
    for (let number = 52; number <= 120; number++) {
      const [whole, main, resumed] = [calendar.days(ga(number))!, calendar.days({ ...ga(number), part: 'main' })!, calendar.days({ ...ga(number), part: 'resumed' })!];
      expect([main.first, addDays(main.last, 1), resumed.last]).toEqual([whole.first, resumed.first, whole.last]);
    }
  });

  test('of a session that is not known are not known', () => expect(calendar.days({ organ: 'GA', number: 30, part: 'main' })).toBeNull());

  test.each<[SessionPart, string]>([['main', 'the main part of the eightieth session of the General Assembly'], ['end', 'a time before the end of the eightieth session of the General Assembly']])(
    'named: %s', (part, name) => expect(calendar.sessionName(eighty(part))).toBe(name));
});

describe('rule 12', () => {
  test.each([[63, '2008-07-18'], [67, '2012-07-20'], [75, '2020-07-17'], [76, '2021-07-16'], [80, '2025-07-11'], [81, '2026-07-10']])(
    'the provisional agenda of session %i is out by %s', (number, day) => {
      const agenda = provisionalAgendaDay(ga(number), calendar)!;
      expect(agenda.day).toBe(day);
      expect(said(agenda.because, 'en').join(' ')).toContain('rule 12');
    });

  test('speaks of the Assembly alone', () => {
    expect(provisionalAgendaDay({ organ: 'ECOSOC', number: 2023 }, calendar)).toBeNull();
    expect(provisionalAgendaDay(ga(40), calendar)).toBeNull();
  });
});

describe('seeds/bodies.json', () => {
  test.each(BODIES.map((body) => [body.organ, body] as const))('%s: real days in order, each with its source', (_, body) => {
    const days = body.sessions.map(({ opens }) => plainDate(opens));
    expect([...days].sort()).toEqual(days);
    expect(body.sessions.map(({ number }) => number)).toEqual([...new Set(body.sessions.map(({ number }) => number))].sort((a, b) => a - b));
    expect(body.sessions.every(({ source }) => source.length > 3)).toBe(true);
    expect(body.sessions.every(({ opens, closes }) => closes === undefined || plainDate(closes) >= opens)).toBe(true);
    expect(body.names.en && body.names.zh).toBeTruthy();
  });

  test('one entry per body', () => expect(new Set(BODIES.map(({ organ }) => organ)).size).toBe(BODIES.length));
});
