import type { ObligationDetail } from '../api/views.js';
import { A } from '../address/A.js';
import { listOf } from '../address/filter.js';
import { dayWords } from '../words/dates.js';
import { documentName, paragraphWords } from '../words/reading.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** The paragraph of the document, the words that make the obligation marked. */
export function Source({ detail }: { detail: ObligationDetail }) {
  const { t, language } = useWords();
  const { document, source, paragraph } = detail;
  const name = documentName(document, t);
  return (
    <section aria-labelledby="source">
      <h2 id="source">{t('obligation.source')}</h2>
      <blockquote className="source" lang={languageOfText(detail.quote)}>
        {source.map((piece, i) => (piece.quoted ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}
      </blockquote>
      <p className="quiet">
        {paragraphWords(paragraph, t)} · <A to={listOf('document', document.id)} lang={languageOfText(name)}>{name}</A>
        {document.symbol !== null && document.title !== null && <> · <span lang={languageOfText(document.title)}>{document.title}</span></>}
        {document.adopted !== null && <> · {t('document.adoptedOn', { day: dayWords(document.adopted, language) })}</>}
      </p>
    </section>
  );
}
