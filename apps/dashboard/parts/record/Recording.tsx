import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../words/useWords.js';
import { Refusal } from '../Answer.js';
import { useRecorder } from '../useRecorder.js';

/** Where it is written, and who records it. */
export interface Recorded {
  source?: string;
  recordedBy?: string;
}

interface Props {
  pending: boolean;
  error: Error | null;
  /** False where a newer obligation is named, which is source enough. */
  sourceNeeded?: boolean;
  /** False where the API keeps no name. */
  named?: boolean;
  onRecord: (recorded: Recorded, form: FormData) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** The frame of every form: its own fields, then the source, the name, and the two ways out. */
export function Recording({ pending, error, sourceNeeded = true, named = true, onRecord, onClose, children }: Props) {
  const { t } = useWords();
  const [recorder, setRecorder] = useRecorder();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const source = String(form.get('source') ?? '').trim();
    const recordedBy = String(form.get('recordedBy') ?? '').trim();
    if (named) setRecorder(recordedBy);
    onRecord({ ...(source === '' ? {} : { source }), ...(recordedBy === '' ? {} : { recordedBy }) }, form);
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      {children}
      <div className="record-fields">
        <TextInput
          name="source" size="sm" required={sourceNeeded} maxLength={500} autoComplete="off" pattern=".*\S.*" className="record-source"
          label={t('record.source')} description={sourceNeeded ? null : t('record.sourceDefault')} placeholder={t('record.sourceExample')}
        />
        {named && <TextInput name="recordedBy" size="sm" maxLength={200} label={t('record.by')} defaultValue={recorder} autoComplete="name" />}
      </div>
      {error !== null && <Refusal error={error} />}
      <div className="record-ways">
        <Button type="submit" size="compact-md" loading={pending}>{t('record.record')}</Button>
        <Button type="button" size="compact-md" variant="default" onClick={onClose}>{t('record.close')}</Button>
      </div>
    </form>
  );
}
