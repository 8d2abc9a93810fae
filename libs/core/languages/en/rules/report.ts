import type { Rule } from '../../language.js';

export const report: Rule[] = [
  {
    id: 'en.report.to-session',
    reads: ['{reports} …… {body} {session}', '{reports} …… {session}', '{informs} {actor} …… {session}', '{informs} {pronoun} …… {session}', '{keeps} …… {informed} …… {session}', '{session} …… {reports}'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.95,
    finds: [
      { text: 'Requests the Secretary-General to report to the General Assembly at its seventy-fifth session on the implementation of the present resolution', due: 'GA/75', who: 'Secretary-General', to: 'General Assembly' },
      { text: 'Requests the High Commissioner to keep the Human Rights Council informed and to report thereon, in an inclusive manner, to the Human Rights Council at its sixtieth session', due: 'HRC/60', to: 'Human Rights Council' },
      { text: 'Invites the Special Rapporteur to report to the General Assembly at its next session', due: 'GA/41', who: 'Special Rapporteur' },
    ],
    ignores: ['Requests the Secretary-General to report on the implementation of the present resolution', 'Decides to consider at its seventy-fifth session the report of the Secretary-General'],
  },
  {
    id: 'en.report.brings',
    reads: ['{brings} …… {session}', '{brings} …… {date}'],
    means: { kind: 'report', due: '{session}{date}' },
    trust: 0.86,
    finds: [
      { text: 'Encourages the Tribunal to build consensus on the amendments and bring them to the attention of the General Assembly at its forty-first session', due: 'GA/41' },
      { text: 'Requests the Secretary-General to bring the matter to the attention of the Council by 31 March 1986', due: '../1986-03-31' },
    ],
    ignores: ['Requests the Secretary-General to bring the matter to the attention of the Council'],
  },
  {
    id: 'en.report.told-ahead',
    reads: ['{will_report} …… {session}', '{will_report} …… {date}', '{will_review} …… {reports} …… {session}', '{announces} {submits} …… {report} …… {session}', '{announces} {submits} …… {report} …… {date}', '{announces} {submits} …… {session} …… {report}'],
    means: { kind: 'report', due: '{session}{date}' },
    where: 'future',
    trust: 0.88,
    finds: [
      { text: 'Notes that the Commission will consider the standards of accommodation and report thereon to the General Assembly at its forty-first session', due: 'GA/41' },
      { text: 'Notes that the Secretary-General will submit a report on the matter to the General Assembly at its forty-first session', due: 'GA/41' },
    ],
    ignores: ['Notes that the Commission will consider the standards of accommodation and report thereon', 'Notes that the Commission reported to the General Assembly at its thirty-ninth session'],
  },
  {
    id: 'en.report.submit-to-session',
    reads: [
      '{submits} …… {body} {session} …… {report}', '{submits} …… {report} …… {body} {session}', '{submits} …… {session} …… {report}', '{submits} …… {report} …… {session}',
    ],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    // What was said at a session is passed on.
    without: ['records of', 'summary records', 'verbatim records'],
    trust: 0.93,
    finds: [
      { text: 'Requests the Secretary-General to submit to the General Assembly at its eightieth session an action-oriented report on the matter', due: 'GA/80', who: 'Secretary-General', to: 'General Assembly' },
      { text: 'Requests the High Commissioner to prepare a comprehensive report and to present the report to the Human Rights Council at its sixtieth session', due: 'HRC/60', to: 'Human Rights Council' },
      { text: 'Requests the Secretary-General to submit a report on the matter to the General Assembly and the Human Rights Council at their eightieth and sixty-first sessions, respectively', due: 'HRC/61' },
    ],
    ignores: [
      'Requests the Secretary-General to submit a report', 'Encourages States to submit candidates at the eightieth session of the General Assembly',
      'Requests the Secretary-General to forward to the Commission the records of the debate on its report at the fortieth session of the General Assembly, together with such statements as delegations may circulate',
    ],
  },
  {
    id: 'en.report.submitted',
    reads: ['{report} …… {submitted} …… {body} {session}', '{report} …… {submitted} …… {session}', '{report} …… {submitted} …… {session} …… {body}'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    // What goes into a report is not that report.
    without: ['to the report of the Secretary-General', 'for the report of the Secretary-General', 'into the report of the Secretary-General', 'to the report', 'into the report'],
    trust: 0.88,
    finds: [
      { text: 'Requests the Secretary-General to ensure that the report will be submitted to the General Assembly at its eightieth session', due: 'GA/80' },
      { text: 'Requests a comprehensive report for consideration by the Economic and Social Council at its 2027 session', due: 'ECOSOC/2027' },
    ],
    ignores: ['Takes note of the report submitted to the General Assembly at its eightieth session', 'Invites the Commission to provide input to the report of the Secretary-General to be submitted to the General Assembly at its forty-first session'],
  },
  {
    id: 'en.report.handed',
    reads: ['{handed} … {body} {session}', '{named_report} …… {submitted} …… {session}', '{named_report} …… {submitted} … {date}'],
    means: { kind: 'report', due: '{session}{date}', to: '{body}' },
    trust: 0.84,
    finds: [
      { text: 'Encourages the Secretary-General to receive comments from Member States on the quality of services, for presentation to the General Assembly at its forty-first session', due: 'GA/41', to: 'General Assembly' },
      { text: 'Requests the Secretary-General to formulate a set of principles for submission to the General Assembly at its forty-second session', due: 'GA/42', who: 'Secretary-General' },
      { text: 'Requests that the report of the Secretary-General on strengthening the centres, to be presented at its forty-first session, reflect the views of Member States', due: 'GA/41' },
    ],
    ignores: ['Takes note of the report of the Secretary-General submitted at its thirty-ninth session', 'Encourages the Secretary-General to receive comments for presentation to the General Assembly'],
  },
  {
    id: 'en.report.delivered',
    reads: ['{delivers} …… {body} {session}', '{delivers} …… {body} …… {submitted} {session}', '{delivers} …… {deadline}', '{delivers} …… {body} {phased}'],
    means: { kind: 'report', due: '{session}{deadline}{phased}', to: '{body}' },
    from: 'server',
    trust: 0.84,
    finds: [
      { text: 'Requests the Secretary-General to submit an implementation plan for the new system to the General Assembly before the end of its forty-first session', due: 'GA/41', who: 'Secretary-General', to: 'General Assembly' },
      { text: 'Requests the Secretary-General to submit for the consideration of Member States, by the end of 1987, a funding compact', due: '../1987', who: 'Secretary-General' },
    ],
    ignores: ['Requests the Secretary-General to submit an implementation plan', 'Encourages States to submit candidates to the General Assembly at its forty-first session'],
  },
  {
    id: 'en.report.delivered-during',
    reads: '{delivers} …… {body} … {session}',
    means: { kind: 'report', due: '{session}', to: '{body}' },
    from: 'server',
    // What is submitted for a discussion elsewhere is not due there.
    without: ['{submitted}'],
    trust: 0.84,
    finds: [
      { text: 'Requests the Secretary-General to submit to the General Assembly, in a timely manner, during its forty-first session, the rules of conduct', due: 'GA/41' },
      { text: 'Requests the Secretary-General to submit an implementation plan to the General Assembly early in its forty-first session', due: 'GA/41' },
    ],
    ignores: ['Requests the Secretary-General to submit the terms of reference to the Council for further discussion by the Committee at its forty-first session'],
  },
  {
    id: 'en.report.delivered-it',
    reads: ['{written} …… {delivers_it} …… {date}', '{written} …… {delivers_it} …… {session}', '{written} …… {passes_on} {pronoun} …… {date}', '{written} …… {passes_on} {pronoun} …… {session}'],
    means: { kind: 'report', due: '{date}{session}' },
    trust: 0.9,
    finds: [
      { text: 'Requests the Secretariat to update the synthesis report and to make it available by 1 November 1986', due: '../1986-11-01', who: 'Secretariat' },
      { text: 'Requests the Chair to prepare a summary of the discussion and to circulate it no later than 30 June 1986', due: '../1986-06-30', who: 'Chair' },
    ],
    ignores: ['Requests the Secretariat to update the synthesis report and to make it available', 'Requests the Secretariat to publish the manual and to make it available by 1 November 1986'],
  },
  {
    // Whatever is to be done in a report: that one goes to the body at its session.
    id: 'en.report.within',
    reads: ['{in_report} … {body} {session}', '{in_report} {session}', '{in_report} …… {submitted} …… {session}', '{every} {report} … {body} {session}'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    trust: 0.86,
    finds: [
      { text: 'Requests the Secretary-General to address the matter in his report to the General Assembly at its forty-second session', due: 'GA/42', who: 'Secretary-General', to: 'General Assembly' },
      { text: 'Requests the Secretary-General, in his annual report to the General Assembly at its forty-first session on the Strategy, to elaborate on these measures', due: 'GA/41' },
    ],
    ignores: ['Requests the Secretary-General to address the matter in his report', 'Requests the Secretary-General to implement the recommendations contained in his report to the General Assembly at its fortieth session'],
  },
  {
    // Told of, and by nobody asked for.
    id: 'en.report.coming',
    reads: ['{report} …… {will_come} …… {body} …… {session}', '{report} …… {will_come} …… {session}'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    where: 'future',
    trust: 0.8,
    finds: [
      { text: 'Looks forward to the outcome of the process, which will be presented to the Economic and Social Council for consideration at its 1987 session', due: 'ECOSOC/1987', to: 'Economic and Social Council' },
      { text: 'Notes that the final report of the Panel will be submitted to the General Assembly at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Notes that the final report of the Panel was submitted to the General Assembly at its forty-second session', 'Looks forward to the outcome of the process, which will be presented to the Economic and Social Council'],
  },
  {
    // What the work is for, which another verb asks for.
    id: 'en.report.in-order-to',
    reads: ['{aims_to_submit} … {report} … {body} {session}', '{aims_to_submit} {body} {session} … {report}', '{aims_to_submit} … {report} …… {deadline}'],
    means: { kind: 'report', due: '{session}{deadline}', to: '{body}' },
    // What goes into a report is not that report.
    without: ['{submitted}', 'to the report'],
    trust: 0.88,
    finds: [
      { text: 'Decides that the Committee shall conclude its work in order to provide a draft convention to the General Assembly at its forty-second session', due: 'GA/42', to: 'General Assembly' },
      { text: 'Requests the Committee to continue its negotiations with a view to submitting a final report to the General Assembly at its forty-first session', due: 'GA/41', to: 'General Assembly' },
    ],
    ignores: ['Requests the Secretariat to recruit two officers in order to provide support to the Committee at its forty-first session', 'Decides that the Committee shall conclude its work in order to provide a draft convention to the General Assembly'],
  },
  {
    id: 'en.report.asked-for',
    reads: ['{asks} {report} … {body} … {date}', '{asks} {report} … {body} …… {session}', '{asks} {report} … {date}', '{asks} {written} … {session}'],
    means: { kind: 'report', due: '{date}{session}', to: '{body}' },
    trust: 0.86,
    finds: [
      { text: 'Requests the Panel to continue its work, and requests also a final report to the Committee no later than 1 February 1987 with its findings', due: '../1987-02-01' },
      { text: 'Requests a comprehensive report on the matter by 31 March 1986', due: '../1986-03-31' },
    ],
    ignores: ['Requests a comprehensive report on the matter', 'Requests the Secretary-General to take note of the report of 31 March 1986'],
  },
  {
    id: 'en.report.awaited',
    reads: ['{awaits} …… {every} …… {report}', '{awaits} …… {report} …… {every}', '{awaits} …… {report} …… {session}', '{awaits} …… {report} …… {date}', '{awaits} …… {date} …… {report}', '{awaits} …… {session} …… {report}', '{awaits} …… {deadline}', '{awaits} … {session}'],
    means: { kind: 'report', due: '{every}{session}{date}{deadline}' },
    trust: 0.82,
    finds: [
      { text: 'Looks forward to receiving on an annual basis a comprehensive and analytical report', due: 'R/P1Y' },
      { text: 'Looks forward to receiving the recommendations of the Panel at its forty-first session', due: 'GA/41' },
      { text: 'Looks forward to receiving, before the end of 1986, the report of the Panel', due: '../1986' },
    ],
    ignores: ['Looks forward to receiving the recommendations of the Panel', 'Looks forward to the report of the Panel'],
  },
  {
    id: 'en.report.intended',
    reads: ['{offer} … {submits} … {report} …… {date}', '{offer} … {submits} … {report} …… {session}', '{offer} … {reports} …… {session}', '{offer} … {reports} …… {date}'],
    means: { kind: 'report', due: '{date}{session}' },
    where: 'future',
    trust: 0.84,
    finds: [
      { text: 'Welcomes the intention of the Secretary-General to provide a progress report in the first quarter of 1987', due: '1987-Q1' },
      { text: 'Notes the intention of the Committee to report to the General Assembly at its forty-second session', due: 'GA/42' },
    ],
    ignores: ['Welcomes the intention of the Secretary-General to provide a progress report', 'Welcomes the decision of the Government to submit a report in 1984'],
  },
  {
    id: 'en.report.briefs',
    reads: ['{actor} {briefs} …… {date}', '{actor} {briefs} …… {session}', '{actor} {briefs} …… {every}'],
    means: { kind: 'report', due: '{date}{session}{every}' },
    trust: 0.88,
    finds: [
      { text: 'Requests that the Emergency Relief Coordinator brief each relevant Committee on the delivery of assistance within 11 months of the adoption of the present resolution', due: '../1986-11-01', who: 'Emergency Relief Coordinator' },
      { text: 'Requests that the Secretary-General report to the Council by 30 June 1986', due: '../1986-06-30', who: 'Secretary-General' },
    ],
    ignores: ['Requests that the Emergency Relief Coordinator brief each relevant Committee', 'Takes note of the report of the Committee'],
  },
  {
    id: 'en.report.review-for',
    reads: ['{submits} {body} …… {date} …… {reviewing}', '{submits} {body} …… {date} …… {overall}', '{submits} {body} …… {reviewing} …… {date}', '{submits} {body} …… {overall} …… {date}'],
    means: { kind: 'report', due: '{date}', to: '{body}' },
    trust: 0.93,
    finds: [
      { text: 'Requests the Secretary-General to conduct and provide the Security Council with, no later than 15 January 1987, an independent strategic review of the Mission', due: '../1987-01-15', to: 'Security Council' },
      { text: 'Requests the Secretary-General to provide the Security Council with a strategic review of the Mission by 31 March 1986', due: '../1986-03-31' },
    ],
    ignores: ['Requests the Secretary-General to provide the Security Council with a strategic review of the Mission'],
  },
  {
    id: 'en.report.by-date',
    reads: [
      '{reports} …… {date}', '{informs} {actor} …… {date}', '{submits} …… {report} …… {date}', '{submits} …… {date} …… {report}', '{report} …… {submitted} …… {date}', '{pronoun} {submitted} …… {date}', '{informs} {pronoun} …… {date}',
    ],
    means: { kind: 'report', due: '{date}' },
    trust: 0.88,
    finds: [
      { text: 'Requests the Secretary-General to submit a report to the Security Council by 30 June 2024', due: '../2024-06-30', who: 'Secretary-General' },
      { text: 'Requests the Secretary-General to report to the Council within six months of the adoption of the present resolution', due: '../1986-06-01' },
      { text: 'Requests the Panel of Experts to provide a midterm update no later than 28 February 1987', due: '../1987-02-28', who: 'Panel of Experts' },
    ],
    ignores: ['Requests the Secretary-General to report to the Security Council', 'Requests the Secretary-General to prepare a concept to inform the preparations for the high-level meeting in 1987', 'Takes note of the report submitted in 1985'],
  },
  {
    id: 'en.report.issued',
    reads: [
      '{issues} … {written} …… {date}', '{issues} …… {date} …… {written}', '{deadline} …… {issues} … {written}', '{issues} … {written} …… {session}', '{issues} …… {session} …… {written}',
    ],
    means: { kind: 'report', due: '{date}{deadline}{session}' },
    trust: 0.86,
    finds: [
      { text: 'Requests the Secretary-General to issue a compilation of the views received no later than 30 June 1986', due: '../1986-06-30', who: 'Secretary-General' },
      { text: 'Requests the Chair to circulate, by 1 March 1986, a summary of the discussions', due: '../1986-03-01', who: 'Chair' },
    ],
    ignores: ['Requests the Division to publish a compilation of the views received', 'Requests the Division to publish the revised manual'],
  },
  {
    id: 'en.report.then',
    reads: ['{deadline} …… {submits} …… {report}', '{deadline} …… {reports}', '{date} …… {submits} …… {report}', '{deadline} …… {briefs} … {body}'],
    means: { kind: 'report', due: '{deadline}{date}' },
    trust: 0.84,
    finds: [
      { text: 'Requests the Secretary-General, no later than 30 June 2026, to submit to the Council a report on the matter', due: '../2026-06-30', who: 'Secretary-General' },
      { text: 'Requests the Panel, within 60 days, to report to the Committee on its findings', due: '../1986-01-30' },
      { text: 'Decides that the Panel will begin its work in 1986 and, by the end of 1987, report to the General Assembly on its findings', due: '../1987' },
    ],
    ignores: ['Requests the Panel to report to the Committee on its findings'],
  },
  {
    id: 'en.report.at-event',
    reads: ['{reports} …… {at_event}', '{submits} …… {report} …… {at_event}', '{submits} …… {at_event} …… {report}', '{issues} … {written} …… {at_event}', '{report} …… {submitted} …… {at_event}'],
    means: { kind: 'report', due: '{at_event}' },
    // What a meeting adopts in the end is no report to it.
    without: ['{outcome}'],
    trust: 0.82,
    finds: [
      { text: 'Requests the Secretariat to present an analysis of trends at the seventh biennial meeting of States', due: 'event' },
      { text: 'Requests the Secretary-General to report to the third review conference', due: 'event' },
      { text: 'Requests the Executive Secretary to make proposals to the eighth meeting of the parties regarding the retirement of decisions', due: 'event' },
      { text: 'Calls upon the regional commissions to report thereon to the high-level political forum to be held in July 1986', due: 'event' },
    ],
    ignores: ['Requests the Secretariat to present an analysis of trends'],
  },
  {
    id: 'en.report.at-dated-event',
    reads: ['{reports} …… {dated_event}', '{submits} …… {report} …… {dated_event}', '{report} …… {submitted} …… {dated_event}'],
    means: { kind: 'report', due: '{dated_event}' },
    trust: 0.92,
    finds: [
      { text: 'Requests the Secretariat to conduct a study on marking and to report to the Biennial Meeting of States in 1986', due: 'event' },
      { text: 'Requests the Secretariat to prepare a comprehensive analysis of trends, for presentation at the review conference in June 1986', due: 'event' },
    ],
    ignores: ['Requests the Secretariat to report in 1986 on the Biennial Meeting of States', 'Takes note of the report to the Biennial Meeting of States in 1986'],
  },
  {
    id: 'en.report.before-event',
    reads: ['{reports} …… {before_event}', '{submits} …… {report} …… {before_event}', '{submits} …… {before_event} …… {report}', '{before_event} …… {submits} …… {report}'],
    means: { kind: 'report', due: '<{before_event}' },
    trust: 0.82,
    finds: [
      { text: 'Requests the Secretariat to submit a report prior to the seventh biennial meeting of States', due: 'event' },
      { text: 'Requests the Secretary-General to present, in advance of the third review conference, a report on the matter', due: 'event' },
    ],
    ignores: ['Requests the Secretariat to submit a report on the third review conference'],
  },
];
