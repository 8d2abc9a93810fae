import { useCorrect } from '../../api/queries.js';
import type { RecordProps } from './props.js';
import { Recording } from './Recording.js';

export function CancelForm({ detail, onDone, onClose }: RecordProps) {
  const correct = useCorrect(detail.id);
  return (
    <Recording
      pending={correct.isPending} error={correct.error} onClose={onClose}
      onRecord={(recorded) => correct.mutate({ kind: 'cancel', version: detail.version, ...recorded }, { onSuccess: onDone })}
    />
  );
}
