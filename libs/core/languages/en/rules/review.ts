import type { Rule } from '../../language.js';

export const review: Rule[] = [
  {
    id: 'en.review.at-session',
    reads: ['{considers} …… {session}', '{session} …… {considers}', '{session} …… {held} … {date} …… {considers}', '{session} …… {pronoun} {will} {considers}', '{considered} …… {session}', '{goes_on} …… {session} …… {consideration}', '{goes_on} {consideration} …… {session}', '{keeps} …… {under_review} …… {session}'],
    means: { kind: 'review', due: '{session}' },
    yieldsTo: 'agenda_item',
    trust: 0.88,
    finds: [
      { text: 'Decides to continue its consideration of the question at its eightieth session', due: 'GA/80' },
      { text: 'Decides to defer consideration of the report to its seventy-sixth session', due: 'GA/76' },
      { text: 'Decides to continue, at its forty-first session, its consideration of the report', due: 'GA/41' },
      { text: 'Decides to conclude its deliberations on the matter at its forty-first session', due: 'GA/41' },
      { text: 'Decides that the Commission shall keep its methods of work under review, including the timing of its sessions, at its sixty-first session', due: 'the Commission/61' },
      { text: 'Invites the Human Rights Council to consider the matter at its sixtieth session', due: 'HRC/60' },
    ],
    ignores: ['Decides to continue its consideration of the question', 'Takes note of the decision to consider the matter at its eightieth session', 'Decides to consider the item at its eightieth session and to include it in the provisional agenda of its eightieth session'],
  },
  {
    id: 'en.review.task',
    reads: ['{reviews} …… {session}', '{session} …… {reviews}', '{session} …… {held} … {date} …… {reviews}', '{session} …… {pronoun} {will} {reviews}', '{session} …… {pronoun} {reviews}', '{subject_to} {reviewing} …… {session}'],
    means: { kind: 'review', due: '{session}' },
    trust: 0.88,
    finds: [
      { text: 'Decides to review, at its seventy-sixth session, the implementation of the present resolution', due: 'GA/76' },
      { text: 'Decides to include the item in the provisional agenda of its eightieth session and to review at that session the implementation of the present resolution', due: 'GA/80' },
    ],
    ignores: ['Decides to review the implementation of the present resolution', 'Takes note of the review by the Committee at its fortieth session'],
  },
  {
    id: 'en.review.in-view',
    reads: ['{aims_to_consider} …… {session}', '{aims_to_consider} …… {deadline}'],
    means: { kind: 'review', due: '{session}{deadline}' },
    trust: 0.97,
    finds: [
      { text: 'Requests the Group to prepare options, with a view to adopting a decision at the forty-first session', due: 'GA/41' },
      { text: 'Requests the Secretary-General to prepare a study, with a view to taking a decision at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Requests the Secretary-General to prepare a study, with a view to taking a decision on the matter', 'Requests the Secretary-General to prepare a study assessing the impact at its forty-second session'],
  },
  {
    id: 'en.review.at-date',
    reads: ['{considers} …… {date}', '{considered} …… {date}', '{reviews} …… {date}'],
    means: { kind: 'review', due: '{date}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to review these measures no later than 31 March 2025', due: '../2025-03-31' },
      { text: 'Expresses its intention to review the mandate and to take appropriate action regarding its extension no later than 15 November 1987', due: '../1987-11-15' },
      { text: 'Decides to evaluate the plan of action in 2028', due: '2028' },
    ],
    ignores: ['Decides to review these measures'],
  },
  {
    // What is considered is whether the mandate goes on, and not yet that it does.
    id: 'en.review.renewal',
    reads: ['{considers} {renewal} …… {date}', '{considers} {renewal} …… {session}', '{reviews} {renewal} …… {date}', '{reviews} {renewal} …… {session}'],
    means: { kind: 'review', due: '{date}{session}' },
    trust: 0.95,
    finds: [
      { text: 'Expresses its intention to consider the renewal of the measures no later than 30 November 1986', due: '../1986-11-30' },
      { text: 'Decides to consider the extension of the mandate of the Special Rapporteur at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Decides to consider the renewal of the measures', 'Decides on the renewal of the mandate until 30 November 1986'],
  },
  {
    id: 'en.review.conducted',
    reads: [
      '{conducts} …… {session} …… {reviewing}', '{conducts} … {reviewing} …… {session}', '{conducts} …… {date} …… {reviewing}', '{conducts} … {reviewing} …… {date}',
      '{session} …… {conducts} … {reviewing}', '{conducts} …… {date} …… {overall}', '{conducts} …… {session} …… {overall}', '{conducts} … {overall} …… {session}', '{conducts} … {overall} …… {date}',
    ],
    means: { kind: 'review', due: '{session}{date}' },
    trust: 0.91,
    finds: [
      { text: 'Decides to undertake, at its forty-third session, a comprehensive review of the Programme of Action', due: 'GA/43' },
      { text: 'Requests the Committee to undertake an evaluation of the guidelines in 1987', due: '1987' },
      { text: 'Requests the Committee, at its forty-fourth session, to hold an in-depth discussion of the question, and to report thereon to the General Assembly', due: 'Committee/44' },
      { text: 'Agrees to conduct, in 1988, the midterm review of the Strategy', due: '1988' },
    ],
    ignores: ['Decides to conduct a review of the implementation of the Programme of Action', 'Decides to hold a review conference'],
  },
  {
    id: 'en.review.asked-for',
    reads: ['{asks_for} {reviewing} …… {date}', '{asks_for} … {overall} …… {date}', '{asks_for} {reviewing} …… {session}', '{asks_for} … {overall} …… {session}', '{asks_for} … {reviewing} … {date}'],
    means: { kind: 'review', due: '{date}{session}' },
    // What a party is asked to do stands under its own verb.
    without: ['{actor}', '{submits}', '{reports}'],
    trust: 0.84,
    finds: [
      { text: 'Calls for a further comprehensive review of peacebuilding in 1990', due: '1990' },
      { text: 'Requests an independent review of the arrangements by 31 December 1986', due: '../1986-12-31' },
    ],
    ignores: ['Calls for a further comprehensive review of peacebuilding', 'Requests the Secretary-General to submit a review of the arrangements by 31 December 1986'],
  },
  {
    // "… for two years, with a further review at its forty-second session".
    id: 'en.review.with',
    reads: ['{with_a} {reviewing} …… {session}', '{with_a} {overall} …… {session}'],
    means: { kind: 'review', due: '{session}' },
    trust: 0.86,
    finds: [
      { text: 'Decides to continue the Process for two years, with a comprehensive review of its effectiveness at its forty-second session', due: 'GA/42' },
      { text: 'Decides to extend the pilot project, followed by an evaluation at its forty-third session', due: 'GA/43' },
    ],
    ignores: ['Decides to continue the Process, with a further review of its effectiveness'],
  },
  {
    id: 'en.review.opened',
    reads: '{consideration} …… {opens} …… {date}',
    means: { kind: 'review', due: '{date}' },
    trust: 0.91,
    finds: [
      { text: 'Recommends that the debate on the report of the Committee at the forty-first session of the General Assembly begin on 3 November 1986', due: '1986-11-03' },
      { text: 'Decides that consideration of the draft articles shall commence on 6 October 1986', due: '1986-10-06' },
    ],
    ignores: ['Decides that the debate on the report of the Committee shall begin'],
  },
  {
    id: 'en.review.held',
    reads: ['{overall} …… {held} …… {date}', '{ordinal_event} {reviewing} …… {held} …… {date}', '{ordinal_event} {every} {reviewing} …… {held} …… {date}', '{every} {reviewing} … {held} … {date}'],
    means: { kind: 'review', due: '{date}' },
    where: 'future',
    trust: 0.915,
    finds: [
      { text: 'Requests the Forum to take part in the overall review of the implementation of the outcomes, to be held in 1987', due: '1987' },
      { text: 'Notes that the global stocktake will take place in November 1988', due: '1988-11' },
    ],
    ignores: ['Welcomes the overall review of the implementation of the outcomes, held in 1984'],
  },
  {
    // Told with the body that will do it, and no verb.
    id: 'en.review.coming',
    reads: '{overall} … {body} …… {date}',
    means: { kind: 'review', due: '{date}' },
    where: 'future',
    without: ['{deadline}', '{submits}', '{meeting}'],
    trust: 0.84,
    finds: [
      { text: 'Looks forward to the overall review by the General Assembly, in 1987, of the progress made', due: '1987' },
      { text: 'Requests the Secretariat to prepare for the comprehensive review by the Economic and Social Council in 1988', due: '1988' },
    ],
    ignores: ['Welcomes the overall review by the General Assembly, in 1984, of the progress made', 'Invites States to submit their views to the overall review through the secretariat of the Commission before 31 July 1986'],
  },
  {
    id: 'en.review.ahead',
    reads: [
      '{will_review} …… {session} …… {reviewing}', '{will_review} …… {reviewing} …… {session}', '{will_review} …… {session} …… {reviews}', '{will_review} …… {reviews} …… {session}', '{will_review} …… {reviewing} …… {date}', '{will_review} …… {overall} …… {date}', '{will_hold} … {reviewing} …… {date}', '{will_hold} … {overall} …… {date}', '{will_hold} … {reviewing} …… {session}',
      '{reviewing} …… {gone_through} …… {session}', '{reviews} … {gone_through} …… {session}', '{overall} …… {gone_through} …… {session}', '{overall} …… {gone_through} …… {date}',
      '{expects_to} …… {session}', '{expects_to} …… {date}',
    ],
    means: { kind: 'review', due: '{session}{date}' },
    where: 'future',
    trust: 0.88,
    finds: [
      { text: 'Notes that the Commission on the Status of Women will undertake at its fifty-fifth session the review of the Platform for Action', due: 'CSW/55' },
      { text: 'Welcoming the review to be undertaken by the Commission on the Status of Women at its fifty-ninth session', due: 'CSW/59' },
      { text: 'Looks forward to considering the updated report of the Secretary-General at its forty-second session', due: 'GA/42' },
      { text: 'Looks forward to the ninth review, in 1986, of the Strategy', due: '1986' },
    ],
    ignores: ['Welcomes the review undertaken by the Commission at its eighteenth session', 'Notes that the Commission will undertake a review of the thematic cluster'],
  },
  {
    id: 'en.review.every',
    reads: ['{considers} …… {often}', '{every} {considers}', '{reviews} …… {often}', '{every} {reviews}', '{considered} …… {often}', '{reviewing} …… {gone_through} …… {often}', '{overall} …… {gone_through} …… {often}', '{conducts} … {reviewing} …… {often}', '{conducts} … {overall} …… {often}'],
    means: { kind: 'review', due: '{every}{often}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to review the programme every five years', due: 'R/P5Y' },
      { text: 'Decides to consider the item on a biennial basis', due: 'R/P2Y' },
    ],
    ignores: ['Decides to consider the item', 'Decides to remain seized of the possible establishment of a process of periodic reviews'],
  },
  {
    id: 'en.review.every-since',
    reads: ['{considers} …… {every} …… {since}', '{considered} …… {every} …… {since}', '{reviews} …… {every} …… {since}', '{conducts} …… {every} {reviewing} …… {since}', '{since} …… {considered} …… {every}', '{since} …… {considers} …… {every}'],
    means: { kind: 'review', due: '{every}@{since}' },
    trust: 0.96,
    finds: [
      { text: 'Decides to undertake a quinquennial review and appraisal of the Programme of Action, the first one in 1989', due: 'R/P5Y' },
      { text: 'Decides to consider every three years the item on oceans, starting at its forty-second session', due: 'R/P3Y' },
    ],
    ignores: ['Decides to undertake a review and appraisal of the Programme of Action'],
  },
  {
    id: 'en.review.conducted-every',
    reads: ['{conducts} …… {every} {reviewing}', '{conducts} {every} … {reviewing}', '{conducts} {every} … {overall}'],
    means: { kind: 'review', due: '{every}' },
    trust: 0.84,
    finds: [
      { text: 'Decides to conduct a biennial review of the Strategy', due: 'R/P2Y' },
      { text: 'Decides to undertake an annual assessment of the situation', due: 'R/P1Y' },
      { text: 'Requests the organizations to lead biennial global reviews of the response', due: 'R/P2Y' },
    ],
    ignores: ['Takes note of the annual review of the Programme'],
  },
  {
    id: 'en.review.at-event',
    reads: ['{considers} …… {at_event}', '{reviews} …… {at_event}'],
    means: { kind: 'review', due: '{at_event}' },
    trust: 0.8,
    finds: [
      { text: 'Decides to consider the question at the eighth biennial meeting', due: 'event' },
      { text: 'Encourages States parties to review the implementation at the third review conference', due: 'event' },
    ],
    ignores: ['Encourages States parties to review the implementation'],
  },
];
