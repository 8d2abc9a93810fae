import { useState } from 'react';
import { useCorrect } from '../../api/queries.js';
import { useWords } from '../../words/useWords.js';
import { ObligationChoice } from './ObligationChoice.js';
import type { RecordProps } from './props.js';
import { Recording } from './Recording.js';

export function SupersedeForm({ detail, onDone, onClose }: RecordProps) {
  const { t } = useWords();
  const [newer, setNewer] = useState(detail.sameEvent[0]?.id ?? null);
  const correct = useCorrect(detail.id);
  return (
    <Recording
      pending={correct.isPending} error={correct.error} sourceNeeded={false} onClose={onClose}
      onRecord={(recorded) => { if (newer !== null) correct.mutate({ kind: 'supersede', by: newer, version: detail.version, ...recorded }, { onSuccess: onDone }); }}
    >
      <ObligationChoice label={t('record.supersede.newer')} alike={t('record.supersede.sameEvent')} suggested={detail.sameEvent} not={detail.id} value={newer} onChange={setNewer} />
    </Recording>
  );
}
