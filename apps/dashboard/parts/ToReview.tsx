import { Button } from '@mantine/core';
import type { Corrected, ObligationDetail } from '../api/views.js';
import { useCorrect } from '../api/queries.js';
import { useWords } from '../words/useWords.js';
import { Refusal } from './Answer.js';
import { Notice } from './Notice.js';
import { useRecorder } from './useRecorder.js';

interface Props {
  detail: ObligationDetail;
  onDone: (done: Corrected) => void;
  /** Opens the form for another time. */
  onTime: () => void;
}

/** What a person is asked of an obligation that waits for one: whether it was read rightly, when it is, or whether it is one. */
export function ToReview({ detail, onDone, onTime }: Props) {
  const { t } = useWords();
  const [recordedBy] = useRecorder();
  const look = useCorrect(detail.id);
  const record = (kind: 'confirm' | 'dismiss') => look.mutate({ kind, version: detail.version, ...(recordedBy === '' ? {} : { recordedBy }) }, { onSuccess: onDone });
  const dated = detail.refused === null;
  return (
    <Notice tone="warning" title={t(dated ? 'toReview.unsure' : 'toReview.noDay')}>
      <p>{t(dated ? 'toReview.compare' : 'toReview.wait')}</p>
      <div className="record-ways">
        {dated && <Button size="compact-md" loading={look.isPending} onClick={() => record('confirm')}>{t('toReview.right')}</Button>}
        <Button size="compact-md" variant="default" onClick={onTime}>{t(dated ? 'toReview.otherTime' : 'toReview.time')}</Button>
        <Button size="compact-md" variant="default" loading={look.isPending} onClick={() => record('dismiss')}>{t('toReview.none')}</Button>
      </div>
      {look.error !== null && <Refusal error={look.error} />}
    </Notice>
  );
}
