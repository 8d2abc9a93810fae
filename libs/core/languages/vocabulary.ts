/** ISO 639-1 codes of the official languages of the United Nations. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export const KINDS = ['meeting', 'report', 'agenda_item', 'review', 'submission', 'term', 'observance', 'action', 'target'] as const;
/** What is to be done; the first kind of the list that fits is the kind. */
export type Kind = (typeof KINDS)[number];

/** Class of the operative verb: S5 decision … S0 neutral (takes note). */
export type Strength = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5';
