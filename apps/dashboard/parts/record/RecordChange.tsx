import { Button } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/useWords.js';
import { CancelForm } from './CancelForm.js';
import { HangForm } from './HangForm.js';
import { PostponeForm } from './PostponeForm.js';
import type { RecordProps } from './props.js';
import { SupersedeForm } from './SupersedeForm.js';

/** What can be recorded of an open obligation, in the order of the menu. */
const FORMS = { postpone: PostponeForm, supersede: SupersedeForm, cancel: CancelForm, hang: HangForm } as const;
export type RecordKind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as RecordKind[];

/** A button that opens the list of what can be recorded. */
export function RecordMenu({ onChoose }: { onChoose: (kind: RecordKind) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useClickOutside(() => setOpen(false));
  const button = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="menu" ref={box} onKeyDown={close}>
      <Button ref={button} size="compact-md" variant="default" aria-expanded={open} aria-controls={id} rightSection={<span className="caret" />} onClick={() => setOpen(!open)}>
        {t('record.menu')}
      </Button>
      <ul id={id} hidden={!open} aria-label={t('record.menu')}>
        {KINDS.map((kind) => <li key={kind}><button type="button" onClick={() => { setOpen(false); onChoose(kind); }}>{t(`record.${kind}.menu`)}</button></li>)}
      </ul>
    </div>
  );
}

/** The form of one kind of change, open on the page beside what it changes. */
export function RecordForm({ kind, ...props }: RecordProps & { kind: RecordKind }) {
  const { t } = useWords();
  const Form = FORMS[kind];
  return (
    <section className="record" aria-labelledby="record">
      <h2 id="record">{t(`record.${kind}.title`)}</h2>
      <p className="quiet">{t(`record.${kind}.means`)}</p>
      <Form key={kind} {...props} />
    </section>
  );
}
