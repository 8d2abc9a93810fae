import { Button, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { changed } from '../address/address.js';
import { narrowings, type ObligationFilter } from '../address/filter.js';
import { useDocuments, usePeople, useStatus } from '../api/queries.js';
import { documentName, KINDS, STATUSES } from '../words/reading.js';
import { bodyWords, sessionKeyWords } from '../words/session.js';
import { useWords } from '../words/useWords.js';
import { SearchField } from './SearchField.js';

const EMPTY = { status: null, kind: null, body: null, session: null, owner: null, document: null, text: null };

interface Choice {
  value: string;
  label: string;
}

/** The filters of the list. What is chosen goes into the address at once; on a narrow screen they open on demand. */
export function Filters({ filter }: { filter: ObligationFilter }) {
  const { t } = useWords();
  const [, setQuery] = useSearchParams();
  const [open, setOpen] = useState(false);
  const choices = useChoices();
  const set = (change: Partial<Record<keyof ObligationFilter, string | null>>) => setQuery((query) => changed(query, change), { replace: true });
  const one = (field: 'body' | 'session' | 'owner' | 'document') => (
    <Select
      key={field} label={t(`filter.${field}`)} placeholder={t('filter.any')} value={filter[field]} data={withChosen(choices[field], filter[field])}
      onChange={(value) => set({ [field]: value })} searchable clearable clearButtonProps={{ 'aria-label': t('filter.clear', { field: t(`filter.${field}`) }) }}
      nothingFoundMessage={t('filter.nothingFound')} comboboxProps={{ width: 'max-content', position: 'bottom-start' }} size="sm"
    />
  );
  const many = (field: 'status' | 'kind') => (
    <MultiSelect
      key={field} label={t(`filter.${field}`)} placeholder={filter[field].length === 0 ? t('filter.any') : ''} value={filter[field]} data={choices[field]}
      onChange={(values) => set({ [field]: values.join(',') })} clearable clearButtonProps={{ 'aria-label': t('filter.clear', { field: t(`filter.${field}`) }) }} size="sm"
    />
  );
  const count = narrowings(filter);
  return (
    <section className="filters" aria-label={t('filter.label')}>
      <div className="filters-first">
        <SearchField value={filter.text ?? ''} onChange={(text) => set({ text })} />
        <Button className="filters-toggle" variant="default" aria-expanded={open} aria-controls="filter-fields" onClick={() => setOpen(!open)}>
          {t('filter.toggle', { count })}
        </Button>
        {count > 0 && <Button variant="subtle" onClick={() => set(EMPTY)}>{t('filter.clearAll')}</Button>}
      </div>
      <div id="filter-fields" className={open ? 'filter-fields open' : 'filter-fields'}>
        {many('status')}{many('kind')}{one('body')}{one('session')}{one('owner')}{one('document')}
      </div>
    </section>
  );
}

/** What can be chosen: the statuses and kinds that exist, and the bodies, sessions, people and documents that the tracker knows. */
function useChoices() {
  const { t } = useWords();
  const rollup = useStatus().data?.obligations;
  const keys = (counts: Record<string, number> | undefined) => Object.keys(counts ?? {}).filter((key) => key !== 'none').sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const none: Choice = { value: 'none', label: t('count.none') };
  return {
    status: STATUSES.map((value): Choice => ({ value, label: t(`status.${value}`) })),
    kind: KINDS.map((value): Choice => ({ value, label: t(`kind.${value}`) })),
    body: [...keys(rollup?.byBody).map((value): Choice => ({ value, label: bodyWords(value, t) })), none],
    session: [...keys(rollup?.bySession).map((value): Choice => ({ value, label: sessionKeyWords(value, t) })), none],
    owner: [...(usePeople().data?.items ?? []).map((one): Choice => ({ value: one.id, label: one.name })), none],
    document: (useDocuments().data?.pages ?? []).flatMap((page) => page.items).map((one): Choice => ({ value: one.id, label: documentName(one, t) })),
  };
}

/** A value that the address names but the choices lack (still loading, or unknown) is shown as it is, never dropped in silence. */
const withChosen = (choices: Choice[], value: string | null): Choice[] =>
  value === null || choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];
