import type { TFunction } from 'i18next';
import type { DocumentView, ObligationRow } from '../api/views.js';
import type { Kind, Status } from '../../../libs/core/index.js';

/** In the order in which people look at them: what is late first. */
export const STATUSES = ['overdue', 'current', 'upcoming', 'review', 'done', 'past', 'cancelled', 'superseded'] as const satisfies readonly Status[];
export const KINDS = ['meeting', 'report', 'agenda_item', 'review', 'submission', 'term', 'observance', 'action', 'target'] as const satisfies readonly Kind[];

/** How sure the reading is, in words. The tracker sends what is not sure to the review queue; these words only describe the figure. */
export function confidenceWords(confidence: number, t: TFunction): string {
  if (confidence >= 0.95) return t('confidence.high');
  return t(confidence >= 0.8 ? 'confidence.fair' : 'confidence.low');
}

/** What a document is called: its symbol, else its title, else the name of its file. */
export const documentName = (document: ObligationRow['document'] & Partial<Pick<DocumentView, 'name'>>, t: TFunction): string =>
  document.symbol ?? document.title ?? document.name ?? t('document.unnamed');

/** `7` → `Paragraph 7`, `preamble 14` → `Preamble, paragraph 14`; other labels (`annex I, 3`) as they are printed. */
export function paragraphWords(label: string, t: TFunction): string {
  if (/^\d/.test(label)) return t('row.paragraph', { paragraph: label });
  const [, inPreamble] = PREAMBLE.exec(label) ?? [];
  return inPreamble === undefined ? label : t('row.preamble', { paragraph: inPreamble });
}

/** `A/RES/74/60 7/meeting/1` → `A/RES/74/60, paragraph 7`, and so is a source that is written like this; one of another shape as it is. */
export function refWords(ref: string, t: TFunction): string {
  const [, document, paragraph] = REF.exec(ref) ?? SOURCE.exec(ref) ?? [];
  if (document === undefined || paragraph === undefined) return ref;
  if (/^\d/.test(paragraph)) return t('row.refParagraph', { document, paragraph });
  const [, inPreamble] = PREAMBLE.exec(paragraph) ?? [];
  return inPreamble === undefined ? t('row.ref', { document, paragraph }) : t('row.refPreamble', { document, paragraph: inPreamble });
}
const PREAMBLE = /^preamble (.+)$/;
const SOURCE = /^(\S+), paragraph (~?\d+(?: \([^)]+\))*)$/;
const REF = /^(.+?) ((?:preamble |annex [^,/]+, )?~?\d[^\s/]*(?: \([^)]+\))*)\/[a-z_]+\/\d+$/;

/** `P1W` → `1 week`, `<=P5D` → `at most 5 days`; other durations as they are. */
export function durationWords(duration: string, t: TFunction): string {
  const [, most, count, unit] = /^(<=)?P(\d+)([DWMY])$/.exec(duration) ?? [];
  if (count === undefined) return duration;
  const length = t(UNITS[unit as keyof typeof UNITS], { count: Number(count) });
  return most === undefined ? length : t('duration.atMost', { length });
}
const UNITS = { D: 'duration.days', W: 'duration.weeks', M: 'duration.months', Y: 'duration.years' } as const;
