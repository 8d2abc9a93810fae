import { useId, useState } from 'react';
import type { Relation } from '../../../../libs/core/index.js';
import { useCorrect } from '../../api/queries.js';
import { useWords } from '../../words/useWords.js';
import { ObligationChoice } from './ObligationChoice.js';
import type { RecordProps } from './props.js';
import { Recording } from './Recording.js';

/** How one can hang on another; the first four need no length. */
const HOW = ['at', 'before', 'until', 'lengthBefore', 'lengthAfter'] as const;
type How = (typeof HOW)[number];
const RELATION: Record<How, Relation> = { at: 'at', before: 'before', until: 'until', lengthBefore: 'before', lengthAfter: 'after' };
/** The letters of ISO 8601. */
const UNITS = { D: 'days', W: 'weeks', M: 'months' } as const;

export function HangForm({ detail, onDone, onClose }: RecordProps) {
  const { t } = useWords();
  const [event, setEvent] = useState<string | null>(null);
  const [how, setHow] = useState<How>('at');
  const [howField, countField, unitField] = [useId(), useId(), useId()];
  const correct = useCorrect(detail.id);
  const counted = how === 'lengthBefore' || how === 'lengthAfter';
  return (
    <Recording
      pending={correct.isPending} error={correct.error} onClose={onClose}
      onRecord={(recorded, form) => {
        const by = counted ? `P${Number(form.get('count'))}${String(form.get('unit'))}` : null;
        if (event !== null) correct.mutate({ kind: 'hang', on: event, relation: RELATION[how], by, version: detail.version, ...recorded }, { onSuccess: onDone });
      }}
    >
      <ObligationChoice label={t('record.hang.event')} alike={null} suggested={[]} not={detail.id} kind="meeting" document={detail.document.id} value={event} onChange={setEvent} />
      <div className="record-fields">
        <div className="field">
          <label htmlFor={howField}>{t('record.hang.how')}</label>
          <select id={howField} value={how} onChange={(change) => setHow(change.currentTarget.value as How)}>{HOW.map((one) => <option key={one} value={one}>{t(`record.hang.${one}`)}</option>)}</select>
        </div>
        {counted && <div className="field"><label htmlFor={countField}>{t('record.hang.count')}</label><input id={countField} name="count" type="number" min={1} max={9999} required defaultValue={90} /></div>}
        {counted && (
          <div className="field">
            <label htmlFor={unitField}>{t('record.hang.unit')}</label>
            <select id={unitField} name="unit">{Object.entries(UNITS).map(([letter, unit]) => <option key={letter} value={letter}>{t(`record.hang.${unit}`)}</option>)}</select>
          </div>
        )}
      </div>
    </Recording>
  );
}
