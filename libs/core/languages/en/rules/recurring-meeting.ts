import type { Rule } from '../../language.js';

/** Meetings that come again and again. */
export const recurringMeeting: Rule[] = [
  {
    id: 'en.meeting.meets',
    reads: ['{group} … {meets} {when}', '{group} … {meets} … {place} {when}', '{meets} {often}', '{gathering} … {meets} {when}'],
    means: { kind: 'meeting', due: '{when}{often}' },
    trust: 0.84,
    finds: [
      { text: 'Requests the intergovernmental negotiating committee to meet at least twice in 1986', due: '1986' },
      { text: 'Invites the working group to meet in New York from 3 to 7 March 1986', due: '1986-03-03/1986-03-07' },
      { text: 'Decides that the group of experts may meet annually', due: 'R/P1Y' },
    ],
    ignores: ['Requests the committee to meet the needs of developing countries by 1990', 'Encourages the working group to meet its targets in 1986'],
  },
  {
    id: 'en.meeting.meets-for',
    reads: ['{body} … {meets_for} …… {span}', '{body} … {meets_for} …… {date}', '{group} … {meets_for} …… {span}', '{group} … {meets_for} …… {date}'],
    means: { kind: 'meeting', due: '{span}{date}' },
    without: ['{report}', '{session}'],
    trust: 0.84,
    finds: [
      { text: 'Requests the Disarmament Commission to meet for three weeks in 1986', due: '1986' },
      { text: 'Decides that the working group shall meet for a period of five days in May 1986', due: '1986-05' },
    ],
    ignores: ['Requests the Disarmament Commission to meet for a period not exceeding three weeks'],
  },
  {
    // "Its annual discussion at its fifty-fifth session": the one of that session is meant.
    id: 'en.meeting.yearly-one',
    reads: ['{holds} {every} …… {meeting} …… {session}'],
    means: { kind: 'meeting', due: '{session}' },
    without: ['{since}'],
    trust: 0.93,
    finds: [
      { text: 'Decides to hold its annual full-day discussion on the rights of the child, the theme of which shall be play, during its forty-second session', due: 'GA/42' },
      { text: 'Decides to convene its annual debate on migration, as a joint one, at its forty-first session', due: 'GA/41' },
    ],
    ignores: ['Decides to hold an annual discussion on the rights of the child'],
  },
  {
    // Right behind the verb: what is held "at its annual session" is no such session.
    id: 'en.meeting.annual',
    reads: ['{holds} {annual_meeting}', '{keeps_holding} {annual_meeting}', '{annual_meeting} … {to_hold}'],
    means: { kind: 'meeting', due: 'R/P1Y' },
    trust: 0.82,
    finds: [
      { text: 'Invites the Office to convene annual meetings of the focal points', due: 'R/P1Y' },
      { text: 'Decides that the Forum shall hold an annual meeting', due: 'R/P1Y' },
      { text: 'Decides that an annual meeting of the parties shall be held', due: 'R/P1Y' },
    ],
    ignores: ['Takes note of the annual meeting of the focal points', 'Decides to organize a side event at the annual meeting of the focal points'],
  },
  {
    id: 'en.meeting.annual-from',
    reads: ['{holds} …… {annual_meeting} …… {since}', '{annual_meeting} …… {held} …… {since}', '{keeps_holding} …… {annual_meeting} …… {since}'],
    means: { kind: 'meeting', due: 'R/P1Y@{since}' },
    trust: 0.94,
    finds: [
      { text: 'Decides to organize an annual meeting of experts on trade, beginning in 1987', due: 'R/P1Y' },
      { text: 'Decides that annual meetings of the parties shall be held, starting in 1988', due: 'R/P1Y' },
    ],
    ignores: ['Decides to organize an annual meeting of experts on trade'],
  },
  {
    id: 'en.meeting.biennial-from',
    reads: ['{holds} …… {biennial} …… {since}', '{biennial} …… {held} …… {since}'],
    means: { kind: 'meeting', due: 'R/P2Y@{since}' },
    trust: 0.94,
    finds: [
      { text: 'Decides to convene a biennial meeting of experts, beginning in 1987', due: 'R/P2Y' },
      { text: 'Decides to hold a biennial forum on trade, starting at its forty-second session', due: 'R/P2Y' },
    ],
    ignores: ['Decides to convene a biennial meeting of experts'],
  },
  {
    id: 'en.meeting.every-from',
    reads: [
      '{holds} …… {every} …… {meeting} …… {since}', '{holds} …… {since} …… {every} …… {meeting}', '{holds} …… {meeting} …… {every} …… {since}', '{holds} {every} …… {since}', '{held} {every} …… {since}',
      '{meeting} …… {held} …… {every} …… {since}', '{keeps_holding} …… {every} …… {meeting} …… {since}',
    ],
    means: { kind: 'meeting', due: '{every}@{since}' },
    trust: 0.95,
    finds: [
      { text: 'Decides to hold, starting from its forty-second session, an annual half-day panel discussion on the matter', due: 'R/P1Y' },
      { text: 'Decides to organize an annual workshop of experts on trade, beginning in 1987', due: 'R/P1Y' },
    ],
    ignores: ['Decides to hold a half-day panel discussion, starting at 10 a.m.'],
  },
  {
    id: 'en.meeting.every',
    reads: ['{holds} …… {meeting} …… {often}', '{holds} …… {every} …… {meeting}', '{meeting} …… {held} …… {often}', '{holds} {every}', '{held} {every} {meeting}', '{often} {holds} …… {meeting}', '{keeps_holding} …… {every} …… {meeting}', '{keeps_holding} …… {meeting} …… {often}', '{every} … {meeting} … {to_hold}', '{every} {holds} … {meeting}'],
    means: { kind: 'meeting', due: '{every}{often}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to convene a meeting of States every two years', due: 'R/P2Y' },
      { text: 'Decides that the working group shall meet annually', due: 'R/P1Y' },
      { text: 'Encourages the Organization to biennially convene the pricing forum with Member States', due: 'R/P2Y' },
    ],
    ignores: ['Encourages States to provide information annually'],
  },
];
