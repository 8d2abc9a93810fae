import type { Rollup } from '../../../libs/core/index.js';
import { A } from '../address/A.js';
import { listOf } from '../address/filter.js';
import { numberWords } from '../words/dates.js';
import { STATUSES } from '../words/reading.js';
import { useWords } from '../words/useWords.js';

/** How many obligations stand where; each figure leads to its list. */
export function Figures({ rollup }: { rollup: Rollup }) {
  const { t, language } = useWords();
  return (
    <ul className="figures" aria-label={t('overview.byStatus')}>
      <li><A to="/obligations"><b>{numberWords(rollup.total, language)}</b><span>{t('overview.total')}</span></A></li>
      {STATUSES.map((status) => {
        const count = rollup.byStatus[status] ?? 0;
        return (
          <li key={status} className={count === 0 ? 'none' : `some-${status}`}>
            <A to={listOf('status', status)}><b>{numberWords(count, language)}</b><span>{t(`status.${status}`)}</span></A>
          </li>
        );
      })}
    </ul>
  );
}
