import { expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';

/** A paragraph, and the words that prove each field of its only obligation. */
const PROVED: readonly (readonly [language: string, text: string, evidence: Record<string, string>])[] = [
  ['en', 'Requests the Secretary-General to submit a report to the General Assembly at its forty-first session', { who: 'Secretary-General', to: 'General Assembly', due: 'at its forty-first session', verb: 'Requests', what: 'report' }],
  ['en', 'Decides to convene a conference in New York from 1 to 5 June 1987', { due: 'from 1 to 5 June 1987', verb: 'Decides', what: 'conference' }],
  ['en', 'Calls upon Member States to nominate experts by 1 March 1986', { who: 'Member States', due: 'by 1 March 1986', verb: 'Calls upon', what: 'nominate' }],
  ['zh', '请秘书长向大会第四十一届会议提交一份报告', { who: '秘书长', to: '大会', due: '第四十一届会议', verb: '请', what: '提交' }],
  ['zh', '决定于1987年6月1日至5日举行会议', { due: '1987年6月1日至5日', verb: '决定', what: '会议' }],
];

test.each(PROVED)('%s: %s', (code, text, evidence) => {
  const whole = languages.find((language) => language.code === code)?.sample(text) ?? '';
  const [found] = readDocument(whole).obligations;
  const words = Object.fromEntries(Object.entries(found?.evidence ?? {}).map(([field, spans]) => [field, spans.map(([start, end]) => whole.slice(start, end)).join(' … ')]));
  expect(words).toEqual(evidence);
});
