import type { Rule } from '../../language.js';

export const submission: Rule[] = [
  {
    id: 'en.submission.by-date',
    reads: ['{sends} …… {views} …… {date}', '{sends} …… {date} …… {views}', '{date} …… {sends} …… {views}', '{views} …… {submitted} …… {date}', '{pledges} …… {date}'],
    means: { kind: 'submission', due: '{date}' },
    from: 'giver',
    trust: 0.92,
    finds: [
      { text: 'Invites Member States to submit their views to the Secretary-General by 31 March 2024', due: '../2024-03-31', who: 'Member States' },
      { text: 'Invites States to nominate experts no later than 1 March 2025', due: '../2025-03-01', who: 'States' },
      { text: 'Seeks the views of Member States, to be submitted by 15 May 2026', due: '../2026-05-15', who: 'Member States' },
      { text: 'Calls upon States to provide, no later than 30 June 2025, information on the matter', due: '../2025-06-30', who: 'States' },
    ],
    ignores: ['Invites Member States to submit their views to the Secretary-General'],
  },
  {
    id: 'en.submission.every',
    reads: ['{sends} …… {every} …… {views}', '{sends} …… {views} …… {every}', '{every} … {sends} …… {views}'],
    means: { kind: 'submission', due: '{every}' },
    from: 'giver',
    trust: 0.88,
    finds: [
      { text: 'Calls upon Member States to provide the Secretary-General, by 31 May annually, with the data and information for the Register', due: 'R/--05-31' },
      { text: 'Encourages States to submit national reports every two years', due: 'R/P2Y' },
    ],
    ignores: ['Encourages States to submit national reports'],
  },
  {
    id: 'en.submission.at-event',
    reads: ['{sends} …… {views} …… {event}', '{sends} …… {views} …… {session}', '{sends} …… {session} …… {views}'],
    means: { kind: 'submission', due: '{event}{session}' },
    from: 'giver',
    trust: 0.7,
    finds: [
      { text: 'Encourages States to submit national reports well in advance of the next biennial meeting of States', due: 'event' },
      { text: 'Invites Member States to present voluntary national reviews at its eightieth session', due: 'GA/80' },
    ],
    ignores: ['Encourages States to participate in the next meeting'],
  },
];
