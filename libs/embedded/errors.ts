/** What can go wrong with the private PostgreSQL. The codes are stable; the message is one plain sentence or two for the person at the screen. */
export type EmbeddedPostgresCode =
  | 'EMBEDDED.FOLDER_NOT_WRITABLE'
  | 'EMBEDDED.FOLDER_OF_ANOTHER_USER'
  | 'EMBEDDED.FOLDER_NOT_OURS'
  | 'EMBEDDED.OTHER_VERSION'
  | 'EMBEDDED.DISK_FULL'
  | 'EMBEDDED.NO_PROGRAMS'
  | 'EMBEDDED.PROGRAMS_INCOMPLETE'
  | 'EMBEDDED.NO_FREE_PORT'
  | 'EMBEDDED.NOT_ANSWERING'
  | 'EMBEDDED.START_FAILED';

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(readonly code: EmbeddedPostgresCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/**
 * The `code` of an error of node or of `pg` (ENOENT, 42P04 ...), or undefined.
 * Not by `instanceof`: in a test the errors of node come from outside the test's own world.
 */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Turns what the operating system, initdb or postgres said into a sentence.
 * @param said  the error of node, or what the program printed before it gave up
 * @param folder  the folder that was being written
 */
export function explain(said: unknown, folder: string): EmbeddedPostgresError {
  if (said instanceof EmbeddedPostgresError) return said;
  const [code, sentence] = reason(String(said), folder);
  return new EmbeddedPostgresError(code, sentence, typeof said === 'string' ? undefined : { cause: said });
}

function reason(text: string, folder: string): [EmbeddedPostgresCode, string] {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(text)) {
    return ['EMBEDDED.DISK_FULL', `The disk that holds ${folder} is full. Free some space and start again; nothing that was saved is lost.`];
  }
  if (/has wrong ownership|started by the user that owns the data directory/i.test(text)) {
    return ['EMBEDDED.FOLDER_OF_ANOTHER_USER', `The data folder ${folder} belongs to another user of this machine. Start as that user, or choose another data folder.`];
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system|Operation not permitted/i.test(text)) {
    return ['EMBEDDED.FOLDER_NOT_WRITABLE', `The data folder ${folder} cannot be written by the current user. Give write permission, or choose another data folder.`];
  }
  if (/ENOTDIR|EEXIST/.test(text)) {
    return ['EMBEDDED.FOLDER_NOT_WRITABLE', `The data folder ${folder} cannot be made, because a file stands in its way. Move the file, or choose another data folder.`];
  }
  if (/database files are incompatible with server/i.test(text)) {
    return ['EMBEDDED.OTHER_VERSION', `The data in ${folder} were written by another version of PostgreSQL than the one installed.`];
  }
  return ['EMBEDDED.START_FAILED', `The private PostgreSQL in ${folder} did not start. It said: ${lastLines(text)}`];
}

function lastLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.length === 0 ? 'nothing.' : lines.slice(-6).join(' | ');
}
