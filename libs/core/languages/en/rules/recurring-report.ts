import type { Rule } from '../../language.js';

/** Reports that come again and again. */
export const recurringReport: Rule[] = [
  {
    id: 'en.report.every-since',
    reads: [
      '{reports} …… {every} …… {since}', '{reports} …… {since} …… {every}', '{submits} …… {every} …… {report} …… {since}', '{submits} …… {report} …… {every} …… {since}', '{submits} …… {since} …… {every} {report}',
      '{submits} …… {since} …… {report} …… {every}', '{every} … {reports} …… {since}',
    ],
    means: { kind: 'report', due: '{every}@{since}' },
    trust: 0.95,
    finds: [
      { text: 'Requests the Secretary-General to prepare every four years a concise report on world population, beginning in 1987', due: 'R/P4Y' },
      { text: 'Requests the Special Rapporteur to submit, starting from its forty-second session, an annual report to the General Assembly', due: 'R/P1Y' },
    ],
    ignores: ['Requests the Secretary-General to prepare a concise report on world population, beginning with the countries of the region'],
  },
  {
    id: 'en.report.every-from',
    reads: ['{reports} …… {every} …… {session}', '{submits} …… {report} …… {every} …… {session}', '{submits} …… {every} {report} …… {session}'],
    means: { kind: 'report', due: '{every}@{session}', to: '{body}' },
    trust: 0.96,
    finds: [
      { text: 'Requests the Secretary-General to report biennially on the implementation of the present resolution, beginning at its eightieth session', due: 'R/P2Y' },
      { text: 'Requests the Secretary-General to provide an update to the General Assembly on an annual basis until its eighty-third session', due: 'R/P1Y' },
    ],
    ignores: ['Requests the Secretary-General to report on the implementation of the present resolution, beginning at its eightieth session'],
  },
  {
    id: 'en.report.every-until',
    reads: ['{reports} {often} …… {deadline}'],
    means: { kind: 'report', due: '{often}@{deadline}' },
    trust: 0.96,
    finds: [
      { text: 'Requests the Secretary-General to report annually on progress in the implementation of the Goals until 1995', due: 'R/P1Y' },
      { text: 'Requests the Panel to report every three months on its work until 31 December 1987', due: 'R/P3M' },
    ],
    ignores: ['Requests the Secretary-General to report on progress in the implementation of the Goals until 1995'],
  },
  {
    id: 'en.report.every',
    reads: ['{reports} …… {often}', '{informs} {actor} …… {often}', '{keeps} …… {informed} …… {often}', '{keeps} …… {every} {informed}', '{often} … {reports}', '{submits} …… {report} …… {often}', '{often} … {submits} …… {report}'],
    means: { kind: 'report', due: '{every}{often}' },
    trust: 0.88,
    finds: [
      { text: 'Requests the Secretary-General to report annually to the General Assembly on the implementation of the present resolution', due: 'R/P1Y', who: 'Secretary-General' },
      { text: 'Requests the Secretary-General to submit a report to the Security Council every 90 days', due: 'R/P90D' },
    ],
    ignores: ['Decides to convene a meeting every year', 'Requests the Secretary-General to provide an update on the implementation of the resolution on the quadrennial comprehensive policy review'],
  },
  {
    // The day beside what recurs is that of the first one.
    id: 'en.report.every-next',
    reads: ['{reports} …… {often} …… {next_due} {deadline}', '{submits} …… {report} …… {often} …… {next_due} {deadline}', '{keeps} …… {informed} …… {report} …… {often} …… {next_due} {deadline}', '{informs} {actor} …… {often} …… {next_due} {deadline}'],
    means: { kind: 'report', due: '{often}@on {deadline}' },
    trust: 0.96,
    finds: [
      { text: 'Requests the Secretary-General to report to the Security Council every 90 days, with the first report due by 1 March 1986', due: 'R/P90D' },
      { text: 'Requests the Secretary-General to keep the Council regularly informed, including through oral updates and written reports every 90 days, with the next report due by 13 August 1986', due: 'R/P90D' },
    ],
    ignores: ['Requests the Secretary-General to report to the Security Council, with the first report due by 1 March 1986'],
  },
  {
    id: 'en.report.goes-on-every',
    reads: ['{goes_further} {every} {written}'],
    means: { kind: 'report', due: '{every}' },
    trust: 0.86,
    finds: [
      { text: 'Requests the Office to continue its quarterly update on the flows of arms', due: 'R/P3M' },
      { text: 'Invites the Special Rapporteur to continue her annual reports to the Council', due: 'R/P1Y' },
    ],
    ignores: ['Requests the Office to continue its work on the update', 'Requests the Office to continue to take into account the quarterly figures of the report'],
  },
  {
    // Briefings of one body for another are reports, though they are said to take place.
    id: 'en.report.briefings',
    reads: ['{briefings} …… {body} …… {held} …… {every}', '{briefings} …… {body} …… {held} …… {when}', '{holds} {briefings} …… {body} …… {every}', '{holds} {every} {briefings} …… {body}'],
    means: { kind: 'report', due: '{every}{when}', to: '{body}' },
    trust: 0.95,
    finds: [
      { text: 'Decides that future briefings from the Chair to the Security Council shall take place annually', due: 'R/P1Y', to: 'Security Council' },
      { text: 'Decides that the briefings by the Chair of the Committee to the General Assembly shall be held every six months', due: 'R/P6M' },
    ],
    ignores: ['Decides to hold a briefing for the media every month', 'Decides that future briefings from the Chair to the Security Council shall take place'],
  },
  {
    id: 'en.report.issued-every',
    reads: ['{publishes} … {written} …… {every}', '{publishes} …… {every} {written}', '{publishes} …… {often} … {written}', '{publishes} …… {often} , … {written}', '{updates} … {written} …… {often}'],
    means: { kind: 'report', due: '{every}{often}' },
    without: ['{ordinal}'],
    trust: 0.86,
    finds: [
      { text: 'Requests the Division to publish a biennial update on trends', due: 'R/P2Y' },
      { text: 'Encourages the Panel to make an annual report available', due: 'R/P1Y' },
    ],
    ignores: ['Encourages the Panel to make its first annual report available', 'Requests the Division to publish the update on trends'],
  },
  {
    id: 'en.report.annual',
    reads: ['{submits} …… {every} {report}', '{submits} …… {every} …… {report}', '{every} {written} … {to_submit}'],
    means: { kind: 'report', due: '{every}' },
    // "In his first annual report" asks for one.
    without: ['{ordinal}'],
    trust: 0.84,
    finds: [
      { text: 'Requests that an annual report be submitted to it by the Secretary-General', due: 'R/P1Y' },
      { text: 'Requests the Executive Director to continue to submit a biennial report to the General Assembly', due: 'R/P2Y' },
      { text: 'Requests the Special Rapporteur to present annual reports', due: 'R/P1Y', who: 'Special Rapporteur' },
    ],
    ignores: ['Takes note of the annual report of the Committee', 'Requests the Secretary-General to include in his second annual report information on the matter'],
  },
];
