import type { TFunction } from 'i18next';
import type { CorrectionView, StandingView, TieView } from '../api/views.js';
import type { Kind } from '../../../libs/core/index.js';
import { dayWords } from './dates.js';
import { whenWords } from './due.js';
import type { Language } from './i18n.js';
import { durationWords, refWords } from './reading.js';
import { sessionWords } from './session.js';

/** How a time hangs on an event, to stand before its name: `at`, `90 days before`, `within 6 months after`. */
export function relationWords({ relation, by }: Pick<TieView, 'relation' | 'by'>, t: TFunction): string {
  if (by === null || relation === 'at' || relation === 'until') return t(`relation.${relation}`);
  return t(relation === 'before' ? 'relation.lengthBefore' : 'relation.lengthAfter', { length: durationWords(by, t) });
}

/** What was recorded: `Postponed to 26–30 July 2021`, `Superseded by A/RES/75/241, paragraph 2`. */
export function correctionWords(correction: CorrectionView, t: TFunction, language: Language): string {
  const { kind, to, obligation, other, session } = correction;
  const otherWords = other === null ? '' : refWords(other.ref, t);
  switch (kind) {
    case 'postpones': {
      const time = to === null ? t('due.none') : whenWords({ kind: obligation?.kind ?? 'meeting', due: to, first: to.start, last: to.end, basis: null, refused: null }, t, language);
      return t('correction.postpones', { time });
    }
    case 'supersedes': return t('correction.supersedes', { other: otherWords });
    case 'hangs': return t('correction.hangs', { relation: relationWords({ relation: correction.relation ?? 'at', by: correction.by }, t), other: otherWords });
    case 'cancels': return t('correction.cancels');
    case 'confirms': return t('correction.confirms');
    case 'dismisses': return t('correction.dismisses');
    case 'opens': return session === null ? t('correction.opensOtherwise') : t('correction.opens', { session: sessionWords(session, t), day: dayWords(session.opens, language) });
  }
}

/** What was recorded, with its source where that is not the newer obligation, which is named already. */
export function correctedWords(correction: CorrectionView, t: TFunction, language: Language): string {
  const what = correctionWords(correction, t, language);
  return correction.other?.ref === correction.source ? what : t('obligation.corrected', { what, source: refWords(correction.source, t) });
}

/** Where an obligation stands, in few words: its time, or that it is closed. */
export function standingWords(kind: Kind, standing: StandingView, t: TFunction, language: Language): string {
  if (standing.lifecycle === 'cancelled' || standing.lifecycle === 'superseded') return t(`lifecycle.${standing.lifecycle}`);
  return whenWords({ kind, ...standing }, t, language);
}
