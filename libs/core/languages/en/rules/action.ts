import type { Rule } from '../../language.js';

export const action: Rule[] = [
  {
    id: 'en.action.closes',
    reads: '{session} …… {closes} …… {date}',
    means: { kind: 'action', due: '{date}', session: '{session}' },
    trust: 0.9,
    finds: [
      { text: 'Decides that the fifty-second session of the General Assembly shall close on Friday, 8 September 2028', due: '2028-09-08' },
      { text: 'Decides that the 2028 session of the Economic and Social Council shall conclude on 24 July 2028', due: '2028-07-24' },
    ],
    ignores: ['Decides that the fifty-second session of the General Assembly shall close'],
  },
  {
    id: 'en.action.by',
    reads: '{does} …… {deadline}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.86,
    finds: [
      { text: 'Requests the Secretary-General to complete the recruitment by 31 December 2025', due: '../2025-12-31', who: 'Secretary-General' },
      { text: 'Requests the Secretary-General to appoint the members of the panel of experts within 90 days', due: '../1986-03-01' },
      { text: 'Requests the Director-General of the World Health Organization to ensure the timely implementation of the framework no later than 1987', due: '../1987', who: 'Director-General' },
    ],
    ignores: ['Requests the Secretary-General to complete the recruitment'],
  },
  {
    id: 'en.action.effective',
    reads: ['{operative} …… {since}'],
    means: { kind: 'action', due: 'on {since}' },
    without: ['{every}', '{meeting}', '{mandate}', '{report}'],
    trust: 0.4,
    sure: 0.62,
    finds: [
      { text: 'Authorizes the Secretary-General to waive the fees with effect from 1 July 1986', due: '1986-07-01' },
      { text: 'Decides to raise the rates with effect from 1 January 1987', due: '1987-01-01' },
    ],
    ignores: ['Approves the revised scale of pensionable remuneration', 'Takes note of the scale with effect from 1 January 1987'],
  },
  {
    id: 'en.action.then',
    reads: '{deadline} …… {does}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.66,
    finds: [
      { text: 'Requests the Secretary-General, no later than 31 March 2026, to appoint an independent panel', due: '../2026-03-31', who: 'Secretary-General' },
      { text: 'Decides that, by 1 July 2027, the Office shall complete its transfer', due: '../2027-07-01' },
    ],
    ignores: ['Requests the Secretary-General to appoint an independent panel'],
  },
  {
    id: 'en.action.at',
    reads: ['{steps} …… {date}'],
    means: { kind: 'action', due: '{date}' },
    trust: 0.72,
    sure: 0.81,
    finds: [
      { text: 'Decides to establish a special account in 2026', due: '2026' },
      { text: 'Requests the Secretary-General to launch the programme in January 2026', due: '2026-01' },
    ],
    ignores: ['Decides to establish a special account'],
  },
  {
    // A time right behind the party that is asked is that of all it is asked for, even of what goes on.
    id: 'en.action.fronted',
    reads: '{operative} {actor} … {date} … {does}',
    means: { kind: 'action', due: '{date}' },
    trust: 0.56,
    sure: 0.81,
    finds: [
      { text: 'Requests the Secretary-General, in early 1987, to facilitate consultations on the matter', due: '1987.early', who: 'Secretary-General' },
      { text: 'Invites the Commission on the Status of Women, in 1988, to support the Decade', due: '1988' },
    ],
    ignores: ['Invites the Commission on the Status of Women to support the Decade'],
  },
  {
    id: 'en.action.since',
    reads: ['{does} …… {since}', '{approves} …… {since}'],
    means: { kind: 'action', due: 'on {since}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to abolish the post of Deputy Director with effect from 1 July 1986', due: '1986-07-01' },
      { text: 'Decides that the new rates shall be effective as of 1 January 1987', due: '1987-01-01' },
      { text: 'Approves, with effect from 1 January 1987, the revised scale of salaries', due: '1987-01-01' },
    ],
    ignores: ['Decides to abolish the post of Deputy Director'],
  },
  {
    // From a day on something is otherwise, whatever it is: "Decides that, as from 1 January 2025, the rates shall be based on …".
    id: 'en.action.from-now-on',
    reads: ['{since} … {will}'],
    means: { kind: 'action', due: 'on {since}' },
    trust: 0.7,
    finds: [
      { text: 'Decides that, as from 1 January 1987, the rates of assessment should be based on 10 levels of contribution', due: '1987-01-01' },
      { text: 'Decides that, with effect from 1 July 1986, the allowance shall be twice the basic rate', due: '1986-07-01' },
    ],
    ignores: ['Decides that the rates of assessment should be based on 10 levels of contribution'],
  },
  {
    id: 'en.action.at-event',
    reads: ['{steps} …… {at_event}'],
    means: { kind: 'action', due: '{at_event}' },
    trust: 0.72,
    finds: [
      { text: 'Decides that the Committee shall elect its Chair and a Vice-Chair at its first meeting', due: 'event' },
      { text: 'Calls upon States to adopt the rules of procedure at the third review conference', due: 'event' },
    ],
    ignores: ['Decides that the Committee shall elect its Chair and a Vice-Chair'],
  },
  {
    id: 'en.action.of-event',
    reads: '{event} … {adopts} … {outcome}',
    means: { kind: 'action', due: '{event}' },
    trust: 0.92,
    finds: [
      { text: 'Decides that the fifteenth congress shall adopt a single declaration containing recommendations derived from its deliberations', due: 'event' },
      { text: 'Decides that the high-level meeting shall approve a concise political declaration', due: 'event' },
    ],
    ignores: ['Decides that the Commission shall adopt a single declaration', 'Decides that the high-level meeting shall adopt its rules of procedure', 'Welcomes the declaration adopted by the fifteenth congress'],
  },
  {
    id: 'en.action.at-session',
    reads: ['{steps} …… {session}', '{session} …… {steps}', '{operative} {actor} … {session} … {does}', '{does} …… {phased}', '{does} …… {no_later} {session}'],
    means: { kind: 'action', due: '{session}{phased}' },
    trust: 0.8,
    finds: [
      { text: 'Decides to elect the officers of the Bureau at its eightieth session', due: 'GA/80' },
      { text: 'Requests the Secretary-General to ensure that the arrears are cleared by the end of its forty-third session', due: 'GA/43' },
      { text: 'Requests the Office to develop and support, as soon as possible and no later than the forty-first session, an accessible webpage', due: 'GA/41' },
      { text: 'Requests the President of the General Assembly to appoint two co-facilitators at its eightieth session', due: 'GA/80', who: 'President of the General Assembly' },
      { text: 'Invites the Commission on the Status of Women, at its thirty-first session, to support the Decade', due: 'CSW/31' },
    ],
    ignores: ['Requests the President of the General Assembly to appoint two co-facilitators', 'Decides to establish the priority theme for its forty-first session', 'Requests the Secretariat to support the preparations for its forty-first session'],
  },
  {
    id: 'en.action.yearly',
    reads: ['{does} …… {yearly}', '{yearly} …… {does}'],
    means: { kind: 'action', due: '{yearly}' },
    trust: 0.84,
    finds: [
      { text: 'Decides that the States parties shall pay their contributions by 31 January each year', due: 'R/--01-31' },
      { text: 'Requests the Secretariat to transfer the balance every year by 1 March', due: 'R/--03-01' },
    ],
    ignores: ['Decides that the States parties shall pay their contributions'],
  },
  {
    id: 'en.action.often',
    reads: ['{does} …… {often}'],
    means: { kind: 'action', due: '{often}' },
    trust: 0.7,
    finds: [
      { text: 'Requests the Administrator to include the Funds on an annual basis among the programmes for which funds are pledged', due: 'R/P1Y' },
      { text: 'Requests the Secretariat to replace the equipment every three years', due: 'R/P3Y' },
    ],
    ignores: ['Requests the Secretariat to support the annual conference', 'Requests the Secretariat to replace the equipment'],
  },
  {
    id: 'en.action.elections',
    reads: ['{election} …… {held} …… {when}', '{holds} …… {election} …… {when}'],
    means: { kind: 'action', due: '{when}' },
    where: 'future',
    trust: 0.97,
    finds: [
      { text: 'Decides that elections shall be held in June 1986', due: '1986-06' },
      { text: 'Calls upon the transitional authorities to hold the referendum no later than 30 June 1986', due: '../1986-06-30' },
    ],
    ignores: ['Welcomes the elections held in June 1984', 'Calls upon the transitional authorities to hold free and fair elections'],
  },
  {
    id: 'en.action.for-period',
    reads: ['{appropriates} …… {span}', '{appropriates} …… {date}'],
    means: { kind: 'action', due: '{span}{date}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to appropriate to the Special Account the amount of 5 million dollars for the period from 1 July 1986 to 30 June 1987', due: '1986-07-01/1987-06-30' },
      { text: 'Decides to apportion among Member States the amount of 10 million dollars for the period from 1 July to 31 December 1986', due: '1986-07-01/1986-12-31' },
    ],
    ignores: ['Decides to appropriate to the Special Account the amount of 5 million dollars'],
  },
  {
    id: 'en.action.before-event',
    reads: ['{does} …… {before_event}'],
    means: { kind: 'action', due: '<{before_event}' },
    trust: 0.72,
    finds: [
      { text: 'Requests the Secretary-General to publish the manual in time for the third review conference', due: 'event' },
      { text: 'Calls upon States to ratify the Protocol before the next meeting of the States parties', due: 'event' },
    ],
    ignores: ['Requests the Secretary-General to publish the manual of the third review conference'],
  },
];
