import { describe, expect, test } from '@jest/globals';
import { OPENING_RULES, type Almanac, type Body, type Policy } from '../../libs/core/index.js';
import type { NewObligation, ObligationFilter, TrackerStore } from '../../libs/tracker/index.js';
import {
  aDocument, aHeader, allPages, ANNA, anObligation, aReminder, day, eightTimes, EVERYTHING, FIRST_PAGE, given, LIN, sha256, TODAY, type StoreBench, written,
} from './store.samples.js';

const GA: Body = {
  organ: 'GA', names: { en: 'General Assembly', zh: '大会' }, openingRule: 'general-assembly',
  sessions: [{ number: 74, opens: day('2019-09-17'), source: 'journal' }],
};
const ALMANAC: Almanac = {
  holidays: [
    { station: 'New York', year: 2020, days: [{ day: day('2020-07-03'), name: 'Independence Day' }], source: 'ST/IC/2019/23' },
    { station: 'Vienna', year: 2023, days: [{ day: day('2023-05-01'), name: 'May Day' }], source: 'page' },
  ],
  milestones: [{
    id: 'z', documentClass: 'document', kinds: ['report'], bodies: ['GA'], origin: 'consideration', station: 'New York', wordLimit: 8500, source: 'page',
    steps: [{ id: 'submit', names: { en: 'submitted', zh: '提交' }, daysBefore: 70, roll: 'backward', because: 'Ten weeks.' }],
  }, {
    id: 'a', documentClass: 'agenda', kinds: ['agenda_item'], bodies: '*', origin: 'opening', station: 'Geneva', wordLimit: null, source: 'rules',
    steps: [{ id: 'list', names: { en: 'list', zh: '清单' }, on: '--02-15', roll: 'forward', because: 'Each year.' }],
  }],
};
const POLICIES: Policy[] = [
  { id: 'meetings', kinds: ['meeting'], daysBefore: [30, 1], daysOverdue: [], roll: { 'before-30': { direction: 'backward', station: 'New York' } } },
  { id: 'all', kinds: '*', daysBefore: [90, 30, 7, 1, 0], daysOverdue: [1, 7] },
];

/** What is put in place, what is read in, and that all of it is kept or none. */
export function documentsContract(bench: () => StoreBench): void {
  describe('putting in place', () => {
    const install = (store: TrackerStore, bodies = [GA]): Promise<void> => store.write(async (tx) => {
      await tx.addBodies(bodies);
      await tx.addPolicies(POLICIES);
      await tx.addAlmanac(ALMANAC);
      await tx.addPeople([LIN, ANNA]);
    });

    test('an empty store answers', async () => {
      const { store } = bench();
      await store.ping();
      expect(await store.people()).toEqual([]);
      expect(await store.policies()).toEqual([]);
      expect(await store.bodies()).toEqual([]);
      expect(await store.almanac()).toEqual({ holidays: [], milestones: [] });
      expect(await store.documentCount(TODAY, false)).toBe(0);
      expect(await store.documents(TODAY, false, FIRST_PAGE)).toEqual({ items: [], next: null });
      expect(await store.obligations(EVERYTHING, FIRST_PAGE)).toEqual({ items: [], next: null });
      expect(await store.rollup(TODAY, false)).toEqual({ total: 0, byStatus: {}, byKind: {}, byOwner: {}, byBody: {}, bySession: {} });
      expect(await store.reminderCounts(TODAY, false)).toEqual({ planned: 0, sent: 0 });
      expect(await store.mailCounts()).toEqual({});
    });

    test('people and policies come back in the order in which they were added', async () => {
      const { store } = bench();
      await install(store);
      expect(await store.people()).toEqual([LIN, ANNA]);
      expect(await store.policies()).toEqual(POLICIES);
      expect(await store.bodies()).toEqual([GA]);
    });

    test('holidays come back by station and year, milestones in the order in which they were added; a second time changes nothing', async () => {
      const { store, other } = bench();
      await install(store);
      await other.write((tx) => tx.addAlmanac({ holidays: [{ ...ALMANAC.holidays[0]!, source: 'other' }], milestones: [{ ...ALMANAC.milestones[0]!, station: 'Geneva' }] }));
      expect(await store.almanac()).toEqual(ALMANAC);
    });

    test('a session with an end of its own, a body with a note', async () => {
      const { store } = bench();
      const council = { organ: 'HRC', names: { en: 'c', zh: 'd' }, openingRule: null, note: 'Thrice a year.', sessions: [{ number: 53, opens: day('2023-06-19'), closes: day('2023-07-14'), source: 's' }] };
      await install(store, [council]);
      expect(await store.bodies()).toEqual([council]);
    });

    test('a second time changes nothing, but a session that is new joins its body', async () => {
      const { store, other } = bench();
      await install(store);
      const next = { number: 75, opens: day('2020-09-15'), source: 'journal' };
      await install(other, [{ ...GA, names: { en: 'Other', zh: '别' }, sessions: [{ ...GA.sessions[0]!, opens: day('2019-01-01') }, next] }]);
      await store.write((tx) => tx.addPeople([{ ...ANNA, id: '33333333-3333-4333-8333-333333333333', email: 'ANNA@example.org', name: 'Somebody else' }]));
      expect(await store.people()).toEqual([LIN, ANNA]);
      expect(await store.policies()).toEqual(POLICIES);
      expect(await store.bodies()).toEqual([{ ...GA, sessions: [...GA.sessions, next] }]);
    });

    test.each([...OPENING_RULES, null])('a body whose sessions open by the rule %s', async (openingRule) => {
      const { store } = bench();
      await install(store, [{ ...GA, openingRule }]);
      expect(await store.bodies()).toEqual([{ ...GA, openingRule }]);
    });

    test('the first clock is the clock, whoever comes later', async () => {
      const { store } = bench();
      const claims = await eightTimes((i) => store.write((tx) => tx.claimClock(i % 2 ? 'real' : 'trial', day(`2020-01-0${i + 1}`))));
      expect(new Set(claims.map((claim) => JSON.stringify(claim))).size).toBe(1);
      expect(await store.write((tx) => tx.claimClock('real', day('2030-01-01')))).toEqual(claims[0]);
    });
  });

  describe('the installation', () => {
    test('has an id of its own from its first claim on', async () => {
      const { store, other } = bench();
      await expect(store.installationId()).rejects.toMatchObject({ code: 'STORE.NOT_INSTALLED' });
      await store.write((tx) => tx.claimClock('real', TODAY));
      const id = await store.installationId();
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      await other.write((tx) => tx.claimClock('trial', day('2021-01-01')));
      expect(await other.installationId()).toBe(id);
    });
  });

  describe('documents', () => {
    test('what was written is what is read', async () => {
      const { store, other } = bench();
      const document = aDocument('  7. 请秘书长\u{20000}\r\n提交报告。\t', { problems: [{ code: 'X', message: written('a "problem"'), span: [1, 2] }] });
      const id = await store.write((tx) => tx.addDocument(document));
      const { mediaType, problems, text, sha256: hash, documents: [header], ...seen } = document;
      expect(await other.write((tx) => tx.documentByHash(hash))).toEqual({ id, ...seen, ...header, obligations: 0, documents: 1 });
      expect(await store.documentText(id)).toBe(text);
    });

    test('of several documents in a file each obligation is that of its own', async () => {
      const { store } = bench();
      const documents = [aHeader({ symbol: 'A/DEC/74/501', title: 'Ports' }), aHeader({ symbol: 'A/DEC/74/502', title: 'Lighthouses', organ: 'ECOSOC', adopted: day('2019-12-20') })];
      const [first, second] = await store.write(async (tx) => {
        const id = await tx.addDocument(aDocument('a volume', { documents }));
        return tx.addObligations(id, [anObligation('1/report/1'), anObligation('1/report/2', { part: 1 })]);
      });
      const called = async (id: string | undefined) => (await store.obligation(id ?? '', TODAY))?.document;
      expect(await called(first)).toMatchObject({ symbol: 'A/DEC/74/501', title: 'Ports', adopted: '2019-12-12' });
      expect(await called(second)).toMatchObject({ symbol: 'A/DEC/74/502', title: 'Lighthouses', adopted: '2019-12-20' });
      expect((await store.documents(TODAY, false, FIRST_PAGE)).items).toMatchObject([{ symbol: 'A/DEC/74/501', documents: 2, obligations: 2 }]);
      const listed = async (filter: Partial<ObligationFilter>) => (await store.obligations({ ...EVERYTHING, ...filter }, FIRST_PAGE)).items.map(({ id }) => id);
      expect(await listed({ text: 'lighthouses' })).toEqual([second]);
      expect(await listed({ asOf: day('2019-12-15'), adoptedOnly: true })).toEqual([first]);
      expect((await store.rollup(TODAY, false)).byBody).toEqual({ GA: 1, ECOSOC: 1 });
    });

    test('what was read of a document comes back in the order of the text, whatever was changed since', async () => {
      const { store } = bench();
      const later = anObligation('7/report/1', { spans: [[90, 120], [130, 140]] });
      const sooner = anObligation('9/meeting/1', { kind: 'meeting', paragraph: '9', spans: [[8, 20]], said: null });
      const found = await store.write(async (tx) => {
        const id = await tx.addDocument(aDocument('one'));
        await tx.addObligations(id, [later, sooner]);
        await tx.addObligations(await tx.addDocument(aDocument('another')), [anObligation('1/report/1')]);
        return tx.readings(id);
      });
      const kept = ({ key, ref, part, kind, paragraph, quote, spans }: NewObligation) => ({ key, ref, part, kind, paragraph, quote, spans });
      expect(found).toEqual([{ ...kept(sooner), due: null }, { ...kept(later), due: later.due }]);
      expect(await store.write((tx) => tx.readings('33333333-3333-4333-8333-333333333333'))).toEqual([]);
    });

    test('an obligation of a document that the file does not hold is refused', async () => {
      const { store } = bench();
      const lost = store.write(async (tx) => tx.addObligations(await tx.addDocument(aDocument('one')), [anObligation('1/report/1', { part: 1 })]));
      await expect(lost).rejects.toThrow(/obligation_header/);
    });

    test('a document that says nothing of itself', async () => {
      const { store } = bench();
      const silent = { symbol: null, title: null, organ: null, session: null, adopted: null, agendaItems: [] };
      const id = await store.write((tx) => tx.addDocument(aDocument('x', silent)));
      expect((await store.documents(TODAY, false, FIRST_PAGE)).items).toMatchObject([{ id, ...silent }]);
    });

    test('nothing is found under a hash or an id that is not there, nor under one that is none', async () => {
      const { store } = bench();
      expect(await store.write((tx) => tx.documentByHash(sha256('never read')))).toBeNull();
      for (const id of [ANNA.id, 'no id', '', '%']) {
        expect(await store.documentText(id)).toBeNull();
        expect(await store.obligation(id, TODAY)).toBeNull();
      }
    });

    test('what no database can hold is replaced, and every offset stays', async () => {
      const { store } = bench();
      const id = await store.write(async (tx) => {
        const added = await tx.addDocument(aDocument('a\0b\ud800c\udc00d😀', { name: 'na\0me.txt', title: '\udfff' }));
        await tx.addObligations(added, [anObligation('7/report/1', { quote: 'a\0b', evidence: { 'who\0': [[0, 1]] } })]);
        return added;
      });
      expect(await store.documentText(id)).toBe('a\ufffdb\ufffdc\ufffdd😀');
      expect((await store.obligations(EVERYTHING, FIRST_PAGE)).items[0]?.quote).toBe('a\ufffdb');
    });

    test('the newest reading comes first, page by page', async () => {
      const { store } = bench();
      const names = Array.from({ length: 7 }, (_, i) => `${i}.txt`);
      for (const name of names) await store.write((tx) => tx.addDocument(aDocument(name, { name })));
      const pages = await allPages((cursor) => store.documents(TODAY, false, { cursor, limit: 3 }));
      expect(pages.map((page) => page.map(({ name }) => name))).toEqual([['6.txt', '5.txt', '4.txt'], ['3.txt', '2.txt', '1.txt'], ['0.txt']]);
    });

    test.each([
      ['2019-12-11', true, ['undated']],
      ['2019-12-12', true, ['undated', 'dated']],
      ['2019-12-11', false, ['undated', 'dated']],
    ] as const)('as of %s, adopted only: %s', async (asOf, adoptedOnly, expected) => {
      const { store } = bench();
      await given(store, ['1/report/1'], { document: { name: 'dated', adopted: day('2019-12-12') } });
      await given(store, ['1/report/1'], { document: { name: 'undated', adopted: null } });
      expect((await store.documents(day(asOf), adoptedOnly, FIRST_PAGE)).items.map(({ name }) => name)).toEqual(expected);
      expect(await store.documentCount(day(asOf), adoptedOnly)).toBe(expected.length);
      expect((await store.obligations({ asOf: day(asOf), adoptedOnly }, FIRST_PAGE)).items).toHaveLength(expected.length);
      expect((await store.rollup(day(asOf), adoptedOnly)).total).toBe(expected.length);
    });
  });

  describe('one transaction', () => {
    test('a failure leaves no document, no obligation, no reminder and no event', async () => {
      const { store } = bench();
      const failed = store.write(async (tx) => {
        await tx.addPeople([ANNA]);
        const id = await tx.addDocument(aDocument('lost'));
        const [obligation] = await tx.addObligations(id, [anObligation('7/report/1')]);
        await tx.addReminders([aReminder(obligation!)]);
        await tx.addEvent({ type: 'document.read', documentId: id, obligations: 1 });
        throw new Error('the power went');
      });
      await expect(failed).rejects.toThrow('the power went');
      expect(await store.people()).toEqual([]);
      expect(await store.documentCount(TODAY, false)).toBe(0);
      expect((await store.rollup(TODAY, false)).total).toBe(0);
      expect(await store.gatherMails(new Date('2030-01-01T00:00:00Z'))).toBe(0);
      expect(await store.relayEvents(10, async () => undefined)).toBe(0);
    });

    test('a lock is held until the end of the transaction', async () => {
      const { store, other } = bench();
      const seen: string[] = [];
      let locked = (): void => undefined;
      const isLocked = new Promise<void>((resolve) => { locked = resolve; });
      const first = store.write(async (tx) => {
        await tx.lock('document:1');
        locked();
        for (let i = 0; i < 20; i += 1) await store.ping(); // time enough for the second, if nothing held it
        seen.push('first');
      });
      await isLocked;
      const second = other.write(async (tx) => {
        await tx.lock('document:1');
        seen.push('second');
      });
      await other.write((tx) => tx.lock('document:2')); // another name is free
      await Promise.all([first, second]);
      expect(seen).toEqual(['first', 'second']);
    });

    test('eight who read the same text at once add one document, its obligations and reminders once', async () => {
      const { store, other } = bench();
      await store.write((tx) => tx.addPeople([ANNA]));
      const readings = await eightTimes((i) => (i % 2 ? store : other).write(async (tx) => {
        const id = await tx.addDocument(aDocument('the same text', { name: `${i}.txt` }));
        const obligations = await tx.addObligations(id, [anObligation('7/report/1'), anObligation('8/report/1')]);
        return { id, obligations, reminders: await tx.addReminders(obligations.map((o) => aReminder(o))) };
      }));
      expect(new Set(readings.map(({ id, obligations }) => [id, ...obligations].join())).size).toBe(1);
      expect(readings.reduce((sum, { reminders }) => sum + reminders, 0)).toBe(2);
      expect(await store.documentCount(TODAY, false)).toBe(1);
      expect((await store.rollup(TODAY, false)).total).toBe(2);
    });
  });
}
