import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/useWords.js';

const PAUSE_MILLISECONDS = 350;

/** Words to look for; applied once the reader stops typing, or at once with Enter. */
export function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const apply = useDebouncedCallback(onChange, PAUSE_MILLISECONDS);
  // The field belongs to the reader while typing; a change from elsewhere (all filters cleared, the back button) is written into it.
  useEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <form role="search" className="search" onSubmit={(event) => { event.preventDefault(); onChange(input.current?.value ?? ''); }}>
      <TextInput ref={input} type="search" size="sm" aria-label={t('filter.text')} placeholder={t('filter.textHint')} defaultValue={value} onChange={(event) => apply(event.currentTarget.value)} />
    </form>
  );
}
