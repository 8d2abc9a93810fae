import type { Rule } from '../../language.js';

/** Meetings that nobody decides on here: the text tells that they will be held. */
export const comingMeeting: Rule[] = [
  {
    id: 'en.meeting.coming',
    reads: ['{holding} … {meeting} …… {date}', '{holding} … {week} …… {date}', '{holding} … {date} … {meeting}', '{holding} … {session} …… {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    without: ['{deadline}'],
    trust: 0.88,
    finds: [
      { text: 'Looks forward to the convening, in April 1986, of the donors’ conference', due: '1986-04' },
      { text: 'Welcomes the holding of the next regional seminar in Fiji in May 1986', due: '1986-05' },
    ],
    ignores: ['Welcomes the holding of the third review conference in New York in June 1984', 'Looks forward to the convening of the donors’ conference'],
  },
  {
    // Days right behind a meeting are its own: "to continue its work in its session from 18 to 26 February".
    id: 'en.meeting.own-days',
    reads: ['{meeting} {span}', '{meeting} … {place} {span}'],
    means: { kind: 'meeting', due: '{span}' },
    where: 'future',
    trust: 0.62,
    sure: 0.82,
    finds: [
      { text: 'Requests the Special Committee to continue its work in its session from 18 to 26 February 1986', due: '1986-02-18/1986-02-26' },
      { text: 'Encourages all States to take part in the preparatory meeting from 5 to 9 May 1986', due: '1986-05-05/1986-05-09' },
    ],
    ignores: ['Takes note of the report of the Special Committee on its session from 18 to 26 February 1984'],
  },
  {
    // With a last day the meeting stands right before it: what follows further on may be due then.
    id: 'en.meeting.coming-by',
    reads: ['{holding} … {meeting} {deadline}', '{holding} … {meeting} … {place} {deadline}'],
    means: { kind: 'meeting', due: '{deadline}' },
    where: 'future',
    trust: 0.86,
    finds: [
      { text: 'Looks forward to the convening of the next Global Refugee Forum by the end of 1987', due: '../1987' },
      { text: 'Welcomes the holding of the next regional seminar in Geneva before 31 May 1986', due: '../1986-05-31' },
    ],
    ignores: ['Looks forward to the convening of the next Global Refugee Forum', 'Welcomes the holding of the third review conference by the end of 1984'],
  },
  {
    id: 'en.meeting.offered',
    reads: ['{offer} … {holds} …… {event} …… {date}', '{offer} … {holds} …… {meeting} …… {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    without: ['{deadline}'],
    trust: 0.88,
    finds: [
      { text: 'Welcomes the offer of the Government of Norway to host the ninth meeting of the Forum, in Hamar in June 1986', due: '1986-06' },
      { text: 'Notes with appreciation the generous offer of Chile to organize the next symposium, in Puerto Varas from 4 to 6 March 1986', due: '1986-03-04/1986-03-06' },
    ],
    ignores: ['Welcomes the offer of the Government of Norway to host the ninth meeting of the Forum'],
  },
  {
    id: 'en.meeting.celebrated',
    reads: ['{festivity} …… {held} …… {date}', '{observes} …… {held} …… {date}', '{holds} … {festivity} …… {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    without: ['{worldday}', '{every}'],
    trust: 0.8,
    finds: [
      { text: 'Looks forward to the commemoration of the fiftieth anniversary of the establishment of the Programme, to be held in Nairobi in 1987', due: '1987' },
      { text: 'Decides that a celebration of the adoption of the Charter shall be held in New York in May 1986', due: '1986-05' },
    ],
    ignores: ['Welcomes the commemoration of the anniversary, held in Nairobi in 1984', 'Looks forward to the commemoration of the anniversary'],
  },
  {
    id: 'en.meeting.will-when',
    reads: ['{meeting} … {place} {date}', '{meeting} … {place} …… {date}', '{event} … {date}', '{event} …… {place} …… {date}', '{summit} … {date}'],
    means: { kind: 'meeting', due: '{when}{date}' },
    where: 'future',
    without: ['{deadline}'],
    trust: 0.6,
    finds: [
      { text: 'Encourages all States to participate in the workshop in Oslo on 3 June 1986', due: '1986-06-03' },
      { text: 'Encourages all States to attend the workshop in Geneva in 1987', due: '1987' },
      { text: 'Looks forward to the third United Nations Conference on Landlocked Developing Countries, in Awaza in August 2025', due: '2025-08' },
    ],
    ignores: ['Recalls the ministerial meeting in Oslo on 3 June 1984', 'Approves the calendar of conferences for 1986'],
  },
  {
    // Days from one to another that stand behind a meeting, wherever it takes place, are those of the meeting.
    id: 'en.meeting.on-days',
    reads: ['{event} …… {span}', '{session} …… {span}', '{summit} …… {span}'],
    means: { kind: 'meeting', due: '{span}', session: '{session}' },
    where: 'future',
    without: ['{deadline}', '{mandate}', '{report}', '{holds}', '{submits}'],
    trust: 0.6,
    finds: [
      { text: 'Looking forward to the sixteenth meeting of the Conference of the Parties in Ouidah, Benin, from 21 October to 1 November 1986', due: '1986-10-21/1986-11-01' },
      { text: 'Looking forward to the sixteenth session of the Committee for Development Policy, in Bohicon, Benin, from 2 to 13 December 1986', due: '1986-12-02/1986-12-13' },
    ],
    ignores: ['Looking forward to the sixteenth meeting of the Conference of the Parties', 'Notes the report of the sixth meeting for the period from 1 January to 31 December 1986'],
  },
  {
    id: 'en.meeting.arranged',
    reads: '{arranging} {summit} …… {session}',
    means: { kind: 'meeting', due: '{session}' },
    where: 'future',
    without: ['{date}', '{report}', '{considers}', '{submits}'],
    trust: 0.7,
    finds: [
      { text: 'Recommends that the President appoint two co-facilitators for consultations on the modalities for the high-level plenary meeting, during the general debate of the forty-second session of the General Assembly', due: 'GA/42' },
      { text: 'Decides to begin the preparations for the special event, to mark the anniversary, and arrangements for the high-level meeting during its forty-third session', due: 'GA/43' },
    ],
    ignores: ['Takes note of the arrangements for the high-level plenary meeting'],
  },
  {
    id: 'en.meeting.placed',
    reads: ['{event} … {place} {date}', '{summit} … {place} {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    without: ['{deadline}'],
    trust: 0.88,
    finds: [
      { text: 'Welcomes the decision to convene the sixth meeting of the parties in Oslo in November 1986', due: '1986-11' },
      { text: 'Welcoming the preparations for the Fourth World Conference in Kyoto from 14 to 18 March 1986', due: '1986-03-14/1986-03-18' },
    ],
    ignores: ['Recalls the sixth meeting of the parties in Oslo in November 1984', 'Welcomes the sixth meeting of the parties in Oslo'],
  },
  {
    id: 'en.meeting.great',
    reads: ['{summit} {date}', '{summit} {place} {date}'],
    means: { kind: 'meeting', due: '{date}' },
    where: 'future',
    aside: true,
    without: ['{deadline}'],
    trust: 0.84,
    finds: [
      { text: 'Recognizes the need for a comprehensive review at a high-level meeting in 1987', due: '1987' },
      { text: 'Resolves to review the implementation at a high-level meeting on 3 June 1986', due: '1986-06-03' },
    ],
    ignores: ['Decides to submit the outcome of the summit by 3 June 1986', 'Recalls the high-level meeting in 1984'],
  },
  {
    id: 'en.meeting.games',
    reads: '{games:meeting} …… {held} …… {when}',
    means: { kind: 'meeting', due: '{when}' },
    where: 'future',
    aside: true,
    trust: 0.84,
    finds: [
      { text: 'Notes that the Olympic Winter Games will be held from 6 to 22 February 1988', due: '1988-02-06/1988-02-22' },
      { text: 'Welcomes the Paralympic Games, to be held in Seoul in 1988', due: '1988' },
    ],
    ignores: ['Recalls the Olympic Games held in Los Angeles in 1984', 'Notes that the Olympic Games will be held in Seoul'],
  },
];
