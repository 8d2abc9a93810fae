import { describe, expect, test } from '@jest/globals';
import { codeOf, EmbeddedPostgresError, explain } from './errors.js';

describe('explain', () => {
  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'EMBEDDED.DISK_FULL', /full/],
    ['Error: ENOSPC: no space left on device, write', 'EMBEDDED.DISK_FULL', /full/],
    ['initdb: error: could not create directory: Disk quota exceeded', 'EMBEDDED.DISK_FULL', /full/],
    ["Error: EACCES: permission denied, mkdir '/data/cluster'", 'EMBEDDED.FOLDER_NOT_WRITABLE', /cannot be written/],
    ["Error: EROFS: read-only file system, mkdir '/data/x'", 'EMBEDDED.FOLDER_NOT_WRITABLE', /cannot be written/],
    ['FATAL:  could not open file "postmaster.pid": Read-only file system', 'EMBEDDED.FOLDER_NOT_WRITABLE', /cannot be written/],
    ["Error: ENOTDIR: not a directory, mkdir '/data'", 'EMBEDDED.FOLDER_NOT_WRITABLE', /a file stands in its way/],
    ['FATAL:  data directory "/data/cluster" has wrong ownership', 'EMBEDDED.FOLDER_OF_ANOTHER_USER', /another user/],
    ['FATAL:  database files are incompatible with server', 'EMBEDDED.OTHER_VERSION', /another version/],
    ['LOG:  starting\n\nPANIC:  could not locate a valid checkpoint record\n', 'EMBEDDED.START_FAILED', /said: LOG: {2}starting \| PANIC: {2}could not locate a valid checkpoint record/],
    ['', 'EMBEDDED.START_FAILED', /said: nothing/],
  ])('%j is %s', (said, code, sentence) => {
    const error = explain(said, '/data');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain('/data');
  });

  test('an error that is a sentence already stays as it is', () => {
    const error = new EmbeddedPostgresError('EMBEDDED.NO_PROGRAMS', 'There is none.');
    expect(explain(error, '/data')).toBe(error);
  });

  test('the error of the system stays at hand as the cause', () => {
    const cause = new TypeError('something else');
    expect(explain(cause, '/data').cause).toBe(cause);
  });
});

test.each([[Object.assign(new Error('x'), { code: 'ENOENT' }), 'ENOENT'], [{ code: '42P04' }, '42P04'], [{ code: 5 }, undefined], [new Error('x'), undefined], [null, undefined], ['ENOENT', undefined]])(
  'the code of %p is %p', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
