import { describe, expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';
import { shortDue } from './short-due.js';

/**
 * Constructions of English as they stand in resolutions, each read as the only operative paragraph of the sample document
 * (fortieth session of the General Assembly, adopted on 1 December 1985). Right: every obligation as "kind due", in alphabetical order; '' for none.
 */
const CONSTRUCTIONS: readonly (readonly [text: string, obligations: string])[] = [
  ['Requests the Secretary-General to submit to the General Assembly at its forty-first session a report on the implementation of the present resolution', 'report GA/41'],
  ['Requests the Secretary-General to include in his report to the General Assembly at its forty-second session information on the matter', 'report GA/42'],
  ['Also requests the Secretary-General to report thereon to the General Assembly at its forty-first and forty-second sessions', 'report GA/41; report GA/42'],
  ['Requests the Secretary-General to report to the General Assembly and the Human Rights Council at their forty-first and forty-sixth sessions, respectively', 'report GA/41; report HRC/46'],
  ['Requests the Secretary-General to submit an updated report before the end of the forty-first session of the General Assembly', 'report GA/41'],
  ['Requests the Special Rapporteur to report annually to the Human Rights Council and to the General Assembly', 'report R/P1Y'],
  ['Requests the High Commissioner to present an oral update to the Human Rights Council at its fifty-ninth session and a comprehensive written report at its sixtieth session', 'report HRC/59; report HRC/60'],
  ['Requests the Secretary-General to report to the Security Council within 90 days of the adoption of the present resolution and every 90 days thereafter', 'report ../1986-03-01; report R/P90D'],
  ['Requests the Secretary-General to report to the Security Council on the implementation of the present resolution no later than 30 June 1986', 'report ../1986-06-30'],
  ['Requests the Panel of Experts to provide a midterm report by 12 November 1986, a final report no later than 12 December 1986 and progress updates every month', 'report ../1986-11-12; report ../1986-12-12; report R/P1M'],
  ['Requests the Secretary-General to report to the Council every three months', 'report R/P3M'],
  ['Requests the Ombudsperson to submit biannual reports on his activities to the Council', 'report R/P6M'],
  ['Decides that the Informal Working Group shall meet at least bi-annually', 'meeting R/P6M'],
  // A special session is no session of the series.
  ['Requests the Secretary-General to submit a report to the General Assembly at its fourteenth special session', 'report event'],
  ['Calls upon Governments to contribute to the implementation of the outcome of the thirteenth special session of the General Assembly', ''],
  ['Invites the Court to submit, if it deems it appropriate, a report on its activities, for consideration by the General Assembly at its forty-first session', 'report GA/41'],
  ['Invites States, where they consider it appropriate, to submit their views to the Secretary-General by 31 May 1986', 'submission ../1986-05-31'],
  ['Requests the Secretary-General to report biennially, beginning at its forty-first session', 'report R/P2Y'],
  ['Requests the Secretary-General to provide an oral briefing within 60 days', 'report ../1986-01-30'],
  ['Requests the Committee to continue to examine the question and to report thereon to the General Assembly at its forty-first session', 'report GA/41'],
  ['Requests the Secretary-General to report on the matter', ''],
  ['Recalls that it requested the Secretary-General to report at its forty-first session', ''],
  ['Decides to include in the provisional agenda of its forty-first session, under the item entitled “Oceans”, the sub-item entitled “Fish”', 'agenda_item GA/41'],
  ['Also decides to include the item entitled “Oceans” in the provisional agenda of its forty-second session', 'agenda_item GA/42'],
  ['Decides that the item shall be included in the provisional agenda of its forty-third session', 'agenda_item GA/43'],
  ['Decides to include the item in the provisional agenda of its forty-third session and to review at that session the implementation of the present resolution', 'agenda_item GA/43; review GA/43'],
  ['Decides to defer consideration of the item to its forty-first session and to include it in the provisional agenda of that session', 'agenda_item GA/41'],
  ['Decides to continue its consideration of the question at its forty-first session under the item entitled “Peace”', 'review GA/41'],
  ['Decides to revert to the issue at the main part of its forty-first session', 'review GA/41'],
  ['Decides to consider the matter further at its current session', 'review GA/40'],
  ['Recommends that the General Assembly consider, at its forty-first session, the question of enlargement', 'review GA/41'],
  ['Decides to review these measures no later than 31 March 1987', 'review ../1987-03-31'],
  ['Decides to remain actively seized of the matter', ''],
  ['Decides to convene a high-level meeting of the General Assembly in New York from 22 to 26 September 1986', 'meeting 1986-09-22/1986-09-26'],
  ['Decides to hold a one-day high-level plenary meeting on 19 September 1986', 'meeting 1986-09-19'],
  ['Decides that the fourth meeting of the preparatory committee will be held in Spain from 30 June to 3 July 1987', 'meeting 1987-06-30/1987-07-03'],
  ['Decides to convene the second session of the Preparatory Committee from 10 to 14 February 1986 and the third session from 28 April to 1 May 1986', 'meeting 1986-02-10/1986-02-14; meeting 1986-04-28/1986-05-01'],
  ['Requests the Secretary-General, with the assistance of a group of governmental experts, to be convened for one week each at the end of 1987 and at the beginning and in the middle of 1988, to study the matter', 'meeting 1987.end; meeting 1988.early; meeting 1988.mid'],
  ['Decides that the ad hoc committee shall hold an organizational session in Vienna in the first half of 1986', 'meeting 1986-H1'],
  ['Notes that the fifth review conference will be held in Geneva in August 1987', 'meeting 1987-08'],
  ['Looks forward to the third world forum, to be held in May 1986', 'meeting 1986-05'],
  ['Welcomes the offer of the Government of Japan to host the third world conference in Kyoto in 1987', 'meeting 1987'],
  ['Welcomes the meeting held in Geneva on 3 June 1985', ''],
  ['Approves the calendar of conferences for 1986', ''],
  ['Invites Member States to submit their views to the Secretary-General by 31 May 1986', 'submission ../1986-05-31'],
  ['Seeks the views of Member States, to be submitted by 15 May 1986, and requests the Secretary-General to issue a compilation thereof no later than 30 June 1986', 'report ../1986-06-30; submission ../1986-05-15'],
  ['Calls upon Member States to provide the Secretary-General, by 31 May annually, with the requested data and information', 'submission R/--05-31'],
  ['Invites States to nominate experts no later than 1 March 1986', 'submission ../1986-03-01'],
  ['Decides to extend the mandate of the Mission until 15 June 1986', 'term ../1986-06-15'],
  ['Decides to extend the mandate of the Mission for a further period of six months, until 31 July 1986', 'term ../1986-07-31'],
  ['Decides to extend the mandate of the Special Rapporteur for a period of three years', 'term ../1988-12-01'],
  ['Decides that the measures imposed by paragraph 6 shall remain in force until 13 December 1986', 'term ../1986-12-13'],
  ['Decides to appoint the members of the Committee for a three-year term of office beginning on 1 January 1986', 'term 1986-01-01/1988-12-31'],
  ['Declares 1988 the International Year of Cooperation', 'observance 1988'],
  ['Proclaims the period 1991–2000 the Third Disarmament Decade', 'observance 1991/2000'],
  ['Proclaims 30 March International Day of Zero Waste, to be observed annually', 'observance R/--03-30'],
  ['Decides to designate 21 September as the International Day of Peace', 'observance R/--09-21'],
  ['Invites Member States to mark the fortieth anniversary of the Charter in 1986', 'observance 1986'],
  ['Requests the Secretary-General to appoint three experts by 1 June 1986', 'action ../1986-06-01'],
  ['Requests the Secretary-General to develop, within six months, guidelines on the matter', 'action ../1986-06-01'],
  ['Decides that the fortieth session of the General Assembly shall close on 8 September 1986', 'action 1986-09-08'],
  ['Requests the Secretary-General to submit a report ninety days before the opening of the forty-first session of the General Assembly', 'report GA/41-P90D'],
  ['Requests the Secretary-General to circulate the draft not later than six weeks before the forty-fifth session of the Human Rights Council', 'action HRC/45-P6W'],
  ['Requests the Council to report to the General Assembly at least three months before its next session', 'report GA/41-P3M'],
  ['Decides that the first session of the preparatory committee shall be held from 2 to 6 March 1987, and requests the Secretary-General to submit a paper at least six weeks before the first session of the preparatory committee', 'meeting 1987-03-02/1987-03-06; report ../1987-01-19'],
  ['Calls upon States to end hunger by 2000', 'target ../2000'],
  ['Calls upon States to implement the 2030 Agenda and the Decade 1986–1995', ''],
  ['Takes note of the report of the Secretary-General submitted to the General Assembly at its fortieth session', ''],
  ['Requests the Secretary-General to implement resolution 39/63 of 12 December 1984', ''],
  ['Requests the Secretary-General to submit, in the context of the proposed programme budget for 1987, a report to the General Assembly at the first part of its resumed fortieth session', 'report GA/40'],
  ['Welcomes the progress made, and in this regard requests the Secretary-General to submit a study to the General Assembly at its forty-first session', 'report GA/41'],
  ['Recognizes the work of the Office, and to that end invites States to submit their views by 31 May 1986', 'submission ../1986-05-31'],
  ['Emphasizes the need for the Secretary-General to continue to inform the General Assembly at its forty-first session of the expenses incurred', 'report GA/41'],
  ['Emphasizes the need for a report on the matter', ''],
  ['Requests the Secretary-General to provide an oral report to the Commission on the Status of Women at its sixty-eighth and sixty-ninth sessions and to report to the General Assembly at its forty-first session on the improvement', 'report CSW/68; report CSW/69; report GA/41'],
  ['Requests the Secretary-General to submit a study to the Statistical Commission at its sixty-eighth session, and to report to the General Assembly at its forty-first session', 'report GA/41; report UNSC/68'],
  ['Invites regional groups to nominate their candidates for the Bureau of the preparatory committee no later than 30 June 1986', 'submission ../1986-06-30'],
  ['Requests the President of the General Assembly to organize a thematic event in the second half of 1986 in order to provide substantive input to the Conference', 'meeting 1986-H2'],
  ['Decides that the rules of procedure of the summit shall be decided no later than the forty-first session of the Assembly', 'action GA/41'],
  ['Looks forward to the hosting by the Government of Fiji of the twenty-eighth session of the Conference of the Parties in 1986', 'meeting 1986'],
  ['Welcomes the successful convening of the first three meetings of the parties, in 1983, 1984 and 1985', ''],
  ['Urges developed countries to fully deliver on the goal of 100 billion dollars through to 1990', 'target ../1990'],
  ['Requests the Secretary-General to forward to the Commission the records of the debate on the report of the Commission at the fortieth session of the General Assembly, together with such written statements as delegations may circulate', ''],
  ['Requests the Secretary-General to report thereon to the General Assembly through the Commission on Crime Prevention and Criminal Justice at its thirty-third session', 'report CCPCJ/33'],
  ['Requests the Secretary-General to report to the General Assembly through the Economic and Social Council at its forty-first session', 'report GA/41'],
  ['Requests the Secretary-General to report to the General Assembly, through the Economic and Social Council, at its forty-first session', 'report GA/41'],
  ['Decides to convene the 1986 United Nations Water Conference to accelerate the implementation of the Plan, and to consider before the end of its forty-first session its modalities', 'meeting 1986; review GA/41'],
  ['Decides to convene the 1986 United Nations Water Conference to accelerate the implementation of the Plan, to be hosted by Senegal and co-organized by Fiji, from 2 to 4 December 1986', 'meeting 1986-12-02/1986-12-04'],
  ['Welcomes the convening, in Addis Ababa, of the first session of the preparatory committee in 1985', ''],
  ['Looks forward to the hosting by Fiji of the session of the preparatory committee, to be held in 1986', 'meeting 1986'],
  ['Looks forward to the commemoration of the fiftieth anniversary of the Programme, to be held in Nairobi in 1987', 'meeting 1987'],
  ['Decides to hold a high-level meeting on the midterm review of the Agenda immediately following the 1986 high-level political forum, to assess progress, taking into account the quadrennial report of the Secretary-General to be presented in 1986', 'meeting 1986; report 1986'],
  // A working group holds no forty sessions: the one that has the number is the Assembly's.
  ['Requests the Secretariat to provide a briefing to the Ad Hoc Working Group at the forty-first session', 'report GA/41'],
  ['Invites the Working Group to report to the Assembly, and to consider the matter at its fifth session', 'review Working Group/5'],
  // What a plan is for is asked of nobody.
  ['Requests the Secretary-General to submit to the General Assembly at its forty-first session a report on the implementation of the action plan to ensure that everybody is protected within five years', 'report GA/41'],
  ['Requests the Secretary-General to ensure that everybody is protected within five years', 'action ../1990-12-01'],
  // What began years ago is told of.
  ['Urges States to provide the Secretary-General with information on the incidents that occurred during the period from 1983 to 1985', ''],
  ['Invites States to provide the Secretary-General with information on the incidents in 1986', 'submission 1986'],
  // Verbs in -ing say by what or for what.
  ['Requests the Secretary-General to provide a progress report during the forty-first session of the General Assembly, and a report towards achieving universal coverage during the forty-third session', 'report GA/41; report GA/43'],
  ['Requests a briefing by the Secretariat at the forty-first session assessing the impact of the measures', 'report GA/41'],
  ['Requests the Secretary-General, during the forty-first session of the General Assembly, to assess and report on the options', 'report GA/41'],
  // What recurs belongs to the verb before it, where the next one is joined by "and".
  ['Requests the President of the General Assembly to circulate the pledge annually ahead of the general debate and to provide information on its website', 'action R/P1Y'],
  ['Decides to extend the mandate of the Office until the end of 1987, with a review of its mandate at the forty-second session', 'review GA/42; term ../1987'],
  ['Decides that the forum shall have one declaration when it is convened twice in the same year', ''],
  ['Decides to proclaim the period 1986–1990 as Five Years of Action for the Development of Mountain Regions', 'observance 1986/1990'],
];

describe('constructions of English', () => {
  const sample = languages.find(({ code }) => code === 'en')?.sample ?? String;

  test.each(CONSTRUCTIONS)('%s', (text, obligations) => {
    const found = readDocument(sample(text)).obligations.map(({ kind, due }) => `${kind} ${due ? shortDue(due) : 'none'}`);
    expect(found.sort().join('; ')).toBe(obligations);
  });
});
