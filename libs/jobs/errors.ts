/** The queue cannot do what was asked; the message is one sentence for the person who runs the tracker, without passwords. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  readonly code = 'JOBS.UNUSABLE';
}

/** What went wrong in the words of whoever reported it, on one line and without the full stop. A name with several addresses fails in several ways at once. */
export function reasonOf(error: unknown): string {
  const reason: unknown = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  const text = reason instanceof Error ? reason.message || reason.name : String(reason);
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
