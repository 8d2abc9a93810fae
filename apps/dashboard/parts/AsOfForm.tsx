import { Button } from '@mantine/core';
import { useId, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useMeta } from '../api/queries.js';
import { changed, useAsOf } from '../address/address.js';
import { useWords } from '../words/useWords.js';

/** Chooses the day that all pages speak of. Empty means today. */
export function AsOfForm() {
  const { t } = useWords();
  const asOf = useAsOf();
  const today = useMeta().data?.today;
  const [, setQuery] = useSearchParams();
  const field = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get('asOf') ?? '');
    setQuery((query) => changed(query, { asOf: day === today ? null : day }));
  };
  const shown = asOf ?? today;
  // The key gives the field its new value when the day changes elsewhere (a link, the way back to today); until a day is known there is nothing to change.
  return (
    <form className="as-of" onSubmit={submit} key={shown}>
      <label htmlFor={field}>{t('asOf.label')}</label>
      <input id={field} name="asOf" type="date" defaultValue={shown ?? ''} disabled={shown === undefined} />
      <Button type="submit" size="compact-sm" variant="default">{t('asOf.go')}</Button>
    </form>
  );
}
