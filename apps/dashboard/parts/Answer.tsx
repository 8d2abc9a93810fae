import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { refusalDetail, refusalTitle } from '../words/refusal.js';
import { useWords } from '../words/useWords.js';
import { Notice } from './Notice.js';

interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

/** What the API answered, or that it has not yet, or why it did not. `lines`: how many lines of grey hold the place meanwhile. */
export function Answer<T>({ query, lines = 6, children }: { query: Asked<T>; lines?: number; children: (data: T) => ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <div role="status" className="visually-hidden">{query.isPending ? t('answer.loading') : ''}</div>
      {query.error !== null && <Refusal error={query.error} again={() => void query.refetch()} />}
      {query.isPending && (
        <div aria-hidden="true">{Array.from({ length: lines }, (_, i) => <Skeleton key={i} height={20} my={12} />)}</div>
      )}
      {query.data !== undefined && children(query.data)}
    </>
  );
}

/** Why something could not be shown or done: what that means for the reader, then the sentence of the API. */
export function Refusal({ error, again }: { error: Error; again?: () => void }) {
  const { t, language } = useWords();
  const detail = refusalDetail(error, language);
  return (
    <Notice tone="error" title={refusalTitle(error, t)}>
      {detail !== null && <p lang="en">{detail}</p>}
      {again !== undefined && <Button size="compact-sm" variant="default" onClick={again}>{t('answer.again')}</Button>}
    </Notice>
  );
}
