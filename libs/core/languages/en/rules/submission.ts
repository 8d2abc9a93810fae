import type { Rule } from '../../language.js';

export const submission: Rule[] = [
  {
    id: 'en.submission.by-date',
    reads: ['{sends} …… {views} …… {date}', '{sends} …… {date} …… {views}', '{date} …… {sends} …… {views}', '{views} …… {submitted} …… {date}', '{pledges} …… {date}', '{applies} …… {date}', '{views} …… {sends} {pronoun} …… {date}'],
    means: { kind: 'submission', due: '{date}' },
    from: 'giver',
    trust: 0.94,
    finds: [
      { text: 'Invites Member States to submit their views to the Secretary-General by 31 March 2024', due: '../2024-03-31', who: 'Member States' },
      { text: 'Invites States to nominate experts no later than 1 March 2025', due: '../2025-03-01', who: 'States' },
      { text: 'Calls upon States to provide, no later than 30 June 2025, information on the matter', due: '../2025-06-30', who: 'States' },
    ],
    ignores: ['Invites Member States to submit their views to the Secretary-General'],
  },
  {
    id: 'en.submission.views-of',
    reads: ['{views_of} {giver} …… {submitted} …… {date}'],
    means: { kind: 'submission', due: '{date}', who: '{giver}' },
    trust: 0.9,
    finds: [
      { text: 'Requests the Secretary-General to take into account the views of Member States, to be communicated to him before 1 May 1986', due: '../1986-05-01', who: 'Member States' },
      { text: 'Seeks the views of Member States, to be submitted by 15 May 2026', due: '../2026-05-15', who: 'Member States' },
      { text: 'Requests the Secretariat to compile the comments of Governments, to be received no later than 31 March 1986', due: '../1986-03-31', who: 'States' },
    ],
    ignores: ['Requests the Secretary-General to take into account the views of Member States'],
  },
  {
    id: 'en.submission.every',
    reads: ['{sends} …… {every} …… {views}', '{sends} …… {views} …… {every}', '{every} … {sends} …… {views}'],
    means: { kind: 'submission', due: '{every}' },
    from: 'giver',
    trust: 0.92,
    finds: [
      { text: 'Calls upon Member States to provide the Secretary-General, by 31 May annually, with the data and information for the Register', due: 'R/--05-31' },
      { text: 'Encourages States to submit national reports every two years', due: 'R/P2Y' },
    ],
    ignores: ['Encourages States to submit national reports'],
  },
  {
    id: 'en.submission.at-event',
    reads: ['{sends} …… {views} …… {at_event}', '{sends} …… {at_event} …… {views}', '{sends} …… {views} …… {session}', '{sends} …… {session} …… {views}', '{pledges} …… {at_event}'],
    means: { kind: 'submission', due: '{at_event}{session}' },
    from: 'giver',
    trust: 0.8,
    finds: [
      { text: 'Invites States to announce pledges at the next pledging conference', due: 'event' },
      { text: 'Invites Member States to present voluntary national reviews at its eightieth session', due: 'GA/80' },
    ],
    ignores: ['Encourages States to participate in the next meeting'],
  },
  {
    id: 'en.submission.before-event',
    reads: ['{sends} …… {views} …… {before_event}', '{sends} …… {before_event} …… {views}', '{before_event} …… {sends} …… {views}'],
    means: { kind: 'submission', due: '<{before_event}' },
    from: 'giver',
    trust: 0.84,
    finds: [
      { text: 'Encourages States to submit national reports well in advance of the next biennial meeting of States', due: 'event' },
      { text: 'Invites Governments to provide information before the third review conference', due: 'event' },
    ],
    ignores: ['Encourages States to prepare themselves well before the next meeting'],
  },
  {
    id: 'en.submission.every-since',
    reads: ['{sends} …… {every} …… {views} …… {since}', '{sends} …… {views} …… {every} …… {since}', '{sends} …… {since} …… {views} …… {every}'],
    means: { kind: 'submission', due: '{every}@{since}' },
    from: 'giver',
    trust: 0.97,
    finds: [
      { text: 'Invites all Governments to submit every other year, to the Secretary-General, progress reports, starting in 1987', due: 'R/P2Y' },
      { text: 'Calls upon Member States to provide annually to the Secretariat information on their stocks, beginning in 1986', due: 'R/P1Y' },
    ],
    ignores: ['Invites all Governments to submit progress reports'],
  },
  {
    id: 'en.submission.awaited',
    reads: ['{giver} …… {having} {views} …… {deadline}', '{giver} …… {having} … {views} …… {deadline}'],
    means: { kind: 'submission', due: '{deadline}', who: '{giver}' },
    where: 'any',
    trust: 0.84,
    finds: [
      { text: 'Draws the attention of Governments to the importance for the Commission of having their comments and observations by 1 December 1986 on the draft articles', due: '../1986-12-01', who: 'States' },
      { text: 'Reminds Member States that the Secretariat wishes to receive written comments no later than 31 January 1986', due: '../1986-01-31', who: 'Member States' },
    ],
    ignores: ['Draws the attention of Governments to the importance of having their comments'],
  },
  {
    id: 'en.submission.told',
    reads: ['{tells} {actor} …… {when}', '{when} …… {tells} {actor}'],
    means: { kind: 'submission', due: '{when}', to: '{actor}' },
    from: 'giver',
    trust: 0.955,
    finds: [
      { text: 'Invites interested Governments to notify the Secretary-General, before its forty-first session, of their readiness to host the congress', due: 'GA/41', who: 'States', to: 'Secretary-General' },
      { text: 'Calls upon all States to inform the Committee no later than 1 March 1986 of the steps that they have taken', due: '../1986-03-01' },
    ],
    ignores: ['Invites interested Governments to notify the Secretary-General of their readiness', 'Requests the Secretary-General to inform the General Assembly at its forty-first session'],
  },
];
