import type { ChangeView } from '../api/views.js';
import { standingWords } from '../words/links.js';
import { useWords } from '../words/useWords.js';
import { Mention } from './Mention.js';

/** `15–19 June 2020 → 26–30 July 2021`; of a time that stayed, what else is different. */
export function Move({ change: { obligation, before, after, correction, undo } }: { change: ChangeView }) {
  const { t, language } = useWords();
  const [was, is] = [before, after].map((standing) => standingWords(obligation.kind, standing, t, language));
  if (was === is) return <span>{is} <span className="quiet">({t(correction.kind !== 'confirms' ? 'move.reasonsOnly' : undo ? 'move.waits' : 'move.remindedOf')})</span></span>;
  return <span className="move"><span className="was">{was}</span> <span aria-hidden="true">→</span><span className="visually-hidden"> {t('move.to')} </span> <strong>{is}</strong></span>;
}

/** What moved, each obligation with its old and new time. */
export function Moves({ changes }: { changes: ChangeView[] }) {
  return <ul className="moves">{changes.map((change) => <li key={change.id}><Mention obligation={change.obligation}><Move change={change} /></Mention></li>)}</ul>;
}
