import { A } from '../address/A.js';
import { Page } from '../parts/Page.js';
import { useWords } from '../words/useWords.js';

export function NotFound() {
  const { t } = useWords();
  return <Page title={t('notFound.title')}><p><A to="/">{t('notFound.back')}</A></p></Page>;
}
