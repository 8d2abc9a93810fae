export type SourceErrorCode =
  | 'SOURCE.UNREADABLE'
  | 'SOURCE.UNSUPPORTED'
  | 'SOURCE.ENCRYPTED'
  | 'SOURCE.EMPTY'
  | 'SOURCE.TOO_LARGE'
  | 'SOURCE.TOO_MANY_ENTRIES'
  | 'SOURCE.TOO_MANY_PAGES'
  | 'SOURCE.RATIO'
  | 'SOURCE.TIMEOUT'
  | 'SOURCE.MEMORY';

/** Why a file could not be read: a stable code for programs and a plain sentence for people. Nothing else is ever thrown for a bad file. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(readonly code: SourceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/** Whatever a parser threw, as a SourceError: broken input must never look like a fault of the program. */
export function asSourceError(thrown: unknown): SourceError {
  if (thrown instanceof SourceError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new SourceError('SOURCE.UNREADABLE', `The file is damaged or not what it claims to be (${detail.slice(0, 200)}).`, { cause: thrown });
}
