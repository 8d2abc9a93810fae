import type { Rule } from '../../language.js';

export const observance: Rule[] = [
  {
    id: 'en.observance.proclaimed',
    reads: ['{proclaims} {citation} …… {day}', '{proclaims} …… {date} …… {day}', '{proclaims} …… {day} …… {date}', '{proclaims} … {citation} … {day}'],
    means: { kind: 'observance', due: '{date}{citation}' },
    without: ['{yearday}'],
    trust: 0.9,
    finds: [
      { text: 'Declares 2026 the International Year of Rangelands and Pastoralists', due: '2026' },
      { text: 'Decides to proclaim the period from 2025 to 2034 the Decade of Sciences for Sustainable Development', due: '2025/2034' },
      { text: 'Proclaims the Second International Decade for People of African Descent, commencing on 1 January 1986 and ending on 31 December 1995', due: '1986-01-01/1995-12-31' },
      { text: 'Decides to proclaim the Decade of Action, beginning on 1 July 1986 and ending on 30 June 1996', due: '1986-07-01/1996-06-30' },
    ],
    ignores: ['Decides to proclaim the International Year of Rangelands and Pastoralists'],
  },
  {
    id: 'en.observance.day',
    reads: ['{proclaims} …… {yearday} …… {day}', '{proclaims} …… {day} …… {yearday}', '{yearday} … {proclaims} …… {day}', '{observes} …… {yearday} …… {worldday}', '{observes} …… {worldday} …… {yearday}'],
    means: { kind: 'observance', due: 'R/{yearday}' },
    trust: 0.9,
    finds: [
      { text: 'Decides to designate 23 June as United Nations Public Service Day', due: 'R/--06-23' },
      { text: 'Proclaims 3 June World Bicycle Day', due: 'R/--06-03' },
      { text: 'Invites Member States to commemorate, on 26 June, the United Nations International Day in Support of Victims of Torture', due: 'R/--06-26' },
    ],
    ignores: ['Decides to observe the International Day of Peace'],
  },
  {
    id: 'en.observance.since',
    reads: ['{proclaims} …… {every} …… {day} …… {since}', '{proclaims} …… {day} …… {every} …… {since}'],
    means: { kind: 'observance', due: '{every}@{since}' },
    trust: 0.91,
    finds: [
      { text: 'Decides to proclaim 21 March of each year the World Day for Glaciers, to be observed as of 1987', due: 'R/--03-21' },
      { text: 'Declares 5 June of every year the International Day of Fisheries, beginning in 1986', due: 'R/--06-05' },
    ],
    ignores: ['Decides to proclaim the World Day for Glaciers, to be observed as of 1987'],
  },
  {
    id: 'en.observance.yearly',
    reads: ['{proclaims} …… {every} …… {day}', '{proclaims} …… {day} …… {every}', '{observes} …… {every}', '{every} … {observes}', '{day} …… {observes} …… {every}'],
    means: { kind: 'observance', due: '{every}' },
    trust: 0.85,
    finds: [
      { text: 'Decides to proclaim the International Day of Nowruz, to be observed every year on 21 March', due: 'R/--03-21' },
      { text: 'Invites Member States to commemorate World Oceans Day annually', due: 'R/P1Y' },
    ],
    ignores: ['Invites Member States to commemorate World Oceans Day'],
  },
  {
    id: 'en.observance.week',
    reads: '{week} …… {held} …… {every}',
    means: { kind: 'observance', due: '{every}' },
    trust: 0.86,
    finds: [
      { text: 'Decides that Ocean Literacy Week shall be held from 1 to 7 June each year', due: 'R/P1Y' },
      { text: 'Decides that World Reading Week is to be held every year, in the first week of March', due: 'R/P1Y' },
    ],
    ignores: ['Decides that Ocean Literacy Week shall be held in schools'],
  },
  {
    // From so long before the opening of a meeting until so long after its end: only the time of the meeting is said.
    id: 'en.observance.throughout',
    reads: '{observes} …… {throughout} …… {held} …… {date}',
    means: { kind: 'observance', due: '{date}' },
    trust: 0.86,
    finds: [
      { text: 'Urges Member States to observe the Truce, individually and collectively, throughout the period from the seventh day before the start of the Games until the seventh day following their end, to be held in Ostravia in 1988', due: '1988' },
      { text: 'Calls upon all parties to observe a ceasefire for the duration of the vaccination campaign, to be held from 3 to 9 March 1986', due: '1986-03-03/1986-03-09' },
    ],
    ignores: ['Urges Member States to observe the Truce throughout the Games'],
  },
  {
    id: 'en.observance.marked',
    reads: ['{observes} …… {date}', '{date} …… {observes}'],
    means: { kind: 'observance', due: '{date}' },
    // An anniversary that is kept by a meeting: the meeting is what is held.
    yieldsTo: 'meeting',
    trust: 0.7,
    finds: [
      { text: 'Invites Member States to observe in 2027 the fiftieth anniversary of the Convention', due: '2027' },
      { text: 'Encourages States to celebrate the anniversary of the Convention in 2030', due: '2030' },
    ],
    ignores: ['Encourages States to celebrate the anniversary of the Convention'],
  },
];
