import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MailSetupError } from './errors.js';
import { headerText, isAddress, oneLine, senderOf } from './headers.js';
import { smtpMailer } from './mailer.js';

describe('a sender', () => {
  test.each([
    ['Mandate Tracker <tracker@example.org>', { name: 'Mandate Tracker', address: 'tracker@example.org', listId: '<mandate-tracker.example.org>' }],
    ['"Tracker, Mandate" <tracker@example.org>', { name: 'Tracker, Mandate', address: 'tracker@example.org', listId: '<mandate-tracker.example.org>' }],
    ['tracker@un.example', { name: '', address: 'tracker@un.example', listId: '<mandate-tracker.un.example>' }],
    ['<tracker@localhost>', { name: '', address: 'tracker@localhost', listId: '<mandate-tracker.localhost>' }],
    ['任务授权跟踪 <tracker@例子.example>', { name: '任务授权跟踪', address: 'tracker@例子.example', listId: '<mandate-tracker.例子.example>' }],
  ])('%s', (from, parts) => {
    expect(senderOf(from)).toEqual(parts);
  });

  test.each(['', 'Mandate Tracker', 'Mandate Tracker <>', 'a@b@c', 'Tracker <tracker@example.org> and more', 'Tracker <tracker@example.org\nBcc: x@y.example>'])('"%s" is none', (from) => {
    expect(() => senderOf(from)).toThrow(MailSetupError);
  });
});

test.each(['', 'localhost:25', 'http://mail.example', 'smtp:', 'smtp://', 'mail.example'])('"%s" is no address of a mail server', (url) => {
  expect(() => smtpMailer({ url, from: 'tracker@example.org' })).toThrow(/^The address of the mail server must look like smtp:/);
});

test('a header text has no line breaks, no controls and no encoded words', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(headerText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|=\?|\p{Surrogate}/u);
  }));
  expect(oneLine('Due\r\nBcc: eve@example.org')).toBe('Due Bcc: eve@example.org');
  expect(oneLine('\ud83d\udcc5 half \ud83d')).toBe('\ud83d\udcc5 half \ufffd');
});

test('an address holds nothing that would end it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
    const text = `${a}@${b}`;
    if (isAddress(text)) expect(text).toMatch(/^[^\s<>,;:"()[\]\\\p{C}]+$/u);
  }));
  expect(isAddress("o'brien+list@un.example")).toBe(true);
});
