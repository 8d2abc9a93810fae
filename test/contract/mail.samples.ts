/** Obligations, reminders and people for the tests of the writer. */
import { reason, type Due, type PlainDate } from '../../libs/core/index.js';
import type { MailItem, ObligationRow, Person } from '../../libs/tracker/index.js';

export const day = (text: string): PlainDate => text as PlainDate;

export function due(fields: Partial<Due> & Pick<Due, 'precision'>): Due {
  return { start: null, end: null, part: null, session: null, event: null, recurrence: null, on: null, said: true, ...fields };
}

const RESOLUTION = { id: 'd1', symbol: 'A/RES/74/60', title: '小武器和轻武器非法贸易的各方面问题', adopted: day('2019-12-12') };

export function row(fields: Partial<ObligationRow>): ObligationRow {
  return {
    id: 'o1', ref: 'A/RES/74/60 7/meeting/1', kind: 'meeting', paragraph: '7', quote: '在 2020 年 6 月 15 日至 19 日举行为期一周的各国双年度会议',
    who: 'States', to: null, strength: 'S5', confidence: 0.95, status: 'upcoming', due: due({ precision: 'day' }), first: day('2020-06-15'), last: day('2020-06-19'),
    basis: 'stated', refused: null, occurrence: null, owner: null, document: RESOLUTION, ...fields,
  };
}

export const MEETING = row({});
export const LATER_MEETING = row({
  id: 'o2', ref: 'A/RES/74/60 7/meeting/2', quote: '并在 2022 年举行为期一周的各国双年度会议', due: due({ precision: 'year' }), first: day('2022-01-01'), last: day('2022-12-31'),
});
export const REPORT = row({
  id: 'o3', ref: 'A/RES/74/60 25/report/1', kind: 'report', paragraph: '25', quote: '请秘书长向大会第七十五届会议报告本决议的执行情况', who: 'Secretary-General', to: 'General Assembly',
  due: due({ precision: 'session', session: { organ: 'GA', number: 75 } }), first: day('2020-09-15'), last: day('2021-09-13'), basis: 'known',
});
export const AGENDA_ITEM = row({
  id: 'o4', ref: 'A/RES/74/60 29/agenda_item/1', kind: 'agenda_item', paragraph: '29', quote: '决定将题为“小武器”的分项列入大会第七十五届会议临时议程', who: 'General Assembly',
  due: due({ precision: 'session', session: { organ: 'GA', number: 75 } }), first: day('2020-07-17'), last: day('2020-07-17'), basis: 'assumed',
});
export const UNDATED = row({
  id: 'o5', ref: 'A/RES/74/60 26/submission/1', kind: 'submission', paragraph: '26', status: 'review', quote: '提交第七次双年度会议', who: 'Secretary-General',
  due: due({ precision: 'event', event: 'Seventh Biennial Meeting' }), first: null, last: null, basis: null,
  refused: reason('time.event-without-days', { event: 'Seventh Biennial Meeting' }),
});
export const UNSURE = row({ id: 'o6', ref: 'A/RES/74/60 3/action/1', kind: 'action', paragraph: '3', status: 'review', confidence: 0.62 });
export const PAST = row({
  id: 'o7', ref: '67 10/meeting/1', paragraph: '10', status: 'past', quote: '2012 年 8 月 27 日至 9 月 7 日', first: day('2012-08-27'), last: day('2012-09-07'),
  document: { id: 'd2', symbol: null, title: '通过裁军措施巩固和平', adopted: null },
});
export const ENGLISH = row({
  id: 'o8', ref: 'A/RES/79/40 8/meeting/1', paragraph: '8', quote: 'Decides to convene a one-week biennial meeting of States in New York from 15 to 19 June 2026',
  first: day('2026-06-15'), last: day('2026-06-19'), document: { id: 'd3', symbol: 'A/RES/79/40', title: 'The illicit trade in small arms', adopted: day('2024-12-02') },
});

export const person = (language: Person['language']): Person => ({
  id: 'p1', name: language === 'zh' ? '王芳' : 'Ana Example', email: 'ana@example.org', language, timeZone: 'Etc/UTC', sendAt: '07:00',
});

export const item = (rule: string, on: string, obligation: ObligationRow): MailItem => ({ rule, day: day(on), obligation });
