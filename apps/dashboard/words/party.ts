import type { TFunction } from 'i18next';

/** A party by the name that the reader's language has for it (see `nameParties`); its English name where there is none. */
export const partyWords = (english: string, t: TFunction): string => t(`party.${english as 'States'}`, { defaultValue: english });
