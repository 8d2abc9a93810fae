/** ISO 639-1 codes of the official languages of the United Nations. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
