export type StoreErrorCode =
  | 'STORE.BAD_ADDRESS'
  | 'STORE.UNREACHABLE'
  | 'STORE.WRONG_PASSWORD'
  | 'STORE.NO_DATABASE'
  | 'STORE.NOT_ALLOWED'
  | 'STORE.SERVER_TOO_OLD'
  | 'STORE.SCHEMA_NEWER'
  | 'STORE.SCHEMA_OLDER'
  | 'STORE.NOT_INSTALLED'
  | 'STORE.BAD_CURSOR'
  | 'STORE.FAILED';

/** The database cannot be used, or not for this. The code is stable; the message is one sentence for the person who runs the tracker, without passwords. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'EACCES']);

/** Says in one sentence why the database at the address cannot be used. */
export function explain(error: unknown, databaseUrl: string): StoreError {
  if (error instanceof StoreError) return error;
  const { server, database, user } = partsOf(databaseUrl);
  const code = codeOf(error);
  const said = sentenceOf(error);
  const told = (kind: StoreErrorCode, message: string): StoreError => new StoreError(kind, message, { cause: error });

  if (code === '28P01' || code === '28000' || /password must be a string|no password supplied/i.test(said)) {
    return told('STORE.WRONG_PASSWORD', `The database server at ${server} does not let the user "${user}" in with the password of DATABASE_URL.`);
  }
  if (code === '3D000') return told('STORE.NO_DATABASE', `There is no database "${database}" on the server at ${server}; create it, or correct DATABASE_URL.`);
  if (code === '42501') return told('STORE.NOT_ALLOWED', `The user "${user}" may not do this in the database "${database}": ${said}.`);
  if (code === '57P03') return told('STORE.UNREACHABLE', `The database server at ${server} is starting or stopping: ${said}.`);
  if (UNREACHABLE.has(code) || /connection terminated|timeout expired|timeout exceeded/i.test(said)) {
    return told('STORE.UNREACHABLE', `No database server answers at ${server} (${code || said}).`);
  }
  if (code === 'ERR_INVALID_URL') return badAddress(error);
  return told('STORE.FAILED', `The database at ${server} refused: ${said}.`);
}

/** @throws StoreError when the text is no address of a PostgreSQL database. */
export function checkAddress(databaseUrl: string): void {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) throw badAddress();
}

const badAddress = (cause?: unknown): StoreError =>
  new StoreError('STORE.BAD_ADDRESS', 'DATABASE_URL is not of the form postgres://user:password@host:5432/database.', { cause });

/** What of an address may be shown. */
function partsOf(databaseUrl: string): { server: string; database: string; user: string } {
  if (!URL.canParse(databaseUrl)) return { server: 'the address given', database: '', user: '' };
  const url = new URL(databaseUrl);
  const host = url.searchParams.get('host') ?? (url.hostname || 'localhost');
  return { server: `${host}:${url.port || '5432'}`, database: decodeURIComponent(url.pathname.slice(1)), user: decodeURIComponent(url.username) };
}

/** What there is to read of an error, whatever its class: drivers throw all kinds. */
function fieldsOf(error: unknown): { code?: unknown; message?: unknown; errors?: unknown } {
  return typeof error === 'object' && error !== null ? error : { message: error };
}

/** Node reports the failed addresses of one name together; the first speaks for all. */
function firstOf(error: unknown): unknown {
  const { errors } = fieldsOf(error);
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}

function codeOf(error: unknown): string {
  const { code } = fieldsOf(firstOf(error));
  return typeof code === 'string' ? code : '';
}

const sentenceOf = (error: unknown): string => String(fieldsOf(firstOf(error)).message).replace(/\s+/g, ' ').replace(/\.$/, '');
