import { useTranslation } from 'react-i18next';
import type { Language } from './i18n.js';

/** The words of the language in use, and which language that is. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'zh' ? 'zh' : 'en';
  return { t, language };
}
