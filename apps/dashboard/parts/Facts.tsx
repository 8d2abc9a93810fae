import type { ReactNode } from 'react';
import type { CorrectionKind } from '../../../libs/core/index.js';
import type { ObligationDetail } from '../api/views.js';
import { numberWords } from '../words/dates.js';
import { dueWords, whenWords } from '../words/due.js';
import { evidenceWords } from '../words/evidence.js';
import { partyWords } from '../words/party.js';
import { confidenceWords, durationWords } from '../words/reading.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** The fields of the reading, each with the words of the document that prove it. */
export function Facts({ detail }: { detail: ObligationDetail }) {
  const { t, language } = useWords();
  const { time } = dueWords(detail, t, language);
  return (
    <section aria-labelledby="facts" className="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <dl>
        <Fact detail={detail} field="who" name={t('facts.who')}>{detail.who === null ? t('row.nobodyNamed') : partyWords(detail.who, t)}</Fact>
        <Fact detail={detail} field="to" name={t('facts.to')}>{detail.to === null ? null : partyWords(detail.to, t)}</Fact>
        <Fact detail={detail} field="due" name={t('facts.due')} elsewhere={isMoved(detail)}>{detail.due?.said === false ? t('facts.inferred', { time }) : time}</Fact>
        <Fact detail={detail} field="window" name={t('facts.window')}>{saysMore(detail) ? whenWords(detail, t, language) : null}</Fact>
        <Fact detail={detail} field="place" name={t('facts.place')}>{detail.place === null ? null : partyWords(detail.place, t)}</Fact>
        <Fact detail={detail} field="duration" name={t('facts.duration')}>{detail.duration === null ? null : durationWords(detail.duration, t)}</Fact>
        <Fact detail={detail} field="qualifiers" name={t('facts.qualifiers')}>{detail.qualifiers.length === 0 ? null : detail.qualifiers.map((one) => partyWords(one, t)).join(t('row.comma'))}</Fact>
        <Fact detail={detail} field="verb" name={t('facts.strength')}>{t(`strength.${detail.strength}`)}</Fact>
        <Fact detail={detail} field="confidence" name={t('facts.confidence')}>{t(isConfirmed(detail) ? 'facts.confirmed' : 'facts.confidenceOf', { words: confidenceWords(detail.confidence, t), percent: numberWords(Math.round(detail.confidence * 100), language) })}</Fact>
        <Fact detail={detail} field="owner" name={t('facts.owner')}>{detail.owner?.name ?? t('count.none')}</Fact>
        <Fact detail={detail} field="lifecycle" name={t('facts.lifecycle')}>{t(`lifecycle.${detail.lifecycle}`)}</Fact>
        <Fact detail={detail} field="rule" name={t('facts.rule')}><code>{detail.rule}</code></Fact>
        <Fact detail={detail} field="ref" name={t('facts.ref')}><code>{detail.ref}</code></Fact>
      </dl>
    </section>
  );
}

/** True where the days that were worked out say more than the time in the words of the text; of a month or a year they would say too much. */
const saysMore = ({ due, first, last }: ObligationDetail): boolean =>
  (first !== null || last !== null) && (due?.precision === 'session' || due?.precision === 'event' || due?.precision === 'recurring');

/** True where a recorded change gives the time, so that the words of the text no longer prove it. */
const isMoved = (detail: ObligationDetail): boolean => isRecorded(detail, 'postpones');
/** True where a person found the reading right. */
const isConfirmed = (detail: ObligationDetail): boolean => isRecorded(detail, 'confirms');
const isRecorded = ({ id, corrections }: ObligationDetail, what: CorrectionKind): boolean =>
  corrections.some(({ kind, obligation, undone }) => kind === what && undone === null && obligation?.id === id);

interface FactProps {
  detail: ObligationDetail;
  field: string;
  name: string;
  /** True where the value comes from elsewhere than the text. */
  elsewhere?: boolean;
  children: ReactNode;
}

/** One field; a field that the text does not say is left out. */
function Fact({ detail, field, name, elsewhere = false, children }: FactProps) {
  const { t } = useWords();
  if (children === null) return null;
  const words = evidenceWords(detail, detail.evidence[field] ?? []);
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {children}
        {words !== null && <div className="evidence"><span className={elsewhere ? undefined : 'visually-hidden'}>{t(elsewhere ? 'facts.textSays' : 'facts.provedBy')} </span><q lang={languageOfText(words)}>{words}</q></div>}
      </dd>
    </div>
  );
}
