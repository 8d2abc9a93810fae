import { Button } from '@mantine/core';
import type { DocumentView } from '../api/views.js';
import { A } from '../address/A.js';
import { useAsOf } from '../address/address.js';
import { listOf } from '../address/filter.js';
import { useDocuments } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { Upload } from '../parts/Upload.js';
import { dayWords } from '../words/dates.js';
import { documentName } from '../words/reading.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** The documents that were read, and the place to hand in another. */
export function Documents() {
  const { t } = useWords();
  const asOf = useAsOf();
  const documents = useDocuments();
  return (
    <Page title={t('documents.title')}>
      <Upload />
      <Answer query={documents} lines={8}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">{t(asOf === null ? 'documents.none' : 'documents.noneThen')}</p>;
          return <ul className="rows" aria-label={t('documents.title')}>{items.map((one) => <DocumentLine key={one.id} document={one} />)}</ul>;
        }}
      </Answer>
      {documents.hasNextPage && <Button variant="default" my="md" loading={documents.isFetchingNextPage} onClick={() => void documents.fetchNextPage()}>{t('documents.more')}</Button>}
    </Page>
  );
}

function DocumentLine({ document }: { document: DocumentView }) {
  const { t, language } = useWords();
  const name = documentName(document, t);
  const facts = [
    document.adopted === null ? t('document.undated') : t('document.adoptedOn', { day: dayWords(document.adopted, language) }),
    document.agendaItems.length === 0 ? null : t('document.agendaItems', { count: document.agendaItems.length, items: document.agendaItems.join(', ') }),
    document.documents === 1 ? null : t('document.others', { count: document.documents - 1 }),
    t('document.readOn', { day: dayWords(document.firstReadOn, language) }),
    document.name,
  ].filter((fact) => fact !== null);
  return (
    <li className="row row-document">
      <div>
        <A className="row-link" to={listOf('document', document.id)} lang={languageOfText(name)}>{name}</A>
        {document.symbol !== null && document.title !== null && <p className="row-quote" lang={languageOfText(document.title)}>{document.title}</p>}
        <p className="quiet">{facts.join(' · ')}</p>
      </div>
      <div className="row-count">{t('documents.obligations', { count: document.obligations })}</div>
    </li>
  );
}
