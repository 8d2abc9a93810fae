import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addDays, addMonths, createCalendar, due, plainDate, said, say, type PlainDate } from '../calendar/index.js';
import { RELATIONS } from '../extraction/index.js';
import { circleIn } from './circle.js';
import type { Correction, Standing } from './correction.js';
import { project, type Web } from './project.js';

const calendar = createCalendar(JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8')));
const d = plainDate;
type Row = Web['obligations'][number];

const FACTS = { adopted: d('2019-12-12'), session: 74, organ: 'GA' };
const days = (start: string, end: string) => due({ precision: 'day', start: d(start), end: d(end) });
const row = (id: string, fields: Partial<Row> = {}): Row =>
  ({ id, ref: `A/RES/74/60 ${id}`, kind: 'report', name: '', said: due({ precision: 'event', event: 'Seventh Biennial Meeting', said: false }), undated: null, facts: FACTS, tie: null, lifecycle: 'open', ...fields });
const correction = (kind: Correction['kind'], fields: Partial<Correction>): Correction =>
  ({ id: 'c', kind, obligation: 'bms7', other: null, source: 'A/RES/75/241, paragraph 2', to: null, relation: null, by: null, ...fields });

const BMS7 = row('bms7', { kind: 'meeting', name: 'Seventh Biennial Meeting', said: days('2020-06-15', '2020-06-19') });
const AT = row('26', { tie: { on: 'bms7', name: 'Seventh Biennial Meeting', relation: 'at', by: null } });
const BEFORE = row('views', { tie: { on: 'bms7', name: 'Seventh Biennial Meeting', relation: 'before', by: 'P90D' } });
const UPCOMING = row('28');
const NEWER = row('newer', { ref: 'A/RES/75/241 2/meeting/1', kind: 'meeting', said: days('2021-07-26', '2021-07-30') });
const ALL = [BMS7, AT, BEFORE, UPCOMING, NEWER];
const POSTPONED = correction('postpones', { to: days('2021-07-26', '2021-07-30') });

const standing = (corrections: Correction[], id: string, obligations = ALL): Standing => project({ obligations, corrections }, calendar).get(id)!;
const windowOf = ({ resolution }: Standing) => ('refused' in resolution ? say(resolution.refused, 'en') : [resolution.first, resolution.last]);
const reasons = ({ resolution }: Standing) => ('refused' in resolution ? say(resolution.refused, 'en') : said(resolution.because, 'en').join(' '));

describe('the Seventh Biennial Meeting', () => {
  test('as read', () => {
    expect(windowOf(standing([], '26'))).toEqual(['2020-06-15', '2020-06-19']);
    expect(windowOf(standing([], 'views'))).toEqual([null, '2020-03-17']);
    expect(windowOf(standing([], '28'))).toContain('does not give');
  });

  test('postponed: it stays open at its new days, and what hangs on it moves, each with the cause', () => {
    expect(standing([POSTPONED], 'bms7')).toMatchObject({ lifecycle: 'open', due: { start: '2021-07-26', end: '2021-07-30' } });
    expect(reasons(standing([POSTPONED], 'bms7'))).toBe('A/RES/75/241, paragraph 2 moved Seventh Biennial Meeting (A/RES/74/60 bms7) from 15 to 19 June 2020 to 26 to 30 July 2021.');
    expect(windowOf(standing([POSTPONED], '26'))).toEqual(['2021-07-26', '2021-07-30']);
    expect(standing([POSTPONED], '26').due).toMatchObject({ event: 'Seventh Biennial Meeting', start: '2021-07-26', end: '2021-07-30' });
    expect(windowOf(standing([POSTPONED], 'views'))).toEqual([null, '2021-04-27']);
    expect(reasons(standing([POSTPONED], '26'))).toContain('A/RES/75/241, paragraph 2 moved');
  });

  test('postponed twice: first to a year, in which no day can be counted, then to its days', () => {
    const first = correction('postpones', { source: 'Decision 74/552', to: due({ precision: 'year', start: d('2021-01-01'), end: d('2021-12-31') }) });
    expect(windowOf(standing([first], '26'))).toEqual(['2021-01-01', '2021-12-31']);
    expect(windowOf(standing([first], 'views'))).toContain('Only this is known of it: 2021.');
    expect(reasons(standing([first, POSTPONED], 'bms7'))).toContain('from 2021 to 26 to 30 July 2021');
    expect(project({ obligations: ALL, corrections: [first, POSTPONED] }, calendar).get('views')).toEqual({ ...standing([first, POSTPONED], 'views') });
  });

  test('superseded by the newer text: closed, and what hung on it hangs on the newer one', () => {
    const replaced = correction('supersedes', { other: 'newer' });
    expect(standing([replaced], 'bms7')).toMatchObject({ lifecycle: 'superseded', due: { start: '2020-06-15' } });
    expect(windowOf(standing([replaced], '26'))).toEqual(['2021-07-26', '2021-07-30']);
    expect(reasons(standing([replaced], '26'))).toContain('A/RES/75/241, paragraph 2 stands in for Seventh Biennial Meeting (A/RES/74/60 bms7)');
    const again = correction('postpones', { obligation: 'newer', source: 'A letter', to: days('2021-09-06', '2021-09-10') });
    expect(windowOf(standing([replaced, again], '26'))).toEqual(['2021-09-06', '2021-09-10']);
  });

  test('cancelled: what hangs on it has no day any more, and says why', () => {
    const cancelled = correction('cancels', { source: 'Decision 75/500' });
    expect(standing([cancelled], 'bms7').lifecycle).toBe('cancelled');
    expect(windowOf(standing([cancelled], '26'))).toContain('does not take place. Decision 75/500 cancelled Seventh Biennial Meeting');
    expect(standing([cancelled], '26').lifecycle).toBe('open');
  });

  test('staff say what "the upcoming meetings" are: the report gets days, and moves with them', () => {
    const hung = correction('hangs', { obligation: '28', other: 'bms7', relation: 'at', source: 'A/RES/74/60, paragraph 28' });
    expect(windowOf(standing([hung], '28'))).toEqual(['2020-06-15', '2020-06-19']);
    expect(windowOf(standing([hung, POSTPONED], '28'))).toEqual(['2021-07-26', '2021-07-30']);
  });

  test('a time of its own stays when the meeting moves', () => {
    const own = correction('postpones', { obligation: '26', to: days('2020-05-01', '2020-05-01') });
    expect(windowOf(standing([own, POSTPONED], '26'))).toEqual(['2020-05-01', '2020-05-01']);
  });

  test('what people recorded as done stays done', () => {
    expect(standing([POSTPONED], '26', [BMS7, { ...AT, lifecycle: 'done' }])).toMatchObject({ lifecycle: 'done' });
  });

  test('what a correction had closed is open once none closes it', () => {
    expect(standing([], 'bms7', [{ ...BMS7, lifecycle: 'cancelled' }]).lifecycle).toBe('open');
  });
});

describe('for every web', () => {
  const IDS = ['a', 'b', 'c', 'd', 'e'];
  const day = fc.integer({ min: 0, max: 5_000 }).map((n) => addDays(d('2015-01-02'), n));
  const span = fc.tuple(day, fc.nat(9)).map(([start, lasts]) => due({ precision: 'day', start, end: addDays(start, lasts) }));
  /** Each hangs on an earlier one or on none. */
  const web: fc.Arbitrary<Row[]> = fc.tuple(...IDS.map((id, i) => fc.record({
    said: span, tie: i === 0 ? fc.constant(null) : fc.option(fc.record({ on: fc.constantFrom(...IDS.slice(0, i)), name: fc.constant('M'), relation: fc.constantFrom(...RELATIONS), by: fc.constantFrom(null, 'P30D', 'P6M') })),
  }).map(({ said, tie }) => row(id, { said, tie: tie && { ...tie, by: tie.relation === 'after' ? tie.by ?? 'P1M' : tie.relation === 'before' ? tie.by : null } }))));
  const anyCorrection: fc.Arbitrary<Correction> = fc.record({
    id: fc.uuid(), kind: fc.constantFrom('postpones' as const, 'cancels' as const, 'supersedes' as const, 'hangs' as const), obligation: fc.constantFrom(...IDS), other: fc.constantFrom(...IDS),
    source: fc.constant('A source'), to: span, relation: fc.constant('at' as const), by: fc.constant(null),
  });

  test('any sequence of corrections, undone one by one in any order, leaves the first projection', () => {
    fc.assert(fc.property(web, fc.array(anyCorrection, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (obligations, recorded, choice) => {
      const first = project({ obligations, corrections: [] }, calendar);
      let standing: Row[] = obligations;
      const corrections: Correction[] = [];
      const step = () => {
        const now = project({ obligations: standing, corrections }, calendar);
        standing = standing.map((one) => ({ ...one, lifecycle: now.get(one.id)!.lifecycle }));
        return now;
      };
      for (const one of recorded) {
        corrections.push(one);
        step();
      }
      while (corrections.length > 0) {
        corrections.splice(choice.next().value! % corrections.length, 1);
        step();
      }
      expect(project({ obligations: standing, corrections }, calendar)).toEqual(first);
    }));
  });

  test('what hangs is always where its event is, by its offset', () => {
    fc.assert(fc.property(web, fc.array(anyCorrection.filter(({ kind }) => kind === 'postpones'), { maxLength: 6 }), (obligations, corrections) => {
      const now = project({ obligations, corrections }, calendar);
      for (const { id, tie } of obligations) {
        const [own, event] = [now.get(id)!.resolution, tie && now.get(tie.on)!.resolution];
        if (!tie || !event || corrections.some(({ obligation }) => obligation === id) || 'refused' in own || 'refused' in event) continue;
        const shift = (from: PlainDate, sign: 1 | -1) => (tie.by === 'P30D' ? addDays(from, sign * 30) : tie.by ? addMonths(from, sign * (tie.by === 'P6M' ? 6 : 1)) : from);
        expect([own.first, own.last]).toEqual({
          at: [event.first, event.last], until: [null, event.last], after: [null, event.last && shift(event.last, 1)],
          before: [null, tie.by ? event.first && shift(event.first, -1) : event.first ?? event.last],
        }[tie.relation]);
      }
    }));
  });

  test('a circle is found, and named; without one there is none', () => {
    fc.assert(fc.property(web, fc.array(anyCorrection, { maxLength: 4 }), (obligations, corrections) => {
      const circle = circleIn({ obligations, corrections });
      for (const { resolution } of project({ obligations, corrections }, calendar).values()) expect('refused' in resolution || resolution.because.length > 0).toBe(true);
      if (circle) expect(circle.length).toBeGreaterThan(0);
      expect(circleIn({ obligations, corrections: [] })).toBeNull();
    }));
    expect(circleIn({ obligations: ALL, corrections: [correction('hangs', { obligation: 'bms7', other: '26', relation: 'at' })] })).toEqual(['bms7', '26']);
    expect(circleIn({ obligations: ALL, corrections: [correction('supersedes', { obligation: 'bms7', other: '26' })] })).toEqual(['bms7', '26']);
  });
});
