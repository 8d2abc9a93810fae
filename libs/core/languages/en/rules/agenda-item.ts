import type { Rule } from '../../language.js';

export const agendaItem: Rule[] = [
  {
    id: 'en.agenda-item.include',
    reads: ['{lists} …… {agenda} {session}', '{lists} …… {session} …… {agenda}', '{lists} …… {agenda} …… {session}', '{session} …… {agenda} …… {lists}', '{lists} …… {agenda} {session_of}'],
    means: { kind: 'agenda_item', due: '{session}{session_of}' },
    trust: 0.97,
    finds: [
      { text: 'Decides to include in the provisional agenda of its seventy-fifth session, under the item entitled “General and complete disarmament”, the sub-item entitled “Small arms”', due: 'GA/75' },
      { text: 'Also decides to include the item entitled “Oceans” in the provisional agenda of its eightieth session', due: 'GA/80' },
      { text: 'Decides to place on the agenda for its forty-second session the question of the working methods', due: 'GA/42' },
    ],
    ignores: ['Decides to consider the question under the item entitled “Oceans”', 'Decides to include the matter in its programme'],
  },
  {
    // Without the word agenda: an item is included at a session.
    id: 'en.agenda-item.at-session',
    reads: ['{lists} {item} …… {session}', '{lists} {session} …… {item}'],
    means: { kind: 'agenda_item', due: '{session}' },
    without: ['{written}'],
    trust: 0.84,
    finds: [
      { text: 'Decides to include the topic “Work of the Technology Bank” under the item entitled “Groups of countries” at its forty-first session', due: 'GA/41' },
      { text: 'Decides to include a sub-item entitled “Oceans” at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Requests the Secretary-General to include information on the item in his report at its forty-first session', 'Decides to include the topic “Work of the Technology Bank”'],
  },
  {
    id: 'en.agenda-item.included',
    reads: ['{listed} …… {agenda} {session}', '{listed} …… {agenda} …… {session}', '{listed} …… {agenda} {session_of}'],
    means: { kind: 'agenda_item', due: '{session}{session_of}' },
    trust: 0.93,
    finds: [
      { text: 'Decides that the item entitled “Oceans” shall be included in the provisional agenda of its eightieth session', due: 'GA/80' },
      { text: 'Decides that the item shall remain on the agenda of the General Assembly during its forty-first session', due: 'GA/41' },
    ],
    ignores: ['Decides that the item shall be included in the provisional agenda'],
  },
  {
    id: 'en.agenda-item.every',
    reads: ['{lists} …… {agenda} …… {every}', '{listed} …… {agenda} …… {every}', '{every} …… {lists} …… {agenda}'],
    means: { kind: 'agenda_item', due: '{every}' },
    trust: 0.88,
    finds: [
      { text: 'Decides that the item shall be included in the provisional agenda every two years', due: 'R/P2Y' },
      { text: 'Decides to include the item in the provisional agenda of its forty-second session and thereafter on a biennial basis', due: 'R/P2Y' },
    ],
    ignores: ['Decides to include the item in the provisional agenda of its annual session'],
  },
];
