import { Link, useLocation, useSearchParams } from 'react-router';
import { changed } from '../address/address.js';
import { useWords } from '../words/useWords.js';

/** A link to the same page in the other language, named in that language. */
export function LanguageSwitch() {
  const { language } = useWords();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const [other, name, lang] = language === 'zh' ? ['en', 'English', 'en'] : ['zh', '中文', 'zh-Hans'];
  return <Link className="language" to={`${pathname}?${changed(query, { lang: other })}`} lang={lang} hrefLang={lang}>{name}</Link>;
}
