import { NavLink, Outlet, useSearchParams } from 'react-router';
import { A } from '../address/A.js';
import { withKept } from '../address/address.js';
import { useWords } from '../words/useWords.js';
import { AsOfForm } from './AsOfForm.js';
import { Banner } from './Banner.js';
import { LanguageSwitch } from './LanguageSwitch.js';

const PAGES = [
  ['/', 'nav.overview'],
  ['/obligations', 'nav.obligations'],
  ['/documents', 'nav.documents'],
  ['/bodies', 'nav.bodies'],
  ['/outbox', 'nav.outbox'],
  ['/preview', 'nav.preview'],
] as const;

/** What stands around every page: the way to the others, the day, the language. */
export function Frame() {
  const { t } = useWords();
  const [query] = useSearchParams();
  return (
    <>
      <a className="skip" href="#main">{t('nav.skip')}</a>
      <header className="top">
        <div className="top-inner">
          <A to="/" className="brand">{t('app.name')}</A>
          <nav aria-label={t('nav.label')}>
            <ul>
              {PAGES.map(([path, key]) => (
                <li key={path}><NavLink to={withKept(path, query)} end={path === '/'}>{t(key)}</NavLink></li>
              ))}
            </ul>
          </nav>
          <div className="top-tools">
            <AsOfForm />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <Banner />
      <main id="main" tabIndex={-1}><Outlet /></main>
    </>
  );
}
