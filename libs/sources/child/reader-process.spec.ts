import { afterEach, expect, test } from '@jest/globals';
import { makeDocx, paragraph } from '../../../test/fixtures/sources/make-docx.js';
import { defaultLimits } from '../limits.js';
import type { Job } from './messages.js';
import { ReaderProcess } from './reader-process.js';

const readers = new ReaderProcess();
afterEach(() => readers.stop());

const job = (text: string, limits = {}): Job => ({ format: 'docx', bytes: makeDocx({ body: paragraph(text) }), limits: { ...defaultLimits, ...limits } });
const page = (html: string, limits = {}): Job => ({ format: 'html', bytes: new TextEncoder().encode(html), limits: { ...defaultLimits, ...limits } });
/** Blocks nested so deep that looking through those that are open takes minutes. */
const endless = '<div>'.repeat(200_000);

test('one process serves many files', async () => {
  await readers.read(job('first'));
  const { pid } = readers;
  expect((await readers.read(job('second'))).text).toBe('second\n');
  expect(pid).not.toBeNull();
  expect(readers.pid).toBe(pid);
});

test('a file that takes too long is given up, and the next one is read by a new process', async () => {
  await readers.read(job('first'));
  const { pid } = readers;
  await expect(readers.read(page(endless, { milliseconds: 1000 }))).rejects.toMatchObject({ code: 'SOURCE.TIMEOUT' });
  expect((await readers.read(job('second'))).text).toBe('second\n');
  expect(readers.pid).not.toBe(pid);
});

test('a file that takes too much memory is given up', async () => {
  await expect(readers.read(page('<i>x</i>'.repeat(3_000_000), { memory: 200 }))).rejects.toMatchObject({ code: 'SOURCE.MEMORY' });
  expect((await readers.read(job('second'))).text).toBe('second\n');
});

test('a process that is killed from outside is replaced, and only its own file fails', async () => {
  const lost = readers.read(page(endless));
  const next = readers.read(job('second'));
  while (readers.pid === null) await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(readers.pid, 'SIGTERM');
  await expect(lost).rejects.toMatchObject({ code: 'SOURCE.UNREADABLE' });
  expect((await next).text).toBe('second\n');
});

test('a parser that fails in a way of its own costs the process', async () => {
  await readers.read(job('first'));
  const { pid } = readers;
  const deep = makeDocx({ body: '<w:sdt>'.repeat(30_000) });
  await expect(readers.read({ ...job(''), bytes: deep })).rejects.toMatchObject({ code: 'SOURCE.UNREADABLE' });
  expect(readers.pid).toBeNull();
  expect(pid).not.toBeNull();
});
