import { Button } from '@mantine/core';
import type { ChangeView, Corrected, CorrectionView, ObligationDetail } from '../api/views.js';
import { A } from '../address/A.js';
import { useUndo } from '../api/queries.js';
import { instantWords } from '../words/dates.js';
import { correctionWords } from '../words/links.js';
import { refWords } from '../words/reading.js';
import { useWords } from '../words/useWords.js';
import { Refusal } from './Answer.js';
import { Move } from './Moves.js';
import { useRecorder } from './useRecorder.js';

/** What was recorded of an obligation, and what became of it: nothing is ever taken out of either. */
export function Changes({ detail, onDone }: { detail: ObligationDetail; onDone: (done: Corrected) => void }) {
  const { t } = useWords();
  if (detail.corrections.length === 0 && detail.history.length === 0) return null;
  return (
    <>
      {detail.corrections.length > 0 && (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{t('changes.corrections')}</h2>
          <Corrections corrections={detail.corrections} about={detail.id} onDone={onDone} />
        </section>
      )}
      {detail.history.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">{t('changes.history')}</h2>
          <ol className="entries">{detail.history.map((change) => <Past key={change.id} change={change} />)}</ol>
        </section>
      )}
    </>
  );
}

/** Corrections, each with a button that takes it back. `about`: the obligation whose page this is, which need not be named again. */
export function Corrections({ corrections, about = null, onDone }: { corrections: CorrectionView[]; about?: string | null; onDone: (done: Corrected) => void }) {
  return <ul className="entries">{corrections.map((one) => <Correction key={one.id} correction={one} about={about} onDone={onDone} />)}</ul>;
}

function Correction({ correction, about, onDone }: { correction: CorrectionView; about: string | null; onDone: (done: Corrected) => void }) {
  const { t, language } = useWords();
  const [recordedBy] = useRecorder();
  const undo = useUndo();
  const { obligation, other, undone } = correction;
  const linked = [obligation, other].filter((one) => one !== null && one.id !== about);
  const words = correctionWords(correction, t, language);
  return (
    <li className={undone === null ? undefined : 'undone'}>
      <div className="entry-line">
        <div>
          <strong className="entry-what">{words}</strong>{undone !== null && <> <span className="tag">{t('changes.undone')}</span></>}
          <p className="quiet">
            {t('changes.source', { source: refWords(correction.source, t) })}
            {' · '}{when(correction.recordedAt, correction.recordedBy)}
            {' · '}{t('changes.changed', { count: correction.changed })}
            {linked.map((one) => <span key={one!.id}> · <A to={`/obligations/${one!.id}`}>{refWords(one!.ref, t)}</A></span>)}
          </p>
          {undone !== null && <p className="quiet">{t('changes.undoneAt', { when: when(undone.at, undone.by) })}</p>}
        </div>
        {undone === null && (
          <Button
            size="compact-sm" variant="default" loading={undo.isPending} aria-label={t('changes.undoThis', { what: words })}
            onClick={() => undo.mutate({ id: correction.id, ...(recordedBy === '' ? {} : { recordedBy }) }, { onSuccess: onDone })}
          >
            {t('changes.undo')}
          </Button>
        )}
      </div>
      {undo.error !== null && <Refusal error={undo.error} />}
    </li>
  );

  function when(at: string, by: string | null): string {
    const day = instantWords(at, language);
    return by === null ? day : t('changes.by', { day, name: by });
  }
}

/** One thing that became of the obligation: old and new time, the cause, and what it moved with. */
function Past({ change }: { change: ChangeView }) {
  const { t, language } = useWords();
  const { correction: { kind, source }, through, undo } = change;
  return (
    <li>
      <div><Move change={change} /></div>
      <p className="quiet">
        {t(undo ? 'changes.causeUndone' : 'changes.cause', { what: t(`cause.${kind}`), source: refWords(source, t) })}
        {through !== null && <> · {t('changes.with')} <A to={`/obligations/${through.id}`}>{refWords(through.ref, t)}</A></>}
        {' · '}{change.recordedBy === null ? instantWords(change.at, language) : t('changes.by', { day: instantWords(change.at, language), name: change.recordedBy })}
      </p>
    </li>
  );
}
