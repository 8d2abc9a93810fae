import { Link, useLocation, useSearchParams } from 'react-router';
import { useMeta } from '../api/queries.js';
import { changed, useAsOf } from '../address/address.js';
import { dayWords } from '../words/dates.js';
import { useWords } from '../words/useWords.js';

/** Says plainly when a page does not speak of the real today: another day in the address, or a clock that was set. */
export function Banner() {
  const { t, language } = useWords();
  const asOf = useAsOf();
  const meta = useMeta().data;
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const trial = meta?.clock === 'trial';
  if (asOf === null && !trial) return null;
  const search = changed(query, { asOf: null }).toString();
  return (
    <div className="banner" role="region" aria-label={t('banner.label')}>
      <div className="banner-inner">
        {asOf !== null && (
          <>
            <strong>{t('banner.asOf', { day: dayWords(asOf, language) })}</strong>
            <span>{t('banner.asOfMeans')}</span>
            <Link to={search === '' ? pathname : `${pathname}?${search}`}>{t('banner.backToToday')}</Link>
          </>
        )}
        {trial && (
          <>
            <strong>{t('banner.trial')}</strong>
            <span>{t('banner.trialMeans', { day: dayWords(meta.today, language) })}</span>
          </>
        )}
      </div>
    </div>
  );
}
