import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Kind } from '../../../../libs/core/index.js';
import type { ObligationMention, ObligationRow } from '../../api/views.js';
import { useObligations } from '../../api/queries.js';
import { useWords } from '../../words/useWords.js';
import { Mention } from '../Mention.js';

const PAUSE_MILLISECONDS = 350;
const FOUND = 8;

interface Props {
  label: string;
  /** What the suggested ones are; null where there is nothing to say. */
  alike: string | null;
  suggested: ObligationMention[];
  /** The obligation that is being corrected, which cannot be chosen. */
  not: string;
  /** Look among these alone until words are typed. */
  kind?: Kind;
  document?: string;
  value: string | null;
  onChange: (id: string) => void;
}

/** Chooses one obligation: the likely ones first, then whatever the typed words find. */
export function ObligationChoice({ label, alike, suggested, not, kind, document, value, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text.trim(), PAUSE_MILLISECONDS);
  const looked = words !== '' || document !== undefined;
  const list = useObligations({ kind: kind === undefined ? [] : [kind], ...(words === '' ? { document: document ?? null } : { text: words }) }, FOUND, looked);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = looked ? (list.data?.pages[0]?.items ?? []).filter(({ id }) => id !== not && !suggested.some((one) => one.id === id)) : [];
  const choice = (one: ObligationMention) => (
    <label key={one.id} className="choice">
      <input type="radio" name="other" required checked={value === one.id} onChange={() => onChange(one.id)} />
      <Mention obligation={one} linked={false} />
    </label>
  );
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {suggested.length > 0 && alike !== null && <p className="quiet">{alike}</p>}
      {suggested.map(choice)}
      <TextInput
        ref={search} type="search" size="sm" className="choice-search" label={t('record.search')} placeholder={t('record.searchHint')} value={text} required={suggested.length + found.length === 0}
        onChange={(event) => setText(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }}
      />
      {found.map((row) => choice(mentionOf(row)))}
      {looked && list.data !== undefined && found.length === 0 && words !== '' && <p role="status" className="quiet">{t('filter.nothingFound')}</p>}
    </fieldset>
  );
}

/** A row of a list as a mention; a list does not say what the meeting is called. */
const mentionOf = ({ id, ref, kind, quote, due, first, last, basis, refused, status }: ObligationRow): ObligationMention => ({
  id, ref, kind, quote, event: null, due, first, last, basis, refused, lifecycle: status === 'done' || status === 'cancelled' || status === 'superseded' ? status : 'open',
});
