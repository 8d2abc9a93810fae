import { useState } from 'react';
import { useCorrect } from '../../api/queries.js';
import { monthEnd } from '../../words/dates.js';
import { useWords } from '../../words/useWords.js';
import { DayField, FirstField, MonthField, YearField } from './fields.js';
import type { RecordProps } from './props.js';
import { Recording } from './Recording.js';

/** How exact the new time is: days, or a month or a year where the source gives no more. */
const EXACT = ['day', 'month', 'year'] as const;
type Exact = (typeof EXACT)[number];

export function PostponeForm({ detail, onDone, onClose }: RecordProps) {
  const { t } = useWords();
  const [exact, setExact] = useState<Exact>('day');
  const [first, setFirst] = useState('');
  const correct = useCorrect(detail.id);
  const year = Number((detail.last ?? detail.first ?? detail.document.adopted ?? '2000').slice(0, 4));
  return (
    <Recording
      pending={correct.isPending} error={correct.error} onClose={onClose}
      onRecord={(recorded, form) => correct.mutate({ kind: 'postpone', to: timeOf(form, exact), version: detail.version, ...recorded }, { onSuccess: onDone })}
    >
      {detail.sameEvent.length > 0 && <p className="hint">{t('record.postpone.sameEvent')}</p>}
      <fieldset className="choices choices-line">
        <legend>{t('record.postpone.exact')}</legend>
        {EXACT.map((one, i) => (
          <label key={one}>
            {i === 0 ? <FirstField type="radio" name="exact" checked={exact === one} onChange={() => setExact(one)} /> : <input type="radio" name="exact" checked={exact === one} onChange={() => setExact(one)} />}
            {' '}{t(`record.postpone.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="record-fields">
        {exact === 'day' && <DayField name="start" label={t('record.firstDay')} onDay={setFirst} required />}
        {exact === 'day' && <DayField name="end" label={t('record.lastDay')} min={first} />}
        {exact === 'month' && <MonthField name="month" label={t('record.month')} />}
        {exact !== 'day' && <YearField name="year" label={t('record.year')} value={year} />}
      </div>
    </Recording>
  );
}

/** What the fields say as the API takes it; a last day that is left empty is the first. */
function timeOf(form: FormData, precision: Exact): { start: string; end: string; precision: Exact } {
  const said = (name: string) => String(form.get(name) ?? '');
  if (precision === 'day') return { start: said('start'), end: said('end') || said('start'), precision };
  const year = said('year').padStart(4, '0');
  if (precision === 'year') return { start: `${year}-01-01`, end: `${year}-12-31`, precision };
  const start = `${year}-${said('month')}-01`;
  return { start, end: monthEnd(start), precision };
}
