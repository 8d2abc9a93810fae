import { Button, Menu } from '@mantine/core';
import type { Corrected, ObligationDetail } from '../../../../libs/tracker/views.js';
import { useWords } from '../../words/useWords.js';
import { CancelForm } from './CancelForm.js';
import { HangForm } from './HangForm.js';
import { PostponeForm } from './PostponeForm.js';
import { SupersedeForm } from './SupersedeForm.js';

/** What can be recorded of an open obligation, in the order of the menu. */
const FORMS = { postpone: PostponeForm, supersede: SupersedeForm, cancel: CancelForm, hang: HangForm } as const;
export type RecordKind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as RecordKind[];

/** What every form of a change is given. */
export interface RecordProps {
  detail: ObligationDetail;
  onDone: (done: Corrected) => void;
  onClose: () => void;
}

/** The menu of what can be recorded. */
export function RecordMenu({ onChoose }: { onChoose: (kind: RecordKind) => void }) {
  const { t } = useWords();
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target><Button size="compact-md" variant="default" rightSection={<span aria-hidden="true">▾</span>}>{t('record.menu')}</Button></Menu.Target>
      <Menu.Dropdown>
        {KINDS.map((kind) => <Menu.Item key={kind} onClick={() => onChoose(kind)}>{t(`record.${kind}.menu`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
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
