import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { filterOf, narrowings } from '../address/filter.js';
import { useAsOf } from '../address/address.js';
import { useMeta, useObligations } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Filters } from '../parts/Filters.js';
import { ObligationList } from '../parts/ObligationList.js';
import { Page } from '../parts/Page.js';
import { useWords } from '../words/useWords.js';

/** The list of obligations with its filters; the address says which. */
export function Obligations() {
  const { t } = useWords();
  const [query] = useSearchParams();
  const filter = filterOf(query);
  const asOf = useAsOf();
  const today = useMeta().data?.today;
  const list = useObligations(filter);
  return (
    <Page title={t('obligations.title')}>
      <Filters filter={filter} />
      <Answer query={list} lines={16}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          return (
            <>
              <p role="status" className="quiet">{t(list.hasNextPage ? 'obligations.shownSoFar' : 'obligations.shown', { count: rows.length })}</p>
              {rows.length === 0 && <p className="empty">{t(narrowings(filter) > 0 ? 'obligations.noneLikeThis' : 'obligations.none')}</p>}
              {rows.length > 0 && <ObligationList rows={rows} asOf={asOf ?? today} label={t('obligations.title')} />}
              {list.hasNextPage && (
                <Button variant="default" my="md" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('obligations.more')}</Button>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
