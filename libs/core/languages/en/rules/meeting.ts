import type { Rule } from '../../language.js';

export const meeting: Rule[] = [
  {
    id: 'en.meeting.hold-when',
    reads: ['{holds} …… {meeting} …… {when}', '{holds} …… {when} …… {meeting}'],
    means: { kind: 'meeting', due: '{when}' },
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
    reads: ['{meeting} …… {held} …… {when}', '{meeting} …… {when} …… {held}', '{event} …… {held} …… {when}'],
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    trust: 0.9,
    finds: [
      { text: 'Decides that the next intergovernmental meeting shall be held in Geneva from 14 to 18 July 2028', due: '2028-07-14/2028-07-18' },
      { text: 'Welcomes the fifth review conference, to be held in Vienna from 1 to 5 June 2026', due: '2026-06-01/2026-06-05' },
      { text: 'Looks forward to the high-level dialogue to be convened in 2027', due: '2027' },
    ],
    ignores: ['Notes that the meeting was held in Geneva on 30 August 1984', 'Welcomes the work of the Conference on Disarmament'],
  },
  {
    id: 'en.meeting.session-held',
    reads: '{session} …… {held} …… {date}',
    means: { kind: 'meeting', due: '{date}', session: '{session}' },
    where: 'future',
    trust: 0.92,
    finds: [
      { text: 'Looks forward to the twenty-sixth session of the Conference of the Parties, to be held in Glasgow from 9 to 20 November 2026', due: '2026-11-09/2026-11-20' },
      { text: 'Decides that the eleventh session of the Committee for Development Policy shall be held in Geneva from 18 to 21 October 2024', due: '2024-10-18/2024-10-21' },
    ],
    ignores: ['Takes note of the report of the Committee on its session held in Geneva from 18 to 21 October 1984'],
  },
  {
    id: 'en.meeting.group-held',
    reads: ['{group} …… {held} …… {when}', '{holds} {group} …… {when}'],
    means: { kind: 'meeting', due: '{when}' },
    trust: 0.84,
    finds: [
      { text: 'Requests the Secretary-General, with the assistance of a group of governmental experts, to be convened for one week each in 2027 and in 2028, to study the matter', due: '2027' },
      { text: 'Decides that the open-ended working group shall meet in New York from 5 to 9 May 1986', due: '1986-05-05/1986-05-09' },
    ],
    ignores: ['Welcomes the work of the group of governmental experts that met in 1984'],
  },
  {
    id: 'en.meeting.will-when',
    reads: ['{meeting} … {place} {when}', '{meeting} … {place} …… {date}', '{summit} {date}', '{event} … {date}', '{event} …… {place} …… {date}'],
    means: { kind: 'meeting', due: '{when}{date}' },
    where: 'future',
    trust: 0.6,
    finds: [
      { text: 'Encourages all States to participate in the pledging conference in Oslo on 3 June 1986', due: '1986-06-03' },
      { text: 'Recognizes the need for a comprehensive review at a high-level meeting in 1987', due: '1987' },
      { text: 'Looks forward to the third United Nations Conference on Landlocked Developing Countries, in Awaza from 5 to 8 August 2025', due: '2025-08-05/2025-08-08' },
    ],
    ignores: ['Recalls the ministerial meeting in Oslo on 3 June 1984', 'Approves the calendar of conferences for 1986'],
  },
  {
    id: 'en.meeting.opens',
    reads: ['{session} …… {opens} …… {date}', '{holds} …… {session} …… {date}', '{opens} …… {session} …… {date}'],
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
    id: 'en.meeting.every',
    reads: ['{holds} …… {meeting} …… {every}', '{holds} …… {every} …… {meeting}', '{meeting} …… {held} …… {every}', '{holds} {every}'],
    means: { kind: 'meeting', due: '{every}' },
    trust: 0.75,
    finds: [
      { text: 'Decides to convene a meeting of States every two years', due: 'R/P2Y' },
      { text: 'Decides that the working group shall meet annually', due: 'R/P1Y' },
    ],
    ignores: ['Encourages States to provide information annually'],
  },
];
