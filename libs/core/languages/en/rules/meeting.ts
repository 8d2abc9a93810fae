import type { Rule } from '../../language.js';

export const meeting: Rule[] = [
  {
    id: 'en.meeting.hold-when',
    reads: ['{holds} …… {meeting} …… {when}', '{holds} …… {when} …… {meeting}', '{holds} {talks} …… {date}', '{talks} …… {held} …… {date}'],
    means: { kind: 'meeting', due: '{when}{date}' },
    // By then something else is to be finished.
    without: ['{to_finish}'],
    trust: 0.9,
    finds: [
      { text: 'Decides to convene, on 25 September 2025, a one-day high-level meeting on the issue', due: '2025-09-25' },
      { text: 'Decides to hold a one-week biennial meeting of States in New York in 2022', due: '2022' },
      { text: 'Requests the President of the General Assembly to organize an informal interactive dialogue at its eighty-first session', due: 'GA/81', who: 'President of the General Assembly' },
    ],
    ignores: ['Welcomes the holding of the third review conference in New York from 18 to 29 June 1984', 'Decides to hold a biennial meeting of States'],
  },
  {
    id: 'en.meeting.held-when',
    reads: ['{meeting} …… {held} …… {when}', '{meeting} …… {when} …… {held}', '{event} …… {held} …… {when}', '{meeting} …… {scheduled_for} {citation}'],
    means: { kind: 'meeting', due: '{when}{citation}' },
    where: 'future',
    without: ['{election}'],
    trust: 0.9,
    finds: [
      { text: 'Looks forward to the world conference scheduled for 1988', due: '1988' },
      { text: 'Decides that the next intergovernmental meeting shall be held in Geneva from 14 to 18 July 2028', due: '2028-07-14/2028-07-18' },
      { text: 'Welcomes the fifth review conference, to be held in Vienna from 1 to 5 June 2026', due: '2026-06-01/2026-06-05' },
      { text: 'Looks forward to the high-level dialogue to be convened in 2027', due: '2027' },
    ],
    ignores: ['Notes that the meeting was held in Geneva on 30 August 1984', 'Welcomes the work of the Conference on Disarmament'],
  },
  {
    // "The Conference on the comprehensive review …, to be held": what is held is the conference.
    id: 'en.meeting.on-review-held',
    reads: '{meeting} … {overall} …… {held} …… {date}',
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    without: ['take part', 'participate', 'contribute'],
    trust: 0.92,
    finds: [
      { text: 'Looks forward to the United Nations Conference on the Midterm Comprehensive Review of the Objectives of the Decade, to be held in New York from 22 to 24 March 1987', due: '1987-03-22/1987-03-24' },
      { text: 'Welcomes the high-level meeting on the overall review of the Programme of Action, to be held in September 1986', due: '1986-09' },
    ],
    ignores: ['Notes the conference on the comprehensive review of the outcomes, held in 1984'],
  },
  {
    id: 'en.meeting.held-to',
    reads: ['{holds} … {meeting} … {reviews} … {when}', '{holds} … {meeting} … {considers} … {when}', '{holds} … {group} … {considers} … {date}', '{holds} … {group} … {reviews} … {date}'],
    means: { kind: 'meeting', due: '{when}{date}' },
    // "… and to consider it at its next session" is a task of its own.
    without: ['{join}', '{every}'],
    trust: 0.97,
    finds: [
      { text: 'Decides to convene a facilitative dialogue among Parties to take stock of the collective efforts of Parties in 1988', due: '1988' },
      { text: 'Decides to hold a meeting of experts to review the guidelines in Geneva in May 1986', due: '1986-05' },
    ],
    ignores: ['Decides to hold a meeting of experts to review the guidelines', 'Decides to hold a meeting of experts and to review the guidelines at its forty-first session'],
  },
  {
    // The year in the name of a meeting that is to be held.
    id: 'en.meeting.named-for',
    reads: ['{holds} {citation} … {meeting}', '{citation} … {meeting} … {held}'],
    means: { kind: 'meeting', due: '{citation}' },
    without: ['{when}', '{date}'],
    // The days on which it is held say more.
    trust: 0.7,
    finds: [
      { text: 'Decides to convene the 1986 United Nations Water Conference to accelerate the implementation of the Plan', due: '1986' },
      { text: 'Decides that the 1988 United Nations Conference on Water will be hosted by Tajikistan', due: '1988' },
    ],
    ignores: ['Welcomes the convening of the 1984 United Nations Water Conference', 'Recalls the outcome of the 1986 United Nations Water Conference'],
  },
  {
    id: 'en.meeting.will-hold',
    reads: ['{will_hold} …… {meeting} …… {when}', '{will_hold} …… {when} …… {meeting}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: 'Notes that the Conference of the Parties will hold its seventeenth meeting in Yerevan in the fourth quarter of 1986', due: '1986-Q4' },
      { text: 'Welcomes the fact that the Government of Fiji will host the next regional workshop in May 1986', due: '1986-05' },
    ],
    ignores: ['Notes that the Conference of the Parties will hold its seventeenth meeting in Yerevan'],
  },
  {
    id: 'en.meeting.held-at',
    reads: ['{meeting} …… {held_at} …… {date}', '{event} …… {held_at} …… {date}', '{group} …… {held_at} …… {date}', '{session} …… {held_at} …… {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    // What was held was held on a day, and not by one.
    without: ['{deadline}'],
    trust: 0.86,
    finds: [
      { text: 'Notes with appreciation the preparations for the conference held in Lisbon from 3 to 7 June 1986', due: '1986-06-03/1986-06-07' },
      { text: 'Takes note of the third review conference, convened in Vienna in May 1986', due: '1986-05' },
    ],
    ignores: ['Notes that the meeting was held in Geneva on 30 August 1984', 'Recalls the commemorative event held during the seventy-fifth session of the Commission'],
  },
  {
    id: 'en.meeting.session-held',
    reads: '{session} …… {held} …… {date}',
    means: { kind: 'meeting', due: '{date}', session: '{session}' },
    where: 'future',
    // What stands on the agenda of a session, and what is considered there, may itself be held at another time.
    without: ['{meeting}', '{item}', '{considers}'],
    trust: 0.92,
    finds: [
      { text: 'Looks forward to the twenty-sixth session of the Conference of the Parties, to be held in Glasgow from 9 to 20 November 2026', due: '2026-11-09/2026-11-20' },
      { text: 'Decides that the eleventh session of the Committee for Development Policy shall be held in Geneva from 18 to 21 October 2024', due: '2024-10-18/2024-10-21' },
    ],
    ignores: [
      'Takes note of the report of the Committee on its session held in Geneva from 18 to 21 October 1984',
      'Decides to include in the provisional agenda of its forty-first session the sub-item entitled “Sport” and to consider it before the Games, to be held in Lisbon in 1988',
    ],
  },
  {
    id: 'en.meeting.at-event',
    reads: '{holds} … {meeting} … {at_event}',
    means: { kind: 'meeting', due: '{at_event}' },
    without: ['{when}'],
    trust: 0.78,
    finds: [
      { text: 'Invites the Secretary-General to convene a high-level event of the United Nations system during the Conference', due: 'event' },
      { text: 'Decides to hold a half-day panel discussion on the margins of the eighth meeting of the parties', due: 'event' },
    ],
    ignores: ['Invites the Secretary-General to convene a high-level event of the United Nations system', 'Welcomes the panel discussion held during the third review conference'],
  },
  {
    id: 'en.meeting.before-event',
    reads: ['{holds} …… {meeting} … {before_event}', '{meeting} …… {held} …… {before_event}'],
    means: { kind: 'meeting', due: '<{before_event}' },
    without: ['{when}', '{date}', '{every}'],
    trust: 0.8,
    finds: [
      { text: 'Encourages the regional commissions to organize regional preparatory meetings ahead of the third review conference', due: 'event' },
      { text: 'Decides that the inter-sessional workshop shall be held prior to the eighth meeting of the parties', due: 'event' },
    ],
    ignores: ['Encourages the regional commissions to organize regional preparatory meetings', 'Welcomes the workshop held before the third review conference'],
  },
  {
    id: 'en.meeting.beside-event',
    reads: ['{meeting} …… {held} … {beside} {event}'],
    means: { kind: 'meeting', due: '{event}' },
    trust: 0.8,
    finds: [
      { text: 'Decides that the inter-sessional workshop shall be held back to back with the third review conference', due: 'event' },
      { text: 'Decides that a regional seminar will be convened on the margins of the eighth meeting of the parties', due: 'event' },
    ],
    ignores: ['Decides that the inter-sessional workshop shall be held', 'Welcomes the workshop held back to back with the third review conference'],
  },
  {
    // The year in the name of a meeting dates what is held beside it.
    id: 'en.meeting.beside-named',
    reads: ['{holds} …… {meeting} …… {beside} {citation} … {meeting}', '{meeting} …… {held} …… {beside} {citation} … {meeting}', '{holds} …… {meeting} …… {beside} {citation} … {gathering}', '{meeting} …… {held} …… {beside} {citation} … {gathering}'],
    means: { kind: 'meeting', due: '{citation}' },
    without: ['{date}'],
    trust: 0.76,
    finds: [
      { text: 'Decides that the inter-sessional workshop shall be held on the margins of the 1986 high-level political forum', due: '1986' },
      { text: 'Decides to convene a special event back to back with the 1988 ministerial meeting', due: '1988' },
    ],
    ignores: ['Welcomes the workshop held back to back with the 1984 ministerial meeting', 'Decides that the inter-sessional workshop shall be held'],
  },
  {
    id: 'en.meeting.group-held',
    reads: ['{group} …… {held} …… {when}', '{body} {held} …… {date}', '{holds} {group} …… {when}', '{holds} {gathering} …… {date}'],
    means: { kind: 'meeting', due: '{when}{date}' },
    without: ['{election}'],
    trust: 0.84,
    finds: [
      { text: 'Requests the Secretary-General, with the assistance of a group of governmental experts, to be convened for one week each in 2027 and in 2028, to study the matter', due: '2027' },
      { text: 'Decides that the open-ended working group shall meet in New York from 5 to 9 May 1986', due: '1986-05-05/1986-05-09' },
    ],
    ignores: ['Welcomes the work of the group of governmental experts that met in 1984'],
  },
  {
    id: 'en.meeting.engaged',
    reads: ['{engages} … {meeting} …… {session}'],
    means: { kind: 'meeting', due: '{session}' },
    // The report that it is about is presented then too.
    aside: true,
    trust: 0.72,
    sure: 0.86,
    finds: [
      { text: 'Invites the Independent Expert to address and engage in an interactive dialogue with the General Assembly at its forty-first session', due: 'GA/41', who: 'Independent Expert' },
      { text: 'Invites the Chair to engage in a dialogue with the General Assembly at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Encourages States to engage in a dialogue with the Committee'],
  },
  {
    id: 'en.meeting.opens',
    reads: ['{session} …… {opens} …… {date}', '{holds} …… {session} …… {date}', '{held} {session} …… {date}', '{opens} …… {session} …… {date}', '{will_hold} …… {session} …… {date}'],
    means: { kind: 'meeting', due: '{date}', session: '{session}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: 'Decides that the fifty-third session of the General Assembly shall open on Tuesday, 9 September 2028', due: '2028-09-09' },
      { text: 'Takes note of the decision of the Commission on the Status of Women to hold its seventieth session from 9 to 20 March 2026', due: '2026-03-09/2026-03-20' },
      { text: 'Decides that the 2028 session of the Economic and Social Council shall begin on 24 July 2028', due: '2028-07-24' },
    ],
    ignores: ['Decides that the fifty-third session of the General Assembly shall open in plenary'],
  },
  {
    id: 'en.meeting.numbered',
    reads: [
      '{holds} …… {event} …… {ordinal} {when}', '{event} …… {held} …… {ordinal} {when}', '{meeting} …… {held} …… {ordinal} {when}', '{holds} …… {meeting} …… {ordinal} {when}',
      '{holds} …… {session} …… {ordinal} {date}', '{session} …… {held} …… {ordinal} {date}',
    ],
    means: { kind: 'meeting', due: '{when}{date}' },
    trust: 0.88,
    finds: [
      { text: 'Decides to hold the fifth biennial meeting of States in 1986, and the sixth in 1988', due: '1988' },
      { text: 'Decides that the fifth review meeting shall be held in May 1986 and the sixth in June 1987', due: '1987-06' },
      { text: 'Decides that the working group shall hold its first session from 5 to 9 May 1986, its second from 7 to 11 July 1986 and its third in 1987', due: '1986-07-07/1986-07-11' },
    ],
    ignores: ['Decides to hold the fifth biennial meeting of States and the sixth', 'Takes note of the fifth biennial meeting of States and the sixth in 1988'],
  },
];
