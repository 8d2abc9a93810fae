import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../plain-date.js';
import { reason, together, type Reason, type SentenceCode, type SentenceValues } from './reason.js';
import { said, say, SENTENCES } from './say.js';
import type { NamedPlace, NamedSession, TimeSpan } from './values.js';

const d = plainDate;
const [day, later] = [d('2025-09-09'), d('2026-09-07')];
const session: NamedSession = { organ: 'GA', number: 80, names: { en: 'General Assembly', zh: '大会' } };
const council: NamedSession = { organ: 'ECOSOC', number: 2024, names: { en: 'Economic and Social Council', zh: '经济及社会理事会' } };
const note = { en: 'A note.', zh: '说明。' };
const name = { en: 'A name', zh: '名称' };
const event: NamedPlace = { name: '7', place: { document: '74/60', paragraph: '7' } };
const days: TimeSpan = { first: day, last: later, grain: 'day', part: null, ofSession: false };
const year: TimeSpan = { first: d('2024-01-01'), last: d('2024-12-31'), grain: 'year', part: 'early', ofSession: false };
const source = '75/241';

/** For each sentence what it may be made of; texts from outside are numbers, so that any letter is the sentence's own. A code that is missing does not compile. */
const SAMPLES: { [Code in SentenceCode]: SentenceValues[Code][] } = {
  'session.opened': [{ session, day, source }],
  'session.projected': [{ session, day, rule: '55/14' }, { session, day, rule: '57/301' }, { session, day, rule: '75/325' }],
  'session.in-july': [{ session: council, year: 2023 }],
  'session.in-year': [{ session: council, year: 2024 }],
  'session.last-day': [{ day }],
  'session.until-next': [{ next: 81, opens: day, known: true, last: later }, { next: 2025, opens: day, known: false, last: later }],
  'session.until-july': [{ year: 2024 }],
  'session.until-year-end': [{ year: 2024 }],
  'session.unknown': [{ session: { ...session, part: 'main' } }],
  'session.no-table': [{ session: { ...session, organ: '5', names: null, part: 'end' } }],
  'session.not-in-table': [{ session, missing: council, first: 44 }, { session, missing: council, first: null }],
  'body.note': [{ note }],
  'part.until-end': [{ day }],
  'part.no-days': [{ part: 'main' }, { part: 'resumed' }],
  'part.main': [{ year: 2025 }],
  'part.resumed': [{ year: 2026 }],
  'agenda.by': [{ days: 60, day }],
  'time.none': [{}],
  'time.no-time': [{ words: '12' }],
  'time.reversed': [{ first: later, last: day }],
  'time.which': [{ precision: 'month' }, { precision: 'year' }, { precision: 'quarter' }, { precision: 'half' }, { precision: 'day' }],
  'time.which-session': [{}],
  'time.uncounted': [{}],
  'time.stated': [{ time: days }, { time: year }, { time: { ...year, first: null } }, { time: { ...days, last: null } }],
  'time.of-event': [{ event: '7', time: days }, { event: null, time: days }],
  'time.counted': [{ time: { ...days, first: null } }],
  'time.part-is-no-day': [{ part: 'early', unit: 'year' }, { part: 'mid', unit: 'month' }, { part: 'end', unit: 'quarter' }],
  'time.no-day-within': [{ unit: 'half' }],
  'time.inferred': [{}],
  'time.session': [{ session: { ...session, part: 'resumed' } }],
  'time.ahead': [{ length: 'P6W', session, opens: day, last: d('2025-07-29') }],
  'time.ahead-of-unknown': [{ session }],
  'time.ahead-of-no-day': [{ session }],
  'time.event-without-days': [{ event: '7' }],
  'time.event-without-name': [{}],
  'rule.fixes': [{ rule: name, says: note, source }],
  'rule.alone': [{ rule: name, says: note, source }],
  'rule.covers': [{ year: 2024 }],
  'countdown.opening': [{}],
  'recurs': [{ often: 'biennial' }, { often: 'every 4 years' }, { often: null }],
  'recurs.first-time': [{ time: year }],
  'recurs.first-session': [{}],
  'recurs.next-session': [{ session }],
  'recurs.no-first-day': [{ often: 'quarterly' }, { often: null }],
  'recurs.no-body': [{}],
  'yearly.after-adoption': [{ on: '--05-31', adopted: day, day: later }],
  'yearly.from': [{ on: '--05-31', from: day, day: later }],
  'yearly.no-adoption': [{ on: '--05-31' }],
  'yearly.no-day': [{ on: '--13-41' }],
  'schedule.time': [{ schedule: name, name, time: days, source }],
  'schedule.moved': [{ first: day, last: later, source }],
  'schedule.over': [{ schedule: name, after: day }, { schedule: name, after: null }],
  'time-number.by-days': [{ number: 2, often: 'annual', time: days }],
  'time-number.by-sessions': [{ number: 3, often: 'each session', first: session, session: { ...session, number: 82 } }],
  'time-number.by-years': [{ number: 2, often: 'every 5 years', year: '2030' }],
  'time-number.which-session': [{}],
  'staff.moved': [{ source }],
  'milestones.no-set': [{ kind: 'agenda_item', session: { ...session, organ: '5', names: null } }, { kind: 'report', session }, { kind: 'report', session: null }],
  'milestones.no-session': [{}],
  'milestones.no-opening': [{ session: council }],
  'milestones.no-day': [{}],
  'milestones.late-part': [{}],
  'milestones.assumed-opening': [{}],
  'milestones.period': [{ unit: 'half' }],
  'milestones.deadline': [{}],
  'milestones.event-without-day': [{}],
  'milestones.considered': [{ day }],
  'milestones.step': [{ because: note, day }],
  'roll.weekend': [{ day: d('2020-05-16'), direction: 'backward' }, { day: d('2020-05-17'), direction: 'forward' }],
  'roll.holiday': [{ day, station: 'Geneva', name, source, direction: 'backward' }],
  'roll.no-holidays': [{ station: 'New York', year: 2021 }, { station: 'Vienna', year: 2021 }, { station: 'Nairobi', year: 2021 }],
  'hangs.at': [{ event, time: days }, { event: { ...event, name: '' }, time: year }],
  'hangs.until': [{ event, last: later, grain: 'month' }],
  'hangs.before': [{ event, last: later, grain: 'day' }],
  'hangs.length-before': [{ event, length: 'P90D', begins: day, last: later }],
  'hangs.length-after': [{ event, length: 'P6M', ends: day, last: later }],
  'hangs.on-cancelled': [{ event }],
  'hangs.on-undated': [{ event }],
  'hangs.until-unknown': [{ event }],
  'hangs.no-first-day': [{ event }],
  'hangs.no-last-day': [{ event }],
  'hangs.known-only': [{ time: { ...days, grain: 'month', ofSession: true, first: d('2026-07-01'), last: d('2027-07-31') } }],
  'hangs.in-a-circle': [{}],
  'recorded.hangs': [{ source }],
  'recorded.moved': [{ source, what: event, from: days, to: year }, { source, what: event, from: null, to: { ...year, part: null, grain: 'half' } }],
  'recorded.cancelled': [{ source, what: event }],
  'recorded.dismissed': [{ what: event, source }, { what: event, source: null }],
  'reading.no-rules': [{ language: '5' }],
  'reading.decision': [{ number: '60/519', from: 401 }],
  'reading.encoding-guessed': [{ encoding: '8' }],
  'reading.characters-lost': [{ count: 3, encoding: '8' }],
  'reading.characters-unknown': [{ count: 3 }],
  'recorded.superseded': [{ newer: event.place, what: event, source, to: days }, { newer: null, what: event, source: null, to: null }],
};
const CASES = (Object.keys(SAMPLES) as SentenceCode[]).flatMap((code) => SAMPLES[code].map((values, i) => [`${code} ${i + 1}`, { code, values } as Reason] as const));

test('the samples are of every sentence', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(SENTENCES).sort());
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test.each(CASES)('%s is a sentence of that language alone, with nothing missing', (label, one) => {
    const sentence = say(one, language);
    expect(sentence).toMatch(label.startsWith('rule.alone') ? /[)）]$/ : language === 'en' ? /\.$/ : /。$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.|。。/);
    expect(sentence).not.toMatch(language === 'en' ? /[\p{Script=Han}，。：（）“”]/u : /[A-Za-z]|[,.:;] /);
  });

  test.each(CASES)('%s says all that it is made of', (_, { code, values }) => {
    const used = new Set<string>();
    const watched = new Proxy(values, { get: (target, key) => (used.add(String(key)), Reflect.get(target, key) as unknown) });
    say({ code, values: watched } as Reason, language);
    expect([...used].sort()).toEqual(Object.keys(values).sort());
  });
});

describe('reasons together', () => {
  const [none, on] = [reason('time.none', {}), reason('milestones.considered', { day })];

  test('are said one after the other, and taken apart when they join others', () => {
    const both = together(together(none, on), none);
    expect(say(both, 'en')).toBe('The text fixes no time. It is considered from 9 September 2025 on. The text fixes no time.');
    expect(say(both, 'zh')).toBe('案文没有规定时间。自2025年9月9日起审议。案文没有规定时间。');
    expect(both).toMatchObject({ values: { reasons: [none, on, none] } });
  });

  test('one alone is itself', () => expect(together(none)).toBe(none));
});

test('what was kept as a sentence is said as it was written', () => {
  const kept: Reason = { code: 'written', values: { text: 'It recurs.' } };
  expect([say(kept, 'en'), say(kept, 'zh')]).toEqual(['It recurs.', 'It recurs.']);
});

test('data is told with a sentence in place of each reason, however deep, and everything else as it is', () => {
  const data = { refused: reason('time.none', {}), because: [reason('recurs', { often: null })], none: null, row: { code: 'API.UNEXPECTED', values: [1] }, other: { code: 'toString', values: {} }, at: new Date(0) };
  expect(said(data, 'zh')).toEqual({ ...data, refused: '案文没有规定时间。', because: ['此事定期重复。'] });
  expect(said(data, 'en')).toMatchObject({ refused: 'The text fixes no time.', because: ['It recurs.'] });
});
