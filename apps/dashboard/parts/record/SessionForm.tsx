import { useId, useState } from 'react';
import type { BodySession, Corrected } from '../../api/views.js';
import { useCorrectSession } from '../../api/queries.js';
import { sessionWords } from '../../words/session.js';
import { useWords } from '../../words/useWords.js';
import { DayField, FirstField } from './fields.js';
import { Recording } from './Recording.js';

/** Corrects when a session opens, or records one that is not in the table (`session` null). */
export function SessionForm({ organ, session, onDone, onClose }: { organ: string; session: BodySession | null; onDone: (done: Corrected) => void; onClose: () => void }) {
  const { t } = useWords();
  const [opens, setOpens] = useState<string>(session?.opens ?? '');
  const [heading, number] = [useId(), useId()];
  const correct = useCorrectSession(organ);
  return (
    <section className="record" aria-labelledby={heading}>
      <h3 id={heading}>{session === null ? t('bodies.add') : t('bodies.correctTitle', { session: sessionWords({ organ, number: session.number }, t) })}</h3>
      <Recording
        pending={correct.isPending} error={correct.error} onClose={onClose}
        onRecord={({ source = '', ...recorded }, form) => {
          const said = (name: string) => String(form.get(name) ?? '');
          const closes = said('closes');
          correct.mutate({ number: session?.number ?? Number(said('number')), opens: said('opens'), ...(closes === '' ? {} : { closes }), source, ...recorded }, { onSuccess: onDone });
        }}
      >
        <div className="record-fields">
          {session === null && <div className="field"><label htmlFor={number}>{t('bodies.number')}</label><FirstField id={number} name="number" type="number" min={1} max={9998} required /></div>}
          <DayField name="opens" label={t('bodies.opens')} required first={session !== null} defaultValue={opens} onDay={setOpens} />
          <DayField name="closes" label={t('bodies.closesOptional')} min={opens} defaultValue={session?.closes ?? ''} />
        </div>
      </Recording>
    </section>
  );
}
