import { useEffect, useRef } from 'react';
import type { Corrected } from '../api/views.js';
import { correctionWords } from '../words/links.js';
import { useWords } from '../words/useWords.js';
import { Moves } from './Moves.js';

/** What a correction, or its undoing, did: how many obligations, and which. It takes the focus, so that it is read out and the keyboard goes on from here. */
export function Outcome({ done: { correction, changed, changes } }: { done: Corrected }) {
  const { t, language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const undone = correction.undone !== null;
  const key = undone ? 'outcome.undone' : correction.kind === 'opens' ? 'outcome.redated' : 'outcome.recorded';
  useEffect(() => box.current?.focus(), [correction.id, undone]);
  return (
    <div className="notice notice-news outcome-box" role="status" tabIndex={-1} ref={box}>
      <p><strong>{correctionWords(correction, t, language)}</strong></p>
      <p>{changed === 0 ? t(undone ? 'outcome.nothingUndone' : 'outcome.nothing') : t(key, { count: changed })}</p>
      {changes.length > 0 && <Moves changes={changes} />}
      {changes.length < changed && <p className="quiet">{t('outcome.more', { count: changed - changes.length })}</p>}
    </div>
  );
}
