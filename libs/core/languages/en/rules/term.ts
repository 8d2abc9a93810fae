import type { Rule } from '../../language.js';

export const term: Rule[] = [
  {
    id: 'en.term.extended-until',
    reads: ['{extends} … {mandate} … {actor} …… {deadline}', '{extends} …… {mandate} …… {deadline}', '{extends} …… {deadline}', '{mandate} …… {extends} …… {deadline}', '{extends} …… {span}', '{extends} …… {mandate} …… {session}', '{continues} {deadline}'],
    means: { kind: 'term', due: '{deadline}{span}{session}', who: '{actor}' },
    without: ['{with_a}'],
    trust: 0.9,
    finds: [
      { text: 'Decides to extend the mandate of the Mission until 15 December 2018', due: '../2018-12-15' },
      { text: 'Decides to renew, until 31 July 2026, the measures set forth in its previous resolution', due: '../2026-07-31' },
      { text: 'Decides to extend the term of the Advisory Group until the conclusion of its forty-second session', due: 'GA/42' },
      { text: 'Extends the mandate of the Panel of Experts until 30 April 1987', due: '../1987-04-30' },
    ],
    ignores: ['Decides to extend the mandate of the Mission', 'Invites the Commission to continue its work on the topic with a view to concluding it at its forty-first session'],
  },
  {
    id: 'en.term.extended-for',
    reads: ['{extends} … {mandate} … {actor} …… {length}', '{extends} …… {mandate} …… {length}', '{extends} …… {length}', '{mandate} …… {extends} …… {length}'],
    means: { kind: 'term', due: '+{length}', who: '{actor}' },
    trust: 0.86,
    finds: [
      { text: 'Decides to extend the mandate of the Special Rapporteur for a period of three years', due: '../1988-12-01' },
      { text: 'Decides to extend the mandate of the commission of inquiry for a further 12 months', due: '../1986-12-01' },
    ],
    ignores: ['Decides to extend the mandate of the Special Rapporteur'],
  },
  {
    id: 'en.term.started',
    reads: ['{starts} …… {period}', '{appoints} …… {period}', '{operates} …… {period}'],
    means: { kind: 'term', due: '+{period}' },
    // How long a body may meet is no term.
    without: ['meet', 'meet for', 'to meet for', 'hold', 'convene'],
    trust: 0.84,
    finds: [
      { text: 'Authorizes the deployment of the Mission for an initial period of six months', due: '../1986-06-01' },
      { text: 'Decides to establish, for a period of one year, a panel of five experts', due: '../1986-12-01' },
      { text: 'Authorizes Member States, for a period of 12 months from the date of adoption of the present resolution, to inspect vessels on the high seas', due: '../1986-12-01' },
    ],
    ignores: ['Decides to establish a three-day forum', 'Authorizes the deployment of the Mission'],
  },
  {
    id: 'en.term.empowered',
    reads: ['{empowers} …… {deadline}'],
    means: { kind: 'term', due: '{deadline}' },
    trust: 0.96,
    sure: 0.84,
    finds: [
      { text: 'Authorizes the Mission, until 15 November 1986, to use all necessary means to carry out its mandate', due: '../1986-11-15' },
      { text: 'Decides to authorize Member States to inspect vessels on the high seas until 30 June 1986', due: '../1986-06-30' },
    ],
    ignores: ['Authorizes the Mission to use all necessary means to carry out its mandate', 'Requests the Mission to use all necessary means until 15 November 1986'],
  },
  {
    id: 'en.term.measures',
    reads: ['{period} …… {imposes}', '{imposes} …… {period}', '{imposes} …… {deadline}', '{deadline} …… {imposes}'],
    means: { kind: 'term', due: '+{period}{deadline}' },
    trust: 0.84,
    finds: [
      { text: 'Decides that, for an initial period of one year from the date of adoption of the present resolution, all Member States shall freeze without delay all funds which are on their territories', due: '../1986-12-01' },
      { text: 'Decides that all States shall take the necessary measures to prevent the sale of arms for a period of 12 months', due: '../1986-12-01' },
    ],
    ignores: ['Decides that all Member States shall freeze without delay all funds which are on their territories'],
  },
  {
    id: 'en.term.goes-on',
    reads: ['{goes_further} … {mandate} …… {period}', '{goes_further} … {group} …… {period}', '{goes_further} … {process} …… {period}'],
    means: { kind: 'term', due: '+{period}' },
    trust: 0.82,
    finds: [
      { text: 'Decides to continue the Informal Consultative Process for the next two years', due: '../1987-12-01' },
      { text: 'Decides to continue the work of the Special Committee for a further period of one year', due: '../1986-12-01' },
    ],
    ignores: ['Decides to continue the Informal Consultative Process', 'Requests the Secretary-General to continue his efforts for the next generation'],
  },
  {
    id: 'en.term.permitted',
    reads: ['{permits} …… {session}', '{permits} …… {deadline}'],
    means: { kind: 'term', due: '{session}{deadline}' },
    trust: 0.78,
    finds: [
      { text: 'Decides that Peru shall be permitted to vote in the General Assembly until the end of its fortieth session', due: 'GA/40' },
      { text: 'Decides that the observers shall be allowed to take part in the work of the Committee until 31 December 1986', due: '../1986-12-31' },
    ],
    ignores: ['Decides that Peru shall be permitted to vote in the General Assembly'],
  },
  {
    id: 'en.term.for-years',
    reads: ['{extends} …… {mandate} …… {years}', '{starts} …… {years}', '{continues} …… {years}'],
    means: { kind: 'term', due: '{years}' },
    trust: 0.86,
    finds: [
      { text: 'Decides to renew the mandate of the Implementation Support Unit for the period from 1987 to 1990', due: '1987/1990' },
      { text: 'Decides to establish a working group for the period 1986–1990', due: '1986/1990' },
    ],
    ignores: ['Urges States to implement fully the Programme of Action for 1986–1995', 'Decides to renew the mandate of the Implementation Support Unit'],
  },
  {
    id: 'en.term.composed',
    reads: '{composition} …… {years}',
    means: { kind: 'term', due: '{years}' },
    trust: 0.82,
    finds: [
      { text: 'Approves the composition of the Bureau of the Committee for the period 1987–1988', due: '1987/1988' },
      { text: 'Decides that the membership of the Board shall be as set out in the annex for the period from 1986 to 1989', due: '1986/1989' },
    ],
    ignores: ['Approves the composition of the Bureau of the Committee'],
  },
  {
    id: 'en.term.appointed-until',
    reads: ['{appoints} …… {tenure} …… {deadline}'],
    means: { kind: 'term', due: '{deadline}' },
    trust: 0.84,
    finds: [
      { text: 'Elects Kenya a member of the Committee for a term of office beginning on the date of election and expiring on 31 December 1988', due: '../1988-12-31' },
      { text: 'Appoints Ms. Li to serve the remainder of the term of Mr. Diaz, until 31 December 1986', due: '../1986-12-31' },
    ],
    ignores: ['Requests the President to appoint two co-facilitators by 31 January 1986', 'Requests the Secretary-General to appoint three experts by 1 June 1986'],
  },
  {
    id: 'en.term.from-until',
    reads: ['{appoints} …… {since} …… {deadline}', '{mandate} …… {since} …… {deadline}', '{appoints} …… {span}'],
    means: { kind: 'term', due: '{since}/{deadline}; {span}' },
    trust: 0.9,
    finds: [
      { text: 'Appoints Ms. Li as a member of the Board for a term of office beginning on 1 January 1986 and expiring on 31 December 1988', due: '1986-01-01/1988-12-31' },
      { text: 'Decides to appoint five experts, effective 1 July 1986, until 30 June 1988', due: '1986-07-01/1988-06-30' },
    ],
    ignores: ['Appoints Ms. Li as a member of the Board for a term of office beginning on 1 January 1986'],
  },
  {
    id: 'en.term.begins',
    reads: ['{mandate} …… {opens} …… {date}', '{tenure} …… {opens} …… {date}'],
    means: { kind: 'term', due: 'on {date}' },
    without: ['{meeting}', '{session}'],
    trust: 0.82,
    finds: [
      { text: 'Decides that the term of office of the members elected in 1986 shall begin on 1 January 1987', due: '1987-01-01' },
      { text: 'Decides that the mandate of the Office shall commence on 1 July 1986', due: '1986-07-01' },
    ],
    ignores: ['Decides that the term of office of the members shall begin on the day of their election', 'Decides that the session shall begin on 1 July 1986'],
  },
  {
    id: 'en.term.entered',
    reads: ['{enters} …… {since}', '{since} …… {enters}', '{enters} …… {date}'],
    means: { kind: 'term', due: 'on {since}{date}' },
    trust: 0.86,
    finds: [
      { text: 'Decides that Peru shall become a member of the Board with effect from 1 January 1987', due: '1987-01-01' },
      { text: 'Decides that the new Executive Director shall take office on 1 March 1986', due: '1986-03-01' },
    ],
    ignores: ['Encourages States to become members of the Centre'],
  },
  {
    id: 'en.term.until-event',
    reads: ['{lasts} …… {until_event}', '{extends} …… {until_event}', '{appoints} …… {until_event}'],
    means: { kind: 'term', due: '../{until_event}' },
    trust: 0.84,
    finds: [
      { text: 'Decides that the Coordinators shall serve until the end of the fourth meeting of the States parties', due: 'event' },
      { text: 'Decides to extend the mandate of the Bureau until the conclusion of the third review conference', due: 'event' },
    ],
    ignores: ['Decides that the Coordinators shall serve at the fourth meeting of the States parties'],
  },
  {
    id: 'en.term.office',
    reads: ['{appoints} …… {length} …… {date}', '{mandate} …… {length} …… {date}', '{appoints} …… {date} …… {length}', '{operates} …… {length} … {date}'],
    means: { kind: 'term', due: '{date}+{length}' },
    // A week in the name of a meeting is no term.
    without: ['{meeting}'],
    trust: 0.88,
    finds: [
      { text: 'Appoints Germany a member of the Committee for a term of three years beginning on 1 January 2007', due: '2007-01-01/2009-12-31' },
      { text: 'Decides to appoint three members for a four-year term of office starting on 1 January 2026', due: '2026-01-01/2029-12-31' },
    ],
    ignores: ['Appoints Germany a member of the Committee'],
  },
  {
    id: 'en.term.lasts',
    reads: ['{mandate} …… {ends} …… {date}', '{ends} …… {mandate} …… {date}', '{lasts} …… {deadline}'],
    means: { kind: 'term', due: '../{date}{deadline}' },
    trust: 0.84,
    finds: [
      { text: 'Decides that the mandate of the Mission shall end on 31 December 2026', due: '../2026-12-31' },
      { text: 'Decides that the measures imposed by paragraph 6 shall remain in force until 13 December 1986', due: '../1986-12-13' },
      { text: 'Decides to terminate the mandate of the Office by 30 June 2026', due: '../2026-06-30' },
    ],
    ignores: ['Decides to terminate the mandate of the Office'],
  },
];
