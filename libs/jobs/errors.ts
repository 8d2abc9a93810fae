/** The queue cannot do what was asked; the message is one sentence for the person who runs the tracker, without passwords. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** What went wrong, in the words of whoever reported it. Node gives several failures at once for a name with several addresses. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
