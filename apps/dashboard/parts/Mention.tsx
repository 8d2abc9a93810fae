import type { ReactNode } from 'react';
import type { ObligationMention } from '../api/views.js';
import { A } from '../address/A.js';
import { whenWords } from '../words/due.js';
import { refWords } from '../words/reading.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** What another obligation is called here: `Meeting: 15–19 June 2020`. */
export function useMentionTitle() {
  const { t, language } = useWords();
  return (one: ObligationMention) => `${t(`kind.${one.kind}`)}${t('row.colon')}${whenWords(one, t, language)}`;
}

/** Another obligation: where it stands, where it is written, its words; a link unless it stands in a list of choices. */
export function Mention({ obligation, linked = true, children }: { obligation: ObligationMention; linked?: boolean; children?: ReactNode }) {
  const { t } = useWords();
  const title = useMentionTitle()(obligation);
  return (
    <div className="mention">
      {linked ? <A to={`/obligations/${obligation.id}`}>{title}</A> : <strong>{title}</strong>}
      {obligation.lifecycle !== 'open' && <> <span className={`tag tag-${obligation.lifecycle}`}>{t(`lifecycle.${obligation.lifecycle}`)}</span></>}
      {' '}<span className="quiet">{refWords(obligation.ref, t)}</span>
      <p className="quiet one-line" lang={languageOfText(obligation.quote)} title={obligation.quote}>
        {obligation.event !== null && <strong>{obligation.event} · </strong>}{obligation.quote}
      </p>
      {children}
    </div>
  );
}
