import { Button } from '@mantine/core';
import { A } from '../address/A.js';
import { useOutbox } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Notice } from '../parts/Notice.js';
import { Page } from '../parts/Page.js';
import { instantWords } from '../words/dates.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** The mails that the built-in mail server caught, newest first. */
export function Outbox() {
  const { t, language } = useWords();
  const outbox = useOutbox();
  return (
    <Page title={t('outbox.title')}>
      <Answer query={outbox} lines={8}>
        {(data) => {
          const mails = data.pages.flatMap((page) => page.items);
          const delivered = data.pages[0]?.delivered ?? false;
          return (
            <>
              <Notice tone={delivered ? 'news' : 'warning'} title={t(delivered ? 'outbox.delivered' : 'outbox.notDelivered')}>
                <p>{t(delivered ? 'outbox.deliveredMeans' : 'outbox.notDeliveredMeans')}</p>
              </Notice>
              {mails.length === 0 && !delivered && <p className="empty">{t('outbox.none')} <A to="/preview">{t('outbox.seePreview')}</A></p>}
              {mails.length > 0 && (
                <ul className="rows" aria-label={t('outbox.title')}>
                  {mails.map((mail) => (
                    <li key={mail.id} className="row row-mail">
                      <A className="row-link" to={`/outbox/${mail.id}`} lang={languageOfText(mail.subject)}>{mail.subject}</A>
                      <span className="quiet">{mail.to.join(', ')}</span>
                      <time className="quiet" dateTime={mail.receivedAt}>{instantWords(mail.receivedAt, language)}</time>
                    </li>
                  ))}
                </ul>
              )}
              {outbox.hasNextPage && <Button variant="default" my="md" loading={outbox.isFetchingNextPage} onClick={() => void outbox.fetchNextPage()}>{t('outbox.more')}</Button>}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
