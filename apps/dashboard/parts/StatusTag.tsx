import type { Status } from '../../../libs/core/index.js';
import { useWords } from '../words/useWords.js';

export function StatusTag({ status }: { status: Status }) {
  const { t } = useWords();
  return <span className={`tag tag-${status}`}>{t(`status.${status}`)}</span>;
}
