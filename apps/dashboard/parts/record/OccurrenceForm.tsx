import { useId, useState } from 'react';
import type { OccurrenceView } from '../../api/views.js';
import { useEditOccurrence } from '../../api/queries.js';
import { useWords } from '../../words/useWords.js';
import { DayField } from './fields.js';
import { Recording } from './Recording.js';

/** Moves one time of what recurs; the others stay. */
export function OccurrenceForm({ id, time, onClose }: { id: string; time: OccurrenceView; onClose: () => void }) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const heading = useId();
  const edit = useEditOccurrence(id);
  return (
    <section className="record" aria-labelledby={heading}>
      <h3 id={heading}>{t('occurrences.moveTitle', { number: time.number })}</h3>
      <Recording
        pending={edit.isPending} error={edit.error} named={false} onClose={onClose}
        onRecord={({ source = '' }, form) => {
          const start = String(form.get('start') ?? '');
          edit.mutate({ number: time.number, change: { start, end: String(form.get('end') ?? '') || start, source } }, { onSuccess: onClose });
        }}
      >
        <div className="record-fields">
          <DayField name="start" label={t('record.firstDay')} required first onDay={setFirst} />
          <DayField name="end" label={t('record.lastDay')} min={first} />
        </div>
      </Recording>
    </section>
  );
}
