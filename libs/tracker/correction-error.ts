export type CorrectionErrorCode =
  | 'CORRECTION.UNKNOWN'
  | 'CORRECTION.UNKNOWN_OBLIGATION'
  | 'CORRECTION.UNKNOWN_BODY'
  | 'CORRECTION.CLOSED'
  | 'CORRECTION.NEWER_CLOSED'
  | 'CORRECTION.ITSELF'
  | 'CORRECTION.CIRCLE'
  | 'CORRECTION.NO_TIME'
  | 'CORRECTION.NO_CHANGE'
  | 'CORRECTION.CHANGED_MEANWHILE'
  | 'CORRECTION.ALREADY_UNDONE'
  | 'CORRECTION.SESSION_ORDER';

/** A correction that cannot be recorded. The code is stable; the message is one sentence that names what is in the way. Nothing was changed. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';

  constructor(readonly code: CorrectionErrorCode, message: string) {
    super(message);
  }
}
